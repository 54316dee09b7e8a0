/** How the site delivers what its routes give: through the Lambda adapter, with routes of the tests' own. */
import { describe, expect, test } from "vitest";
import { noteBoundary } from "../functions/freshness.ts";
import { CodedError } from "../functions/errors.ts";
import { parameters } from "../functions/web/parameters.ts";
import { route } from "../functions/web/route.ts";
import { coverage, edition, strikeEvent } from "./fixtures.ts";
import { siteWith } from "./support/site.ts";

const NOW = Date.parse("2016-04-26T10:00:00+01:00");
const first = edition({ records: [strikeEvent(), coverage()], number: 1 });
const second = edition({ records: [coverage()], number: 2 });

/** What a test's route was asked, and when what it gives stops holding. */
function world() {
  const seen: unknown[] = [];
  const holds = { until: Infinity };
  const routes = [
    route({
      path: "/echo/:name.txt",
      query: { at: parameters.at, asOf: parameters.asOf, lang: parameters.lang, nation: parameters.nation },
      async answer({ params, query, context, origin }) {
        const { edition } = await context.read(query.asOf);
        if (query.asOf === undefined) noteBoundary(context.freshness, holds.until);
        seen.push({ params, query, origin });
        if (params.name === "nobody") throw new CodedError("NOT_FOUND", "There is no nobody.");
        if (params.name === "broken") throw new Error("a secret");
        const body = `${edition.version.number} ${"word ".repeat(400)}`;
        return { type: "text/plain; charset=utf-8", body, headers: { "X-Own": "1" }, lastModified: NOW - 60_000 };
      },
    }),
    route({ path: "/file.js", fileFor: 300, answer: () => ({ type: "text/javascript; charset=utf-8", body: "1" }) }),
    route({ path: "/old", answer: () => ({ location: "/echo/new.txt" }) }),
  ];
  return { seen, holds, ...siteWith({ editions: [first], now: NOW, routes }) };
}

describe("a route is asked", () => {
  test("with its parameters, decoded and typed", async () => {
    const { ask, seen } = world();
    const { statusCode } = await ask(
      "/echo/caf%C3%A9.txt?at=2016-04-26T09:00:00+01:00&lang=cy&nation=northern-ireland",
    );
    expect(statusCode).toBe(200);
    const query = { at: "2016-04-26T09:00:00+01:00", lang: "CY", nation: "NORTHERN_IRELAND" };
    expect(seen).toEqual([{ params: { name: "café" }, query, origin: "https://strikes.example" }]);
  });

  test.each([
    ["?langs=cy", "langs", "It is not known. Known are: at, asOf, lang, nation."],
    ["?lang=fr", "lang", "en or cy is wanted."],
    ["?lang=cy&lang=en", "lang", "more than once"],
    ["?at=tomorrow", "at", "A time with its offset is wanted, as at=2016-04-26T08:00:00+01:00."],
    ["?at=2026-07-01", "at", "what stands goes by the hour. Say which, as at=2026-07-01T09:00:00+01:00."],
    ["?at=2026-01-05", "at", "Say which, as at=2026-01-05T09:00:00+00:00."],
    ["?at=2026-07-01T10:30", "at", "wanted, as at=2026-07-01T10:30:00+01:00."],
    ["?at=2026-10-25T01:30:00", "at", "wanted, as at=2016-04-26T08:00:00+01:00."],
    ["?at=2026-13-01", "at", "wanted, as at=2016-04-26T08:00:00+01:00."],
    ["?at=2016-02-30T09:00:00Z", "at", "A time with its offset is wanted"],
    ["?nation=France", "nation", "england, wales, scotland and northern-ireland"],
  ])("and refuses %s by name", async (search, parameter, detail) => {
    const { ask, seen } = world();
    const { statusCode, headers, text } = await ask(`/echo/a.txt${search}`, { accept: "application/json" });
    expect([statusCode, headers["content-type"]]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect(JSON.parse(text)).toMatchObject({ code: "BAD_PARAMETER", parameter, status: 400 });
    expect(text).toContain(detail);
    expect(seen).toEqual([]);
  });

  test.each(["/echo/%ff.txt", "/echo/a/b.txt", "/nothing", "//echo/a.txt", "/echo/a.txt/x"])(
    "and %s is none",
    async (path) => {
      expect((await world().ask(path)).statusCode).toBe(404);
    },
  );
});

describe("an answer", () => {
  test("has a name, a date, its own headers, and goes out compressed", async () => {
    const { ask } = world();
    const plain = await ask("/echo/a.txt");
    expect(plain.headers).toMatchObject({
      "cache-control": "public, max-age=30, stale-while-revalidate=20, stale-if-error=0",
      "content-type": "text/plain; charset=utf-8",
      date: "Sun, 01 Nov 2026 12:00:00 GMT",
      "last-modified": "Tue, 26 Apr 2016 08:59:00 GMT",
      "x-own": "1",
      "x-content-type-options": "nosniff",
      "access-control-allow-origin": "*",
    });
    const packed = await ask("/echo/a.txt", { "accept-encoding": "gzip, br" });
    expect(packed.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(packed.text).toBe(plain.text);
    expect(packed.headers["etag"]).toBe(`W/${plain.headers["etag"]}`);
  });

  test("is not sent again to whoever has it, by name or by time", async () => {
    const { ask } = world();
    const { headers } = await ask("/echo/a.txt");
    const has = async (sent: Record<string, string>) => (await ask("/echo/a.txt", sent)).statusCode;
    expect(await has({ "if-none-match": headers["etag"]! })).toBe(304);
    expect(await has({ "if-modified-since": headers["last-modified"]! })).toBe(304);
    expect(await has({ "if-modified-since": "Tue, 26 Apr 2016 08:58:59 GMT" })).toBe(200);
    expect(await has({ "if-modified-since": "yesterday" })).toBe(200);
    // The name decides where there is one.
    expect(await has({ "if-none-match": '"other"', "if-modified-since": headers["last-modified"]! })).toBe(200);
  });

  test("to HEAD is the same without its body", async () => {
    const { ask } = world();
    const [get, head] = [await ask("/echo/a.txt"), await ask("/echo/a.txt", {}, "HEAD")];
    expect([head.statusCode, head.text, head.headers]).toEqual([200, "", get.headers]);
  });

  test("is made once for a version, until its boundary (promise 10)", async () => {
    const { ask, seen, state, holds } = world();
    holds.until = NOW + 10_000;
    expect((await ask("/echo/a.txt")).headers["cache-control"]).toBe("public, max-age=9, stale-if-error=0");
    state.now = NOW + 9_999;
    expect((await ask("/echo/a.txt")).headers["cache-control"]).toBe("public, max-age=0, stale-if-error=0");
    expect(seen).toHaveLength(1);
    [state.now, holds.until] = [NOW + 10_000, Infinity];
    await ask("/echo/a.txt");
    await ask("/echo/a.txt");
    expect(seen).toHaveLength(2);
    state.editions = [first, second];
    expect((await ask("/echo/a.txt")).text).toMatch(/^2 /);
    expect(seen).toHaveLength(3);
  });

  test("of a past version never changes", async () => {
    const { ask, state } = world();
    state.editions = [first, second];
    const { headers, text } = await ask("/echo/a.txt?asOf=1.1");
    expect([headers["cache-control"], text[0]]).toEqual(["public, max-age=31536000, immutable", "1"]);
  });

  test("that is stale is kept by nobody for long", async () => {
    const { ask, state, seen } = world();
    state.stale = true;
    expect((await ask("/echo/a.txt")).headers["cache-control"]).toBe("public, max-age=5, stale-if-error=0");
    await ask("/echo/a.txt");
    expect(seen).toHaveLength(2);
  });

  test("that is a file asks no store, and is there while the store is down", async () => {
    const { ask, state } = world();
    state.down = true;
    const { statusCode, headers } = await ask("/file.js");
    expect([statusCode, headers["cache-control"], state.reads]).toEqual([200, "public, max-age=300", 0]);
  });

  test("may stand elsewhere: at a new address, or without a slash too many", async () => {
    const { ask } = world();
    expect(await ask("/old")).toMatchObject({ statusCode: 307, headers: { location: "/echo/new.txt" } });
    expect(await ask("/old/?a=b")).toMatchObject({ statusCode: 307, headers: { location: "/old?a=b" } });
  });
});

describe("a refusal", () => {
  test("is a page for browsers, a problem for programs, and never kept", async () => {
    const { ask } = world();
    const page = await ask("/echo/nobody.txt");
    expect([page.statusCode, page.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.text).toContain("There is no nobody.");
    const problem = await ask("/echo/nobody.txt", { accept: "*/*" });
    expect([problem.statusCode, JSON.parse(problem.text)]).toMatchObject([404, { code: "NOT_FOUND" }]);
    for (const { headers } of [page, problem]) expect(headers["cache-control"]).toBe("no-store");
  });

  test("promise 4: every page of refusal begins with 999", async () => {
    const { ask, state } = world();
    const refusals = [await ask("/nothing"), await ask("/echo/a.txt?x=1"), await ask("/echo/broken.txt")];
    state.down = true;
    refusals.push(await ask("/echo/a.txt"));
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([404, 400, 500, 503]);
    for (const { text } of refusals)
      expect(text.slice(0, text.indexOf("<h1"))).toContain('<a href="tel:999">Call 999</a>');
  });

  test("after a fault of ours tells nothing of it, and the log everything", async () => {
    const { ask, state } = world();
    const { text } = await ask("/echo/broken.txt");
    expect(text).not.toContain("secret");
    expect(state.logged).toMatchObject([{ level: "error", message: "a secret", route: "/echo/:name.txt" }]);
  });

  test.each(["POST", "PUT", "DELETE"])("meets %s, and OPTIONS says what is answered", async (method) => {
    const { ask } = world();
    const { statusCode, headers } = await ask("/echo/a.txt", {}, method);
    expect([statusCode, headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await ask("/echo/a.txt", {}, "OPTIONS")).toMatchObject({
      statusCode: 204,
      headers: { allow: headers["allow"] },
    });
  });
});
