/** The pages over what a new store begins with: every link leads somewhere, and no page is heavy. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHandler } from "../functions/adapter.ts";
import { createSite } from "../functions/web/site.ts";
import { faultsOf, linksOf } from "./support/page.ts";
import { type Starter, startStarter } from "./support/starter.ts";

/** The morning of a strike of which we hold most. */
const NOW = Date.parse("2016-04-26T09:00:00+01:00");
/** Bytes of a page's HTML, uncompressed. */
const BUDGET = 30_000;

/** Served beside the site: `infra/static-site.ts`. */
const files = /^\/(docs|graphiql)\//;

let starter: Starter;
let handler: ReturnType<typeof createHandler>;

beforeAll(async () => {
  starter = await startStarter();
  handler = createHandler(createSite({ readModel: starter.readModel, now: () => NOW }));
});
afterAll(() => starter.close());

async function get(address: string) {
  const [rawPath = "", rawQueryString = ""] = address.split("?");
  const result = await handler({
    rawPath,
    rawQueryString,
    headers: { accept: "text/html" },
    isBase64Encoded: false,
    requestContext: { domainName: "strikes.example", stage: "$default", http: { method: "GET" } },
  });
  return { status: result.statusCode, text: result.body, type: result.headers["content-type"] ?? "" };
}

/** Looked at, and not walked through: a past version has as many pages as the present, and the builder as many as choices. */
const isEnd = (address: string) => /asOf=|^\/builder\?/.test(address);

test("another name of a hospital stands behind it, and not as a hospital of its own", async () => {
  const { text } = await get("/trusts/RHM");
  expect(text).toContain("<li>Southampton General Hospital (also Southampton General)</li>");
  expect(text).not.toContain("<li>Southampton General</li>");
});

test(
  "every link from the start on leads to a page, and every page is within its budget",
  { timeout: 120_000 },
  async () => {
    const found = new Map([["/", "the start"]]);
    const kinds = new Map<string, string>();
    const [dead, heavy]: [string[], string[]] = [[], []];
    // A Map hands out what is added to it while it is walked.
    for (const [address, from] of found) {
      const { status, text, type } = await get(address);
      if (status !== 200) dead.push(`${address} (from ${from}): ${status}`);
      if (!type.startsWith("text/html")) continue;
      if (Buffer.byteLength(text) > BUDGET) heavy.push(`${address}: ${Buffer.byteLength(text)}`);
      kinds.set(kindOf(address), text);
      if (isEnd(address)) continue;
      for (const link of linksOf(text)) if (!files.test(link) && !found.has(link)) found.set(link, address);
    }
    expect(dead).toEqual([]);
    expect(heavy).toEqual([]);
    // All trusts, all strikes and all sources were among them.
    expect(found.size).toBeGreaterThan(400);
    for (const [kind, text] of kinds) expect([kind, await faultsOf(text)]).toEqual([kind, []]);
  },
);

test("a page costs three requests of the store from cold, one manifest and one batch of a past version, and then none", async () => {
  const site = createSite({ readModel: starter.coldReader(), now: () => NOW });
  const ask = async (address: string) => {
    starter.requests();
    expect((await site.fetch(new Request(`https://strikes.example${address}`))).status).toBe(200);
    return starter.requests();
  };
  expect(await ask("/")).toEqual(["GetItem", "BatchGetItem", "BatchGetItem"]);
  for (const address of ["/", "/trusts/RHM", "/nations/wales", "/strikes", "/sources", "/feeds"]) {
    expect([address, await ask(address)]).toEqual([address, []]);
  }
  expect(await ask("/strikes?asOf=1.3")).toEqual(["BatchGetItem", "BatchGetItem"]);
  expect(await ask("/sources?asOf=1.3")).toEqual([]);
});

/** `/strikes/:id?asOf` */
function kindOf(address: string): string {
  return address.replace(/(src|ev)_\w+|(?<=\/trusts\/)\w+/, ":id").replace(/=[^&]*/g, "");
}
