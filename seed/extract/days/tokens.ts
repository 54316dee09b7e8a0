/** A sentence as tokens for the grammar of dates: units that a table knows, and words. */
import type { PartialTime, Span } from "../model.ts";
import { mayMatch } from "../text/letters-of-text.ts";
import { type TextRule, textRules } from "../text/rules.ts";

/** `kind` is what the units' tables give, without the value after the colon; WORD is any other word. */
export type Token = Span & { kind: string; ruleId: string; value: number | null; text: string; parts: string[] };

const rules = [...textRules("time-units", "iy"), ...textRules("date-units", "iy")];
const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  "twenty-four": 24,
  "thirty-six": 36,
  "forty-eight": 48,
  "seventy-two": 72,
  "ninety-six": 96,
};

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const possible = rules.filter(({ needed }) => mayMatch(needed, text));
  let at = 0;
  while (at < text.length) {
    if (text[at] === " " || text[at] === "\n" || text[at] === "\r") {
      at += 1;
      continue;
    }
    const token = unitAt(text, at, possible) ?? wordAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The longest unit at this place: "tomorrow" before "to". */
function unitAt(text: string, at: number, possible: readonly TextRule[]): Token | null {
  let best: Token | null = null;
  // A unit starts where a word starts: "8" in "18" is none.
  if (/\w/.test(text[at - 1] ?? "") && /\w/.test(text[at] ?? "")) return null;
  for (const rule of possible) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match === null || match[0] === "" || at + match[0].length <= (best?.end ?? 0)) continue;
    const [kind = "", value] = rule.gives.split(":");
    const number = value === undefined ? numberIn(match[1]) : Number(value);
    best = {
      kind,
      ruleId: rule.id,
      start: at,
      end: at + match[0].length,
      value: number,
      text: match[0],
      parts: match.slice(1),
    };
  }
  return best;
}

function wordAt(text: string, at: number): Token {
  const word = /[\w']{1,60}|./suy;
  word.lastIndex = at;
  const found = word.exec(text)?.[0] ?? text.slice(at, at + 1);
  return { kind: "WORD", ruleId: "", start: at, end: at + found.length, value: null, text: found, parts: [] };
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return numbers[text.toLowerCase()] ?? ordinalIn(text.toLowerCase()) ?? (/^\d{1,6}$/.test(text) ? Number(text) : null);
}

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** "Thirteenth", "twenty-first". */
function ordinalIn(word: string): number | null {
  const [tens = "", unit] = word.split("-");
  const at = ordinals.indexOf(unit ?? tens);
  if (word === "thirtieth") return 30;
  return at < 0 ? null : at + 1 + (unit === undefined ? 0 : tens === "thirty" ? 30 : 20);
}

/** The clock time of a TIME, NOON, MIDNIGHT or HOUR token. */
export function timeOf(token: Token, next: PartialTime | null): PartialTime {
  const time = (hour: number, minute = 0, more: Partial<PartialTime> = {}): PartialTime => ({
    hour,
    minute,
    midnight: false,
    inferred: false,
    ...more,
  });
  if (token.kind === "NOON") return time(12);
  if (token.kind === "CLOCK") return time(Math.floor((token.value ?? 0) / 60), (token.value ?? 0) % 60);
  if (token.kind === "MIDNIGHT") return time(0, 0, { midnight: true });
  const [hours = "0", minutes = "0", half] = token.parts;
  if (token.kind === "HOUR") return time(hourBefore(numberIn(hours) ?? 0, next), 0, { inferred: true });
  if (half === undefined && token.ruleId === "u.oclock") return byDay(time(numberIn(hours) ?? 0));
  if (half === undefined) return time(Number(hours), Number(minutes));
  const isLate = /^p|afternoon|evening|night/i.test(half);
  const past = token.ruleId === "u.time-half" ? 30 : 0;
  return time(((numberIn(hours) ?? 0) % 12) + (isLate ? 12 : 0), Number(minutes || past));
}

/** "At eight o'clock": by day, for that is when strikes begin and end. */
const byDay = (time: PartialTime): PartialTime => ({
  ...time,
  hour: time.hour < 6 ? time.hour + 12 : time.hour,
  inferred: true,
});

/** "8-11am" is 8am and "9-5pm" 9am: the half of the day in which the hours stand in order. */
function hourBefore(hour: number, next: PartialTime | null): number {
  const limit = next?.hour ?? 12;
  const sameHalf = (hour % 12) + (limit >= 12 ? 12 : 0);
  return sameHalf < limit ? sameHalf : hour % 12;
}
