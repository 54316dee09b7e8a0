/** "Craigavon, Daisy Hill and South Tyrone Hospitals": names of a list that share their last word. */
import type { Sentence, Span } from "../model.ts";

const list =
  /((?:[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}(?:, and |, | and | & )){1,6})([A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}) ([Hh]ospital|(?:[Hh]ealth )?[Tt]rust)s\b/g;
const name = /[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,3}/g;

/** Each name of such a list; one of trusts with that word, without which it is a town or a quarter of the sky. */
export function listedNames({ text, start }: Sentence): (Span & { name: string })[] {
  return [...text.matchAll(list)].flatMap((match) => {
    const [whole = "", , , last = ""] = match;
    const parts = [...whole.slice(0, -last.length - 1).matchAll(name)];
    const end = /trust/i.test(last) ? " Trust" : "";
    return parts.map((part) => {
      const from = start + match.index + part.index;
      return { start: from, end: from + part[0].length, name: `${part[0].replace(/^The /, "")}${end}` };
    });
  });
}
