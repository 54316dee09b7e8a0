/** `strikes redact`: takes out what the law says must not be there, from the past as well. Not for what is merely wrong. */
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { counted, show } from "../output.ts";
import { redact } from "../publish/redact.ts";

type Options = { reason: string; lawful?: boolean; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("redact")
    .description("overwrite a record in all versions, by legal order, and begin a new epoch; past answers change")
    .argument("<id>", "the record, as src_0123456789abcdef; of a source, its quotes elsewhere go too")
    .requiredOption("--reason <text>", "which order or law, without what it is about: the public reads it")
    .option("--lawful", "a legal order asks for it; without this, nothing is written")
    .option("--json", "print the outcome as JSON")
    .action((id: string, options: Options) => run(id, options, context()));
}

async function run(id: string, { reason, lawful = false }: Options, context: Context): Promise<void> {
  if (reason.trim() === "" || reason.length > 1_000)
    throw new UserError("USAGE", "--reason takes a sentence of 1 to 1,000 characters: the public reads it.");
  if (!lawful)
    throw new UserError(
      "USAGE",
      "This changes past answers and cannot be taken back. What is wrong is withdrawn: strikes withdraw. Where a legal order asks for it, add --lawful.",
    );
  const { terminal, redactStore, editor, now } = context;
  const result = await redact(redactStore(), { id, reason, by: await editor(), now });
  show(terminal, result, ({ version, revisions, publications, copies }) => [
    `Version ${version}. ${counted(revisions, "revision")}, ${counted(publications, "publication")} and ${counted(copies, "copy", "copies")} tell it no more.`,
    "Still to do by hand: caches, backups, drafts. See the runbook.",
  ]);
}
