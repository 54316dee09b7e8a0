/** Small records for tests of the pure rules: each builder makes a valid record, and a test says only what it is about. */
import type { Directory, Place } from "../../schema/applies.ts";
import type { Nation, StaffGroup } from "../../schema/codes.ts";
import type {
  Coverage,
  Evidence,
  Fact,
  PublicAdvice,
  Scope,
  StrikeEvent,
  StrikeWindow,
  TimeFact,
  TimePoint,
  Trust,
  TrustImpact,
} from "../../schema/records.ts";
import type { World } from "../../schema/situation.ts";

/** An instant, written by hand in UTC: `2016-04-26T07:00Z`. */
export function utc(text: string): number {
  const instant = Date.parse(text);
  if (!text.endsWith("Z") || Number.isNaN(instant)) throw new Error(`not a UTC instant: ${text}`);
  return instant;
}

const iso = (text: string) => new Date(utc(text)).toISOString();

// ---------------------------------------------------------------- facts and times

export function fact<T>(value: T, evidence: number[] = [0]): Fact<T> {
  return { value, basis: "stated", evidence, ruleId: null };
}

/** Two sources that disagree: the value that is held, and what the others say. */
export function disputed<T>(value: T, ...rivals: T[]): Fact<T> {
  return { ...fact(value), rivals: rivals.map((rival, index) => fact(rival, [index + 1])) };
}

export const time = (value: string): TimePoint => ({ precision: "TIME", value });
export const day = (value: string): TimePoint => ({ precision: "DATE", value });
export const unknown: TimePoint = { precision: "UNKNOWN", value: null };

function timeFact(point: TimePoint, rivals: TimePoint[] = []): TimeFact {
  const one = (p: TimePoint, evidence: number[]) => ({
    ...p,
    basis: p.precision === "UNKNOWN" ? ("missing" as const) : ("stated" as const),
    evidence,
    ruleId: null,
  });
  const held = one(point, [0]);
  return rivals.length === 0 ? held : { ...held, rivals: rivals.map((rival, index) => one(rival, [index + 1])) };
}

/** Ids of sources and records, of the right length. */
const sourceId = (name: string) => `src_${name.padStart(16, "0")}`;
export const eventId = (name: string) => `ev_${name.padStart(16, "0")}`;
export const windowId = (name: string) => `w_${name.padStart(12, "0")}`;

function quoteFrom(source: string): Evidence {
  return {
    kind: "QUOTE",
    source: sourceId(source),
    textSha256: "0".repeat(64),
    quote: "so it says",
    start: 0,
    end: 10,
  };
}

const authored: Evidence = { kind: "AUTHORED", editor: "a@example.org", reason: "standing advice" };

const shared = {
  editorial: { state: "ACTIVE" as const },
  decision: { by: "a@example.org", at: iso("2016-04-01T09:00Z"), edited: false },
};

// ---------------------------------------------------------------- strikes

type WindowParts = {
  id?: string;
  start?: TimePoint;
  end?: TimePoint;
  rivalStarts?: TimePoint[];
  rivalEnds?: TimePoint[];
  unions?: string[];
  withdrawn?: StrikeWindow["withdrawn"]["value"];
  status?: StrikeWindow["status"]["value"] | StrikeWindow["status"];
  outcome?: StrikeWindow["outcome"]["value"] | StrikeWindow["outcome"];
};

const asFact = <T>(value: T | Fact<T>): Fact<T> =>
  typeof value === "object" && value !== null && "basis" in value ? value : fact(value);

/** From 8am to 5pm on 26 April 2016, unless told otherwise. */
export function aWindow(parts: WindowParts = {}): StrikeWindow {
  return {
    id: windowId(parts.id ?? "1"),
    start: timeFact(parts.start ?? time("2016-04-26T08:00:00+01:00"), parts.rivalStarts),
    end: timeFact(parts.end ?? time("2016-04-26T17:00:00+01:00"), parts.rivalEnds),
    unions: fact(parts.unions ?? ["BMA"]),
    withdrawn: fact(parts.withdrawn ?? "UNKNOWN"),
    coveredBy: { value: null, basis: "missing", evidence: [], ruleId: null },
    status: asFact(parts.status ?? "ANNOUNCED"),
    outcome: asFact(parts.outcome ?? "UNREPORTED"),
  };
}

type StrikeParts = {
  id?: string;
  nations?: Nation[] | null | Fact<Nation[] | null>;
  staffGroups?: StaffGroup[];
  action?: StrikeEvent["action"]["value"];
  scope?: Scope | Fact<Scope>;
  windows?: StrikeWindow[];
  /** Names of sources; facts rest on the first unless they say otherwise. */
  sources?: string[];
};

/** Junior doctors, all of England, one window, unless told otherwise. */
export function aStrike(parts: StrikeParts = {}): StrikeEvent {
  return {
    kind: "STRIKE_EVENT",
    id: eventId(parts.id ?? "1"),
    ...shared,
    evidence: (parts.sources ?? ["union", "paper", "hospital"]).map(quoteFrom),
    nations: asFact(parts.nations === undefined ? ["ENGLAND"] : parts.nations),
    staffGroups: fact(parts.staffGroups ?? ["RESIDENT_DOCTORS"]),
    action: fact(parts.action ?? "STRIKE"),
    scope: asFact(parts.scope ?? { type: "NATION" }),
    windows: parts.windows ?? [aWindow()],
  };
}

export function listOf(codes: string[], complete: boolean): Scope {
  return { type: "ORGANISATIONS", codes, complete, text: null };
}

// ---------------------------------------------------------------- advice, impacts, coverage

type AdviceParts = {
  id?: string;
  topic?: string;
  when?: PublicAdvice["when"];
  level?: PublicAdvice["level"];
  issuer?: PublicAdvice["issuer"]["value"];
  nations?: Nation[] | null;
  trust?: string | null;
  staffGroups?: StaffGroup[] | null;
  /** `[event, window]` by the short names that the builders take. */
  windows?: [event: string, window: string][];
  from?: string | null;
  to?: string | null;
  conditions?: string[];
  sources?: string[];
  editorial?: PublicAdvice["editorial"];
};

/** Our own standing advice for strikes of any kind, everywhere, unless told otherwise. */
export function anAdvice(parts: AdviceParts = {}): PublicAdvice {
  return {
    kind: "PUBLIC_ADVICE",
    id: `ad_${(parts.id ?? "1").padStart(16, "0")}`,
    ...shared,
    editorial: parts.editorial ?? shared.editorial,
    evidence: parts.sources === undefined ? [authored] : parts.sources.map(quoteFrom),
    topic: fact(parts.topic ?? "ae-emergencies-only"),
    when: parts.when ?? "strike",
    level: parts.level ?? "NOTICE",
    issuer: fact(parts.issuer ?? null),
    nations: fact(parts.nations ?? null),
    trust: fact(parts.trust ?? null),
    staffGroups: fact(parts.staffGroups ?? null),
    windows: (parts.windows ?? []).map(([event, window]) => ({ event: eventId(event), window: windowId(window) })),
    validity: { from: parts.from ? iso(parts.from) : null, to: parts.to ? iso(parts.to) : null },
    texts: [
      {
        language: "EN",
        translation: "ORIGINAL",
        heading: "Stay away from A&E",
        conditions: parts.conditions ?? ["it is not an emergency"],
        body: "",
        actions: [],
      },
    ],
    text: fact(null),
  };
}

type ImpactParts = { id?: string; trust?: string | null; nation?: Nation | null; events: string[] };

export function anImpact(parts: ImpactParts): TrustImpact {
  return {
    kind: "TRUST_IMPACT",
    id: `im_${(parts.id ?? "1").padStart(16, "0")}`,
    ...shared,
    evidence: [quoteFrom("hospital")],
    trust: fact(parts.trust ?? null),
    nation: fact(parts.nation ?? null),
    area: fact(null),
    service: fact("OPERATIONS"),
    effect: fact("CANCELLED"),
    modality: fact("STATED"),
    metric: fact(null),
    count: fact(null),
    period: fact(null),
    setting: fact("UNSTATED"),
    figureStatus: fact("UNSTATED"),
    events: parts.events.map(eventId),
  };
}

type CoverageParts = { nation?: Nation; staffGroups?: StaffGroup[] | null; from: string; until: string };

export function aCoverage({ nation = "ENGLAND", staffGroups = null, from, until }: CoverageParts): Coverage {
  return {
    kind: "COVERAGE",
    id: "cov_0000000000000001",
    ...shared,
    evidence: [],
    nation,
    staffGroups,
    from: iso(from),
    checkedAt: iso(from),
    checkedUntil: iso(until),
    by: "a@example.org",
  };
}

// ---------------------------------------------------------------- places and worlds

type TrustParts = {
  region?: string;
  nation?: Nation;
  kind?: string;
  successors?: string[];
  servedTrusts?: string[] | null;
};

/** An open acute trust in England unless told otherwise; with successors it has closed. */
export function aTrust(code: string, parts: TrustParts = {}): Trust {
  const successors = parts.successors ?? [];
  return {
    code: { scheme: "ODS", value: code },
    name: `Trust ${code}`,
    otherNames: [],
    kind: parts.kind ?? "acute",
    nation: parts.nation ?? "ENGLAND",
    region: parts.region ?? null,
    town: null,
    hospitals: [],
    status: successors.length === 0 ? "open" : "closed",
    closedOn: null,
    successors,
    successorBasis: successors.length === 0 ? null : "stated",
    servedTrusts: parts.servedTrusts ?? null,
    checked: 1,
  };
}

export function directoryOf(...trusts: Trust[]): Directory {
  return new Map(trusts.map((trust) => [trust.code.value, trust]));
}

export const southampton = aTrust("RHM");
export const barnsley = aTrust("RFF");
export const cardiff = aTrust("7A4", { nation: "WALES" });

export const atSouthampton: Place = { nation: "ENGLAND", trust: southampton };
export const inEngland: Place = { nation: "ENGLAND", trust: null };
export const inWales: Place = { nation: "WALES", trust: null };

export function worldOf(parts: Partial<World> = {}): World {
  return {
    events: [],
    impacts: [],
    advice: [],
    coverages: [],
    directory: directoryOf(southampton, barnsley, cardiff),
    ...parts,
  };
}
