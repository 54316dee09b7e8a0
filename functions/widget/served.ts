/** The widget's view where the server draws it: of some trusts or a nation, by the parameters of an address. */
import * as z from "zod";
import { type Language, Nation } from "../../schema/codes.ts";
import { formatLondon, instantOf } from "../../schema/london.ts";
import { type Context, holdsUntil, momentOf } from "../context.ts";
import type { Problem } from "../delivery/problem.ts";
import { CodedError } from "../errors.ts";
import { element, type Element } from "../markup/tree.ts";
import { placeOfTrust } from "../resolvers/place.ts";
import { situationOf } from "../resolvers/situation.ts";
import { inWords } from "../time-words.ts";
import { parameters } from "../web/parameters.ts";
import { answeredOf } from "./answered.ts";
import { exampleNames, examples, readingOf } from "./examples.ts";
import { treeOf } from "./markup.ts";
import { viewOf } from "./view.ts";

/** As many trusts as fit on a page that somebody reads. */
const MOST_TRUSTS = 10;

/** What both embeds take. */
export const embedQuery = {
  lang: parameters.lang,
  at: parameters.at,
  asOf: parameters.asOf,
  /** Shows a state by a made-up strike: for whoever is about to put the widget on a page. */
  example: z.enum(exampleNames, `One of ${exampleNames.join(", ")} is wanted.`).optional(),
  "heading-level": z
    .string()
    .regex(/^[1-6]$/, "A number from 1 to 6 is wanted.")
    .optional(),
};

type Query = z.output<z.ZodObject<typeof embedQuery>>;
type Params = { kind: string; codes: string };
type Asked = { params: Params; query: Query; context: Context; origin: string };

export type Served = { tree: Element; note: Element | null; language: Language; displayUntil: string };

/** `/…/trust/RHM,R1H` or `/…/nation/wales`. The title's level where none is asked for is the embed's. */
export async function serve({ params, query, context, origin }: Asked, level: number): Promise<Served> {
  const reading = await context.read(query.asOf);
  const { edition } = reading;
  const example = query.example && examples[query.example];
  const at = example ? instantOf(example.at) : momentOf(query, edition, context.now);
  const language = query.lang ?? "EN";
  const places =
    params.kind === "trust"
      ? codesOf(params.codes).map((code) => placeOfTrust(edition, code, at))
      : [{ nation: nationOf(params), trust: null }];
  const parents = places.map((place) =>
    situationOf(example ? readingOf(reading, place, example) : reading, place, at, language),
  );
  const ends = parents.map(({ situation }) => situation.displayUntil);
  if (!example) for (const end of ends) holdsUntil(query, edition, context, end);
  const headingLevel = Number(query["heading-level"] ?? level);
  const trouble = example?.trouble ?? null;
  const view = viewOf({ situations: trouble ? [] : parents.map(answeredOf), trouble, language });
  return {
    tree: treeOf(view, { origin, headingLevel }),
    note: noteOf(query, at),
    language,
    displayUntil: formatLondon(Math.min(...ends)),
  };
}

/** Nobody may take a rehearsal or an example for today. */
function noteOf(query: Query, at: number): Element | null {
  const isRehearsed = query.at !== undefined || query.asOf !== undefined;
  if (!isRehearsed && query.example === undefined) return null;
  const words = query.example
    ? "An example: this is not what stands now."
    : `Not now: this is what is known of ${inWords(at)}.`;
  return element("p", { class: "rehearsal" }, words);
}

/** What stands where nothing can be answered: 999, and that we cannot say. */
export function unanswered(origin: string, language: Language, headingLevel: number): Element {
  return treeOf(viewOf({ situations: [], trouble: "down", language }), { origin, headingLevel });
}

/** Why, for whoever put it there and looks into the source. */
export function reasonOf({ code, detail }: Problem): string {
  return `${code}: ${detail}`;
}

function codesOf(text: string): string[] {
  const codes = text.toUpperCase().split(",");
  if (codes.length > MOST_TRUSTS)
    throw new CodedError("BAD_USER_INPUT", `${codes.length} trusts are asked for; ${MOST_TRUSTS} fit.`);
  return codes;
}

function nationOf({ kind, codes }: Params): Nation {
  const nation = Nation.safeParse(codes.toUpperCase().replaceAll("-", "_"));
  if (kind !== "nation" || !nation.success)
    throw new CodedError("NOT_FOUND", "There is nothing at this address. /trust/RHM or /nation/wales is at its end.");
  return nation.data;
}
