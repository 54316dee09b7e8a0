/** Where words and data go: data on stdout, words on stderr, colours and moving bars only on a terminal. */
import { styleText } from "node:util";

export type Terminal = {
  /** Data: a line of a table, or JSON. */
  out: (text: string) => void;
  /** Words for the person at the terminal. */
  say: (text: string) => void;
  /** `--json`: stdout carries one JSON document and nothing else. */
  json: boolean;
  /** A person is there to answer: stdin and stdout are both terminals. */
  interactive: boolean;
  /** A bar on a terminal, a line at the end elsewhere. */
  progress: (label: string) => (done: number, total: number) => void;
  /** Colours, where stdout is a terminal that wants them. */
  bold: (text: string) => string;
  dim: (text: string) => string;
  warn: (text: string) => string;
};

export function createTerminal(options: { json: boolean }): Terminal {
  const colours = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const styled = (style: "bold" | "dim" | "yellow") => (text: string) => (colours ? styleText(style, text) : text);
  return {
    out: (text) => void process.stdout.write(`${options.json ? text : harmless(text)}\n`),
    say: (text) => void process.stderr.write(`${harmless(text)}\n`),
    json: options.json,
    interactive: process.stdin.isTTY && process.stdout.isTTY && !options.json,
    progress,
    bold: styled("bold"),
    dim: styled("dim"),
    warn: styled("yellow"),
  };
}

/**
 * Text of articles and reasons comes from anywhere: what would move the cursor, set the title or turn the direction of
 * writing is shown as a mark. Colours pass, for they are ours too.
 */
function harmless(text: string): string {
  return text.replace(unsafe, (_, colour?: string) => colour ?? "\ufffd");
}

const unsafe =
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /(\u001b\[[\d;]*m)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const BAR_WIDTH = 30;

function progress(label: string): (done: number, total: number) => void {
  const moving = process.stderr.isTTY;
  let shown = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : done / total;
    const percent = Math.floor(share * 100);
    if (moving && percent !== shown) {
      shown = percent;
      const filled = Math.round(share * BAR_WIDTH);
      const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
      process.stderr.write(`\r${label} ${bar} ${done}/${total}${done === total ? "\n" : ""}`);
    } else if (!moving && done === total) process.stderr.write(`${label}: ${done}/${total}\n`);
  };
}

/** Prints a result: as JSON where that was asked for, else as the lines that `words` makes of it. */
export function show<T>(terminal: Terminal, result: T, words: (result: T) => string[]): void {
  if (terminal.json) terminal.out(JSON.stringify(result, null, 2));
  else for (const line of words(result)) terminal.out(line);
}

/** "1 change", "2 changes". */
export function counted(n: number, one: string, more = `${one}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : more}`;
}
