/** Drafts and decisions by hand, for tests of what comes after extraction. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, sha256 } from "../../functions/codec.ts";
import { appendDecision, decisionsFileOf, type Decision } from "../../seed/decisions.ts";
import type { Candidate, Draft, Field, StrikeCandidate, TimeField } from "../../seed/draft.ts";

const stated = <T>(value: T): Field<T> => ({ value, basis: "stated", ruleId: "test", evidence: [0] });

function timeField(value: string | null): TimeField {
  const precision = value === null ? "UNKNOWN" : value.includes("T") ? "TIME" : "DATE";
  return { value, precision, basis: value === null ? "missing" : "stated", ruleId: null, evidence: [0] };
}

/** A nation-wide strike of nurses in Wales from 7am to 7pm on a day, as a source with one sentence says it. */
export function strikeDraft(
  day: string,
  options: {
    title?: string;
    publishedOn?: string;
    windows?: Partial<StrikeCandidate["fields"]["windows"]["value"][number]>;
  } = {},
): Draft {
  const text = `Nurses in Wales will strike from 7am to 7pm on ${day}. ${options.title ?? ""}`;
  const source = `src_${sha256(text).slice(0, 16)}`;
  const candidate: Candidate = {
    id: `c_${sha256(`${source} strike`).slice(0, 16)}`,
    kind: "STRIKE_EVENT",
    evidence: [{ quote: text.slice(0, 20), start: 0, end: 20 }],
    flags: [],
    fields: {
      nations: stated(["WALES"]),
      staffGroups: stated(["NURSES"]),
      action: stated("STRIKE"),
      scope: stated({ type: "NATION" }),
      windows: stated([
        {
          start: timeField(`${day}T07:00:00+00:00`),
          end: timeField(`${day}T19:00:00+00:00`),
          withdrawn: { value: "UNKNOWN", basis: "missing", ruleId: null, evidence: [] },
          unions: stated(["RCN"]),
          coveredBy: { value: null, basis: "missing", ruleId: null, evidence: [] },
          status: stated("ANNOUNCED"),
          outcome: { value: "UNREPORTED", basis: "missing", ruleId: null, evidence: [] },
          ...options.windows,
        },
      ]),
    },
  };
  return {
    format: 1,
    source: {
      id: source,
      publisher: "A test",
      title: options.title ?? "Nurses to strike",
      url: null,
      publishedOn: options.publishedOn ?? "2030-01-02",
      publishedBasis: "given",
      kind: "ARTICLE",
      retrievedAt: null,
      supersedes: null,
      textSha256: sha256(text),
    },
    candidates: [candidate],
    notes: [],
  };
}

/** Several drafts' candidates under the first one's source. */
export function joined(drafts: readonly Draft[]): Draft {
  const [first] = drafts;
  if (first === undefined) throw new Error("no drafts");
  return { ...first, candidates: drafts.flatMap((draft) => draft.candidates) };
}

export function writeDraft(folder: string, name: string, draft: Draft): string {
  writeFileSync(join(folder, `${name}.draft.json`), JSON.stringify(draft));
  return `${name}.draft.json`;
}

/** What a person says of a candidate: that it is a new record as it stands. */
export const acceptance = (candidate: Draft["candidates"][number], decision: Partial<Decision> = {}): Decision => ({
  candidate: candidate.id,
  action: "ACCEPT",
  valueHash: hashOf(candidate),
  record: "new",
  set: {},
  settles: false,
  reason: null,
  by: "Jo Editor",
  at: "2030-01-02T09:00:00.000Z",
  ...decision,
});

function decide(folder: string, draftFile: string, draft: Draft, decision: Partial<Decision> = {}): void {
  for (const candidate of draft.candidates)
    appendDecision(join(folder, decisionsFileOf(draftFile)), acceptance(candidate, decision));
}

/** Writes a draft, accepts all of it, and returns the draft's file. */
export function accepted(folder: string, name: string, draft: Draft, decision: Partial<Decision> = {}): string {
  const file = writeDraft(folder, name, draft);
  decide(folder, file, draft, decision);
  return file;
}
