/** "Craigavon, Daisy Hill and South Tyrone Hospitals": names of a list that share their last word. */
import type { Sentence, Span } from "./model.ts";

const list =
  /((?:[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}(?:, and |, | and | & )){1,6})([A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}) [Hh]ospitals\b/g;
const name = /[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}/g;

/** Each name of such a list. */
export function listedHospitals({ text, start }: Sentence): (Span & { name: string })[] {
  return [...text.matchAll(list)].flatMap((match) => {
    const [whole = ""] = match;
    const parts = [...whole.replace(/ [Hh]ospitals$/, "").matchAll(name)];
    return parts.map((part) => {
      const from = start + match.index + part.index;
      return { start: from, end: from + part[0].length, name: part[0] };
    });
  });
}
