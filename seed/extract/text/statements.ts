/**
 * A sentence in statements: "Nurses in Wales strike on 24 February, while in England the BMA has called them out on the 28th"
 * says two things, each of its own strikers. What is read of one is then not read of the other.
 */
import { areApart, valuesOf } from "./values.ts";
import { isWithin, textOf } from "./around.ts";
import { mentionsOf } from "./mentions.ts";
import { isRead } from "./sentences.ts";
import type { Mention, Seen, Sentence, Span } from "../model.ts";
import { phrase } from "./phrases.ts";

/** Where a statement may begin. */
const turns =
  /[;:] (?:and |but |while )?|,? - (?:and |but |while )?|,? (?:and|but|while|whereas|as(?! well)|with|when|though|although|even as|even though)(?: then)? |, (?=in |on |those |(?:the )?[A-Z])/g;
/** "On the same day as nurses", ", when nurses will be out too": others, of whom the day itself is not said again. */
const onSameDay = phrase("ON_SAME_DAY", "strike-phrases");

/** How far from the beginning of a statement those are named whose it is, and their verb from them, in characters. */
const NEAR = { subject: 70, verb: 90 };

const verb = phrase("HAS_VERB", "strike-phrases");
/** "… said", "… wants": who speaks strikes in another statement. */
const speech = phrase("SPEAKS", "strike-phrases");
/** Words in front of a name that strikes only as others do: "strike by nurses", "joined by porters", "talks with Unison". */
const notSubject = /\b(?:by|from|with|for|to|at|against|between|about|over|of)(?: the)? $/i;
const ofThem = phrase("THOSE_OF", "strike-phrases");
const joining = /\b(?:too|as well|also|likewise|both days|that day|those days|then|the same)\b/i;

export function statementsOf(sentence: Sentence): Sentence[] {
  if (!isRead(sentence)) return [sentence];
  const parts = splitAtTurns(sentence).flatMap(splitAtSameDay);
  return parts.length === 1 ? [sentence] : parts.map((part) => ({ ...part, whole: sentence }));
}

function splitAtTurns(sentence: Sentence): Sentence[] {
  const found = [...sentence.text.matchAll(turns)];
  if (found.length === 0) return [sentence];
  const seen = mentionsOf(sentence, []);
  if (seen.unions.length + seen.groups.length < 2 || seen.whens.length === 0) return [sentence];
  const parts: Sentence[] = [];
  let from = sentence.start;
  for (const match of found) {
    const [end, start] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const before = { start: from, end };
    if (!isStatement(seen, before, /^[;:]/.test(match[0])) || !isOfOthers(seen, before, start)) continue;
    parts.push(partOf(sentence, from, end));
    from = start;
  }
  return [...parts, partOf(sentence, from, sentence.end)];
}

const partOf = (sentence: Sentence, start: number, end: number): Sentence => ({
  ...sentence,
  start,
  end,
  text: textOf(sentence, { start, end }),
});

/**
 * Who, when, and a verb; in "RCN members, and some in Unite, walked out" those who are named first have none of their own.
 * `isClosed`: a semicolon or a colon says that the words before it are whole.
 */
function isStatement(seen: Seen, span: Span, isClosed: boolean): boolean {
  const text = textOf(seen.sentence, span);
  const last = strikersIn(seen, span).at(-1);
  const days = seen.whens.filter((when) => isWithin(when, span));
  if (!last || (days.length === 0 && !joining.test(text))) return false;
  if (isClosed) return true;
  return (
    verb.test(textOf(seen.sentence, { start: last.end, end: span.end })) || days.some((day) => day.start >= last.end)
  );
}

/** Whether words from a place on say of others than those before that they strike, and when. */
function isOfOthers(seen: Seen, before: Span, start: number): boolean {
  const rest = { start, end: seen.sentence.end };
  const [subject] = strikersIn(seen, rest);
  if (!subject || subject.start - start > NEAR.subject) return false;
  const lead = textOf(seen.sentence, { start, end: subject.start });
  if (verb.test(lead) || (notSubject.test(lead) && !ofThem.test(lead))) return false;
  const behind = textOf(seen.sentence, { start: subject.end, end: rest.end });
  const found = verb.find(behind);
  if (!found || found.index > NEAR.verb || speech.test(behind)) return false;
  const own = strikersIn(seen, { start, end: subject.end + found.index });
  const isTimed = seen.whens.some((when) => isWithin(when, rest)) || joining.test(behind);
  return isTimed && areOthers(strikersIn(seen, before), own);
}

/** Other unions; where either names none, other groups. */
function areOthers(one: readonly Mention[], two: readonly Mention[]): boolean {
  const [unions, groups] = ["n.", "g."].map((kind) =>
    [one, two].map((list) => valuesOf(list.filter(({ ruleId }) => ruleId.startsWith(kind)))),
  );
  const differ = ([a = [], b = []]: string[][] = []) => areApart(a, b);
  const areUnknown = ([a = [], b = []]: string[][] = []) => a.length === 0 || b.length === 0;
  return differ(unions) || (areUnknown(unions) && differ(groups));
}

const strikersIn = (seen: Seen, span: Span): Mention[] =>
  [...seen.unions, ...seen.groups].filter((one) => isWithin(one, span)).toSorted((a, b) => a.start - b.start);

/** "Midwives strike on 7 February, the same day as nurses": the two of a sentence that tells of others on that day. */
function splitAtSameDay(sentence: Sentence): Sentence[] {
  const turn = onSameDay.find(sentence.text);
  if (turn === null || turn.index === 0) return [sentence];
  const at = sentence.start + turn.index;
  const parts = [partOf(sentence, sentence.start, at), partOf(sentence, at + turn[0].length, sentence.end)];
  return parts.every(hasStrikers) ? parts : [sentence];
}

function hasStrikers(sentence: Sentence): boolean {
  const { groups, unions } = mentionsOf(sentence, []);
  return groups.length > 0 || unions.length > 0;
}
