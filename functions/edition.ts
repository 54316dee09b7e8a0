/**
 * An edition: everything one version holds, in memory, read-only. Resolvers are pure functions over it. Its chunks are
 * opened kind by kind, when something of the kind is first read: what stands at a place needs no figures and no sources.
 */
import type { LogEntry, Revision } from "../schema/chunks.ts";
import type { Directory } from "../schema/applies.ts";
import type { Version } from "../schema/publication.ts";
import type {
  AnyRecord,
  Coverage,
  PublicAdvice,
  RecordKind,
  Source,
  StrikeEvent,
  Trust,
  TrustImpact,
} from "../schema/records.ts";
import type { World } from "../schema/situation.ts";
import type { Chunk } from "./codec.ts";

/** Every record by id, withdrawn and merged ones included, at its newest visible revision. */
type Records = {
  get(id: string): Revision | undefined;
  values(): Iterable<Revision>;
  readonly size: number;
};

export type Edition = {
  version: Version;
  /** When this version was committed; null before the first publication. */
  committedAt: string | null;
  records: Records;
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

/** Puts an edition together from its chunks, by name. `manifest`: the hash of what names them. */
export function editionOf(parts: {
  version: Version;
  committedAt: string | null;
  manifest: string | null;
  chunks: ReadonlyMap<string, Chunk>;
}): Edition {
  const { version, committedAt, manifest, chunks } = parts;
  const kinds = createKinds(chunks);
  const directory = directoryOf((chunks.get("directory")?.() ?? []) as Trust[]);
  const log = once(() => logOf(chunks, committedAt, manifest));
  return {
    version,
    committedAt,
    records: recordsOf(kinds),
    world: worldOf(kinds, directory),
    directory,
    get sources() {
      return kinds.SOURCE.all() as readonly Source[];
    },
    get log() {
      return log();
    },
  };
}

export function isActive(record: AnyRecord): boolean {
  return record.editorial.state === "ACTIVE";
}

/** The records of one kind. `all` and `active` give the same list each time: what is worked out of it is kept beside it. */
type OfKind = {
  revisions: () => ReadonlyMap<string, Revision>;
  all: () => readonly AnyRecord[];
  active: () => readonly AnyRecord[];
};

const prefixes: Record<RecordKind, string> = {
  STRIKE_EVENT: "ev",
  TRUST_IMPACT: "im",
  PUBLIC_ADVICE: "ad",
  SOURCE: "src",
  COVERAGE: "cov",
};

function createKinds(chunks: ReadonlyMap<string, Chunk>): Record<RecordKind, OfKind> {
  const entries = Object.keys(prefixes).map((kind): [string, OfKind] => {
    const own = [...chunks].filter(([name]) => name.startsWith(`records/${kind}/`));
    const revisions = once(
      () =>
        new Map(own.flatMap(([, chunk]) => (chunk() as Revision[]).map((revision) => [revision.record.id, revision]))),
    );
    const all = once(() => [...revisions().values()].map(({ record }) => record));
    return [kind, { revisions, all, active: once(() => all().filter(isActive)) }];
  });
  return Object.fromEntries(entries) as Record<RecordKind, OfKind>;
}

function recordsOf(kinds: Record<RecordKind, OfKind>): Records {
  const kindOf = new Map(Object.entries(prefixes).map(([kind, prefix]) => [prefix, kinds[kind as RecordKind]]));
  const all = Object.values(kinds);
  return {
    get: (id) =>
      kindOf
        .get(id.slice(0, id.indexOf("_")))
        ?.revisions()
        .get(id),
    values: () => all.flatMap(({ revisions }) => [...revisions().values()]),
    get size() {
      return all.reduce((size, { revisions }) => size + revisions().size, 0);
    },
  };
}

function worldOf(kinds: Record<RecordKind, OfKind>, directory: Directory): World {
  return {
    get events() {
      return kinds.STRIKE_EVENT.active() as readonly StrikeEvent[];
    },
    get impacts() {
      return kinds.TRUST_IMPACT.active() as readonly TrustImpact[];
    },
    get advice() {
      return kinds.PUBLIC_ADVICE.active() as readonly PublicAdvice[];
    },
    get coverages() {
      return kinds.COVERAGE.active() as readonly Coverage[];
    },
    directory,
  };
}

function directoryOf(trusts: readonly Trust[]): Directory {
  return new Map(trusts.map((trust) => [trust.code.value, trust]));
}

function logOf(chunks: ReadonlyMap<string, Chunk>, committedAt: string | null, manifest: string | null): LogEntry[] {
  const entries = [...chunks]
    .flatMap(([name, chunk]) => (name.startsWith("log/") ? (chunk() as LogEntry[]) : []))
    .toSorted((a, b) => a.n - b.n);
  const last = entries.at(-1);
  return last ? [...entries.slice(0, -1), { ...last, committedAt, manifest }] : entries;
}

/** Worked out when it is first asked for, and then kept. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}
