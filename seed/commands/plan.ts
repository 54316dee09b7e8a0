/** `strikes plan`: what would change, as a file that people read. Writes nothing else. */
import { basename } from "node:path";
import type { Command } from "commander";
import { formatVersion } from "../../schema/publication.ts";
import type { Context } from "../context.ts";
import { writeWhole } from "../files.ts";
import { show, type Terminal } from "../output.ts";
import { drawUpPlan, undecided } from "../plan/draw-up.ts";
import { baseOf, directoryHash, editionAt, readInput } from "../plan/inputs.ts";
import { type Line, type Plan, sealed } from "../plan/plan-file.ts";
import { headOf } from "../publish/publish.ts";

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
  show(terminal, sealed(plan), (p) => linesOf(p, terminal));
  terminal.say(nextStep(plan, file));
}

/** The plan as people read it. Also what `publish` shows before it writes. */
export function linesOf(plan: Plan, terminal: Terminal): string[] {
  const where = plan.target.endpoint ?? "DynamoDB";
  return [
    terminal.bold(
      `On version ${formatVersion(plan.base)} of store ${plan.storeId.slice(0, 8)} (stage ${plan.target.stage}, ${where})`,
    ),
    ...plan.lines.flatMap((line) => lineOf(line, terminal)),
    countsOf(plan.lines),
  ];
}

function lineOf({ what, id, summary, details }: Line, terminal: Terminal): string[] {
  const mark = what === "UNDECIDED" || what === "DISPUTED" ? terminal.warn(what.padEnd(9)) : what.padEnd(9);
  return [`${mark}  ${summary}  ${terminal.dim(id)}`, ...details.map((detail) => `           ${detail}`)];
}

function countsOf(lines: readonly Line[]): string {
  const counts = Map.groupBy(lines, (line) => line.what);
  return [...counts].map(([what, some]) => `${some.length} ${what.toLowerCase()}`).join(", ") || "nothing to do";
}

function nextStep(plan: Plan, file: string): string {
  const open = undecided(plan).length;
  if (open > 0) return `${open} not decided on, so it cannot be published. Next: strikes review, then plan again.`;
  return plan.changes.length === 0 ? "Nothing would change." : `Plan written to ${file}. Next: strikes publish ${file}`;
}
