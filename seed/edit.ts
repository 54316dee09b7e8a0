/** An editor's changes to a candidate, by path: `nations=ENGLAND`, `windows.0.end=2015-12-02T08:00:00+00:00`. */
import { Basis } from "../schema/codes.ts";
import { Candidate, type Field } from "./draft.ts";
import { UserError } from "./errors.ts";

export type Edits = Record<string, unknown>;

/** `["nations=ENGLAND"]` as edits. A value may be JSON; for a list, words with commas will do. */
export function parseEdits(assignments: readonly string[]): Edits {
  return Object.fromEntries(
    assignments.map((assignment) => {
      const at = assignment.indexOf("=");
      if (at < 1)
        throw new UserError("USAGE", `--set takes FIELD=VALUE, as --set nations=ENGLAND, and not "${assignment}".`);
      return [assignment.slice(0, at), looseValue(assignment.slice(at + 1))];
    }),
  );
}

function looseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The candidate with the edits in place. Each edited field is then the person's: its rule is gone, and the evidence names
 * the editor beside the sentence it had.
 */
export function applyEdits(
  candidate: Candidate,
  edits: Edits,
  editor: { by: string; reason: string | null },
): Candidate {
  if (Object.keys(edits).length === 0) return candidate;
  const copy = structuredClone(candidate) as Candidate & { about?: string[] };
  const authored =
    copy.evidence.push({ kind: "AUTHORED", editor: editor.by, reason: editor.reason ?? "edited in review" }) - 1;
  for (const [path, value] of Object.entries(edits)) {
    if (path === "about" && "about" in copy) copy.about = asList(value) as string[];
    else editField(copy, path, value, authored);
  }
  dropRemovedWindows(copy);
  const parsed = Candidate.safeParse(copy);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    "BAD_INPUT",
    `${issue?.path.join(".") ?? candidate.id}: ${issue?.message ?? "not a value of this field"}.`,
  );
}

function editField(candidate: Candidate, path: string, value: unknown, authored: number): void {
  const window = /^windows\.(\d+)(?:\.(\w+))?$/.exec(path);
  if (window && candidate.kind === "STRIKE_EVENT") {
    const index = Number(window[1]);
    const windows: unknown[] = candidate.fields.windows.value;
    if (!windows[index]) throw noSuchField(candidate, path);
    if (window[2] === undefined && value === null) windows[index] = null;
    else
      replace(windows[index] as Record<string, Field<unknown>>, window[2] ?? "", value, authored, () =>
        noSuchField(candidate, path),
      );
    return;
  }
  replace(candidate.fields, path, value, authored, () => noSuchField(candidate, path));
}

function replace(
  fields: Record<string, Field<unknown>>,
  name: string,
  value: unknown,
  authored: number,
  unknown: () => UserError,
): void {
  const before = fields[name];
  if (before === undefined || before === null || typeof before !== "object") throw unknown();
  const field: Field<unknown> = {
    ...before,
    value: Array.isArray(before.value) || isListField(name) ? asList(value) : value,
    basis: before.basis === "missing" ? Basis.enum.inferred : before.basis,
    ruleId: null,
    evidence: [...before.evidence, authored],
  };
  fields[name] = "precision" in before ? { ...field, ...timeOf(value) } : field;
}

const isListField = (name: string) => name === "nations" || name === "staffGroups" || name === "unions";

function asList(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value === "" ? [] : value.split(",").map((word) => word.trim());
}

function timeOf(value: unknown): { value: string | null; precision: "TIME" | "DATE" | "UNKNOWN" } {
  if (value === null) return { value, precision: "UNKNOWN" };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { value: text, precision: text.includes("T") ? "TIME" : "DATE" };
}

function dropRemovedWindows(candidate: Candidate): void {
  if (candidate.kind !== "STRIKE_EVENT") return;
  const { windows } = candidate.fields;
  windows.value = windows.value.filter((window) => window !== null);
}

function noSuchField(candidate: Candidate, path: string): UserError {
  const names = Object.keys(candidate.fields).join(", ");
  return new UserError(
    "USAGE",
    `${candidate.id} has no field ${path}. It has: ${names}; in windows, as windows.0.start.`,
  );
}
