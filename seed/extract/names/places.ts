/** What a sentence says of where a strike is. */
import { spelledOut } from "../text/letter-case.ts";
import { type Basis, Nation } from "../../../schema/codes.ts";
import { besideDay, daysOf, type OfDay } from "../strikes/beside.ts";
import type { Doubt, Mention, Seen } from "../model.ts";
import { type StrikeClaim } from "../strikes/strike-claims.ts";
import { isOutsideHealth } from "./sector.ts";
import { areSeveral, withTheirRow } from "./places-by-day.ts";
import { townsIn } from "./towns.ts";
import { isWithin } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import { areApart, valuesOf } from "../text/values.ts";

export type Places<T> = { value: T; basis: Basis; ruleId: string | null; from: Seen[]; doubts: Doubt[] };

/** Those who strike, and their strikes. */
const people = spelledOut(
  /\b(?:those|employers|colleagues|counterparts|juniors|doctors?|nurses|midwives|staff|workers?|crews|members|medics|employees|paramedics|physiotherapists|radiographers|consultants|porters|domestics|cleaners|phlebotomists|scientists|pharmacists|assistants|practitioners|trainees|picket lines|dentists|GPs|hospitals|trusts|(?:strike|industrial|similar|their|its) action|strikes?|walk-?outs?|stoppages?|(?-i:BMA|RCN|GMB|UNISON|Unison|Unite|HCSA|RCM|CSP))\b/i,
);
const unaffected =
  /\b(?:not (?:be )?(?:affected|taking part|striking|on strike)|unaffected|separate(?! (?:strikes?|walk-?outs?|stoppages?|action|days?|dates?)\b)|only affects?|(?:does|do|will|did) not (?:involve|include|affect|apply|cover))\b/i;
/** "The strike in Scotland is not affected and goes ahead". */
const standing =
  /\b(?:go(?:es|ing)? ahead|still (?:on|due|set|planned|going)|as planned|(?:strikes?|strike action|walk-?outs?|stoppages?|dates?)\b[^.;,]{0,80}? (?:is|are|remains?) (?:unaffected|not affected))\b/i;
const stated = new WeakMap<Seen, Mention[]>();

/** Sentences that say of a strike, or of those who strike, where it is. Asked of each sentence for every strike of a text. */
export function statedNations(seen: Seen): Mention[] {
  let found = stated.get(seen);
  if (found === undefined) stated.set(seen, (found = nationsStatedIn(seen)));
  return found;
}

function nationsStatedIn(seen: Seen): Mention[] {
  if (seen.carriedNations.length > 0) return isUnaffected(seen.sentence.text) ? [] : seen.carriedNations;
  const told = seen.nations.filter(
    (nation) => nation.value !== "ABROAD" && (isOfStrikers(seen, nation) || isHeadOfLine(seen, nation)),
  );
  return withTheirRow(
    seen,
    withTheirLists(seen, told),
    seen.nations.filter(({ value }) => value !== "ABROAD"),
  ).filter((nation) => !isUnaffected(partAround(seen, nation)));
}

const isUnaffected = (words: string) => unaffected.test(words) && !standing.test(words);

/** "Nurses in England strike; those in hospitals of Wales are not affected": up to the next semicolon. */
function partAround({ sentence: { text, start } }: Seen, { start: from, end: to }: Mention): string {
  const end = text.indexOf(";", to - start);
  return text.slice(text.lastIndexOf(";", from - start) + 1, end === -1 ? undefined : end);
}

/** "Wales: 6 and 20 February", "England – 7 March", in a list of the days of a strike. */
function isHeadOfLine({ sentence, whens }: Seen, place: Mention): boolean {
  const [day] = whens;
  if ((sentence.region !== "list" && sentence.region !== "headline") || !day || day.start < place.end) return false;
  const [before, after] = [
    sentence.text.slice(0, place.start - sentence.start),
    sentence.text.slice(place.end - sentence.start),
  ];
  return !/\w/.test(before) && /^ ?[:–—-]/.test(after);
}

/** "In ", "But in England, Scotland and ". */
const opening =
  /^["']?(?:but |and |while |meanwhile,? )?(?:in|across) (?:(?:England|Scotland|Wales|Northern Ireland)(?:,? and|,) (?:in )?){0,3}$/i;

/** Whether words near a place, with no mark between, tell of those who strike: "in Manchester" may be a conference. */
export function isOfStrikers(seen: Seen, place: Mention): boolean {
  const { text, start } = seen.sentence;
  const before =
    text
      .slice(Math.max(0, place.start - start - 60), place.start - start)
      .split(/[,;:(]/)
      .at(-1) ?? "";
  // "In England, the RCN goes ahead": what opens a sentence is of what stands behind its comma.
  const opens = opening.test(text.slice(0, place.start - start));
  const behind = text.slice(place.end - start, place.end - start + 50).replace(opens ? /^,/ : "", "");
  const after = behind.split(/[,;:(.]/)[0] ?? "";
  return (
    tellsOfPeople(seen, place.start - before.length, place.start) ||
    tellsOfPeople(seen, place.end, place.end + after.length)
  );
}

/** Whether words tell of those who strike. */
export function tellsOfPeople(seen: Seen, from: number, to: number): boolean {
  const words = seen.sentence.text.slice(from - seen.sentence.start, to - seen.sentence.start);
  return people.test(words) || seen.groups.some((group) => group.start < to && from < group.end);
}

/** The last of those words that tell of people: what stands behind them. */
export function behindPeople(text: string): string {
  return text.split(people).at(-1) ?? "";
}

/** Whether the nations of a sentence stand in one list: what is said of them is said of each. */
export function isOneList(seen: Seen): boolean {
  const told = statedNations(seen);
  return told.every((nation, i) => i === 0 || joined(seen, told[i - 1] ?? nation, nation));
}

const joined = (seen: Seen, a: Mention, b: Mention) =>
  /^(?:,|,? (?:and|or|&))(?: (?:across|in))? $/.test(
    seen.sentence.text.slice(a.end - seen.sentence.start, b.start - seen.sentence.start),
  );

/** "Across England, Wales and Northern Ireland": what holds for one of a list holds for each. */
function withTheirLists(seen: Seen, told: readonly Mention[]): Mention[] {
  const isNext = (a: Mention, b: Mention) => joined(seen, a, b);
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

/** The towns of those who strike, and those that stand in a row with them. */
export function townsOfStrikers(seen: Seen): readonly Mention[] {
  const towns = townsIn(seen).filter((town) => !seen.organisations.some((one) => isWithin(town, one)));
  const told = towns.filter((town) => isOfStrikers(seen, town));
  return withTheirRow(seen, told, towns);
}

/** Towns of several nations, in a sentence of several days: "porters in Cardiff on 9 December, in Belfast on the 11th". */
export function townsByDay(seen: Seen): readonly Mention[] {
  if (daysOf(seen).flatMap(({ windows }) => windows).length < 2) return [];
  const towns = townsOfStrikers(seen);
  return areSeveral(towns) ? towns : [];
}

/** The nations that one statement names: in a sentence with several days and nations, those that go with its day. */
export function nationsOfClaim(claim: OfDay & Pick<StrikeClaim, "elsewhere">): Nation[] {
  const { seen, elsewhere = [] } = claim;
  const named = statedNations(seen).filter((nation) => nation.value !== "UK");
  const told = named.length > 0 ? named : townsByDay(seen);
  const values = valuesOf(areSeveral(told) ? besideDay(claim, daysOf(seen), told) : told);
  return Nation.options.filter((nation) => values.includes(nation) && !elsewhere.includes(nation));
}

const isOff = ({ sentence }: Seen): boolean => offWord.test(sentence.text);
const offWord = phrase("PERHAPS_OFF", "status-phrases");

/**
 * In a text that tells of strikes in several nations, the one that a sentence is about: its own, the last that was
 * named before it, or the first one. Empty where the text tells of one nation at most. `groups`: who strikes by the
 * sentence; that the strike of others is off says nothing of where theirs is.
 */
export function nationsTold(seen: Seen, document: readonly Seen[], groups: readonly string[] = []): Nation[] {
  const told = (list: readonly Seen[]) => Nation.options.filter((nation) => valuesIn(list).includes(nation));
  if (told(document.filter((s) => !isOutsideHealth(s))).length < 2) return [];
  const isTheirs = (s: Seen) =>
    told([s]).length > 0 && (s === seen || !isOff(s) || !areApart(groups, valuesOf(s.groups)));
  const before = document.slice(0, document.indexOf(seen) + 1).findLast(isTheirs);
  const first = before ?? document.find(isTheirs) ?? document.find((s) => told([s]).length > 0);
  return first ? told([first]) : [];
}

export function place<T>(value: T, basis: Basis, from: Seen[], doubts: Doubt[]): Places<T> {
  const ruleId = from[0]?.nations[0]?.ruleId ?? null;
  return { value, basis, ruleId, from, doubts };
}

export const valuesIn = (list: readonly Seen[]): string[] => [
  ...new Set(list.flatMap((seen) => statedNations(seen).map((n) => n.value))),
];
