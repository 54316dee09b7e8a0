/** Text that calendars and XML can carry. */

/** Control characters but tab and line ends, and non-characters: XML and iCalendar have no way to write them. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** What cannot be written, half a character too, is replaced by the character that stands for such. */
export function legible(text: string): string {
  return text.toWellFormed().replace(unwritable, "\ufffd");
}
