/** `strikes plan`: what would change, as a file that people read. Writes nothing else. */
import { basename } from "node:path";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { writeWhole } from "../files.ts";
import { show } from "../output.ts";
import { drawUpPlan, undecided } from "../plan/draw-up.ts";
import { baseOf, directoryHash, editionAt, readInput } from "../plan/inputs.ts";
import { type Plan, sealed } from "../plan/plan-file.ts";
import { headOf } from "../publish/publish.ts";
import { planLines } from "../review/plan-words.ts";

type Options = { out?: string; why?: string; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("plan")
    .description("compare accepted facts with what is published: new, changed, same, disputed")
    .argument("<draft...>", "draft files; the decisions stand beside each")
    .option("-o, --out <file>", "where to write the plan (default: the first draft's name with .plan.json)")
    .option("--why <text>", "why this is published, for the log of changes")
    .option("--json", "print the plan as JSON")
    .action((drafts: string[], options: Options) => run(drafts, options, context()));
}

async function run(drafts: string[], options: Options, { terminal, config, store, readModel }: Context): Promise<void> {
  const file = options.out ?? `${basename(drafts[0] ?? "").replace(/(\.draft)?\.json$/, "")}.plan.json`;
  const inputs = drafts.map((draft) => readInput(draft, file));
  const head = await headOf(store());
  const base = baseOf(head);
  const plan = drawUpPlan({
    inputs,
    orders: [],
    edition: await editionAt(readModel(), base),
    base,
    storeId: head.storeId,
    target: { stage: config.stage, endpoint: config.endpoint },
    why:
      options.why ??
      inputs.map(({ draft }) => draft.source.title ?? draft.source.publisher ?? draft.source.id).join("; "),
    directory: directoryHash,
  });
  writeWhole(file, `${JSON.stringify(sealed(plan), null, 2)}\n`);
  show(terminal, sealed(plan), (p) => planLines(p, terminal));
  terminal.say(nextStep(plan, file));
}

function nextStep(plan: Plan, file: string): string {
  const open = undecided(plan).length;
  if (open > 0) return `${open} not decided on, so it cannot be published. Next: strikes review, then plan again.`;
  return plan.changes.length === 0 ? nothingToPublish(plan) : `Plan written to ${file}. Next: strikes publish ${file}`;
}

function nothingToPublish({ lines }: Plan): string {
  const isKnown = lines.some(({ what }) => what === "SAME");
  const isRejected = lines.some(({ what }) => what === "REJECTED");
  const why = isKnown
    ? "what is accepted is published already"
    : isRejected
      ? "no fact is accepted"
      : "nothing was found in the text";
  return `Nothing to publish: ${why}.`;
}
