/** "The strike on 13 September has been moved to the 20th": two days, of which the first no longer holds, and no span. */
import type { PartialWindow, Seen, When } from "../model.ts";
import { perhapsOff } from "../strike-status/perhaps-off.ts";
import { textBefore, textBehind, textOf } from "../text/around.ts";

const moving =
  /\b(?:mov(?:e[sd]?|ing)|br(?:ings?|inging|ought) forward|(?:put|push)(?:s|es|ed|ting|ing)? (?:back|off)|(?:postpon|delay|chang|switch|(?<!\b(?:each|every|the|an?|their|of|per|first|last|night|day) )shift|reschedul|rearrang)(?:e?[sd]?|es|ed|ing)|swap(?:s|ped|ping)?)\b/i;

/** "By a week, ". */
const byATime = String.raw` by (?:an?|one|two|three|four|\d+) (?:days?|weeks?|fortnights?|months?),?`;
const movingHere = new RegExp(`${moving.source}(?: [\\w'-]{1,12}){0,3}(?:(?: [\\w'-]{1,12})?${byATime})? ?$`, "i");

/** "Appointments were postponed in the strike of 25 to 30 July": a span, and what moved is care. */
const ofCare =
  /\b(?:appointments?|operations?|procedures?|patients?|clinics?|treatments?|surger(?:y|ies))\b(?: [\w'-]{1,18}){0,6} (?:postponed|rescheduled|rearranged|moved|delayed|put (?:off|back))\b/i;

/** "Action on 8 December has been rescheduled", "changed from 8 December": the day that a strike was moved from. */
export function isMovedAway(seen: Seen, when: When): boolean {
  const { sentence } = seen;
  const isOfStrike = !ofCare.test(sentence.text);
  // "It was originally to start on 7 December"; of one that is off its status says so.
  if (originally.test(textBefore(sentence, when)) && perhapsOff(seen) === null) return true;
  return (
    isOfStrike &&
    (movedFrom.test(`${textBefore(sentence, when)}${textOf(sentence, when)}`) ||
      movedBehind.test(textBehind(sentence, when)) ||
      nowOn.test(textBehind(sentence, when)))
  );
}

/** "Due to begin on Monday will now begin on Wednesday", "takes place on 16 December instead": up to the new day. */
const nowOn =
  /^[^.;,]{0,60}? (?:(?:will|is|are|shall) now (?:to )?(?:begin|start|take place|be (?:held|on|staged)|happen|go ahead) (?:on|from) (?=\S)|(?:will |is to |are to )?(?:takes? place|be held|happens?|begins?|starts?) (?:on|from) [^.;]{3,40} instead\b|will now (?:be|run|take place)(?: on)? [^.;]{3,40} only\b)/i;

const originally =
  /\b(?:originally|initially|at first)(?: been)? (?:to|due|planned|set|scheduled|meant|intended|announced|going|expected)\b[^.;]{0,60}$/i;
const movedFrom =
  /\b(?:changed|moved|switched|rescheduled|rearranged|brought forward|put back) from (?:on )?\S{1,12}(?: \S{1,12}){0,6}$/i;
const movedBehind =
  /^[^.;,]{0,60}? (?:has|have|had|was|were|is|are)(?: now| also)?(?: been| being)? (?:re-?scheduled|moved|rearranged|switched|put back|brought forward)\b/i;

/** The days of a span that a strike has moved over; null where it has not. */
export function movedOver(
  window: PartialWindow,
  when: When,
  { sentence }: Seen,
): [PartialWindow, PartialWindow] | null {
  const { startDate, endDate, startTime, endTime, daily } = window;
  if (startDate === null || endDate === null || endDate === startDate || endDate.type === "after-start") return null;
  if (when.windows.length > 1 || startTime !== null || endTime !== null || daily) return null;
  const told = sentence.text.slice(0, when.end - sentence.start);
  if (!moving.test(told) || ofCare.test(told)) return null;
  return [
    { ...window, endDate: startDate },
    { ...window, startDate: endDate, endDate },
  ];
}

/** "The deadline for a first day of strikes has been moved by four weeks". */
const deadline = /\b(?:deadline|ballot|vote|talks|hearing|meeting)\b/i;

/** "… has been moved to 20 September": a new day, and no end of the day before it. */
export function movedTo(window: PartialWindow, when: When, { sentence }: Seen): PartialWindow | null {
  const before = sentence.text.slice(Math.max(0, when.start - sentence.start - 70), when.start - sentence.start);
  if (when.shape !== "end" || window.endDate === null || !movingHere.test(before)) return null;
  if (deadline.test(before)) return null;
  return { ...window, startDate: window.endDate, startTime: window.endTime, endDate: window.endDate, endTime: null };
}
