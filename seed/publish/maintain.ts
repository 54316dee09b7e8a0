/** The rare steps around publishing: setting a store up, ending a claim, coming back from a backup. */
import { randomUUID } from "node:crypto";
import { canonicalJson, hashOf } from "../../functions/codec.ts";
import { formatVersion, type Head } from "../../schema/publication.ts";
import { keys } from "../../schema/tables.ts";
import { UserError } from "../errors.ts";
import { headOf } from "./publish.ts";
import type { WriteStore } from "./write-store.ts";

/** Creates HEAD at epoch 1, number 0. An existing one is left as it is and returned. */
export async function init(store: WriteStore, now: number): Promise<{ head: Head; created: boolean }> {
  const head: Head = {
    storeId: randomUUID(),
    epoch: 1,
    number: 0,
    last: 0,
    manifest: null,
    committedAt: new Date(now).toISOString(),
    pending: null,
    aborted: [],
  };
  if (await store.createHead(head)) return { head, created: true };
  return { head: await headOf(store), created: false };
}

/**
 * Ends the claim n, by a person, never by a timer: the reason is written first, then the claim goes. A publisher that
 * wakes up later cannot commit, and what it wrote stays invisible.
 */
export async function abort(
  store: WriteStore,
  order: { n: number; reason: string; by: string; now: number },
): Promise<void> {
  const head = await headOf(store);
  if (head.aborted.includes(order.n)) return;
  if (head.pending?.n !== order.n) {
    const pending = head.pending ? `${head.pending.n} is` : "none is";
    throw new UserError(
      "BAD_INPUT",
      `Publication ${order.n} is not under way: ${pending}. A published one is withdrawn, not aborted.`,
    );
  }
  const content = {
    n: order.n,
    plan: head.pending.plan,
    reason: order.reason,
    by: order.by,
    at: new Date(order.now).toISOString(),
  };
  await store.putOnce({
    table: "Publications",
    key: keys.abort(order.n),
    hash: hashOf(content),
    attributes: { json: { S: canonicalJson(content) } },
  });
  if (await store.endClaim(order.n, head.epoch)) return;
  const now = await headOf(store);
  if (now.aborted.includes(order.n)) return;
  throw new UserError(
    "BUSY",
    `Publication ${order.n} was committed first, as part of version ${formatVersion(now)}. It is published.`,
  );
}

/** Each lost number stands in HEAD for ever, and every reader reads HEAD every few seconds. */
const MOST_LOST = 1_000;

/**
 * After the tables were restored from a backup: a new epoch, in which every number that was claimed and is not part of
 * the restored history counts as aborted. `lastClaimed` is the highest number ever claimed before the restore, and
 * `lastEpoch` the highest epoch ever used: the restored tables cannot know either. (A second restore from one backup would
 * use its epoch again, and readers that have seen the first would take the older history for the newer.)
 */
export async function restored(store: WriteStore, lastClaimed: number, lastEpoch = 1): Promise<Head> {
  const head = await headOf(store);
  if (lastClaimed < head.last) {
    throw new UserError(
      "BAD_INPUT",
      `The restored tables know of claim ${head.last} themselves: ${lastClaimed} cannot have been the last.`,
    );
  }
  if (lastClaimed - head.number > MOST_LOST) {
    throw new UserError(
      "BAD_INPUT",
      `A restore that loses ${lastClaimed - head.number} publications is taken for a slip of the pen: the newest is ${head.number}.`,
    );
  }
  const lost = Array.from({ length: lastClaimed - head.number }, (_, i) => head.number + 1 + i);
  const after: Head = {
    ...head,
    epoch: Math.max(head.epoch, lastEpoch) + 1,
    last: lastClaimed,
    pending: null,
    aborted: [...new Set([...head.aborted, ...lost])].toSorted((a, b) => a - b),
  };
  if (await store.replaceHead(head, after)) return after;
  // The client may have sent it twice, and lost the first reply.
  const now = await headOf(store);
  if (now.epoch === after.epoch && lost.every((n) => now.aborted.includes(n))) return now;
  throw new UserError(
    "BUSY",
    "Somebody published while the restore was being recorded. Stop all publishers and try again.",
  );
}
