/** A rehearsal: `npm start -- --now`, whose answers are about another moment. */

/** The rehearsal's clock starts at the time given and then runs on. */
export function clockOf(start: number | undefined): () => number {
  if (start === undefined) return Date.now;
  const offset = start - Date.now();
  return () => Date.now() + offset;
}

/**
 * What is said of it at the start. `strikes` is a process of its own and records what is true, so that it goes by the real
 * clock: a look is made when it is made, and nobody has looked in a time that is yet to come.
 */
export function clockInWords(start: number | undefined, now: number): string {
  if (start === undefined) return "now";
  const time = new Date(start).toISOString();
  const look = start > now ? "no look can be recorded for it" : `say "strikes checked --at ${time}"`;
  return `a rehearsal from ${time} (of the answers only; strikes goes by the real clock: ${look})`;
}
