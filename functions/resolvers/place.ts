/** Which place a question is about. */
import type { Place } from "../../schema/applies.ts";
import { addDays, startOfDay } from "../../schema/london.ts";
import type { Trust } from "../../schema/records.ts";
import type { Edition } from "../edition.ts";
import { CodedError } from "../errors.ts";
import { trustsOf } from "../parents.ts";
import type { QuerySituationArgs } from "../schema-types.ts";
import { trustNamed } from "./filters.ts";

export function placeAsked(edition: Edition, asked: Pick<QuerySituationArgs, "trust" | "nation">, at: number): Place {
  if ((asked.trust == null) === (asked.nation == null)) {
    throw new CodedError("BAD_USER_INPUT", "Give a trust or a nation: one of the two, and not both.");
  }
  return asked.trust == null ? { nation: asked.nation!, trust: null } : placeOfTrust(edition, asked.trust, at);
}

/** A trust that had closed by then answers for its successor, where it has just one. */
export function placeOfTrust(edition: Edition, code: string, at: number): Place {
  let trust = trustNamed(edition, code);
  const passed = new Set<Trust>();
  while (isClosed(trust, at) && !passed.has(trust)) {
    passed.add(trust);
    trust = successorOf(edition, trust);
  }
  return { nation: trust.nation, trust };
}

/** `closedOn` is the last day that it was open. Where that is not known, it is taken to be closed throughout. */
function isClosed(trust: Trust, at: number): boolean {
  if (trust.status === "open") return false;
  return trust.closedOn === null || at >= startOfDay(addDays(trust.closedOn, 1));
}

function successorOf(edition: Edition, trust: Trust): Trust {
  const successors = trustsOf(edition, trust.successors).map((parent) => parent.trust);
  const [only] = successors;
  if (only && successors.length === 1 && trust.successors.length === 1) return only;
  const names = successors.map((one) => `${one.name} (${one.code.value})`).join(", ");
  const hint = names ? `Its work went to ${names}: ask for one of these.` : "We do not know who took over from it.";
  throw new CodedError("UNKNOWN_TRUST", `${trust.name} (${trust.code.value}) has closed. ${hint}`);
}
