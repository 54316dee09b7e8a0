/** Which published records a candidate might be about. They are proposed to the person who decides, never chosen. */
import type { Edition } from "../../functions/edition.ts";
import type { AnyRecord, StrikeEvent } from "../../schema/records.ts";
import { type Decision, settle } from "../decisions.ts";
import type { Candidate, Draft } from "../draft.ts";
import { nearMatches } from "../plan/match.ts";
import { adviceRecord, impactRecord, recordIdOf, strikeRecord } from "../plan/record-of.ts";
import { summaryOf } from "../plan/summary.ts";

export type Proposal = { id: string; summary: string };

/** `candidate`: as the person leaves it. A record that this very candidate made before is the same record: no question. */
export function proposalsFor(
  candidate: Candidate,
  decision: Decision,
  desk: { draft: Draft; decisions: readonly Decision[]; edition: Edition },
): Proposal[] {
  const { draft, edition } = desk;
  const record = recordOf(candidate, decision, draft, eventsOf(candidate, desk));
  if (record === null || edition.records.get(record.id)) return [];
  return nearMatches(record, edition).flatMap((id) => {
    const near = edition.records.get(id)?.record;
    return near === undefined ? [] : [{ id, summary: summaryOf(near) }];
  });
}

function recordOf(
  candidate: Candidate,
  decision: Decision,
  { source }: Draft,
  events: readonly StrikeEvent[],
): AnyRecord | null {
  switch (candidate.kind) {
    case "STRIKE_EVENT":
      return strikeRecord({ candidate, source, decision });
    case "TRUST_IMPACT":
      return impactRecord(
        { candidate, source, decision },
        events.map((event) => event.id),
      );
    case "PUBLIC_ADVICE": {
      const windows = events.flatMap((event) =>
        event.windows.map((window) => ({ event: event.id, window: window.id })),
      );
      return windows.length === 0 ? null : adviceRecord({ candidate, source, decision }, windows);
    }
  }
}

/** The published strikes that an impact or a piece of advice is about, as far as the person has said. */
function eventsOf(
  candidate: Candidate,
  { draft, decisions, edition }: { draft: Draft; decisions: readonly Decision[]; edition: Edition },
): StrikeEvent[] {
  if (candidate.kind === "STRIKE_EVENT") return [];
  const settled = settle(draft, decisions);
  return candidate.about.flatMap((id) => {
    const strike = draft.candidates.find((one) => one.id === id);
    const { status, decision } = settled.get(id) ?? { status: "UNDECIDED", decision: null };
    const own = strike && decision ? recordIdOf("ev", { candidate: strike, source: draft.source, decision }) : id;
    const named = status === "ACCEPTED" && decision?.record?.startsWith("ev_") ? decision.record : own;
    const record = edition.records.get(named)?.record;
    return record?.kind === "STRIKE_EVENT" ? [record] : [];
  });
}
