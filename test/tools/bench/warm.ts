/** A process that has loaded one bundle and answers when it is told to, so that variants do not share a heap or a compiler. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import type { HttpEvent, HttpResult } from "../../../functions/adapter.ts";

/** CPU and wall milliseconds of one call; memory in MB. */
export type Round = { cpu: number; p50: number; rss: number; result: HttpResult };

export type Warm = { run(event: HttpEvent, calls: number): Promise<Round>; stop(): void };

export async function startWarm(bundle: string, env: Record<string, string>): Promise<Warm> {
  // The envelope is part of it: Lambda turns a result into JSON.
  const script = `
    import { handler } from ${JSON.stringify(pathToFileURL(bundle))};
    process.on("message", async ({ event, calls }) => {
      const walls = [], before = process.cpuUsage();
      let result;
      for (let i = 0; i < calls; i += 1) {
        const begun = performance.now();
        result = await handler(event, {});
        JSON.stringify(result);
        walls.push(performance.now() - begun);
      }
      const { user, system } = process.cpuUsage(before);
      walls.sort((a, b) => a - b);
      const rss = process.memoryUsage.rss() / 1e6;
      process.send({ cpu: (user + system) / 1e3 / calls, p50: walls[Math.floor(calls / 2)], rss, result });
    });
    process.send("ready");`;
  const stdio = ["ignore", "ignore", "ignore", "ipc"] as const;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], { env, stdio: [...stdio] });
  await once(child, "message");
  return {
    async run(event, calls) {
      child.send({ event, calls });
      const [round] = (await once(child, "message")) as [Round];
      if (round.result.statusCode !== 200) throw new Error(`${bundle}: ${round.result.body.slice(0, 300)}`);
      return round;
    },
    stop: () => void child.kill(),
  };
}
