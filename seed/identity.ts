/** Who decides: the name that stands beside a decision for ever, and that the public reads. */
import { type Config, isLoopback } from "../functions/config.ts";
import { UserError } from "./errors.ts";
import { createAsker } from "./review/ask.ts";

/**
 * `STRIKES_EDITOR` where it is set; with a stage the AWS identity; else `ask`, a person at a terminal. Never the name of
 * this machine's user: a decision that was made beside a local store may be published to a real one, and "accepted by
 * root" names nobody.
 */
export async function editorOf(
  env: Record<string, string | undefined>,
  config: Config,
  ask: (() => Promise<string>) | null,
): Promise<string> {
  const named = env["STRIKES_EDITOR"]?.trim();
  if (named) return named;
  const isLocal = config.endpoint !== null && isLoopback(config.endpoint);
  const identity = isLocal ? null : await awsIdentity();
  return identity ?? (await ask?.()) ?? unknownEditor();
}

/** A bare Enter is no name. */
export async function askEditor(): Promise<string> {
  const asker = await createAsker("Stopped. Nothing was decided.");
  const question = "Your name or role, as the public will read it (STRIKES_EDITOR saves you the question)";
  const name = await asker.write(question, "", (text) => (text.trim() === "" ? "Somebody has to decide." : undefined));
  return name.trim();
}

/** `arn:aws:sts::123456789012:assumed-role/editor/jo` is `editor/jo`: a name, and no account number. */
async function awsIdentity(): Promise<string | null> {
  const { GetCallerIdentityCommand, STSClient } = await import("@aws-sdk/client-sts");
  try {
    const { Arn } = await new STSClient({ maxAttempts: 2 }).send(new GetCallerIdentityCommand({}));
    return (
      Arn?.split(":")
        .at(-1)
        ?.replace(/^(assumed-role|user)\//, "") ?? null
    );
  } catch {
    // No credentials, or no way to ask: the sentence below says what to do in either case.
    return null;
  }
}

function unknownEditor(): never {
  throw new UserError(
    "USAGE",
    'Nobody knows who decides. Set STRIKES_EDITOR to your name or role, as the public will read it beside your decisions: export STRIKES_EDITOR="Jo Editor". (Or, for a stage, log in to AWS.)',
  );
}
