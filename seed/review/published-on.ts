/** The day an article was published, as a person gives it. Every date without a year rests on it, so it is never guessed. */
import { dayOf } from "../../schema/london.ts";
import { LocalDate } from "../../schema/forms.ts";
import { createAsker } from "./ask.ts";

const calendar = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });

/** `Monday 30 November 2015` */
export function dayInWords(day: string): string {
  return calendar.format(Date.parse(day)).replace(",", "");
}

/** What is wrong with a day of publication, as a sentence; undefined where nothing is. */
export function dayProblem(day: string, now: number): string | undefined {
  if (!LocalDate.safeParse(day).success) return `"${day}" is no day. Write it as 2016-04-24.`;
  return day > dayOf(now) ? `${day} is in the future.` : undefined;
}

/** Asks the person at the terminal; null where they do not know. */
export async function askDay(now: number): Promise<string | null> {
  const asker = await createAsker("Stopped. Nothing was written.");
  const question = "On which day was it published? As 2016-04-24, or Enter if you do not know";
  const problem = (day: string) => (day.trim() === "" ? undefined : dayProblem(day.trim(), now));
  return (await asker.write(question, "", problem)).trim() || null;
}
