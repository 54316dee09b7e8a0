/**
 * Upper and lower case as one, save where a pattern says otherwise: `strike at (?-i:UCLH)`.
 *
 * The engine has modifiers of its own, and V8 (Node 24.21) answers differently with them by how often a pattern has run:
 * `(?-i:South)` finds "south" before the pattern is optimised and not after. The same text would give another draft on
 * another day. So a pattern with such a group is written out, letter by letter, and runs without the flag.
 */

/** The pattern without modifiers, and the flags that it then takes. */
export function withoutModifiers(source: string, flags: string): { source: string; flags: string } {
  if (!source.includes("(?-i:") || !flags.includes("i")) return { source, flags };
  return { source: spelled(source), flags: flags.replace("i", "") };
}

/** The same of a pattern that stands in code. */
export function spelledOut(pattern: RegExp): RegExp {
  const { source, flags } = withoutModifiers(pattern.source, pattern.flags);
  return new RegExp(source, flags);
}

const piece = /\(\?-i:|\\(?:p\{[^}]{1,40}\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!:]|\{[\d,]*\}|./gs;

function spelled(source: string): string {
  // One entry an open group: whether case counts inside of it.
  const open: boolean[] = [];
  return [...source.matchAll(piece)]
    .map(([part]) => {
      const isExact = open.at(-1) ?? false;
      if (part === "(?-i:") return (open.push(true), "(?:");
      if (part.startsWith("(")) return (open.push(isExact), part);
      if (part === ")") return (open.pop(), part);
      if (isExact) return part;
      if (part.startsWith("[")) return bothIn(part);
      return /^[a-z]$/i.test(part) ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part;
    })
    .join("");
}

/** A class with the other case of each of its letters and ranges of letters. */
function bothIn(letters: string): string {
  const inside = letters.slice(1, -1);
  const swap = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());
  const others = [...inside.matchAll(/\\(?:p\{[^}]{1,40}\}|.)|([a-z])-([a-z])|([a-z])/gi)].map(([, from, to, one]) =>
    from !== undefined && to !== undefined ? `${swap(from)}-${swap(to)}` : one === undefined ? "" : swap(one),
  );
  // What is added goes in front of a closing dash, which stands for itself.
  return inside.endsWith("-") ? `[${inside.slice(0, -1)}${others.join("")}-]` : `[${inside}${others.join("")}]`;
}
