/** An accepted candidate as a record. Ids are made here, from the source and the candidate, and hold for ever. */
import type * as z from "zod";
import { sha256 } from "../../functions/codec.ts";
import { emergencyTexts, LIFE_THREATENING } from "../../schema/emergency.ts";
import { startOfDay } from "../../schema/london.ts";
import {
  type Evidence,
  type PublicAdvice,
  type Source,
  type StrikeEvent,
  type StrikeWindow,
  type TimeFact,
  TimePoint,
  type TrustImpact,
} from "../../schema/records.ts";
import { topicByCode } from "../../schema/topics.ts";
import type { Decision } from "../decisions.ts";
import type {
  AdviceCandidate,
  Candidate,
  DraftEvidence,
  DraftSource,
  DraftWindow,
  ImpactCandidate,
  StrikeCandidate,
} from "../draft.ts";
import { UserError } from "../errors.ts";
import { assertHeadingFits, headingFor } from "./heading.ts";

/** What a record takes from the decision about it. */
export type Accepted<C extends Candidate> = { candidate: C; source: DraftSource; decision: Decision };

export type WindowRef = z.infer<typeof PublicAdvice>["windows"][number];

export function recordIdOf(prefix: "ev" | "im" | "ad", { source, candidate }: Accepted<Candidate>): string {
  return `${prefix}_${sha256(`${source.id} ${candidate.id}`).slice(0, 16)}`;
}

// ---------------------------------------------------------------- strikes

export function strikeRecord(accepted: Accepted<StrikeCandidate>): StrikeEvent {
  const id = recordIdOf("ev", accepted);
  const { nations, staffGroups, action, scope, windows } = accepted.candidate.fields;
  return {
    kind: "STRIKE_EVENT",
    id,
    ...sharedOf(accepted),
    nations,
    staffGroups,
    action,
    scope,
    windows: windowsOf(id, windows.value),
  };
}

function windowsOf(event: string, windows: readonly DraftWindow[]): StrikeWindow[] {
  const ids = new Set<string>();
  return windows.map((window, i) => {
    assertOrder(window);
    const seed = `${event} ${window.start.value ?? "undated"} ${window.unions.value.toSorted().join("+")}`;
    const id = windowId(ids.has(windowId(seed)) ? `${seed} ${i}` : seed);
    ids.add(id);
    return { id, ...window };
  });
}

export function windowId(seed: string): string {
  return `w_${sha256(seed).slice(0, 12)}`;
}

/** A window that ends before it starts would be told of as over: no plan may hold one. */
function assertOrder({ start, end }: { start: TimeFact; end: TimeFact }): void {
  for (const { precision, value } of [start, end]) {
    if (TimePoint.safeParse({ precision, value }).success) continue;
    throw new UserError(
      "BAD_INPUT",
      `"${value}" is no time (as 2016-04-26T08:00:00+01:00) and no day. Edit it in review.`,
    );
  }
  const from = beginning(start);
  const to = end.precision === "DATE" ? beginning(end) + 86_400_000 : beginning(end);
  if (Number.isNaN(from) || Number.isNaN(to) || from < to) return;
  throw new UserError(
    "BAD_INPUT",
    `A window ends (${end.value}) before it starts (${start.value}). Edit one of them in review.`,
  );
}

function beginning(point: TimeFact): number {
  if (point.value === null) return Number.NaN;
  return point.precision === "DATE" ? startOfDay(point.value) : Date.parse(point.value);
}

// ---------------------------------------------------------------- impacts and advice

export function impactRecord(accepted: Accepted<ImpactCandidate>, events: readonly string[]): TrustImpact {
  const { trust, nation } = accepted.candidate.fields;
  // Without a place it would be shown in every nation. A person who sets it to none means it.
  if (trust.value === null && nation.value === null && nation.basis === "missing")
    throw placeUnsaid(`Effect ${accepted.candidate.id}`, "nation");
  return {
    kind: "TRUST_IMPACT",
    id: recordIdOf("im", accepted),
    ...sharedOf(accepted),
    ...accepted.candidate.fields,
    events: [...new Set(events)].toSorted(),
  };
}

export function adviceRecord(accepted: Accepted<AdviceCandidate>, windows: readonly WindowRef[]): PublicAdvice {
  const { candidate, source } = accepted;
  const { topic, conditions, body, issuer, nations, trust } = candidate.fields;
  const { when, level, heading } = knownTopic(topic.value);
  const standing = source.kind === "STANDING_ADVICE";
  if (!standing && windows.length === 0) {
    throw new UserError(
      "BAD_INPUT",
      `Advice ${candidate.id} is about no strike. Accept its strike too, or say which: --set about=ev_…`,
    );
  }
  // Without a place it would be shown everywhere.
  if (!standing && trust.value === null && nations.value === null)
    throw placeUnsaid(`Advice ${candidate.id}`, "nations");
  if (!standing) assertHeadingFits(candidate.id, topic.value, conditions.value, body.value);
  const evidence = [...new Set([...body.evidence, ...conditions.evidence])];
  return {
    kind: "PUBLIC_ADVICE",
    id: recordIdOf("ad", accepted),
    ...sharedOf(accepted),
    topic,
    when,
    level,
    issuer,
    nations,
    trust,
    staffGroups: { value: null, basis: "missing", evidence: [], ruleId: null },
    windows: [...windows],
    validity: {
      from: standing || source.publishedOn === null ? null : new Date(startOfDay(source.publishedOn)).toISOString(),
      to: null,
    },
    texts: [
      {
        language: "EN",
        translation: "ORIGINAL",
        heading: headingFor(topic.value, conditions.value, body.value) ?? heading,
        conditions: conditions.value,
        body: body.value,
        actions: topic.value === LIFE_THREATENING ? callActions : [],
      },
      ...(standing ? translationsOf(topic.value, conditions.value, body.value) : []),
    ],
    text: { value: null, basis: body.basis, evidence, ruleId: body.ruleId },
  };
}

function placeUnsaid(what: string, field: "nation" | "nations"): UserError {
  return new UserError(
    "BAD_INPUT",
    `${what} does not say for where. Is it for all of a nation, or for one organisation? Say it in review: --set N.${field}=ENGLAND, or --set N.trust=RHM, N being its number`,
  );
}

/** Our words on 999 are compiled in, with what there is in other languages. Edited, they are others: those say nothing of them. */
function translationsOf(topic: string, conditions: readonly string[], body: string): PublicAdvice["texts"] {
  const [ours, ...others] = emergencyTexts;
  const unedited = ours!.body === body && ours!.conditions.join() === conditions.join();
  return topic === LIFE_THREATENING && unedited ? others : [];
}

/** A telephone link belongs to the advice to call, wherever the words of it come from. */
const callActions = emergencyTexts[0]!.actions;

function knownTopic(name: string) {
  const topic = topicByCode.get(name);
  if (topic === undefined)
    throw new UserError("BAD_INPUT", `"${name}" is not a topic of advice. Edit it in review: --set topic=…`);
  if (topic.when === "never")
    throw new UserError("BAD_INPUT", `"${name}" is not advice to patients, and is not published. Reject it.`);
  return topic;
}

// ---------------------------------------------------------------- sources

export function sourceRecord(source: DraftSource, decision: Decision): Source {
  const { kind, ...rest } = source;
  return {
    kind: "SOURCE",
    ...rest,
    sourceKind: kind,
    editorial: { state: "ACTIVE" },
    decision: { by: decision.by, at: decision.at, edited: false },
    evidence: [],
  };
}

// ---------------------------------------------------------------- what all records share

function sharedOf({ candidate, source, decision }: Accepted<Candidate>) {
  return {
    editorial: { state: "ACTIVE" as const },
    decision: { by: decision.by, at: decision.at, edited: decision.action === "EDIT" },
    evidence: candidate.evidence.map((evidence) => evidenceOf(evidence, source)),
  };
}

function evidenceOf(evidence: DraftEvidence, source: DraftSource): Evidence {
  if (!("kind" in evidence)) {
    if (source.textSha256 === null)
      throw new UserError("BAD_INPUT", `Source ${source.id} has quotes, and no hash of its text.`);
    return { kind: "QUOTE", source: source.id, textSha256: source.textSha256, ...evidence };
  }
  return evidence.kind === "AUTHORED" ? evidence : { ...evidence, source: source.id };
}
