/** A corpus: a folder of sets, each measured by itself and all together. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Goal } from "./goals.ts";
import { type Labelled, labelsIn } from "./labels.ts";
import { goalsMeasured, type Measured } from "./measure.ts";

export type TextSet = { name: string; texts: string; documents: Labelled[] };
export type MeasuredSet = Measured & { name: string };

/** The sets of a folder by name; none where it has none. */
export function setsIn(corpus: string): TextSet[] {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => ({ name, texts: join(corpus, name, "texts"), labels: join(corpus, name, "labels.json") }))
    .filter(({ texts, labels }) => existsSync(texts) && existsSync(labels))
    .map(({ name, texts, labels }) => ({ name, texts, documents: labelsIn(labels) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
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
    speed: { articles, milliseconds: milliseconds / Math.max(1, articles), slowest },
  };
}

/** A line a goal and a column a set, as a Markdown table. The time an article takes is another one each run, and not in it. */
export function goalMatrix(sets: readonly MeasuredSet[]): string[] {
  const columns = [...sets.map((set) => ({ name: set.name, goals: goalsMeasured(set) })), all(sets)];
  const names = (columns[0]?.goals ?? []).filter(({ name }) => !name.startsWith("milliseconds"));
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(["goal", "wanted", ...columns.map(({ name }) => name)]),
    row(["---", "---", ...columns.map(() => "---:")]),
    ...names.map(({ name, wanted }) => row([name, wanted, ...columns.map(({ goals }) => cell(goals, name))])),
  ];
}

const all = (sets: readonly MeasuredSet[]) => ({ name: "all", goals: goalsMeasured(together(sets)) });

function cell(goals: readonly Goal[], name: string): string {
  const goal = goals.find((one) => one.name === name);
  if (!goal) return "–";
  if (goal.wanted === "0") return String(goal.part);
  return goal.whole === 0 ? "–" : `${((100 * goal.part) / goal.whole).toFixed(0)} (${goal.part}/${goal.whole})`;
}
