/** What a person found in each text, by hand: the truth that the extractor is measured by. Codes, or the words of a label. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { Effect, Nation, Service, StaffGroup, WindowStatus, Withdrawn } from "../../schema/codes.ts";
import { textRules } from "../extract/text/rules.ts";

const topics: Record<string, string> = {
  "you-will-be-contacted": "appointment-postponed",
  "attend-conditional": "strike-called-off",
  "ae-open": "ae-open-but-busy",
  "gp-busy": "gp-as-usual-contact-early",
  "gp-urgent-slots": "gp-as-usual-contact-early",
  "contact-gp-early": "gp-as-usual-contact-early",
  "cover-statement": "cancer-and-urgent-treatment",
};
const covers: readonly [RegExp, z.infer<typeof Withdrawn>][] = [
  [/^withdrawn/i, "FULL_WALKOUT"],
  [/^maintained/i, "EMERGENCY_CARE_KEPT"],
];
const effects: readonly [RegExp, z.infer<typeof Effect>][] = [
  [/delay/i, "DELAYED"],
  [/postpone|reschedule/i, "POSTPONED"],
  [/cancel/i, "CANCELLED"],
];
const groupWords = textRules("staff-groups");
const serviceWords = textRules("services");

/** The code that a label is, or that a table sees in its words. A label without any says that the text does not say. */
function codeIn<T extends string>(codes: readonly T[], text: string, rules: ReturnType<typeof textRules>): T | null {
  const named = codes.find((code) => code === text);
  const rule = rules.find(({ pattern }) => text.search(pattern) !== -1);
  return named ?? codes.find((code) => code === rule?.gives) ?? null;
}

const oneOf = <T>(pairs: readonly [RegExp, T][], text: string) => pairs.find(([p]) => p.test(text))?.[1] ?? null;
const listed = z
  .union([z.string(), z.array(z.string()), z.null()])
  .default(null)
  .transform((value) => (value === null ? [] : [value].flat()));

const Strike = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  staffGroup: listed.transform((l) => l.flatMap((g) => codeIn(StaffGroup.options, g, groupWords) ?? [])),
  union: listed,
  emergencyCover: z
    .string()
    .nullable()
    .default(null)
    .transform((text) => Withdrawn.options.find((o) => o === text && o !== "UNKNOWN") ?? oneOf(covers, text ?? "")),
  nation: listed.transform((list) => list.map((nation) => Nation.parse(nation.toUpperCase().replace(" ", "_")))),
  status: z
    .string()
    .default("planned")
    .transform((text) => WindowStatus.options.find((o) => o === text) ?? "ANNOUNCED"),
});
const Impact = z.object({
  service: z.string().transform((text) => codeIn(Service.options, text, serviceWords)),
  effect: z.string().transform((text) => Effect.options.find((o) => o === text) ?? oneOf(effects, text)),
  count: z.number().nullable().default(null),
});
const Advice = z.object({
  kind: z.string().transform((kind) => topics[kind] ?? kind),
  condition: z.string().nullable().default(null),
});
const Labelled = z.object({
  file: z.string(),
  publishedOn: z
    .string()
    .nullable()
    .transform((text) => text?.slice(0, 10) ?? null)
    .pipe(z.iso.date("no day: write it as 2016-04-24, or null").nullable()),
  publisher: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  strikes: z.array(Strike),
  impacts: z.array(Impact).default([]),
  advice: z.array(Advice).default([]),
  /** Codes of the organisations named; null where nobody has labelled them. */
  trusts: z.array(z.string()).nullable().default(null),
  /** The text is none of the kind that is read, and the extractor should say so. */
  refused: z.boolean().default(false),
});
export type Labelled = z.infer<typeof Labelled>;

export const Labels = z.object({ documents: z.array(Labelled) });

/** The labels of a file. Throws where it is missing, no JSON, or of another shape. */
export function labelsIn(file: string): Labelled[] {
  return Labels.parse(JSON.parse(readFileSync(file, "utf8"))).documents;
}
