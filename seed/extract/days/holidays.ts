/** Days that holidays and other days with a name fall on. Bank holidays move by law and by proclamation: theirs are for a person to give. */
import { addDays } from "../../../schema/london.ts";

const fixed: Record<string, string> = {
  "christmas eve": "12-24",
  "christmas day": "12-25",
  "boxing day": "12-26",
  "new year's eve": "12-31",
  "new year's day": "01-01",
  hogmanay: "12-31",
  "burns night": "01-25",
  "valentine's day": "02-14",
  "st david's day": "03-01",
  "st patrick's day": "03-17",
  "st george's day": "04-23",
  "may day": "05-01",
  "the twelfth": "07-12",
  "the twelfth of july": "07-12",
  halloween: "10-31",
  "hallowe'en": "10-31",
  "bonfire night": "11-05",
  "st andrew's day": "11-30",
};
/** Days from Easter Sunday. */
const movable: Record<string, number> = {
  "maundy thursday": -3,
  "good friday": -2,
  "easter sunday": 0,
  "easter monday": 1,
};

/** The days of a holiday, or of another day with a name, in the years around one; empty where its name does not settle its day. */
export function holidaysAround(name: string, year: number): string[] {
  const key = name.toLowerCase();
  const day = fixed[key];
  const offset = movable[key];
  return [year - 1, year, year + 1].flatMap((y) => {
    if (day !== undefined) return [`${y}-${day}`];
    return offset === undefined ? [] : [addDays(easterSunday(y), offset)];
  });
}

/** The rule of the Gregorian calendar, as the Book of Common Prayer has it in tables. */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const days = full - weekday;
  return addDays(`${year}-03-28`, days);
}
