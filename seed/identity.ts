/** Who decides: the name that stands beside a decision for ever. */
import { userInfo } from "node:os";
import { type Config, isLoopback } from "../functions/config.ts";
import { UserError } from "./errors.ts";

/**
 * `STRIKES_EDITOR` where it is set; on a local store the name of this machine's user; else the AWS identity, so that a
 * decision that reaches the public always has a person behind it.
 */
export async function editorOf(env: Record<string, string | undefined>, config: Config): Promise<string> {
  const named = env["STRIKES_EDITOR"]?.trim();
  if (named) return named;
  if (config.endpoint !== null && isLoopback(config.endpoint)) return userInfo().username;
  return (await awsIdentity()) ?? unknownEditor();
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
    "Nobody knows who you are: set STRIKES_EDITOR to your name, as it should stand beside your decisions, or log in to AWS.",
  );
}
