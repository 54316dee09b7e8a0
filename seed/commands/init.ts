/** `strikes init`: sets a store up, once. */
import type { Command } from "commander";
import { formatVersion } from "../../schema/publication.ts";
import type { Context } from "../context.ts";
import { show } from "../output.ts";
import { init } from "../publish/maintain.ts";

export function register(program: Command, context: () => Context): void {
  program
    .command("init")
    .description("set up a store whose tables are there and empty; an existing one is left as it is")
    .option("--json", "print the head as JSON")
    .action(() => run(context()));
}

async function run({ terminal, store, now }: Context): Promise<void> {
  const result = await init(store(), now());
  show(terminal, result, ({ head, created }) => [
    created
      ? `Set up store ${head.storeId}.`
      : `Store ${head.storeId} is set up already, at version ${formatVersion(head)}.`,
  ]);
}
