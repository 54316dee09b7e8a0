/** What a statement takes over of those before it: who "they" are, where "there" is, which heading stands over its line. */
import type { Mention, Seen, Sentence } from "../model.ts";

/** Words for the union that was named last, at the head of a sentence. */
const ofUnion =
  /^["']?(?:its|the union|it (?:has|had|is|also|then|later|will)?(?: also| now)? ?(?:call(?:s|ed|ing)|nam(?:es|ed|ing)|announc(?:es|ed|ing)|plan(?:s|ned|ning)|schedul(?:es|ed|ing)|set|sa(?:ys|id))|(?:(?:around|about|some|up to|more than|over|nearly|almost|many|most|all|only) )?(?:(?:[\d,]{1,7}|hundreds|thousands|dozens) )?(?:of )?its (?:[\w-]{1,18} )?(?:members|people|staff|nurses|paramedics|crews|workers|doctors))\b/i;
/** "It starts at midnight", behind "Unite has called three days of action": the strike that was told last. */
const ofStrike =
  /^["']?(?:it|this|theirs|(?:the|that|this) (?:strike|walk-?out|stoppage|action)) (?:(?:will|is|are|was|due|set|to|also) ){0,4}(?:start|begin|began|run|ran|last|get|got|go|went|take|took)/i;
const they =
  /^["']?(?:(?:but|and|so|then|now|instead),? )?(?:they|their|theirs|those (?:in|at|of)|both (?:have|will|are|had|were|unions))\b/i;
/** "In England they go ahead", "members there". */
const theyThere = /\b(?:they|theirs|those|their (?:members|strikes?|walk-?outs?|action|own))\b/i;
const there =
  /\b(?:members|those|staff|colleagues|nurses|crews|workers|doctors|strikes?|people|theirs|they(?:'re| are| will)?) there\b|^there,/i;
/** "Both have suspended theirs": of the two before. */
const both = /^["']?(?:but )?both\b/i;
/** A line has its heading no farther above. */
const REACH = 5;

export function withCarried(document: readonly Seen[]): Seen[] {
  return document.reduce<Seen[]>((done, seen) => [...done, carriedTo(seen, done, document)], []);
}

function carriedTo(seen: Seen, done: readonly Seen[], document: readonly Seen[]): Seen {
  const heading = headingOf(seen, done.length, document);
  if (heading) return { ...seen, carriedUnions: heading.unions, carriedGroups: heading.groups };
  const before = done.at(-1);
  if (!before) return seen;
  const carriedNations = seen.nations.length === 0 && there.test(seen.sentence.text) ? before.nations : [];
  if (seen.unions.length > 0) return { ...seen, carriedNations };
  const [unions, groups] = [unionsOf(before), groupsOf(before)];
  const text = behindDay(seen);
  if (both.test(text)) {
    const two = done.slice(-2).flatMap(unionsOf);
    return { ...seen, carriedNations, carriedUnions: two };
  }
  const isTheirs = they.test(text) || (seen.nations.length > 0 && seen.groups.length === 0 && theyThere.test(text));
  if (isTheirs) return { ...seen, carriedNations, carriedUnions: unions, carriedGroups: groups };
  const isOfStrike = before.durations.length > 0 || before.cues.some(({ value }) => value === "TRIGGER");
  if (ofStrike.test(text) && isOfStrike) return { ...seen, carriedNations, carriedUnions: unions };
  return { ...seen, carriedNations, carriedUnions: ofUnion.test(text) ? unions.slice(-1) : [] };
}

/** "On 8 December they walk out again": behind the day that opens it. */
function behindDay({ sentence, whens }: Seen): string {
  const [first] = whens;
  const opens = first !== undefined && first.start - sentence.start < 2 && first.shape === "windows";
  return opens ? sentence.text.slice(first.end - sentence.start).replace(/^,? /, "") : sentence.text;
}

const unionsOf = ({ unions, carriedUnions }: Seen): Mention[] => (unions.length > 0 ? unions : carriedUnions);
const groupsOf = (seen: Seen): Mention[] => (seen.groups.length > 0 ? subjectsOf(seen) : seen.carriedGroups);

/** What stands between the members of one subject: "consultants and, in Wales, specialty doctors". */
const between =
  /^(?:'s?)?(?:,? \([^)]{1,40}\))?(?:,|,? and|,? &|,? or|,? as well as|,? plus)(?: (?!the\b)[\w'-]{1,12}){0,3} $/;
const head =
  /^["']?(?:(?:the|both|all|around|about|some|thousands of|hundreds of|many|more than [\d,]{1,7}|[\d,]{1,7}|hospital|NHS|our|striking|\w+'s?) ){0,3}$/i;

/** "Consultants see patients and supervise junior doctors. They …": who opens a sentence is its subject. */
function subjectsOf({ groups, sentence }: Seen): Mention[] {
  const [first] = groups;
  if (!first || !head.test(sentence.text.slice(0, first.start - sentence.start))) return groups;
  return groups.slice(0, endOfRun(groups, sentence) + 1);
}

/** The last of the groups that stand together with the first. */
const endOfRun = (groups: readonly Mention[], sentence: Sentence): number =>
  groups.findIndex((group, i) => {
    const next = groups[i + 1];
    return !next || !between.test(sentence.text.slice(group.end - sentence.start, next.start - sentence.start));
  });

/** "After the strikes by junior doctors it is the turn of consultants. They …": who is meant, of those told apart. */
export function isOfSeveral({ groups, sentence }: Seen, carried: readonly string[]): boolean {
  return carried.length > 1 && endOfRun(groups, sentence) < groups.length - 1;
}

/** "GMB - strike action:" over its days is a heading, too; a longer one is a sentence. */
const SHORT = 50;
const isLine = ({ sentence: { region, text } }: Seen) =>
  region === "list" || region === "headline" || (text.length < SHORT && /:\s*$/.test(text));
const hasDay = ({ whens }: Seen) => whens.some(({ shape }) => shape === "windows");
const hasWho = ({ unions, groups }: Seen) => unions.length + groups.length > 0;

/** "RCN strike", over its hospitals and days; not where the days stand over those who strike. */
function headingOf(seen: Seen, at: number, document: readonly Seen[]): Seen | null {
  if (!isLine(seen) || !hasDay(seen) || hasWho(seen)) return null;
  const top = document.slice(0, at).findLastIndex((line) => !isLine(line)) + 1;
  const lines = document.slice(top, at);
  const [who, day] = [lines.findIndex((line) => hasWho(line) && !hasDay(line)), lines.findIndex(hasDay)];
  if (who === -1 || (day !== -1 && day < who)) return null;
  return lines.slice(-REACH).findLast((line) => hasWho(line) && !hasDay(line)) ?? null;
}
