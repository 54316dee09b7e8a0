/**
 * What the store should do, said as simply as possible: one head, the committed list, and what was written once. It steps
 * in lockstep with every call that the real store carries out, and says what that call must answer.
 *
 * It also holds what must be true whatever the code does: no number twice, no epoch twice, time only rises, a version
 * means one thing for ever.
 */
import assert from "node:assert/strict";
import { formatVersion, type Head } from "../../schema/publication.ts";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { line } from "./plans.ts";
import type { Call } from "./wrap-store.ts";

export type Committed = { n: number; epoch: number; plan: string; committedAt: string };

/** What a backup holds. */
type State = { head: Head | null; committed: Committed[]; written: Map<string, string> };

export type Model = ReturnType<typeof createModel>;

/** `plans`: every plan there is, by hash. */
export function createModel(plans: ReadonlyMap<string, Plan>) {
  let state: State = { head: null, committed: [], written: new Map() };
  /** Every number ever claimed, with its plan; every number ever committed; no restore takes these back. */
  const claimed = new Map<number, string>();
  const everCommitted = new Map<number, string>();
  /** What each version ever shown holds. */
  const versions = new Map<string, string>();
  const epochs = new Set<number>();

  const must = (): Head => {
    assert(state.head, "there is no head");
    return state.head;
  };

  function show(): void {
    const head = must();
    const version = formatVersion(head);
    const facts = factsAt(head.number);
    assert.equal(versions.get(version) ?? facts, facts, `promise 8: version ${version} means something else now`);
    versions.set(version, facts);
  }

  function factsAt(number: number): string {
    const newest = new Map<string, string>();
    for (const { n, plan } of state.committed) {
      if (n > number) continue;
      for (const record of plans.get(plan)?.records ?? []) newest.set(record.id, line(record, n));
    }
    return [...newest.values()].toSorted().join("\n");
  }

  /** What the call must answer; undefined where this model has no say. */
  function step(call: Call): unknown {
    switch (call.name) {
      case "head":
        return structuredClone(state.head);
      case "createHead": {
        if (state.head) return false;
        state.head = structuredClone(call.args[0]);
        epochs.add(state.head.epoch);
        show();
        return true;
      }
      case "claim": {
        const [read, storeId, base, claim] = call.args;
        const head = must();
        const free = !head.pending && head.last === read.last && head.storeId === storeId;
        if (!free || head.epoch !== base.epoch || head.number !== base.number) return false;
        assert.equal(claim.n, head.last + 1, "a claim takes the next number");
        assert(!claimed.has(claim.n), `promise 9: number ${claim.n} is claimed a second time`);
        claimed.set(claim.n, claim.plan);
        const { n, plan, by, since } = claim;
        state.head = { ...head, last: claim.n, pending: { n, plan, by, since } };
        return true;
      }
      case "putOnce": {
        const { table, key, hash } = call.args[0];
        const place = `${table} ${Object.values(key).join(" ")}`;
        if ((state.written.get(place) ?? hash) !== hash) return false;
        state.written.set(place, hash);
        return true;
      }
      case "commit": {
        const [claim, epoch, manifest, committedAt] = call.args;
        const head = must();
        if (head.epoch !== epoch || head.pending?.n !== claim.n || head.pending.plan !== claim.plan) return false;
        assert(committedAt > head.committedAt, `committedAt must rise: ${committedAt} after ${head.committedAt}`);
        assert(!everCommitted.has(claim.n), `number ${claim.n} is committed twice`);
        everCommitted.set(claim.n, claim.plan);
        state.head = { ...head, number: claim.n, manifest, committedAt, pending: null };
        state.committed = [...state.committed, { n: claim.n, epoch, plan: claim.plan, committedAt }];
        show();
        return true;
      }
      case "endClaim": {
        const [n, epoch] = call.args;
        const head = must();
        if (head.epoch !== epoch || head.pending?.n !== n) return false;
        state.head = { ...head, pending: null, aborted: [...head.aborted, n] };
        return true;
      }
      case "replaceHead": {
        const [read, after] = call.args;
        const head = must();
        const same = (["storeId", "epoch", "number", "last"] as const).every((part) => head[part] === read[part]);
        if (!same) return false;
        assert(!epochs.has(after.epoch), `epoch ${after.epoch} is used a second time`);
        epochs.add(after.epoch);
        assert.deepEqual(
          { number: after.number, pending: after.pending, last: after.last },
          { number: head.number, pending: null, last: Math.max(0, ...claimed.keys()) },
          "a restore keeps the number, knows the last claim and ends the pending one",
        );
        for (const n of claimed.keys()) {
          assert.equal(
            after.aborted.includes(n),
            !state.committed.some((one) => one.n === n),
            `is ${n} aborted after the restore?`,
          );
        }
        state.head = structuredClone(after);
        show();
        return true;
      }
      default:
        return undefined;
    }
  }

  return {
    step,
    head: must,
    committed: (): readonly Committed[] => state.committed,
    factsAt,
    claimed: claimed as ReadonlyMap<number, string>,
    everCommitted: everCommitted as ReadonlyMap<number, string>,
    versions: versions as ReadonlyMap<string, string>,
    highestEpoch: () => Math.max(...epochs),
    /** Copies what a backup copies; what it returns puts it back. */
    backup: () => {
      const copy = structuredClone(state);
      return () => void (state = structuredClone(copy));
    },
  };
}
