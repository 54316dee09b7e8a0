/**
 * Publishing, as DESIGN's protocol: claim, write, commit. A reader sees nothing of it before the commit and all of it
 * after; a publisher that dies is resumed by anybody who has the plan; one that was aborted can never commit.
 */
import { type Base, formatVersion, type Head, Manifest, type Publication } from "../../schema/publication.ts";
import type { Trust } from "../../schema/records.ts";
import { hashOf } from "../../functions/codec.ts";
import { UserError } from "../errors.ts";
import { type Plan, planHash } from "../plan/plan-file.ts";
import { type BaseChunks, type Items, itemsOf, touchedChunks } from "./items.ts";
import type { Claim, OnceItem, WriteStore } from "./write-store.ts";

export type PublishOptions = {
  store: WriteStore;
  plan: Plan;
  directory: readonly Trust[];
  /** Who carries it out. */
  by: string;
  /** Milliseconds since 1970. */
  now: () => number;
  onProgress?: (done: number, total: number) => void;
};

export type Published = { outcome: "PUBLISHED" | "RESUMED" | "ALREADY_PUBLISHED"; n: number; version: string };

export async function publish(options: PublishOptions): Promise<Published> {
  const claimed = await claimOrResume(options);
  if ("published" in claimed) return claimed.published;
  const { claim, resumed } = claimed;
  const items = await deriveItems(options, claim);
  await writeAll(options, items);
  const elsewhere = await commit(options, claim, items.manifest);
  if (elsewhere) return elsewhere;
  const version = formatVersion({ epoch: options.plan.base.epoch, number: claim.n });
  return { outcome: resumed ? "RESUMED" : "PUBLISHED", n: claim.n, version };
}

// ---------------------------------------------------------------- 1 claim, 2 refused

type Claimed = { claim: Claim; resumed: boolean } | { published: Published };

const CLAIM_ATTEMPTS = 5;

async function claimOrResume({ store, plan, by, now }: PublishOptions): Promise<Claimed> {
  const hash = planHash(plan);
  const asked: Claim[] = [];
  for (let attempt = 0; attempt < CLAIM_ATTEMPTS; attempt++) {
    const head = await headOf(store);
    assertSameStore(head, plan);
    const { pending } = head;
    // A claim of ours whose reply was lost is not somebody else's to resume.
    if (pending?.plan === hash) return { claim: pending, resumed: !asked.some((one) => isSame(one, pending)) };
    const published = await findPublished(store, head, plan, hash);
    if (published) return { published };
    if (pending) throw heldBy(pending);
    assertOnBase(head, plan);
    // It may have been ours, its reply lost: who was aborted never claims again by itself.
    const ended = asked.find(({ n }) => head.aborted.includes(n));
    if (ended) throw aborted(ended.n);
    const claim = { n: head.last + 1, plan: hash, by, since: new Date(now()).toISOString() };
    asked.push(claim);
    if (await store.claim(head, plan.storeId, plan.base, claim)) return { claim, resumed: false };
  }
  throw new UserError("BUSY", "Others keep publishing at the same moment. Nothing was written; try again in a minute.");
}

function isSame(a: Claim, b: Claim): boolean {
  return a.n === b.n && a.by === b.by && a.since === b.since;
}

export async function headOf(store: WriteStore): Promise<Head> {
  const head = await store.head();
  if (head === null) throw new UserError("NO_STORE", "This store was never set up. Run: strikes init");
  return head;
}

function assertSameStore(head: Head, plan: Plan): void {
  if (head.storeId === plan.storeId) return;
  throw new UserError(
    "BASE_MOVED",
    `The plan is for store ${plan.storeId}, and this is store ${head.storeId}. Run plan again here.`,
  );
}

/** What the base holds is checked too: the new chunks and the log are made from what the plan says of it. */
function assertOnBase(head: Head, { base }: Plan): void {
  if (head.epoch !== base.epoch || head.number !== base.number) throw baseMoved(head, base);
  if (head.manifest === base.manifest && head.committedAt === base.committedAt) return;
  throw new UserError(
    "ALTERED",
    `The plan's base is not what version ${formatVersion(base)} is: somebody changed the plan. Run plan again.`,
  );
}

function heldBy(pending: NonNullable<Head["pending"]>): UserError {
  return new UserError(
    "BUSY",
    `${pending.by} has been publishing plan ${pending.plan.slice(0, 12)} as ${pending.n} since ${pending.since}. ` +
      `Wait, or run that plan again to finish it, or end it with: strikes abort ${pending.n} --reason "…"`,
  );
}

function baseMoved(head: Head, base: Base): UserError {
  const now = formatVersion(head);
  return new UserError(
    "BASE_MOVED",
    `The plan was made on version ${formatVersion(base)}, and the newest is ${now}. Run plan again.`,
  );
}

function aborted(n: number): UserError {
  return new UserError("ABORTED", `Publication ${n} was aborted meanwhile. Nothing of it is visible. Run plan again.`);
}

/** Whether a committed publication after the plan's base carries this plan. */
async function findPublished(store: WriteStore, head: Head, plan: Plan, hash: string): Promise<Published | null> {
  for (let n = head.number; n > plan.base.number; n--) {
    if (head.aborted.includes(n)) continue;
    const publication: Publication | null = await store.publication(n);
    if (publication?.plan === hash) {
      const version = formatVersion({ epoch: publication.epoch, number: n });
      return { outcome: "ALREADY_PUBLISHED", n, version };
    }
  }
  return null;
}

// ---------------------------------------------------------------- 3 write

async function deriveItems({ store, plan, directory }: PublishOptions, claim: Claim): Promise<Items> {
  if (hashOf(directory) !== plan.directory) {
    throw new UserError(
      "ALTERED",
      "The plan was made with another trust directory than this program has. Run plan again.",
    );
  }
  return itemsOf(plan, claim, await readBase(store, plan, claim), directory);
}

async function readBase(store: WriteStore, plan: Plan, claim: Claim): Promise<BaseChunks> {
  const hash = plan.base.manifest;
  if (hash === null) return { manifest: null, contents: new Map() };
  const manifest = Manifest.parse((await readChunks(store, plan, claim, [hash])).get(hash));
  const names = touchedChunks(plan, manifest).filter((name) => manifest.chunks[name] !== undefined);
  const hashOfName = (name: string) => manifest.chunks[name] ?? "";
  const chunks = await readChunks(store, plan, claim, names.map(hashOfName));
  return { manifest, contents: new Map(names.map((name) => [name, chunks.get(hashOfName(name))])) };
}

/** All of them or none: a new chunk made without its base would lose every record that was in it. */
async function readChunks(
  store: WriteStore,
  plan: Plan,
  claim: Claim,
  hashes: string[],
): Promise<Map<string, unknown>> {
  const chunks = await store.chunks(hashes);
  const lacking = hashes.find((hash) => !chunks.has(hash));
  if (lacking === undefined) return new Map([...chunks].map(([hash, chunk]) => [hash, chunk()]));
  // A restore may have taken it away, and the claim with it.
  const head = await headOf(store);
  if (head.epoch !== plan.base.epoch || head.aborted.includes(claim.n)) throw aborted(claim.n);
  throw new UserError(
    "FAILED",
    `The read model lacks chunk ${lacking} of version ${formatVersion(plan.base)}. Run: strikes rebuild`,
  );
}

/** Requests under way at once: enough to hide the way to the store, few enough for a new table. */
const WRITERS = 16;

async function writeAll({ store, onProgress }: PublishOptions, { items }: Items): Promise<void> {
  const queue = items.values();
  let done = 0;
  let failed = false;
  const writer = async () => {
    for (const item of queue) {
      if (failed) return;
      if (!(await store.putOnce(item))) throw conflict(item);
      onProgress?.(++done, items.length);
    }
  };
  const stopAll = (error: unknown) => {
    failed = true;
    throw error;
  };
  await Promise.all(Array.from({ length: WRITERS }, () => writer().catch(stopAll)));
}

function conflict({ table, key }: OnceItem): UserError {
  return new UserError(
    "BUSY",
    `${table} ${Object.values(key).join(" ")} is there already with other content: the plan was begun by another version ` +
      `of this program. Finish it with that one, or end it with: strikes abort`,
  );
}

// ---------------------------------------------------------------- 4 commit

/**
 * A commit whose reply is lost is asked after, not assumed: HEAD and what was published since the base tell whether it
 * landed. Returns the plan's other publication where it landed as that: after an abort, somebody may have begun it again.
 */
async function commit({ store, plan, now }: PublishOptions, claim: Claim, manifest: string): Promise<Published | null> {
  const after = Date.parse(plan.base.committedAt) + 1;
  const committedAt = new Date(Math.max(now(), after)).toISOString();
  let reason = "refused";
  const landed = await store.commit(claim, plan.base.epoch, manifest, committedAt).catch((error: unknown) => {
    reason = error instanceof Error ? error.message : String(error);
    return false;
  });
  if (landed) return null;
  const head = await headOf(store);
  const published = await findPublished(store, head, plan, claim.plan);
  if (published) return published.n === claim.n ? null : published;
  if (head.epoch === plan.base.epoch && head.pending?.n === claim.n) {
    throw new UserError(
      "BUSY",
      `The commit of ${claim.n} did not arrive (${reason}). Run the same command again to finish it.`,
    );
  }
  throw aborted(claim.n);
}
