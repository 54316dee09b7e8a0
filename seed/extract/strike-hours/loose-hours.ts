/** Hours that no word of their sentence gives to the strike, in a text that is about one. */
import { phrase } from "../text/phrases.ts";
import { isWithin, textBefore, textBehind, textBetween } from "../text/around.ts";
import { type Governor } from "../strikes/govern.ts";
import type { PartialWindow, Seen, When } from "../model.ts";
import { isStrike } from "../text/cues.ts";

/** Other things that have hours: doors and lines, work as it always is, those who stand outside. */
const others = phrase("HOURS_OF_OTHERS", "time-phrases");
/** What is not sure to be. */
const unsure = /\b(?:would like|could|might|if|want|wants)\b/i;

/** "Unite's action begins at midday and lasts until midnight": hours of a strike whose day stands elsewhere. */
export function areLooseHours(seen: Seen, when: When, governor: Governor, before: Seen | undefined): boolean {
  const isFree = governor.kind === "none" || (governor.kind === "rival" && (governor.cue?.start ?? 0) >= when.end);
  const { text } = seen.sentence;
  if (when.shape !== "hours" || !isFree || areOfOthers(seen, when) || unsure.test(text) || isOfRival(seen, when))
    return false;
  if (isOfNamed(seen, when) || isMeasured(seen, when) || /\baction\b/i.test(text)) return true;
  const tellsOther = before !== undefined && isOfRival(before, null) && !before.cues.some(isStrike);
  return !tellsOther && (ofStrikeTold.test(text) || isAnswer(seen, when, before));
}

/** "Picket lines are up from 7am to 1pm", "shifts that end at 8pm". */
export const areOfOthers = ({ sentence }: Seen, when: When): boolean =>
  others.test(` ${textBefore(sentence, when)} … ${textBehind(sentence, when)}`);

/** "Picket: from 7am on Tuesday 26 April": a day of the strike, and not its hours. */
export function withoutPicketHours(window: PartialWindow, { sentence }: Seen, when: When): PartialWindow {
  if (window.startTime === null || !picket.test(textBefore(sentence, when))) return window;
  const endDate = window.endDate === null || window.endDate.type === "after-start" ? window.startDate : window.endDate;
  return { ...window, startTime: null, endTime: null, endDate, end: "given", hours: null };
}
const picket = phrase("PICKET_IN_FRONT", "time-phrases");

/** What goes on about the strike that was told of: "It …", "On both days …", "Hours: …", "The times are …". */
const ofStrikeTold = phrase("OF_STRIKE_TOLD", "time-phrases");

/** "For 24 hours from midnight to midnight", "at 8am for 12 hours": hours, and how many they are. */
const isMeasured = ({ durations }: Seen, { ruleId, windows }: When): boolean =>
  windows.some((window) => (lengthOf(window) === null ? ruleId === "w.time-hours" : isOneOf(durations, window)));

/** "Picket lines from 8am to noon", in a text about a four-hour strike. */
export const areOfItsLength = ({ shape, windows }: When, document: readonly Seen[]): boolean =>
  shape === "hours" &&
  document.some(({ cues, durations }) => cues.some(isStrike) && windows.some((window) => isOneOf(durations, window)));

const isOneOf = (durations: Seen["durations"], window: PartialWindow): boolean =>
  durations.some(({ unit, value }) => unit === "hours" && value * 60 === lengthOf(window));

/** How many minutes lie between the hours of a window. */
function lengthOf({ startTime, endTime }: PartialWindow): number | null {
  if (startTime === null || endTime === null) return null;
  const [from, to] = [startTime, endTime].map(({ hour, minute }) => hour * 60 + minute);
  return ((to ?? 0) - (from ?? 0) + DAY) % DAY || DAY;
}
/** A day in minutes. */
const DAY = 24 * 60;

/** A thing that has hours of its own; "return to work" is how the strike's end is told. */
export const isOfRival = ({ cues }: Seen, when: When | null) =>
  cues.some((cue) => cue.value === "RIVAL" && !(when && isWithin(cue, when)));

/** "What are the hours?", over "07:30 to 19:30 on each of the two days". */
function isAnswer({ sentence }: Seen, when: When, before: Seen | undefined): boolean {
  const isFirst = /^(?:A\b[.:]?)?\W*$/.test(textBefore(sentence, when));
  return isFirst && before !== undefined && asked.test(before.sentence.text);
}
const asked = phrase("ASKS_FOR_HOURS", "time-phrases");

/** "Unison's is from midday to midnight", "GMB: 00:01 to 23:59": a sentence that opens with who strikes, and tells when. */
function isOfNamed(seen: Seen, when: When): boolean {
  const { sentence, unions, groups } = seen;
  const named = [...unions, ...groups].filter((one) => one.start - sentence.start < OPENING && one.end <= when.start);
  return named.some((one) => ofNamed.test(textBetween(sentence, one, when)));
}

/** How far into its sentence those who strike may be named. */
const OPENING = 30;
/** Between them and their hours: no more than a few words, and none that says something else of them. */
const ofNamed = phrase("HOURS_OF_NAMED", "time-phrases");
