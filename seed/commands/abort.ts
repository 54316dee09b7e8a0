/** `strikes abort`: ends a publication that will not be finished. A person does it, never a timer. */
import { type Command, InvalidArgumentError } from "commander";
import type { Context } from "../context.ts";
import { show } from "../output.ts";
import { abort } from "../publish/maintain.ts";

export function register(program: Command, context: () => Context): void {
  program
    .command("abort")
    .description("end a publication that is under way and will not be finished")
    .argument("<n>", "its number, as the refusal of another publish names it", wholeNumber)
    .requiredOption("--reason <text>", "why")
    .option("--json", "print the outcome as JSON")
    .action((n: number, options: { reason: string }) => run(n, options.reason, context()));
}

async function run(n: number, reason: string, { terminal, store, editor, now }: Context): Promise<void> {
  await abort(store(), { n, reason, by: await editor(), now: now() });
  show(terminal, { aborted: n }, () => [`Publication ${n} is aborted. Nothing of it was ever visible.`]);
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError("A whole number, 1 or more.");
  return Number(text);
}
