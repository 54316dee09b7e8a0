/**
 * The server's clock in a browser, whose own may be wrong by years: `Date` is when an answer was made, `Age` how long a
 * cache has had it. From then on the device counts, by whichever of its two counters went further: one stands still while
 * a laptop sleeps, the other jumps when somebody sets the clock. Too late a time takes a strike off the page too soon,
 * and asks again; too early a time would leave it there.
 */
export function clockFrom(headers: Headers): () => number {
  const [date, counter] = [Date.now(), performance.now()];
  // Without a Date nobody knows what time it is but the device.
  const served = (Date.parse(headers.get("date")!) || date) + ageOf(headers);
  return () => served + Math.max(Date.now() - date, performance.now() - counter);
}

const SHORTEST = 5_000;
const LONGEST = 30_000;

/**
 * Milliseconds until it is worth asking again: when the copy that a cache in front has given us ends. A copy that is past
 * its end already was given while the cache asked for the next one, which is there in a moment.
 */
export function waitAfter(headers: Headers): number {
  const [, lifetime] = /max-age=(\d+)/.exec(headers.get("cache-control")!) ?? [];
  return Math.min(LONGEST, Math.max(SHORTEST, Number(lifetime ?? 0) * 1000 - ageOf(headers) + 1000));
}

function ageOf(headers: Headers): number {
  return Number(headers.get("age")) * 1000 || 0;
}
