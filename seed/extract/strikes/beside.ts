/** Which words of a sentence go with which of its days. */
import type { PartialWindow, Seen, Span, When } from "../model.ts";

/** A statement with its day, and where it is known the window of that day. */
export type OfDay = { seen: Seen; when: When; window?: PartialWindow };

/** "Nurses and porters will strike, on 8 and 10 December respectively": as many marks as days, in the same order. */
export function inTurn<M extends Span>({ seen, window }: OfDay, marks: readonly M[]): M | null {
  const days = daysOf(seen).flatMap(({ windows }) => windows);
  if (window === undefined || !/\brespectively\b/i.test(seen.sentence.text) || marks.length !== days.length)
    return null;
  return marks[days.findIndex(({ startDate }) => startDate === window.startDate)] ?? null;
}

/**
 * In a sentence with several days, the marks that stand between a day and the day beside it: in front of the days, or,
 * where the sentence begins with a day, behind them. A day without any goes on with those of the day before it: "nurses
 * in Wales strike on Monday and on Friday, and those in England on Tuesday".
 */
export function besideDay<M extends Span>(claim: OfDay, dates: Seen["whens"], marks: readonly M[]): readonly M[] {
  const respective = inTurn(claim, marks);
  if (respective !== null) return [respective];
  const [day] = dates;
  const [mark] = marks;
  if (!day || !mark || dates.length < 2) return marks;
  const isDayFirst = day.end <= mark.start;
  const near = dates.map((date, i) => {
    const from = isDayFirst ? date.end : (dates[i - 1]?.end ?? 0);
    const to = isDayFirst ? (dates[i + 1]?.start ?? Infinity) : date.start;
    return marks.filter((one) => one.start >= from && one.end <= to);
  });
  const at = dates.indexOf(claim.when);
  const told = near.slice(0, at + 1).findLast((list) => list.length > 0);
  return told ?? near.find((list) => list.length > 0) ?? marks;
}

/** The days of a sentence that its words may go with. */
export const daysOf = ({ whens }: Seen): Seen["whens"] => whens.filter(({ shape }) => shape === "windows");
