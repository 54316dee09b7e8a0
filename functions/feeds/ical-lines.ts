/** Content lines of iCalendar: escaped, folded, ended (RFC 5545, 3.1 and 3.3). */
import { addDays } from "../../schema/london.ts";
import { legible } from "./legible.ts";

/** Octets of a line without its end. What is longer goes on in the next one, behind a space. */
const LONGEST = 75;

/** A line, or several where it is folded; no character is cut in two. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let [line, octets] = ["", 0];
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      lines.push(line);
      [line, octets] = [" ", 1];
    }
    line += character;
    octets += size;
  }
  return [...lines, line].map((part) => `${part}\r\n`).join("");
}

/** Text as a value. */
export function textValue(text: string): string {
  return legible(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** An instant, in UTC: no time zone has to be described, and none can be misread. */
export function utcValue(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** A day, which has no hours at all. */
export function dayValue(day: string): string {
  return day.replaceAll("-", "");
}

/** An end is not included (RFC 5545, 3.6.1). */
export function dayAfterValue(day: string): string {
  return dayValue(addDays(day, 1));
}
