/**
 * The gate that every call of every actor waits at. A scheduler picks which waiting call goes next, and how it ends; the
 * model steps with each call that the store carries out, and must give the same answer.
 */
import assert from "node:assert/strict";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import type { Model } from "./model.ts";
import { type Around, type Call, describeCall, wrapStore } from "./wrap-store.ts";

export type Waiting = {
  actor: string;
  call: Call;
  what: string;
  /** The step before which it does not move. */
  wakeAt: number;
  /** Carried out already: only the reply is still on its way. */
  done: boolean;
  /** Lets the store carry it out, and the model with it. */
  execute(): Promise<void>;
  /** Hands the result over. */
  reply(): void;
  fail(message: string): void;
};

export type Gate = {
  waiting: Waiting[];
  storeOf(actor: string): WriteStore;
  remove(one: Waiting): void;
  /** A process dies: it hears of no reply any more. Of its calls that `stays` names, the store still gets to know. */
  kill(actor: string, stays: (one: Waiting) => boolean): void;
};

/** What a lost connection looks like to the caller. */
export class NetworkError extends Error {
  override name = "NetworkError";
}

export function createGate(store: WriteStore, model: Model): Gate {
  const gate: Gate = {
    waiting: [],
    storeOf: (actor) => wrapStore(store, aroundFor(actor)),
    remove: (one) => {
      gate.waiting = gate.waiting.filter((other) => other !== one);
    },
    kill: (actor, stays) => {
      gate.waiting = gate.waiting.filter((one) => one.actor !== actor || (!one.done && stays(one)));
      for (const one of gate.waiting) {
        if (one.actor === actor) one.reply = () => {};
        if (one.actor === actor) one.fail = () => {};
      }
    },
  };

  const aroundFor =
    (actor: string): Around =>
    <T>(call: Call, execute: () => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        let outcome: { value: T } | { error: Error } | null = null;
        gate.waiting.push({
          actor,
          call,
          what: `${actor}: ${describeCall(call)}`,
          wakeAt: 0,
          done: false,
          execute: async () => {
            outcome = await execute().then(
              (value) => ({ value }),
              (error: unknown) => ({ error: error instanceof Error ? error : new Error(String(error)) }),
            );
            const expected = model.step(call);
            if (expected === undefined) return;
            if ("error" in outcome) throw outcome.error;
            assert.deepEqual(
              outcome.value,
              expected,
              `the store and the model disagree on: ${actor}: ${describeCall(call)}`,
            );
          },
          reply: () => {
            if (outcome === null) throw new Error("no result to hand over");
            if ("error" in outcome) reject(outcome.error);
            else resolve(outcome.value);
          },
          fail: (message) => reject(new NetworkError(message)),
        });
      });

  return gate;
}

/** When everybody who can move has moved on to the gate. Nothing but the gate makes them wait. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
