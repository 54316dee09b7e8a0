/** The columns of the tables, with what each tells: the page about the feeds shows the same list. */
import type { StrikeEvent, TrustImpact } from "../../schema/records.ts";
import { type Edition, isActive } from "../edition.ts";
import { labelsOf } from "../event.ts";
import { disputedOf } from "../facts.ts";
import { trustOf } from "../parents.ts";
import type { Column } from "./csv.ts";
import { concerns, type FeedFilter } from "./filter.ts";
import { committedAt, isCancelled, type Planned } from "./planned.ts";
import { addressesOf } from "./source-words.ts";

export type ReportedImpact = { edition: Edition; impact: TrustImpact; n: number };

export function impactsFor(edition: Edition, filter: FeedFilter): ReportedImpact[] {
  const rows = [...edition.records.values()].flatMap(({ n, record }) =>
    record.kind === "TRUST_IMPACT" && concerns(edition, filter, record) ? [{ edition, impact: record, n }] : [],
  );
  const rank = ({ impact }: ReportedImpact) => `${impact.period.value?.start ?? "9999"} ${impact.id}`;
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

type Row = { edition: Edition; n: number };

/** What both tables end with. */
function closing<T extends Row>(recordOf: (row: T) => StrikeEvent | TrustImpact): Column<T>[] {
  const editorial = (row: T) => recordOf(row).editorial;
  return [
    {
      name: "record_state",
      about: "ACTIVE; WITHDRAWN or MERGED: not to be relied on",
      value: (r) => editorial(r).state,
    },
    {
      name: "record_reason",
      about: "why it was withdrawn or merged",
      value: (row) => (isActive(recordOf(row)) ? null : (editorial(row) as { reason: string }).reason),
    },
    {
      name: "disputed",
      about: "fields on which sources disagree; the table has the value that was held first",
      value: (row) => disputedOf(row.edition, recordOf(row)),
    },
    { name: "sources", about: "addresses of the sources", value: (row) => addressesOf(row.edition, recordOf(row)) },
    { name: "revision", about: "the publication that changed it last; it only rises", value: ({ n }) => n },
    {
      name: "published_at",
      about: "when that publication was committed, UTC",
      value: ({ edition, n }) => new Date(committedAt(edition, n)).toISOString(),
    },
  ];
}

export const strikeColumns: readonly Column<Planned>[] = [
  { name: "window_id", about: "one continuous stoppage; the same for ever", value: ({ window }) => window.id },
  { name: "strike_id", about: "the notice it belongs to; the same for ever", value: ({ event }) => event.id },
  { name: "cancelled", about: "true: it is off, withdrawn or listed twice", value: (row) => isCancelled(row) },
  {
    name: "status",
    about: "ANNOUNCED, CONFIRMED, SUSPENDED or CALLED_OFF",
    value: ({ window }) => window.status.value,
  },
  { name: "outcome", about: "HELD, NOT_HELD or UNREPORTED (not known)", value: ({ window }) => window.outcome.value },
  { name: "action", about: "STRIKE or ACTION_SHORT_OF_STRIKE", value: ({ event }) => event.action.value },
  { name: "staff_groups", about: "codes", value: ({ event }) => event.staffGroups.value },
  { name: "staff", about: "their names at that time", value: ({ event }) => labelsOf(event) },
  { name: "unions", about: "those that called it", value: ({ window }) => window.unions.value },
  { name: "nations", about: "codes; empty: not known", value: ({ event }) => event.nations.value },
  {
    name: "scope",
    about: "NATION, ORGANISATIONS, AREA or UNKNOWN (where is not known)",
    value: ({ event }) => event.scope.value.type,
  },
  {
    name: "organisations",
    about: "codes, where the scope is ORGANISATIONS",
    value: ({ event: { scope } }) => (scope.value.type === "ORGANISATIONS" ? scope.value.codes : null),
  },
  {
    name: "organisations_complete",
    about: "true: no other organisation is struck; false: nobody said so",
    value: ({ event: { scope } }) => (scope.value.type === "ORGANISATIONS" ? scope.value.complete : null),
  },
  {
    name: "area",
    about: "where, in the words of the source",
    value: ({ event: { scope } }) =>
      scope.value.type === "AREA" ? scope.value.text : scope.value.type === "ORGANISATIONS" ? scope.value.text : null,
  },
  {
    name: "start",
    about: "a time with its offset, or a day; empty: not known",
    value: ({ window }) => window.start.value,
  },
  { name: "start_precision", about: "TIME, DATE or UNKNOWN", value: ({ window }) => window.start.precision },
  {
    name: "end",
    about: "a time with its offset, or a day, which is included; empty: not known",
    value: ({ window }) => window.end.value,
  },
  { name: "end_precision", about: "TIME, DATE or UNKNOWN", value: ({ window }) => window.end.precision },
  {
    name: "withdrawn",
    about: "what the strikers do not do; UNKNOWN: do not assume that emergency care is covered",
    value: ({ window }) => window.withdrawn.value,
  },
  {
    name: "may_affect",
    about: "the code of the trust asked for, where nobody said whether it is struck",
    value: ({ unsure }) => unsure?.code.value ?? null,
  },
  ...closing<Planned>(({ event }) => event),
];

export const impactColumns: readonly Column<ReportedImpact>[] = [
  { name: "impact_id", about: "the same for ever", value: ({ impact }) => impact.id },
  { name: "strike_ids", about: "the strikes that it covers together", value: ({ impact }) => impact.events },
  { name: "trust", about: "its code; empty: not one trust", value: ({ impact }) => impact.trust.value },
  {
    name: "trust_name",
    about: "its name today",
    value: ({ edition, impact }) => trustOf(edition, impact.trust.value)?.trust.name ?? null,
  },
  { name: "nation", about: "its code; empty: not said", value: ({ impact }) => impact.nation.value },
  { name: "area", about: "where, in the words of the source", value: ({ impact }) => impact.area.value },
  { name: "service", about: "what is affected", value: ({ impact }) => impact.service.value },
  { name: "effect", about: "how; KEPT and UNAFFECTED are reports too", value: ({ impact }) => impact.effect.value },
  { name: "modality", about: "STATED, or POSSIBLE (could)", value: ({ impact }) => impact.modality.value },
  { name: "count", about: "empty: no figure was given", value: ({ impact }) => impact.count.value?.value ?? null },
  {
    name: "count_qualifier",
    about: "EXACT, ABOUT, AT_LEAST, UP_TO or NEARLY",
    value: ({ impact }) => impact.count.value?.qualifier ?? null,
  },
  { name: "metric", about: "what is counted", value: ({ impact }) => impact.metric.value },
  {
    name: "period_start",
    about: "the first day that is counted; it is not the strike",
    value: ({ impact }) => impact.period.value?.start ?? null,
  },
  { name: "period_end", about: "the last day, included", value: ({ impact }) => impact.period.value?.end ?? null },
  {
    name: "setting",
    about: "figures of different settings must not be added up",
    value: ({ impact }) => impact.setting.value,
  },
  {
    name: "figure_status",
    about: "EXPECTED, PROVISIONAL, FINAL or UNSTATED",
    value: ({ impact }) => impact.figureStatus.value,
  },
  ...closing<ReportedImpact>(({ impact }) => impact),
];
