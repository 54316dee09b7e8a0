/**
 * Decisions: what a person settled about the candidates of a draft. An append-only file of JSON lines beside the draft;
 * the last line about a candidate holds, and reading it again gives the same state again.
 */
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";
import * as z from "zod";
import { hashOf } from "../functions/codec.ts";
import { Instant, RecordId } from "../schema/forms.ts";
import type { Candidate, Draft } from "./draft.ts";
import { UserError } from "./errors.ts";

export const Decision = z.strictObject({
  candidate: z.string(),
  action: z.enum(["ACCEPT", "EDIT", "REJECT"]),
  /** Hash of the candidate that was decided on. Where a new rule changes the candidate, the decision lapses. */
  valueHash: z.string(),
  /** The record the fact makes ("new") or changes. null: not said, which will do where nothing like it is published. */
  record: z.union([z.literal("new"), RecordId]).nullable(),
  /** Values the person put in place of the candidate's, by path: `nations`, `windows.0.end`. */
  set: z.record(z.string(), z.unknown()),
  /** The person settles what sources disagree on: this value holds. */
  settles: z.boolean(),
  reason: z.string().nullable(),
  by: z.string().min(1),
  at: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** `echo.draft.json` has its decisions in `echo.decisions.jsonl`. */
export function decisionsFileOf(draftFile: string): string {
  return `${draftFile.replace(/(\.draft)?\.json$/, "")}.decisions.jsonl`;
}

/** A file that is not there holds no decisions. A last line that was cut off by a crash was never made. */
export function readDecisions(file: string): Decision[] {
  return existsSync(file) ? parseDecisions(readFileSync(file, "utf8"), file) : [];
}

export function parseDecisions(text: string, name: string): Decision[] {
  const lines = text.split("\n");
  const cutOff = lines.length - 1;
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const parsed = Decision.safeParse(tryJson(line));
    if (parsed.success) return [parsed.data];
    if (i === cutOff) return [];
    throw new UserError(
      "BAD_INPUT",
      `${name}, line ${i + 1}, is not a decision. Lines are only ever added to this file: restore it.`,
    );
  });
}

export function appendDecision(file: string, decision: Decision): void {
  const line = `${JSON.stringify(Decision.parse(decision))}\n`;
  try {
    dropCutOffLine(file);
    appendFileSync(file, line);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      "NO_INPUT",
      `${file} cannot be written: ${code ?? "unknown error"}. The decision was not kept.`,
    );
  }
}

/** A line without its end was cut off by a crash: it was never a decision, and must not spoil the next one. */
function dropCutOffLine(file: string): void {
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf("\n") + 1;
  if (end < bytes.length) truncateSync(file, end);
}

export type Settled = { status: "UNDECIDED" | "LAPSED" | "ACCEPTED" | "REJECTED"; decision: Decision | null };

/** What holds for each candidate of a draft. LAPSED: it was decided on, and has changed since. */
export function settle(draft: Draft, decisions: readonly Decision[]): Map<string, Settled> {
  return new Map(draft.candidates.map((candidate) => [candidate.id, settledOne(candidate, decisions)]));
}

function settledOne(candidate: Candidate, decisions: readonly Decision[]): Settled {
  const decision = decisions.findLast((d) => d.candidate === candidate.id) ?? null;
  if (decision === null) return { status: "UNDECIDED", decision };
  if (decision.valueHash !== hashOf(candidate)) return { status: "LAPSED", decision };
  return { status: decision.action === "REJECT" ? "REJECTED" : "ACCEPTED", decision };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
