/** Small plans, and what of them a reader should see. */
import { hashOf } from "../../functions/codec.ts";
import type { Edition } from "../../functions/edition.ts";
import type { HistoryStore } from "../../seed/publish/history-store.ts";
import { type Base, type Head, newestVisible } from "../../schema/publication.ts";
import type { AnyRecord, Source } from "../../schema/records.ts";
import { type Plan, planHash } from "../../seed/plan/plan-file.ts";
import { publish, type Published } from "../../seed/publish/publish.ts";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { id, quote, source, trust } from "../fixtures.ts";

export const directory = [trust()];

/** Three sources; all in one chunk, which every plan changes. */
export const sourceIds = ["1", "2", "3"].map((name) => id("src", name));

/** A source that cites another, so that it has an edge. */
export function sourceRecord(recordId: string, title: string): Source {
  return source({ id: recordId, title, evidence: [quote(sourceIds[0]!)] });
}

const hashes = new WeakMap<Plan, string>();

/** The hash of a plan, worked out once: histories ask for it at every step. */
export function hashOfPlan(plan: Plan): string {
  const hash = hashes.get(plan) ?? planHash(plan);
  hashes.set(plan, hash);
  return hash;
}

export function baseOf(head: Head): Base {
  const { epoch, number, manifest, committedAt } = head;
  return { epoch, number, manifest, committedAt };
}

export function planOf(head: Head, why: string, records: AnyRecord[]): Plan {
  return {
    format: 1,
    storeId: head.storeId,
    target: { stage: "test", endpoint: null },
    base: baseOf(head),
    why,
    approvers: ["editor@example.org"],
    inputs: [],
    orders: [],
    directory: hashOf(directory),
    lines: [],
    changes: records.map((record) => ({ id: record.id, change: "NEW", summary: `${why}: ${record.id}` })),
    records,
  };
}

/** A plan of one source, drawn up now. */
export async function planNow(store: HistoryStore, why: string, recordId: string = sourceIds[0]!): Promise<Plan> {
  const head = await store.head();
  if (head === null) throw new Error("no head");
  return planOf(head, why, [sourceRecord(recordId, why)]);
}

/** 2026-03-01T09:00Z. */
export const start = Date.UTC(2026, 2, 1, 9);
export const minute = 60_000;

export function publishBy(by: string, store: WriteStore, plan: Plan, now: number = start): Promise<Published> {
  return publish({ store, plan, directory, by, now: () => now });
}

/** Publishes one source after the other, a minute apart: titles "one", "two"… */
export async function publishAll(store: WriteStore, titles: readonly string[], from: number = start): Promise<void> {
  for (const [i, title] of titles.entries()) {
    await publishBy("a", store, await planNow(store, title), from + i * minute);
  }
}

// ---------------------------------------------------------------- what a reader sees

/** Facts as text: `id@n title`, by id. */
export function line(record: AnyRecord, n: number): string {
  return `${record.id}@${n} ${record.kind === "SOURCE" ? record.title : record.kind}`;
}

export function factsOf(edition: Edition): string {
  const lines = [...edition.records.values()].map(({ record, n }) => line(record, n));
  return lines.toSorted().join("\n");
}

/** The same, straight from the record tables. */
export async function factsInTables(
  store: HistoryStore,
  head: Head,
  ids: readonly string[] = sourceIds,
): Promise<string> {
  const lines: string[] = [];
  for (const recordId of ids) {
    const newest = newestVisible(await store.revisions(recordId), head.number, head.aborted);
    if (newest) lines.push(line(newest.record, newest.n));
  }
  return lines.toSorted().join("\n");
}
