/**
 * The records, as zod types: what is stored, what a plan carries and what the read model holds.
 *
 * A record is one revision of one thing. Each field that somebody could doubt is a Fact: the value, how it was come by,
 * and which of the record's pieces of evidence it rests on.
 */
import * as z from "zod";
import {
  ActionType,
  AdviceLevel,
  Basis,
  CodeScheme,
  Effect,
  FigureStatus,
  Language,
  Metric,
  Modality,
  Nation,
  Outcome,
  Precision,
  PublishedBasis,
  Qualifier,
  Service,
  Setting,
  SourceKind,
  StaffGroup,
  TopicWhen,
  TranslationStatus,
  WindowStatus,
  Withdrawn,
} from "./codes.ts";
import { Instant, LocalDate, RecordId } from "./forms.ts";

/** `2016-04-26T08:00:00+01:00`: seconds and offset always present. */
const zonedTime = z.iso.datetime({ offset: true, precision: 0 });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const WindowId = z.string().regex(/^w_[0-9a-z]{12}$/);

// ---------------------------------------------------------------- evidence and facts

/** What a fact rests on. QUOTE offsets are UTF-16 code units into the source's text, whose sha-256 is `textSha256`. */
export const Evidence = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("QUOTE"),
    source: RecordId,
    textSha256: sha256,
    quote: z.string().min(1),
    start: z.int().min(0),
    end: z.int().min(1),
  }),
  z.object({ kind: z.literal("ROW"), source: RecordId, fileSha256: sha256, table: z.string(), row: z.string() }),
  z.object({ kind: z.literal("AUTHORED"), editor: z.string().min(1), reason: z.string().min(1) }),
  z.object({ kind: z.literal("REFERENCE"), source: RecordId, url: z.string().min(1), note: z.string().optional() }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** Everything a fact carries beside its value. `evidence` indexes the record's own `evidence` list. */
const basisOfFact = { basis: Basis, evidence: z.array(z.int().min(0)), ruleId: z.string().nullable() };

/**
 * A value with its basis. `rivals` holds what other sources say instead: a fact with rivals is disputed, and its
 * `value` is the one that was held first, until a person settles it.
 */
function fact<T extends z.ZodType>(value: T) {
  const one = { value, ...basisOfFact };
  return z.object({ ...one, rivals: z.array(z.object(one)).optional() });
}
export type Fact<T> = {
  value: T;
  basis: Basis;
  evidence: number[];
  ruleId: string | null;
  rivals?: { value: T; basis: Basis; evidence: number[]; ruleId: string | null }[] | undefined;
};

/** A point in time as the source gives it. TIME: a zoned time. DATE: a London day, never midnight. UNKNOWN: null. */
export const TimePoint = z.discriminatedUnion("precision", [
  z.object({ precision: z.literal("TIME"), value: zonedTime }),
  z.object({ precision: z.literal("DATE"), value: LocalDate }),
  z.object({ precision: z.literal("UNKNOWN"), value: z.null() }),
]);
export type TimePoint = z.infer<typeof TimePoint>;

const oneTimeFact = z.object({ value: z.string().nullable(), precision: Precision, ...basisOfFact });
const timeFact = oneTimeFact
  .extend({ rivals: z.array(oneTimeFact).optional() })
  .refine(
    (f) => TimePoint.safeParse({ precision: f.precision, value: f.value }).success,
    "value and precision disagree",
  );
export type TimeFact = z.infer<typeof timeFact>;

// ---------------------------------------------------------------- what all records share

/** Who accepted this revision, and when. Taken from the decisions file, never from the publisher's clock. */
const Decision = z.object({ by: z.string().min(1), at: Instant, edited: z.boolean() });

/** Nothing vanishes: withdrawn and merged are states with a reason. */
const EditorialState = z.discriminatedUnion("state", [
  z.object({ state: z.literal("ACTIVE") }),
  z.object({ state: z.literal("WITHDRAWN"), reason: z.string().min(1) }),
  z.object({ state: z.literal("MERGED"), reason: z.string().min(1), into: RecordId }),
]);

const shared = { id: RecordId, editorial: EditorialState, decision: Decision, evidence: z.array(Evidence) };

// ---------------------------------------------------------------- strike events

/** Where the action is. `complete` says whether the list names every organisation; only then can it rule one out. */
export const Scope = z.discriminatedUnion("type", [
  z.object({ type: z.literal("NATION") }),
  z.object({
    type: z.literal("ORGANISATIONS"),
    codes: z.array(z.string()),
    complete: z.boolean(),
    text: z.string().nullable(),
  }),
  z.object({ type: z.literal("AREA"), text: z.string().min(1) }),
  z.object({ type: z.literal("UNKNOWN") }),
]);
export type Scope = z.infer<typeof Scope>;

/** One continuous stoppage: five days from 8am to 5pm are five windows. */
export const StrikeWindow = z.object({
  id: WindowId,
  start: timeFact,
  end: timeFact,
  unions: fact(z.array(z.string())),
  withdrawn: fact(Withdrawn),
  coveredBy: fact(z.string().nullable()),
  status: fact(WindowStatus),
  outcome: fact(Outcome),
});
export type StrikeWindow = z.infer<typeof StrikeWindow>;

/** One notice of action by one staff group (or several that act together). */
export const StrikeEvent = z.object({
  kind: z.literal("STRIKE_EVENT"),
  ...shared,
  nations: fact(z.array(Nation).nullable()),
  staffGroups: fact(z.array(StaffGroup)),
  action: fact(ActionType),
  scope: fact(Scope),
  windows: z.array(StrikeWindow).min(1),
});
export type StrikeEvent = z.infer<typeof StrikeEvent>;

// ---------------------------------------------------------------- trust impacts

const Count = z.object({ value: z.number().min(0), qualifier: Qualifier });
/** The days a figure covers, both included. It is not the strike. */
const Period = z.object({ start: LocalDate, end: LocalDate });

export const TrustImpact = z.object({
  kind: z.literal("TRUST_IMPACT"),
  ...shared,
  trust: fact(z.string().nullable()),
  nation: fact(Nation.nullable()),
  area: fact(z.string().nullable()),
  service: fact(Service),
  effect: fact(Effect),
  modality: fact(Modality),
  metric: fact(Metric.nullable()),
  count: fact(Count.nullable()),
  period: fact(Period.nullable()),
  setting: fact(Setting),
  figureStatus: fact(FigureStatus),
  /** Record ids. One figure may cover several strikes, and then must not be split between them. */
  events: z.array(RecordId),
});
export type TrustImpact = z.infer<typeof TrustImpact>;

// ---------------------------------------------------------------- public advice

const AdviceText = z.object({
  language: Language,
  translation: TranslationStatus,
  heading: z.string().min(1),
  /** Bullets after "if:". Kept apart from the body and never dropped. */
  conditions: z.array(z.string().min(1)),
  body: z.string(),
  actions: z.array(z.object({ label: z.string().min(1), url: z.string().min(1) })),
});
export type AdviceText = z.infer<typeof AdviceText>;

export const PublicAdvice = z.object({
  kind: z.literal("PUBLIC_ADVICE"),
  ...shared,
  topic: fact(z.string().min(1)),
  when: TopicWhen,
  level: AdviceLevel,
  issuer: fact(z.object({ name: z.string().min(1), trust: z.string().nullable() }).nullable()),
  nations: fact(z.array(Nation).nullable()),
  trust: fact(z.string().nullable()),
  staffGroups: fact(z.array(StaffGroup).nullable()),
  /** The windows it was given for. Empty: any window at the place (standing advice). */
  windows: z.array(z.object({ event: RecordId, window: WindowId })),
  validity: z.object({ from: Instant.nullable(), to: Instant.nullable() }),
  /** English first; the first text is the one that evidence and decision are about. */
  texts: z.array(AdviceText).min(1),
  /** What the text rests on. */
  text: fact(z.null()),
});
export type PublicAdvice = z.infer<typeof PublicAdvice>;

// ---------------------------------------------------------------- sources and coverage

export const Source = z.object({
  kind: z.literal("SOURCE"),
  ...shared,
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  sourceKind: SourceKind,
  publishedOn: LocalDate.nullable(),
  publishedBasis: PublishedBasis,
  retrievedAt: Instant.nullable(),
  textSha256: sha256.nullable(),
  supersedes: RecordId.nullable(),
});
export type Source = z.infer<typeof Source>;

/** "We looked, and this is all there was": half-open from `from` to `checkedUntil`. */
export const Coverage = z.object({
  kind: z.literal("COVERAGE"),
  ...shared,
  nation: Nation,
  /** null: every staff group. */
  staffGroups: z.array(StaffGroup).nullable(),
  from: Instant,
  checkedAt: Instant,
  checkedUntil: Instant,
  by: z.string().min(1),
});
export type Coverage = z.infer<typeof Coverage>;

export const AnyRecord = z.discriminatedUnion("kind", [StrikeEvent, TrustImpact, PublicAdvice, Source, Coverage]);
export type AnyRecord = z.infer<typeof AnyRecord>;
export type RecordKind = AnyRecord["kind"];

// ---------------------------------------------------------------- the trust directory (reference data, a file)

const HospitalName = z.object({ name: z.string(), listed: z.int().min(0) });
const Hospital = z.object({
  ...HospitalName.shape,
  /** Left out where it is the organisation's, or where we hold none. */
  town: z.string().optional(),
  /** What it goes by besides, or went by, or a hospital on its site did. Left out where there is none. */
  otherNames: z.array(z.strictObject(HospitalName.shape)).optional(),
});

/** One organisation. `servedTrusts` is null where nobody has told us which trusts an ambulance service serves. */
export const Trust = z.object({
  code: z.object({ scheme: CodeScheme, value: z.string() }),
  name: z.string(),
  otherNames: z.array(z.string()),
  kind: z.string(),
  nation: Nation,
  region: z.string().nullable(),
  town: z.string().nullable(),
  hospitals: z.array(Hospital),
  status: z.enum(["open", "closed"]),
  closedOn: LocalDate.nullable(),
  successors: z.array(z.string()),
  successorBasis: z.enum(["stated", "inferred"]).nullable(),
  servedTrusts: z.array(z.string()).nullable(),
  /** How many independent listings hold the code. */
  checked: z.int().min(0),
});
export type Trust = z.infer<typeof Trust>;
