/** The extractor over labelled texts: every fact judged, every miss told, and the processor time that it took. One text is held at a time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { trusts } from "../../schema/directory.ts";
import { extract } from "../extract/extract.ts";
import { normalise } from "../extract/text/normalise.ts";
import { organisationsOf } from "../extract/names/organisations.ts";
import { sentencesOf } from "../extract/text/sentences.ts";
import { type Goal, goalsOf } from "./goals.ts";
import type { Labelled } from "./labels.ts";
import { type Gate, type Judged, judge } from "./score.ts";
import { isMiss, missLine } from "./table.ts";

export type Measured = {
  judged: Judged[];
  misses: string[];
  /** Milliseconds of this process's own time: what else the machine does is not ours. `cold`: of the first reading, which sets up the tables. */
  speed: { articles: number; milliseconds: number; slowest: { file: string; milliseconds: number }; cold: number };
};
/** How many of each of the gravest errors. */
export type Gates = { falselyOff: number; conditionsLost: number };

/** After so many readings the engine has compiled what it will: an article takes what it takes among many. */
const WARM = 40;
/** Of this process, whichever set they were of. */
const readings = { made: 0, cold: 0 };

/** Throws where a text of the labels is not in the folder. */
export function measure(
  texts: string,
  documents: readonly Labelled[],
  progress: (done: number, total: number) => void = () => {},
): Measured {
  const judged: Judged[] = [];
  const misses: string[] = [];
  let milliseconds = 0;
  let slowest = { file: "", milliseconds: 0 };
  const textOf = ({ file }: Labelled) => readFileSync(join(texts, file), "utf8");
  // Few texts are read several times before the clock counts: what starting takes is a figure of its own.
  while (documents.length > 0 && readings.made < WARM)
    for (const label of documents.slice(0, WARM - readings.made)) timed(textOf(label), label);
  for (const [i, label] of documents.entries()) {
    const text = textOf(label);
    const { result, taken } = timed(text, label);
    milliseconds += taken;
    if (taken > slowest.milliseconds) slowest = { file: label.file, milliseconds: taken };
    progress(i + 1, documents.length);
    const isRead = result.kind === "draft";
    if (isRead === label.refused) misses.push(`${label.file}  ${isRead ? "read, and should not be" : result.message}`);
    const draft = isRead ? result.draft : null;
    const found = draft && !label.refused ? judge(draft, label, text, trustsIn(text, label.publishedOn)) : [];
    judged.push(...found);
    misses.push(...found.filter(isMiss).map((one) => missLine(label.file, one)));
  }
  const articles = documents.length;
  const speed = { articles, milliseconds: milliseconds / Math.max(1, articles), slowest, cold: readings.cold };
  return { judged, misses, speed };
}

function timed(text: string, label: Labelled): { result: ReturnType<typeof extract>; taken: number } {
  const from = process.cpuUsage();
  const result = readingOf(text, label);
  const { user, system } = process.cpuUsage(from);
  const taken = (user + system) / 1000;
  if (readings.made === 0) readings.cold = taken;
  readings.made += 1;
  return { result, taken };
}

export function gatesOf(judged: readonly Judged[]): Gates {
  const count = (gate: Gate) => judged.filter((one) => one.gate === gate).length;
  return { falselyOff: count("FALSELY_OFF"), conditionsLost: count("CONDITION_LOST") };
}

export function goalsMeasured({ judged, speed }: Measured): Goal[] {
  return goalsOf(judged, { ...gatesOf(judged), milliseconds: speed.milliseconds });
}

function readingOf(text: string, { publishedOn, publisher, url }: Labelled): ReturnType<typeof extract> {
  return extract({
    text,
    publishedOn,
    publishedBasis: "given",
    publisher,
    url,
    supersedes: null,
    retrievedAt: null,
    directory: trusts,
    acceptDiff: true,
  });
}

/** Organisations of the directory that the text names, wherever it does. */
function trustsIn(text: string, publishedOn: string | null): string[] {
  const named = organisationsOf(sentencesOf(normalise(text)), trusts, publishedOn, text).flat();
  return [...new Set(named.flatMap(({ codes, reason }) => (codes.length === 1 && reason === null ? codes : [])))];
}
