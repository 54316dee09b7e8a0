/** `strikes redact`: takes out what the law says must not be there, from the past as well. Not for what is merely wrong. */
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { counted, show } from "../output.ts";
import { summaryOf } from "../plan/summary.ts";
import { foresee, type Foreseen, redact } from "../publish/redact.ts";
import { createAsker } from "../review/ask.ts";

type Options = { reason: string; lawful?: boolean; dryRun?: boolean; yes?: boolean; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("redact")
    .description("overwrite a record in all versions, by legal order, and begin a new epoch; past answers change")
    .argument("<id>", "the record, as src_0123456789abcdef; of a source, its quotes elsewhere go too")
    .requiredOption("--reason <text>", "which order or law, without what it is about: the public reads it")
    .option("--lawful", "a legal order asks for it; without this, nothing is written")
    .option("-n, --dry-run", "say what would go, and write nothing")
    .option("-y, --yes", "do not ask again; without a terminal, nothing is written otherwise")
    .option("--json", "print the outcome as JSON")
    .action((id: string, options: Options) => run(id, options, context()));
}

async function run(id: string, options: Options, context: Context): Promise<void> {
  const { reason, dryRun = false, yes = false } = options;
  const { terminal, redactStore, editor, now } = context;
  checkOptions(options, terminal.interactive);
  if (dryRun || !yes) {
    const foreseen = await foresee(redactStore(), id);
    for (const line of foreseenLines(foreseen, context)) terminal.say(line);
    if (dryRun) return show(terminal, { outcome: "DRY_RUN", ...foreseen }, () => ["Nothing was written."]);
    await askForId(id);
  }
  const result = await redact(redactStore(), { id, reason, by: await editor(), now });
  show(terminal, result, (outcome) => [
    `Version ${outcome.version}. ${amountOf(outcome)} tell it no more.`,
    "Still to do by hand: caches, backups, drafts. See the runbook.",
  ]);
}

function checkOptions({ reason, lawful, dryRun, yes }: Options, interactive: boolean): void {
  if (reason.trim() === "" || reason.length > 1_000)
    throw new UserError("USAGE", "--reason takes a sentence of 1 to 1,000 characters: the public reads it.");
  if (dryRun) return;
  if (!lawful)
    throw new UserError(
      "USAGE",
      "This changes past answers and cannot be taken back. What is wrong is withdrawn: strikes withdraw. Where a legal order asks for it, add --lawful.",
    );
  if (!yes && !interactive)
    throw new UserError(
      "USAGE",
      "This cannot be taken back, and there is no terminal to ask at. Look with --dry-run first, then add --yes.",
    );
}

function foreseenLines({ record, quotedBy, ...amount }: Foreseen, { config }: Context): string[] {
  return [
    `In stage ${config.stage} (${config.endpoint ?? "DynamoDB"}), for ever and from every past version, goes`,
    `  ${summaryOf(record)}  ${record.id}`,
    ...quotedBy.map((other) => `  what is quoted of it in ${other}`),
    `${amountOf(amount)} tell it.`,
  ];
}

function amountOf({ revisions, publications, copies }: Omit<Foreseen, "record" | "quotedBy">): string {
  return `${counted(revisions, "revision")}, ${counted(publications, "publication")} and ${counted(copies, "copy", "copies")}`;
}

/** More than a key to press: it is the one command whose work nobody can undo. */
async function askForId(id: string): Promise<void> {
  const asker = await createAsker("Stopped. Nothing was written.");
  await asker.write(`Type ${id} to take it out for ever`, "", (text) =>
    text.trim() === id ? undefined : `That is not ${id}. Ctrl-C stops, and nothing is written.`,
  );
}
