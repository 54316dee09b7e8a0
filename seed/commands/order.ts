/** Orders: a plan that a person makes by one command, published at once. */
import type { Context } from "../context.ts";
import { show } from "../output.ts";
import { drawUpPlan } from "../plan/draw-up.ts";
import { baseOf, directoryHash, editionAt } from "../plan/inputs.ts";
import type { Order } from "../plan/plan-file.ts";
import { headOf } from "../publish/publish.ts";
import { planLines } from "../review/plan-words.ts";
import { carryOut, sentences } from "./publish.ts";

export async function give(order: Order, why: string, context: Context, dryRun: boolean): Promise<void> {
  const { terminal, store, config } = context;
  const head = await headOf(store());
  const base = baseOf(head);
  const plan = drawUpPlan({
    inputs: [],
    orders: [order],
    edition: await editionAt(context.readModel(), base),
    base,
    storeId: head.storeId,
    target: { stage: config.stage, endpoint: config.endpoint },
    why,
    directory: directoryHash,
  });
  for (const line of planLines(plan, terminal)) terminal.say(line);
  if (dryRun) return show(terminal, { outcome: "DRY_RUN", changes: plan.changes }, () => ["Nothing was written."]);
  const outcome = await carryOut(plan, context);
  const records = plan.records.map((record) => record.id);
  show(terminal, { ...outcome, records }, ({ outcome: what, n, version }) => [sentences[what](n, version)]);
}
