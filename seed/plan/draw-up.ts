/**
 * Draws up a plan: what the accepted facts of some drafts, and a person's orders, would change in an edition. A pure
 * function: `publish` calls it again on the same files and the same base, and compares.
 */
import type { Edition } from "../../functions/edition.ts";
import type { Base } from "../../schema/publication.ts";
import type { Candidate } from "../draft.ts";
import type { Line, Order, Plan, PlanInput } from "./plan-file.ts";
import { type Accepted, adviceRecord, impactRecord, strikeRecord } from "./record-of.ts";
import { Work } from "./work.ts";

export type PlanRequest = {
  inputs: readonly PlanInput[];
  orders: readonly Order[];
  /** The edition at `base`. */
  edition: Edition;
  base: Base;
  storeId: string;
  target: Plan["target"];
  why: string;
  directory: string;
};

export function drawUpPlan(request: PlanRequest): Plan {
  const work = new Work(request.edition);
  const accepted = request.inputs.flatMap((input) => work.settle(input));
  for (const one of accepted) if (isKind(one, "STRIKE_EVENT")) work.put(one, strikeRecord(one));
  for (const one of accepted) {
    if (work.waits(one.candidate)) continue;
    if (isKind(one, "TRUST_IMPACT")) work.put(one, impactRecord(one, work.eventsOf(one.candidate.about)));
    if (isKind(one, "PUBLIC_ADVICE")) work.put(one, adviceRecord(one, work.windowsOf(one.candidate.about)));
  }
  for (const { source, decision } of accepted) work.putSource(source, decision);
  for (const order of request.orders) work.carryOut(order);
  for (const { draft } of request.inputs) work.noteNoLongerStated(draft.source);
  const { inputs, orders, base, storeId, target, why, directory } = request;
  return {
    format: 1,
    storeId,
    target,
    base,
    why,
    approvers: [...new Set([...accepted.map((one) => one.decision.by), ...orders.map((order) => order.by)])].toSorted(),
    inputs: inputs.map((input) => input.file),
    orders: [...orders],
    directory,
    ...work.result(),
  };
}

/** Candidates that nobody settled: a plan with any of them is not published. */
export function undecided(plan: Plan): Line[] {
  return plan.lines.filter((line) => line.what === "UNDECIDED");
}

function isKind<K extends Candidate["kind"]>(
  accepted: Accepted<Candidate>,
  kind: K,
): accepted is Accepted<Extract<Candidate, { kind: K }>> {
  return accepted.candidate.kind === kind;
}
