/** Rules that every page keeps, whatever the data say: valid, small, without a script, 999 before everything. */
import { beforeAll, describe, expect, test } from "vitest";
import type { AnyRecord } from "../schema/records.ts";
import {
  advice,
  adviceText,
  coverage,
  edition,
  id,
  impact,
  quote,
  said,
  source,
  strikeEvent,
  trust,
  window,
} from "./fixtures.ts";
import { faultsOf } from "./support/page.ts";
import { siteWith } from "./support/site.ts";

const NOW = Date.parse("2016-04-26T10:00:00+01:00");

/** Whatever a source, an editor or a file may hold. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>' & \u0000\ud800 javascript:alert(1)`;
const LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4);

const hostile: AnyRecord[] = [
  strikeEvent({
    evidence: [
      quote(id("src", "1"), HOSTILE),
      { kind: "REFERENCE", source: id("src", "1"), url: "javascript:alert(1)", note: HOSTILE },
      { kind: "AUTHORED", editor: HOSTILE, reason: LONG },
    ],
    scope: said(
      { type: "AREA", text: HOSTILE },
      { rivals: [{ ...said({ type: "AREA", text: LONG }), evidence: [1] }] },
    ),
    windows: [window({ unions: said([HOSTILE, LONG]), coveredBy: said(HOSTILE) })],
    editorial: { state: "WITHDRAWN", reason: HOSTILE },
  }),
  strikeEvent({ id: id("ev", "2"), evidence: [quote(id("src", "1"), HOSTILE)] }),
  impact({ area: said(HOSTILE), trust: said(null), events: [id("ev", "2")] }),
  advice({
    issuer: said({ name: HOSTILE, trust: null }),
    texts: [adviceText({ heading: HOSTILE, conditions: [HOSTILE, LONG], body: HOSTILE })],
  }),
  source({ publisher: HOSTILE, title: LONG, url: "javascript:alert(1)" }),
  coverage({ by: HOSTILE }),
];
const directory = [
  trust({ name: HOSTILE, otherNames: [LONG, HOSTILE], hospitals: [{ name: HOSTILE, listed: 0 }], town: HOSTILE }),
];
const site = siteWith({ editions: [edition({ records: hostile, directory })], now: NOW });

const pages: [address: string, status: number][] = [
  ["/", 200],
  ["/?at=2016-04-20T10:00:00Z", 200],
  ["/?asOf=1.1", 200],
  ["/nations/england", 200],
  ["/nations/england?lang=cy", 200],
  ["/trusts", 200],
  ["/trusts?nation=england", 200],
  [`/trusts?q=${encodeURIComponent(HOSTILE.toWellFormed())}`, 200],
  ["/trusts?q=script", 200],
  ["/trusts/RHM", 200],
  ["/trusts/RHM?lang=cy", 200],
  ["/strikes", 200],
  ["/strikes?nation=wales", 200],
  [`/strikes/${id("ev", "1")}`, 200],
  [`/strikes/${id("ev", "2")}`, 200],
  [`/advice/${id("ad", "1")}`, 200],
  ["/sources", 200],
  [`/sources/${id("src", "1")}`, 200],
  ["/about", 200],
  ["/accessibility", 200],
  ["/privacy", 200],
  ["/feeds", 200],
  [`/${encodeURIComponent("<script>")}`, 404],
  [`/trusts/${encodeURIComponent("<script>")}`, 404],
  [`/strikes/${encodeURIComponent("<script>")}`, 404],
  ["/?%3Cscript%3E=1", 400],
  ["/?at=%3Cscript%3E", 400],
];

describe.each(pages)("%s", (address, status) => {
  let page: Awaited<ReturnType<typeof site.ask>>;
  beforeAll(async () => {
    page = await site.ask(address);
  });

  test(`is answered with ${status}, and is valid HTML`, async () => {
    expect(page.statusCode).toBe(status);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(await faultsOf(page.text)).toEqual([]);
  });

  test("promise 4: begins with 999", () => {
    expect(page.text.slice(0, page.text.indexOf("<h1"))).toContain('<a href="tel:999">Call 999</a>');
  });

  test("has no script, no handler, no style of its own and nothing from elsewhere", () => {
    const tags = page.text.match(/<[a-z][^>]*>/gi) ?? [];
    const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(bare.filter((tag) => /^<(script|style|img|iframe|object|embed|base)\b|\s(on\w+|style)=/i.test(tag))).toEqual(
      [],
    );
    expect(tags.filter((tag) => /\b(href|src|action)="\s*(javascript|data|vbscript):/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /^<(link|form)\b[^>]*(href|action)="(?!\/[^/])/.test(tag))).toEqual([]);
    expect(page.headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(page.headers).toMatchObject({ "referrer-policy": "no-referrer", "x-content-type-options": "nosniff" });
    expect(page.headers["set-cookie"]).toBeUndefined();
  });
});

test.each([/<link rel="stylesheet" href="([^"]+)">/, /<link rel="icon" type="image\/svg\+xml" href="([^"]+)">/])(
  "the file of %s is at an address of its own content, for ever",
  async (link) => {
    const [, href] = link.exec((await site.ask("/")).text) ?? [];
    const { statusCode, headers, text } = await site.ask(href!);
    expect([statusCode, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
    expect(text).not.toMatch(/@import|url\((?!"#)|<script/);
  },
);
