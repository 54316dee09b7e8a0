import type { LogEntry } from "../../schema/chunks.ts";
import { formatLondon } from "../../schema/london.ts";
import { formatVersion } from "../../schema/publication.ts";
import { connectionOf } from "../connection.ts";
import type { Edition } from "../edition.ts";
import type { Root } from "../parents.ts";
import { nodeOf } from "./node.ts";

/** Oldest first. A publication's changes stand in its own order. */
export const changes: Root["changes"] = async (_, args, context) => {
  const { edition } = await context.read();
  const page = connectionOf(
    {
      name: "changes",
      items: edition.log.flatMap((entry) => entry.changes.map((change, index) => ({ entry, change, index }))),
      rankOf: ({ entry, index }) => `${padded(entry.n)}.${padded(index)}`,
      idOf: ({ change }) => change.id,
    },
    args,
  );
  const edges = page.edges.map(({ cursor, node: { entry, change } }) => ({
    cursor,
    node: changeOf(edition, entry, change),
  }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
};

/** What a publication of the log did to one record. */
export function changeOf(edition: Edition, entry: LogEntry, change: LogEntry["changes"][number]) {
  return {
    record: nodeOf(edition, change.id),
    recordId: change.id,
    change: change.change,
    summary: change.summary,
    dataVersion: formatVersion({ epoch: entry.epoch, number: entry.n }),
    publishedAt: publishedAt(entry),
    by: entry.by,
    why: entry.why,
  };
}

function publishedAt({ n, committedAt }: LogEntry): string {
  if (committedAt === null) throw new Error(`publication ${n} is in the log without its time`);
  return formatLondon(Date.parse(committedAt));
}

/** Text order is number order. */
function padded(n: number): string {
  return String(n).padStart(9, "0");
}
