#!/usr/bin/env node
/** The command `strikes`: from press release to published facts. This file only lists the commands and turns errors into exit codes. */
import { Command, CommanderError } from "commander";
import { type Context, createContext } from "./context.ts";
import { exitCodes, UserError } from "./errors.ts";
import { createTerminal } from "./output.ts";

type CommandFile = { register: (program: Command, context: () => Context) => void };

/** In the order an editor needs them; then the operator's. Each is loaded when it is asked for, so that it starts at once. */
const commands: Record<string, () => Promise<CommandFile>> = {
  extract: () => import("./commands/extract.ts"),
  review: () => import("./commands/review.ts"),
  plan: () => import("./commands/plan.ts"),
  publish: () => import("./commands/publish.ts"),
  withdraw: () => import("./commands/withdraw.ts"),
  checked: () => import("./commands/checked.ts"),
  show: () => import("./commands/show.ts"),
  log: () => import("./commands/log.ts"),
  verify: () => import("./commands/verify.ts"),
  init: () => import("./commands/init.ts"),
  abort: () => import("./commands/abort.ts"),
  rebuild: () => import("./commands/rebuild.ts"),
  restored: () => import("./commands/restored.ts"),
  redact: () => import("./commands/redact.ts"),
};

const EXAMPLE = `
A press release, from text to the public:
  strikes extract release.txt --published 2016-04-24
  strikes review release.draft.json
  strikes plan release.draft.json
  strikes publish release.plan.json

Where it writes:
  Without settings, the store that "npm start" runs on this machine. STRIKES_STAGE names a stage of your AWS account,
  AWS_ENDPOINT_URL_DYNAMODB another store. STRIKES_EDITOR is the name beside your decisions,
  which the public reads; without it, you are asked.

Exit codes:
  0 done   1 failed   3 review pending   4 nothing found (both with --exit-code)
  64 usage   65 not an article, or not a file of ours   66 no such input   69 no store   70 a bug
  75 somebody else is publishing, or the base moved   130 interrupted`;

async function createProgram(wanted: string | undefined): Promise<Command> {
  const program = new Command("strikes")
    .description("Facts about NHS strikes, from a press release to the public, through a person's hands.")
    .addHelpText("after", EXAMPLE)
    .showHelpAfterError("Run it with --help to see what it takes.")
    .exitOverride();
  let json = false;
  program.hook("preAction", (_, command) => {
    json = command.opts<{ json?: boolean }>().json ?? false;
  });
  const context = (): Context => createContext(createTerminal({ json }));
  const named = wanted !== undefined && Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
  // Help, and the guess at a misspelt name, need all of them.
  for (const load of named ? [named] : Object.values(commands)) (await load()).register(program, context);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError("Run it with --help to see what it takes.");
  return program;
}

async function run(argv: readonly string[]): Promise<number> {
  try {
    await (await createProgram(argv[0])).parseAsync(argv, { from: "user" });
    return Number(process.exitCode ?? exitCodes.OK);
  } catch (error) {
    return report(error);
  }
}

/** A user's error is a sentence; a bug shows its stack, so that somebody can mend it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version are no errors, though commander throws for them.
    return error.exitCode === 0 ? exitCodes.OK : exitCodes.USAGE;
  }
  if (error instanceof UserError) {
    process.stderr.write(`strikes: ${error.message}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`strikes: this is a bug in strikes, please report it.\n${stack}\n`);
  return exitCodes.BUG;
}

process.on("SIGINT", () => {
  process.stderr.write("\nstrikes: interrupted. What was begun is finished by running the same command again.\n");
  process.exit(exitCodes.INTERRUPTED);
});
// A pipe that was closed (`strikes log | head`) is no bug.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? exitCodes.OK : exitCodes.BUG),
);

process.exitCode = await run(process.argv.slice(2));
