/**
 * Whether a text is about a strike that there is: what its sentences tell of one, and where in the text they stand. What
 * is voted on, threatened or asked speaks against it.
 */
import type { Mention, Seen, Span } from "../model.ts";
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import { matchesOf, type TextRule, textRules } from "../text/rules.ts";
import { isRead } from "../text/sentences.ts";
import { toldCue } from "../strikes/called.ts";
import { areStriking, strikeWord } from "../strikes/striking.ts";
import { phrase } from "../text/phrases.ts";

/** The first sentences say what a text is about: the headline most. */
const weights = [3, 3, 2, 2, 2];
/** From which sum on a text is about a strike, of which one of the first sentences tells; and a short text, in sentences. */
const ENOUGH = { long: 5, short: 3 };
const SHORT = 9;
const HEAD = { long: 4, short: 2 };

type Place = "before" | "behind" | "sentence";
type Sign = { place: Place; gives: string } & Pick<TextRule, "pattern" | "needed">;
const signs = textRules("about").map(({ gives, pattern, needed }): Sign => {
  const [place = "sentence", value = ""] = gives.split(" ");
  return { place: place as Place, gives: value, pattern, needed };
});

/**
 * `REAL`: a strike that has its time, "for nine weeks", "this week's". `TOLD`: one that there is. `MEANWHILE`: as the
 * time of what the text is about. `ASIDE`: as the reason of something else, or told with it. `SUPPOSED`: one that may come.
 */
type Telling = "REAL" | "TOLD" | "MEANWHILE" | "ASIDE" | "SUPPOSED" | "NONE";
const points: Record<Telling, number> = { REAL: 3, TOLD: 2, MEANWHILE: 1, ASIDE: 1, SUPPOSED: -1, NONE: 0 };
/** A strike with its time may be told of further down: in a sentence beside the headline, or in what somebody says. */
const REACH = 12;

/** A line that says nothing: a day, a single word, "Home > News". */
const isLine = phrase("LINE_OF_PAGE", "strike-phrases");

/** The sentence that tells best of the strike that a text is about. */
export function strikeOfText(document: readonly Seen[]): Seen | undefined {
  const told = withoutOtherStories(tellingsOf(document));
  const size = told.length <= SHORT ? "short" : "long";
  const isInHead = told.slice(0, HEAD[size]).some(({ telling }) => telling === "TOLD" || telling === "MEANWHILE");
  const isReal = told.slice(0, REACH).some(({ telling }) => telling === "REAL");
  if ((!isInHead && !isReal) || sumOf(told) < ENOUGH[size] || (!isReal && isOfAnyTime(told))) return undefined;
  const toldAs = (...values: Telling[]) =>
    told.flatMap(({ seen, telling }) => (values.includes(telling) && strikeWord(seen) ? [seen] : []));
  const plain = toldAs("REAL", "TOLD");
  const aside = plain.length > 0 ? plain : toldAs("MEANWHILE", "ASIDE");
  const named = aside.length > 0 ? aside : toldAs("NONE");
  return named.find(({ groups }) => groups.length > 0) ?? named.find(({ unions }) => unions.length > 0) ?? named[0];
}

type Told = { seen: Seen; telling: Telling };

/** "More news: five days of strikes at cleaning firm": a heading further down is of another story. */
const withoutOtherStories = (told: readonly Told[]): Told[] =>
  told.map(({ seen, telling }, i) => ({
    seen,
    telling: i >= weights.length && telling === "REAL" && isHeading(seen) ? "NONE" : telling,
  }));

const generic = signs.filter(({ gives }) => gives === "GENERIC");
/** "Industrial action: what to do", over "whenever there is a strike": a heading alone tells of none that there is. */
function isOfAnyTime(told: readonly Told[]): boolean {
  const plain = told.filter(({ seen, telling }) => telling === "TOLD" && !isHeading(seen));
  const isAny = told.some(({ seen: { sentence } }) =>
    generic.some(({ pattern }) => sentence.text.search(pattern) !== -1),
  );
  const isNamed = plain.some(({ seen }) => seen.groups.length + seen.unions.length > 0);
  return isAny && !isNamed;
}

const isHeading = ({ sentence }: Seen): boolean => sentence.region === "headline";

function tellingsOf(document: readonly Seen[]): Told[] {
  const content = document.filter(({ sentence }) => isRead(sentence) && !isLine.test(sentence.text));
  return content.map((seen, i) => ({ seen, telling: tellingOf(seen, i < weights.length) }));
}

const sumOf = (told: readonly Told[]): number =>
  told.reduce((sum, { telling }, i) => sum + points[telling] * (weights[i] ?? 1), 0);

function tellingOf(seen: Seen, isInLead: boolean): Telling {
  const isSaid = seen.sentence.region === "quote";
  const cue = toldCue(isSaid ? { ...seen, sentence: { ...seen.sentence, region: "body" } } : seen);
  if (cue?.value !== "TRIGGER") {
    if (isOfWeeks(seen)) return "REAL";
    if (isOfStrikers(seen)) return "TOLD";
    return isInLead && seen.cues.some(isOpen) ? "SUPPOSED" : "NONE";
  }
  const text: Record<Place, string> = {
    before: textBefore(seen.sentence, cue).trimEnd(),
    behind: textBehind(seen.sentence, cue),
    sentence: seen.sentence.text,
  };
  const has = (value: string) =>
    signs.some(({ place, gives, ...sign }) => gives === value && matchesOf(sign, text[place]).length > 0);
  const isReal = has("REAL") && !has("OF_YEAR") && !isOfOthers(seen, cue, text.before);
  // Of what somebody says, only a strike with its time counts.
  if (isSaid) return isReal && !has("SUPPOSED") && !has("LONG_AGO") ? "REAL" : "NONE";
  if (has("SUPPOSED") && !has("PLAIN")) return "SUPPOSED";
  if (has("LONG_AGO") || isOfOthers(seen, cue, text.before)) return "NONE";
  if (isReal) return "REAL";
  if (has("CAUSE")) return "ASIDE";
  if (isTopic(seen, text.before)) return "TOLD";
  if (!has("KNOWN") && !isOneOfThem(seen, cue)) return "NONE";
  if (has("MEANWHILE") && (has("KNOWN") || !nouns.has(cue.ruleId))) return "MEANWHILE";
  return has("ASIDE") || !(has("TOPIC") || isCentral(seen, cue)) ? "ASIDE" : "TOLD";
}

/** What members vote on, or may do. */
const isOpen = (word: Mention): boolean => word.ruleId === "r.ballot" || word.value === "PROPOSED";

const isOfStrikers = (seen: Seen): boolean => areStriking(seen) && !seen.cues.some(isOpen);

const inTheirWeek = phrase("IN_THEIR_WEEK", "strike-phrases");

/** "The porters are in their tenth week", of strikers. */
const isOfWeeks = ({ sentence: { text }, groups, unions, cues }: Seen): boolean =>
  groups.length + unions.length > 0 && !cues.some(isOpen) && inTheirWeek.test(text);

/** "Industrial action: your questions answered", "What to do during strikes", as a heading. */
const isTopic = ({ sentence: { region } }: Seen, before: string): boolean =>
  region === "headline" && (/(?:^|[|>»] ?)$/.test(before) || /\bduring(?: [\w'’]{1,18}){0,3}$/i.test(before));

/** Words whose "'s" names no strikers: "last month's strike", "the country's first strike". */
const noStriker = phrase("NAMES_NO_STRIKER", "strike-phrases");

/** "The miners' strike": whose it is is said, and they are none of health care. */
function isOfOthers(seen: Seen, cue: Mention, before: string): boolean {
  const owner =
    /\b(?!(?:it|that|there|here|he|she|who|what|let)['’])([\w-]+?)(?:s['’]|['’]s)(?: [\w'’-]{1,18}){0,3}$/.exec(before);
  if (!owner) return false;
  const from = seen.sentence.start + owner.index;
  const named = [...seen.groups, ...seen.unions, ...seen.organisations, ...seen.nations];
  return !named.some((one) => one.start < cue.start && one.end > from) && !noStriker.test(owner[1] ?? "");
}

/** What parts a subject from the strike behind it. */
const apart = /[,.;:?]|\b(?:that|which|who|whose|because|as|after|when)\b/i;
/** Rules of words that name a strike; the others say that somebody strikes. */
const nouns = new Set(["t.noun", "t.list-heading"]);
const staff =
  /\b(?:staff|workers|members|employees|crews|teams?|colleagues|trainees|registrars|assistants|they)\b(?!['’])[^.;:?]{0,90}$/i;

/** In front of it there is room for no other subject, in characters: "Last month's strike by consultants cost …". */
const NEAR = 45;

/** Whether the strike, or who strikes, is the subject, and not one of the things that another subject is about. */
function isCentral(seen: Seen, cue: Mention): boolean {
  const { sentence } = seen;
  return (
    !nouns.has(cue.ruleId) ||
    sentence.region === "headline" ||
    cue.start - sentence.start <= NEAR ||
    hasSubject(seen, cue, /[.;:?]/)
  );
}

/** A verb, or a strike in the headline, or behind those who strike: "Radiographers to stage a second strike". */
function isOneOfThem(seen: Seen, cue: Mention): boolean {
  if (!nouns.has(cue.ruleId)) return true;
  const { sentence } = seen;
  const isSingular = /^(?:strike|walk-?out|stoppage)$/i.test(textOf(sentence, cue));
  const isHeading = sentence.region === "headline" || (sentence.index === 0 && sentence.text.trimEnd().endsWith("?"));
  // "Prime Minister urged to end ambulance strikes".
  const isOfHealth = [...seen.groups, ...seen.cues.filter(({ value }) => value === "HEALTH")].some(
    ({ end }) => cue.start - end === 1,
  );
  if (isHeading && (isSingular || isOfHealth)) return true;
  return hasSubject(seen, cue, apart);
}

/** "Two of our registrars will take part in the strike": those who strike stand before it; "the nurses' strike" has none. */
function hasSubject({ sentence, groups, unions }: Seen, cue: Mention, edge: RegExp): boolean {
  const isSubject = ({ end }: Span) => {
    const between = end <= cue.start ? textBetween(sentence, { start: end, end }, cue) : ".";
    return !edge.test(between) && !/^['’]/.test(between);
  };
  return staff.test(textBefore(sentence, cue)) || [...groups, ...unions].some(isSubject);
}
