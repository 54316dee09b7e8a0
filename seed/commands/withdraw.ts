/** `strikes withdraw`: a record stops standing, and stays, with the reason. */
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { give } from "./order.ts";

type Options = { reason: string; dryRun?: boolean; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("withdraw")
    .description("withdraw a published record; it stays readable, as withdrawn, with the reason")
    .argument("<id>", "the record, as ev_0123456789abcdef")
    .requiredOption("--reason <text>", "why: the public reads it")
    .option("-n, --dry-run", "say what would be written, and write nothing")
    .option("--json", "print the outcome as JSON")
    .action((id: string, options: Options) => run(id, options, context()));
}

async function run(id: string, { reason, dryRun = false }: Options, context: Context): Promise<void> {
  if (reason.trim() === "" || reason.length > 1_000)
    throw new UserError("USAGE", "--reason takes a sentence of 1 to 1,000 characters: the public reads it.");
  const at = new Date(context.now()).toISOString();
  await give({ order: "WITHDRAW", id, reason, by: await context.editor(), at }, reason, context, dryRun);
}
