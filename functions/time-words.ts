/** Times as the NHS writes them: 7am on Friday 25 July 2025. service-manual.nhs.uk/content/numbers-measurements-dates-time */
import { dayOf, formatLondon, instantOf, weekdayOf } from "../schema/london.ts";
import type { TimeFact } from "../schema/records.ts";

type Point = Pick<TimeFact, "precision" | "value">;

// Intl would do, and takes a tenth of a second to load in a cold function.
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `Friday 25 July 2025` */
function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${weekdays[weekdayOf(day) - 1]} ${date} ${months[month - 1]} ${year}`;
}

/** `7am`, `5:30pm`, `midday`. Midnight says which end of the day it is. */
function clockInWords(instant: number): string {
  const [hour, minute] = formatLondon(instant).slice(11, 16).split(":").map(Number) as [number, number];
  if (minute === 0 && hour === 0) return "midnight at the start";
  if (minute === 0 && hour === 12) return "midday";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** `7am on Friday 25 July 2025` */
export function inWords(instant: number): string {
  const clock = clockInWords(instant);
  return `${clock} ${clock.startsWith("midnight") ? "of" : "on"} ${dayInWords(dayOf(instant))}`;
}

/** When something starts and ends, as exactly as that is known, and no more exactly. */
export function spanInWords(start: Point, end: Point): string {
  if (start.precision === "UNKNOWN") {
    return end.precision === "UNKNOWN"
      ? "on a date we do not know"
      : `until ${pointInWords(end)} (we do not know from when)`;
  }
  if (end.precision === "UNKNOWN") return `from ${pointInWords(start)} (we do not know until when)`;
  const sameDay = dayOfPoint(start) === dayOfPoint(end);
  if (start.precision === "TIME" && end.precision === "TIME") {
    const from = instantOf(start.value!);
    return `from ${sameDay ? clockInWords(from) : inWords(from)} until ${pointInWords(end)}`;
  }
  if (start.precision === "DATE" && end.precision === "DATE") {
    return `${sameDay ? "on" : `from ${pointInWords(start)} until`} ${pointInWords(end)} (we do not know the hours)`;
  }
  const unsure = start.precision === "DATE" ? "from what hour" : "until what hour";
  return `from ${pointInWords(start)} until ${pointInWords(end)} (we do not know ${unsure})`;
}

export function pointInWords({ precision, value }: Point): string {
  if (value === null) return "a time we do not know";
  return precision === "TIME" ? inWords(instantOf(value)) : dayInWords(value);
}

function dayOfPoint({ precision, value }: Point): string {
  return precision === "TIME" ? dayOf(instantOf(value!)) : value!;
}
