/** The folder that is uploaded: complete in itself, and its pages work from their own origin alone. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tabs } from "../infra/graphiql.ts";
import { createWeb } from "../infra/local-web.ts";
import { buildStatic, staticFiles } from "../infra/static-site.ts";
import { exampleServer } from "./tools/docs/answers.ts";

/** Whatever is no file and not GraphQL's is the site's, which these tests are not about. */
const noSite = { fetch: () => Promise.resolve(new Response(null, { status: 404 })) };

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "strikes-static-"));
  const graphql = exampleServer();
  const web = createWeb(await staticFiles(), (request, response) => void graphql(request, response), noSite);
  server = createHttpServer(web).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test("the folder holds the site and nothing else, however often it is built", async () => {
  await buildStatic(folder);
  await buildStatic(folder);
  const built = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(built.toSorted()).toEqual([...(await staticFiles()).keys()].toSorted());
  for (const page of ["graphiql/index.html", "docs/index.html"]) expect(built).toContain(page);
  const sdl = await readFile(join(folder, "docs/schema.graphql"), "utf8");
  expect(sdl).toBe(await readFile(new URL("../schema/schema.graphql", import.meta.url), "utf8"));
});

test.each(["graphiql", "docs"])("/%s leads to its page, and the page names no other origin", async (name) => {
  const response = await fetch(`${origin}/${name}`);
  expect([response.status, new URL(response.url).pathname]).toEqual([200, `/${name}/`]);
  const page = await response.text();
  expect(page).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//);
  expect(page).toContain("call 999");
});

test("the explorer's files are there, with their types, under a policy that lets nothing else in", async () => {
  const page = await (await fetch(`${origin}/graphiql/`)).text();
  expect(page).not.toMatch(/<script(?![^>]* src=)/);
  for (const [, name] of page.matchAll(/(?:src|href)="(app[^"]+)"/g)) {
    const file = await fetch(`${origin}/graphiql/${name}`);
    expect([file.status, file.headers.get("content-type")]).toEqual([
      200,
      expect.stringMatching(/^text\/(javascript|css)/),
    ]);
    expect(file.headers.get("content-security-policy")).toContain("script-src 'self'");
  }
});

describe("the tabs of the explorer", () => {
  test.each(tabs.map((tab) => [/\w+(?=\()|\w+/.exec(tab.query.replace(/#.*|query /g, ""))![0], tab] as const))(
    "%s is answered",
    async (_, { query, variables = "{}" }) => {
      const response = await fetch(`${origin}/graphql`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query, variables: JSON.parse(variables) as object }),
      });
      expect(await response.json()).toEqual({ data: expect.anything() });
    },
  );
});

const chromium = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

test.skipIf(!chromium)("a browser shows the explorer with a tab for each question, and refuses nothing", async () => {
  const { stdout, stderr } = await promisify(execFile)(
    chromium!,
    [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--virtual-time-budget=15000"],
      ...["--dump-dom", `${origin}/graphql`],
    ],
    { maxBuffer: 10_000_000 },
  );
  expect(stdout.match(/class="graphiql-tab[ "]/g)).toHaveLength(tabs.length);
  expect(stdout).toContain("SituationOfTrust");
  expect(stderr.split("\n").filter((line) => line.includes("CONSOLE"))).toEqual([]);
});
