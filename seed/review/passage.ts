/** Where a quote stands in its article: the line, and the sentence around it. Pure functions over text and offsets. */

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** The line of the article, counted from 1, as an editor shows it. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

export type Passage = { before: string; quote: string; after: string };

/** The quote in the sentence (or sentences) that it is part of. A sentence does not run over the end of its line. */
export function passageOf(text: string, start: number, end: number): Passage {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const around = [...sentences.segment(text.slice(lineStart, lineEnd))]
    .map(({ segment, index }) => ({ from: lineStart + index, to: lineStart + index + segment.length }))
    .filter(({ from, to }) => from < end && to > start);
  return {
    before: text.slice(around[0]?.from ?? start, start),
    quote: text.slice(start, end),
    after: text.slice(end, around.at(-1)?.to ?? end),
  };
}

/** Text from outside as one line that cannot steer a terminal: no control characters, no reversed direction. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** Breaks a text between words, so that no line is longer than it has to be. Further lines begin with `indent`. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(" ")) {
    if (line !== null && line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === null ? word : `${line} ${word}`;
  }
  return [...lines, line ?? ""];
}
