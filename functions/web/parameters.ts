/** The query parameters that addresses of the site share, and the reading of them. */
import * as z from "zod";
import { Language, Nation, StaffGroup } from "../../schema/codes.ts";
import type { Problem } from "../delivery/problem.ts";
import { isDateTime, isLocalDate, timeLike } from "../time-forms.ts";

/** In an address a bare `+` is a space, and nobody means a space. */
const unspaced = z.string("It is given more than once.").transform((text) => text.replaceAll(" ", "+"));

/** `lang=cy` is as good as `CY`, and `nation=northern-ireland` as good as `NORTHERN_IRELAND`. */
const code = z.string("It is given more than once.").transform((text) => text.toUpperCase().replaceAll("-", "_"));

/** Each is optional. Take those that the route has. */
export const parameters = {
  /** The moment the question is about. */
  at: unspaced.refine(isDateTime, { error: ({ input }) => wantedAt(String(input)) }).optional(),
  /** The version to answer from: a time or a version. Whether there is one, the read model says. */
  asOf: unspaced.optional(),
  lang: code.pipe(z.enum(Language.options, "en or cy is wanted.")).optional(),
  nation: code
    .pipe(z.enum(Nation.options, "One of england, wales, scotland and northern-ireland is wanted."))
    .optional(),
  staffGroup: code.pipe(z.enum(StaffGroup.options, `One of ${StaffGroup.options.join(", ")} is wanted.`)).optional(),
  /** An organisation's code. Whether there is such a one, the directory says. */
  trust: z
    .string("It is given more than once.")
    .transform((text) => text.trim().toUpperCase())
    .optional(),
};

/** The line to type instead. A day is refused too: what stands goes by the hour, and an hour of ours would be a guess. */
function wantedAt(text: string): string {
  const wanted = isLocalDate(text)
    ? "A day has no one answer: what stands goes by the hour. Say which"
    : "A time with its offset is wanted";
  return `${wanted}, as at=${timeLike(text)}.`;
}

type Read<Query> = { query: Query } | { problem: Problem };

/** Parameters by the object that lists them. One that it does not list is refused, as for documents. */
export function readQuery<Query>(schema: z.ZodType<Query> & { shape: object }, search: URLSearchParams): Read<Query> {
  const given = [...new Set(search.keys())].map((name) => {
    const values = search.getAll(name);
    return [name, values.length === 1 ? values[0] : values];
  });
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { query: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue?.code !== "unrecognized_keys") return refused(String(issue?.path[0]), issue?.message ?? "");
  const names = Object.keys(schema.shape);
  const known = names.length === 0 ? "This address takes none." : `Known are: ${names.join(", ")}.`;
  return refused(issue.keys[0] ?? "", `It is not known. ${known}`);
}

function refused(parameter: string, fault: string): { problem: Problem } {
  const shown = parameter.slice(0, 40);
  return { problem: { code: "BAD_PARAMETER", detail: `Parameter "${shown}": ${fault}`, parameter: shown } };
}
