/** The words for days and times in each language. Chromium knows no Welsh, so that dates are written here. */
import type { Language } from "../../schema/codes.ts";

export type TimeWords = {
  /** Monday first, as it stands before the date. */
  weekdays: readonly string[];
  /** January first. */
  months: readonly string[];
  /** A day by itself, and behind a word as "on" or "until". */
  day: (words: string) => string;
  dayAfterWord: (words: string) => string;
  midnight: string;
  midday: string;
  morning: string;
  afternoon: string;
  /** A clock time and its day; midnight says which end of the day it is. */
  at: (clock: string, day: string, isMidnight: boolean) => string;
  on: (day: string) => string;
  from: (point: string) => string;
  until: (point: string) => string;
  fromUntil: (start: string, end: string) => string;
  today: string;
  tomorrow: string;
  unknownDate: string;
  unknownTime: string;
  unknownStart: string;
  unknownEnd: string;
  unknownHours: string;
  unknownStartHour: string;
  unknownEndHour: string;
};

const en: TimeWords = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  day: (words) => words,
  dayAfterWord: (words) => words,
  midnight: "midnight at the start",
  midday: "midday",
  morning: "am",
  afternoon: "pm",
  at: (clock, day, isMidnight) => `${clock} ${isMidnight ? "of" : "on"} ${day}`,
  on: (day) => `on ${day}`,
  from: (point) => `from ${point}`,
  until: (point) => `until ${point}`,
  fromUntil: (start, end) => `from ${start} until ${end}`,
  today: "today",
  tomorrow: "tomorrow",
  unknownDate: "on a date we do not know",
  unknownTime: "a time we do not know",
  unknownStart: "we do not know from when",
  unknownEnd: "we do not know until when",
  unknownHours: "we do not know the hours",
  unknownStartHour: "we do not know from what hour",
  unknownEndHour: "we do not know until what hour",
};

/** A draft that no Welsh speaker has read: see `cy.ts`. */
const cy: TimeWords = {
  weekdays: ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"],
  months: [
    ...["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin"],
    ...["Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
  ],
  day: (words) => `dydd ${words}`,
  dayAfterWord: (words) => `ddydd ${words}`,
  midnight: "hanner nos ar ddechrau",
  midday: "hanner dydd",
  morning: "yb",
  afternoon: "yh",
  at: (clock, day, isMidnight) => `${clock} ${isMidnight ? "" : "ar "}${day}`,
  on: (day) => `ar ${day}`,
  from: (point) => `o ${point}`,
  until: (point) => `tan ${point}`,
  fromUntil: (start, end) => `o ${start} tan ${end}`,
  today: "heddiw",
  tomorrow: "yfory",
  unknownDate: "ar ddyddiad nad ydym yn ei wybod",
  unknownTime: "amser nad ydym yn ei wybod",
  unknownStart: "nid ydym yn gwybod o ba bryd",
  unknownEnd: "nid ydym yn gwybod tan ba bryd",
  unknownHours: "nid ydym yn gwybod yr oriau",
  unknownStartHour: "nid ydym yn gwybod o ba awr",
  unknownEndHour: "nid ydym yn gwybod tan ba awr",
};

export const timeWords: Record<Language, TimeWords> = { EN: en, CY: cy };
