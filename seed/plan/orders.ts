/** What a person orders by a command, as the record it makes. */
import { sha256 } from "../../functions/codec.ts";
import { furthestCheck } from "../../schema/coverage.ts";
import type { Change } from "../../schema/publication.ts";
import type { AnyRecord, Coverage } from "../../schema/records.ts";
import { UserError } from "../errors.ts";
import type { Order } from "./plan-file.ts";

export type Ordered = { record: AnyRecord; change: Change["change"]; details: string[] };

export function carryOut(order: Order, find: (id: string) => AnyRecord | undefined): Ordered {
  return order.order === "WITHDRAW" ? withdraw(order, find(order.id)) : checked(order);
}

/** Nothing vanishes: the record stays, as withdrawn, with the reason. */
function withdraw(order: Extract<Order, { order: "WITHDRAW" }>, record: AnyRecord | undefined): Ordered {
  if (record === undefined) throw new UserError("BAD_INPUT", `${order.id} was never published.`);
  if (record.editorial.state === "WITHDRAWN") {
    throw new UserError("BAD_INPUT", `${order.id} is withdrawn already: ${record.editorial.reason}`);
  }
  const decision = { by: order.by, at: order.at, edited: false };
  return {
    record: { ...record, editorial: { state: "WITHDRAWN", reason: order.reason }, decision },
    change: "WITHDRAWN",
    details: [order.reason],
  };
}

/** "We looked": at most as far ahead as the law's notice of a strike reaches. */
function checked(order: Extract<Order, { order: "CHECKED" }>): Ordered {
  const at = Date.parse(order.at);
  const furthest = furthestCheck(order.nation, at);
  if (Date.parse(order.checkedUntil) > furthest) {
    const limit = new Date(furthest).toISOString();
    throw new UserError(
      "BAD_INPUT",
      `A strike may lawfully begin from ${limit} on: a check on ${order.at} holds until then at most.`,
    );
  }
  if (Date.parse(order.from) > at || Date.parse(order.checkedUntil) <= at) {
    throw new UserError("BAD_INPUT", "A check holds from the time of looking, or before, until some time after it.");
  }
  const { order: _, reason, ...looked } = order;
  const id = `cov_${sha256(JSON.stringify(looked)).slice(0, 16)}`;
  const record: Coverage = {
    kind: "COVERAGE",
    id,
    editorial: { state: "ACTIVE" },
    decision: { by: order.by, at: order.at, edited: false },
    evidence: [{ kind: "AUTHORED", editor: order.by, reason }],
    nation: order.nation,
    staffGroups: order.staffGroups,
    from: order.from,
    checkedAt: order.at,
    checkedUntil: order.checkedUntil,
    by: order.by,
  };
  return { record, change: "NEW", details: [] };
}
