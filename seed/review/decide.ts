/** What the flags of one `strikes review` ask for, as decisions. All are checked before any is made. */
import { hashOf } from "../../functions/codec.ts";
import { type Decision, type Settled, settle } from "../decisions.ts";
import type { Candidate, Draft } from "../draft.ts";
import { type Edits, parseEdits } from "../edit.ts";
import { UserError } from "../errors.ts";
import { checkDecision } from "./check.ts";
import { parseList, parseOne, parseRecords, type Picked } from "./list.ts";
import { valueOf } from "./values.ts";

export type Request = {
  accept?: string;
  reject?: string;
  set?: readonly string[];
  record?: readonly string[];
  settles?: string;
  reason?: string;
};
export type Hand = { by: string; at: string };

/** The decisions that a request makes, in the order of the draft. Throws a sentence where any of them cannot be made. */
export function decide(request: Request, draft: Draft, before: readonly Decision[], hand: Hand): Decision[] {
  const asked = new Asked(request, draft, settle(draft, before));
  return draft.candidates.flatMap((candidate, index) => {
    const decision = asked.decisionOn(candidate, index, hand);
    if (decision === null) return [];
    if (decision.action !== "REJECT") checkDecision(candidate, decision, draft);
    return [decision];
  });
}

/** A decision about a candidate, before anybody checked that it can stand. */
export function decisionOn(
  candidate: Candidate,
  action: Decision["action"],
  hand: Hand,
  more: Partial<Decision> = {},
): Decision {
  const said = { record: null, set: {}, settles: false, reason: null, ...more };
  return { candidate: candidate.id, action, valueHash: hashOf(candidate), ...said, by: hand.by, at: hand.at };
}

class Asked {
  readonly #settled: Map<string, Settled>;
  readonly #accept: Picked;
  readonly #reject: Picked;
  readonly #edits: Map<number, Edits>;
  readonly #records: Map<number, string>;
  readonly #settles: Set<number>;
  readonly #reason: string | null;

  constructor(request: Request, draft: Draft, settled: Map<string, Settled>) {
    this.#settled = settled;
    this.#accept = listOf(request.accept, draft);
    this.#reject = listOf(request.reject, draft);
    this.#edits = editsOf(request.set ?? [], draft);
    this.#records = parseRecords(request.record ?? [], draft);
    const settles = listOf(request.settles, draft);
    this.#settles = settles.indices;
    this.#reason = request.reason ?? null;
    if (this.#accept.all && this.#reject.all)
      throw new UserError("USAGE", "Everything cannot be both accepted and rejected.");
    if (this.#reject.sure || settles.sure)
      throw new UserError("USAGE", '"sure" goes with --accept: it takes what waits and has no doubt.');
  }

  decisionOn(candidate: Candidate, index: number, hand: Hand): Decision | null {
    const settled = this.#settled.get(candidate.id) ?? { status: "UNDECIDED", decision: null };
    const held = settled.status === "ACCEPTED" ? settled.decision : null;
    const anew = this.#accept.indices.has(index);
    const said = this.#edits.has(index) || this.#records.has(index) || this.#settles.has(index);
    if (this.#reject.indices.has(index)) {
      if (anew || said) throw new UserError("USAGE", `${index + 1}: it cannot be both accepted and rejected.`);
      return decisionOn(candidate, "REJECT", hand, { reason: this.#reason });
    }
    const waits = settled.status === "UNDECIDED" || settled.status === "LAPSED";
    const byAll = waits && (this.#accept.all || (this.#accept.sure && isSure(candidate)));
    if (waits && this.#reject.all && !anew && !said && !byAll)
      return decisionOn(candidate, "REJECT", hand, { reason: this.#reason });
    if (!anew && !said && !byAll) return null;
    // Naming a record or settling a dispute says how to accept, and not that.
    if (!anew && !byAll && !this.#edits.has(index) && held === null) {
      throw new UserError("USAGE", `${index + 1} is not accepted: say --accept ${index + 1} too.`);
    }
    return this.#acceptance(candidate, index, hand, anew ? null : held);
  }

  /** `held`: the acceptance that this one adds to. `--accept` begins anew, from what the source says. */
  #acceptance(candidate: Candidate, index: number, hand: Hand, held: Decision | null): Decision {
    const set = withEdits(held?.set ?? {}, this.#edits.get(index) ?? {});
    return decisionOn(candidate, Object.keys(set).length > 0 ? "EDIT" : "ACCEPT", hand, {
      set,
      record: this.#records.get(index) ?? held?.record ?? null,
      settles: this.#settles.has(index) || (held?.settles ?? false),
      reason: this.#reason ?? held?.reason ?? null,
    });
  }
}

/** Nothing about it was doubted, and its sentence can be read here. */
function isSure({ flags, evidence }: Candidate): boolean {
  return flags.length === 0 && !evidence.some((one) => "kind" in one && one.kind === "REFERENCE");
}

function listOf(text: string | undefined, draft: Draft): Picked {
  return text === undefined ? { all: false, sure: false, indices: new Set() } : parseList(text, draft);
}

function editsOf(assignments: readonly string[], draft: Draft): Map<number, Edits> {
  const edits = new Map<number, Edits>();
  for (const assignment of assignments) {
    const parts = /^([^.=]+)\.([^=]+=.*)$/s.exec(assignment);
    if (!parts)
      throw new UserError("USAGE", `--set takes N.FIELD=VALUE, as --set 2.nations=ENGLAND, and not "${assignment}".`);
    const index = parseOne(parts[1] ?? "", draft);
    edits.set(index, withEdits(edits.get(index) ?? {}, editOf(parts[2] ?? "", draft)));
  }
  return edits;
}

/** What is said later holds: a window that was taken out is back when one of its fields is set, and the other way round. */
function withEdits(before: Edits, later: Edits): Edits {
  const overtaken = (path: string) =>
    Object.keys(later).some((one) => one.startsWith(`${path}.`) || path.startsWith(`${one}.`));
  return { ...Object.fromEntries(Object.entries(before).filter(([path]) => !overtaken(path))), ...later };
}

/** `FIELD=VALUE` as an edit. Where strikes are named, their numbers will do. */
export function editOf(assignment: string, draft: Draft): Edits {
  const [[path, parsed] = ["", null]] = Object.entries(parseEdits([assignment]));
  const text = assignment.slice(assignment.indexOf("=") + 1);
  if (path !== "about") return { [path]: valueOf(path, text) };
  if (Array.isArray(parsed)) return { about: parsed };
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return { about: names.map((name) => (/^\d+$/.test(name) ? draft.candidates[parseOne(name, draft)]?.id : name)) };
}
