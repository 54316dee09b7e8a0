/** Builders of records for tests: each gives a whole, valid record, and takes what the test is about. */
import type { Chunk } from "../functions/codec.ts";
import { type Edition, editionOf } from "../functions/edition.ts";
import type { ReadModel } from "../functions/read-model.ts";
import type { LogEntry, Revision } from "../schema/chunks.ts";
import type {
  AnyRecord,
  Coverage,
  Evidence,
  Fact,
  PublicAdvice,
  Source,
  StrikeEvent,
  StrikeWindow,
  TimeFact,
  Trust,
  TrustImpact,
} from "../schema/records.ts";

/** `id("ev", "a1")` is `ev_00000000000000a1`. */
export function id(prefix: "ev" | "im" | "ad" | "src" | "cov", name: string): string {
  return `${prefix}_${name.padStart(16, "0")}`;
}

export function windowId(name: string): string {
  return `w_${name.padStart(12, "0")}`;
}

/** A fact that the record's first piece of evidence states. */
export function said<T>(value: T, more: Partial<Fact<T>> = {}): Fact<T> {
  return { value, basis: "stated", evidence: [0], ruleId: null, ...more };
}

export function missing<T>(value: T): Fact<T> {
  return { value, basis: "missing", evidence: [], ruleId: null };
}

/** `2016-04-26T08:00:00+01:00` is a TIME, `2016-04-26` a DATE, null UNKNOWN. */
export function when(value: string | null, more: Partial<TimeFact> = {}): TimeFact {
  const precision = value === null ? "UNKNOWN" : value.includes("T") ? "TIME" : "DATE";
  return { value, precision, basis: value === null ? "missing" : "stated", evidence: [0], ruleId: null, ...more };
}

export const text = "Junior doctors will walk out from 8am on Tuesday 26 April 2016, the BMA says.";
const sha = "a".repeat(64);

export function quote(source: string, words = "8am on Tuesday 26 April 2016"): Evidence {
  const start = text.indexOf(words);
  return { kind: "QUOTE", source, textSha256: sha, quote: words, start, end: start + words.length };
}

function shared(prefix: "ev" | "im" | "ad" | "src" | "cov") {
  return {
    id: id(prefix, "1"),
    editorial: { state: "ACTIVE" as const },
    decision: { by: "editor@example.org", at: "2016-04-20T10:00:00.000Z", edited: false },
    evidence: [quote(id("src", "1"))],
  };
}

export function window(more: Partial<StrikeWindow> = {}): StrikeWindow {
  return {
    id: windowId("1"),
    start: when("2016-04-26T08:00:00+01:00"),
    end: when("2016-04-26T17:00:00+01:00"),
    unions: said(["BMA"]),
    withdrawn: said("FULL_WALKOUT"),
    coveredBy: missing(null),
    status: said("CONFIRMED"),
    outcome: missing("UNREPORTED"),
    ...more,
  };
}

/** A strike of junior doctors in all of England, 26 April 2016, 8am to 5pm. */
export function strikeEvent(more: Partial<StrikeEvent> = {}): StrikeEvent {
  return {
    kind: "STRIKE_EVENT",
    ...shared("ev"),
    nations: said(["ENGLAND"]),
    staffGroups: said(["RESIDENT_DOCTORS"]),
    action: said("STRIKE"),
    scope: said({ type: "NATION" }),
    windows: [window()],
    ...more,
  };
}

export function impact(more: Partial<TrustImpact> = {}): TrustImpact {
  return {
    kind: "TRUST_IMPACT",
    ...shared("im"),
    trust: said("RHM"),
    nation: said("ENGLAND"),
    area: missing(null),
    service: said("OPERATIONS"),
    effect: said("CANCELLED"),
    modality: said("STATED"),
    metric: said("RESCHEDULED_INPATIENT"),
    count: said({ value: 120, qualifier: "ABOUT" }),
    period: said({ start: "2016-04-18", end: "2016-05-02" }),
    setting: missing("UNSTATED"),
    figureStatus: said("EXPECTED"),
    events: [id("ev", "1")],
    ...more,
  };
}

/** Standing advice that stands always and everywhere. */
export function advice(more: Partial<PublicAdvice> = {}): PublicAdvice {
  return {
    kind: "PUBLIC_ADVICE",
    ...shared("ad"),
    topic: said("urgent-not-emergency"),
    when: "always",
    level: "URGENT",
    issuer: missing(null),
    nations: said(null),
    trust: said(null),
    staffGroups: said(null),
    windows: [],
    validity: { from: null, to: null },
    texts: [adviceText()],
    text: said(null),
    ...more,
  };
}

export function adviceText(more: Partial<PublicAdvice["texts"][number]> = {}): PublicAdvice["texts"][number] {
  return {
    language: "EN",
    translation: "ORIGINAL",
    heading: "Use NHS 111 online or call 111",
    conditions: ["you need medical help fast", "it is not an emergency"],
    body: "",
    actions: [{ label: "NHS 111 online", url: "https://111.nhs.uk/" }],
    ...more,
  };
}

export function source(more: Partial<Source> = {}): Source {
  return {
    kind: "SOURCE",
    ...shared("src"),
    evidence: [],
    publisher: "The Daily Example",
    title: "Junior doctors to walk out",
    url: "https://example.org/walk-out",
    sourceKind: "ARTICLE",
    publishedOn: "2016-04-19",
    publishedBasis: "dateline",
    retrievedAt: "2016-04-19T12:00:00.000Z",
    textSha256: sha,
    supersedes: null,
    ...more,
  };
}

/** England, all staff groups, 1 April to 1 June 2016. */
export function coverage(more: Partial<Coverage> = {}): Coverage {
  return {
    kind: "COVERAGE",
    ...shared("cov"),
    evidence: [{ kind: "AUTHORED", editor: "editor@example.org", reason: "Read the unions' pages." }],
    nation: "ENGLAND",
    staffGroups: null,
    from: "2016-04-01T00:00:00.000Z",
    checkedAt: "2016-05-25T08:00:00.000Z",
    checkedUntil: "2016-06-01T08:00:00.000Z",
    by: "editor@example.org",
    ...more,
  };
}

export function trust(more: Partial<Trust> & { ods?: string } = {}): Trust {
  const { ods = "RHM", ...rest } = more;
  return {
    code: { scheme: "ODS", value: ods },
    name: "University Hospital Southampton NHS Foundation Trust",
    otherNames: ["UHS", "Southampton University Hospitals NHS Trust"],
    kind: "acute",
    nation: "ENGLAND",
    region: "South East",
    town: "Southampton",
    hospitals: [{ name: "Southampton General Hospital", listed: 3 }],
    status: "open",
    closedOn: null,
    successors: [],
    successorBasis: null,
    servedTrusts: null,
    checked: 3,
    ...rest,
  };
}

export function logEntry(n: number, changes: LogEntry["changes"], more: Partial<LogEntry> = {}): LogEntry {
  const committedAt = new Date(Date.UTC(2016, 3, 20, 10, n)).toISOString();
  return {
    n,
    epoch: 1,
    plan: "p".repeat(64),
    by: "publisher@example.org",
    why: "New press release.",
    changes,
    committedAt,
    manifest: "m",
    ...more,
  };
}

/** An edition of these records; those given as `{n, record}` were changed last by publication n, the others by the first. */
export function edition(parts: {
  records?: (AnyRecord | Revision)[];
  directory?: Trust[];
  number?: number;
  committedAt?: string | null;
  log?: LogEntry[];
}): Edition {
  const revisions = (parts.records ?? []).map((r) => ("record" in r ? r : { n: 1, record: r }));
  const number = parts.number ?? Math.max(1, ...revisions.map((r) => r.n));
  const log = parts.log ?? [
    logEntry(
      1,
      revisions.map((r) => ({ id: r.record.id, change: "NEW" as const, summary: "new" })),
    ),
  ];
  return editionOf({
    version: { epoch: 1, number },
    committedAt: parts.committedAt === undefined ? "2016-04-25T18:00:00.000Z" : parts.committedAt,
    manifest: "m",
    chunks: new Map<string, Chunk>([
      ...[...Map.groupBy(revisions, ({ record }) => record.kind)].map(([kind, own]): [string, Chunk] => [
        `records/${kind}/0`,
        () => own,
      ]),
      ["directory", () => parts.directory ?? [trust()]],
      ["log/0", () => log],
    ]),
  });
}

/** A read model that holds these editions, oldest first; `asOf` takes their versions only. */
export function readModelOf(...editions: [Edition, ...Edition[]]): ReadModel {
  return {
    newest: () => Promise.resolve({ edition: editions.at(-1)!, stale: false }),
    asOf: (asOf) => {
      const edition = editions.find((e) => `${e.version.epoch}.${e.version.number}` === asOf);
      return edition ? Promise.resolve({ edition, stale: false }) : Promise.reject(new Error(`no edition ${asOf}`));
    },
  };
}
