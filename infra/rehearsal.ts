/** A rehearsal: `npm start -- --now`, whose answers are about another moment. Nothing of it is in what is deployed. */
import { textOf } from "../functions/markup/html.ts";
import { element as h } from "../functions/markup/tree.ts";
import { inWords } from "../functions/time-words.ts";

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

/**
 * Says so on every page, for a page of a rehearsal looks like one of today: below the line on 999 (promise 4), and outside
 * `main`, of which a frame takes what has ended. A fragment begins with it. undefined where the clock is the real one.
 */
export function bannerOf(start: number | undefined): ((html: string) => string) | undefined {
  if (start === undefined) return undefined;
  const words = `A rehearsal: this server's clock was set to ${inWords(start)}. This is not what stands now.`;
  const banner = textOf(h("aside", { class: "note rehearsal", "aria-label": "Rehearsal" }, words));
  return (html) => {
    const at =
      [/<main\b/.exec(html)?.index, endOf(/<body\b[^>]*>/.exec(html))].find((place) => place !== undefined) ?? 0;
    return html.slice(0, at) + banner + html.slice(at);
  };
}

function endOf(match: RegExpExecArray | null): number | undefined {
  return match ? match.index + match[0].length : undefined;
}
