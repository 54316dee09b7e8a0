/**
 * A legal redaction: a publication that also overwrites what was. All past versions are made again without what had to
 * go, under the same numbers, and the epoch rises, so that every reader takes the new ones. Killed and run again, it
 * finishes. `schema/decisions/` tells why, and what it breaks.
 */
import { hashOf } from "../../functions/codec.ts";
import type { Revision } from "../../schema/chunks.ts";
import { type Base, formatVersion, type Head, isVisible } from "../../schema/publication.ts";
import type { AnyRecord } from "../../schema/records.ts";
import { edgesOf, keys, tableOfId, tableOfKind } from "../../schema/tables.ts";
import { UserError } from "../errors.ts";
import { chunkItemOf } from "./from-tables.ts";
import { jsonItem } from "./items.ts";
import { headOf } from "./publish.ts";
import { isMarker, isRedaction, redactedRecord, type Redaction, rests, tells } from "./redaction.ts";
import { type Everything, rewritten } from "./redact-history.ts";
import type { RedactStore } from "./redact-store.ts";
import type { Claim } from "./write-store.ts";

type Request = { id: string; reason: string; by: string; now: () => number };

export type Redacted = { version: string; revisions: number; publications: number; copies: number };

/** The record as it was last written, the others that quote it, and how much tells of it: what a redaction takes out. */
export type Foreseen = { record: AnyRecord; quotedBy: string[] } & Omit<Redacted, "version">;

/** Writes nothing. */
export async function foresee(store: RedactStore, id: string): Promise<Foreseen> {
  const { before } = await whatTells(store, id);
  const record = before.revisions.findLast((one) => one.record.id === id)!.record;
  const quoting = before.revisions.filter((one) => one.record.id !== id && rests(one.record, id));
  let copies = 0;
  await store.everyChunk((_, content) => {
    if (tells(content, id)) copies += 1;
    return Promise.resolve();
  });
  return { record, quotedBy: [...new Set(quoting.map((one) => one.record.id))], ...touchedIn(before, id), copies };
}

export async function redact(store: RedactStore, { id, reason, by, now }: Request): Promise<Redacted> {
  const { head, before } = await whatTells(store, id);
  // Killed after its commit: only copies may be left.
  if (isRedacted(before, head, id)) return finish(store, head, before, { id });
  const { storeId, epoch, number, manifest, committedAt } = head;
  const base = { epoch, number, manifest, committedAt };
  const claim = await claimFor(store, head, base, { plan: hashOf({ redact: id, reason, storeId, base }), by, now });
  const order = { id, reason, by: claim.by, at: claim.since };
  const after = await rewritten(store, before, order, head, claim);
  await putMissing(store, after.chunks);
  await overwriteRecords(store, before.revisions, order);
  for (const one of after.publications) {
    await store.overwrite(jsonItem("Publications", keys.publication(one.n), one, one.n));
  }
  await store.overwrite(revisionItem(after.marker));
  const at = new Date(Math.max(now(), Date.parse(committedAt) + 1)).toISOString();
  if (!(await store.commit(claim, epoch, after.manifest, at, epoch + 1))) await expectLanded(store, claim, epoch);
  return finish(store, await headOf(store), before, order);
}

function isRedacted({ publications, revisions }: Everything, head: Head, id: string): boolean {
  const committed = publications.filter(({ n }) => isVisible(n, head.number, head.aborted));
  const isPublished = committed.some((one) => isRedaction(one) && one.changes.some((change) => change.id === id));
  return isPublished && revisions.every(({ record }) => record.id !== id || isMarker(record));
}

/** Ours from before, or the next. Nobody publishes until it ends. */
async function claimFor(
  store: RedactStore,
  head: Head,
  base: Base,
  { plan, by, now }: { plan: string; by: string; now: () => number },
): Promise<Claim> {
  if (head.pending?.plan === plan) return head.pending;
  const claim = { n: head.last + 1, plan, by, since: new Date(now()).toISOString() };
  if (head.pending === null && (await store.claim(head, head.storeId, base, claim))) return claim;
  throw new UserError("BUSY", "Somebody is publishing. Wait until that is done, or end it with: strikes abort");
}

async function expectLanded(store: RedactStore, { n }: Claim, epoch: number): Promise<void> {
  const head = await headOf(store);
  if (head.epoch === epoch + 1 && head.number === n) return;
  throw new UserError("ABORTED", `The redaction was ended by somebody else. Run it again.`);
}

// ---------------------------------------------------------------- what is there

async function whatTells(store: RedactStore, id: string): Promise<{ head: Head; before: Everything }> {
  if (tableOfId(id) === null) throw new UserError("BAD_INPUT", `${id} is not the id of a record.`);
  const head = await headOf(store);
  const before = await everythingIn(store);
  if (!before.revisions.some(({ record }) => record.id === id))
    throw new UserError("NO_INPUT", `Nothing was ever published as ${id}.`);
  return { head, before };
}

function touchedIn({ revisions, publications }: Everything, id: string) {
  return {
    revisions: revisions.filter(({ record }) => rests(record, id)).length,
    publications: publications.filter(({ changes }) => changes.some((change) => change.id === id)).length,
  };
}

async function everythingIn(store: RedactStore): Promise<Everything> {
  const publications = await store.publications();
  const ids = new Set(publications.flatMap(({ changes }) => changes.map(({ id }) => id)));
  const revisions: Revision[] = [];
  for (const id of ids) revisions.push(...(await store.revisions(id)));
  return { publications, revisions };
}

// ---------------------------------------------------------------- writing

async function putMissing(store: RedactStore, chunks: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const there = await store.chunks([...chunks.keys()]);
  for (const [hash, body] of chunks) if (!there.has(hash)) await store.putOnce(chunkItemOf(hash, body));
}

/** Edges first: once its record is empty, nothing tells where a revision had any. */
async function overwriteRecords(store: RedactStore, revisions: readonly Revision[], order: Redaction): Promise<void> {
  for (const { n, record } of revisions) {
    const after = redactedRecord(record, order);
    if (hashOf(after) === hashOf(record)) continue;
    if (record.id === order.id) {
      for (const edge of edgesOf(record)) await store.remove(tableOfKind[record.kind], keys.edge(edge, record.id, n));
    }
    await store.overwrite(revisionItem({ n, record: after }));
  }
}

function revisionItem({ n, record }: Revision) {
  return jsonItem(tableOfKind[record.kind], keys.revision(record.id, n), record, n);
}

/** Last, for until the new epoch stands readers read the old copies. */
async function finish(store: RedactStore, head: Head, before: Everything, { id }: { id: string }): Promise<Redacted> {
  let copies = 0;
  await store.everyChunk(async (hash, content) => {
    if (!tells(content, id)) return;
    await store.remove("ReadModel", keys.chunk(hash));
    copies += 1;
  });
  return { version: formatVersion(head), ...touchedIn(before, id), copies };
}
