/**
 * A draft: what a source says, as candidates for a person to accept, edit or reject. It is made by `strikes extract` (or
 * by a catalogue), is plain JSON for others to read, and is never changed afterwards: decisions are a file of their own.
 */
import * as z from "zod";
import {
  ActionType,
  Basis,
  Effect,
  FigureStatus,
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
  WindowStatus,
  Withdrawn,
} from "../schema/codes.ts";
import { Instant, LocalDate, RecordId } from "../schema/forms.ts";
import { Scope } from "../schema/records.ts";

/** Why a person has to look: a closed list. A new kind of doubt becomes a code here, never a default. */
export const FlagCode = z.enum([
  "NO_PUBLICATION_DATE",
  "YEAR_AMBIGUOUS",
  "WEEKDAY_MISMATCH",
  "WEEKDAY_ONLY",
  "RELATIVE_WORD",
  "DURATION_MISMATCH",
  "END_UNKNOWN",
  "END_DERIVED",
  "END_BEFORE_START",
  "TIME_FROM_OTHER_SENTENCE",
  "MIDNIGHT",
  "HOLIDAY_WORD",
  "DST_GAP",
  "OLD_DATE",
  "PROPOSED",
  "DAY_UNKNOWN",
  "FORMER_PLAN",
  "OTHER_SECTOR",
  "DAY_UNGOVERNED",
  "CONDITIONAL",
  "STATUS_SCOPE",
  "NATION_INFERRED",
  "NATION_CONFLICT",
  "NATION_UNKNOWN",
  "STAFF_GROUP_UNKNOWN",
  "STAFF_GROUP_INFERRED",
  "UNION_UNSURE",
  "COVER_UNKNOWN",
  "COVER_UNSURE",
  "SCOPE_UNKNOWN",
  "ORG_FUZZY",
  "ORG_AMBIGUOUS",
  "PERIOD_UNKNOWN",
  "EFFECT_UNSURE",
  "TOPIC_UNSURE",
  "ISSUER_UNKNOWN",
  "VERSION_UNKNOWN",
  "SOURCES_DISAGREE",
  "SENTENCE_NOT_HELD",
  "SLOW_SENTENCE",
]);
export type FlagCode = z.infer<typeof FlagCode>;

export const Flag = z.object({ code: FlagCode, detail: z.string() });
export type Flag = z.infer<typeof Flag>;

/** A quote is an exact substring of the text: `text.slice(start, end) === quote`, in UTF-16 code units. */
const Quote = z.object({ quote: z.string().min(1), start: z.int().min(0), end: z.int().min(1) });
const DraftEvidence = z.union([
  z.object({ kind: z.literal("REFERENCE"), url: z.string().min(1), note: z.string().optional() }),
  z.object({ kind: z.literal("AUTHORED"), editor: z.string().min(1), reason: z.string().min(1) }),
  z.object({ kind: z.literal("ROW"), fileSha256: z.string(), table: z.string(), row: z.string() }),
  Quote,
]);
export type DraftEvidence = z.infer<typeof DraftEvidence>;

const basis = { basis: Basis, ruleId: z.string().nullable(), evidence: z.array(z.int().min(0)) };

function field<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...basis });
}
/** A value, how it was come by, the rule that found it, and which pieces of the candidate's evidence it rests on. */
export type Field<T> = { value: T; basis: Basis; ruleId: string | null; evidence: number[] };

/** ISO 8601 with offset where precision is TIME, a bare date where it is DATE, null where it is UNKNOWN. */
const timeField = z.strictObject({ value: z.string().nullable(), precision: Precision, ...basis });
export type TimeField = z.infer<typeof timeField>;

const DraftWindow = z.strictObject({
  start: timeField,
  end: timeField,
  withdrawn: field(Withdrawn),
  unions: field(z.array(z.string())),
  coveredBy: field(z.string().nullable()),
  status: field(WindowStatus),
  outcome: field(Outcome),
});
export type DraftWindow = z.infer<typeof DraftWindow>;

const StrikeFields = z.strictObject({
  nations: field(z.array(Nation).nullable()),
  staffGroups: field(z.array(StaffGroup)),
  action: field(ActionType),
  scope: field(Scope),
  windows: field(z.array(DraftWindow).min(1)),
});

const ImpactFields = z.strictObject({
  trust: field(z.string().nullable()),
  nation: field(Nation.nullable()),
  area: field(z.string().nullable()),
  service: field(Service),
  effect: field(Effect),
  modality: field(Modality),
  metric: field(Metric.nullable()),
  count: field(z.object({ value: z.number().min(0), qualifier: Qualifier }).nullable()),
  period: field(z.object({ start: LocalDate, end: LocalDate }).nullable()),
  setting: field(Setting),
  figureStatus: field(FigureStatus),
});

const AdviceFields = z.strictObject({
  topic: field(z.string().min(1)),
  /** Clauses such as "unless it is an emergency", each an exact part of the sentence. */
  conditions: field(z.array(z.string().min(1))),
  /** The advice whole, condition included, as the source has it. */
  body: field(z.string().min(1)),
  issuer: field(z.object({ name: z.string().min(1), trust: z.string().nullable() }).nullable()),
  nations: field(z.array(Nation).nullable()),
  trust: field(z.string().nullable()),
});

/** `id` is a hash of source, kind and evidence: extracting the same text again gives the same ids. */
const common = {
  id: z.string().regex(/^c_[0-9a-z]{16}$/),
  evidence: z.array(DraftEvidence).min(1),
  flags: z.array(Flag),
};
/** `about`: ids of the strike candidates (or records, `ev_…`) that an impact or a piece of advice belongs to. */
const about = z.array(z.string());

export const StrikeCandidate = z.strictObject({ ...common, kind: z.literal("STRIKE_EVENT"), fields: StrikeFields });
export const ImpactCandidate = z.strictObject({
  ...common,
  kind: z.literal("TRUST_IMPACT"),
  about,
  fields: ImpactFields,
});
export const AdviceCandidate = z.strictObject({
  ...common,
  kind: z.literal("PUBLIC_ADVICE"),
  about,
  fields: AdviceFields,
});
export const Candidate = z.discriminatedUnion("kind", [StrikeCandidate, ImpactCandidate, AdviceCandidate]);
export type StrikeCandidate = z.infer<typeof StrikeCandidate>;
export type ImpactCandidate = z.infer<typeof ImpactCandidate>;
export type AdviceCandidate = z.infer<typeof AdviceCandidate>;
export type Candidate = z.infer<typeof Candidate>;

export const DraftSource = z.strictObject({
  id: RecordId,
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: LocalDate.nullable(),
  publishedBasis: PublishedBasis,
  kind: SourceKind,
  retrievedAt: Instant.nullable(),
  supersedes: RecordId.nullable(),
  /** null where we hold no text: a catalogue of references, our own standing advice. */
  textSha256: z.string().nullable(),
});
export type DraftSource = z.infer<typeof DraftSource>;

export const Draft = z.strictObject({
  format: z.literal(1),
  source: DraftSource,
  candidates: z.array(Candidate),
  /** What an editor should know and what is no fact, as "a call-off is under discussion". */
  notes: z.array(z.strictObject({ text: z.string(), evidence: z.array(Quote) })),
});
export type Draft = z.infer<typeof Draft>;
