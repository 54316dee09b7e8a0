/** Ends that are told apart from their starts. */
import { londonTime } from "../../london-time.ts";
import type { Doubt } from "../model.ts";
import { holdsDay } from "../days/points.ts";
import { resolveDate } from "../days/resolve-date.ts";
import type { PartialWindow, Seen } from "../model.ts";
import { endFrom } from "../days/partial-windows.ts";
import { isOfThoseBefore } from "./of-those-before.ts";
import { hoursBeside } from "./durations.ts";
import type { Claims, LooseClaim, StrikeClaim } from "../strikes/strike-claims.ts";
import { isInstead } from "../strike-status/former-plan.ts";
import { withSameTimes } from "./same-time.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import { valuesOf } from "../text/values.ts";
import { type FoundWindow, isBareDay, windowsOf } from "../strikes/windows.ts";

/** "They walk out on Friday 20 August, and it goes on until 11 November": the end of the day before it in its sentence. */
export function withOwnEnds(claims: Claims): Claims {
  const { strikes, hours, ends } = withSameTimes(claims);
  const ownerOf = new Map<StrikeClaim, LooseClaim>();
  for (const end of ends) {
    const before = strikes.filter((claim) => claim.seen === end.seen && claim.when.end <= end.when.start);
    const owner = before.findLast((claim) => claim.when === before.at(-1)?.when);
    if (owner && isOfThoseBefore(end.seen, end.when, owner.when)) continue;
    const isOnly = before.filter((claim) => claim.when === owner?.when).length === 1;
    if (owner && isOnly && !ownerOf.has(owner) && hasNoEnd(owner.window)) ownerOf.set(owner, end);
  }
  const bound = strikes.map((claim) => {
    const end = ownerOf.get(claim);
    if (!end) return claim;
    return {
      ...claim,
      window: {
        ...claim.window,
        endDate: endFrom(claim.window.startDate, end.window.endDate),
        endTime: end.window.sameTime ? claim.window.startTime : end.window.endTime,
        end: "given" as const,
      },
    };
  });
  const others = endsOfOthers(
    bound,
    ends.filter((end) => ![...ownerOf.values()].includes(end)),
  );
  const used = new Set([...ownerOf.values(), ...others.map(({ end }) => end)]);
  return {
    strikes: [...bound, ...others.map(({ claim }) => claim)],
    hours,
    ends: ends.filter((end) => !used.has(end)),
  };
}

/** "Members of the HCSA start with them and go on until 7am on Friday": the start of one union's strike, and an end of another's. */
function endsOfOthers(strikes: readonly StrikeClaim[], ends: readonly LooseClaim[]) {
  const coming = strikes.filter((claim) => !claim.past && !claim.shortOfStrike);
  const told = coming.flatMap(unionsOfClaim);
  return ends.flatMap((end) => {
    const own = unionsOfClaim(end);
    const first = coming.findLast(({ when, window }) => when.end <= end.when.start && window.startTime !== null);
    const isNear = first && end.seen.sentence.index - first.seen.sentence.index <= REACH;
    const isOther =
      own.length > 0 && !own.some((union) => told.includes(union)) && first && unionsOfClaim(first).length > 0;
    if (!first || !isNear || !isOther || coming.some(({ seen }) => seen === end.seen)) return [];
    const { endDate, endTime } = end.window;
    const window = {
      ...first.window,
      endDate: endFrom(first.window.startDate, endDate),
      endTime,
      end: "given" as const,
    };
    return [
      {
        end,
        claim: { ...first, seen: end.seen, when: end.when, cue: null, window, ungoverned: true, dayFrom: first.seen },
      },
    ];
  });
}

/** How many sentences behind the strike that it starts with such an end may stand. */
const REACH = 2;

/** Told with its start alone, or as a bare day. */
const hasNoEnd = ({ startDate, startTime, endDate, endTime, end }: PartialWindow) =>
  end === "open" || (endTime === null && startTime === null && endDate === startDate);

/** "It goes on until 7am on 30 July": the end of the only window that has none. */
export function withEnds(found: FoundStrike[], ends: readonly LooseClaim[], publishedOn: string | null): FoundStrike[] {
  const stated = toldOnce(
    ends.filter((one) => !isInstead(one)),
    publishedOn,
  );
  const [end] = stated;
  const of = (strike: FoundStrike) =>
    !end ||
    (!isOfThemBefore(strike, end) &&
      (found.length < 2 || end.seen.groups.length === 0 || isOfGroups(strike, end.seen, end.when.start)));
  const open = found
    .filter(of)
    .flatMap((strike) =>
      strike.windows.filter(
        (window) =>
          window.start.value !== null && (window.end.value === null || isBare(strike, window) || isCounted(window)),
      ),
    );
  const [only] = open;
  const [claim] = only?.claims ?? [];
  if (end && open.length === 0) return withOtherEnd(found, end, publishedOn);
  if (!only || !end || !claim || open.length > 1 || stated.length > 1) return found;
  const whole = {
    ...claim,
    window: {
      ...claim.window,
      endDate: end.window.endDate,
      endTime: end.window.sameTime ? claim.window.startTime : end.window.endTime,
      end: "given" as const,
      hours: claim.window.hours ?? hoursBeside(end),
    },
  };
  const [window] = windowsOf([whole, ...only.claims.slice(1)], publishedOn);
  if (!window || window.end.value === null || isNotAfter(window)) return found;
  if (isBareDay(only)) window.doubts = [...window.doubts, fromElsewhere];
  return found.map((strike) => ({
    ...strike,
    windows: strike.windows.map((w) =>
      w === only ? { ...window, claims: [...only.claims, { ...claim, seen: end.seen, when: end.when }] } : w,
    ),
  }));
}

/** "Due to end tomorrow morning", "they go back at 7am tomorrow": one end, told twice, and once with its hour. */
function toldOnce(ends: readonly LooseClaim[], publishedOn: string | null): readonly LooseClaim[] {
  const days = new Set(ends.map(({ window: { endDate } }) => endDate && resolveDate(endDate, publishedOn).day));
  const timed = ends.filter(({ window }) => window.endTime !== null || window.sameTime);
  const times = new Set(timed.map(({ window }) => JSON.stringify(window.endTime)));
  const [one] = [...timed, ...ends];
  return one && days.size === 1 && !days.has(null) && times.size < 2 ? [one] : ends;
}

const isOfThemBefore = ({ claims }: FoundStrike, end: LooseClaim): boolean =>
  claims.some(({ seen, when }) => seen === end.seen && isOfThoseBefore(seen, end.when, when));

/** "They walked out today", and of others: "it ended at midnight last night". */
const isNotAfter = ({ start, end }: FoundWindow): boolean =>
  end.precision === "TIME" && (end.value ?? "").slice(0, 16) <= `${start.value ?? ""}T00:00`.slice(0, 16);

/** Of the groups that the sentence names in front of the end. */
function isOfGroups({ strikers }: FoundStrike, { groups }: Seen, until: number): boolean {
  const before = valuesOf(groups.filter((group) => group.end <= until));
  return (
    before.length === 0 || (strikers.groups.length > 0 && strikers.groups.every((group) => before.includes(group)))
  );
}

const fromElsewhere: Doubt = {
  code: "TIME_FROM_OTHER_SENTENCE",
  detail: "its end is from another sentence than its day",
};

/** An end that was worked out gives way to one that is told. */
const isCounted = ({ end, doubts }: FoundWindow) =>
  end.basis === "derived" && doubts.some((doubt) => doubt.code === "END_DERIVED");

/** The only day of a strike, told without hours: what is said of its end may be of a later day. */
const isBare = ({ windows }: FoundStrike, window: FoundWindow) => windows.length === 1 && isBareDay(window);

/** A strike that is said to end twice, as one that a court has cut short: which end holds is for a person. */
function withOtherEnd(
  found: FoundStrike[],
  { window: { endDate, endTime } }: LooseClaim,
  publishedOn: string | null,
): FoundStrike[] {
  const date = endDate && resolveDate(endDate, publishedOn).day;
  const said = date && endTime ? londonTime(date, endTime.hour, endTime.minute) : date;
  if (!said) return found;
  const differs = (window: FoundWindow) =>
    holdsDay(window, said.slice(0, 10)) && window.end.value?.startsWith(said) === false;
  const doubt: Doubt = { code: "SOURCES_DISAGREE", detail: `the text also says that it ends at ${said}` };
  return found.map((strike) => ({
    ...strike,
    windows: strike.windows.map((window) =>
      !strike.past && differs(window) ? { ...window, doubts: [...window.doubts, doubt] } : window,
    ),
  }));
}
