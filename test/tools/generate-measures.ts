/** `npm run measures`: writes what the extractor finds in `test/corpus` into seed/README.md, between the marks that name the tables. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { blindScoreIn } from "../../seed/bench/blind.ts";
import { goalsMeasured, type Measured, measure } from "../../seed/bench/measure.ts";
import { goalTable, setsIn } from "../../seed/bench/sets.ts";

const README = new URL("../../seed/README.md", import.meta.url);
const CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));

export type MeasuredText = Measured & { name: string };

/** What the rules of today make of each set. */
export function measureCorpus(): MeasuredText[] {
  return setsIn(CORPUS).map(({ name, folder, documents }) => ({ name, ...measure(folder, documents) }));
}

/** The page with every table as it should be. Throws where a table has no place. */
export function withMeasures(page: string, measured: readonly MeasuredText[]): string {
  const tables = { blind: blindTable(), tuned: tunedTable(measured), rules: rulesTable() };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- measures: ${name} -->\n\n).*?(\n\n<!-- /measures -->)`, "s");
    if (!place.test(text)) throw new Error(`seed/README.md has no place for the table "${name}"`);
    return text.replace(place, (_, before: string, after: string) => before + table + after);
  }, page);
}

const scores = () =>
  setsIn(CORPUS).flatMap(({ name, folder, documents }) => {
    const score = blindScoreIn(folder);
    return score === null ? [] : [{ name, texts: documents.length, ...score }];
  });

/** In the order in which they were scored, each with the commit whose rules had not seen it. */
function blindTable(): string {
  const rows = scores().toSorted((a, b) => a.at.localeCompare(b.at) || a.name.localeCompare(b.name));
  return goalTable(rows.map((row) => ({ ...row, name: `${row.name} by ${row.commit.slice(0, 7)}` }))).join("\n");
}

function tunedTable(measured: readonly MeasuredText[]): string {
  const rows = measured.map((set) => ({ name: set.name, texts: set.speed.articles, goals: goalsMeasured(set) }));
  return goalTable(rows).join("\n");
}

/** Every rule with a use that matters for its record: six, or two faults. */
function rulesTable(): string {
  const sums = new Map<string, { kind: string; ruleId: string; right: number; wrong: number }>();
  for (const { kind, ruleId, right, wrong } of scores().flatMap(({ rules }) => rules)) {
    const sum = sums.get(`${kind} ${ruleId}`) ?? { kind, ruleId, right: 0, wrong: 0 };
    sums.set(`${kind} ${ruleId}`, { ...sum, right: sum.right + right, wrong: sum.wrong + wrong });
  }
  const shown = [...sums.values()]
    .filter(({ right, wrong }) => right + wrong >= 6 || wrong >= 2)
    .toSorted((a, b) => b.right - a.right || a.ruleId.localeCompare(b.ruleId));
  const kinds = Map.groupBy(shown, ({ kind }) => kind);
  const lines = [...kinds]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([kind, rules]) => `| ${kind} | ${rules.map((r) => `\`${r.ruleId}\` ${r.right}/${r.wrong}`).join(", ")} |`);
  return ["| kind | rules |", "| --- | --- |", ...lines].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(README, withMeasures(readFileSync(README, "utf8"), measureCorpus()));
}
