/** Documents at fixed addresses, through the Lambda adapter. */
import { readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { createHandler, type HttpResult } from "../functions/adapter.ts";
import { documents } from "../functions/documents/list.ts";
import { createSchema } from "../functions/schema.ts";
import { createServer } from "../functions/server.ts";
import { advice, adviceText, coverage, edition, id, readModelOf, source, strikeEvent } from "./fixtures.ts";
import { generateDocuments } from "./tools/generate-documents.ts";

const welsh = adviceText({ language: "CY", translation: "REVIEWED", heading: "Ffoniwch 111" });
const records = [strikeEvent(), coverage(), source(), advice({ texts: [adviceText(), welsh] })];
const readModel = readModelOf(edition({ records }));
const now = () => Date.parse("2016-04-26T09:00:00Z");
const handler = createHandler(createServer({ readModel, now, log: () => {} }));

const hashOf = (name: string) => documents.findLast((one) => one.name === name)!.sha256.slice(0, 12);

function get(path: string, method = "GET", stage = "$default", own: Record<string, string> = {}): Promise<HttpResult> {
  const [rawPath = "", rawQueryString = ""] = path.split("?");
  const http = { method };
  const requestContext = { domainName: "strikes.example", stage, http };
  return handler({
    rawPath,
    rawQueryString,
    headers: { accept: "*/*", ...own },
    isBase64Encoded: false,
    requestContext,
  });
}

const ask = (name: string, parameters = "", method = "GET") => get(`/d/${name}/${hashOf(name)}?${parameters}`, method);
const dataOf = ({ body }: HttpResult) => JSON.parse(body).data;

test("the list is what the folder holds: npm run documents", () => {
  expect(generateDocuments()).toBe(readFileSync(new URL("../functions/documents/list.ts", import.meta.url), "utf8"));
});

test("no document asks for the clock, and all hold up", () => {
  for (const { text } of documents) {
    expect(validate(createSchema(), parse(text))).toEqual([]);
    expect(text).not.toMatch(/^\s+at$/m);
  }
});

const questions: [string, string][] = [
  ["situation-of-trust", "trust=RHM"],
  ["situation-of-nation", "nation=england"],
  ["situations", "trusts=RHM&trusts=rhm"],
  ["strikes", "nations=ENGLAND&nations=WALES&first=5"],
  ["strike", `id=${id("ev", "1")}`],
  ["trusts", "search=southampton"],
  ["changes", ""],
];

test("every document has a question here", () => {
  expect(new Set(questions.map(([name]) => name))).toEqual(new Set(documents.map(({ name }) => name)));
});

test.each(questions)("%s?%s", async (name, parameters) => {
  const answer = await ask(name, parameters);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(answer.headers["cache-control"]).toMatch(/^public, max-age=30, /);
  expect(answer.headers["etag"]).toMatch(/^"/);
  expect(answer.headers["vary"] ?? "").not.toMatch(/Accept(?!-)/);
  expect(Object.values(dataOf(answer))).not.toContain(null);
  expect(await ask(name, parameters, "HEAD")).toMatchObject({ statusCode: 200, body: "" });
});

test("parameters are the document's variables, of their types", async () => {
  const { situation } = dataOf(await ask("situation-of-trust", "trust=RHM&lang=cy"));
  const headings = situation.advice.map(({ heading }: { heading: string }) => heading);
  expect(headings).toContain("Ffoniwch 111");
  expect(dataOf(await ask("situations", "trusts=RHM&trusts=RHM")).situations).toHaveLength(2);
  expect(dataOf(await ask("trusts", "search=southampton&first=0")).trusts.nodes).toEqual([]);
});

test("promise 7: a day gets no hour of ours; the refusal has the line to type, which is taken as it stands", async () => {
  const refused = await ask("situation-of-trust", "trust=RHM&at=2016-04-26");
  expect(refused.statusCode).toBe(400);
  const [line] = /2016-04-26T09:00:00\+01:00/.exec(refused.body) ?? [];
  const { situation } = dataOf(await ask("situation-of-trust", `trust=RHM&at=${line}`));
  expect(situation.trust.odsCode).toBe("RHM");
});

test("with a version it is the same for ever", async () => {
  const { headers } = await ask("situation-of-trust", "trust=RHM&asOf=1.1&at=2016-04-26T10:00:00%2B01:00");
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a name alone leads to the newest document of that name, below any stage", async () => {
  const there = `situation-of-trust/${hashOf("situation-of-trust")}?trust=RHM`;
  const answer = await get("/d/situation-of-trust?trust=RHM");
  expect(answer).toMatchObject({
    statusCode: 307,
    headers: { location: there, "cache-control": "public, max-age=300" },
  });
  expect((await get(`/dev/d/${there}`, "GET", "dev")).statusCode).toBe(200);
});

describe("a form that has a next one names it", () => {
  const before = (name: string) => `/d/${name}/${documents.find((one) => one.name === name)!.sha256.slice(0, 12)}`;
  const at = "https://strikes.example";
  const superseded = questions.filter(([name]) => before(name) !== `/d/${name}/${hashOf(name)}`);

  test("three have", () => {
    expect(superseded.map(([name]) => name)).toEqual(["situation-of-trust", "situation-of-nation", "situations"]);
  });

  test.each(superseded)("%s?%s", async (name, parameters) => {
    const place = `${before(name)}?${parameters}`;
    const { headers } = await get(place);
    const [, reference] = /^<([^>]+)>; rel="successor-version"$/.exec(headers["link"] ?? "") ?? [];
    const next = new URL(reference!, at + place);
    expect(next.href).toBe(`${at}/d/${name}/${hashOf(name)}?${parameters}`);
    expect((await get(next.pathname + next.search)).statusCode).toBe(200);
    // Kept, asked for its head, held already: each says so, once.
    const again = { link: headers["link"] };
    expect((await get(place)).headers).toMatchObject(again);
    expect((await get(place, "HEAD")).headers).toMatchObject(again);
    const held = await get(place, "GET", "$default", { "if-none-match": headers["etag"]! });
    expect(held).toMatchObject({ statusCode: 304, headers: again });
  });

  test("the newest names none, and neither does a refusal or a preflight", async () => {
    for (const [name, parameters] of questions)
      expect((await ask(name, parameters)).headers).not.toHaveProperty("link");
    expect((await get(before("situations"), "OPTIONS")).headers).not.toHaveProperty("link");
    for (const parameters of ["trust=XXX", "trust=RHM&x=1"]) {
      expect((await get(`${before("situation-of-trust")}?${parameters}`)).headers).not.toHaveProperty("link");
    }
  });

  test("nothing of the question breaks out of the reference", async () => {
    const { headers } = await get(`${before("situations")}?trusts=RHM&trusts=\u3000rhm\u3000&trusts=%0D%0Arhm`);
    const sent = "trusts=RHM&trusts=%E3%80%80rhm%E3%80%80&trusts=%0D%0Arhm";
    expect(headers["link"]).toBe(`<../situations/${hashOf("situations")}?${sent}>; rel="successor-version"`);
    const refused = await get(`${before("situations")}?trusts=RHM>;&trusts="`);
    expect(refused.headers).not.toHaveProperty("link");
  });
});

describe("refused as application/problem+json", () => {
  const place = `/d/situation-of-trust/${hashOf("situation-of-trust")}`;
  test.each([
    ["an unknown name", "/d/everything", 404, "NOT_FOUND", undefined],
    ["an unknown hash", "/d/situation-of-trust/000000000000", 404, "NOT_FOUND", undefined],
    ["another part of the hash", `${place}0`, 404, "NOT_FOUND", undefined],
    ["no name", "/d/", 404, "NOT_FOUND", undefined],
    ["an unknown parameter", `${place}?trust=RHM&x=1`, 400, "BAD_PARAMETER", "x"],
    ["a missing parameter", place, 400, "BAD_PARAMETER", "trust"],
    ["a parameter given twice", `${place}?trust=RHM&trust=RVJ`, 400, "BAD_PARAMETER", "trust"],
    ["a code that is none", `${place}?trust=RHM&lang=fr`, 400, "BAD_PARAMETER", "lang"],
    ["a time that is none", `${place}?trust=RHM&at=today`, 400, "BAD_PARAMETER", "at"],
    ["a number that is none", `/d/trusts/${hashOf("trusts")}?search=a&first=1e9`, 400, "BAD_PARAMETER", "first"],
  ])("%s", async (_, path, status, code, parameter) => {
    const { statusCode, headers, body } = await get(path);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({ type: "about:blank", status, code });
    expect(problem.parameter).toBe(parameter);
    expect(problem.detail).toContain(parameter === undefined ? "There is no document" : `"${parameter}"`);
  });

  test("POST", async () => {
    const { statusCode, headers } = await get(place, "POST");
    expect([statusCode, headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});

test("what the question itself gets wrong is answered as everywhere, and not kept", async () => {
  const { statusCode, headers, body } = await ask("situation-of-trust", "trust=XXX");
  expect([statusCode, headers["cache-control"]]).toEqual([404, "no-store"]);
  expect(JSON.parse(body).errors[0].extensions).toEqual({ code: "UNKNOWN_TRUST" });
});
