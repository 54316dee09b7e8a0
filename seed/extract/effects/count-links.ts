/** How a number is joined to what it counts: the words in front of it, behind it, and between it and its noun. */
import { textRules, wordPattern } from "../text/rules.ts";

const rules = textRules("count-links", "i");
const of = (kind: string) => {
  const patterns = rules.filter(({ gives }) => gives === kind).map(({ pattern }) => pattern);
  return (words: string): boolean => patterns.some((pattern) => pattern.test(words));
};
const about = wordPattern("(?:^|[^\\w])(?:{about} ?)+$");

/** The words in front of a number, without "just", "about" and their like. */
export const before = (front: string): string => {
  const at = about.exec(front);
  return (at ? front.slice(0, at.index + 1) : front).trimEnd();
};

export const isListed = of("LISTED");
export const isLed = of("LED");
/** Strong enough for those who strike, of whom the sentence before told. */
export const isSum = of("SUM");
/** In front of a number that is of something else. */
export const isOfElse = of("NONE");
/** Behind a number: people who stand, march or vote are not counted as those who strike. */
export const isElsewhere = of("ELSEWHERE");
/** Behind a number: what there would have been is not what was lost. */
export const isPlanned = of("PLANNED");
/** A word of the label of a row: a name, a day, a kind. */
export const isOfLabel = of("ROW");
/** Behind a number: it has no noun of its own. */
/** Those whose care it was done to, or that care, and none who strike. */
export const isDoneTo = of("DONE");
export const isAlone = of("ALONE");

const leads = rules.filter(({ gives }) => gives === "GAP").map(({ pattern }) => pattern);
const stops = of("STOP");
/** "Cardiology, eye and": adjectives in a list. */
const adjectives = /^(?:[a-z-]{2,15}, ){0,3}[a-z-]{2,15} and (?=(?:[a-z-]{2,15} ){1,2}$)/i;

/** Between a number and its noun stand adjectives, and what the number is a part of: "35 of its 120 planned operations". */
export function isGap(gap: string): boolean {
  let rest = gap.replace(/^(?:\)| \([^()]{1,25}\))?,? ?["']?/, "").replace(adjectives, "");
  for (const lead of leads) rest = rest.replace(lead, "");
  const words = rest.split(" ").filter(Boolean);
  // "Clinics at 300, scans at 40": what follows the comma is counted next.
  if (words.length === 0 && gap.startsWith(",")) return false;
  return (
    words.length <= 6 &&
    words.every((word, i) => {
      if (word.toLowerCase() === "and") return i > 0 && i >= words.length - 3 && i < words.length - 1;
      return /^[a-z'&-]{1,18}$/i.test(word) && !stops(word);
    })
  );
}

/** A strike that is theirs: "begin a strike", "joined the walkout". */
export const isStarting = of("STARTS");
/** Behind a strike, in front of those who are on it: "by", "which involves". */
export const isOfStrike = of("OF_STRIKE");
/** "On strike are 60 porters", "the strikers, 60 porters". */
export const isTurnedRound = of("TURNED");

const helps = of("HELPS");
const where = of("WHERE");

/** Between staff and what they do: where they work, and words that help a verb; nothing else is told of them. */
export function isHelping(link: string): boolean {
  const words = link.replace(/[ ,-]+$/, "").split(/(?=[ ,]+)/);
  while (words.length > 0 && helps(words.at(-1)!.replace(/^[ ,]+/, ""))) words.pop();
  return where(words.join("").replace(/[ ,]+$/, ""));
}

/** Between two numbers of one list: "195 operations and 2,365 outpatient appointments". */
export const isAlongside = of("ALONGSIDE");
