/** Dates of a page, and no days of a strike: the line with the day of publication, a date in front of the first words. */
import { resolveDate } from "../days/resolve-date.ts";
import type { StrikeClaim } from "./strike-claims.ts";

/** Words of a page about itself. */
const ofPage = /\b(?:author|published|updated|posted|by)\b|[a-z]Published/i;

export function isDateline(claim: StrikeClaim, publishedOn: string | null): boolean {
  const { seen, when, window, cue } = claim;
  if (window.startDate === null || publishedOn === null) return false;
  if (resolveDate(window.startDate, publishedOn).day !== publishedOn) return false;
  const { text, start, region } = seen.sentence;
  const before = text.slice(0, when.start - start);
  const rest = `${before}${text.slice(when.end - start)}`;
  // "UNISON, Monday, 25 September 2023".
  if (region === "headline" && cue === null && seen.groups.length === 0) return true;
  if (isStamp(claim, before)) return true;
  if (window.endTime !== null) return false;
  const isLine = ["headline", "list"].includes(region) && cue === null;
  const isBegun = /^(?:start|beg|since)/i.test(text.slice(when.start - start));
  return (!isBegun && !/\w{5}/.test(rest)) || (isLine && ofPage.test(rest));
}

/** "2022-12-19 Members of …", "on 24 March 2023 Tags: …": a date with its year that opens a line. */
function isStamp({ seen, when, window: { startDate }, ungoverned }: StrikeClaim, before: string): boolean {
  if (startDate?.type !== "calendar" || startDate.year === null) return false;
  const opens = /^(?:(?:date|published|updated|posted|on|by) )*$/i.test(before);
  const isIso = /^(?:on )?\d{4}-/i.test(seen.sentence.text.slice(when.start - seen.sentence.start));
  return opens && (ungoverned || isIso);
}
