/** From tokens to days: "5, 6 and 7 October" is three, "12 to 16 September" a span. */
import { applyRules, kindRules } from "./grammar.ts";
import { joinDates, spanOf } from "./join-dates.ts";
import { monthOf } from "./partial-windows.ts";
import type { PartialDate, Span } from "../model.ts";
import type { Token } from "./tokens.ts";

/** One day, or a span of days with both ends included. */
export type DateItem = { from: PartialDate; to: PartialDate | null };
/** "Every Monday and Thursday in March": `month` is null where none is told. */
type Weekly = { weekdays: number[]; month: DateItem | null };
/** A token of the next stage: either a date phrase with its days, or what it was before. */
export type DateToken = Span & {
  kind: string;
  ruleId: string;
  token: Token | null;
  items: DateItem[];
  weekly?: Weekly;
  /** "On" stands in front of it. */
  isOn?: boolean;
};

const rules = kindRules("date-phrases");

export function dateTokensOf(tokens: readonly Token[]): DateToken[] {
  const phrases = applyRules(tokens, rules);
  const merged: DateToken[] = [];
  let at = 0;
  for (const { rule, from, to: end } of phrases) {
    const to = endOf(rule.id, tokens, from, end);
    const part = tokens.slice(from, to);
    const [first] = part;
    const last = part.at(-1);
    if (!first || !last) continue;
    const unit = {
      kind: rule.gives,
      ruleId: rule.id,
      start: first.start,
      end: last.end,
      token: null,
      isOn: first.kind === "ON",
    };
    merged.push(
      ...tokens.slice(at, from).map(keep),
      rule.gives === "WEEKLY" ? { ...unit, items: [], weekly: weeklyIn(part) } : { ...unit, items: itemsOf(part) },
    );
    at = to;
  }
  return joinDates([...merged, ...tokens.slice(at).map(keep)]);
}

/** What may follow on a day without a month, "on the 28th at 7am"; any other word may be what is counted. */
const behindDay =
  /^(?:at|from|until|till|to|for|when|with|as|but|before|after|in|over|and|while|by|because|following|the|a|this|in)$/i;

/** Where a phrase ends: numbers without a month may count people, "on Tuesday 12 members". */
function endOf(rule: string, tokens: readonly Token[], from: number, to: number): number {
  const bare = tokens.slice(from, to).filter((token) => token.kind === "DAY" && /^\d+$/.test(token.text));
  const dash = tokens.slice(from, to).find((token) => token.kind === "TO");
  if (rule === "d.weekday-dash") return dash?.text.startsWith("-") ? to : from;
  if (rule === "d.numbered-list") return bare.length > 0 ? from : to;
  if (rule !== "d.numbered") return to;
  const next = tokens[to];
  const isCounted = next?.kind === "WORD" && /^\w/.test(next.text) && !behindDay.test(next.text);
  // "The 28th", and not "at 28".
  if (tokens[from]?.kind === "ON")
    return bare.length > 0 || isCounted || next?.kind === "MONTH" || !/^the$/i.test(tokens[from].text) ? from : to;
  return isCounted && bare.length > 0 ? from + 1 : to;
}

function keep(token: Token): DateToken {
  return { kind: token.kind, ruleId: token.ruleId, start: token.start, end: token.end, token, items: [] };
}

function weeklyIn(tokens: readonly Token[]): Weekly {
  const month = tokens.find((token) => token.kind === "MONTH")?.value ?? null;
  const year = tokens.find((token) => token.kind === "YEAR")?.value ?? null;
  const weekdays = tokens.flatMap((token) => (token.kind === "WEEKDAY" ? (token.value ?? []) : []));
  return { weekdays, month: month === null ? null : monthOf(month, year) };
}

type Draft = {
  day: number | null;
  month: number | null;
  year: number | null;
  weekday: number | null;
  which:
    | "plain"
    | "next"
    | "last"
    | "last-week"
    | "this-week"
    | "next-week"
    | "recent"
    | "following"
    | "preceding"
    | "that";
  other: PartialDate | null;
  /** The first day of a week: "w/c 13 March". */
  week: boolean;
};

function itemsOf(tokens: readonly Token[]): DateItem[] {
  // "Bank Holiday Monday (1 May)".
  const kinds = tokens.map(({ kind }) => kind);
  if (kinds.includes("HOLIDAY") && kinds.includes("DAY"))
    return itemsOf(tokens.filter(({ kind }) => kind !== "HOLIDAY"));
  const weeks = tokens.find(({ kind }) => kind === "WEEKS_ON" || kind === "WEEK_AFTER");
  if (weeks) return itemsOf(tokens.filter((token) => token !== weeks)).map((item) => weeksOn(item, weeks));
  const days = daysOf(tokens);
  if (days.length === 1) return days.map((day) => ({ from: finish(day), to: null }));
  const between = tokens[0]?.kind === "BETWEEN";
  const joins = tokens.filter((t) => t.kind === "TO" || t.kind === "AND" || t.kind === "COMMA").map((t) => t.kind);
  const dates = days.map(finish);
  if (between && dates.length === 2) return spanOf(dates);
  // "Wednesday and Thursday January 18-19" are two days, however the dates are joined.
  if (/^(?:MODIFIER |LAST )?WEEKDAY AND WEEKDAY/.test(kindsOf(tokens)) && dates.length === 2)
    return dates.map((from) => ({ from, to: null }));
  // Commas inside one date join nothing: spans are only read where each join stands between two days.
  if (joins.includes("TO") && joins.length === dates.length - 1) return withSpans(dates, joins);
  if (joins.includes("TO") && dates.length === 2) return spanOf(dates);
  return dates.map((from) => ({ from, to: null }));
}

/** "A week on Thursday", "Thursday week", "a fortnight tomorrow": so many weeks after the coming Thursday. */
function weeksOn({ from: of }: DateItem, { value, text }: Token): DateItem {
  const days = (value ?? 1) * (/fortnight/i.test(text) ? 14 : 7);
  return { from: { type: "told-from", of, step: { days }, word: text.trim().toLowerCase(), far: false }, to: null };
}

function withSpans(dates: readonly PartialDate[], joins: readonly string[]): DateItem[] {
  const items: DateItem[] = [];
  for (const [i, date] of dates.entries()) {
    const last = items.at(-1);
    if (i > 0 && joins[i - 1] === "TO" && last) last.to = date;
    else items.push({ from: date, to: null });
  }
  return items;
}

const kindsOf = (tokens: readonly Token[]) => tokens.map((t) => t.kind).join(" ");

/** Each day of a phrase, with the month and year that it shares with the others. */
function daysOf(tokens: readonly Token[]): Draft[] {
  const weekdaysFirst = /^(?:(?:MODIFIER|LAST) )?WEEKDAY (?:AND|COMMA|TO) WEEKDAY/.test(
    tokens.map((t) => t.kind).join(" "),
  );
  const isTomorrowFirst = kindsOf(tokens).startsWith("RELATIVE AND");
  const weekdays = tokens.filter((t) => t.kind === "WEEKDAY").map((t) => t.value);
  const numbered = tokens.filter((t) => t.kind === "DAY").length;
  const days: Draft[] = [];
  let weekday: number | null = null;
  let month: number | null = null;
  let which: Draft["which"] = "plain";
  let week = false;
  for (const token of tokens) {
    const blank: Draft = { day: null, month: null, year: null, weekday: null, which, other: null, week };
    if (token.kind === "WEEK_OF") week = true;
    if (token.kind === "WEEKDAY") weekday = token.value;
    if (token.kind === "MODIFIER") which = "next";
    if (token.kind === "FOLLOWING") which = "following";
    if (token.kind === "THAT") which = "that";
    if (token.kind === "PRECEDING") which = "preceding";
    if (token.kind === "LAST") which = "last";
    if (token.kind === "LAST_WEEK") which = "last-week";
    if (token.kind === "NEXT_WEEK") which = "next-week";
    if (token.kind === "THIS_WEEK") which = "this-week";
    if (token.kind === "MONTH") {
      month = token.value;
      for (const day of days) day.month ??= month;
    }
    if (token.kind === "YEAR") for (const day of days) day.year ??= token.value;
    if (token.kind === "DAY") {
      days.push({
        ...blank,
        day: token.value,
        month,
        weekday: weekdaysFirst ? (weekdays[days.length] ?? null) : isTomorrowFirst ? null : weekday,
      });
      weekday = null;
    }
    // "Tomorrow and Thursday (18 and 19 January)": the dates say it all.
    const other = token.kind === "RELATIVE" && numbered > 0 ? null : otherDate(token);
    // "7, 8 and 9/3/2023".
    if (other?.type === "calendar")
      for (const day of days) {
        day.month ??= other.month;
        day.year ??= other.year;
      }
    if (other) days.push({ ...blank, other });
  }
  if (days.length === 0 && weekdays.length > 1 && which.endsWith("-week"))
    return weekdays.map((w) => ({ day: null, month: null, year: null, weekday: w, which, other: null, week }));
  if (days.length === 0 && weekday !== null)
    days.push({ day: null, month: null, year: null, weekday, which, other: null, week });
  return days;
}

function otherDate(token: Token): PartialDate | null {
  const [a = "", b = "", c = ""] = token.parts;
  if (token.kind === "ISO")
    return { type: "calendar", year: Number(a), month: Number(b), day: Number(c), weekday: null };
  if (token.kind === "DMY")
    return { type: "calendar", day: Number(a), month: Number(b), year: Number(c.padStart(4, "20")), weekday: null };
  if (token.kind === "RELATIVE")
    return {
      type: "relative",
      days: token.ruleId === "u.ahead" ? daysAhead(token) : (token.value ?? 0),
      word: token.text.toLowerCase(),
    };
  if (token.kind === "DM") return { type: "calendar", day: Number(a), month: Number(b), year: null, weekday: null };
  if (["NEXT_DAY", "SAME_DAY", "LATER", "NTH_DAY"].includes(token.kind))
    return {
      type: "told-from",
      of: null,
      step: { days: daysLater(token) },
      word: token.text.toLowerCase(),
      far: false,
    };
  if (token.kind === "HOLIDAY") return { type: "holiday", word: token.text };
  return null;
}

/** "In five days' time", "in a fortnight's time". */
const daysAhead = ({ value, text }: Token) =>
  (value ?? 1) * (/week/i.test(text) ? 7 : /fortnight/i.test(text) ? 14 : 1);

/** "The same day", "the next day", "two weeks later", "the day before". */
function daysLater({ kind, ruleId, value, parts, text }: Token): number {
  if (kind !== "LATER") return kind === "NEXT_DAY" ? 1 : 0;
  const [, unit = "day"] = parts;
  const days = (value ?? 1) * (/week/i.test(unit) ? 7 : /fortnight/i.test(unit) ? 14 : 1);
  const isBefore = /before|earlier|previous/i.test(text);
  // "On 9 February, three days after nurses walk out": theirs is three days before.
  return isBefore === (ruleId === "u.day-beside") ? days : -days;
}

function finish(draft: Draft): PartialDate {
  if (draft.other !== null) return draft.other;
  if (draft.day !== null && draft.month !== null) {
    const { day, month, year, weekday } = draft;
    return { type: "calendar", day, month, year, weekday, ...(draft.week ? { week: true } : {}) };
  }
  if (draft.day !== null) return { type: "numbered", day: draft.day, weekday: draft.weekday };
  if (draft.which === "following" || draft.which === "preceding" || draft.which === "that") {
    const word = { that: "the weekday", following: "the following day", preceding: "the day before" }[draft.which];
    return { type: "told-from", of: null, step: { weekday: draft.weekday ?? 1 }, word, far: false };
  }
  return { type: "weekday", weekday: draft.weekday ?? 1, which: draft.which };
}
