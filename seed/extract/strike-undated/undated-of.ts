/** The strikes of a text that have no day, or the day of publication, or one that is counted back from their end. */
import type { Seen } from "../model.ts";
import { strikersOf, type strikingGroups } from "../names/strikers.ts";
import { groupsIn } from "../names/stand-ins.ts";
import type { Reading } from "../reading.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import type { StatusReading } from "../strike-status/status.ts";
import type { LooseClaim } from "../strikes/strike-claims.ts";
import { toldAsNow, windowNow } from "./strike-now.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { nationsTold } from "../names/places.ts";
import { tellingOf, trustsOf } from "../strikes/telling.ts";
import { claimsBeside, strikersBeside } from "./undated-beside.ts";
import { claimWithoutDay, hasPeriod, otherClaim, undatedClaim, undatedWindow } from "./undated-strike.ts";
import { windowBefore, windowUntil } from "../strike-hours/counted-back.ts";
import { dayOf, holdsDay } from "../days/points.ts";

/** The strike of a text that gives no day of any, or its end alone, or that tells of another one beside those with days. */
export function undatedOf(
  reading: Reading,
  status: StatusReading,
  all: ReturnType<typeof strikingGroups>,
  dated: readonly FoundStrike[],
  ends: readonly LooseClaim[],
): FoundStrike[] {
  if (!reading.isAboutHealth || !reading.isAboutStrike || reading.isAside) return [];
  const { whose, isLess, hasNoDates } = reading.subject;
  const { document, publishedOn } = reading;
  const isOfNoTime = hasNoDates && dated.length === 0 && !hasPeriod(document);
  const isMixed = whose === "MIXED" && dated.length > 0;
  if ((whose !== "HEALTH" && !isMixed) || isLess || isOfNoTime) return [];
  const windows = dated.flatMap((strike) => strike.windows);
  const [end, ...more] = dated.length === 0 ? ends : [];
  const until = end && more.length === 0 ? windowUntil(end, publishedOn, document) : null;
  const now = publishedOn === null || until ? null : nowIn(document, dated, publishedOn);
  const other = () => (dated.length > 0 ? otherClaim(document, windows, publishedOn) : undatedClaim(reading, status));
  const over = dated.length === 0 ? [] : ends.flatMap((one) => windowBefore(one, windows, publishedOn, document));
  const claim = until?.claims[0] ?? now ?? other();
  const withoutDay = (told: BoundClaim, i: number): FoundStrike => {
    const found = strikersOf(told, tellingOf(reading, all));
    // "Members of Unite are out, too" tells of none of those whose strike has been told.
    const isOfUnion = i > 0 && told.seen.unions.length > 0 && found.basis !== "stated";
    const strikers = isOfUnion ? strikersBeside(found, dated) : found;
    const own = { ...told, groupTrust: strikers.trust };
    const isNow = told === now && publishedOn !== null;
    const counted = [...over, ...(until ? [until] : [])].find(({ claims }) => claims[0] === told);
    const window = counted ? { ...counted, claims: [own] } : isNow ? windowNow(own, publishedOn) : null;
    return {
      key: `undated ${i}`,
      past: false,
      strikers,
      claims: [own],
      windows: [window ?? undatedWindow(own)],
      trusts: trustsOf([own], reading),
      nations: nationsTold(own.seen, document, strikers.groups),
    };
  };
  const ended = over.flatMap(({ claims }) => claims).filter(({ seen }) => !isMixed || seen.groups.length > 0);
  const first = [...(claim && !isMixed ? [claim] : []), ...ended].map(withoutDay);
  const known = [...dated, ...first];
  if (known.length === 0 || isMixed) return first;
  return [...first, ...claimsBeside(document, known, status).map((one, i) => withoutDay(one, i + first.length + 1))];
}

/** The strike that is told as going on where no window holds the day of publication. */
function nowIn(document: readonly Seen[], dated: readonly FoundStrike[], publishedOn: string): BoundClaim | null {
  const windows = dated.flatMap((strike) => strike.windows);
  const isHeld = windows.some((window) => holdsDay(window, publishedOn));
  const hasLater = windows.some(({ start }) => start.value === null || dayOf(start) > publishedOn);
  // "Nurses are on strike", and another group will be.
  const present = toldAsNow(document, false);
  const groups = present ? groupsIn(present) : [];
  const isOfOther =
    present !== undefined &&
    groups.length > 0 &&
    // "… are on strike as well" may be of the same days.
    !/\b(?:as well|too|also)\b/i.test(present.sentence.text) &&
    !dated.some(({ strikers }) => strikers.groups.some((group) => groups.includes(group)));
  const seen = isHeld ? undefined : isOfOther ? present : toldAsNow(document, hasLater);
  return seen ? claimWithoutDay(seen) : null;
}
