/** `strikes publish`: carries a plan out, after reading the drafts and decisions behind it again. */
import type { Command } from "commander";
import { trusts } from "../../schema/directory.ts";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { counted, show } from "../output.ts";
import { undecided } from "../plan/draw-up.ts";
import { redraw } from "../plan/inputs.ts";
import { type Plan, readPlan } from "../plan/plan-file.ts";
import { headOf, publish, type Published } from "../publish/publish.ts";
import { planLines } from "../review/plan-words.ts";

type Options = { dryRun?: boolean; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("publish")
    .description("publish a plan; killed and run again, it finishes")
    .argument("<plan>", "the plan file")
    .option("-n, --dry-run", "check everything and say what would be written, and write nothing")
    .option("--json", "print the outcome as JSON")
    .action((file: string, options: Options) => run(file, options, context()));
}

async function run(file: string, options: Options, context: Context): Promise<void> {
  const { terminal, store } = context;
  const plan = readPlan(file);
  refuseUndecided(plan);
  await redraw(plan, file, context.readModel());
  for (const line of planLines(plan, terminal)) terminal.say(line);
  if (options.dryRun) {
    const head = await headOf(store());
    const result = { outcome: "DRY_RUN" as const, changes: plan.changes.length, base: plan.base, head };
    return show(terminal, result, () => [
      `${counted(plan.changes.length, "change")} would be published. Nothing was written.`,
    ]);
  }
  const outcome = await carryOut(plan, context);
  show(terminal, outcome, ({ outcome: what, n, version }) => [sentences[what](n, version)]);
}

/** Publishes a plan that is known to be what people accepted. */
export async function carryOut(
  plan: Plan,
  { terminal, store, editor, now }: Context,
): Promise<Published | { outcome: "NOTHING"; n: number; version: string }> {
  if (plan.changes.length === 0)
    return { outcome: "NOTHING", n: plan.base.number, version: `${plan.base.epoch}.${plan.base.number}` };
  const onProgress = terminal.progress("Writing");
  return publish({ store: store(), plan, directory: trusts, by: await editor(), now, onProgress });
}

export const sentences = {
  PUBLISHED: (n: number, version: string) => `Published as ${n}: version ${version}.`,
  RESUMED: (n: number, version: string) => `Finished what had been begun, as ${n}: version ${version}.`,
  ALREADY_PUBLISHED: (n: number, version: string) =>
    `Already published as ${n}, in version ${version}. Nothing was written.`,
  NOTHING: (_: number, version: string) => `Nothing to publish: version ${version} says all of it.`,
};

function refuseUndecided(plan: Plan): void {
  const open = undecided(plan);
  if (open.length === 0) return;
  const list = open.map((line) => `  ${line.id}  ${line.summary}`).join("\n");
  throw new UserError("UNDECIDED", `A person has to decide first on:\n${list}\nRun strikes review, then plan again.`);
}
