/** The rows of one notice as one strike candidate. */
import { londonTime } from "../london-time.ts";
import type { Basis, Nation, Outcome, StaffGroup, WindowStatus } from "../../schema/codes.ts";
import type { Scope } from "../../schema/records.ts";
import type { DraftEvidence, DraftWindow, Field, Flag, StrikeCandidate, TimeField } from "../draft.ts";
import { missing, references, sentenceNotHeld, stated } from "./field.ts";
import { strikeId } from "./ids.ts";
import type { Notice, Row, Went, WindowRow } from "./row.ts";

/** A row with where its own sources stand among the candidate's evidence. */
type Part = { row: Row; evidence: number[] };

export function strikeCandidate(notice: Notice): StrikeCandidate {
  const evidence: DraftEvidence[] = [];
  const parts = notice.map((row) => ({
    row,
    evidence: references(row, row.look).map((piece) => place(evidence, piece)),
  }));
  const all = evidence.map((_, index) => index);
  const [first] = notice;
  return {
    kind: "STRIKE_EVENT",
    id: strikeId(first.id),
    evidence,
    flags: flagsOf(notice),
    fields: {
      nations: stated<Nation[] | null>([first.nation], all),
      staffGroups: stated<StaffGroup[]>(first.staff, all),
      action: stated("STRIKE", all),
      scope: stated<Scope>(first.scope, all),
      windows: stated(
        parts.flatMap((part) => part.row.windows.map((window) => windowOf(window, part))),
        all,
      ),
    },
  };
}

/** Two rows may rest on the same page: it is listed once. */
function place(evidence: DraftEvidence[], piece: DraftEvidence): number {
  const same = evidence.findIndex((other) => JSON.stringify(other) === JSON.stringify(piece));
  return same === -1 ? evidence.push(piece) - 1 : same;
}

function windowOf(window: WindowRow, { row, evidence }: Part): DraftWindow {
  const basisOf = (part: "from" | "to" | "unions" | "withdrawn"): Basis =>
    window.concluded?.includes(part) ? (part === "unions" ? "inferred" : "derived") : "stated";
  const withdrawn = window.withdrawn ?? row.withdrawn;
  const unions = window.unions ?? row.unions;
  const statusEvidence = window.status?.map((index) => evidence[index]!) ?? evidence;
  const { status, outcome } = wents[window.went ?? row.went];
  return {
    start: timeOf(window.from, basisOf("from"), evidence),
    end: timeOf(window.to, basisOf("to"), evidence),
    unions: unions.length === 0 ? missing(unions) : { ...stated(unions, evidence), basis: basisOf("unions") },
    withdrawn:
      withdrawn === "UNKNOWN" ? missing(withdrawn) : { ...stated(withdrawn, evidence), basis: basisOf("withdrawn") },
    coveredBy: missing(null),
    status: stated(status, statusEvidence),
    outcome: outcome === "UNREPORTED" ? missing<Outcome>(outcome) : stated<Outcome>(outcome, statusEvidence),
  };
}

const wents: Record<Went, { status: WindowStatus; outcome: Outcome }> = {
  held: { status: "ANNOUNCED", outcome: "HELD" },
  suspended: { status: "SUSPENDED", outcome: "NOT_HELD" },
  removed: { status: "CALLED_OFF", outcome: "NOT_HELD" },
  "not reported": { status: "ANNOUNCED", outcome: "UNREPORTED" },
};

/** `2016-04-26 08:00` is a London time, `2016-04-26` a day. */
function timeOf(written: string | null, basis: Basis, evidence: number[]): TimeField {
  if (written === null) return { ...missing(null), precision: "UNKNOWN" };
  const field: Omit<Field<string>, "value"> = { basis, ruleId: null, evidence };
  const [day, clock] = written.split(" ");
  if (clock === undefined) return { ...field, value: written, precision: "DATE" };
  const [hour, minute] = clock.split(":").map(Number);
  const time = londonTime(day!, hour!, minute!);
  if (time === null) throw new Error(`${written} is not one time in London`);
  return { ...field, value: time, precision: "TIME" };
}

function flagsOf(notice: Notice): Flag[] {
  const [first] = notice;
  const windows = notice.flatMap((row) => row.windows.map((window) => ({ row, window })));
  const openEnded = windows.filter(({ window }) => window.to === null).map(({ window }) => window.from);
  const coverUnknown = windows.filter(({ row, window }) => (window.withdrawn ?? row.withdrawn) === "UNKNOWN");
  const flags: Flag[] = [sentenceNotHeld(first)];
  if (openEnded.length > 0) flags.push({ code: "END_UNKNOWN", detail: openEnded.join(", ") });
  if (coverUnknown.length > 0) {
    flags.push({ code: "COVER_UNKNOWN", detail: coverUnknown.map(({ window }) => window.from).join(", ") });
  }
  for (const code of new Set(notice.flatMap((row) => row.flags ?? []))) flags.push({ code, detail: first.note ?? "" });
  return flags;
}
