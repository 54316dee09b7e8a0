/**
 * A plan: what a publication would change, on which base, in which store. It is a file that people read and that
 * `publish` carries out; everything it publishes can be worked out again from the drafts, the decisions and the base.
 */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { Nation, StaffGroup } from "../../schema/codes.ts";
import { Base, Change } from "../../schema/publication.ts";
import { Instant, RecordId } from "../../schema/forms.ts";
import { AnyRecord } from "../../schema/records.ts";
import { hashOf } from "../../functions/codec.ts";
import type { Decision } from "../decisions.ts";
import { type Draft, Flag } from "../draft.ts";
import { UserError } from "../errors.ts";
import { unread } from "../files.ts";

/** What a person ordered by a command instead of by accepting a candidate. */
export const Order = z.discriminatedUnion("order", [
  z.strictObject({
    order: z.literal("WITHDRAW"),
    id: RecordId,
    reason: z.string().min(1),
    by: z.string().min(1),
    at: Instant,
  }),
  z.strictObject({
    order: z.literal("CHECKED"),
    nation: Nation,
    staffGroups: z.array(StaffGroup).nullable(),
    from: Instant,
    checkedUntil: Instant,
    reason: z.string().min(1),
    by: z.string().min(1),
    at: Instant,
  }),
]);
export type Order = z.infer<typeof Order>;

/** A line of what the plan does, for people. */
const Line = z.strictObject({
  what: z.enum(["NEW", "CHANGED", "SAME", "DISPUTED", "WITHDRAWN", "UNDECIDED", "REJECTED", "NOTE"]),
  id: z.string(),
  summary: z.string(),
  /** `windows.0.end: 2023-05-02T20:00:00+01:00 -> 2023-05-01T23:59:00+01:00` */
  details: z.array(z.string()),
  /** What the extractor doubted of the fact that a person accepted all the same; left out where it was sure. */
  doubts: z.array(Flag).optional(),
});
export type Line = z.infer<typeof Line>;

export const Plan = z.strictObject({
  format: z.literal(1),
  storeId: z.string().min(1),
  /** For people: where it would be written. */
  target: z.strictObject({ stage: z.string(), endpoint: z.string().nullable() }),
  base: Base,
  why: z.string().min(1),
  approvers: z.array(z.string()),
  /** Draft files, relative to the plan; a decisions file stands beside each. */
  inputs: z.array(z.strictObject({ draft: z.string(), draftSha256: z.string(), decisionsSha256: z.string() })),
  orders: z.array(Order),
  /** Hash of the trust directory that was used. */
  directory: z.string(),
  lines: z.array(Line),
  changes: z.array(Change),
  records: z.array(AnyRecord),
});
export type Plan = z.infer<typeof Plan>;

/** A draft with its decisions, as read from files of these hashes. */
export type PlanInput = { draft: Draft; decisions: readonly Decision[]; file: Plan["inputs"][number] };

/** The hash a plan is known by in HEAD and in P#n. */
export function planHash(plan: Plan): string {
  return hashOf(plan);
}

/** A plan as its file has it: `seal` is its hash. */
export type SealedPlan = Plan & { seal: string };

export function sealed(plan: Plan): SealedPlan {
  return { ...plan, seal: planHash(plan) };
}

/**
 * Facts are worked out again before they are published. What only the plan says (why, where, orders) cannot be: the seal
 * tells whether it is still as it was written.
 */
export function readPlan(file: string): Plan {
  const { seal, ...content } = { ...(readJson(file) as Partial<SealedPlan>) };
  const parsed = Plan.safeParse(content);
  if (parsed.success && seal === planHash(parsed.data)) return parsed.data;
  if (parsed.success) {
    const what = seal === undefined ? "has no seal" : "was changed by hand";
    throw new UserError(
      "ALTERED",
      `The plan ${file} ${what}. What is published is what a person accepted: run plan again.`,
    );
  }
  const [issue] = parsed.error.issues;
  throw new UserError(
    "NOT_A_PLAN",
    `${file} is not a plan: ${issue?.path.join(".")}: ${issue?.message}. Make one with: strikes plan DRAFT`,
  );
}

/** A JSON file; a missing or unreadable one is the user's error, and says what to do. */
function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw unread(file, error);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("BAD_INPUT", `${file} is not JSON.`);
  }
}
