/** What the actors of one history share. */
import { createReadModel, type ReadModel } from "../../functions/read-model.ts";
import type { Plan } from "../../seed/plan/plan-file.ts";
import type { Head, Version } from "../../schema/publication.ts";
import { createGate, type Gate } from "./gate.ts";
import type { Lab } from "./lab.ts";
import { createModel, type Model } from "./model.ts";
import { hashOfPlan, planOf, sourceIds, sourceRecord, start } from "./plans.ts";
import type { Random } from "./random.ts";

export type World = {
  random: Random;
  lab: Lab;
  model: Model;
  gate: Gate;
  clock: { now: number };
  /** Every plan, oldest first; by hash for the model. */
  plans: Plan[];
  byHash: Map<string, Plan>;
  /** Every head a plan could be drawn up on. */
  heads: Head[];
  reader: ReadModel;
  /** When which version became the newest; begun anew by a restore. */
  shown: { at: number; version: Version }[];
  /** Puts the last backup back: the store's part and the model's. */
  backup: (() => Promise<void>) | null;
  /** Under way: the tables are put back, and `restored` has not returned. Publishers are held. */
  restoring: boolean;
  /** Names of the actors that were begun and neither ended nor died. */
  alive: Set<string>;
  begun: number;
  /** The faults are over: everything must now end well. */
  tidy: boolean;
  trace: string[];
  /** What happened, in words that repeat, for the count at the end. */
  happened: string[];
  /** The first thing an actor was told that it must not be told. */
  wrong: { error: unknown } | null;
};

export async function createWorld(lab: Lab, random: Random): Promise<World> {
  const byHash = new Map<string, Plan>();
  const model = createModel(byHash);
  const gate = createGate(lab.store, model);
  const clock = { now: start };
  // As `strikes init` does, but with an id that a seed repeats.
  const head: Head = { ...emptyHead, committedAt: new Date(clock.now).toISOString() };
  await lab.store.createHead(head);
  model.step({ name: "createHead", args: [head] });
  return {
    random,
    lab,
    model,
    gate,
    clock,
    plans: [],
    byHash,
    heads: [head],
    reader: createReadModel({ store: gate.storeOf("reader"), clock: () => clock.now, freshFor: FRESH_FOR }),
    shown: [{ at: clock.now, version: head }],
    backup: null,
    restoring: false,
    alive: new Set(),
    begun: 0,
    tidy: false,
    trace: [],
    happened: [],
    wrong: null,
  };
}

const emptyHead: Omit<Head, "committedAt"> = {
  storeId: "store",
  epoch: 1,
  number: 0,
  last: 0,
  manifest: null,
  pending: null,
  aborted: [],
};

export const FRESH_FOR = 3_000;

/** Draws up a plan of one to three sources. */
export function newPlan(world: World, head: Head): Plan {
  const why = `plan ${world.plans.length + 1}`;
  const ids = sourceIds.filter(() => world.random.chance(0.5));
  const records = (ids.length === 0 ? [world.random.pick(sourceIds)] : ids).map((id) => sourceRecord(id, why));
  const plan = planOf(head, why, records);
  world.plans.push(plan);
  world.byHash.set(hashOfPlan(plan), plan);
  return plan;
}

/** Runs an actor. What it throws is a wrong it was done. */
export function begin(world: World, kind: string, act: (name: string) => Promise<void>): string {
  const name = `${kind}${++world.begun}`;
  world.alive.add(name);
  act(name)
    .catch((error: unknown) => {
      world.wrong ??= { error };
    })
    .finally(() => world.alive.delete(name));
  return name;
}

export function note(world: World, what: string, detail = ""): void {
  world.happened.push(what);
  world.trace.push(detail ? `${what} ${detail}` : what);
}
