/** What kind of text it is. Only an article is read; of anything else the editor is told what to do instead. */
import { monthNamed } from "../days/calendar.ts";
import { textRules } from "./rules.ts";

/** The longest board paper is shorter; what is longer is a pile of texts, and took minutes. */
const MAX_LENGTH = 200_000;
/** Fewer lines with a clock time, or of a list, occur in ordinary articles. */
const LIVE_ENTRIES = 5;
const LISTING_ENTRIES = 6;

const rules = textRules("document");

export type RefusalReason = "EMPTY" | "DIFF" | "LIVE_BLOG" | "LISTING" | "NOT_TEXT" | "TOO_LARGE";
export type Refusal = { reason: RefusalReason; message: string; currentUrl: string | null };

/** Why the text cannot be read as an article; null where it can. `acceptDiff` lets a comparison of versions through. */
export function refusalOf(text: string, title: string | null, acceptDiff: boolean): Refusal | null {
  const refuse = (reason: RefusalReason, message: string, currentUrl: string | null = null) => ({
    reason,
    message,
    currentUrl,
  });
  if (text.length > MAX_LENGTH) {
    return refuse("TOO_LARGE", "The text has more than 200,000 characters: give the article alone.");
  }
  if (text.trim() === "") return refuse("EMPTY", "There is no text: check that the right file was given.");
  if (!isText(text)) {
    return refuse(
      "NOT_TEXT",
      "This is not plain text (a PDF, a web page's code or another kind of file): save or copy the words of the article as text.",
    );
  }
  if (isDiff(text)) {
    if (acceptDiff) return null;
    const url = currentUrlOf(text);
    const where = url === null ? "give the current article instead" : `give the current article instead: ${url}`;
    return refuse(
      "DIFF",
      `This compares two versions of an article and the versions cannot be told apart: ${where}.`,
      url,
    );
  }
  if (
    count("LIVE_BLOG", title ?? "") + count("LIVE_BLOG", headOf(text)) > 0
      ? count("LIVE_ENTRY", text) > 1
      : count("LIVE_ENTRY", text) >= LIVE_ENTRIES
  ) {
    return refuse(
      "LIVE_BLOG",
      "This is a live blog, whose entries overtake each other: give the article or release that it tells of.",
    );
  }
  if (count("LISTING_ENTRY", text) >= LISTING_ENTRIES) {
    return refuse("LISTING", "This is a list of articles, not one: give each article by itself.");
  }
  return null;
}

/** Whether the text is a comparison of versions. */
export function isDiff(text: string): boolean {
  return count("DIFF", text) > 0;
}

/** The day of publication that a line of the text's head or foot states, "Published: 12 July 2025"; null if none does. */
export function datelineOf(text: string): string | null {
  const [line] = rules.filter((rule) => rule.gives === "DATELINE").flatMap((rule) => [...text.matchAll(rule.pattern)]);
  if (line === undefined) return null;
  const [, day = "", month = "", year = ""] = line;
  return `${year}-${String(monthNamed(month)).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function currentUrlOf(text: string): string | null {
  const [found] = rules
    .filter((rule) => rule.gives === "CURRENT_URL")
    .flatMap((rule) => [...text.matchAll(rule.pattern)]);
  return found?.[1]?.replace(/[.,;)]$/, "") ?? null;
}

function count(gives: string, text: string): number {
  return rules
    .filter((rule) => rule.gives === gives)
    .reduce((sum, rule) => sum + [...text.matchAll(rule.pattern)].length, 0);
}

function headOf(text: string): string {
  return text.trimStart().split("\n", 1)[0] ?? "";
}

function isText(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (head.startsWith("%PDF-") || head.includes("\0") || count("MARKUP", head.slice(0, 200)) > 0) return false;
  // Control characters and the mark of bytes that are no utf-8.
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const strange = head.match(/[\u0001-\u0008\u000E-\u001F\u007F\uFFFD]/g)?.length ?? 0;
  return strange <= head.length / 20;
}
