/**
 * The publishing protocol's own items, and what is visible at a version. `decisions/001-publishing.md` tells the whole
 * protocol; the writer is `seed/publish/`, the reader `functions/read-model.ts`.
 */
import * as z from "zod";
import { Instant, RecordId } from "./forms.ts";

/** The head of history: the one item that a commit changes. */
export const Head = z.object({
  storeId: z.string().min(1),
  /** Rises on a restore or a redaction. Versions order by epoch, then number. */
  epoch: z.int().min(1),
  /** The newest committed publication; 0 before the first. */
  number: z.int().min(0),
  /** The highest number ever claimed. A number is never used twice. */
  last: z.int().min(0),
  /** Hash of the newest manifest; null before the first publication. */
  manifest: z.string().nullable(),
  committedAt: Instant,
  pending: z.object({ n: z.int(), plan: z.string(), by: z.string(), since: Instant }).nullable(),
  aborted: z.array(z.int()),
});
export type Head = z.infer<typeof Head>;

/** The version a publication was made on: what HEAD said when the plan was drawn up. */
export const Base = z.object({
  epoch: z.int().min(1),
  number: z.int().min(0),
  manifest: z.string().nullable(),
  committedAt: Instant,
});
export type Base = z.infer<typeof Base>;

/** What happened to one record in a publication. */
export const Change = z.object({
  id: RecordId,
  change: z.enum(["NEW", "CHANGED", "DISPUTED", "WITHDRAWN", "MERGED"]),
  /** One line a person reads: `RCN strike, England, 1 May 2023: end 20:00 2 May -> 23:59 1 May`. */
  summary: z.string(),
});
export type Change = z.infer<typeof Change>;

/** P#n. All of it derives from the plan, the claim and the base, so that anybody who resumes writes the same. */
export const Publication = z.object({
  n: z.int().min(1),
  epoch: z.int().min(1),
  plan: z.string(),
  by: z.string(),
  /** Who accepted what it publishes; `by` is who carried it out. */
  approvers: z.array(z.string()),
  why: z.string(),
  sources: z.array(RecordId),
  changes: z.array(Change),
  manifest: z.string(),
  base: Base,
});
export type Publication = z.infer<typeof Publication>;

/**
 * The manifest: which chunks a version is made of, by name and hash. Its own hash is the version's content.
 *
 * `history` lists the committed publications before this one, newest last, so that a time finds its version without a
 * query; `changes` of each are in the chunks named `log/…`.
 */
export const Manifest = z.object({
  format: z.literal(1),
  n: z.int().min(1),
  chunks: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** `2.17`: epoch 2, publication 17. The cache key of every answer, and what `asOf` takes. */
export type Version = { epoch: number; number: number };

export function formatVersion(version: Version): string {
  return `${version.epoch}.${version.number}`;
}

/** null where the text is not a version. */
export function parseVersion(text: string): Version | null {
  const match = /^([1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(text);
  return match ? { epoch: Number(match[1]), number: Number(match[2]) } : null;
}

/** Negative where `a` came before `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a.epoch - b.epoch || a.number - b.number;
}

/** Revision n is visible at version v: n is not later, and was not aborted. */
export function isVisible(n: number, number: number, aborted: readonly number[]): boolean {
  return n <= number && !aborted.includes(n);
}

/** The newest visible revision among those of one record. */
export function newestVisible<T extends { n: number }>(
  revisions: readonly T[],
  number: number,
  aborted: readonly number[],
): T | null {
  let newest: T | null = null;
  for (const revision of revisions) {
    if (isVisible(revision.n, number, aborted) && (newest === null || revision.n > newest.n)) newest = revision;
  }
  return newest;
}
