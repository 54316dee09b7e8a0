/**
 * What a record shows, and the hash it is known by to whoever printed it. The SDL documents each as a selection: whoever
 * asks for that selection and hashes the canonical JSON of the answer gets the same. A test does just that.
 */
import type { Language } from "../schema/codes.ts";
import { LIFE_THREATENING } from "../schema/emergency.ts";
import { formatLondon } from "../schema/london.ts";
import type { AnyRecord, AdviceText, PublicAdvice, Scope, StrikeEvent, TrustImpact } from "../schema/records.ts";
import { hashOf } from "./codec.ts";
import type { Edition } from "./edition.ts";
import { labelsOf, statusOf } from "./event.ts";
import { disputedOf } from "./facts.ts";
import { recordsOf, trustOf } from "./parents.ts";
import { textIn } from "./texts.ts";
import { dateOf, timeOf } from "./time-point.ts";

type Copied = StrikeEvent | TrustImpact | PublicAdvice;

const known = new WeakMap<Edition, Map<string, string>>();

/** The language matters to advice alone. */
export function contentHash(edition: Edition, record: Copied, language: Language): string {
  let hashes = known.get(edition);
  if (!hashes) known.set(edition, (hashes = new Map()));
  const key = `${record.id} ${language}`;
  let hash = hashes.get(key);
  if (hash === undefined) hashes.set(key, (hash = hashOf(contentOf(edition, record, language))));
  return hash;
}

/** The advice that is compiled in has no record, and shows the same fields. */
export function emergencyHash(texts: readonly AdviceText[], language: Language): string {
  return hashOf({
    ...{ id: null, editorialState: "ACTIVE", topic: LIFE_THREATENING, level: "EMERGENCY" },
    ...wordsOf(texts, language),
    ...{ issuer: null, nations: null, trust: null, staffGroups: null, events: [] },
    ...{ validFrom: null, validTo: null, disputed: [] },
  });
}

function contentOf(edition: Edition, record: Copied, language: Language): object {
  const shared = { id: record.id, editorialState: record.editorial.state, disputed: disputedOf(edition, record) };
  switch (record.kind) {
    case "STRIKE_EVENT":
      return { ...shared, ...eventContent(record) };
    case "TRUST_IMPACT":
      return { ...shared, ...impactContent(edition, record) };
    case "PUBLIC_ADVICE":
      return { ...shared, ...adviceContent(edition, record, language) };
  }
}

function eventContent(event: StrikeEvent): object {
  return {
    editorialReason: event.editorial.state === "ACTIVE" ? null : event.editorial.reason,
    nations: event.nations.value,
    staffGroups: event.staffGroups.value,
    staffGroupLabels: labelsOf(event),
    action: event.action.value,
    status: statusOf(event),
    scope: scopeContent(event, event.scope.value),
    windows: event.windows.map((window) => ({
      id: window.id,
      start: pointContent(window.start),
      end: pointContent(window.end),
      unions: window.unions.value,
      withdrawn: window.withdrawn.value,
      coveredBy: window.coveredBy.value,
      status: window.status.value,
      outcome: window.outcome.value,
    })),
  };
}

function pointContent(point: StrikeEvent["windows"][number]["start"]): object {
  return { precision: point.precision, time: timeOf(point), date: dateOf(point) };
}

function scopeContent(event: StrikeEvent, scope: Scope): object {
  switch (scope.type) {
    case "NATION":
      return { __typename: "NationScope", nations: event.nations.value ?? [] };
    case "ORGANISATIONS": {
      const { codes, complete, text } = scope;
      return { __typename: "OrganisationScope", codes, complete, wording: text };
    }
    case "AREA":
      return { __typename: "AreaScope", text: scope.text };
    case "UNKNOWN":
      return { __typename: "UnknownScope", unknown: true };
  }
}

function impactContent(edition: Edition, impact: TrustImpact): object {
  return {
    trust: trustContent(edition, impact.trust.value),
    nation: impact.nation.value,
    area: impact.area.value,
    service: impact.service.value,
    effect: impact.effect.value,
    modality: impact.modality.value,
    metric: impact.metric.value,
    count: impact.count.value,
    period: impact.period.value,
    setting: impact.setting.value,
    figureStatus: impact.figureStatus.value,
    events: eventIds(edition, impact.events),
  };
}

function adviceContent(edition: Edition, advice: PublicAdvice, language: Language): object {
  const issuer = advice.issuer.value;
  return {
    topic: advice.topic.value,
    level: advice.level,
    ...wordsOf(advice.texts, language),
    issuer: issuer && { name: issuer.name },
    nations: advice.nations.value,
    trust: trustContent(edition, advice.trust.value),
    staffGroups: advice.staffGroups.value,
    events: eventIds(edition, new Set(advice.windows.map((window) => window.event))),
    validFrom: londonTime(advice.validity.from),
    validTo: londonTime(advice.validity.to),
  };
}

function wordsOf(texts: readonly AdviceText[], asked: Language): object {
  const { text, translation } = textIn(texts, asked);
  const { heading, conditions, body, actions, language } = text;
  return { heading, conditions, body, actions, language, translation };
}

function trustContent(edition: Edition, code: string | null): object | null {
  const found = trustOf(edition, code);
  return found && { odsCode: found.trust.code.value };
}

function eventIds(edition: Edition, ids: Iterable<string>): { id: string }[] {
  return recordsOf(edition, ids, "STRIKE_EVENT").map(({ record }) => ({ id: record.id }));
}

function londonTime(instant: string | null): string | null {
  return instant === null ? null : formatLondon(Date.parse(instant));
}

export function isCopied(record: AnyRecord): record is Copied {
  return record.kind === "STRIKE_EVENT" || record.kind === "TRUST_IMPACT" || record.kind === "PUBLIC_ADVICE";
}
