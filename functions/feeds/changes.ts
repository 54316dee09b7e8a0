/** What was published, newest first: the items of the Atom and the JSON feed. */
import type { LogEntry } from "../../schema/chunks.ts";
import { formatVersion } from "../../schema/publication.ts";
import type { AnyRecord } from "../../schema/records.ts";
import { sha256 } from "../codec.ts";
import type { Edition } from "../edition.ts";
import { concerns, type FeedFilter } from "./filter.ts";
import { emergencyLine } from "./planned-words.ts";

export type FeedItem = {
  /** The same for ever, wherever it is served. */
  id: string;
  title: string;
  text: string;
  /** When it was committed. */
  at: string;
  by: string;
  kind: string;
  record: AnyRecord;
};

/** The place of an item in the log: an older page begins at one. */
export type Place = { n: number; index: number };

const PAGE = 100;

/** A page of items from a place on, and the place of the next one; null where there is none. */
export function changesOf(
  edition: Edition,
  filter: FeedFilter,
  from: Place | null,
): { items: FeedItem[]; next: Place | null } {
  const all = edition.log.toReversed().flatMap((entry) =>
    entry.changes.flatMap((change, index) => {
      const record = edition.records.get(change.id)?.record;
      const isLater = from !== null && (entry.n > from.n || (entry.n === from.n && index < from.index));
      return record && !isLater && concerns(edition, filter, record) ? [{ entry, change, index, record }] : [];
    }),
  );
  const after = all[PAGE];
  return {
    items: all.slice(0, PAGE).map(({ entry, change, record }) => itemOf(entry, change, record)),
    next: after ? { n: after.entry.n, index: after.index } : null,
  };
}

/** `14-37`: the 38th change of publication 14. */
export function formatPlace({ n, index }: Place): string {
  return `${n}-${index}`;
}

/** null where it is none. */
export function parsePlace(text: string): Place | null {
  const match = /^([1-9]\d{0,8})-(0|[1-9]\d{0,8})$/.exec(text);
  return match ? { n: Number(match[1]), index: Number(match[2]) } : null;
}

type Change = LogEntry["changes"][number];

const kinds: Record<Change["change"], string> = {
  NEW: "New",
  CHANGED: "Changed",
  DISPUTED: "Sources disagree",
  WITHDRAWN: "Withdrawn",
  MERGED: "Listed twice",
};

function itemOf(entry: LogEntry, change: Change, record: AnyRecord): FeedItem {
  const version = formatVersion({ epoch: entry.epoch, number: entry.n });
  const reason = change.change === "WITHDRAWN" && "reason" in record.editorial ? [record.editorial.reason] : [];
  return {
    id: uuidOf(`change ${version} ${change.id}`),
    title: `${kinds[change.change]}: ${change.summary}`,
    text: [
      emergencyLine,
      `${kinds[change.change]}: ${change.summary}`,
      ...[entry.why, ...reason].map((why) => `Why: ${why}`),
      `Published in version ${version}; record ${change.id}. It may have changed since.`,
    ].join("\n"),
    at: entry.committedAt ?? "",
    by: entry.by,
    kind: change.change,
    record,
  };
}

/** A name that needs no host (RFC 9562, 5.8): an address would change with where we are served. */
export function uuidOf(text: string): string {
  const hash = sha256(text);
  const variant = (8 + (Number.parseInt(hash[16]!, 16) % 4)).toString(16);
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`];
  return `urn:uuid:${groups.join("-")}-${hash.slice(20, 32)}`;
}
