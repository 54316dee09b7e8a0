/** "On the second day", "on the first of the two days": one of the days that were told together shortly before. */
import { withDate } from "./partial-windows.ts";
import type { PartialDate, PartialWindow } from "../model.ts";

const nth = /^on the (first|second|third|fourth|fifth|last|final)\b/;
const ordinals = ["first", "second", "third", "fourth", "fifth"];

type Days = { several: readonly PartialDate[]; first: PartialDate; date: PartialDate };

/** Without any such days it is the day of a strike that is on, and the first of them none. */
export function nthDay(window: PartialWindow, last: Days | null, far: boolean, isDated: boolean): PartialWindow[] {
  const { startDate } = window;
  const name = startDate?.type === "told-from" && startDate.of === null ? nth.exec(startDate.word)?.[1] : undefined;
  if (name === undefined || startDate?.type !== "told-from") return [window];
  const found = last === null ? null : dayOf(name, last);
  const date: PartialDate | null =
    found !== null
      ? { ...startDate, ...found, far }
      : isDated || !ordinals.slice(1).includes(name)
        ? null
        : { type: "relative", days: 0, word: startDate.word };
  return date === null ? [] : [withDate(window, date)];
}

function dayOf(name: string, { several, first, date }: Days): { of: PartialDate; step: { days: number } } | null {
  const at = ordinals.indexOf(name);
  if (several.length > 1) {
    const of = at < 0 ? several.at(-1) : several[at];
    return of === undefined ? null : { of, step: { days: 0 } };
  }
  // "From 6 to 8 February; on the second day".
  if (first === date) return null;
  return at < 0 ? { of: date, step: { days: 0 } } : { of: first, step: { days: at } };
}
