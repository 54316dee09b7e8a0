/** Who takes no part in a strike, or not on each of its days: "crews in Kent will not take part in the second walkout". */
import type { Trust } from "../../../schema/records.ts";
import type { Doubt, Seen, Span } from "../model.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import { phrase } from "../text/phrases.ts";
import { isOutsideHealth } from "./sector.ts";
import { townsIn } from "./towns.ts";

const takesNoPart = phrase("TAKES_NO_PART", "name-phrases");

const namesPlace = (seen: Seen): boolean => seen.organisations.length > 0 || townsIn(seen).length > 0;
/** "The RCN will not strike on Tuesday" takes a day back; "GMB members will not take part" is of another's strike. */
const inOthers = /\b(?:part|join\w*|involved)\b/i;

/** A sentence that says who does not strike says nothing of who does. */
export const tellsOfAbsence = (seen: Seen): boolean =>
  takesNoPart.test(seen.sentence.text) &&
  seen.unions.length + seen.organisations.length + seen.groups.length > 0 &&
  (namesPlace(seen) || inOthers.test(seen.sentence.text)) &&
  !isOutsideHealth(seen);

const ordinals = ["first", "second", "third", "fourth", "fifth"];
const ordinal =
  /\b(first|second|third|fourth|fifth|last|final) (?:of (?:the|these|those) )?(?:two |three |four )?(?:dates?|days?|strikes?|walk-?outs?|stoppages?|one|action|round)\b/i;

/** The windows that a sentence is of: "the second date", "on 23 December"; null where it is of all of them. */
function windowsIn(seen: Seen, { windows }: FoundStrike, publishedOn: string | null): FoundWindow[] | null {
  const dayOf = ({ start }: Pick<FoundWindow, "start">) => start.value?.slice(0, 10) ?? "";
  const inOrder = windows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const word = ordinal.exec(seen.sentence.text)?.[1]?.toLowerCase();
  if (word !== undefined) return inOrder.slice(...(ordinals.includes(word) ? at(ordinals.indexOf(word)) : [-1]));
  const days = seen.whens
    .flatMap((when) => when.windows.flatMap((window) => resolveWindow(window, publishedOn)))
    .map(({ start }) => start.value?.slice(0, 10));
  return days.length === 0 ? null : windows.filter((window) => days.includes(dayOf(window)));
}

const at = (index: number): [number, number] => [index, index + 1];

/** Words of names that tell no service from another. */
const common =
  /^(?:NHS|Trust|Foundation|Ambulance|Service|Services|University|Hospitals?|Health|Board|Teaching|National)$/;

/** "Hull strikes, but Leeds will not take part": the words that are of those who do not. */
function clauseOf({ sentence: { text } }: Seen): Span {
  const end = takesNoPart.find(text)?.index ?? 0;
  const breaks = [...text.slice(0, end).matchAll(/[,;:(] |\b(?:but|while|whereas|although|though|and) /g)];
  const last = breaks.at(-1);
  return { start: last ? last.index + last[0].length : 0, end };
}

/** Those of a strike's employers that the words name, or name by a word that no other of them bears: "Yorkshire". */
function absentOf(seen: Seen, trusts: readonly Trust[]): Trust[] {
  const clause = clauseOf(seen);
  const words = seen.sentence.text.slice(clause.start, clause.end);
  const { start } = seen.sentence;
  const theirs = seen.organisations.filter((one) => one.start - start >= clause.start && one.end - start <= clause.end);
  const codes = new Set(theirs.flatMap((one) => one.codes));
  const named = trusts.filter(({ code }) => codes.has(code.value));
  if (named.length > 0) return named;
  const wordsOf = ({ name }: Trust) =>
    name.split(/[^\p{L}]{1,9}/u).filter((word) => /^\p{Lu}/u.test(word) && !common.test(word));
  const isOwn = (word: string) => trusts.filter((trust) => wordsOf(trust).includes(word)).length === 1;
  return trusts.filter((trust) =>
    wordsOf(trust).some((word) => isOwn(word) && new RegExp(`\\b${word}\\b`).test(words)),
  );
}

/** An employer whose staff are out on some of the days only is of a strike of those days. */
export function withoutAbsent(
  strike: FoundStrike,
  document: readonly Seen[],
  publishedOn: string | null,
): FoundStrike[] {
  if (strike.past || strike.trusts.length < 2) return [strike];
  for (const seen of document.filter(tellsOfAbsence)) {
    const absent = absentOf(seen, strike.trusts);
    const trusts = strike.trusts.filter((trust) => !absent.includes(trust));
    const windows = windowsIn(seen, strike, publishedOn) ?? strike.windows;
    if (absent.length === 0 || trusts.length === 0 || windows.length === 0) continue;
    const others = strike.windows.filter((window) => !windows.includes(window));
    const without = { ...part(strike, windows), key: `${strike.key} without`, trusts };
    return others.length === 0 ? [{ ...without, key: strike.key }] : [part(strike, others), without];
  }
  return [strike];
}

const part = (strike: FoundStrike, windows: FoundWindow[]): FoundStrike => ({
  ...strike,
  windows,
  claims: strike.claims.filter((claim) => windows.some((window) => window.claims.includes(claim))),
});

/** Some take no part: whether others there do, and who strikes elsewhere, is for a person. */
export function absenceDoubts(strike: FoundStrike, document: readonly Seen[]): Doubt[] {
  if (strike.past) return [];
  const groups: readonly string[] = strike.strikers.groups;
  const isOfOthers = (seen: Seen) => seen.groups.length > 0 && !seen.groups.some(({ value }) => groups.includes(value));
  return document
    .filter(
      (seen) =>
        tellsOfAbsence(seen) &&
        namesPlace(seen) &&
        !isOfOthers(seen) &&
        !strike.claims.some((claim) => claim.seen === seen),
    )
    .map(({ sentence: { text } }) => ({
      code: "SCOPE_UNKNOWN",
      detail: `"${text.trim().slice(0, 120)}": please check who strikes where, and on which day`,
    }));
}
