/** Runs what is uploaded as Lambda does: a Node process with the bundle and nothing else at hand, warm between events. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HttpResult } from "../../functions/adapter.ts";
import { codeOf, type Resource, type Synthesised } from "./synth.ts";

export type Lambda = {
  invoke(event: unknown): Promise<HttpResult>;
  /** The lines it wrote, as CloudWatch gets them. They may come a moment after the answer. */
  log(): string[];
  stop(): Promise<void>;
};

type Answer = { result: HttpResult } | { error: string };

/** `env`: beside what the template gives it. */
export async function startLambda(stack: Synthesised, lambda: Resource, env: Record<string, string>): Promise<Lambda> {
  const [module, name] = String(lambda.Properties["Handler"]).split(".");
  const code = codeOf(stack, lambda);
  const { Variables } = (lambda.Properties["Environment"] ?? { Variables: {} }) as {
    Variables: Record<string, string>;
  };
  const script = `
    import { ${name} as handler } from ${JSON.stringify(pathToFileURL(join(code, `${module}.mjs`)))};
    process.on("message", (event) =>
      Promise.resolve(handler(event, { awsRequestId: "r-1" })).then(
        (result) => process.send({ result }),
        (error) => process.send({ error: String(error?.stack ?? error) }),
      ),
    );
    process.send("ready");`;
  // Node refuses to read a file elsewhere, to write one, and to start a process.
  const confined = ["--permission", `--allow-fs-read=${code}`];
  const child = spawn(process.execPath, [...confined, "--input-type=module", "--eval", script], {
    cwd: code,
    env: { ...Variables, AWS_REGION: "eu-west-2", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let written = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (chunk: Buffer) => (written += String(chunk)));
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the function ended with ${code}: ${written}`);
  });
  ended.catch(() => {});
  await Promise.race([once(child, "message"), ended]);

  return {
    async invoke(event) {
      const answered = once(child, "message") as Promise<[Answer]>;
      child.send(event as object);
      const [answer] = await Promise.race([answered, ended]);
      if ("error" in answer) throw new Error(answer.error);
      return answer.result;
    },
    log: () => written.split("\n").filter(Boolean),
    async stop() {
      child.kill("SIGKILL");
      await ended.catch(() => {});
    },
  };
}
