/** What is no fact and what an editor should know all the same: what is spoken of only, a strike told without a day. */
import type { Draft } from "../draft.ts";
import type { Span } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { Strikes } from "./strikes/strikes.ts";
import { languageNotes } from "./text/language.ts";
import { unreadNotes } from "./text/unread.ts";

type Notes = Draft["notes"];

export const notesOf = (reading: Reading, strikes: Strikes): Notes => [
  ...languageNotes(reading),
  ...openNote(reading, strikes),
  ...unreadNotes(reading),
  ...undatedNote(reading, strikes),
];

const quote = ({ text }: Reading, { start, end }: Span) => ({ quote: text.slice(start, end), start, end });

function openNote(reading: Reading, { status }: Strikes): Notes {
  if (status.open.length === 0) return [];
  const sentences = [...new Map(status.open.map(({ seen }) => [seen.sentence.start, seen.sentence])).values()];
  const text =
    "A call-off is under discussion: it is spoken of under a condition, asked for or denied, and not said to have happened.";
  return [{ text, evidence: sentences.map((sentence) => quote(reading, sentence)) }];
}

function undatedNote(reading: Reading, { found, status }: Strikes): Notes {
  if (found.length > 0 || status.claims.length === 0) return [];
  const text =
    "The text says that a strike is suspended, called off or confirmed, and gives no date of it: please look for the strike it means.";
  return [{ text, evidence: status.claims.map(({ seen }) => quote(reading, seen.sentence)) }];
}
