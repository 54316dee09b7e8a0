/** A plan as people read it: the last look before the public has it, so that what the public will be told stands here. */
import { formatVersion } from "../../schema/publication.ts";
import type { AnyRecord } from "../../schema/records.ts";
import type { Flag } from "../draft.ts";
import { counted, type Terminal } from "../output.ts";
import type { Line, Plan } from "../plan/plan-file.ts";
import { strikersOf } from "../plan/summary.ts";
import { plain, wrap } from "./passage.ts";
import { factsOf } from "./record-words.ts";

type Style = Pick<Terminal, "bold" | "dim" | "warn">;

const WIDTH = 100;
const INDENT = " ".repeat(11);
const LABEL = 12;

export function planLines(plan: Plan, style: Style): string[] {
  const where = plan.target.endpoint ?? "DynamoDB";
  const last = new Map(plan.lines.map((line) => [line.id, line]));
  return [
    style.bold(
      `On version ${formatVersion(plan.base)} of store ${plan.storeId.slice(0, 8)} (stage ${plan.target.stage}, ${where})`,
    ),
    // Several facts may go into one record: it is told once, as all of them leave it.
    ...plan.lines.flatMap((line) => lineOf(line, last.get(line.id) === line ? plan.records : [], style)),
    countsOf(plan.lines),
    ...doubtsTogether(plan.lines).map(style.warn),
  ];
}

const isChange = ({ what }: Line) => what === "NEW" || what === "CHANGED" || what === "DISPUTED";

function lineOf(line: Line, records: readonly AnyRecord[], style: Style): string[] {
  const { what, id, details, doubts = [] } = line;
  const record = isChange(line) ? records.find((one) => one.id === id) : undefined;
  const mark = what === "UNDECIDED" || what === "DISPUTED" ? style.warn(what.padEnd(9)) : what.padEnd(9);
  // A strike's windows stand below, all of them.
  const summary = record?.kind === "STRIKE_EVENT" ? strikersOf(record) : line.summary;
  return [
    `${mark}  ${summary}  ${style.dim(id)}`,
    ...details.map((detail) => `${INDENT}${detail}`),
    ...(record === undefined ? [] : factsOf(record, records)).flatMap(([name, told]) =>
      wrap(`${INDENT}${name.padEnd(LABEL - 1)} ${plain(told)}`, WIDTH, INDENT + " ".repeat(LABEL)),
    ),
    ...(isChange(line) && doubts.length > 0 ? doubtLines("accepted with a doubt", doubts).map(style.warn) : []),
  ];
}

function countsOf(lines: readonly Line[]): string {
  const counts = Map.groupBy(lines, (line) => line.what);
  return [...counts].map(([what, some]) => `${some.length} ${what.toLowerCase()}`).join(", ") || "nothing to do";
}

function doubtLines(what: string, doubts: readonly Flag[]): string[] {
  return wrap(`${INDENT}! ${what}: ${codesOf(doubts)}`, WIDTH, `${INDENT}  `);
}

function doubtsTogether(lines: readonly Line[]): string[] {
  const doubted = lines.filter((line) => isChange(line) && line.doubts !== undefined);
  if (doubted.length === 0) return [];
  const facts = counted(doubted.length, "fact was", "facts were");
  return wrap(`${facts} accepted with a doubt: ${codesOf(doubted.flatMap(({ doubts = [] }) => doubts))}`, WIDTH, "  ");
}

/** `COVER_UNKNOWN (3), UNION_UNSURE` */
export function codesOf(doubts: readonly Flag[]): string {
  const counts = Map.groupBy(doubts, ({ code }) => code);
  return [...counts].map(([code, some]) => (some.length === 1 ? code : `${code} (${some.length})`)).join(", ");
}
