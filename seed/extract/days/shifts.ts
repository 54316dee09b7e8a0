/** Several hours of one day: "on 9 December: 8-10am, 2-4pm and 8-10pm", "from 6am to midday and again between 6pm and midnight". */
import type { PartialWindow, Sentence, When } from "../model.ts";
import { hasNoTime } from "./partial-windows.ts";
import { textBetween } from "../text/around.ts";

/** Each day with each of its hours; the other hours are left to what binds hours to days that stand apart. */
export function withShifts(whens: readonly When[], sentence: Sentence): When[] {
  const used = new Set<When>();
  const told = whens.map((when, at) => {
    if (when.shape !== "windows") return when;
    const before = run(whens.slice(0, at).toReversed(), when, (other, next) => textBetween(sentence, next, other));
    const behind = run(whens.slice(at + 1), when, (other, next) => textBetween(sentence, other, next));
    const hours = [...before.toReversed(), ...behind];
    const isBare = when.windows.every(hasNoTime);
    if (!(isBare ? behind.length > 1 && before.length === 0 : hours.length > 0 && when.windows.every(isOfHours)))
      return when;
    for (const one of hours) used.add(one);
    return withHoursOf(when, hours, isBare);
  });
  return told.filter((when) => !used.has(when));
}

/** The hours that follow on one another, each behind no more than a comma or an "and". */
function run(whens: readonly When[], from: When, between: (other: When, next: When) => string): When[] {
  const found: When[] = [];
  for (const next of whens) {
    const last = found.at(-1) ?? from;
    const isDay = last === from && from.windows.every(hasNoTime);
    if (!isShift(next) || !(isDay ? opens : joins).test(between(last, next))) break;
    found.push(next);
  }
  return found;
}

const joins = /^,? ?(?:and )?(?:then |again )?(?:from |between )?$/;
const opens = /^(?:[:,]| only| each day| -| –)? ?(?:from |between )?$/;

const isShift = ({ shape, windows: [hours] }: When): boolean =>
  shape === "hours" && hours?.startTime != null && hours.endTime !== null;

/** From one hour to another of the same day. */
const isOfHours = ({ startTime, endTime, startDate, endDate, daily }: PartialWindow): boolean =>
  startTime !== null && endTime !== null && (daily || endDate === startDate);

function withHoursOf(when: When, hours: readonly When[], isBare: boolean): When {
  const all = [when, ...hours];
  const shifts = hours.flatMap(({ windows }) => windows.map(({ startTime, endTime }) => ({ startTime, endTime })));
  const more = shifts.flatMap((shift) => when.windows.map((window) => ({ ...window, ...shift })));
  return {
    ...when,
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    windows: isBare ? more : [...when.windows, ...more],
  };
}
