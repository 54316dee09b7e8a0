/** Times as the NHS writes them: 7am on Friday 25 July 2025. service-manual.nhs.uk/content/numbers-measurements-dates-time */
import type { Language } from "../schema/codes.ts";
import { addDays, dayOf, formatLondon, instantOf, weekdayOf } from "../schema/london.ts";
import type { TimeFact } from "../schema/records.ts";
import { type TimeWords, timeWords } from "./words/times.ts";

type Point = Pick<TimeFact, "precision" | "value">;

/** `Friday 25 July 2025`. Intl would do in English, and takes a tenth of a second to load in a cold function. */
function dayInWords(day: string, { weekdays, months }: TimeWords): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${weekdays[weekdayOf(day) - 1]} ${date} ${months[month - 1]} ${year}`;
}

/** `25 July`, where the year is plain. */
export function dayMonth(day: string, language: Language = "EN"): string {
  const [, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${timeWords[language].months[month - 1]}`;
}

/** January first. */
export function monthNames(language: Language = "EN"): readonly string[] {
  return timeWords[language].months;
}

/** `7am`, `5:30pm`, `midday`. Midnight says which end of the day it is. */
function clockInWords(instant: number, words: TimeWords): string {
  const [hour, minute] = formatLondon(instant).slice(11, 16).split(":").map(Number) as [number, number];
  if (minute === 0 && hour === 0) return words.midnight;
  if (minute === 0 && hour === 12) return words.midday;
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? words.morning : words.afternoon}`;
}

/** `7am on Friday 25 July 2025` */
export function inWords(instant: number, language: Language = "EN"): string {
  return momentInWords(instant, timeWords[language]);
}

function momentInWords(instant: number, words: TimeWords): string {
  const clock = clockInWords(instant, words);
  return words.at(clock, words.dayAfterWord(dayInWords(dayOf(instant), words)), clock === words.midnight);
}

/** When something starts and ends, as exactly as that is known, and no more exactly. */
export function spanInWords(start: Point, end: Point, language: Language = "EN"): string {
  const words = timeWords[language];
  const point = (one: Point) => pointBehindWord(one, words);
  if (start.precision === "UNKNOWN") {
    return end.precision === "UNKNOWN" ? words.unknownDate : `${words.until(point(end))} (${words.unknownStart})`;
  }
  if (end.precision === "UNKNOWN") return `${words.from(point(start))} (${words.unknownEnd})`;
  const sameDay = dayOfPoint(start) === dayOfPoint(end);
  if (start.precision === "TIME" && end.precision === "TIME") {
    return words.fromUntil(sameDay ? clockInWords(instantOf(start.value!), words) : point(start), point(end));
  }
  if (start.precision === "DATE" && end.precision === "DATE") {
    const days = sameDay ? words.on(point(end)) : words.fromUntil(point(start), point(end));
    return `${days} (${words.unknownHours})`;
  }
  const unsure = start.precision === "DATE" ? words.unknownStartHour : words.unknownEndHour;
  return `${words.fromUntil(point(start), point(end))} (${unsure})`;
}

/**
 * `today, from 8am`, `tomorrow`; null where it is later, begun or not known. It holds until the next midnight in London, and
 * no answer with it may be kept for longer: `displayUntil` is never later than that.
 */
export function soonInWords(start: Point, at: number, language: Language = "EN"): string | null {
  if (start.precision === "UNKNOWN") return null;
  const words = timeWords[language];
  const today = dayOf(at);
  const day = dayOfPoint(start);
  if (day !== today && day !== addDays(today, 1)) return null;
  const name = day === today ? words.today : words.tomorrow;
  const clock = start.precision === "TIME" ? clockInWords(instantOf(start.value!), words) : words.midnight;
  return clock === words.midnight ? name : `${name}, ${words.from(clock)}`;
}

export function pointInWords(point: Point, language: Language = "EN"): string {
  const words = timeWords[language];
  return point.precision === "DATE" && point.value !== null
    ? words.day(dayInWords(point.value, words))
    : pointBehindWord(point, words);
}

/** As it stands behind "from" or "until". */
function pointBehindWord({ precision, value }: Point, words: TimeWords): string {
  if (value === null) return words.unknownTime;
  return precision === "TIME" ? momentInWords(instantOf(value), words) : words.dayAfterWord(dayInWords(value, words));
}

function dayOfPoint({ precision, value }: Point): string {
  return precision === "TIME" ? dayOf(instantOf(value!)) : value!;
}
