/** Days that are told from another day of the text: "a week later", "the same day", "until the 28th". */
import { monthNamed, months, weekdays } from "./calendar.ts";
import { isTrigger } from "../text/cues.ts";
import { isOfCalendar } from "./resolve-date.ts";
import { inTheWeek, isPlan, type Week, weekAfter } from "./next-week.ts";
import { withDate } from "./partial-windows.ts";
import { nthDay } from "./nth-days.ts";
import { textBefore, textBehind, textBetween } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import type { PartialDate, PartialWindow, Seen, When } from "../model.ts";

/** How many sentences back the other day may stand; and that of "the same day", for which a text has but one. */
const REACH = { counted: 2, same: 6 };
/** "The same day", "those days". */
export const isSameDay = (date: PartialDate | null): date is Extract<PartialDate, { type: "told-from" }> =>
  date?.type === "told-from" && "days" in date.step && date.step.days === 0;

/** `first`: its first day, from which "the day before" is counted; `several`: all days of the last list. */
type Anchor = { date: PartialDate; first: PartialDate; several: PartialDate[]; at: number };
type Calendar = Extract<PartialDate, { type: "calendar" }>;

/** Every such day with the day that it is told from; a day that is told from none is no day. */
export function anchored(document: readonly Seen[]): Seen[] {
  let last: Anchor | null = null;
  const ofNextWeek = new Set<number>();
  let ofStrike: Anchor | null = null;
  let dated: { date: PartialDate | null; at: number } = { date: null, at: 0 };
  let page: MonthOfPage | null = null;
  let weekday: Named | null = null;
  let week: Week | null = null;
  return document.map((seen, at) => {
    page = monthOfPage(seen) ?? page;
    week = weekAfter(seen, at, week);
    const whens = seen.whens.map((when, i): When => {
      const isSame = when.windows.some(({ startDate }) => isSameDay(startDate));
      const near = (): Anchor | null => {
        const isNews = isSame && ofStrike !== null && last !== null && isOfNews(last.date);
        if (last !== null && !isNews && at - last.at <= REACH.counted) return last;
        return isSame && ofStrike !== null && at - ofStrike.at <= REACH.same ? ofStrike : null;
      };
      const before = near();
      const windows = when.windows
        .filter((window) => !isNameOfDay(window, seen))
        .map((window) => inNextWeek(window, seen, when, ofNextWeek))
        .map((window) => inTheWeek(window, seen, at, week))
        .flatMap((window) => nthDay(window, before, before?.at !== at, hasCalendar(seen)))
        .flatMap((window) => sameDays(window, before, at))
        .map((window) => inMonth(window, textBefore(seen.sentence, when)))
        .map((window) => inMonthToCome(window, seen, when))
        .map((window) => (last?.date.type === "calendar" || hasCalendar(seen) ? window : inMonthOfPage(window, page)))
        .map((window) => inOrder(window, weekday !== null && at - weekday.at <= REACH.counted ? weekday.date : null))
        .map((window) => nearYear(window, at - dated.at <= REACH.counted ? dated.date : null))
        .flatMap((window, j, all) => {
          const behind = [...all.slice(j + 1), ...seen.whens.slice(i + 1).flatMap((one) => one.windows)];
          const recent = last !== null && at - last.at <= 1 ? last.date : null;
          const bound = boundWindow(againAfter(window, seen, j > 0 ? null : when, recent), near(), at, behind);
          if (bound === null) return [];
          if (bound.startDate?.type === "weekday" && bound.startDate.which === "next-week")
            ofNextWeek.add(bound.startDate.weekday);
          if (bound.startDate?.type === "weekday") weekday = isPlan(seen) ? { date: bound.startDate, at } : null;
          const withYear = [bound.endDate, bound.startDate].find(
            (one) => one?.type === "calendar" && one.year !== null,
          );
          if (withYear) dated = { date: withYear, at };
          const date = bound.endDate?.type === "after-start" ? bound.startDate : (bound.endDate ?? bound.startDate);
          if (date !== null && date.type !== "holiday") {
            // "That will end at 7am on 2 July" is the end of the day that was told last.
            const first = bound.startDate ?? last?.first ?? date;
            last = { date, first, several: last?.several ?? [], at };
          }
          return [bound];
        });
      const days = windows.flatMap(({ startDate }) => startDate ?? []);
      if (last !== null && days.length > 1) last = { ...last, several: days };
      if (last?.at === at && seen.cues.some(isTrigger) && !isOfNews(last.date)) ofStrike = last;
      return { ...when, windows };
    });
    return { ...seen, whens: whens.filter((when) => when.windows.length > 0) };
  });
}

/** "It was announced today". */
const isOfNews = (date: PartialDate) => date.type === "relative" && date.days === 0;

const counted = new RegExp(
  `\\b(?:\\w{3,6} days? (?:later|after(?:wards)?|before|earlier)|[Tt]he (?:next|following|same) day|[Tt]he day (?:after|before)),? (?:a |on )?(?:the )?(${weekdays.join("|")})\\b(?! \\d|,? (?:the )?\\d)`,
);

/** "Two days later, on Wednesday": one day, which is counted from another; its name says nothing of the week. */
function isNameOfDay({ startDate }: PartialWindow, { sentence, whens }: Seen): boolean {
  if (startDate?.type !== "weekday") return false;
  const isCounted = whens.some((when) => when.windows.some((one) => one.startDate?.type === "told-from"));
  return isCounted && counted.exec(sentence.text)?.[1] === weekdays[startDate.weekday - 1];
}

/** "Next week, on Thursday": the weekday of that week; so is "on Thursday" where "Thursday next week" was told before. */
function inNextWeek(window: PartialWindow, { sentence }: Seen, when: When, known: ReadonlySet<number>): PartialWindow {
  const { startDate } = window;
  if (startDate?.type !== "weekday" || startDate.which !== "plain") return window;
  const isOfNext = known.has(startDate.weekday) || /\bnext week\b[^.;]{0,60}$/i.test(textBefore(sentence, when));
  return isOfNext ? withDate(window, { ...startDate, which: "next-week" }) : window;
}

type Weekday = Extract<PartialDate, { type: "weekday" }>;
type Named = { date: Weekday; at: number };
const toCome = new Set<Weekday["which"]>(["plain", "next", "next-week"]);

/** "Nurses walk out on Monday. Midwives follow on Tuesday", told on a Tuesday: the one behind that Monday. */
function inOrder(window: PartialWindow, last: Weekday | null): PartialWindow {
  const { startDate } = window;
  if (last === null || startDate?.type !== "weekday" || startDate.which !== "plain" || startDate.behind) return window;
  if (!toCome.has(last.which) || startDate.weekday <= last.weekday) return window;
  return withDate(window, { ...startDate, behind: last });
}

const again = phrase("AGAIN_ON", "time-phrases");

/** "On Friday 4 December and again on Monday": the Monday behind that Friday. `when`: null for the next of one list. */
function againAfter(window: PartialWindow, seen: Seen, when: When | null, last: PartialDate | null): PartialWindow {
  const { startDate } = window;
  if (last === null || !isOfCalendar(last) || startDate?.type !== "weekday" || startDate.which !== "plain")
    return window;
  if ((startDate.behind && isOfCalendar(startDate.behind)) || (when !== null && !again.test(wordsBefore(seen, when))))
    return window;
  return withDate(window, { ...startDate, behind: last });
}

/** From the day before it in its sentence. */
function wordsBefore({ sentence, whens }: Seen, when: When): string {
  const before = whens.findLast((other) => other.end <= when.start);
  return before ? textBetween(sentence, before, when) : textBefore(sentence, when);
}

/** "13 to 15 March 2023", over "11 to 15 April": of a day that is far away the year of the one before says more. */
function nearYear(window: PartialWindow, near: PartialDate | null): PartialWindow {
  const dated = (date: PartialDate | null) =>
    near !== null && date?.type === "calendar" && date.year === null ? { ...date, near } : date;
  return withDate(window, dated(window.startDate), dated(window.endDate));
}

/** "On those same days": each day of the list before, or all days from the first to the last. */
function sameDays(window: PartialWindow, last: Anchor | null, at: number): PartialWindow[] {
  const { startDate } = window;
  if (
    startDate?.type !== "told-from" ||
    !/\b(?:same|those)\b.{0,60}(?:days|dates)$/.test(startDate.word) ||
    last === null
  )
    return [window];
  const far = last.at !== at;
  if (last.several.length === 0 && last.first !== last.date)
    return [
      { ...window, startDate: { ...startDate, of: last.first, far }, endDate: { ...startDate, of: last.date, far } },
    ];
  if (last.several.length === 0) return [window];
  return last.several.map((of) => withDate(window, { ...startDate, of, far }));
}

function boundWindow(
  window: PartialWindow,
  last: Anchor | null,
  at: number,
  behind: readonly PartialWindow[],
): PartialWindow | null {
  const { startDate, endDate } = window;
  const start =
    startDate && boundDate(startDate, last, at, window.endDate ? [window.endDate] : [], behind.flatMap(dates));
  if (startDate !== null && start === null) return null;
  if (endDate === startDate) return { ...window, startDate: start, endDate: start };
  const from = start === null ? last : { date: start, first: start, several: [], at };
  const end = endDate && boundDate(endDate, from, at, [], []);
  if (endDate !== null && end === null && startDate === null) return null;
  return { ...window, startDate: start, endDate: end };
}

const dates = ({ startDate, endDate }: PartialWindow) => [startDate, endDate].filter((date) => date !== null);

function boundDate(
  date: PartialDate,
  last: Anchor | null,
  at: number,
  ends: readonly PartialDate[],
  following: readonly PartialDate[],
): PartialDate | null {
  if (date.type === "told-from" && date.of === null) {
    // "On 6 and 7 February; on the Monday": counted from the first of them.
    const [first] = last !== null && last.several.at(-1) === last.date ? last.several : [];
    if (last !== null && first && date.word === "the weekday") return { ...date, of: first, far: last.at !== at };
    if (last !== null) return { ...date, of: isBackward(date) ? last.first : last.date, far: last.at !== at };
    // "On the Monday", of a text that has told of no other day.
    return "weekday" in date.step && date.word === "the weekday"
      ? { type: "weekday", weekday: date.step.weekday, which: "plain" }
      : null;
  }
  if (date.type !== "numbered") return date;
  const isCalendar = (one: PartialDate) => one.type === "calendar";
  // "On the 9th of March and on the 16th", and "Tuesday 28 to Saturday 1 April".
  const end = ends.find(isCalendar);
  if (!end && last?.at === at && last.date.type === "calendar") return monthAfter(date, last.date);
  const next = end ?? following.find(isCalendar);
  if (next) return monthBefore(date, next);
  if (last?.date.type === "numbered") return last.date.of ? { ...date, of: last.date.of } : date;
  return last?.date.type === "calendar" ? { ...date, of: last.date } : date;
}

const ofMonth = new RegExp(
  `\\b(?:[Ii]n|[Tt]hroughout|[Dd]uring|[Tt]his|[Nn]ext) (${months.join("|")})\\b(?! \\d)[^.;]{0,120}$`,
);

/** "In August they will be out again, from the 11th to the 15th". */
function inMonth(window: PartialWindow, before: string): PartialWindow {
  const month = monthNamed(ofMonth.exec(before)?.[1] ?? "");
  return month === 0 ? window : numberedIn(window, { month, year: null });
}

const ofMonthToCome = /^ of (this|next) month\b/i;
const inFrontToCome = /\b(this|next) month,? (?:on )?$/i;

/** "On the 15th and 20th of next month". */
function inMonthToCome(window: PartialWindow, { sentence }: Seen, when: When): PartialWindow {
  const told = ofMonthToCome.exec(textBehind(sentence, when)) ?? inFrontToCome.exec(textBefore(sentence, when));
  if (told === null) return window;
  const month = told[1]?.toLowerCase() === "next" ? "next" : "this";
  const dated = (date: PartialDate | null): PartialDate | null =>
    date?.type === "numbered" ? { ...date, month } : date;
  return withDate(window, dated(window.startDate), dated(window.endDate));
}

const hasCalendar = ({ whens }: Seen): boolean =>
  whens.some(({ windows }) => windows.some(({ startDate }) => startDate?.type === "calendar"));

type MonthOfPage = { month: number; year: number | null };
const ofPage = new RegExp(`^(?:[\\w',:()-]{1,20} ){0,8}(${months.join("|")}) (20\\d\\d)\\W*$`);

/** "Updated February 2023", "Strikes in February 2023": a line of its own. */
function monthOfPage({ sentence: { text } }: Seen): MonthOfPage | null {
  const [, name, year] = ofPage.exec(text) ?? [];
  if (name === undefined || /\d(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d\W*$/.test(text)) return null;
  return { month: monthNamed(name), year: Number(year) };
}

/** "Monday (6th)", on a page of which a line gives the month: the weekday shows whether it is that one. */
function inMonthOfPage(window: PartialWindow, page: MonthOfPage | null): PartialWindow {
  const { startDate } = window;
  if (page === null || startDate?.type !== "numbered" || startDate.weekday === null) return window;
  const day = new Date(Date.UTC(page.year ?? 0, page.month - 1, startDate.day)).getUTCDay();
  return (day === 0 ? 7 : day) === startDate.weekday ? numberedIn(window, page) : window;
}

function numberedIn(window: PartialWindow, { month, year }: MonthOfPage): PartialWindow {
  const dated = (date: PartialDate | null): PartialDate | null =>
    date?.type === "numbered" ? { type: "calendar", day: date.day, weekday: date.weekday, month, year } : date;
  return withDate(window, dated(window.startDate), dated(window.endDate));
}

/** "The same day", "the day before": those of the beginning. */
const isBackward = ({ step }: Extract<PartialDate, { type: "told-from" }>) => "days" in step && step.days <= 0;

/** "Tuesday 28 to Saturday 1 April". */
function monthBefore({ day, weekday }: Extract<PartialDate, { type: "numbered" }>, next: Calendar): Calendar {
  const isBefore = day > next.day;
  const year = next.year !== null && isBefore && next.month === 1 ? next.year - 1 : next.year;
  return { type: "calendar", day, weekday, month: isBefore ? ((next.month + 10) % 12) + 1 : next.month, year };
}

/** So many days before another day is the same month still: "from 12 to 16 January; the porters on the 13th". */
const SAME_STRETCH = 10;

/** "28 March until the 1st". */
function monthAfter({ day, weekday }: Extract<PartialDate, { type: "numbered" }>, last: Calendar): Calendar {
  const isAfter = day < last.day - SAME_STRETCH;
  const year = last.year !== null && isAfter && last.month === 12 ? last.year + 1 : last.year;
  return { type: "calendar", day, weekday, month: isAfter ? (last.month % 12) + 1 : last.month, year };
}
