/**
 * An edition: everything one version holds, in memory, read-only. Resolvers are pure functions over it.
 */
import type { LogEntry, Revision } from "../schema/chunks.ts";
import type { Directory } from "../schema/applies.ts";
import type { Manifest, Version } from "../schema/publication.ts";
import type { AnyRecord, Coverage, PublicAdvice, Source, StrikeEvent, Trust, TrustImpact } from "../schema/records.ts";
import type { World } from "../schema/situation.ts";

export type Edition = {
  version: Version;
  /** When this version was committed; null before the first publication. */
  committedAt: string | null;
  /** Every record, withdrawn and merged ones included, at its newest visible revision. */
  records: ReadonlyMap<string, Revision>;
  /** The records that stand, by kind. */
  world: World;
  sources: readonly Source[];
  directory: Directory;
  /** Publications up to this version, oldest first; the last one's `committedAt` and `manifest` are filled in. */
  log: readonly LogEntry[];
};

/** The edition before anything was published: it knows nothing, and says so. */
export function emptyEdition(version: Version): Edition {
  return editionOf({ version, committedAt: null, manifest: null, chunks: new Map() });
}

/** Puts an edition together from its chunks, by name. */
export function editionOf(parts: {
  version: Version;
  committedAt: string | null;
  manifest: { hash: string; content: Manifest } | null;
  chunks: ReadonlyMap<string, unknown>;
}): Edition {
  const chunks = [...parts.chunks];
  const revisions = chunks.flatMap(([name, chunk]) => (name.startsWith("records/") ? (chunk as Revision[]) : []));
  const records = new Map(revisions.map((revision) => [revision.record.id, revision]));
  const directory = directoryOf((parts.chunks.get("directory") ?? []) as Trust[]);
  return {
    version: parts.version,
    committedAt: parts.committedAt,
    records,
    world: worldOf(revisions, directory),
    sources: ofKind<Source>(revisions, "SOURCE"),
    directory,
    log: logOf(chunks, parts.committedAt, parts.manifest?.hash ?? null),
  };
}

export function isActive(record: AnyRecord): boolean {
  return record.editorial.state === "ACTIVE";
}

function worldOf(revisions: readonly Revision[], directory: Directory): World {
  const active = revisions.filter((revision) => isActive(revision.record));
  return {
    events: ofKind<StrikeEvent>(active, "STRIKE_EVENT"),
    impacts: ofKind<TrustImpact>(active, "TRUST_IMPACT"),
    advice: ofKind<PublicAdvice>(active, "PUBLIC_ADVICE"),
    coverages: ofKind<Coverage>(active, "COVERAGE"),
    directory,
  };
}

function ofKind<T extends AnyRecord>(revisions: readonly Revision[], kind: T["kind"]): T[] {
  return revisions.filter((r) => r.record.kind === kind).map((r) => r.record as T);
}

function directoryOf(trusts: readonly Trust[]): Directory {
  return new Map(trusts.map((trust) => [trust.code.value, trust]));
}

function logOf(chunks: [string, unknown][], committedAt: string | null, manifest: string | null): LogEntry[] {
  const entries = chunks
    .flatMap(([name, chunk]) => (name.startsWith("log/") ? (chunk as LogEntry[]) : []))
    .toSorted((a, b) => a.n - b.n);
  const last = entries.at(-1);
  return last ? [...entries.slice(0, -1), { ...last, committedAt, manifest }] : entries;
}
