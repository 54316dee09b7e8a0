/** The page that gives the addresses of the feeds, and the pages that lead to it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { feedRoutes } from "../functions/feeds/routes.ts";
import { trusts } from "../schema/directory.ts";
import { edition } from "./fixtures.ts";
import { siteWith } from "./support/site.ts";

const { ask } = siteWith({ editions: [edition({ directory: trusts })], now: Date.parse("2016-04-26T08:00:00+01:00") });

describe("the page about the feeds", () => {
  test("and the document about them name every address", () => {
    const document = readFileSync(new URL("../docs/feeds.md", import.meta.url), "utf8");
    const named = [...document.matchAll(/^\| `(\S+)`/gm)].map(([, path]) => path);
    expect(new Set(named)).toEqual(new Set(feedRoutes.map(({ path }) => path)));
  });

  const page = async (query: string) => (await ask(`/feeds${query}`, { accept: "text/html" })).text;

  test("gives the addresses of a choice, each of which answers", async () => {
    const html = await page("?nation=WALES&staffGroup=&trust=");
    expect(html).toContain('href="webcal://strikes.example/feeds/strikes.ics?nation=WALES"');
    const addresses = [...html.matchAll(/href="https:\/\/strikes\.example(\/feeds\/[^"]+)"/g)].map(([, path]) => path!);
    expect(addresses.map((address) => address.split("?")[0])).toEqual(
      ["strikes.ics", "changes.atom", "changes.json", "strikes.csv", "impacts.csv"].map((file) => `/feeds/${file}`),
    );
    for (const address of addresses) expect((await ask(address)).statusCode).toBe(200);
  });

  test("knows a trust by its code, a name that is one trust's, or asks which", async () => {
    for (const trust of ["RHM", "rhm", "University+Hospital+Southampton"]) {
      expect(await page(`?trust=${trust}`)).toContain("/feeds/strikes.ics?trust=RHM");
    }
    // Of another nation's: its own goes with it.
    expect(await page("?nation=WALES&staffGroup=NURSES&trust=RHM")).toContain(
      "/feeds/strikes.ics?staffGroup=NURSES&amp;trust=RHM",
    );
    expect(await page("?trust=Manchester")).toContain("Which one do you mean?");
    expect(await page(`?trust=${"x".repeat(9_000)}`)).not.toContain("x".repeat(101));
    expect(await page("?trust=%3Cscript%3E")).toContain("We do not know an organisation called “&lt;script&gt;”.");
  });

  test("any page leads feed readers and calendars to them", async () => {
    const { text } = await ask("/", { accept: "text/html" });
    for (const [, path] of text.matchAll(/<link rel="alternate" type="[^"]+" title="[^"]+" href="([^"]+)">/g))
      expect((await ask(path!)).statusCode).toBe(200);
    expect(text.match(/rel="alternate"/g)).toHaveLength(3);
  });
});
