/** The pages of sources: in which order they stand, and what rests on each. */
import { expect, test } from "vitest";
import type { AnyRecord } from "../schema/records.ts";
import { advice, edition, id, source } from "./fixtures.ts";
import { wordsOf } from "./support/page.ts";
import { siteWith } from "./support/site.ts";

const DURING = Date.parse("2016-04-26T10:00:00+01:00");

const world = (records: AnyRecord[], now: number) => siteWith({ editions: [edition({ records })], now });

test("our own standing advice rests on the source of that kind, though its evidence names an editor", async () => {
  const authored = [{ kind: "AUTHORED" as const, editor: "Jo Editor", reason: "What the NHS tells everybody." }];
  const records = [source({ sourceKind: "STANDING_ADVICE", title: "Standing advice" }), advice({ evidence: authored })];
  const text = (await world(records, DURING).ask("/sources")).text;
  expect(wordsOf(text)).toContain("our own standing advice; one record rests on it");
  const page = wordsOf((await world(records, DURING).ask(`/sources/${id("src", "1")}`)).text);
  expect(page).toContain("What rests on it Advice: Use NHS 111 online or call 111");
  expect(page).not.toContain("No record of ours cites it.");
});

test("sources of one day, and those without one, stand by name", async () => {
  const of = (n: string, publisher: string, publishedOn: string | null) =>
    source({ id: id("src", n), publisher, title: null, publishedOn });
  const records = [of("1", "The Zebra", null), of("2", "The Aardvark", null), of("3", "The Monkey", "2016-04-19")];
  expect(wordsOf((await world(records, DURING).ask("/sources")).text)).toMatch(/Monkey.*Aardvark.*Zebra/);
});
