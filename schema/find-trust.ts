/**
 * From a name to an organisation: the API's search, and the stricter question which organisation a text means.
 *
 * A newspaper's name is read by the newspaper's date: Royal Hampshire County Hospital was of a trust that closed in 2012
 * and is of another since. Where more than one organisation fits, the answer is all of them, for a person to settle.
 */
import { distanceOf } from "./edit-distance.ts";
import { hospitalNames } from "./hospital-names.ts";
import type { Trust } from "./records.ts";

/** `ambiguous`: several fit, or the name's owner had closed by then and its successors are listed with it. */
export type Resolved = { kind: "one"; trust: Trust } | { kind: "ambiguous"; trusts: Trust[] } | { kind: "none" };

/**
 * A name as it is compared: lower case, no punctuation, `&` as "and", "Saint" as "St", every way of writing "NHS
 * Foundation Trust" as one.
 *
 * @example normaliseName("The Hampshire Hospitals NHS FT") // "hampshire hospitals nhs foundation trust"
 */
export function normaliseName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=s)['’ʼ‘]s\b/g, "") // St James's, St James'
    .replace(/['’ʼ‘]/g, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the )+/, "")
    .replace(/\bsaint\b/g, "st")
    .replace(/\bnational health service\b/g, "nhs")
    .replace(/(?:(?:^| )nhs)?(?:^| )(?:foundation trust|ft)$/, " nhs foundation trust")
    .trim();
}

// ---------------------------------------------------------------- search

/**
 * The organisation with that code, and those that every word points to, by the beginning of a word of a name, former name, hospital or town, or by the
 * initials of a hospital (QEUH): people say those, and where several hospitals have them, all are found.
 * Best first: whole name, whole other name, whole hospital, its initials, then all words in one of those, then words spread over them; of
 * what is as good, those that are open first.
 */
export function searchTrusts(trusts: Iterable<Trust>, words: string, opts: { includeClosed?: boolean } = {}): Trust[] {
  const sought = normaliseName(words);
  if (sought === "") return [];
  return [...trusts]
    .filter((trust) => opts.includeClosed === true || trust.status === "open")
    .flatMap((trust) => {
      const rank = rankOf(formsOf(trust), sought);
      return rank === null ? [] : [{ trust, rank }];
    })
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.trust.status !== "open") - Number(b.trust.status !== "open") ||
        compare(a.trust.name, b.trust.name) ||
        codeOrder(a.trust, b.trust),
    )
    .map(({ trust }) => trust);
}

/** Below 0: its code. 0 is best of the names; null where a word is nowhere. */
function rankOf(forms: Forms, sought: string): number | null {
  if (forms.code === sought) return -1;
  const words = sought.split(" ");
  const groups = [[forms.name], forms.otherNames, forms.hospitals];
  const whole = groups.findIndex((names) => names.includes(sought));
  if (whole !== -1) return whole;
  if (forms.initials.includes(sought)) return groups.length;
  const part = groups.findIndex((names) => names.some((name) => words.every((word) => hasWord(name, word))));
  if (part !== -1) return groups.length + 1 + part;
  const all = [...groups.flat(), ...forms.towns];
  const isSaid = (word: string) => forms.initials.includes(word) || all.some((text) => hasWord(text, word));
  return words.every(isSaid) ? 2 * groups.length + 1 : null;
}

/**
 * The words as the directory would write them, where a letter or two make the difference (`southhampton`); null where that
 * finds nothing. A suggestion only: nobody is sent anywhere by it.
 */
export function nearestSearch(trusts: readonly Trust[], words: string): string | null {
  const known = new Set(trusts.map(formsOf).flatMap(wordsOf));
  const near = normaliseName(words)
    .split(" ")
    .slice(0, MOST_WORDS)
    .map((word) => nearestWord(word, known));
  if (near.includes(null)) return null;
  const text = near.join(" ");
  return searchTrusts(trusts, text, { includeClosed: true }).length > 0 ? text : null;
}

/** What is longer is no name, and each word is compared with all others. */
const MOST_WORDS = 8;

function wordsOf({ name, otherNames, hospitals, towns }: Forms): string[] {
  return [name, ...otherNames, ...hospitals, ...towns].flatMap((text) => text.split(" "));
}

/** An abbreviation that differs by a letter is another one: QEH is not QEUH. */
const SHORTEST_GUESS = 4;

/** The word itself where some name has it or begins with it; two letters may differ in a long word, one in a short one. */
function nearestWord(word: string, known: ReadonlySet<string>): string | null {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let best: { word: string; distance: number } | null = null;
  for (const other of known) {
    if (other.startsWith(word)) return word;
    if (other.length < SHORTEST_GUESS || Math.abs(other.length - word.length) > limit) continue;
    const distance = distanceOf(word, other);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { word: other, distance };
  }
  return best?.word ?? null;
}

function hasWord(text: string, beginning: string): boolean {
  return text.startsWith(beginning) || text.includes(` ${beginning}`);
}

// ---------------------------------------------------------------- which organisation a text means

/**
 * The organisation that a name meant on a day (`2016-04-26`; null: not known, so that nothing is ruled out by date). The
 * name must be whole: "Hampshire Hospitals", not "Hampshire". Whether a short name such as "Medway" is meant as a name
 * at all is for the reader of the sentence, who sees what stands beside it.
 */
export function resolveName(trusts: Iterable<Trust>, name: string, onDate: string | null): Resolved {
  const all = [...trusts];
  const named = trustsNamed(all, normaliseName(name));
  const alive = named.filter((trust) => mayBeOpen(trust, onDate));
  if (alive.length === 0) return afterClosing(named, all, onDate);
  return settle(onDate === null ? alive : alive.filter((trust) => !isYetToTakeOver(trust, alive, onDate, all)));
}

/** By whole name; failing that by the name before "Trust", for papers mix up NHS trusts and NHS foundation trusts. */
function trustsNamed(all: readonly Trust[], sought: string): Trust[] {
  const exact = all.filter((trust) => {
    const { name, otherNames, hospitals, bareHospitals } = formsOf(trust);
    return [name, ...otherNames, ...hospitals, ...bareHospitals].includes(sought);
  });
  if (exact.length > 0) return exact;
  const core = withoutLegalForm(sought);
  if (core === sought || core === "") return [];
  return all.filter((trust) => {
    const { name, otherNames } = formsOf(trust);
    return [name, ...otherNames].some((form) => withoutLegalForm(form) === core);
  });
}

function withoutLegalForm(normalised: string): string {
  return normalised.replace(/(?:(?:^| )nhs)?(?: foundation)?(?:^| )trust$/, "");
}

/** A closed trust whose closing day nobody gives is not ruled out. */
function mayBeOpen(trust: Trust, onDate: string | null): boolean {
  return onDate === null || trust.status === "open" || trust.closedOn === null || onDate <= trust.closedOn;
}

/**
 * We hold no opening days. But a hospital that is listed under a trust and under its successor was the former's for as
 * long as that was open: Southmead Hospital in 2016 is North Bristol's, not Bristol's.
 */
function isYetToTakeOver(trust: Trust, alive: readonly Trust[], onDate: string, all: readonly Trust[]): boolean {
  return alive.some(
    (other) => other.closedOn !== null && onDate <= other.closedOn && successorsOf(other, all).includes(trust),
  );
}

/** The name's owners had all closed: they and whoever had taken over, but never as the one answer. */
function afterClosing(named: readonly Trust[], all: readonly Trust[], onDate: string | null): Resolved {
  const heirs = named.flatMap((trust) => successorsOf(trust, all)).filter((trust) => mayBeOpen(trust, onDate));
  return heirs.length === 0 ? { kind: "none" } : { kind: "ambiguous", trusts: byCode([...named, ...heirs]) };
}

/** Successors and theirs in turn. The directory has no cycle, and a test says so. */
function successorsOf(trust: Trust, all: readonly Trust[]): Trust[] {
  const next = all.filter((other) => trust.successors.includes(other.code.value));
  return [...next, ...next.flatMap((other) => successorsOf(other, all))];
}

function settle(trusts: Trust[]): Resolved {
  const [first, ...rest] = byCode(trusts);
  if (first === undefined) return { kind: "none" };
  return rest.length === 0 ? { kind: "one", trust: first } : { kind: "ambiguous", trusts: [first, ...rest] };
}

// ---------------------------------------------------------------- names as they are compared

type Forms = {
  code: string;
  name: string;
  otherNames: string[];
  hospitals: string[];
  bareHospitals: string[];
  initials: string[];
  /** Its own, and those of its hospitals. */
  towns: string[];
};

/** The directory does not change, and normalising is most of the work: it is done once for each organisation. */
const known = new WeakMap<Trust, Forms>();

function formsOf(trust: Trust): Forms {
  let forms = known.get(trust);
  if (forms === undefined) {
    const hospitals = hospitalNames(trust);
    forms = {
      code: trust.code.value.toLowerCase(),
      name: normaliseName(trust.name),
      otherNames: trust.otherNames.map(normaliseName),
      hospitals: hospitals.map(normaliseName),
      bareHospitals: hospitals.flatMap(withoutTown).map(normaliseName),
      initials: hospitals.flatMap((name) => [name, ...withoutTown(name)]).flatMap(initialsOf),
      towns: [trust.town, ...trust.hospitals.map((hospital) => hospital.town)].map((town) => normaliseName(town ?? "")),
    };
    known.set(trust, forms);
  }
  return forms;
}

/**
 * "St Mary's Hospital Newport" is also called St Mary's Hospital, a name that others share. Our listing writes the place
 * behind, with a capital; "Chase Farm Hospital mental health unit" and "Hospital for Children" have none there.
 */
function withoutTown(hospital: string): string[] {
  const bare = /^(.+ (?:Hospital|Infirmary)) \p{Lu}[\p{L}' -]*$/u.exec(hospital)?.[1];
  return bare === undefined ? [] : [bare];
}

/** `lri` for Leicester Royal Infirmary. Two letters are too few. */
function initialsOf(hospital: string): string[] {
  const letters = hospital.match(/(?<![\p{L}'])\p{Lu}/gu) ?? [];
  return letters.length < 3 ? [] : [letters.join("").toLowerCase()];
}

function byCode(trusts: readonly Trust[]): Trust[] {
  return [...new Set(trusts)].toSorted(codeOrder);
}

function codeOrder(a: Trust, b: Trust): number {
  return compare(a.code.value, b.code.value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
