/** The nations of a strike, with how they were come by. */
import { type Basis, Nation } from "../../schema/codes.ts";
import type { Trust } from "../../schema/records.ts";
import { isStrike } from "./govern.ts";
import type { Doubt, Mention, Seen } from "./model.ts";
import { isOutsideHealth } from "./strike-claims.ts";

export type Places<T> = { value: T; basis: Basis; ruleId: string | null; from: Seen[]; doubts: Doubt[] };

/** Those who strike, and their strikes. */
export const people =
  /\b(?:doctors?|nurses|midwives|staff|workers?|crews|members|medics|employees|paramedics|physiotherapists|radiographers|consultants|porters|domestics|cleaners|phlebotomists|scientists|pharmacists|assistants|practitioners|trainees|picket lines|dentists|GPs|hospitals|trusts|(?:strike|industrial|similar) action|strikes?|walk-?outs?|stoppages?|(?-i:BMA|RCN|GMB|UNISON|Unison|Unite|HCSA|RCM|CSP))\b/i;
const unaffected =
  /\b(?:not (?:be )?(?:affected|taking part|striking|on strike)|unaffected|separate|only affects?|(?:does|do|will|did) not (?:involve|include|affect|apply|cover))\b/i;
const stated = new WeakMap<Seen, Mention[]>();

/** Sentences that say of a strike, or of those who strike, where it is. Asked of each sentence for every strike of a text. */
export function statedNations(seen: Seen): Mention[] {
  let found = stated.get(seen);
  if (found === undefined) stated.set(seen, (found = nationsStatedIn(seen)));
  return found;
}

function nationsStatedIn(seen: Seen): Mention[] {
  if (unaffected.test(seen.sentence.text)) return [];
  const told = seen.nations.filter((nation) => {
    if (nation.value === "ABROAD") return false;
    const text = seen.sentence.text;
    const before =
      text
        .slice(Math.max(0, nation.start - seen.sentence.start - 60), nation.start - seen.sentence.start)
        .split(/[,;:(]/)
        .at(-1) ?? "";
    const after =
      text
        .slice(nation.end - seen.sentence.start)
        .slice(0, 50)
        .split(/[,;:(.]/)[0] ?? "";
    return people.test(before) || people.test(after);
  });
  return withTheirLists(seen, told);
}

/** "Across England, Wales and Northern Ireland": what holds for one of a list holds for each. */
function withTheirLists(seen: Seen, told: readonly Mention[]): Mention[] {
  const isNext = (a: Mention, b: Mention) =>
    /^(?:,|,? (?:and|or|&))(?: (?:across|in))? $/.test(
      seen.sentence.text.slice(a.end - seen.sentence.start, b.start - seen.sentence.start),
    );
  const list = new Set(told);
  for (const one of told) {
    const at = seen.nations.indexOf(one);
    const next = (step: 1 | -1) => {
      for (let i = at; ; i += step) {
        const [a, b] = step === 1 ? [seen.nations[i], seen.nations[i + 1]] : [seen.nations[i - 1], seen.nations[i]];
        const added = step === 1 ? b : a;
        if (!a || !b || !added || added.value === "ABROAD" || !isNext(a, b)) return;
        list.add(added);
      }
    };
    next(1);
    next(-1);
  }
  return seen.nations.filter((nation) => list.has(nation));
}

/** `claims`: the sentences that tell of this strike; the rest of the text is heard where they do not say. */
export function nationsOf(
  claims: readonly Seen[],
  document: readonly Seen[],
  trusts: readonly Trust[],
  publisher: Nation | null,
  past: boolean,
  ofNamed: readonly Nation[] = [],
): Places<Nation[] | null> {
  const telling = (past ? claims : document)
    .filter((seen) => !isOutsideHealth(seen) && (seen.cues.some(isStrike) || claims.includes(seen)))
    .filter((seen) => statedNations(seen).length > 0);
  const own = telling.filter((seen) => claims.includes(seen));
  const told = claims[0] ? nationsTold(claims[0], document) : [];
  if (own.length === 0 && told.length > 0) {
    const detail = `the text tells of several nations, and of ${told.join(", ")} last before this`;
    return place(told, "inferred", [], [{ code: "NATION_INFERRED", detail }]);
  }
  const heard = own.some((seen) => valuesIn([seen]).length > 0 && !valuesIn([seen]).includes("UK")) ? own : telling;
  const values = valuesIn(telling.length > 0 && valuesIn(telling).includes("UK") ? telling : heard);
  const nations = Nation.options.filter((nation) => values.includes(nation));
  if (values.includes("UK")) {
    // Papers say "the UK" of strikes that are England's: each nation has its own disputes.
    const loose: Doubt = { code: "NATION_INFERRED", detail: 'the text says "the UK": please check each nation' };
    if (nations.length === 0) return place([...Nation.options], "stated", telling, [loose]);
    return place(null, "missing", telling, [
      { code: "NATION_CONFLICT", detail: `the text says both "across the UK" and ${nations.join(", ")}` },
    ]);
  }
  if (nations.length === 1) return place(nations, "stated", heard, []);
  const together = telling.find((seen) => nations.every((nation) => valuesIn([seen]).includes(nation)));
  if (nations.length > 1 && heard === own) return place(nations, "stated", own, mixedDoubts(own));
  if (nations.length > 1 && together) return place(nations, "stated", [together], []);
  if (nations.length > 1)
    return place(null, "missing", heard, [
      { code: "NATION_CONFLICT", detail: `the text speaks of strikes in ${nations.join(", ")}` },
    ]);
  const ofTrusts = [...new Set(trusts.map((trust) => trust.nation))];
  if (ofTrusts.length > 0) return place(ofTrusts, "derived", [], []);
  if (publisher !== null && past) return inferredNation([], publisher, []);
  return past ? place(null, "missing", [], [nationUnknown]) : inferredNation(document, publisher, ofNamed);
}

/** "In Wales on Monday and in England on Tuesday": which day is whose, a person must say. */
function mixedDoubts(own: readonly Seen[]): Doubt[] {
  const isMixed = own.some((seen) => {
    const days = seen.whens.filter((when) => when.shape === "windows");
    return days.length > 1 && new Set(statedNations(seen).map((nation) => nation.value)).size > 1;
  });
  return isMixed
    ? [{ code: "NATION_INFERRED", detail: "a sentence tells of several nations and of several days" }]
    : [];
}

const nationUnknown: Doubt = { code: "NATION_UNKNOWN", detail: "the text does not say in which nation the strike is" };

/**
 * In a text that tells of strikes in several nations, the one that a sentence is about: its own, the last that was
 * named before it, or the first one. Empty where the text tells of one nation at most.
 */
export function nationsTold(seen: Seen, document: readonly Seen[]): Nation[] {
  const told = (list: readonly Seen[]) => Nation.options.filter((nation) => valuesIn(list).includes(nation));
  if (told(document.filter((s) => !isOutsideHealth(s))).length < 2) return [];
  const before = document.slice(0, document.indexOf(seen) + 1).findLast((s) => told([s]).length > 0);
  const first = before ?? document.find((s) => told([s]).length > 0);
  return first ? told([first]) : [];
}

/** Bodies that England alone has. */
const ofEngland = /\b(?:Integrated Care Boards?|ICBs?)\b/;

function inferredNation(
  document: readonly Seen[],
  publisher: Nation | null,
  ofNamed: readonly Nation[],
): Places<Nation[] | null> {
  const named = document.filter((seen) => !isOutsideHealth(seen) && seen.nations.some((n) => n.value !== "UK"));
  const values = Nation.options.filter((nation) => valuesNamed(named).includes(nation));
  const [only] = values;
  const infer = (nation: Nation, from: Seen[], why: string) =>
    place([nation], "inferred", from, [{ code: "NATION_INFERRED" as const, detail: why }]);
  if (only && values.length === 1)
    return infer(only, named.slice(0, 1), `the text names ${only}, and not of the strike itself`);
  if (publisher !== null && values.length === 0) return infer(publisher, [], `the publisher is of ${publisher}`);
  const body = values.length === 0 ? document.find((seen) => ofEngland.test(seen.sentence.text)) : undefined;
  if (body !== undefined) return infer("ENGLAND", [body], "the text names bodies of the NHS in England");
  const [named2, ...others] = new Set(ofNamed);
  if (named2 && others.length === 0 && values.length === 0)
    return infer(named2, [], `the organisations that are named are of ${named2}`);
  return place(null, "missing", [], [nationUnknown]);
}

export function place<T>(value: T, basis: Basis, from: Seen[], doubts: Doubt[]): Places<T> {
  const ruleId = from[0]?.nations[0]?.ruleId ?? null;
  return { value, basis, ruleId, from, doubts };
}

const valuesIn = (list: readonly Seen[]) => [
  ...new Set(list.flatMap((seen) => statedNations(seen).map((n) => n.value))),
];
const valuesNamed = (list: readonly Seen[]) => list.flatMap((seen) => seen.nations.map((n) => n.value));
