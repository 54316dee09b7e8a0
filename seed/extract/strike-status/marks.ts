/** A mark in a list of days: "Tuesday 7 December - nurses: suspended", "7 December (cancelled)". */
import type { Mention, Seen, Span } from "../model.ts";
import { textBefore, textBehind, textBetween } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";

/** Said of the day in front of it, and of none besides. */
export const isMark = ({ ruleId }: Mention): boolean => ruleId.startsWith("sm.");

const ofCare = phrase("CARE_OF_A_DAY", "status-phrases");

/** "Clinics on 7 December: cancelled". */
export const isMarkOfCare = (seen: Seen, mark: Mention): boolean => ofCare.test(itemBefore(seen, mark));

/** From the day that a mark is of, or the first of several in one breath: "Monday 7 and Tuesday 8 December: off". */
export function itemMarked(seen: Seen, mark: Mention): Span | undefined {
  const from = mark.start - itemBefore(seen, mark).length;
  const days = seen.whens.filter((one) => one.shape === "windows" && one.start >= from && one.end <= mark.start);
  const first = days.reduceRight<Span | undefined>(
    (found, day) => (found === undefined || joined.test(textBetween(seen.sentence, day, found)) ? day : found),
    undefined,
  );
  return first && { start: first.start, end: mark.end + placeBehind(seen, mark) };
}

/** "Nurses, 7 December: off in Wales, on in England": how far the words go on that say where. */
const placeBehind = ({ sentence }: Seen, mark: Mention): number =>
  /^ (?:in|for|across) [^,;.]{1,60}/.exec(textBehind(sentence, mark))?.[0].length ?? 0;

const joined = /^(?:,| and| &){0,2} ?$/;

/** What the list says of this one, up to the mark. */
const itemBefore = ({ sentence }: Seen, mark: Mention): string =>
  /[^;)]{0,400}$/.exec(textBefore(sentence, mark))?.[0] ?? "";
