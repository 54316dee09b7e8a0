/** What an extractor found beside what a person found: each fact right, wrong or missed, and whether a doubt was raised. */
import type { Candidate, Draft, Flag, FlagCode } from "../draft.ts";
import type { Labelled } from "./labels.ts";
import { pair } from "./pair.ts";
import { isStrike, judgeStrikes } from "./score-strikes.ts";

export const kinds = [
  "strike days found",
  "exact with end",
  "status",
  "nation",
  "staff group",
  "union",
  "cover",
  "impacts",
  "counts",
  "advice",
  "conditions",
  "trusts",
  "no strike",
  "quotes",
] as const;
export type Kind = (typeof kinds)[number];
/** The gravest errors: a strike that goes ahead told as off, and the condition of advice that is lost. */
export type Gate = "FALSELY_OFF" | "CONDITION_LOST";
/** `labelled`: a person found it. `given`: the extractor gave a value. Both and not `right`: the value is another one. */
export type Judged = {
  kind: Kind;
  labelled: boolean;
  given: boolean;
  right: boolean;
  /** Doubts raised about it. */
  doubts: readonly FlagCode[];
  ruleId: string | null;
  /** Said where it is judged: the words of `detail` are for a person, and may be put otherwise. */
  gate: Gate | null;
  detail: string;
};

export const isFlagged = ({ doubts }: Pick<Judged, "doubts">): boolean => doubts.length > 0;

/** Doubts about whose impact it is. The days it covers and its nation are hardly ever said, and are not judged here. */
const impactDoubts: readonly FlagCode[] = ["ORG_FUZZY", "ORG_AMBIGUOUS", "EFFECT_UNSURE", "VERSION_UNKNOWN"];

export function judge(draft: Draft, label: Labelled, text: string, trustsNamed: readonly string[]): Judged[] {
  const strikes = draft.candidates.filter((c) => c.kind === "STRIKE_EVENT");
  const quiet = { ruleId: null, gate: null, doubts: [], detail: "" };
  const none = !strikes.some(isStrike);
  const noStrike: Judged = { ...quiet, kind: "no strike", labelled: true, given: true, right: none };
  return [
    ...judgeStrikes(strikes, label.strikes),
    ...(label.strikes.length === 0 ? [noStrike] : []),
    ...judgeImpacts(draft.candidates, label),
    ...judgeAdvice(draft.candidates, label, text),
    ...(label.trusts === null ? [] : judgeTrusts(trustsNamed, label.trusts)),
    ...draft.candidates
      .flatMap((c) => c.evidence)
      .flatMap((e): Judged[] =>
        "quote" in e
          ? [{ ...quiet, kind: "quotes", labelled: true, given: true, right: text.slice(e.start, e.end) === e.quote }]
          : [],
      ),
  ];
}

function judgeImpacts(candidates: readonly Candidate[], { impacts }: Labelled): Judged[] {
  const found = candidates.filter((c) => c.kind === "TRUST_IMPACT");
  const shown = found.map(({ fields, flags }) => ({
    key: `${fields.service.value} ${fields.effect.value}`,
    // A share of care that was kept is no number of appointments: the labels give it none.
    count: fields.metric.value === "PLANNED_CARE_KEPT_PERCENT" ? null : (fields.count.value?.value ?? null),
    ruleId: fields.effect.ruleId,
    doubts: doubtsAmong(flags, impactDoubts),
  }));
  const told = impacts.map((impact) => ({ key: `${impact.service} ${impact.effect}`, count: impact.count }));
  const counts = pair(
    shown.filter((one) => one.count !== null),
    told.filter((one) => one.count !== null),
    (one) => String(one.count),
  );
  const once = <T extends { key: string }>(list: readonly T[]) => [...new Map(list.map((i) => [i.key, i])).values()];
  return [
    ...pair(once(shown), once(told), (one) => one.key).map((one) => ({ ...one, kind: "impacts" as const })),
    ...counts.map((one) => ({ ...one, kind: "counts" as const })),
  ];
}

const doubtsAmong = (flags: readonly Flag[], codes: readonly FlagCode[]): FlagCode[] =>
  [...new Set(flags.map((flag) => flag.code))].filter((code) => codes.includes(code));

/** A condition is lost where it stands in the sentence of the advice, and not in the advice. */
function isLost(condition: string, body: string, text: string): boolean {
  const at = text.indexOf(condition);
  const from = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at)) + 1;
  const to = text.slice(at).search(/\.\s|\n|$/) + at;
  const start = text.indexOf(body);
  return start < to && from < start + body.length && !body.includes(condition);
}

function judgeAdvice(candidates: readonly Candidate[], { advice }: Labelled, text: string): Judged[] {
  const found = candidates.filter((c) => c.kind === "PUBLIC_ADVICE");
  const shown = found.map(({ fields, flags }) => ({
    topic: fields.topic.value,
    conditions: fields.conditions.value,
    body: fields.body.value.toLowerCase(),
    ruleId: fields.topic.ruleId,
    doubts: doubtsAmong(flags, ["TOPIC_UNSURE", "CONDITIONAL"]),
  }));
  // A topic may be told twice in one text: it is found where it is found once.
  const topicsOnce = [...new Map(shown.map((one) => [one.topic, one])).values()];
  const toldOnce = [...new Map(advice.map((one) => [one.kind, one])).values()];
  const topics = pair(topicsOnce, toldOnce, (one) => ("topic" in one ? one.topic : one.kind));
  const conditions = advice.flatMap(({ kind, condition }): Judged[] => {
    const same = shown.filter((one) => one.topic === kind);
    if (condition === null || same.length === 0) return [];
    const words = condition.toLowerCase();
    const kept = same.some((one) => isKept(one.conditions, words));
    const given = same.some((one) => one.conditions.length > 0);
    const doubts = [...new Set(same.flatMap((one) => one.doubts))];
    const lost = !kept && same.some((one) => isLost(words, one.body, text.toLowerCase()));
    return [
      {
        kind: "conditions",
        labelled: true,
        given,
        right: kept,
        doubts,
        ruleId: null,
        gate: lost ? "CONDITION_LOST" : null,
        detail: `${lost ? "lost, " : ""}${kind}: ${condition}`,
      },
    ];
  });
  return [...topics.map((one) => ({ ...one, kind: "advice" as const })), ...conditions];
}

/** So much of a condition must be there: "unless we" is not "unless we contact you". */
const MOST = 0.6;

/** Whole, or in parts: "in an emergency" and "when a life is at risk". */
function isKept(given: readonly string[], words: string): boolean {
  const all = given.map((one) => one.toLowerCase());
  const parts = all.filter((one) => words.includes(one)).reduce((sum, { length }) => sum + length, 0);
  return all.some((one) => one.includes(words)) || parts >= MOST * words.length;
}

function judgeTrusts(found: readonly string[], told: readonly string[]): Judged[] {
  const shown = found.map((code) => ({ code, ruleId: null, doubts: [] }));
  return pair(
    shown,
    told.map((code) => ({ code })),
    (one) => one.code,
  ).map((one) => ({ ...one, kind: "trusts" as const }));
}
