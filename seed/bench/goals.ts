/** The goals that a text never seen before is held to, each beside what was measured. */
import { isFlagged, type Judged, type Kind } from "./score.ts";

export type Goal = { name: string; wanted: string; part: number; whole: number; met: boolean };
type Measured = { falselyOff: number; conditionsLost: number; milliseconds: number };

/** What the extractor says of the world. A window is one fact: its day with its hours. Conditions stand with their advice. */
const facts: readonly Kind[] = [
  "exact with end",
  "status",
  "nation",
  "staff group",
  "union",
  "cover",
  "impacts",
  "counts",
  "advice",
  "trusts",
];

export function goalsOf(judged: readonly Judged[], measured: Measured): Goal[] {
  const days = judged.filter((one) => one.kind === "strike days found");
  const all = judged.filter((one) => facts.includes(one.kind));
  return [
    recall("strike days found", 0.97, days),
    ...unflagged("days", days),
    ...unflagged("facts of every kind", all),
    none("falsely suspended or called off", measured.falselyOff),
    none("conditions lost", measured.conditionsLost),
    precision("quotes exact", 1, of(judged, "quotes")),
    precision("counts right", 0.98, of(judged, "counts")),
    recall("counts found", 0.95, of(judged, "counts")),
    precision("advice right", 0.97, of(judged, "advice")),
    recall("advice found", 0.9, of(judged, "advice")),
    recall("organisations resolved", 0.97, of(judged, "trusts")),
    precision("no strike where there is none", 1, of(judged, "no strike")),
    none("milliseconds an article beyond 20", Math.max(0, Math.ceil(measured.milliseconds - 20))),
  ];
}

export function goalLines(goals: readonly Goal[]): string[] {
  return goals.map(({ name, wanted, part, whole, met }) => {
    const share = whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`;
    return `  ${met ? "met   " : "MISSED"}  ${name.padEnd(40)} wanted ${wanted.padEnd(6)} measured ${wanted === "0" ? part : share}`;
  });
}

const of = (judged: readonly Judged[], kind: Kind) => judged.filter((one) => one.kind === kind);
const isRight = (one: Judged) => one.right;

function recall(name: string, least: number, list: readonly Judged[]): Goal {
  return atLeast(
    name,
    least,
    list.filter((one) => one.labelled && one.right).length,
    list.filter((one) => one.labelled).length,
  );
}

function precision(name: string, least: number, list: readonly Judged[]): Goal {
  const given = list.filter((one) => one.given);
  return atLeast(name, least, given.filter(isRight).length, given.length);
}

/** Those without a doubt, true; and how many are without one: a doubt about everything would make the first of them easy. */
function unflagged(what: string, list: readonly Judged[]): Goal[] {
  const given = list.filter((one) => one.given);
  const sure = given.filter((one) => !isFlagged(one));
  return [
    atLeast(`unflagged ${what} true`, 0.97, sure.filter(isRight).length, sure.length),
    atLeast(`${what} unflagged`, 0.6, sure.length, given.length),
  ];
}

function atLeast(name: string, least: number, part: number, whole: number): Goal {
  return { name, wanted: `${Math.round(100 * least)}%`, part, whole, met: whole === 0 || part >= least * whole };
}

function none(name: string, part: number): Goal {
  return { name, wanted: "0", part, whole: 0, met: part === 0 };
}
