/** The formats of the feeds, each read by a parser that is not ours: any text comes out as it went in. */
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { atomOf, type ChangesFeed } from "../functions/feeds/atom.ts";
import { calendarOf } from "../functions/feeds/calendar.ts";
import { uuidOf } from "../functions/feeds/changes.ts";
import { csvOf } from "../functions/feeds/csv.ts";
import { contentLine, textValue } from "../functions/feeds/ical-lines.ts";
import { jsonFeedOf } from "../functions/feeds/json-feed.ts";
import { plannedOf } from "../functions/feeds/planned.ts";
import type { StrikeEvent } from "../schema/records.ts";
import { edition, logEntry, said, strikeEvent, when, window } from "./fixtures.ts";

const addresses = {
  self: "https://strikes.example/feeds/changes.atom?nation=WALES&staffGroup=NURSES",
  page: "https://strikes.example/feeds",
  pageOf: ({ id }: { id: string }) => `https://strikes.example/strikes/${id}`,
};

/** Any text, and often what formats trip over. */
const awkward = constantFrom(
  ...["\n", "\r\n", "\r", ",", ";", ":", "\\", "\\n", '"', "'", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t"],
  ...["]]>", "<b>", "&amp;", "\u0000", "\u001b", "\u0085", "\ufffe", "\ud800", "\udc00", "🏥", "👩🏽‍⚕️", "Llŷn", " "],
  ...["END:VEVENT", "\r\nBEGIN:VALARM"],
);
const texts = array(oneof({ weight: 2, arbitrary: awkward }, string({ unit: "binary", maxLength: 40 }), string())).map(
  (parts) => parts.join(""),
);

/** What a format that cannot write a character gives in its place. */
const written = (text: string) => text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "\ufffd");

describe("iCalendar", () => {
  test("any text round-trips, in lines of at most 75 octets that end in CRLF", () => {
    assert(
      property(texts, (text) => {
        const lines = ["BEGIN:VCALENDAR\r\n", contentLine("DESCRIPTION", textValue(text)), "END:VCALENDAR\r\n"].join(
          "",
        );
        expect(lines.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of lines.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const calendar = new ICAL.Component(ICAL.parse(lines));
        expect(calendar.getFirstPropertyValue("description")).toBe(written(text).replace(/\r\n?/g, "\n"));
      }),
    );
  });

  test("no character is cut in two: each line is UTF-8 by itself", () => {
    const lines = contentLine("SUMMARY", "🏥".repeat(60)).split("\r\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.isWellFormed()).toBe(true);
  });

  /** The entry of a strike with one window. */
  const entryOf = (...windows: StrikeEvent["windows"]) => {
    const parts = edition({ records: [strikeEvent({ windows })] });
    const filter = { nation: null, staffGroup: null, trust: null };
    const text = calendarOf(parts, plannedOf(parts, filter), "Strikes", addresses);
    const calendar = new ICAL.Component(ICAL.parse(text));
    return { text, entry: calendar.getFirstSubcomponent("vevent"), note: calendar.getFirstSubcomponent("vjournal") };
  };
  const span = (start: string | null, end: string | null) => {
    const { entry } = entryOf(window({ start: when(start), end: when(end) }));
    return entry && ["dtstart", "dtend"].map((name) => String(entry.getFirstPropertyValue(name)));
  };

  test.each([
    ["2016-04-26T08:00:00+01:00", "2016-04-26T17:00:00+01:00", "2016-04-26T07:00:00Z", "2016-04-26T16:00:00Z"],
    // The night the clocks change.
    ["2016-10-29T20:00:00+01:00", "2016-10-30T08:00:00+00:00", "2016-10-29T19:00:00Z", "2016-10-30T08:00:00Z"],
  ])("known hours are UTC: %s to %s", (start, end, from, to) => expect(span(start, end)).toEqual([from, to]));

  test.each([
    ["a day", "2016-04-26", "2016-04-26", "2016-04-26", "2016-04-27"],
    ["days", "2016-04-26", "2016-04-28", "2016-04-26", "2016-04-29"],
    ["an end with an hour", "2016-04-26", "2016-04-27T08:00:00+01:00", "2016-04-26", "2016-04-28"],
    ["an end at midnight", "2016-04-26", "2016-04-27T00:00:00+01:00", "2016-04-26", "2016-04-27"],
    ["a start with an hour", "2016-04-26T08:00:00+01:00", "2016-04-27", "2016-04-26", "2016-04-28"],
    ["no end", "2016-04-26T08:00:00+01:00", null, "2016-04-26", "2016-04-27"],
    ["a day and no end", "2016-04-26", null, "2016-04-26", "2016-04-27"],
    ["an end before the start", "2016-04-26T08:00:00+01:00", "2016-04-26T07:00:00+01:00", "2016-04-26", "2016-04-27"],
  ])("promise 7: %s gets no hour", (_, start, end, from, to) => expect(span(start, end)).toEqual([from, to]));

  test("promise 3: without a day it is not in the calendar, and the calendar says so", () => {
    const { entry, note } = entryOf(window({ start: when(null), end: when(null) }));
    expect(entry).toBeNull();
    expect(note?.getFirstPropertyValue("description")).toContain("1 planned without a known day: not shown here");
    expect(note?.getFirstPropertyValue("description")).toContain("does not mean that there is no strike");
  });

  test("promise 11: cover that nobody told of is not known", () => {
    const { entry } = entryOf(window({ withdrawn: said("UNKNOWN") }));
    expect(entry?.getFirstPropertyValue("description")).toContain("We do not know what emergency cover");
  });

  test.each([
    [{}, "CONFIRMED", "Strike planned: junior doctors, England"],
    [{ status: said("ANNOUNCED") }, "TENTATIVE", "Strike planned: junior doctors, England"],
    [{ outcome: said("HELD") }, "CONFIRMED", "Strike held: junior doctors, England"],
    [{ status: said("SUSPENDED") }, "CANCELLED", "Suspended: strike by junior doctors, England"],
    [{ status: said("CALLED_OFF") }, "CANCELLED", "Called off: strike by junior doctors, England"],
    [{ outcome: said("NOT_HELD") }, "CANCELLED", "Did not take place: strike by junior doctors, England"],
    [
      { status: said("CALLED_OFF"), outcome: said("HELD") },
      "CONFIRMED",
      "Called off, but reported as held: strike by junior doctors, England",
    ],
  ] as [Partial<StrikeEvent["windows"][number]>, string, string][])("%j is %s", (more, status, title) => {
    const { entry } = entryOf(window(more));
    expect([entry?.getFirstPropertyValue("status"), entry?.getFirstPropertyValue("summary")]).toEqual([status, title]);
  });

  test("promise 8: a restore raises the epoch, and what stands then outdoes what calendars have", () => {
    const now = edition({ records: [{ n: 900, record: strikeEvent() }], log: [logEntry(12, []), logEntry(900, [])] });
    const restored = edition({ records: [{ n: 12, record: strikeEvent() }], log: [logEntry(12, [])] });
    const filter = { nation: null, staffGroup: null, trust: null };
    const sequences = [now, { ...restored, version: { epoch: 2, number: 12 } }].map((one) => {
      const calendar = ICAL.parse(calendarOf(one, plannedOf(one, filter), "Strikes", addresses));
      return Number(new ICAL.Component(calendar).getFirstSubcomponent("vevent")?.getFirstPropertyValue("sequence"));
    });
    expect(sequences).toEqual([900, 1_000_012]);
  });

  test("one that is off says what to do with an appointment", () => {
    const { entry } = entryOf(window({ status: said("CALLED_OFF") }));
    expect(entry?.getFirstPropertyValue("description")).toContain(
      "may stay cancelled. If you have a hospital appointment, go by the hospital's latest message about it.\n",
    );
  });

  test("sources that disagree are both told", () => {
    const end = when("2016-04-26T17:00:00+01:00");
    const { entry } = entryOf(window({ end: { ...end, rivals: [when("2016-04-28T08:00:00+01:00")] } }));
    expect(entry?.getFirstPropertyValue("description")).toContain(
      "Sources disagree on the end: 5pm on Tuesday 26 April 2016; or 8am on Thursday 28 April 2016.",
    );
    expect(entry?.getFirstPropertyValue("summary")).toBe("Strike planned: junior doctors, England (sources disagree)");
  });
});

describe("CSV", () => {
  const columns = [0, 1].map((i) => ({ name: `c${i}`, about: "", value: (row: string[]) => row[i]! }));

  test("any text round-trips, and no cell is a formula", () => {
    assert(
      property(array(array(texts, { minLength: 2, maxLength: 2 })), (rows) => {
        const records: string[][] = parse(csvOf(columns, rows), { bom: true });
        for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
        const texts = records.slice(1).map((cells) => cells.map((text) => text.replace(/^'/, "")));
        expect(texts).toEqual(rows.map((cells) => cells.map((text) => text.toWellFormed())));
      }),
    );
  });
});

const feedOf = (text: string): ChangesFeed => ({
  title: text,
  about: text,
  key: "changes",
  updated: "2016-04-25T18:00:00.000Z",
  items: [
    {
      ...{ id: uuidOf(text), title: text, text, at: "2016-04-25T18:00:00.000Z", by: text, kind: "NEW" },
      record: strikeEvent(),
    },
  ],
  next: "https://strikes.example/feeds/changes.atom?from=1-0&nation=WALES",
});

/** Faults are errors; that a character stands for one which cannot be written is meant. */
const strict = new DOMParser({
  onError(level, message) {
    if (level !== "warning") throw new Error(message);
  },
});

describe("Atom", () => {
  test("any text round-trips through an XML parser", () => {
    assert(
      property(texts, (text) => {
        const document = strict.parseFromString(atomOf(feedOf(text), addresses), "text/xml");
        for (const name of ["title", "content", "subtitle", "name"]) {
          const elements = [...document.getElementsByTagName(name)];
          expect(elements.map((element) => element.textContent)).toContain(written(text));
        }
      }),
    );
  });

  test("a feed reader finds what it needs", () => {
    const feed = parseAtomFeed(atomOf(feedOf("A & B"), addresses));
    expect(feed).toMatchObject({ title: { value: "A & B" }, updated: "2016-04-25T18:00:00.000Z" });
    expect(feed.links).toContainEqual({ rel: "self", type: "application/atom+xml", href: addresses.self });
    expect(feed.entries?.[0]?.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe("JSON Feed", () => {
  test("any text round-trips", () => {
    assert(
      property(texts, (text) => {
        const { items } = JSON.parse(jsonFeedOf(feedOf(text), addresses)) as { items: { content_text: string }[] };
        expect(items[0]?.content_text).toBe(text);
      }),
    );
    expect(parseJsonFeed(jsonFeedOf(feedOf("A & B"), addresses))).toMatchObject({ title: "A & B" });
  });
});
