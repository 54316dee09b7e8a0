/** `strikes rebuild`: makes the read model again from the tables, and puts back what of it is lost or damaged. */
import type { Command } from "commander";
import { trusts } from "../../schema/directory.ts";
import type { Context } from "../context.ts";
import { UserError } from "../errors.ts";
import { counted, show } from "../output.ts";
import { chunkItemOf, rebuildFromTables } from "../publish/from-tables.ts";
import { headOf } from "../publish/publish.ts";

export function register(program: Command, context: () => Context): void {
  program
    .command("rebuild")
    .description("make the read model again from the tables, equal by hash, and put back what is lost")
    .option("--json", "print the outcome as JSON")
    .action(() => run(context()));
}

async function run({ terminal, store }: Context): Promise<void> {
  const head = await headOf(store());
  if (head.manifest === null) return show(terminal, { written: 0 }, () => ["Nothing was published yet."]);
  const rebuilt = await rebuildFromTables(store(), head, trusts, terminal.progress("Reading records"));
  if (rebuilt.manifest !== head.manifest) {
    throw new UserError(
      "FAILED",
      `The tables give manifest ${rebuilt.manifest.slice(0, 12)}, and ${head.manifest.slice(0, 12)} was published. Nothing was written. ` +
        `Either a table lost items, or this program cuts chunks otherwise than the one that published. Run: strikes verify`,
    );
  }
  const chunks = rebuilt.chunks.flatMap(({ hash, body }) => (body === null ? [] : [chunkItemOf(hash, body)]));
  const progress = terminal.progress("Writing chunks");
  for (const [i, chunk] of chunks.entries()) {
    await store().putOnce(chunk);
    progress(i + 1, chunks.length);
  }
  const result = { manifest: rebuilt.manifest, chunks: rebuilt.chunks.length, written: chunks.length };
  show(terminal, result, () => [
    `${counted(chunks.length, "chunk")}, equal to what was published (manifest ${rebuilt.manifest.slice(0, 12)}).`,
  ]);
}
