/** A strike that a text is about and that it gives no day: one candidate whose day a person has to find. */
import type { BoundClaim } from "./bind-hours.ts";
import { isStrike } from "./govern.ts";
import type { Seen } from "./model.ts";
import { blank } from "./partial-windows.ts";
import { unknownPoint } from "./points.ts";
import type { StatusReading } from "./status.ts";
import { isOutsideHealth } from "./strike-claims.ts";
import type { FoundWindow } from "./windows.ts";

/** A text tells near its head what it is about. */
const HEAD = 6;

const vague =
  /\b(?:next|this|last) (?:week|month|weekend)\b|\blater this (?:week|month)\b|\b(?:begin|began|begun|start|started|launch|launched|stage|staged|staging)(?:s|ing)? (?:(?:a|an|the|their|its|latest|new|fresh) )?(?:[\w-]{1,15} ){0,4}(?:strike|walk-?out|stoppage|action)|\bindefinite\b|\b(?:are|is|have been|been|remain) (?:out )?on strike\b|\bare striking\b|\bwalk-?outs? begins?\b|\bhave walked out\b|\bstruck for\b/i;
/** What may come to be, and what is voted on, is no strike yet. */
const unsure = new Set(["PROPOSED", "NEGATED"]);

export function undatedClaim(document: readonly Seen[], status: StatusReading): BoundClaim | null {
  const told = document
    .filter((seen) => isTold(seen) && vague.test(seen.sentence.text))
    .find((seen) => document.indexOf(seen) < HEAD);
  const off = status.claims.find(({ seen, status: value }) => value !== "CONFIRMED" && isTold(seen))?.seen;
  const seen = told ?? off;
  const cue = seen?.cues.find(isStrike);
  if (!seen || !cue) return null;
  return {
    seen,
    when: { start: cue.start, end: cue.end, ruleId: "w.undated", shape: "windows", windows: [] },
    cue,
    window: blank,
    past: false,
    proposed: false,
    former: false,
    shortOfStrike: cue.value === "SHORT_OF_STRIKE",
    days: null,
    isRun: false,
    ungoverned: false,
    dayFrom: null,
    hoursFrom: null,
    doubts: [],
    off: null,
    groupBasis: "inferred",
  };
}

export function undatedWindow(claim: BoundClaim): FoundWindow {
  const doubt = { code: "DAY_UNKNOWN" as const, detail: "the text gives no day of this strike" };
  return { start: unknownPoint, end: unknownPoint, doubts: [doubt], claims: [claim], ruleId: claim.when.ruleId };
}

function isTold(seen: Seen): boolean {
  const isVote = seen.cues.some((cue) => cue.ruleId === "r.ballot" || unsure.has(cue.value));
  const { region } = seen.sentence;
  return seen.cues.some(isStrike) && !isVote && !isOutsideHealth(seen) && (region === "body" || region === "headline");
}
