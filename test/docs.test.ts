/** The documentation says what is so: its answers are real ones, its snippets run, its tables are those of the code. */
import { spawnSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { buildSchema, isIntrospectionType, isSpecifiedScalarType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorCodes } from "../functions/errors.ts";
import { limits } from "../functions/limits.ts";
import { readSdl } from "../functions/sdl.ts";
import type { Ask } from "./tools/ask.ts";
import { type Answered, answerExamples, askerOf, printed, exampleServer } from "./tools/docs/answers.ts";
import { examples } from "./tools/docs/examples.ts";
import { prose } from "./tools/docs/html.ts";
import { snippet } from "./tools/docs/page.ts";
import { generateDocs, generateExampleTypes } from "./tools/generate-docs.ts";

const committed = (path: string) => readFileSync(new URL(`../docs/${path}`, import.meta.url), "utf8");
const page = committed("api.html");

let server: Server;
let endpoint: string;
let ask: Ask;
let answers: Map<string, Answered>;

beforeAll(async () => {
  const graphql = exampleServer();
  ask = askerOf(graphql);
  answers = await answerExamples(ask);
  server = createHttpServer((request, response) => void graphql(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("the committed page is the one that the code gives: npm run docs", async () => {
  expect(await generateDocs(ask)).toBe(page);
});

test("the page is one file under 300 kB that needs no network, no script and no cookie", () => {
  expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(|\bsrc=/i);
});

test("every link within the page has its target, and every id is there once", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

describe("what it lists", () => {
  test("is every type of the SDL", () => {
    const types = Object.values(buildSchema(readSdl()).getTypeMap());
    const own = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
    expect(own.filter(({ name }) => !page.includes(` id="${name}"`)).map(({ name }) => name)).toEqual([]);
  });

  test("is every error code with its status and meaning, and every limit with its number", () => {
    for (const [code, { status, meaning }] of Object.entries(errorCodes)) {
      expect(page).toContain(`<td><code>${code}</code></td><td>${status}</td><td>${prose(meaning)}</td>`);
    }
    for (const [name, limit] of Object.entries(limits)) {
      expect(page).toContain(`<td><code>${name}</code></td><td>${limit.toLocaleString("en-GB")}</td>`);
    }
  });

  test("promise 4: what to do when life is at risk stands before everything else", () => {
    expect(page.indexOf("call 999")).toBeLessThan(page.indexOf("<nav"));
  });
});

describe("examples", () => {
  test.each(examples.map(({ id }) => id))("%s is answered", (id) => {
    const { codes, printed } = answers.get(id)!;
    expect(codes).toEqual(id === "error" ? ["UNKNOWN_TRUST"] : []);
    expect(printed.length).toBeGreaterThan(40);
  });

  test("show what they are about", () => {
    const shown = (id: string) => answers.get(id)!.printed;
    expect(shown("situation")).toContain(`"state": "STRIKE_NOW"`);
    expect(shown("impact")).toContain("__typename");
    expect(shown("evidence")).toContain("QuoteEvidence");
    expect(shown("check-copies")).toMatch(/CopySame[\s\S]*CopyChanged/);
    expect(shown("find-trust")).toMatch(/"Trust"[\s\S]*"AmbiguousTrusts"[\s\S]*"NoSuchTrust"/);
    expect(shown("welsh")).toContain(`"missingTranslations"`);
  });

  test("a long list is cut, and says by how much", () => {
    expect(printed([1, 2, 3, 4, 5])).toBe("[\n  1,\n  2,\n  3\n  … and 2 more\n]");
    expect(printed({ a: [1, 2, 3], b: null, c: {} })).toBe(`{ "a": [1, 2, 3], "b": null, "c": {} }`);
  });
});

/** Whether a program is on this machine: what the snippets need, the project does not. */
const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

describe("snippets", () => {
  const at = "2016-04-26T10:00:00+01:00";
  const summary = "strike by junior doctors";
  const here = (file: string) => snippet(file).replaceAll("http://localhost:4000/graphql", endpoint);

  test.skipIf(!has("curl"))("curl", async () => {
    const answer = JSON.parse(await run("sh", ["-c", here("at-my-hospital.sh")])) as {
      data: { situation: { summary: string } };
    };
    expect(answer.data.situation.summary).toContain(summary);
  });

  test.skipIf(!has("python3"))("Python", async () => {
    const out = await run("python3", ["-c", here("at-my-hospital.py"), "RHM", at]);
    expect(out).toContain(summary);
    expect(out).toContain("* Call 999 or go to A&E now - ");
    await expect(run("python3", ["-c", here("at-my-hospital.py"), "XYZ"])).rejects.toThrow("UNKNOWN_TRUST");
    await expect(run("python3", ["-c", here("at-my-hospital.py")])).rejects.toThrow("usage: ");
  });

  test("TypeScript", async () => {
    const url = `data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(here("at-my-hospital.ts")))}`;
    const script = `const { atMyHospital } = await import(${JSON.stringify(url)});
      console.log((await atMyHospital({ trust: "RHM", at: "${at}" })).summary);
      await atMyHospital({ trust: "XYZ" }).catch((error) => console.log(error.message));`;
    const out = await run(process.execPath, ["--input-type=module", "--eval", script]);
    expect(out).toContain(summary);
    expect(out).toContain("UNKNOWN_TRUST");
  });

  test("its types are those that its document gives: npm run docs", async () => {
    expect(await generateExampleTypes()).toBe(committed("examples/at-my-hospital.types.ts"));
  });

  test("all ask the document", () => {
    const flat = (text: string) => text.replace(/\s+/g, " ").trim();
    const document = flat(committed("examples/at-my-hospital.graphql"));
    for (const file of ["at-my-hospital.sh", "at-my-hospital.py", "at-my-hospital.ts"])
      expect(flat(snippet(file))).toContain(document);
  });
});

/** Its output; fails with what it wrote to stderr. The server is in this process, which therefore must not block. */
async function run(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args);
  let [out, err] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  const [status] = (await once(child, "close")) as [number];
  if (status !== 0) throw new Error(err);
  return out;
}
