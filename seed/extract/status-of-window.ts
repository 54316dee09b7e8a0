/** Which windows a call-off or a confirmation is about. Where that cannot be told, nothing changes and a person is asked. */
import type { WindowStatus } from "../../schema/codes.ts";
import type { Doubt, Seen } from "./model.ts";
import type { StatusClaim, StatusReading } from "./status.ts";
import type { FoundStrike } from "./strikes.ts";
import type { FoundWindow } from "./windows.ts";

export type WindowStatusFound = { value: WindowStatus; from: { seen: Seen; ruleId: string } | null; doubts: Doubt[] };

export function statusIn(
  window: FoundWindow,
  strike: FoundStrike,
  all: readonly FoundStrike[],
  reading: StatusReading,
): WindowStatusFound {
  const none: WindowStatusFound = { value: "ANNOUNCED", from: null, doubts: [] };
  if (strike.past) return none;
  const about = reading.claims.filter((claim) => isAbout(claim, window, strike, all, reading) === "yes");
  const unsure = reading.claims.filter((claim) => isAbout(claim, window, strike, all, reading) === "unsure");
  const values = [...new Set(about.map((claim) => claim.status))];
  const [claim] = about;
  if (claim && values.length === 1)
    return { value: claim.status, from: { seen: claim.seen, ruleId: claim.mention.ruleId }, doubts: [] };
  // "Suspended" beside "called off" are two words for one thing: the milder may be taken back, so it stands.
  const off = about.find((c) => c.status === "SUSPENDED");
  if (off && values.every((v) => v !== "CONFIRMED"))
    return { value: "SUSPENDED", from: { seen: off.seen, ruleId: off.mention.ruleId }, doubts: [] };
  const contested = [...about, ...unsure];
  if (contested.length === 0) return none;
  const said = contested
    .map(
      (c) =>
        `"${c.seen.sentence.text.slice(c.mention.start - c.seen.sentence.start, c.mention.end - c.seen.sentence.start)}"`,
    )
    .join(", ");
  return {
    ...none,
    doubts: [{ code: "STATUS_SCOPE", detail: `the text says ${said}, and not clearly of which dates` }],
  };
}

function isAbout(
  claim: StatusClaim,
  window: FoundWindow,
  strike: FoundStrike,
  all: readonly FoundStrike[],
  reading: StatusReading,
): "yes" | "no" | "unsure" {
  const { seen, clause } = claim;
  const inClause = (w: FoundWindow) =>
    w.claims.some((c) => c.seen === seen && c.when.start >= clause.start && c.when.end <= clause.end);
  const dated = all.flatMap((s) => s.windows).filter(inClause);
  if (dated.length > 0) return dated.includes(window) ? "yes" : "no";
  const groups = seen.groups.filter((g) => g.start >= clause.start && g.end <= clause.end).map((g) => g.value);
  const coming = all.filter((s) => !s.past);
  const named = coming.filter((s) => s.strikers.groups.some((g) => groups.includes(g)));
  const meant = named.length > 0 ? named : coming;
  if (!meant.includes(strike)) return "no";
  // Without a date it is clear only where one strike fits, and nothing says that other dates stand.
  const others = reading.othersStand.some(
    (s) => s !== seen || !/no longer|not (?:now )?go ahead/i.test(s.sentence.text),
  );
  if (meant.length > 1) return "unsure";
  if (claim.status === "CONFIRMED") return "yes";
  return others ? "unsure" : "yes";
}
