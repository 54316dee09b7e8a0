/**
 * `npm run bench:extract -- TEXTS LABELS [--json]`: the extractor against labels made by hand. TEXTS is a folder, LABELS a
 * file of the shape of `seeds/labels.json`. `npm run bench:extract -- CORPUS` takes a folder of sets, each with `texts/` and
 * `labels.json`, and shows the goals set by set.
 */
import { parseArgs } from "node:util";
import { createTerminal } from "../output.ts";
import { goalLines } from "./goals.ts";
import { labelsIn } from "./labels.ts";
import { gatesOf, goalsMeasured, measure, type Measured } from "./measure.ts";
import { goalMatrix, type MeasuredSet, setsIn, together } from "./sets.ts";
import { rowsOf, rulesOf, tableOf } from "./table.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const terminal = createTerminal({ json: values.json === true });
const [folder, file, ...more] = positionals;

if (folder === undefined || more.length > 0) {
  terminal.say(
    "Usage: npm run bench:extract -- TEXTS LABELS [--json]\n       npm run bench:extract -- CORPUS [--json]",
  );
  process.exitCode = 64;
} else if (file === undefined) {
  reportSets(setsIn(folder).map(({ name, texts, documents }) => ({ name, ...measured(texts, documents) })));
} else {
  report(measured(folder, labelsIn(file)));
}

function measured(...[texts, documents]: Parameters<typeof measure>): Measured {
  return measure(texts, documents, terminal.progress("articles"));
}

function report(all: Measured): void {
  const { judged, misses, speed } = all;
  const rows = rowsOf(judged);
  const rules = rulesOf(judged);
  const goals = goalsMeasured(all);
  if (terminal.json)
    return terminal.out(JSON.stringify({ rows, goals, gates: gatesOf(judged), rules, misses, speed }, null, 2));
  for (const line of tableOf(rows)) terminal.out(line);
  terminal.out("\ngoals");
  for (const line of goalLines(goals)) terminal.out(line);
  terminal.out(
    `${speed.articles} articles, ${speed.milliseconds.toFixed(1)} ms of processor time each; slowest ${speed.slowest.milliseconds.toFixed(1)} ms (${speed.slowest.file})`,
  );
  terminal.out("\nrules, right/wrong");
  for (const { ruleId, kind, right, wrong } of rules) terminal.out(`  ${ruleId}  ${kind}  ${right}/${wrong}`);
  terminal.out("\nmisses");
  for (const miss of misses) terminal.out(`  ${miss}`);
}

function reportSets(sets: readonly MeasuredSet[]): void {
  if (sets.length === 0) {
    terminal.say(`${folder} has no folder with texts/ and labels.json`);
    process.exitCode = 66;
  } else if (terminal.json) report(together(sets));
  else {
    for (const line of goalMatrix(sets)) terminal.out(line);
    terminal.out("");
    report(together(sets));
  }
}
