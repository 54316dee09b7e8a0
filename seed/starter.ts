/**
 * What a new store begins with: our standing advice, the back catalogue and the samples, each through the same decisions,
 * plan and publication as everything else.
 */
import { readFileSync } from "node:fs";
import { hashOf } from "../functions/codec.ts";
import type { ReadModel } from "../functions/read-model.ts";
import { trusts } from "../schema/directory.ts";
import { catalogueDrafts } from "./catalogue/strikes.ts";
import { type Decision, parseDecisions } from "./decisions.ts";
import type { Draft } from "./draft.ts";
import { UserError } from "./errors.ts";
import { drawUpPlan, undecided } from "./plan/draw-up.ts";
import { baseOf, directoryHash, editionAt } from "./plan/inputs.ts";
import type { Order, Plan, PlanInput } from "./plan/plan-file.ts";
import { headOf, publish } from "./publish/publish.ts";
import type { WriteStore } from "./publish/write-store.ts";
import { sampleDrafts } from "./samples/samples.ts";
import { standingDraft } from "./standing/advice.ts";

/** One publication of the starter: `why` names it in the log, and is how a later start knows that it is done. */
export type StarterStep = { why: string; inputs: PlanInput[]; orders: Order[] };

export function starterSteps(): StarterStep[] {
  return [
    { why: "standing advice", inputs: [inputOf("standing", standingDraft(), decisionsIn("standing"))], orders: [] },
    {
      why: "back catalogue of strikes, 2015 to 2026",
      inputs: catalogueDrafts().map((draft) =>
        inputOf(`catalogue/${draft.source.id}`, draft, decisionsIn("catalogue")),
      ),
      orders: [],
    },
    ...sampleDrafts(trusts).map(({ name, draft, decisions, orders }) => ({
      why: `sample: ${name}`,
      inputs: [inputOf(`samples/${name}`, draft, decisions)],
      orders,
    })),
  ];
}

export type StarterOptions = {
  store: WriteStore;
  readModel: ReadModel;
  target: Plan["target"];
  by: string;
  now: () => number;
  onStep?: (done: number, total: number) => void;
};

/** Publishes the steps that the store does not have yet. Interrupted and started again, it goes on. */
export async function publishStarter(options: StarterOptions): Promise<void> {
  const steps = starterSteps();
  const { edition } = await options.readModel.newest();
  const done = new Set(edition.log.map((entry) => entry.why));
  for (const [i, step] of steps.entries()) {
    if (!done.has(step.why)) await publishStep(step, options);
    options.onStep?.(i + 1, steps.length);
  }
}

async function publishStep({ why, inputs, orders }: StarterStep, options: StarterOptions): Promise<void> {
  const { store, readModel, target, by, now } = options;
  const head = await headOf(store);
  const base = baseOf(head);
  const edition = await editionAt(readModel, base);
  const plan = drawUpPlan({
    inputs,
    orders,
    edition,
    base,
    storeId: head.storeId,
    target,
    why,
    directory: directoryHash,
  });
  const [open] = undecided(plan);
  if (open)
    throw new UserError(
      "UNDECIDED",
      `${why}: a person has to decide on ${open.id} (${open.summary}) ${open.details.join(" ")}`,
    );
  if (plan.changes.length > 0) await publish({ store, plan, directory: trusts, by, now });
}

function inputOf(name: string, draft: Draft, decisions: readonly Decision[]): PlanInput {
  return { draft, decisions, file: { draft: name, draftSha256: hashOf(draft), decisionsSha256: hashOf(decisions) } };
}

function decisionsIn(folder: "standing" | "catalogue"): Decision[] {
  const file = new URL(`./${folder}/decisions.jsonl`, import.meta.url);
  return parseDecisions(readFileSync(file, "utf8"), `${folder}/decisions.jsonl`);
}
