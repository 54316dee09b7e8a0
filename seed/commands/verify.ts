/** `strikes verify`: tables, read model and evidence agree, or here is where they do not. */
import { statSync } from "node:fs";
import type { Command } from "commander";
import { formatVersion } from "../../schema/publication.ts";
import type { Context } from "../context.ts";
import { exitCodes, UserError } from "../errors.ts";
import { counted, show } from "../output.ts";
import { headOf } from "../publish/publish.ts";
import { verify } from "../publish/verify.ts";

type Options = { texts?: string; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("verify")
    .description("check that tables, read model and evidence agree; exit 1 where they do not")
    .option("--texts <folder>", "texts of the sources, to check every quote against")
    .option("--json", "print the result as JSON")
    .action((options: Options) => run(options, context()));
}

async function run({ texts }: Options, { terminal, store }: Context): Promise<void> {
  if (texts !== undefined && !statSync(texts, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError("NO_INPUT", `There is no folder ${texts}.`);
  const head = await headOf(store());
  const result = await verify(store(), head, texts ?? null, terminal.progress("Reading records"));
  show(
    terminal,
    { version: formatVersion(head), ...result },
    ({ version, records, chunks, quotes, quotesRead, problems }) => [
      ...problems,
      `Version ${version}: ${counted(records, "record")}, ${counted(chunks, "chunk")}, ${counted(quotes, "quote")} (${quotesRead} read in their text): ` +
        (problems.length === 0 ? "all agree." : `${counted(problems.length, "problem")}.`),
    ],
  );
  if (result.problems.length > 0) process.exitCode = exitCodes.FAILED;
}
