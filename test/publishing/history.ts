/** A random history: who begins when, whose call goes next, and what goes wrong with it. A seed repeats it. */
import { formatVersion } from "../../schema/publication.ts";
import { aborter, backup, publisher, putBack, question, restorer } from "./actors.ts";
import { checkHistory, checkNewest } from "./check.ts";
import { settled, type Waiting } from "./gate.ts";
import type { Lab } from "./lab.ts";
import { createRandom } from "./random.ts";
import { createWorld, newPlan, note, type World } from "./world.ts";

export type HistorySize = {
  /** At most so many actors. */
  actors: number;
  /** Whether all of the past is checked at every head, and not only at the end. */
  thorough: boolean;
};

/** Returns what happened. Throws with the seed and the whole history where something was wrong. */
export async function runHistory(seed: number, lab: Lab, size: HistorySize): Promise<string[]> {
  const world = await createWorld(lab, createRandom(seed));
  try {
    await act(world, size);
    await tidyUp(world, size);
    await checkHistory(lab.store, world.model);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`history ${seed} (run it again: HISTORY_SEED=${seed}): ${reason}\n${world.trace.join("\n")}`, {
      cause: error,
    });
  }
  return world.happened;
}

async function act(world: World, size: HistorySize): Promise<void> {
  const { random } = world;
  let actors = 4 + random.integer(size.actors - 3);
  let faults = random.integer(7);
  for (let step = 1; ; step++) {
    await settled();
    if (world.wrong) throw world.wrong.error;
    if (world.restoring && !isAlive(world, "restorer")) restorer(world);
    else if (actors > 0 && !world.restoring && (world.gate.waiting.length === 0 || random.chance(0.15))) {
      actors--;
      await beginOne(world);
    } else if (world.gate.waiting.length === 0) {
      if (actors === 0 && !world.restoring) return;
    } else {
      const one = pick(world, step);
      if (one && faults > 0 && random.chance(0.15)) {
        faults--;
        await fault(world, one, step);
      } else if (one) await proceed(world, one);
      await checkHead(world, size);
    }
    world.clock.now += random.integer(random.chance(0.05) ? 7_200_000 : 800);
  }
}

/** Every plan is run once more, one after the other, with nothing going wrong: the pending one first. */
async function tidyUp(world: World, size: HistorySize): Promise<void> {
  world.tidy = true;
  note(world, "end of faults");
  const pending = world.byHash.get(world.model.head().pending?.plan ?? "");
  for (const plan of pending ? [pending, ...world.plans] : world.plans) {
    publisher(world, plan);
    for (await settled(); world.gate.waiting.length > 0; await settled()) {
      await proceed(world, world.random.pick(world.gate.waiting));
      await checkHead(world, size);
      world.clock.now += 100;
    }
    if (world.wrong) throw world.wrong.error;
  }
}

// ---------------------------------------------------------------- who begins

async function beginOne(world: World): Promise<void> {
  const { random, model, plans } = world;
  const head = model.head();
  const roll = random.integer(100);
  if (plans.length === 0 || roll < 30) return publisher(world, newPlan(world, head));
  if (roll < 38) return publisher(world, newPlan(world, random.pick(world.heads)));
  if (roll < 60) return publisher(world, world.byHash.get(head.pending?.plan ?? "") ?? random.pick(plans));
  if (roll < 72) return aborter(world, head.pending?.n ?? 1 + random.integer(head.last + 1));
  if (roll < 88) return question(world);
  if (roll < 91 || !world.backup) return backup(world);
  return putBack(world);
}

function isAlive(world: World, kind: string): boolean {
  return [...world.alive].some((name) => name.startsWith(kind));
}

// ---------------------------------------------------------------- whose call goes next

function pick(world: World, step: number): Waiting | null {
  const { waiting } = world.gate;
  const allowed = waiting.filter((one) => !world.restoring || /^(restorer|reader)/.test(one.actor));
  if (allowed.length === 0) return null;
  const awake = allowed.filter((one) => one.wakeAt <= step);
  if (awake.length > 0) return world.random.pick(awake);
  // Everybody sleeps: time passes until the first one wakes up.
  world.clock.now += 3_600_000;
  return allowed.toSorted((a, b) => a.wakeAt - b.wakeAt)[0] ?? null;
}

async function proceed(world: World, one: Waiting, how = ""): Promise<void> {
  world.trace.push(`  ${one.what}${how}${one.done ? " (its reply arrives)" : ""}`);
  world.gate.remove(one);
  if (!one.done) await one.execute();
  one.reply();
}

async function fault(world: World, one: Waiting, step: number): Promise<void> {
  const { random, gate } = world;
  const kind = random.pick(one.actor === "reader" ? readerFaults : faults);
  note(world, kind, one.what);
  const mayStay = () => random.chance(0.5);
  switch (kind) {
    case "sleeps":
      one.wakeAt = step + 10 + random.integer(60);
      world.clock.now += random.integer(3_600_000);
      return;
    case "dies before":
      gate.remove(one);
      return die(world, one.actor, mayStay);
    case "dies after":
      if (!one.done) await one.execute();
      gate.remove(one);
      return die(world, one.actor, mayStay);
    case "is refused":
      gate.remove(one);
      return one.fail("connect ECONNREFUSED");
    case "loses the reply":
      if (!one.done) await one.execute();
      gate.remove(one);
      return one.fail("socket hang up");
    case "is sent twice":
      // The client lost the reply and sends the command again by itself: it hears the second answer only.
      if (!one.done) await one.execute();
      one.done = false;
      return;
    case "waits for the reply":
      if (!one.done) await one.execute();
      one.done = true;
      one.wakeAt = step + random.integer(40);
  }
}

const readerFaults = ["sleeps", "is refused", "loses the reply", "waits for the reply"] as const;
const faults = [...readerFaults, "dies before", "dies after", "is sent twice"] as const;

function die(world: World, actor: string, stays: () => boolean): void {
  world.gate.kill(actor, stays);
  world.alive.delete(actor);
}

// ---------------------------------------------------------------- what is checked

async function checkHead(world: World, size: HistorySize): Promise<void> {
  const { model, heads, shown, clock } = world;
  const head = model.head();
  const before = heads.at(-1)!;
  if (world.restoring || before === head) return;
  heads.push(head);
  const newest = shown.at(-1)?.version;
  if (!newest || formatVersion(newest) !== formatVersion(head)) shown.push({ at: clock.now, version: head });
  if (size.thorough) await checkHistory(world.lab.store, model);
  else if (before.number !== head.number || before.epoch !== head.epoch) await checkNewest(world.lab.store, model);
}
