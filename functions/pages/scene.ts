/** What a page is drawn from: a version, a moment, and the links that stay within a rehearsal. */
import { nextMidnight } from "../../schema/london.ts";
import { type Context, holdsUntil, momentOf } from "../context.ts";
import type { Edition } from "../edition.ts";
import { type Child, element as h } from "../markup/tree.ts";
import { inWords } from "../time-words.ts";
import { formatVersion } from "../../schema/publication.ts";

/** `at` and `asOf`, as addresses have them. */
export type Moment = { at?: string | undefined; asOf?: string | undefined };

export type Scene = {
  edition: Edition;
  /** The newest version could not be read, and this is the last one that could. */
  stale: boolean;
  at: number;
  moment: Moment;
  /** An address on this site, at the same moment and version. */
  to: (path: string, more?: Record<string, string>) => string;
  /** What is said of now holds until then. */
  holdsUntil: (instant: number) => void;
};

/** Every page names days or counts them, so that none holds past midnight. */
export async function openScene(moment: Moment, context: Context): Promise<Scene> {
  const { edition, stale } = await context.read(moment.asOf);
  const at = momentOf(moment, edition, context.now);
  const until = (instant: number) => holdsUntil(moment, edition, context, instant);
  until(nextMidnight(at));
  return { edition, stale, at, moment, to: (path, more) => addressOf(path, moment, more), holdsUntil: until };
}

/** Whether it is about another moment than now. */
export function isRehearsed({ at, asOf }: Moment): boolean {
  return at !== undefined || asOf !== undefined;
}

function addressOf(path: string, { at, asOf }: Moment, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...more, ...(at !== undefined && { at }), ...(asOf !== undefined && { asOf }) });
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Nobody may take a rehearsal for today, or a page that may be old for the newest. */
export function noteOf({ edition, stale, at, moment }: Scene, here: string): Child {
  const known =
    moment.asOf === undefined ? "what we know today of" : `what version ${formatVersion(edition.version)} told of`;
  return [
    isRehearsed(moment) &&
      h(
        "p",
        { class: "note rehearsal" },
        h("strong", {}, `Not now: this is ${known} ${inWords(at)}. `),
        h("a", { href: here }, "To now"),
      ),
    stale &&
      h(
        "p",
        { class: "note" },
        h("strong", {}, "We cannot read our newest information just now. What is shown may be out of date."),
      ),
  ];
}
