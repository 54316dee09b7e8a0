/** Runs `strikes` as an editor's shell would: a process, its exit code, what it prints where. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestStore } from "./store.ts";

const CLI = fileURLToPath(new URL("../../seed/cli.ts", import.meta.url));

type Ran = { code: number | null; stdout: string; stderr: string };

export type Shell = {
  /** The folder the commands run in; removed at the end. */
  folder: string;
  run: (
    args: readonly string[],
    /** `until`: when it comes, the process is killed. */
    options?: { input?: string; env?: Record<string, string>; until?: Promise<void> },
  ) => Promise<Ran>;
  /** Runs it with --json, expects success, and returns what it printed. */
  json: <T>(...args: string[]) => Promise<T>;
  close: () => void;
};

export function openShell(store: TestStore | null): Shell {
  const folder = mkdtempSync(join(tmpdir(), "strikes-"));
  const place = store === null ? {} : { AWS_ENDPOINT_URL_DYNAMODB: store.endpoint, STRIKES_STAGE: store.stage };
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const base = { PATH, NODE_COMPILE_CACHE, STRIKES_EDITOR: "Jo Editor", ...place };

  const run: Shell["run"] = (args, { input, env = {}, until } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: { ...base, ...env }, stdio: "pipe" });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      child.on("error", reject);
      child.on("close", (code) =>
        resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
      );
      // A child that ends before it has read its input is no failure of the test.
      child.stdin.on("error", () => {});
      child.stdin.end(input ?? "");
      void until?.then(() => child.kill("SIGKILL"));
    });

  return {
    folder,
    run,
    json: async <T>(...args: string[]) => {
      const ran = await run([...args, "--json"]);
      if (ran.code !== 0) throw new Error(`strikes ${args.join(" ")}: exit ${ran.code}\n${ran.stderr}`);
      return JSON.parse(ran.stdout) as T;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
