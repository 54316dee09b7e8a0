/** What every pattern keeps to that runs over the text of others: a row of a table, or one that stands in code. */

/** A longer one cannot be read. */
const MOST_LETTERS = 400;
/** Milliseconds of this process's own time over all hostile texts: what else the machine does is not ours. */
const MOST_TIME = 700;

const hostile = [
  "the ".repeat(600),
  "strikes ".repeat(300),
  "has suspended the ".repeat(150),
  "8 ".repeat(1000),
  "a".repeat(2500),
  "if you ".repeat(350),
  "'-".repeat(1000),
  "operations and ".repeat(160),
];

export const isLong = (source: string): boolean => source.length > MOST_LETTERS;

/** `.*`, `[^,]+`: a wildcard that may run through the whole text. */
export const hasUnboundedWildcard = (source: string): boolean =>
  /(?<!\\)\.(?:[*+]|\{\d+,\})|\[\^(?:\\.|[^\]\\])*\](?:[*+]|\{\d+,\})/.test(source);

/** Whether it takes long over text that is made to be slow. */
export function isSlow(run: (text: string) => unknown): boolean {
  const from = process.cpuUsage();
  for (const text of hostile) run(text);
  return process.cpuUsage(from).user / 1000 > MOST_TIME;
}

/** `(a+)+`: a group that repeats and holds something that repeats, both without bound. */
export function hasNestedRepetition(source: string): boolean {
  const repeats = /^(?:[*+]|\{\d+,\})/;
  const open: { inner: boolean }[] = [];
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i];
    if (char === "\\") i += 1;
    else if (char === "[") i = closeOfClass(source, i);
    else if (char === "(") open.push({ inner: false });
    else if (char === ")") {
      const group = open.pop();
      const outer = repeats.test(source.slice(i + 1));
      if (group?.inner && outer) return true;
      const parent = open.at(-1);
      if (parent && (group?.inner || outer)) parent.inner = true;
      continue;
    }
    const parent = open.at(-1);
    if (parent && repeats.test(source.slice(i + 1)) && char !== "(") parent.inner = true;
  }
  return false;
}

function closeOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at;
}
