/** What was published about a record, newest first, with the reasons and the way to each earlier version (promise 8). */
import type { LogEntry } from "../../schema/chunks.ts";
import { formatVersion } from "../../schema/publication.ts";
import { type Element, element as h } from "../markup/tree.ts";
import { inWords } from "../time-words.ts";
import type { Scene } from "./scene.ts";

const kinds: Record<LogEntry["changes"][number]["change"], string> = {
  NEW: "First published",
  CHANGED: "Changed",
  DISPUTED: "Sources disagree",
  WITHDRAWN: "Withdrawn",
  MERGED: "Merged",
};

/** `path`: of the page about the record. */
export function historyList({ edition }: Scene, id: string, path: string): Element {
  const changes = edition.log
    .toReversed()
    .flatMap((entry) => entry.changes.filter((change) => change.id === id).map((change) => ({ entry, change })));
  return h(
    "ol",
    { class: "history", reversed: true },
    changes.map(({ entry, change }) =>
      h(
        "li",
        {},
        h("strong", {}, `${kinds[change.change]}: `),
        `${change.summary}. `,
        h("span", { class: "aside" }, `${whenOf(entry)}, by ${entry.by}. Why: ${entry.why} `),
        h("a", { href: `${path}?asOf=${versionOf(entry)}` }, `As version ${versionOf(entry)} had it`),
      ),
    ),
  );
}

/** When one of the records was changed last: `at 7pm on …`; null where the time is not known. */
export function lastChanged({ edition }: Scene, ids: readonly string[]): string | null {
  const entry = edition.log.findLast(({ changes }) => changes.some(({ id }) => ids.includes(id)));
  return entry?.committedAt == null ? null : inWords(Date.parse(entry.committedAt));
}

function versionOf({ epoch, n }: LogEntry): string {
  return formatVersion({ epoch, number: n });
}

function whenOf({ committedAt }: LogEntry): string {
  return committedAt === null ? "At a time we do not know" : `Published at ${inWords(Date.parse(committedAt))}`;
}
