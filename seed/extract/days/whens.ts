/** From tokens to stoppages: which time goes with which day, and where each one ends. No publication date is used here. */
import { type DateToken, dateTokensOf } from "./dates.ts";
import { applyRules, kindRules } from "./grammar.ts";
import type { PartialDate, PartialTime, PartialWindow, Seen, Sentence, When } from "../model.ts";
import { asPast, blank, dailyOf, endFrom, openOf, weeklyOf, years } from "./partial-windows.ts";
import { withShifts } from "./shifts.ts";
import { timeOf, type Token, tokensOf } from "./tokens.ts";

const rules = kindRules("composites");
/** They bind, and say nothing more once days are put together. */
const transparent = new Set(["ON", "COMMA", "OPEN", "CLOSE"]);
const timeKinds = new Set(["TIME", "NOON", "MIDNIGHT", "HOUR", "CLOCK"]);

/** The dates, times and durations of a sentence. */
export function whensOf(sentence: Sentence): Pick<Seen, "whens" | "durations"> {
  const tokens = tokensOf(sentence.text);
  const units = dateTokensOf(withoutLabelDashes(withoutEarlyWeekday(withoutRunDay(tokens))))
    .filter((token) => !transparent.has(token.kind))
    .map((token) => ({ ...token, kind: kindOf(token) }));
  const found = applyRules(units, rules).flatMap(({ rule, from, to }) => {
    const part = units.slice(from, to);
    const when = whenOf(rule.gives, part);
    const [first] = part;
    const last = part.at(-1);
    if (when === null || !first || !last) return [];
    return [{ ...when, ruleId: rule.id, start: sentence.start + first.start, end: sentence.start + last.end }];
  });
  const isSame = sameHours.test(sentence.text);
  const isBare = ({ startTime, endTime, startDate }: PartialWindow) => startDate !== null && !startTime && !endTime;
  const whens = found.map((when) =>
    isSame && when.shape === "windows" && when.windows.every(isBare)
      ? { ...when, windows: when.windows.map((window) => ({ ...window, sameTime: true as const })) }
      : when,
  );
  return { whens: withShifts(whens, sentence), durations: tokens.flatMap((token) => durationOf(token, sentence)) };
}

/** "Again on Friday at the same hours", "the hours on Friday are the same". */
const sameHours =
  /\b(?:the|those) same (?:hours|times|time of (?:the )?day)\b|\b(?:hours|times)\b[^.;]{0,40} (?:are|will be) the same\b/i;

/** What ends a strike, "until 7am on Thursday 18 January": it says nothing of today. */
const untilDate =
  /\bTO(?: (?:ON|TIME|NOON|MIDNIGHT|CLOCK|COMMA|OPEN|CLOSE|WEEKDAY|DAY|MONTH|YEAR|RELATIVE|DMY|DM|ISO|MODIFIER|THIS_WEEK|NEXT_WEEK))+/g;

/**
 * "The second day of their walkout" is the day of publication, where the sentence gives no day of its own beside that on
 * which it ends.
 */
function withoutRunDay(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ ruleId }) => ruleId === "u.run-day")) return [...tokens];
  const kinds = tokens.map(({ kind, ruleId }) => (ruleId === "u.run-day" ? "RUN" : kind)).join(" ");
  const isDated = /\b(?:MONTH|WEEKDAY|RELATIVE|DMY|ISO|DM)\b/.test(kinds.replace(untilDate, ""));
  return tokens.filter((token) => token.ruleId !== "u.run-day" || !isDated);
}

/** "Thursday 7am 10 December": a weekday whose date stands behind the hour is no day of its own. */
function withoutEarlyWeekday(tokens: readonly Token[]): Token[] {
  const kinds = tokens.map(({ kind }) => kind);
  return tokens.filter(({ kind }, at) => {
    const isHour = timeKinds.has(kinds[at + 1] ?? "");
    return !(
      kind === "WEEKDAY" &&
      isHour &&
      /^(?:ON )?(?:DAY(?: ON)? MONTH|MONTH DAY|DMY|DM|ISO)\b/.test(kinds.slice(at + 2, at + 6).join(" "))
    );
  });
}

/** "GMB - 6 February, 6am to 8pm": a dash behind a name, and not "until". */
function withoutLabelDashes(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== "TO" || !token.text.startsWith("-")) return token;
    const before = tokens.slice(0, at).findLast(({ kind }) => kind !== "CLOSE");
    return before?.kind === "WORD" && /^\w{2}/.test(before.text) ? { ...token, kind: "WORD" } : token;
  });
}

/** Several dates, or a span of them, neither begin nor end a span of their own: they are DATES. */
function kindOf({ kind, items }: DateToken): string {
  if (timeKinds.has(kind)) return "TIME";
  return kind === "DATE" && (items.length > 1 || items.some((item) => item.to !== null)) ? "DATES" : kind;
}

/** "A week", "a fortnight", "two weeks". */
function daysIn(text: string): number {
  const count = ["one", "two", "three", "four", "five", "six", "seven", "eight"].findIndex((word) =>
    text.toLowerCase().includes(word),
  );
  return (count < 0 ? 1 : count + 1) * (/fortnight/i.test(text) ? 14 : 7);
}

function durationOf(token: Token, sentence: Sentence): Seen["durations"] {
  const value = /^u\.(?:for-)?weeks$/.test(token.ruleId) ? daysIn(token.text) : token.value;
  if ((token.kind !== "HOURS" && token.kind !== "DAYS") || value === null) return [];
  const unit = token.kind === "HOURS" ? "hours" : "days";
  return [
    {
      unit,
      value,
      ruleId: token.ruleId,
      start: sentence.start + token.start,
      end: sentence.start + token.end,
    },
  ];
}

/** "The strike ended at 7am", without a day: that of the news. */
const today: PartialDate = { type: "relative", days: 0, word: "ended" };

/** A composite's windows by its shape, which is what the table gives. */
function whenOf(shape: string, tokens: readonly DateToken[]): Pick<When, "shape" | "windows"> | null {
  const times = timesOf(tokens);
  const [t0 = null, t1 = tokens.some(({ kind }) => kind === "SAME_TIME") ? (times[0] ?? null) : null] = times;
  const items = tokens.flatMap((token) => token.items);
  const [first, second] = items;
  const d0 = first?.from ?? null;
  const windows = (list: PartialWindow[]): Pick<When, "shape" | "windows"> => ({ shape: "windows", windows: list });
  switch (shape) {
    case "start-end":
      // "From 7am on Wednesday until Saturday at 7am": the two days are one span.
      if (items.length === 1 && first?.to === null) return null;
      return windows([
        { ...blank, ...years(d0, second?.from ?? first?.to ?? null), startTime: t0, endTime: t1, end: "given" },
      ]);
    case "weekly":
      return windows(weeklyIn(tokens));
    case "daily":
      if (t0 && t1 && endsLater(tokens, t0, t1))
        return {
          shape: "hours",
          windows: [{ ...blank, startTime: t0, endDate: afterStart(d0), endTime: t1, end: "given" }],
        };
      return windows(
        items.map((item) =>
          dailyOf(
            item,
            t0,
            t1,
            tokens.some((token) => token.kind === "EACH"),
          ),
        ),
      );
    case "start-hours":
      return windows(items.map((item) => ({ ...blank, startDate: item.from, startTime: t0, hours: hoursOf(tokens) })));
    case "start":
    case "first-day": {
      const since = tokens[0]?.ruleId === "u.since";
      return windows(
        items.map((item, at) => {
          // "From 28 November to 2 December and on 7 December": a day behind a span begins nothing.
          const isDay = t0 === null && !since && item.to === null && items.slice(0, at).some(({ to }) => to !== null);
          return openOf({ from: since ? asPast(item.from) : item.from, to: isDay ? item.from : item.to }, t0);
        }),
      );
    }
    case "days":
    case "same-time":
      return windows(
        items.map((item) => ({
          ...blank,
          startDate: item.from,
          endDate: endFrom(item.from, item.to) ?? item.from,
          end: "given",
          ...(shape === "same-time" ? { sameTime: true } : {}),
        })),
      );
    case "end-same-time":
      return { shape: "end", windows: [{ ...blank, endDate: d0, end: "given", sameTime: true }] };
    case "end":
      // A dash in front of a date is punctuation where no start stands before it.
      if (tokens[0]?.token?.text.startsWith("-"))
        return windows(
          items.map((item) => ({
            ...openOf(item, t0),
            ...(t0 ? {} : { endDate: item.to ?? item.from, end: "given" as const }),
          })),
        );
      return { shape: "end", windows: [{ ...blank, endDate: d0, endTime: t0, end: "given" }] };
    case "end-today":
      return { shape: "end", windows: [{ ...blank, endDate: today, endTime: t0, end: "given" }] };
    case "hours-daily":
    case "hours":
      return {
        shape: "hours",
        windows: [{ ...blank, startTime: t0, endTime: t1, end: "given", daily: shape === "hours-daily" }],
      };
    // A dash or "to" without a start is no end: "three to 10pm".
    case "end-time":
      if (!isEndWord(tokens[0])) return null;
      return { shape: "hours", windows: [{ ...blank, endTime: t0, end: "given" }] };
    case "hours-start":
      return { shape: "hours", windows: [{ ...blank, startTime: t0 }] };
    default:
      return null;
  }
}

/** "Until", "ends at", "be back at". */
const isEndWord = (token: DateToken | undefined) =>
  /^u\.t(?:ill|o-label)/.test(token?.ruleId ?? "") || /^(?:un)?till?\b/i.test(token?.token?.text ?? "");

/** "It starts at 8am and ends at 8am on Thursday": the day is that of the end alone. */
function endsLater(tokens: readonly DateToken[], from: PartialTime, to: PartialTime): boolean {
  const at = tokens.findIndex((token) => token.kind === "TO");
  if (at < 1 || tokens.slice(0, at).some((token) => token.items.length > 0)) return false;
  const [day] = tokens.flatMap((token) => token.items);
  if (afterStart(day?.from ?? null)?.type === "after-start") return true;
  return tokens[at]?.ruleId.startsWith("u.till") === true && to.hour * 60 + to.minute <= from.hour * 60 + from.minute;
}

/** "The next morning", "three days later": so many days after the start, whichever it is. */
const afterStart = (date: PartialDate | null): PartialDate | null =>
  date?.type === "told-from" && date.of === null && "days" in date.step
    ? { type: "after-start", days: date.step.days }
    : date;

function weeklyIn(tokens: readonly DateToken[]): PartialWindow[] {
  const weekly = tokens.find((token) => token.weekly)?.weekly;
  if (!weekly) return [];
  const dateAfter = (kind: string) =>
    tokens[tokens.findIndex((token) => token.kind === kind) + 1]?.items[0]?.from ?? null;
  const times = timesOf(tokens);
  const [whole] = tokens.flatMap((token) => (token.kind === "DATES" ? token.items : []));
  if (whole) return weeklyOf(weekly.weekdays, whole, times);
  const hasSpan = tokens.some((token) => token.kind === "DATE");
  const span = { from: weekly.month?.from ?? null, to: weekly.month?.to ?? null };
  return weeklyOf(weekly.weekdays, hasSpan ? { from: dateAfter("FROM"), to: dateAfter("TO") } : span, times);
}

function timesOf(tokens: readonly DateToken[]): PartialTime[] {
  const times: PartialTime[] = [];
  for (const { token } of tokens.toReversed()) {
    if (token && timeKinds.has(token.kind)) times.unshift(timeOf(token, times[0] ?? null));
  }
  return times;
}

function hoursOf(tokens: readonly DateToken[]): number | null {
  return tokens.find((token) => token.kind === "HOURS")?.token?.value ?? null;
}
