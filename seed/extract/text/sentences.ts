/** The text in sentences, with what each is part of: a headline, a caption, a list, boilerplate, a quotation. */
import type { Region, Sentence, Span } from "../model.ts";
import { textRules } from "./rules.ts";

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const joiners = textRules("joiners", "i");
const lines = textRules("document", "i").filter((rule) => ["CAPTION", "BOILERPLATE", "LIST"].includes(rule.gives));

/** In front of a line of a list. A cross says that the line is denied, and stays. */
const marker = /^\s{0,8}(?:[-*•·–▪o]|(?![❌✘✖⛔🚫])\p{So}\uFE0F?|[→►▶]|\d{1,2}[.)]) /u;

/** A headline is short and has no full stop. */
const HEADLINE_LENGTH = 140;
/** Text that was wrapped by an editor has lines of about this length. */
const WRAPPED = { min: 50, max: 110 };

/**
 * No honest sentence is longer; a longer one is looked at by a person. With patterns that are linted against running away,
 * this bounds the time, and no clock does: the same text must give the same draft on a busy machine.
 */
export const LONGEST = 3000;

/** Whether anything is read of a sentence; what a picture shows, for one, is no place of the strike. */
export const isRead = ({ region }: Pick<Sentence, "region">): boolean =>
  region !== "caption" && region !== "boilerplate" && region !== "too-long";

/** "Mon 12 June - ambulance staff" over "Wed 14 June - doctors": lines of a list of days, that nobody has wrapped. */
const dated =
  /^\W{0,3}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? )?\d{1,2}(?:st|nd|rd|th|[-–/.]\d{1,2})? ?[A-Z\d]/;

/** `text` must be normalised already. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let quoteOpen = false;
  for (const [block, span] of blocksOf(text).entries()) {
    const line = text.slice(span.start, span.end);
    const region = regionOf(line);
    // A quotation runs on into the next paragraph where the first one does not close it.
    quoteOpen &&= line.trimStart().startsWith('"');
    const bullet = region === "list" ? (marker.exec(line)?.[0].length ?? 0) : 0;
    for (const part of splitSentences(line.slice(bullet), span.start + bullet)) {
      const words = text.slice(part.start, part.end);
      const isQuote = region === "body" && (quoteOpen || words.trimStart().startsWith('"'));
      for (const char of words) if (char === '"') quoteOpen = !quoteOpen;
      const own = words.length > LONGEST && isRead({ region }) ? "too-long" : isQuote ? "quote" : region;
      // Of the same length, so that every place in it is one of the text.
      sentences.push({ ...part, index: sentences.length, block, region: own, text: words.replace(/[\n\r]/g, " ") });
    }
  }
  return sentences;
}

/** Paragraphs: a line each, or several lines where the text was wrapped. */
function blocksOf(text: string): Span[] {
  const rows = [...text.matchAll(/[^\n\r]{1,1000000}/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const isSoft = softBreaks(text, rows);
  const blocks: Span[] = [];
  for (const [i, row] of rows.entries()) {
    const last = blocks.at(-1);
    if (last !== undefined && isSoft(i - 1)) last.end = row.end;
    else blocks.push({ ...row });
  }
  return blocks.filter((block) => text.slice(block.start, block.end).trim() !== "");
}

/**
 * Whether the break after a row was made by wrapping: the next word would not have fitted into the width. Nothing is
 * joined in a text that shows no such width.
 */
function softBreaks(text: string, rows: readonly Span[]): (i: number) => boolean {
  const goesOn = rows.map((row, i) => isCutInTwo(text, row, rows[i + 1]));
  const width = Math.max(0, ...rows.map((row) => text.slice(row.start, row.end).trimEnd().length));
  if (width < WRAPPED.min || width > WRAPPED.max) return (i) => goesOn[i] === true;
  const soft = rows.map((row, i) => {
    const next = rows[i + 1];
    if (next === undefined || text.slice(row.end, next.start).replace("\r", "") !== "\n") return false;
    const after = text.slice(next.start, next.end);
    if (lines.some((rule) => rule.gives === "LIST" && rule.pattern.test(after))) return false;
    if (dated.test(after) && dated.test(text.slice(row.start, row.end))) return false;
    const [word = ""] = after.trimStart().split(" ", 1);
    return text.slice(row.start, row.end).trimEnd().length + 1 + word.length > width;
  });
  const isWrapped = soft.filter(Boolean).length > 1;
  return (i) => goesOn[i] === true || (isWrapped && soft[i] === true);
}

/** "Attend unless we contact" over "you to say so.": no end of a sentence, and no beginning of one. */
function isCutInTwo(text: string, row: Span, next: Span | undefined): boolean {
  if (next === undefined || text.slice(row.end, next.start).replace("\r", "") !== "\n") return false;
  const line = text.slice(row.start, row.end).trimEnd();
  return (
    (line.length >= CUT || opens.test(line)) &&
    /[a-z,]$/.test(line) &&
    /^[a-z]{2,}\b/.test(text.slice(next.start, next.end))
  );
}

/** Shorter lines may be those of a list. */
const CUT = 20;
/** Words that no line of a list ends with. */
const opens =
  / (?:are|is|be|been|not|the|an?|to|of|in|on|for|at|by|with|you|we|if|and|or|unless|until|your|our|will|have|has|that|where|what|how|who|when|which|whether)$/;

function splitSentences(block: string, offset: number): Span[] {
  // A wrapped line's break would end a sentence for the segmenter.
  const flat = block.replace(/[\n\r]/g, " ");
  const parts: Span[] = [];
  for (const { segment, index } of segmentsOf(flat)) {
    const last = parts.at(-1);
    const before = last === undefined ? "" : flat.slice(last.start - offset, last.end - offset);
    if (last !== undefined && joiners.some((rule) => rule.pattern.test(before)) && !isEndOfDay(before, segment))
      last.end = offset + index + segment.length;
    else parts.push({ start: offset + index, end: offset + index + segment.length });
  }
  return parts.map((part) => trim(flat, part, offset)).filter((part) => part.end > part.start);
}

/** "They strike on 2 Dec. Please ring 111": a day with its month short ends the sentence, unless a number goes on. */
const isEndOfDay = (before: string, next: string): boolean =>
  /\d(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s{0,3}$/.test(before) &&
  /^[A-Z][\w'&-]* (?!\d)/.test(next);

/** "They told the board. 110 of them went": the segmenter takes a number with a small letter behind it for the middle of a sentence. */
const numberFirst = /[.!?]["')]{0,2} (?=\d)/g;

/** "✅ DO come in 📱 Not sure? Use 111": a picture opens each point of a post. */
const pictureFirst = / (?=\p{Extended_Pictographic}\uFE0F? ?["']?\p{Lu})/gu;

function segmentsOf(text: string): { segment: string; index: number }[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const ends = [numberFirst, pictureFirst].flatMap((end) =>
      [...segment.matchAll(end)].map((match) => match.index + match[0].length),
    );
    const starts = [0, ...ends.toSorted((a, b) => a - b)];
    return starts.map((start, i) => ({ segment: segment.slice(start, starts[i + 1]), index: index + start }));
  });
}

/** "Is it urgent? ➡ 111": it points at the sentence, and is no word of it. */
const arrow = /^\s*(?:[➡→►▶⇒👉]\uFE0F?\s+)?/u;

function trim(block: string, { start, end }: Span, offset: number): Span {
  const words = block.slice(start - offset, end - offset);
  const opening = arrow.exec(words)?.[0].length ?? 0;
  return { start: start + opening, end: end - (words.length - words.trimEnd().length) };
}

function regionOf(line: string): Region {
  const found = lines.find((rule) => rule.pattern.test(line))?.gives;
  if (found === "CAPTION") return "caption";
  if (found === "BOILERPLATE") return "boilerplate";
  if (found === "LIST") return "list";
  const words = line.trim();
  return words.length <= HEADLINE_LENGTH && !/[.!?:;,]["')]{0,2}$/.test(words) ? "headline" : "body";
}
