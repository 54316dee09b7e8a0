/** Cold starts: a fresh process loads a bundle, answers once and says what it took. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import type { HttpEvent } from "../../../functions/adapter.ts";

export type ColdStart = { load: number; total: number; cpu: number; rss: number; body: string };

export async function startCold(bundle: string, event: HttpEvent, env: Record<string, string>): Promise<ColdStart> {
  const script = `
    const cpu = process.cpuUsage(), begun = performance.now();
    const { handler } = await import(${JSON.stringify(pathToFileURL(bundle))});
    const loaded = performance.now();
    const { statusCode, body } = await handler(${JSON.stringify(event)}, {});
    const answered = performance.now(), { user, system } = process.cpuUsage(cpu);
    if (statusCode !== 200) throw new Error(statusCode + " " + body);
    const rss = process.memoryUsage.rss() / 1e6;
    console.log(JSON.stringify({ load: loaded - begun, total: answered - begun, cpu: (user + system) / 1e3, rss, body }));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    maxBuffer: 100_000_000,
    env,
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as ColdStart;
}
