/**
 * `npm run bench:extract -- TEXTS LABELS [--json]`: the extractor against labels made by hand. TEXTS is a folder, LABELS a
 * file of the shape of `seeds/labels.json`. One text is held at a time.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { trusts } from "../../schema/directory.ts";
import { extract } from "../extract/extract.ts";
import { normalise } from "../extract/normalise.ts";
import { organisationFinder } from "../extract/organisations.ts";
import { sentencesOf } from "../extract/sentences.ts";
import { createTerminal } from "../output.ts";
import { goalLines, goalsOf } from "./goals.ts";
import { Labels, type Labelled } from "./labels.ts";
import { type Judged, judge } from "./score.ts";
import { isMiss, missLine, rowsOf, rulesOf, tableOf } from "./table.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const terminal = createTerminal({ json: values.json === true });
const [folder, file, ...more] = positionals;

if (folder === undefined || file === undefined || more.length > 0) {
  terminal.say("Usage: npm run bench:extract -- TEXTS LABELS [--json]");
  process.exitCode = 64;
} else {
  run(folder, Labels.parse(JSON.parse(readFileSync(file, "utf8"))).documents);
}

function run(texts: string, documents: readonly Labelled[]): void {
  const judged: Judged[] = [];
  const misses: string[] = [];
  let milliseconds = 0;
  let slowest = { file: "", milliseconds: 0 };
  const progress = terminal.progress("articles");
  // The first text pays for the directory's index: it is read twice.
  for (const [i, label] of [...documents.slice(0, 1), ...documents].entries()) {
    const text = readFileSync(join(texts, label.file), "utf8");
    const from = process.cpuUsage();
    const result = extract({
      text,
      publishedOn: label.publishedOn,
      publishedBasis: "given",
      publisher: label.publisher,
      url: null,
      supersedes: null,
      retrievedAt: null,
      directory: trusts,
      acceptDiff: true,
    });
    // Of this process alone: what else the machine does is not ours.
    const { user, system } = process.cpuUsage(from);
    const taken = (user + system) / 1000;
    if (i === 0) continue;
    milliseconds += taken;
    if (taken > slowest.milliseconds) slowest = { file: label.file, milliseconds: taken };
    progress(i, documents.length);
    const isRead = result.kind === "draft";
    if (isRead === label.refused) misses.push(`${label.file}  ${isRead ? "read, and should not be" : result.message}`);
    const draft = isRead ? result.draft : null;
    const found = draft && !label.refused ? judge(draft, label, text, trustsIn(text, label.publishedOn)) : [];
    judged.push(...found);
    misses.push(...found.filter(isMiss).map((one) => missLine(label.file, one)));
  }
  report(judged, misses, { articles: documents.length, milliseconds: milliseconds / documents.length, slowest });
}

type Speed = { articles: number; milliseconds: number; slowest: { file: string; milliseconds: number } };

function report(judged: readonly Judged[], misses: readonly string[], speed: Speed): void {
  const rows = rowsOf(judged);
  const rules = rulesOf(judged);
  // The gravest errors: a strike that goes ahead told as off, and a condition that is lost.
  const off = judged.filter(
    (one) => one.kind === "status" && !one.right && /: (?:SUSP|CALLED)[^,]*, not (?:ANN|CONF)/.test(one.detail),
  );
  const lost = judged.filter((one) => one.kind === "conditions" && !one.right && one.detail.startsWith("lost"));
  const gates = { falselyOff: off.length, conditionsLost: lost.length };
  const goals = goalsOf(judged, { ...gates, milliseconds: speed.milliseconds });
  if (terminal.json) return terminal.out(JSON.stringify({ rows, goals, gates, rules, misses, speed }, null, 2));
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

/** Organisations of the directory that the text names, wherever it does. */
function trustsIn(text: string, publishedOn: string | null): string[] {
  const organisationsIn = organisationFinder(trusts, publishedOn, text);
  const named = sentencesOf(normalise(text)).flatMap((sentence) => organisationsIn(sentence));
  return [...new Set(named.flatMap(({ codes, reason }) => (codes.length === 1 && reason === null ? codes : [])))];
}
