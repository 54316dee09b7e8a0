/** `npm start`, as somebody runs it who has never seen the project. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newest, placeOf } from "../functions/documents/address.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const LOCAL = fileURLToPath(new URL("../infra/local.ts", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

type Local = { url: string; child: ChildProcess; said: () => string };

/** Starts it and waits until it says where it is. */
async function start(...flags: string[]): Promise<Local> {
  const [port, storePort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [LOCAL, "--port", String(port), "--store-port", String(storePort), ...flags]);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes("Stop with Ctrl-C.")) return { url: `http://127.0.0.1:${port}`, child, said: () => said };
  }
  throw new Error(`it ended without serving:\n${said}`);
}

async function stop({ child }: Local): Promise<number | null> {
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

async function ask<T>({ url }: Local, query: string): Promise<T> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe("npm start", () => {
  const folder = mkdtempSync(join(tmpdir(), "strikes-data-"));
  let local: Local;
  beforeAll(async () => {
    local = await start("--data", folder, "--now", "2016-04-26T10:00:00+01:00");
  });
  afterAll(async () => {
    local.child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  test("answers the question of the README: each strike shows a sentence or an address", async () => {
    type Answer = {
      situation: {
        state: string;
        summary: string;
        strikes: { event: { evidence: { quote?: string; url?: string }[] } }[];
      };
    };
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const query = /--data-urlencode 'query=([^']*)'/.exec(readme)![1]!;
    const { situation } = await ask<Answer>(local, query);
    expect(situation.state).toBe("STRIKE_NOW");
    expect(readme).toContain(`"summary": ${JSON.stringify(situation.summary)}`);
    const evidence = situation.strikes.map(({ event }) => event.evidence);
    expect(evidence[0]!.map(({ quote }) => quote)).toContainEqual(
      expect.stringContaining("from 8am to 5pm on Tuesday 26 April 2016"),
    );
    expect(evidence.flat().filter(({ quote, url }) => quote === undefined && url === undefined)).toEqual([]);
  });

  test("--now is the moment that answers are about", async () => {
    type Answer = { situation: { state: string; at: string } };
    const { situation } = await ask<Answer>(local, `{ situation(nation: ENGLAND) { state at } }`);
    expect(situation).toMatchObject({ state: "STRIKE_NOW", at: expect.stringMatching(/^2016-04-26T10:0/) as string });
  });

  test("a browser gets a page that says what to try, and GraphiQL from this machine alone", async () => {
    const headers = { accept: "text/html" };
    const page = await (await fetch(`${local.url}/developers`, { headers })).text();
    expect(page).toContain("call 999");
    expect(page).toContain("npx strikes extract");
    const explorer = await fetch(`${local.url}/graphql`, { headers });
    expect(explorer.url).toBe(`${local.url}/graphiql/`);
    expect(await explorer.text()).not.toMatch(/(src|href)="https?:/);
  });

  test("the pages are there, on the same port and by the same clock", async () => {
    const page = await (await fetch(`${local.url}/`, { headers: { accept: "text/html" } })).text();
    expect(page).toContain("A strike by junior doctors is on now in the NHS in England");
    const nothing = await fetch(`${local.url}/nothing-here`, { headers: { accept: "text/html" } });
    expect([nothing.status, await nothing.text()]).toEqual([404, expect.stringContaining("Call 999")]);
  });

  test("embeds count by the set clock too: what stands is not over to them", async () => {
    const place = `/d/${placeOf(newest.get("situation-of-trust")!)}?trust=RHM`;
    for (const path of [place, "/embed/trust/RHM", "/fragment/trust/RHM"])
      expect((await fetch(local.url + path)).headers.get("date"), path).toMatch(/^Tue, 26 Apr 2016 09:/);
  });

  test("a set clock is told of on every page, below 999, and in every embed that we draw", async () => {
    const line =
      /A rehearsal: this server(&#39;|')s clock was set to 10am on Tuesday 26 April 2016\. This is not what stands now\./g;
    const paths = [
      "/",
      "/trusts/RHM",
      "/strikes",
      "/about",
      "/builder",
      "/developers",
      "/docs/",
      "/graphiql/",
      "/nothing",
    ];
    const embeds = ["/embed/trust/RHM", "/embed/trust/XYZ", "/fragment/nation/wales"];
    for (const path of [...paths, ...embeds]) {
      const page = await (await fetch(local.url + path, { headers: { accept: "text/html" } })).text();
      expect(page.match(line), path).toHaveLength(1);
      // -1 where there is no such line: an embed, the documentation.
      expect(page.search(line), path).toBeGreaterThan(page.indexOf("line999"));
    }
    const table = await (await fetch(`${local.url}/feeds/strikes.csv`)).text();
    expect(table).not.toContain("rehearsal");
  });

  test("a host that is none is refused in a sentence, and no stack is shown", async () => {
    for (const path of ["/", "/feeds", "/graphql"]) {
      const [response] = (await once(get(`${local.url}${path}`, { headers: { host: "a b" } }), "response")) as [
        IncomingMessage,
      ];
      expect([response.statusCode, await text(response)]).toEqual([400, "Host is no host.\n"]);
    }
  });

  test("kept data is there again after a restart, and the starter is not published twice", async () => {
    type Answer = { service: { dataVersion: string } };
    const before = await ask<Answer>(local, "{ service { dataVersion } }");
    expect(await stop(local)).toBe(0);
    local = await start("--data", folder);
    expect(await ask<Answer>(local, "{ service { dataVersion } }")).toEqual(before);
    // Its clock is the real one now.
    expect(await (await fetch(`${local.url}/`)).text()).not.toContain("A rehearsal");
  });

  test("a port that is taken is told of in a sentence", async () => {
    const taken = new URL(local.url).port;
    const child = spawn(process.execPath, [LOCAL, "--port", taken, "--store-port", String(await freePort())]);
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(1);
    expect(said).toContain(`Port ${taken} is taken`);
    expect(said).not.toContain("    at ");
  });
});
