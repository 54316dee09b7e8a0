/** Strikes of others on the day of the one before: "paramedics stage a walkout of their own on the same day". */
import { dayTold, isOneDay } from "../days/partial-windows.ts";
import { isSameDay } from "../days/anchors.ts";
import type { PartialWindow, Seen, Span } from "../model.ts";
import { textBefore, textBehind } from "../text/around.ts";
import { valuesOf } from "../text/values.ts";
import { professionOf } from "../names/professions.ts";
import type { StrikeClaim } from "../strikes/strike-claims.ts";

const ofTheirOwn =
  /\bof (?:its|their) own\b|\b(?:its|their) own (?:[\w-]{1,18} )?(?:strikes?|walk-?outs?|stoppages?|action)\b/i;

export const isOfOthersDay = (window: PartialWindow, { sentence }: Seen): boolean =>
  isDayBefore(window) && ofTheirOwn.test(sentence.text);

const isDayBefore = ({ startDate }: PartialWindow): boolean => isSameDay(startDate) && startDate.far;

/** "Nurses walk out on Monday. Members of Unite strike on the same day": it is not Unite that the nurses are of. */
export function withOthersApart(claims: readonly StrikeClaim[], document: readonly Seen[]): StrikeClaim[] {
  return claims.map((claim) =>
    isOfOtherUnion(claim, document)
      ? { ...claim, joins: true as const, ungoverned: true, window: asLongAs(claim, claims) }
      : claim,
  );
}

/** "For the same three days" as those who are out for 72 hours from 7am: the whole of their strike. */
function asLongAs({ window, seen }: StrikeClaim, claims: readonly StrikeClaim[]): PartialWindow {
  const { startDate } = window;
  if (startDate?.type !== "told-from" || !/\b(?:days|dates|period)$/.test(startDate.word)) return window;
  const first = JSON.stringify(startDate.of);
  const others = claims.filter(
    (claim) => claim.seen !== seen && dayTold(claim.window) === first && !isOneDay(claim.window),
  );
  return others.at(0)?.window ?? window;
}

/** Where a text names a union only in the statement of its own: elsewhere it may be said whose union it is. */
function isOfOtherUnion({ seen, window }: StrikeClaim, document: readonly Seen[]): boolean {
  if (!isDayBefore(window) || seen.groups.length > 0) return false;
  // "RCN, Unison and Unite members will all be out that day", of nurses: the RCN is theirs.
  if (seen.unions.some(({ value }) => professionOf(value) !== null)) return false;
  const own = seen.unions.filter((union) => isOfMembers(seen, union));
  const elsewhere = document.filter((one) => one !== seen).flatMap(({ unions }) => valuesOf(unions));
  return own.length > 0 && own.every(({ value }) => !elsewhere.includes(value));
}

/** "Members of Unite will strike", "Unite's members", "Unite will be on strike": those who strike, and no one who speaks. */
function isOfMembers({ sentence }: Seen, union: Span): boolean {
  return (
    /\b(?:members|those|staff|workers|people) (?:of|in|from) (?:the )?$/i.test(textBefore(sentence, union)) ||
    /^(?: \([^)]{1,12}\))?(?:['’]s)? (?:members|(?:will|is to|are to|plans? to) (?:strike|walk|be on strike))\b/i.test(
      textBehind(sentence, union),
    )
  );
}
