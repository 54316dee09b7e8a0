/**
 * `npm run bench:extract -- TEXTS LABELS`: the extractor against labels made by hand. TEXTS is a folder, LABELS a file of the
 * shape of `seeds/labels.json`. With one folder it takes a set (texts and their `labels.json`) or a folder of sets.
 */
import { parseArgs } from "node:util";
import * as z from "zod";
import { createTerminal } from "../output.ts";
import { keepBlindScore, obstacle } from "./blind.ts";
import { goalLines } from "./goals.ts";
import { labelsIn } from "./labels.ts";
import { gatesOf, goalsMeasured, measure, type Measured } from "./measure.ts";
import { goalTable, isSet, type MeasuredSet, setAt, setsIn, together } from "./sets.ts";
import { doubtsOf, rowsOf, rulesOf, tableOf } from "./table.ts";

const USAGE = `Usage: npm run bench:extract -- TEXTS LABELS [--json]
       npm run bench:extract -- SET [--json] [--blind]
       npm run bench:extract -- CORPUS [--json]

Measures the extractor against labels made by hand, and shows every miss. A set is a folder with texts and
their labels.json; a corpus is a folder of sets, such as test/corpus.

  --json   data on stdout
  --blind  keep the score in the set, as blind.json: once, by committed rules, before anybody reads the texts`;

const args = process.argv.slice(2);
const terminal = createTerminal({ json: args.includes("--json") });
process.exitCode = main();

/** What is wrong with the files named is told in a line; anything else is a bug, and shows where. */
function main(): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: "boolean" }, blind: { type: "boolean" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    return run(positionals, values);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = "code" in error ? String(error.code) : "";
    if (code.startsWith("ERR_PARSE_ARGS")) return (terminal.say(`${error.message}\n\n${USAGE}`), 64);
    if (code === "ENOENT" || code === "ENOTDIR") return (terminal.say(error.message), 66);
    if (error instanceof SyntaxError) return (terminal.say(error.message), 65);
    if (error instanceof z.ZodError)
      return (terminal.say(`The labels are not of their shape:\n${z.prettifyError(error)}`), 65);
    throw error;
  }
}

type Flags = { blind?: boolean | undefined; help?: boolean | undefined };

function run([folder, file, ...more]: readonly string[], values: Flags): number {
  if (values.help) return (terminal.out(USAGE), 0);
  const isOneSet = folder !== undefined && file === undefined && isSet(folder);
  if (folder === undefined || more.length > 0 || (values.blind && !isOneSet)) return (terminal.say(USAGE), 64);
  if (isOneSet) return values.blind ? blind(folder) : reportSet(folder);
  if (file === undefined) return reportSets(folder);
  report(measured(folder, labelsIn(file)));
  return 0;
}

function measured(...[texts, documents]: Parameters<typeof measure>): Measured {
  return measure(texts, documents, terminal.progress("articles"));
}

function reportSet(folder: string): number {
  report(measured(folder, setAt(folder).documents));
  return 0;
}

function blind(folder: string): number {
  const why = obstacle(folder);
  if (why !== null) return (terminal.say(why), 65);
  const all = measured(folder, setAt(folder).documents);
  keepBlindScore(
    folder,
    { goals: goalsMeasured(all), doubts: doubtsOf(all.judged), rules: rulesOf(all.judged) },
    new Date().toISOString(),
  );
  report(all);
  return 0;
}

function reportSets(corpus: string): number {
  const sets: MeasuredSet[] = setsIn(corpus).map(({ name, folder, documents }) => ({
    name,
    ...measured(folder, documents),
  }));
  if (sets.length === 0) return (terminal.say(`${corpus} has no folder with labels.json`), 66);
  if (!terminal.json) {
    const rows = sets.map((set) => ({ name: set.name, texts: set.speed.articles, goals: goalsMeasured(set) }));
    for (const line of goalTable(rows)) terminal.out(line);
    terminal.out("");
  }
  report(together(sets));
  return 0;
}

function report(all: Measured): void {
  const { judged, misses, speed } = all;
  const rows = rowsOf(judged);
  const doubts = doubtsOf(judged);
  const rules = rulesOf(judged);
  const goals = goalsMeasured(all);
  if (terminal.json)
    return terminal.out(JSON.stringify({ rows, goals, gates: gatesOf(judged), doubts, rules, misses, speed }, null, 2));
  for (const line of tableOf(rows)) terminal.out(line);
  terminal.out("\ngoals");
  for (const line of goalLines(goals)) terminal.out(line);
  const { articles, milliseconds, slowest, cold } = speed;
  terminal.out(
    `${articles} articles, ${milliseconds.toFixed(1)} ms of processor time each; slowest ${slowest.milliseconds.toFixed(1)} ms (${slowest.file}); the first of all, cold: ${cold.toFixed(1)} ms`,
  );
  terminal.out("\ndoubts, right/wrong");
  for (const { kind, code, right, wrong } of doubts) terminal.out(`  ${kind}  ${code ?? "none"}  ${right}/${wrong}`);
  terminal.out("\nrules, right/wrong");
  for (const { ruleId, kind, right, wrong } of rules) terminal.out(`  ${ruleId}  ${kind}  ${right}/${wrong}`);
  terminal.out("\nmisses");
  for (const miss of misses) terminal.out(`  ${miss}`);
}
