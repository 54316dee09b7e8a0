/** "Begins at midnight on Tuesday", of a strike on Wednesday; "out tonight, at 00:01 on 20 February": the evening before is no day of it. */
import { addDays } from "../../../schema/london.ts";
import type { PartialDate, PartialWindow, Seen } from "../model.ts";
import { firstDayOf } from "../days/resolve-date.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { textBehind } from "../text/around.ts";
import { hasNoTime, withDate } from "../days/partial-windows.ts";

/** The claims of one strike, with midnights at the beginning of the day that the text tells of. */
export function withEves(
  claims: readonly BoundClaim[],
  document: readonly Seen[],
  publishedOn: string | null,
): BoundClaim[] {
  const isEarly = claims.some(({ window: { startTime } }) => startTime?.hour === 0);
  if (!isEarly) return [...claims];
  const dayOf = (window: PartialWindow) => firstDayOf(window, publishedOn);
  const told = document.flatMap(({ whens }) => whens.flatMap(({ windows }) => windows.filter(hasNoTime).map(dayOf)));
  return claims.flatMap((claim): BoundClaim[] => {
    const day = dayOf(claim.window);
    if (!day) return [claim];
    const next = addDays(day, 1);
    const isBegun = claims.some(({ window }) => beginsIt(window) && dayOf(window) === next);
    if (isTonight(claim.window) && isBegun) return [];
    if (claim.window.startTime?.midnight !== true) return [claim];
    const isNight = /^ night\b/i.test(textBehind(claim.seen.sentence, claim.when));
    return isNight || (told.includes(next) && !told.includes(day)) ? [onNextDay(claim)] : [claim];
  });
}

const beginsIt = ({ startTime }: PartialWindow) => startTime?.hour === 0 && !startTime.midnight;
const isTonight = (window: PartialWindow) =>
  hasNoTime(window) && window.startDate?.type === "relative" && /night$/i.test(window.startDate.word);

function onNextDay(claim: BoundClaim): BoundClaim {
  const { window } = claim;
  const { startDate, startTime, endTime } = window;
  if (startDate === null || startTime === null) return claim;
  const next: PartialDate = { type: "told-from", of: startDate, step: { days: 1 }, word: "midnight", far: false };
  const moved = { ...window, startTime: { ...startTime, midnight: false } };
  return { ...claim, window: endTime === null ? withDate(moved, next) : { ...moved, startDate: next } };
}
