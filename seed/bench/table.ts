/** Judged facts as numbers, and numbers as lines for a person. */
import type { FlagCode } from "../draft.ts";
import { isFlagged, type Judged, type Kind, kinds } from "./score.ts";

export type Row = {
  kind: Kind;
  labelled: number;
  given: number;
  right: number;
  precision: number | null;
  recall: number | null;
  /** Shares of the facts given: those with a doubt raised, and those without one that are true. */
  flagged: number | null;
  unflaggedTrue: number | null;
  /** Of the facts without a doubt, how many are true. */
  trueOfUnflagged: number | null;
};
/** `code` is null for the facts that no doubt was raised about. */
export type DoubtRow = { kind: Kind; code: FlagCode | null; right: number; wrong: number };
export type RuleRow = { ruleId: string; kind: Kind; right: number; wrong: number };

export function rowsOf(judged: readonly Judged[]): Row[] {
  return kinds.flatMap((kind): Row[] => {
    const own = judged.filter((one) => one.kind === kind);
    const given = own.filter((one) => one.given);
    const sure = given.filter((one) => !isFlagged(one));
    const right = given.filter((one) => one.right).length;
    const sureRight = sure.filter((one) => one.right).length;
    const labelled = own.filter((one) => one.labelled).length;
    if (own.length === 0) return [];
    return [
      {
        kind,
        labelled,
        given: given.length,
        right,
        precision: share(right, given.length),
        recall: share(right, labelled),
        flagged: share(given.length - sure.length, given.length),
        unflaggedTrue: share(sureRight, given.length),
        trueOfUnflagged: share(sureRight, sure.length),
      },
    ];
  });
}

export function rulesOf(judged: readonly Judged[]): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  for (const { kind, ruleId, given, right } of judged) {
    if (ruleId === null || !given) continue;
    const key = `${kind} ${ruleId}`;
    const row = rows.get(key) ?? { ruleId, kind, right: 0, wrong: 0 };
    rows.set(key, { ...row, right: row.right + (right ? 1 : 0), wrong: row.wrong + (right ? 0 : 1) });
  }
  return [...rows.values()].toSorted((a, b) => b.wrong - a.wrong || b.right - a.right);
}

/** Whether a doubt earns its place: of the facts that have it fewer have to be right than of those that have none. */
export function doubtsOf(judged: readonly Judged[]): DoubtRow[] {
  const given = judged.filter((one) => one.given);
  return kinds.flatMap((kind) => {
    const own = given.filter((one) => one.kind === kind);
    const codes = [...new Set(own.flatMap(({ doubts }) => doubts))].toSorted();
    const record = (code: FlagCode | null, list: readonly Judged[]): DoubtRow => ({
      kind,
      code,
      right: list.filter((one) => one.right).length,
      wrong: list.filter((one) => !one.right).length,
    });
    if (codes.length === 0) return [];
    return [
      record(
        null,
        own.filter((one) => !isFlagged(one)),
      ),
      ...codes.map((code) =>
        record(
          code,
          own.filter(({ doubts }) => doubts.includes(code)),
        ),
      ),
    ];
  });
}

export const isMiss = ({ labelled, given, right }: Judged) => (labelled || given) && !right;

export function missLine(file: string, one: Judged): string {
  const { kind, given, labelled, ruleId, detail } = one;
  const what = !given ? "missed" : labelled ? "other" : "extra";
  return `${file}  ${kind}: ${what}${isFlagged(one) ? ", flagged" : ""}  ${detail}${ruleId === null ? "" : `  [${ruleId}]`}`;
}

export function tableOf(rows: readonly Row[]): string[] {
  const head = [
    "kind",
    "labelled",
    "given",
    "right",
    "precision",
    "recall",
    "flagged",
    "unflagged, true",
    "of unflagged",
  ];
  const lines = rows.map((row) => [
    row.kind,
    ...[row.labelled, row.given, row.right].map(String),
    ...[row.precision, row.recall, row.flagged, row.unflaggedTrue, row.trueOfUnflagged].map(percent),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return [pad(head), ...lines.map(pad)];
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const percent = (value: number | null) => (value === null ? "-" : `${(value * 100).toFixed(1)}%`);
