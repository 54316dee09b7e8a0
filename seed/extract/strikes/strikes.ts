/** From statements to candidates: one strike of one staff group is one candidate with its windows. */
import type { Nation } from "../../../schema/codes.ts";
import type { Trust } from "../../../schema/records.ts";
import type { StrikeCandidate } from "../../draft.ts";
import type { Strikers } from "../names/strikers.ts";
import { withoutAbsent } from "../names/absent.ts";
import type { Reading } from "../reading.ts";
import { type BoundClaim, bindHours } from "../strike-hours/bind-hours.ts";
import { claimsTold } from "./claims-told.ts";
import { coverOf } from "../strike-cover/cover.ts";
import { withoutEchoes } from "../told-twice/echoes.ts";
import { withOwners } from "../told-twice/owners.ts";
import { toldOnce } from "../told-twice/parts.ts";
import { withEves } from "../strike-days/eves.ts";
import { withEnds } from "../strike-hours/ends.ts";
import { withExtended } from "../strike-hours/extended.ts";
import { durationOfAll, withLentDuration } from "../strike-hours/durations.ts";
import { isCounted, printsItsDay } from "../strike-days/printed-day.ts";
import { withCutShort } from "../strike-status/cut-short.ts";
import { withPartsApart } from "../strike-status/parts-off.ts";
import { statusBeside } from "../strike-status/status-of-window.ts";
import { type StatusReading, statusOf } from "../strike-status/status.ts";
import { candidateOf } from "./strike-candidate.ts";
import type { Claims, LooseClaim, StrikeClaim } from "./strike-claims.ts";
import { strikeGroups, type ToldBy } from "./strike-groups.ts";
import { strikersTold } from "./strikers-told.ts";
import { trustsOf } from "./telling.ts";
import { undatedOf } from "../strike-undated/undated-of.ts";
import { type FoundWindow, windowsOf } from "./windows.ts";

/** A strike before it is written down: who, when, where it was told. */
export type FoundStrike = {
  key: string;
  past: boolean;
  strikers: Strikers;
  claims: BoundClaim[];
  windows: FoundWindow[];
  trusts: Trust[];
  /** Where the text was when it told of it, if it tells of several. */
  nations: readonly Nation[];
};

export type Strikes = { candidates: StrikeCandidate[]; found: FoundStrike[]; status: StatusReading };

export function strikesOf(reading: Reading): Strikes {
  const status = statusOf(reading.document);
  const told = claimsTold(reading, status);
  const { strikers, groups } = strikersTold(told.strikes, reading);
  const together = datedStrikes(withHours(told, strikers, status, reading), told.ends, reading);
  const dated = withPartsApart(together, status);
  const strikes = [...dated, ...undatedOf(reading, status, groups, dated, told.ends)];
  const cover = coverOf(reading.document, reading.publisher?.trust != null);
  const candidates = strikes.map((strike) => candidateOf(strike, strikes, reading, status, cover));
  return { found: strikes, status, candidates };
}

/** Each statement with its hours, who strikes by it, and whether its own clause takes it back. */
function withHours(
  told: Claims,
  strikers: ReadonlyMap<StrikeClaim, Strikers>,
  status: StatusReading,
  reading: Reading,
): ToldBy[] {
  const groupOf = (claim: StrikeClaim) => (strikers.get(claim)?.groups ?? []).join("+");
  const isOff = (claim: StrikeClaim) => statusBeside(claim, status) !== null;
  const claims = { ...told, strikes: withoutEchoes(told.strikes, groupOf, isOff, reading.publishedOn) };
  return bindHours(claims, groupOf, reading).map((claim, i) => {
    const who = strikers.get(claims.strikes[i] ?? claim);
    return {
      claim: { ...claim, off: statusBeside(claim, status), groupTrust: who?.trust ?? "LOOSE" },
      strikers: who,
    };
  });
}

function datedStrikes(told: readonly ToldBy[], ends: readonly LooseClaim[], reading: Reading): FoundStrike[] {
  const { document, publishedOn } = reading;
  const lasting = durationOfAll(
    told.map(({ claim }) => claim),
    document,
  );
  const isOfPage = printsItsDay(document, publishedOn);
  const isSure = (claim: BoundClaim) => isOfPage && publishedOn !== null && isCounted(claim, publishedOn);
  const groups = withOwners(strikeGroups(told, reading));
  const found = [...groups].map(([key, { strikers, claims, nations }]): FoundStrike => ({
    key,
    nations,
    past: claims.every((claim) => claim.past),
    strikers,
    claims,
    windows: windowsOf(
      withEves(
        claims.map((claim) => (claim.past ? claim : withLentDuration(claim, lasting))),
        document,
        publishedOn,
      ),
      publishedOn,
      isSure,
    ),
    trusts: trustsOf(claims, reading),
  }));
  const strikes = toldOnce(found).flatMap((strike) => withoutAbsent(strike, document, publishedOn));
  const ended = withExtended(withEnds(strikes, ends, publishedOn), ends, publishedOn);
  return withCutShort(ended, { ends, document, publishedOn });
}
