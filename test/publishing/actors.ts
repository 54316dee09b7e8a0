/** Who takes part in a history, and what each may be told. */
import assert from "node:assert/strict";
import { CodedError } from "../../functions/errors.ts";
import { compareVersions, formatVersion, type Head, parseVersion } from "../../schema/publication.ts";
import { UserError } from "../../seed/errors.ts";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { abort, restored } from "../../seed/publish/maintain.ts";
import { publish, type Published } from "../../seed/publish/publish.ts";
import { NetworkError } from "./gate.ts";
import { directory, factsOf, hashOfPlan } from "./plans.ts";
import { begin, FRESH_FOR, note, type World } from "./world.ts";

const hour = 3_600_000;

export function publisher(world: World, plan: Plan): void {
  begin(world, "publisher", async (name) => {
    const { model, clock } = world;
    const store = world.gate.storeOf(name);
    const skew = world.random.pick([0, 0, -2 * hour, hour / 2]);
    let last: Head | null = null;
    const head = async () => (last = await store.head());
    note(
      world,
      "publisher begins",
      `${name} with ${plan.why} ${hashOfPlan(plan).slice(0, 6)} on ${formatVersion(plan.base)}`,
    );
    try {
      const now = () => clock.now + skew;
      published(world, plan, await publish({ store: { ...store, head }, plan, directory, by: name, now }));
    } catch (error) {
      if (error instanceof NetworkError) return note(world, "publisher lost the connection", name);
      if (!(error instanceof UserError)) throw error;
      note(world, `publisher told ${error.code}`, name);
      refused(world, plan, error, last);
    }
    assert(model.head(), "there is a head");
  });
}

function published(world: World, plan: Plan, { outcome, n, version }: Published): void {
  const { model } = world;
  note(world, `publisher told ${outcome}`, `${plan.why} as ${version}`);
  assert.equal(model.everCommitted.get(n), hashOfPlan(plan), `${plan.why} was told ${outcome} as ${n}`);
  assert(model.versions.has(version), `there was a version ${version}`);
  const inHistory = model.committed().some((one) => one.n === n);
  const epoch = parseVersion(version)?.epoch ?? 0;
  assert(inHistory || model.head().epoch > epoch || world.restoring, `${n} is in history, or a restore lost it`);
}

function refused(world: World, plan: Plan, error: UserError, last: Head | null): void {
  const { model, tidy } = world;
  const hash = hashOfPlan(plan);
  assert.equal(error.exitCode, 75, error.message);
  assert(last, "it read the head");
  const landed = model.committed().some(({ n, plan }) => plan === hash && n <= last.number);
  assert(!landed, `${plan.why} was told ${error.code}, and is in history: ${error.message}`);
  switch (error.code) {
    case "ABORTED": {
      const n = Number(/\d+/.exec(error.message)?.[0]);
      assert(last.aborted.includes(n), `the number it names was aborted: ${error.message}`);
      assert(!tidy, "nobody aborts at the end");
      return;
    }
    case "BUSY":
      assert(last.pending, `somebody holds a claim: ${error.message}`);
      assert(!error.message.includes("there already"), error.message);
      assert(!tidy, `nobody holds a claim at the end: ${error.message}`);
      return;
    case "BASE_MOVED":
      assert(last.epoch !== plan.base.epoch || last.number !== plan.base.number, "the base moved");
      assert(error.message.includes(formatVersion(last)), "the newest version is named");
      return;
    default:
      throw error;
  }
}

export function aborter(world: World, n: number): void {
  begin(world, "aborter", async (name) => {
    const order = { n, reason: "It hangs.", by: name, now: world.clock.now };
    try {
      await abort(world.gate.storeOf(name), order);
      note(world, "aborter told ABORTED", `${n}`);
      assert(world.restoring || world.model.head().aborted.includes(n), `${n} is aborted`);
    } catch (error) {
      if (error instanceof NetworkError) return note(world, "aborter lost the connection");
      if (!(error instanceof UserError)) throw error;
      note(world, `aborter told ${error.code}`, `${n}`);
      if (error.code === "BUSY") assert(world.model.everCommitted.has(n), error.message);
      else assert.equal(error.code, "BAD_INPUT");
    }
  });
}

export async function backup(world: World): Promise<void> {
  note(world, "backup", formatVersion(world.model.head()));
  const [store, model] = [await world.lab.backup(), world.model.backup()];
  world.backup = async () => {
    await store();
    model();
  };
}

/** The tables are put back at once; telling the store so is a call like any other, and is tried until it succeeds. */
export async function putBack(world: World): Promise<void> {
  await world.backup?.();
  world.restoring = true;
  world.shown = [{ at: world.clock.now, version: world.model.head() }];
  note(world, "put back", formatVersion(world.model.head()));
}

export function restorer(world: World): void {
  const { model } = world;
  begin(world, "restorer", async (name) => {
    try {
      await restored(world.gate.storeOf(name), Math.max(0, ...model.claimed.keys()), model.highestEpoch());
      world.restoring = false;
      note(world, "restored", formatVersion(model.head()));
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
    }
  });
}

/** One question to the reader that lives through the whole history. */
export function question(world: World): void {
  const { model, clock, random } = world;
  begin(world, "question", async () => {
    const asOf = random.chance(0.3) ? random.pick([...model.versions.keys()]) : null;
    const seen = world.shown.findLast(({ at }) => at <= clock.now - FRESH_FOR)?.version;
    const standing = asOf !== null && stands(world, asOf);
    try {
      const { edition, stale } = await (asOf === null ? world.reader.newest() : world.reader.asOf(asOf));
      const version = formatVersion(edition.version);
      note(world, "answer", `${version}${stale ? " (stale)" : ""}`);
      assert.equal(factsOf(edition), model.versions.get(version), `facts of version ${version}`);
      if (asOf !== null) assert.equal(version, asOf);
      const behind = asOf === null && !stale && seen && world.shown.some(({ version }) => version === seen);
      if (behind)
        assert(compareVersions(edition.version, seen) >= 0, `promise 10: ${version} after ${formatVersion(seen)}`);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      note(world, `reader told ${error.code}`);
      if (error.code !== "SOURCE_DOWN")
        assert(!(standing && asOf !== null && stands(world, asOf)), `${error.code} for ${asOf}`);
    }
  });
}

/** Whether it is a version of the history that stands now. */
function stands(world: World, asOf: string): boolean {
  const version = parseVersion(asOf);
  const head = world.model.head();
  if (version === null || world.restoring || compareVersions(version, head) > 0) return false;
  return world.model.committed().some((one) => one.n === version.number);
}
