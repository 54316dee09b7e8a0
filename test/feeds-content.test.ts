/** What the feeds hold: which records concern a nation, a group or a trust, and that nothing vanishes. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { changesOf, formatPlace, parsePlace } from "../functions/feeds/changes.ts";
import { csvOf } from "../functions/feeds/csv.ts";
import { concerns, type FeedFilter, filterInWords } from "../functions/feeds/filter.ts";
import { plannedOf } from "../functions/feeds/planned.ts";
import { recordPath } from "../functions/feeds/record-page.ts";
import { titleOf } from "../functions/feeds/planned-words.ts";
import { impactColumns, impactsFor, strikeColumns } from "../functions/feeds/tables.ts";
import type { AnyRecord } from "../schema/records.ts";
import * as a from "./fixtures.ts";

const all: FeedFilter = { nation: null, staffGroup: null, trust: null };
const southampton = a.trust();
const cardiff = a.trust({ ods: "7A4", name: "Cardiff and Vale University Health Board", nation: "WALES" });
const directory = [southampton, cardiff];

const england = a.strikeEvent({ id: a.id("ev", "e1") });
const wales = a.strikeEvent({ id: a.id("ev", "e2"), nations: a.said(["WALES"]), staffGroups: a.said(["NURSES"]) });
const anywhere = a.strikeEvent({ id: a.id("ev", "e3"), nations: a.said(null), scope: a.said({ type: "UNKNOWN" }) });
const records: AnyRecord[] = [
  ...[england, wales, anywhere],
  a.impact({ id: a.id("im", "i1"), events: [england.id] }),
  a.impact({ id: a.id("im", "i2"), events: [wales.id], trust: a.said(null), nation: a.said("WALES") }),
  a.advice({ id: a.id("ad", "a1") }),
  a.advice({ id: a.id("ad", "a2"), nations: a.said(["WALES"]), staffGroups: a.said(["NURSES"]) }),
  a.coverage(),
  a.source(),
];
const edition = a.edition({ records, directory });

describe("promise 3: what nobody said rules nothing out", () => {
  test.each([
    ["everything", {}, ["e1", "e2", "e3", "i1", "i2", "a1", "a2", "1", "1"], null],
    ["a nation", { nation: "WALES" }, ["e2", "e3", "i2", "a1", "a2", "1"], "Wales"],
    ["a group", { staffGroup: "NURSES" }, ["e2", "i2", "a1", "a2", "1", "1"], "nurses"],
    ["a trust", { trust: southampton }, ["e1", "e3", "i1", "a1", "1", "1"], southampton.name],
    ["a trust, with what is said of its nation", { trust: cardiff }, ["e2", "e3", "i2", "a1", "a2", "1"], cardiff.name],
    [
      "two that exclude each other",
      { nation: "WALES", trust: southampton },
      ["e3", "a1", "1"],
      `${southampton.name}, Wales`,
    ],
  ] as [string, Partial<FeedFilter>, string[], string | null][])("%s", (_, some, names, words) => {
    const filter = { ...all, ...some };
    const found = records.filter((record) => concerns(edition, filter, record));
    expect(found.map(({ id }) => id.replace(/^[a-z]+_0*/, ""))).toEqual(names);
    expect(filterInWords(filter)).toBe(words);
  });

  test("a strike that may affect the trust says so", () => {
    expect(plannedOf(edition, { ...all, trust: southampton }).map(titleOf)).toEqual([
      "Strike planned: junior doctors, England",
      `Strike planned: junior doctors, place not known (may affect ${southampton.name})`,
    ]);
  });
});

test.each([
  [england, "/strikes/ev_00000000000000e1"],
  [a.impact(), "/trusts/RHM"],
  [a.impact({ trust: a.said(null), events: [wales.id] }), "/strikes/ev_00000000000000e2"],
  [a.impact({ trust: a.said(null), events: [], nation: a.said("NORTHERN_IRELAND") }), "/nations/northern-ireland"],
  [a.advice(), "/advice/ad_0000000000000001"],
  [a.coverage(), "/nations/england"],
  [a.source(), "/sources/src_0000000000000001"],
] as [AnyRecord, string][])("the page about a record: $1", (record, path) => expect(recordPath(record)).toBe(path));

describe("changes", () => {
  const log = [1, 2, 3].map((n) =>
    a.logEntry(
      n,
      Array.from({ length: 90 }, (_, i) => ({
        id: [england.id, wales.id][i % 2]!,
        change: "CHANGED",
        summary: `${n}/${i}`,
      })),
    ),
  );
  const long = a.edition({ records, directory, log, number: 3 });
  const pagesOf = (filter: FeedFilter) => {
    const pages: string[][] = [];
    let from: ReturnType<typeof parsePlace> = null;
    do {
      const { items, next } = changesOf(long, filter, from);
      pages.push(items.map(({ title }) => title));
      from = next && parsePlace(formatPlace(next));
    } while (from);
    return pages;
  };

  test("in pages, newest publication first, each change once", () => {
    const pages = pagesOf(all);
    expect(pages.map((page) => page.length)).toEqual([100, 100, 70]);
    expect(new Set(pages.flat()).size).toBe(270);
    expect([pages[0]![0], pages.at(-1)!.at(-1)]).toEqual(["Changed: 3/0", "Changed: 1/89"]);
    expect(pagesOf({ ...all, nation: "WALES" }).map((page) => page.length)).toEqual([100, 35]);
  });

  test("each says what was published, why, and first what to do if life is at risk", () => {
    const [item] = changesOf(long, all, null).items;
    const [first, ...rest] = item!.text.split("\n");
    expect(first).toMatch(/^Call 999 or go to A&E now if /);
    expect(rest).toEqual([
      "Changed: 3/0",
      "Why: New press release.",
      `Published in version 1.3; record ${england.id}. It may have changed since.`,
    ]);
  });

  test.each(["", "1", "0-1", "1-", "1-01", "1-1-1", "-1", "1-x", "9999999999-1"])("%j is no place", (text) => {
    expect(parsePlace(text)).toBeNull();
  });
});

describe("tables", () => {
  const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

  test("of strikes: a row for each window, an unknown start empty", () => {
    const windows = [a.window({ start: a.when(null), end: a.when(null) }), a.window({ id: a.windowId("2") })];
    const parts = a.edition({ records: [a.strikeEvent({ windows }), a.source()], directory });
    expect(rowsOf(csvOf(strikeColumns, plannedOf(parts, all)))).toMatchObject([
      { start: "2016-04-26T08:00:00+01:00", start_precision: "TIME", cancelled: "false", withdrawn: "FULL_WALKOUT" },
      { start: "", start_precision: "UNKNOWN", sources: "https://example.org/walk-out", revision: "1" },
    ]);
  });

  test("promise 9: what was withdrawn or merged stays, with its reason", () => {
    const editorial = { state: "MERGED", reason: "The same strike.", into: wales.id } as const;
    const parts = a.edition({ records: [a.strikeEvent({ editorial }), a.impact({ editorial })], directory });
    const gone = { record_state: "MERGED", record_reason: "The same strike." };
    expect(rowsOf(csvOf(strikeColumns, plannedOf(parts, all)))).toMatchObject([{ ...gone, cancelled: "true" }]);
    expect(rowsOf(csvOf(impactColumns, impactsFor(parts, all)))).toMatchObject([gone]);
  });

  test("of impacts: the figure with its qualifier and the days that it counts", () => {
    expect(rowsOf(csvOf(impactColumns, impactsFor(edition, { ...all, trust: southampton })))).toMatchObject([
      { trust: "RHM", count: "120", count_qualifier: "ABOUT", period_start: "2016-04-18", period_end: "2016-05-02" },
    ]);
  });

  test.each([strikeColumns, impactColumns])("each column is named once, and told of", (...columns) => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, about } of columns) expect([name, about.length > 3]).toEqual([name, true]);
  });
});
