/** What the operator reads about costs is what the formula says, and the formula is about what is deployed. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assumed, missesOf, withEdge, withoutEdge } from "../infra/cost.ts";
import { cacheControlOf, createFreshness } from "../functions/freshness.ts";
import { withCosts } from "./tools/generate-costs.ts";

const page = readFileSync(new URL("../infra/README.md", import.meta.url), "utf8");

/** The formatter pads tables. */
const bare = (text: string) => text.replace(/ +/g, " ").replace(/\| ?:?-+:? ?(?=\|)/g, "|-");

test("the tables of infra/README.md are the formula's: npm run costs", () => {
  expect(bare(page)).toBe(bare(withCosts(page)));
});

test("the formula keeps answers as long as they say", () => {
  const freshness = { ...createFreshness(), from: 0 };
  expect(cacheControlOf(freshness, 0)).toContain(`max-age=${assumed.keptFor},`);
});

test("more questions make each cheaper behind the edge, and never more misses than questions", () => {
  for (const rate of [1, 10, 100, 1_000, 10_000, 100_000]) {
    expect(missesOf(rate)).toBeLessThanOrEqual(rate);
    expect(missesOf(rate)).toBeLessThanOrEqual((assumed.addresses * assumed.caches) / assumed.keptFor);
    expect(withEdge(rate * 10)).toBeLessThan(withEdge(rate));
  }
  expect(withoutEdge(1_000, assumed.plainBytes)).toBeGreaterThan(withoutEdge(1_000));
});
