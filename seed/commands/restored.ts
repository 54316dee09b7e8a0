/** `strikes restored`: after the tables came back from a backup, before anybody publishes again. */
import type { Command } from "commander";
import { formatVersion } from "../../schema/publication.ts";
import type { Context } from "../context.ts";
import { show } from "../output.ts";
import { restored } from "../publish/maintain.ts";
import { wholeNumber } from "./abort.ts";

type Options = { lastClaimed: number; lastEpoch: number; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("restored")
    .description("begin a new epoch, after the tables were restored from a backup")
    .requiredOption(
      "--last-claimed <n>",
      "the highest publication number ever claimed before (see the old log, and ask all publishers)",
      wholeNumber,
    )
    .requiredOption(
      "--last-epoch <n>",
      "the highest epoch ever used: the first part of the newest version that anybody saw",
      wholeNumber,
    )
    .option("--json", "print the head as JSON")
    .action((options: Options) => run(options, context()));
}

async function run({ lastClaimed, lastEpoch }: Options, { terminal, store }: Context): Promise<void> {
  const head = await restored(store(), lastClaimed, lastEpoch);
  show(terminal, head, () => [
    `Version ${formatVersion(head)}. The next publication will be ${head.last + 1}. Now run: strikes verify`,
  ]);
}
