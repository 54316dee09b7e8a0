/** Words of an end that tell of a beginning: work stops, or the strikers are "not out until 10 December". */
import type { PartialWindow, Seen, When } from "../model.ts";
import { isWithin, textBefore, textOf } from "../text/around.ts";

/** "They stop at 8pm on Sunday and go back at 8pm on Tuesday": work stops, and the strike begins. */
const isStopBefore = ({ cues }: Seen, when: When): boolean =>
  when.shape === "end" && cues.some((cue) => cue.ruleId === "t.stop-and-back" && isWithin(cue, when));

/** "Porters will not be out until 10 December": that is when they begin. */
const notUntil =
  /(?:\bnot|n['’]t|\bnever) (?:[\w-]{1,12} ){0,2}?(?:be (?:out|on strike)|strike|walk out|stop(?: work)?|begin|start|join|follow|come out|take action)(?: (?:[\w-]{1,12} ){0,2}[\w-]{1,12})? $/i;
const isNotUntil = (seen: Seen, when: When): boolean =>
  when.shape === "end" &&
  /^(?:until|till|before)\b/i.test(textOf(seen.sentence, when)) &&
  notUntil.test(textBefore(seen.sentence, when));

export const asStart = (window: PartialWindow): PartialWindow => ({
  ...window,
  startDate: window.endDate,
  startTime: window.endTime,
  endDate: null,
  endTime: null,
  end: "open",
});

export const isBeginningByEnd = (seen: Seen, when: When): boolean => isStopBefore(seen, when) || isNotUntil(seen, when);
