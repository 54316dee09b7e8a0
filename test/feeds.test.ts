/** The feeds as the public gets them: what an editor publishes, asked for through the Lambda adapter, read by others' parsers. */
import { gunzipSync } from "node:zlib";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { emptyEdition } from "../functions/edition.ts";
import { createHandler, type HttpResult } from "../functions/adapter.ts";
import { createReadModel } from "../functions/read-model.ts";
import { createSite } from "../functions/web/site.ts";
import type { Plan } from "../seed/plan/plan-file.ts";
import { openShell, type Shell } from "./support/cli.ts";
import { edition } from "./fixtures.ts";
import { accepted, strikeDraft } from "./support/drafts.ts";
import { siteWith } from "./support/site.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

let store: TestStore;
let shell: Shell;
let ask: (address: string, headers?: Record<string, string>, method?: string) => Promise<HttpResult>;
let event: string;
/** An hour after the machine's clock: what was published a moment ago is no longer of this minute. */
const clock = () => Date.now() + 3_600_000;

/** Publishes a strike of nurses in Wales on a day, new or as news of a record. */
async function publish(name: string, draft: ReturnType<typeof strikeDraft>, decision = {}): Promise<Plan> {
  const plan = await shell.json<Plan>("plan", accepted(shell.folder, name, draft, decision));
  await shell.json("publish", `${name}.plan.json`);
  return plan;
}

const stated = <T>(value: T) => ({ value, basis: "stated" as const, ruleId: "test", evidence: [0] });

beforeAll(async () => {
  store = await startTestStore();
  shell = openShell(store);
  const readModel = createReadModel({ store: store.store, freshFor: 0 });
  const handler = createHandler(createSite({ readModel, now: Date.now, clock }));
  ask = (address, headers = {}, method = "GET") => {
    const [rawPath = "", rawQueryString = ""] = address.split("?");
    const requestContext = { domainName: "strikes.example", stage: "$default", http: { method } };
    return handler({ rawPath, rawQueryString, headers, isBase64Encoded: false, requestContext });
  };
  await shell.json("init");
  const plan = await publish("first", strikeDraft("2030-02-01"));
  event = plan.records.find((record) => record.kind === "STRIKE_EVENT")!.id;
});
afterAll(async () => {
  shell.close();
  await store.close();
});

type Entry = { sequence: number; status: string; summary: string; start: string; end: string; stamp: string };

/** A calendar as programs keep one: an entry is known by its UID, and a higher SEQUENCE takes its place (RFC 5546, 2.1.5). */
function openCalendar() {
  const entries = new Map<string, Entry>();
  return {
    entries,
    async subscribe(address: string) {
      const { body, statusCode } = await ask(address);
      expect(statusCode).toBe(200);
      for (const one of new ICAL.Component(ICAL.parse(body)).getAllSubcomponents("vevent")) {
        const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(one);
        const text = (name: string) => String(one.getFirstPropertyValue(name));
        const before = entries.get(uid);
        if (before && before.sequence >= sequence) continue;
        const [start, end] = [startDate.toString(), endDate.toString()];
        entries.set(uid, { sequence, status: text("status"), summary, start, end, stamp: text("dtstamp") });
      }
      return [...entries.values()];
    },
  };
}

describe("a calendar that is subscribed to", () => {
  const calendar = openCalendar();
  const address = "/feeds/strikes.ics?nation=wales";
  const one = async () => {
    const entries = await calendar.subscribe(address);
    expect(entries).toHaveLength(1);
    return entries[0]!;
  };

  test("has the strike, by the hours in UTC", async () => {
    expect(await one()).toMatchObject({
      ...{ sequence: 1, status: "TENTATIVE", summary: "Strike planned: nurses, Wales" },
      ...{ start: "2030-02-01T07:00:00Z", end: "2030-02-01T19:00:00Z" },
    });
  });

  test("promise 6: is told that it is called off, in the entry that it has", async () => {
    const before = await one();
    const news = strikeDraft("2030-02-01", {
      title: "Nurses suspend their strike",
      publishedOn: "2030-01-20",
      windows: { status: stated("SUSPENDED") },
    });
    await publish("suspended", news, { record: event });
    const after = await one();
    expect(after).toMatchObject({ status: "CANCELLED", summary: "Suspended: strike by nurses, Wales" });
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(Date.parse(after.stamp)).toBeGreaterThanOrEqual(Date.parse(before.stamp));
  });

  test("moves the entry where the hours change", async () => {
    const news = strikeDraft("2030-02-01", {
      title: "Nurses to strike after all, from noon",
      publishedOn: "2030-01-25",
      windows: {
        status: stated("CONFIRMED"),
        start: { ...stated("2030-02-01T12:00:00+00:00"), precision: "TIME" },
      },
    });
    await publish("moved", news, { record: event, settles: true });
    expect(await one()).toMatchObject({ status: "CONFIRMED", start: "2030-02-01T12:00:00Z" });
  });

  test("promise 9: keeps what is withdrawn, as cancelled and with the reason", async () => {
    await shell.json("withdraw", event, "--reason", "The paper had the wrong year");
    expect(await one()).toMatchObject({ status: "CANCELLED", summary: expect.stringMatching(/^Withdrawn/) as string });
    const { body } = await ask("/feeds/strikes.csv");
    expect(parse(body, { bom: true, columns: true })).toMatchObject([
      { cancelled: "true", record_state: "WITHDRAWN", record_reason: "The paper had the wrong year", revision: "4" },
    ]);
  });

  test("promise 4: every entry begins with 999, a called-off one too; an empty calendar says that it is no all-clear", async () => {
    for (const query of ["", "?nation=scotland"]) {
      const { body } = await ask(`/feeds/strikes.ics${query}`);
      const parts = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents();
      const told = parts.map((part) => String(part.getFirstPropertyValue("description")));
      expect(told.length).toBeGreaterThan(0);
      for (const text of told) expect(text).toMatch(/^Call 999 or go to A&E now if someone's life is at risk/);
      expect(told[0]).toContain("does not mean that there is no strike");
    }
  });
});

/** jsonfeed.org/version/1.1: what it requires, and the forms of what we give. */
const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  next_url: z.url().optional(),
  language: z.literal("en-GB"),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: z.string().min(1) })),
      tags: z.array(z.string()),
    }),
  ),
});

describe("what was published, as news", () => {
  test("Atom: newest first, with reasons, each under a name for ever", async () => {
    const { body, headers } = await ask("/feeds/changes.atom");
    expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(() => new DOMParser().parseFromString(body, "text/xml")).not.toThrow();
    const feed = parseAtomFeed(body);
    const entries = feed.entries ?? [];
    expect(entries[0]).toMatchObject({
      title: { value: expect.stringMatching(/^Withdrawn: nurses, Wales/) as string },
      content: { value: expect.stringContaining("Why: The paper had the wrong year") as string },
      authors: [{ name: "Jo Editor" }],
    });
    const head = await store.store.head();
    expect([feed.updated, entries[0]?.updated]).toEqual([head?.committedAt, head?.committedAt]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const self = "https://strikes.example/feeds/changes.atom";
    expect(feed.links).toContainEqual({ rel: "self", type: "application/atom+xml", href: self });
    expect((await ask("/feeds/changes.atom")).body).toBe(body);
  });

  test("JSON Feed: the same entries under the same names, and nothing that the specification does not know", async () => {
    const [atom, json] = [await ask("/feeds/changes.atom"), await ask("/feeds/changes.json")];
    expect(json.headers["content-type"]).toBe("application/feed+json; charset=utf-8");
    const feed = JsonFeed.parse(JSON.parse(json.body));
    expect(feed.items.map(({ id }) => id)).toEqual(parseAtomFeed(atom.body).entries?.map(({ id }) => id));
    expect(parseJsonFeed(json.body)).toMatchObject({ title: feed.title });
  });

  test("each entry, and each in the calendar, leads to a page that is there", async () => {
    const feed = JsonFeed.parse(JSON.parse((await ask("/feeds/changes.json")).body));
    const calendar = new ICAL.Component(ICAL.parse((await ask("/feeds/strikes.ics")).body));
    const entries = calendar.getAllSubcomponents("vevent").map((one) => String(one.getFirstPropertyValue("url")));
    const pages = new Set([...feed.items.map(({ url }) => url), ...entries]);
    expect(pages).toContain(`https://strikes.example/strikes/${event}`);
    for (const page of pages) expect([page, (await ask(new URL(page).pathname)).statusCode]).toEqual([page, 200]);
  });

  test("a filter leaves out what cannot concern it, and is written in one way", async () => {
    const titles = async (query: string) => {
      const feed = JsonFeed.parse(JSON.parse((await ask(`/feeds/changes.json?${query}`)).body));
      return [feed.items.length > 0, feed.feed_url, feed.title];
    };
    const address = "https://strikes.example/feeds/changes.json?nation=WALES&staffGroup=NURSES";
    const told = [true, address, "Strike Advice: nurses, Wales – what was published"];
    expect(await titles("staffGroup=nurses&nation=wales")).toEqual(told);
    expect((await titles("nation=scotland"))[0]).toBe(false);
  });
});

describe("on the wire", () => {
  const paths = ["strikes.ics", "strikes.csv", "impacts.csv", "changes.atom", "changes.json"].map((f) => `/feeds/${f}`);

  test.each(paths)("%s: named, dated, cached, compressed, and HEAD", async (path) => {
    const { headers, body } = await ask(path, { "accept-encoding": "identity" });
    const committed = new Date((await store.store.head())?.committedAt ?? "").toUTCString();
    expect(headers).toMatchObject({
      "last-modified": committed,
      "cache-control": "public, max-age=30, stale-while-revalidate=20, stale-if-error=0",
      "access-control-allow-origin": "*",
    });
    for (const known of [{ "if-none-match": headers["etag"]! }, { "if-modified-since": committed }]) {
      expect(await ask(path, known)).toMatchObject({ statusCode: 304, body: "" });
    }
    const both = { "if-none-match": '"other"', "if-modified-since": committed };
    expect((await ask(path, both)).statusCode).toBe(200);
    expect(await ask(path, {}, "HEAD")).toMatchObject({ statusCode: 200, body: "" });
    const { body: sent, isBase64Encoded } = await ask(path, { "accept-encoding": "gzip" });
    expect(isBase64Encoded).toBe(Buffer.byteLength(body) >= 1_000);
    expect(isBase64Encoded ? gunzipSync(Buffer.from(sent, "base64")).toString() : sent).toBe(body);
  });

  test.each([
    ["nation=FRANCE", "nation"],
    ["staffGroup=NURSE", "staffGroup"],
    ["trust=XXX", "trust"],
    ["trusts=RHM", "trusts"],
    ["nation=WALES&nation=ENGLAND", "nation"],
    ["nation=", "nation"],
    ["nation=WALES&trust=RHM", "nation"],
  ])("promise 3: %s is refused, for an empty feed could be taken for an all-clear", async (query, parameter) => {
    for (const path of paths) {
      const { statusCode, headers, body } = await ask(`${path}?${query}`);
      expect([statusCode, headers["content-type"]]).toEqual([400, "application/problem+json; charset=utf-8"]);
      expect(JSON.parse(body)).toMatchObject({ code: "BAD_PARAMETER", status: 400, parameter });
      expect(body).toContain(`Parameter \\"${parameter}\\"`);
    }
  });

  test("a time names an answer from a minute on, and no other one: what a restore takes back is older than what readers have", async () => {
    const committedAt = "2016-04-25T18:00:00.400Z";
    const { state, ask } = siteWith({ editions: [edition({ records: [], committedAt })], now: 0 });
    const read = async (since: string) => {
      const { statusCode, headers } = await ask("/feeds/strikes.csv", { "if-modified-since": since });
      return [statusCode, headers["last-modified"]];
    };
    const time = "Mon, 25 Apr 2016 18:00:00 GMT";
    state.clock = Date.parse(committedAt) + 59_999;
    expect(await read(time)).toEqual([200, undefined]);
    state.clock += 1;
    expect(await read(time)).toEqual([304, time]);
    for (const since of ["Mon, 25 Apr 2016 17:59:59 GMT", "Mon, 25 Apr 2016 18:00:01 GMT", "yesterday"])
      expect(await read(since)).toEqual([200, time]);
  });

  test.each(paths)("%s before anything is published: nothing is claimed, and any parser reads it", async (path) => {
    const { ask } = siteWith({ editions: [emptyEdition({ epoch: 1, number: 0 })], now: 0 });
    const { statusCode, headers, text } = await ask(`${path}?nation=england&trust=RHM`);
    expect([statusCode, headers["last-modified"]]).toEqual([200, undefined]);
    const read = {
      ics: () => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent"),
      csv: () => parse(text, { bom: true, columns: true }),
      atom: () => parseAtomFeed(text).entries ?? [],
      json: () => JsonFeed.parse(JSON.parse(text)).items,
    };
    expect(read[path.split(".")[1] as keyof typeof read]()).toEqual([]);
  });

  test.each(paths)("promise 3: %s is no empty feed while the data cannot be read", async (path) => {
    const { state, ask } = siteWith({ editions: [edition({})], now: 0 });
    state.down = true;
    const { statusCode, headers, text } = await ask(path, { accept: "*/*" });
    expect([statusCode, headers["cache-control"]]).toEqual([503, "no-store"]);
    expect(JSON.parse(text)).toMatchObject({ code: "SOURCE_DOWN" });
  });

  test("a place that no page begins at is refused; strikes have no pages", async () => {
    expect((await ask("/feeds/changes.atom?from=x")).statusCode).toBe(400);
    expect((await ask("/feeds/strikes.ics?from=1-0")).statusCode).toBe(400);
  });
});
