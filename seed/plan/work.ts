/** The records as a plan leaves them, over those of its edition, and what it tells people about each. */
import type { Edition } from "../../functions/edition.ts";
import type { Change } from "../../schema/publication.ts";
import { AnyRecord, type Source, type StrikeEvent } from "../../schema/records.ts";
import { type Decision, settle } from "../decisions.ts";
import type { Candidate, DraftSource, Flag } from "../draft.ts";
import { applyEdits } from "../edit.ts";
import { UserError } from "../errors.ts";
import { isLaterThan, type KnownSource, supersededBy } from "./lineage.ts";
import { nearMatches } from "./match.ts";
import { mergeRecord, type Standing } from "./merge.ts";
import { carryOut } from "./orders.ts";
import type { Line, Order, Plan, PlanInput } from "./plan-file.ts";
import { type Accepted, sourceRecord, type WindowRef } from "./record-of.ts";
import { summaryOf } from "./summary.ts";
import { changesInWords, publicSummary } from "./told.ts";

type NamedSource = KnownSource & Pick<Source, "publisher" | "title">;

/** What is said of a change: `details` to the editor, `told` to the public. */
type More = { details?: string[]; told?: string[]; doubts?: readonly Flag[] };

export class Work {
  readonly #edition: Edition;
  /** Records as this plan leaves them, over those of the edition. */
  readonly #records = new Map<string, AnyRecord>();
  readonly #changes = new Map<string, Change>();
  readonly #lines: Line[] = [];
  /** The record that each strike candidate became. */
  readonly #eventOf = new Map<string, string>();
  /** Candidates that a person still has to settle. */
  readonly #open = new Set<string>();
  readonly #sources = new Map<string, DraftSource>();

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  settle({ draft, decisions }: PlanInput): Accepted<Candidate>[] {
    this.#sources.set(draft.source.id, draft.source);
    const settled = settle(draft, decisions);
    return draft.candidates.flatMap((candidate) => {
      const { status, decision } = settled.get(candidate.id) ?? { status: "UNDECIDED", decision: null };
      if (status === "ACCEPTED" && decision !== null) {
        const edited = applyEdits(candidate, decision.set, decision);
        return [{ candidate: edited, source: draft.source, decision }];
      }
      if (status === "REJECTED") this.#line("REJECTED", candidate.id, candidateSummary(candidate));
      else this.#leaveOpen(candidate, candidateSummary(candidate), reasonOf(status));
      return [];
    });
  }

  put({ candidate, source, decision }: Accepted<Candidate>, next: AnyRecord): void {
    const target = decision.record ?? "new";
    // A record this very candidate made before is the same record, whatever is said.
    const before = this.#find(target === "new" ? next.id : target);
    if (candidate.kind === "STRIKE_EVENT") this.#eventOf.set(candidate.id, before?.id ?? next.id);
    if (target !== "new" && before === undefined) throw noSuchRecord(candidate, target);
    if (before !== undefined && before.kind !== next.kind) throw noSuchRecord(candidate, target);
    if (before !== undefined) return this.#merge(before, next, { candidate, source, decision });
    const near = decision.record === null ? nearMatches(next, this.#edition) : [];
    if (near.length > 0) {
      const known = near.map((id) => `${id} (${summaryOf(this.#find(id) as AnyRecord)})`).join("; ");
      const orders = [...near, "new"].map((id) => `--record ${candidate.id}=${id}`).join(" or ");
      this.#leaveOpen(candidate, summaryOf(next), `like ${known}: accept it in strikes review with ${orders}`);
      return;
    }
    this.#put(next, "NEW", { doubts: candidate.flags });
  }

  /** Whether what a candidate is about is still open: then so is the candidate. */
  waits(candidate: Candidate): boolean {
    const waits = "about" in candidate && candidate.about.some((id) => this.#open.has(id));
    if (waits) this.#leaveOpen(candidate, candidateSummary(candidate), "its strike comes first");
    return waits;
  }

  #leaveOpen(candidate: Candidate, summary: string, why: string): void {
    this.#open.add(candidate.id);
    this.#line("UNDECIDED", candidate.id, summary, [why]);
  }

  #merge(before: AnyRecord, next: AnyRecord, { candidate, source, decision }: Accepted<Candidate>): void {
    const { record, outcome, details } = mergeRecord(before, next, this.#standingOf(source, decision));
    if (outcome === "SAME") return this.#line("SAME", before.id, summaryOf(before), [], candidate.flags);
    const sourceName = (id: string) => sourceInWords(this.#knownSources().find((one) => one.id === id));
    const told = changesInWords({ edition: this.#edition, before, after: record, sourceName });
    this.#put(record, outcome, { details, told, doubts: candidate.flags });
  }

  putSource(source: DraftSource, decision: Decision): void {
    const next = sourceRecord(source, decision);
    const before = this.#find(source.id);
    if (before?.kind !== "SOURCE") return this.#put(next, "NEW");
    const changed = retold(before, next);
    if (!this.#changes.has(source.id) && changed.length > 0) this.#put(next, "CHANGED", { details: changed });
  }

  /** What only superseded versions of a source say is not taken back by itself: a person withdraws it, or lets it stand. */
  noteNoLongerStated(source: DraftSource): void {
    const earlier = supersededBy(source, this.#knownSources());
    earlier.delete(source.id);
    for (const { record } of this.#edition.records.values()) {
      const { id } = record;
      const sources = record.evidence.flatMap((evidence) => ("source" in evidence ? [evidence.source] : []));
      const onlyEarlier = sources.length > 0 && sources.every((one) => earlier.has(one));
      if (!onlyEarlier || this.#records.has(id) || record.editorial.state !== "ACTIVE") continue;
      this.#line("NOTE", id, summaryOf(record), [
        "no longer stated by the newer version: let it stand, or strikes withdraw it",
      ]);
    }
  }

  carryOut(order: Order): void {
    const { record, change, details } = carryOut(order, (id) => this.#find(id));
    this.#put(record, change, { details });
  }

  eventsOf(about: readonly string[]): string[] {
    return about.flatMap((id) => this.#event(id)?.id ?? []);
  }

  windowsOf(about: readonly string[]): WindowRef[] {
    return about.flatMap((id) => {
      const event = this.#event(id);
      return event ? event.windows.map((window) => ({ event: event.id, window: window.id })) : [];
    });
  }

  result(): Pick<Plan, "lines" | "changes" | "records"> {
    return {
      lines: this.#lines,
      changes: [...this.#changes.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      records: [...this.#records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }

  #event(id: string): StrikeEvent | null {
    const record = this.#find(this.#eventOf.get(id) ?? id);
    return record?.kind === "STRIKE_EVENT" ? record : null;
  }

  #find(id: string): AnyRecord | undefined {
    return this.#records.get(id) ?? this.#edition.records.get(id)?.record;
  }

  #put(record: AnyRecord, change: Change["change"], { details = [], told = details, doubts = [] }: More = {}): void {
    assertRecord(record);
    const first = this.#changes.get(record.id);
    this.#records.set(record.id, record);
    const line = publicSummary(this.#edition, record);
    const summary = told.length > 0 ? `${line} (${told.join("; ")})` : line;
    this.#changes.set(record.id, { id: record.id, change: first?.change === "NEW" ? "NEW" : change, summary });
    this.#line(change === "MERGED" ? "CHANGED" : change, record.id, summaryOf(record), details, doubts);
  }

  #knownSources(): NamedSource[] {
    return [...this.#edition.sources, ...this.#sources.values()];
  }

  #standingOf(source: DraftSource, decision: Decision): Standing {
    const known = this.#knownSources();
    const isLater = (id: string) =>
      isLaterThan(
        source,
        known.find((one) => one.id === id),
      );
    return { supersedes: supersededBy(source, known), isLater, settles: decision.settles };
  }

  #line(what: Line["what"], id: string, summary: string, details: string[] = [], doubts: readonly Flag[] = []): void {
    this.#lines.push({ what, id, summary, details, ...(doubts.length > 0 && { doubts: [...doubts] }) });
  }
}

/** An edit may have put anything in a field: what is no record is refused before it is in a plan. */
function assertRecord(record: AnyRecord): void {
  const parsed = AnyRecord.safeParse(record);
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  throw new UserError("BAD_INPUT", `${record.id}, ${issue?.path.join(".")}: ${issue?.message}. Edit it in review.`);
}

function reasonOf(status: string): string {
  return status === "LAPSED" ? "changed since it was decided on: decide again" : "not decided on: strikes review";
}

function candidateSummary(candidate: Candidate): string {
  const [first] = candidate.evidence;
  return first && "quote" in first
    ? `"${first.quote.slice(0, 100)}"`
    : candidate.kind.toLowerCase().replaceAll("_", " ");
}

function sourceInWords(source: NamedSource | undefined): string {
  return [source?.publisher, source?.title].filter(Boolean).join(": ") || (source?.url ?? "another source");
}

function noSuchRecord(candidate: Candidate, target: string): UserError {
  return new UserError(
    "BAD_INPUT",
    `Candidate ${candidate.id} is to change ${target}, which is no published record of its kind.`,
  );
}

/** What is told of a source, apart from who decided and when it was read: `title: Strike off -> Strike suspended`. */
function retold(before: Source, next: Source): string[] {
  const names = ["publisher", "title", "url", "publishedOn", "supersedes"] as const;
  const changed = names.filter((name) => before[name] !== next[name]);
  return changed.map((name) => `${name}: ${before[name] ?? "unknown"} -> ${next[name] ?? "unknown"}`);
}
