/** "From 8am to 5pm on Tuesday, and again at the same time on Friday": the hours of the day that was told of before. */
import { hoursBeside } from "./durations.ts";
import type { PartialWindow } from "../model.ts";
import type { Claims, LooseClaim, StrikeClaim } from "../strikes/strike-claims.ts";
import { hasNoTime } from "../days/partial-windows.ts";

export function withSameTimes(claims: Claims): Claims {
  const told: LooseClaim[] = [...claims.strikes, ...claims.hours].filter(({ window }) => window.startTime !== null);
  const strikes = claims.strikes.map((claim): StrikeClaim => {
    if (!claim.window.sameTime || !hasNoTime(claim.window)) return claim;
    const before = told.filter(({ when }) => when.end <= claim.when.start);
    const last = before.toSorted((a, b) => a.when.start - b.when.start).at(-1);
    if (!last) return claim;
    const hours = last.window.hours ?? (last.window.endTime === null ? hoursBeside(last) : null);
    return { ...claim, window: atHoursOf({ ...last.window, hours }, claim.window) };
  });
  return { ...claims, strikes };
}

/** One day at the hours of another; of a stoppage of days only its hour is that of another one. */
function atHoursOf(told: PartialWindow, day: PartialWindow): PartialWindow {
  const { startTime, endTime, hours, endDate } = told;
  const isOneDay = endTime !== null && (endDate === told.startDate || told.startDate === null);
  if (isOneDay) return { ...day, startTime, endTime };
  if (endTime !== null && endDate?.type === "after-start") return { ...day, startTime, endTime, endDate };
  return { ...day, startTime, hours: day.hours ?? hours, endDate: null, end: "open" };
}
