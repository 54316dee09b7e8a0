/** `strikes log`: what was published, when, by whom and why. */
import type { Command } from "commander";
import type { LogEntry } from "../../schema/chunks.ts";
import { formatVersion } from "../../schema/publication.ts";
import type { Context } from "../context.ts";
import { counted, show, type Terminal } from "../output.ts";

type Options = { changes?: boolean; json?: boolean };

export function register(program: Command, context: () => Context): void {
  program
    .command("log")
    .description("list the publications, newest first")
    .option("--changes", "with what each changed")
    .option("--json", "print them as JSON, oldest first")
    .action((options: Options) => run(options, context()));
}

async function run(options: Options, { terminal, readModel }: Context): Promise<void> {
  const { edition } = await readModel().newest();
  show(terminal, edition.log, (log) =>
    log.length === 0
      ? ["Nothing was published yet."]
      : log.toReversed().flatMap((entry) => linesOf(entry, options, terminal)),
  );
}

function linesOf(entry: LogEntry, options: Options, terminal: Terminal): string[] {
  const version = formatVersion({ epoch: entry.epoch, number: entry.n });
  const head = `${terminal.bold(version)}  ${entry.committedAt ?? ""}  ${entry.by}: ${entry.why}  (${counted(entry.changes.length, "change")})`;
  const changes = entry.changes.map((change) => `    ${change.change.padEnd(9)} ${change.id}  ${change.summary}`);
  return options.changes ? [head, ...changes] : [head];
}
