/** A corpus: a folder of sets, each a folder with texts and their labels.json, measured by itself and all together. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Goal } from "./goals.ts";
import { type Labelled, labelsIn } from "./labels.ts";
import type { Measured } from "./measure.ts";

export type TextSet = { name: string; folder: string; documents: Labelled[] };
export type MeasuredSet = Measured & { name: string };

/** The sets of a folder by name; none where it has none. */
export function setsIn(corpus: string): TextSet[] {
  return readdirSync(corpus)
    .filter((name) => isSet(join(corpus, name)))
    .map((name) => ({ name, ...setAt(join(corpus, name)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

export function isSet(folder: string): boolean {
  return existsSync(join(folder, "labels.json"));
}

export function setAt(folder: string): Omit<TextSet, "name"> {
  return { folder, documents: labelsIn(join(folder, "labels.json")) };
}

/** All sets as one: the names of files tell their set. */
export function together(sets: readonly MeasuredSet[]): Measured {
  const articles = sets.reduce((sum, { speed }) => sum + speed.articles, 0);
  const milliseconds = sets.reduce((sum, { speed }) => sum + speed.milliseconds * speed.articles, 0);
  const slowest = sets
    .map(({ speed }) => speed.slowest)
    .reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most), { file: "", milliseconds: 0 });
  return {
    judged: sets.flatMap(({ judged }) => judged),
    misses: sets.flatMap(({ name, misses }) => misses.map((miss) => `${name}/${miss}`)),
    speed: { articles, milliseconds: milliseconds / Math.max(1, articles), slowest, cold: sets[0]?.speed.cold ?? 0 },
  };
}

type Row = { name: string; texts: number; goals: readonly Goal[] };

/** A line a set and a column a goal, in per cent, as a Markdown table. The time an article takes is another one each run, and not in it. */
export function goalTable(rows: readonly Row[]): string[] {
  const names = (rows[0]?.goals ?? []).filter(({ name }) => !name.startsWith("milliseconds"));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const total: Row = {
    name: "all",
    texts: rows.reduce((sum, { texts }) => sum + texts, 0),
    goals: names.map((goal) => rows.map(({ goals }) => goalIn(goals, goal.name)).reduce(add, { ...goal, ...nothing })),
  };
  return [
    line(["set", "texts", ...names.map(({ name }) => name)]),
    line(["---", "---:", ...names.map(() => "---:")]),
    line(["**wanted**", "", ...names.map(({ wanted }) => `**${wanted}**`)]),
    ...[...rows, total].map(({ name, texts, goals }) =>
      line([name, texts, ...names.map((goal) => cell(goalIn(goals, goal.name), name === "all"))]),
    ),
  ];
}

const nothing = { part: 0, whole: 0 };
const goalIn = (goals: readonly Goal[], name: string) => goals.find((goal) => goal.name === name);
const add = (sum: Goal, one: Goal | undefined): Goal => ({
  ...sum,
  part: sum.part + (one?.part ?? 0),
  whole: sum.whole + (one?.whole ?? 0),
});

function cell(goal: Goal | undefined, isTotal: boolean): string {
  if (!goal) return "–";
  const { wanted, part, whole } = goal;
  if (wanted === "0") return String(part);
  if (whole === 0) return "–";
  const share = ((100 * part) / whole).toFixed(isTotal ? 1 : 0);
  return isTotal ? `${share} % of ${whole}` : share;
}
