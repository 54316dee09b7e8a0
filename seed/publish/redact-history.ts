/** All versions once more, under the same numbers, without what has to go; and the redaction itself as the newest. */
import { encodeChunk, hashOf } from "../../functions/codec.ts";
import { chunkNames, type Revision } from "../../schema/chunks.ts";
import { type Head, isVisible, Manifest, type Publication } from "../../schema/publication.ts";
import { versionOf } from "./from-tables.ts";
import { redactedEntry, redactedRecord, type Redaction, REMOVED } from "./redaction.ts";
import type { Claim, WriteStore } from "./write-store.ts";

/** What was ever written: aborted publications too, for what nobody saw has to go as well. */
export type Everything = { publications: Publication[]; revisions: Revision[] };

/** Every version once more, oldest first: each one's log names the manifest of the one before. */
export async function rewritten(store: WriteStore, before: Everything, order: Redaction, head: Head, claim: Claim) {
  const revisions = before.revisions.map(({ n, record }) => ({ n, record: redactedRecord(record, order) }));
  const newest = revisions.findLast(({ record }) => record.id === order.id)!.record;
  const marker = { n: claim.n, record: newest };
  const own = publicationOf(order, head, claim);
  const past = before.publications.filter(({ n }) => n !== claim.n).map((one) => redactedEntry(one, order.id));
  const directories = await directoriesOf(store, past);
  const encodeOnce = createEncoder();
  const manifests = new Map<number, string>();
  const chunks = new Map<string, Uint8Array>();
  const committed: Publication[] = [];
  for (const one of [...past.filter(({ n }) => isVisible(n, head.number, head.aborted)), own]) {
    const base = { ...one.base, manifest: manifests.get(one.base.number) ?? null };
    committed.push({ ...one, base });
    const visible = newestOf([...revisions, marker], committed);
    const version = versionOf(committed, visible, directories.get(one.n) ?? directories.get(head.number)!, encodeOnce);
    committed[committed.length - 1] = { ...one, base, manifest: version.manifest };
    manifests.set(one.n, version.manifest);
    for (const { hash, body } of version.chunks) if (body) chunks.set(hash, body);
  }
  const unseen = past.filter(({ n }) => !manifests.has(n));
  return { marker, manifest: manifests.get(claim.n)!, chunks, publications: [...committed, ...unseen] };
}

function publicationOf({ id, reason, by }: Redaction, head: Head, { n, plan }: Claim): Publication {
  const { epoch, number, manifest, committedAt } = head;
  return {
    n,
    epoch: epoch + 1,
    plan,
    by,
    approvers: [by],
    why: `${REMOVED}: ${reason}`,
    sources: [],
    changes: [{ id, change: "WITHDRAWN", summary: REMOVED }],
    manifest: "",
    base: { epoch, number, manifest, committedAt },
  };
}

/** Each record's newest revision among those of these publications. */
function newestOf(revisions: readonly Revision[], committed: readonly Publication[]): Revision[] {
  const numbers = new Set(committed.map(({ n }) => n));
  const newest = new Map<string, Revision>();
  for (const revision of revisions) {
    const known = newest.get(revision.record.id);
    if (numbers.has(revision.n) && (known === undefined || known.n < revision.n))
      newest.set(revision.record.id, revision);
  }
  return [...newest.values()].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

/** Which directory each version had: no record table holds it. */
async function directoriesOf(store: WriteStore, publications: readonly Publication[]) {
  const manifests = await store.chunks(publications.map(({ manifest }) => manifest));
  return new Map(
    publications.flatMap(({ n, manifest }) => {
      const hash = Manifest.safeParse(manifests.get(manifest)?.()).data?.chunks[chunkNames.directory];
      return hash === undefined ? [] : [[n, { name: chunkNames.directory, hash, body: null }] as const];
    }),
  );
}

/** Versions share most of their chunks, and compressing is what takes time. */
function createEncoder(): typeof encodeChunk {
  const known = new Map<string, ReturnType<typeof encodeChunk>>();
  return (content) => {
    const hash = hashOf(content);
    const before = known.get(hash) ?? encodeChunk(content);
    known.set(hash, before);
    return before;
  };
}
