/** What the pages of places say where nothing is known, how long they hold, and rehearsals of other days. */
import { describe, expect, test } from "vitest";
import { type Edition, emptyEdition } from "../functions/edition.ts";
import { inWords } from "../functions/time-words.ts";
import type { AnyRecord } from "../schema/records.ts";
import { advice, coverage, edition, id, logEntry, said, source, strikeEvent, trust, window } from "./fixtures.ts";
import { faultsOf, linksOf, wordsOf } from "./support/page.ts";
import { siteWith } from "./support/site.ts";

const BEFORE = Date.parse("2016-04-20T10:00:00+01:00");
const DURING = Date.parse("2016-04-26T10:00:00+01:00");
const AFTER = Date.parse("2016-04-27T10:00:00+01:00");
const END = Date.parse("2016-04-26T17:00:00+01:00");

const STRIKE = `/strikes/${id("ev", "1")}`;

function world(records: AnyRecord[], now: number, more: Partial<Parameters<typeof edition>[0]> = {}) {
  return siteWith({ editions: [edition({ records, ...more })], now });
}

async function says(records: AnyRecord[], now: number, address: string): Promise<string> {
  return wordsOf((await world(records, now).ask(address)).text);
}

describe("promise 3: not knowing never looks like all-clear", () => {
  const quiet = ["/", "/nations/england", "/trusts/RHM", "/strikes"];

  test.each(quiet)("%s, where nobody looked", async (address) => {
    const words = await says([], DURING, address);
    expect(words).not.toMatch(/no strikes?\b/i);
    expect(words).toMatch(address === "/strikes" ? /We do not know of any\./ : /We have not checked for strikes/);
  });

  test.each(quiet.slice(0, 3))("%s, where somebody looked", async (address) => {
    const words = await says([coverage()], DURING, address);
    expect(words).toMatch(/We do not know of any strike.*we last checked at 9am on Wednesday 25 May 2016/);
    expect(words).not.toMatch(/no strikes?\b/i);
  });

  test("the weeks' picture is hatched wherever nobody looked, and only there", async () => {
    const hatched = async (records: AnyRecord[]) =>
      [
        ...(await world(records, DURING).ask("/")).text.matchAll(
          /<rect class="unchecked" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/g,
        ),
      ].map(([, x, width]) => [Number(x), Number(width)]);
    // Four nations, each for all eight weeks.
    expect(await hatched([])).toEqual([
      [0, 100],
      [0, 100],
      [0, 100],
      [0, 100],
    ]);
    // England is covered to 8am UTC on 1 June; the picture ends with 5 June.
    const [[from = 0, width = 0] = [], ...others] = await hatched([coverage()]);
    expect(others).toHaveLength(3);
    expect(from + width).toBeCloseTo(100);
    expect(from).toBeGreaterThan(91);
  });

  test("a search that finds nothing says nothing of strikes", async () => {
    expect(await says([], DURING, "/trusts?q=nowhere")).toContain("says nothing about strikes there");
  });

  test("a search with a letter too many is asked back, and one for a code finds its organisation", async () => {
    const site = world([], DURING);
    const near = await site.ask("/trusts?q=southhampton");
    expect(wordsOf(near.text)).toMatch(/Did you mean Southampton ?\?/);
    expect(linksOf(near.text)).toContain("/trusts?q=southampton");
    expect(linksOf((await site.ask("/trusts?q=rhm")).text)).toContain("/trusts/RHM");
  });

  test("a search has those that are open first, and beside a closed one who took over", async () => {
    const directory = [
      trust({ ods: "R00", name: "Barts and the Town", town: "Town", status: "closed", successors: ["R01"] }),
      trust({ ods: "R01", name: "Zeal Hospitals", town: "City" }),
      trust({ ods: "R02", name: "Town Mental Health", town: "Town" }),
    ];
    const { text } = await world([], DURING, { directory }).ask("/trusts?q=town");
    expect(wordsOf(text)).toMatch(
      /2 organisations\. Town Mental Health .* Barts and the Town \(closed\) .* Its work went to Zeal Hospitals\.$/,
    );
    expect(linksOf(text)).toContain("/trusts/R01");
    expect(await faultsOf(text)).toEqual([]);
  });

  test("a postcode is not looked for among names", async () => {
    for (const code of ["SO16 6YD", "so166yd", "EC1A 1BB", "M1 1AE"])
      expect(await says([], DURING, `/trusts?q=${encodeURIComponent(code)}`)).toContain("We do not know postcodes.");
    expect(await says([], DURING, "/trusts?q=nowhere")).not.toContain("postcodes");
  });

  test("an abbreviation is not guessed at: the next one is another town's hospital", async () => {
    const directory = [trust({ name: "The Queen Elizabeth Hospital", otherNames: ["QEH", "Leeds"] })];
    const near = async (q: string) => wordsOf((await world([], DURING, { directory }).ask(`/trusts?q=${q}`)).text);
    expect(await near("qeuh")).not.toContain("Did you mean");
    expect(await near("leds")).toMatch(/Did you mean Leeds ?\?/);
  });

  test("with stale data: said above everything, and nothing is known to be none", async () => {
    const site = world([coverage()], DURING);
    site.state.stale = true;
    for (const address of quiet.slice(0, 3)) {
      const words = wordsOf((await site.ask(address)).text);
      expect(words).toContain("We cannot read our newest information just now. What is shown may be out of date.");
      expect(words).toContain("so we cannot say whether there is a strike");
    }
    expect(wordsOf((await site.ask("/strikes")).text)).toContain("may be out of date");
  });

  test("with nothing at all: 999 and the question where to look", async () => {
    const site = world([], DURING);
    site.state.down = true;
    for (const address of ["/", "/trusts/RHM", "/nations/wales", STRIKE]) {
      const { statusCode, text } = await site.ask(address);
      expect(statusCode).toBe(503);
      expect(wordsOf(text)).toContain("This does not mean that there is no strike.");
    }
    // What says nothing of strikes needs no store.
    expect((await site.ask("/about")).statusCode).toBe(200);
  });
});

test("before the first publication: 999, the hospitals, and that nobody has looked", async () => {
  const site = siteWith({ editions: [emptyEdition({ epoch: 1, number: 0 })], now: DURING });
  for (const address of ["/", "/trusts/RHM", "/nations/scotland"]) {
    const { statusCode, text } = await site.ask(address);
    expect([statusCode, wordsOf(text)]).toEqual([200, expect.stringContaining("We have not checked for strikes")]);
    expect(await faultsOf(text)).toEqual([]);
  }
  expect(wordsOf((await site.ask("/strikes")).text)).toContain("We do not know of any.");
  expect(wordsOf((await site.ask("/sources")).text)).toContain("Nothing has been published yet.");
  expect(linksOf((await site.ask("/trusts?q=southampton+general")).text)).toContain("/trusts/RHM");
});

describe("promise 10: no page outlives its truth", () => {
  test.each(["/", "/nations/england", "/trusts/RHM", "/strikes", STRIKE])("%s", async (address) => {
    const site = world([strikeEvent(), coverage()], END - 10_000);
    const age = async () => (await site.ask(address)).headers["cache-control"];
    expect(await age()).toBe("public, max-age=9, stale-if-error=0");
    const during = wordsOf((await site.ask(address)).text);
    site.state.now = END;
    expect(await age()).toMatch(/^public, max-age=30,/);
    expect(wordsOf((await site.ask(address)).text)).not.toBe(during);
    site.state.now = Date.parse("2016-04-26T23:59:50+01:00");
    expect(await age()).toBe("public, max-age=9, stale-if-error=0");
  });

  test.each(["/nations/england", "/trusts/RHM"])(
    "%s on paper says until when, and where to look again",
    async (address) => {
      const site = world([strikeEvent(), coverage()], DURING);
      const paper = `On paper this holds until 5pm on Tuesday 26 April 2016 at most, and may change before. Look again at https://strikes.example${address}`;
      expect(wordsOf((await site.ask(address)).text)).toContain(paper);
      // Of another day it holds as long as it does.
      expect((await site.ask(`${address}?at=2016-04-26T10:00:00%2B01:00`)).text).not.toContain("On paper");
    },
  );
});

test("search engines are told where to look, without a store", async () => {
  const { statusCode, text, headers } = await world([], BEFORE).ask("/robots.txt");
  expect([statusCode, text]).toEqual([200, "User-agent: *\nDisallow: /graphql\n"]);
  expect(headers["cache-control"]).toContain("max-age=86400");
});

test("the pages of places and the start say when a strike was last changed", async () => {
  const log = [
    logEntry(1, [{ id: id("ev", "1"), change: "NEW", summary: "junior doctors, England" }]),
    logEntry(2, [{ id: id("ev", "1"), change: "CHANGED", summary: "hours" }]),
    logEntry(3, [{ id: id("src", "9"), change: "NEW", summary: "of something else" }]),
  ];
  const site = siteWith({ editions: [edition({ records: [strikeEvent()], log, number: 3 })], now: DURING });
  const changed = `We last changed what we say of this strike at ${inWords(Date.parse(log[1]!.committedAt!))}.`;
  for (const address of ["/", "/nations/england", "/trusts/RHM"])
    expect(wordsOf((await site.ask(address)).text)).toContain(changed);
  expect(wordsOf((await site.ask("/nations/wales")).text)).not.toContain("last changed");
});

describe("a rehearsal", () => {
  const AT = "at=2016-04-26T10%3A00%3A00%2B01%3A00";

  test("says that it is not today, and its links stay within it", async () => {
    const site = world([strikeEvent(), coverage()], AFTER);
    const { text, headers } = await site.ask(`/trusts/RHM?${AT}`);
    expect(wordsOf(text)).toMatch(/^Not now: this is what we know today of 10am on Tuesday 26 April 2016\. To now/);
    expect(linksOf(text)).toContain(`${STRIKE}?${AT}`);
    expect(headers["cache-control"]).toMatch(/^public, max-age=30/);
    // Search engines must not show it to anybody as news.
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect((await site.ask("/trusts/RHM")).text).not.toContain("noindex");
    const form = await site.ask(`/?${AT}`);
    expect(form.text).toContain('<input type="hidden" name="at" value="2016-04-26T10:00:00+01:00">');
  });

  test("promise 8: of a past version shows what it had, for ever, and the strike's page leads there", async () => {
    const log = [
      logEntry(1, [{ id: id("ev", "1"), change: "NEW", summary: "junior doctors, England" }]),
      logEntry(2, [{ id: id("ev", "1"), change: "CHANGED", summary: "called off" }], { why: "The BMA said so." }),
    ];
    const calledOff = strikeEvent({ windows: [window({ status: said("CALLED_OFF") })] });
    const first: Edition = edition({ records: [strikeEvent()], log: log.slice(0, 1) });
    const second: Edition = edition({ records: [{ n: 2, record: calledOff }], log, number: 2 });
    const site = siteWith({ editions: [first, second], now: BEFORE });
    const now = await site.ask(STRIKE);
    expect(wordsOf(now.text)).toMatch(
      /Changed: called off\. Published at .* Why: The BMA said so\. As version 1\.2 had it First published/,
    );
    expect(linksOf(now.text)).toContain(`${STRIKE}?asOf=1.1`);
    const then = await site.ask(`${STRIKE}?asOf=1.1`);
    expect(wordsOf(then.text)).toContain("Not now: this is what version 1.1 told of ");
    expect(then.text).not.toContain("Called off");
    expect(then.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });
});

describe("a trust", () => {
  const closed = (successors: string[]) =>
    trust({ ods: "R00", name: "Old Trust", status: "closed", closedOn: "2012-04-01", successors });
  const heir = (ods: string) => trust({ ods, name: `Heir ${ods}` });
  const ask = (directory: ReturnType<typeof trust>[], address: string) => world([], DURING, { directory }).ask(address);

  test("is found by its code in any case", async () => {
    expect(await ask([trust()], "/trusts/rhm")).toMatchObject({
      statusCode: 307,
      headers: { location: "/trusts/RHM" },
    });
    expect((await ask([trust()], "/trusts/XXX")).statusCode).toBe(404);
  });

  test("that has closed answers with its successor, and with none where there are several", async () => {
    const one = await ask([closed(["R01"]), heir("R01")], "/trusts/R00");
    expect(wordsOf(one.text)).toMatch(
      /This organisation has closed\. Its last day was Sunday 1 April 2012\. Its work went to: Heir R01/,
    );
    expect(wordsOf(one.text)).toContain("We have not checked for strikes at Heir R01");
    const two = await ask([closed(["R01", "R02"]), heir("R01"), heir("R02")], "/trusts/R00");
    expect(linksOf(two.text)).toEqual(expect.arrayContaining(["/trusts/R01", "/trusts/R02"]));
    expect(wordsOf(two.text)).not.toContain("We have not checked");
    expect(wordsOf((await ask([closed(["R01"]), heir("R01")], "/trusts/R01")).text)).toMatch(
      /Took over from Old Trust/,
    );
  });

  test("of which no source says whether it is struck is told so", async () => {
    const scope = said({ type: "ORGANISATIONS" as const, codes: ["R01"], complete: false, text: null });
    const site = world([strikeEvent({ scope })], BEFORE, { directory: [trust(), heir("R01")] });
    expect(wordsOf((await site.ask("/trusts/RHM")).text)).toContain(
      "No source says whether this organisation is affected.",
    );
    expect(wordsOf((await site.ask("/trusts/R01")).text)).not.toContain("No source says");
  });

  test("promises 2 and 5: each piece of advice leads to what it rests on, whole", async () => {
    const records = [advice({ issuer: said({ name: "The Trust", trust: "RHM" }) }), source()];
    const { text } = await world(records, DURING).ask("/trusts/RHM");
    const link = `/advice/${id("ad", "1")}`;
    expect(linksOf(text)).toContain(link);
    const whole = "Use NHS 111 online or call 111 (you need medical help fast; it is not an emergency)";
    expect(wordsOf(text)).toContain(`What this advice rests on ${whole}, The Trust`);
    const page = wordsOf((await world(records, DURING).ask(link)).text);
    expect(page).toContain(
      "In English: Use NHS 111 online or call 111 With its conditions and exceptions: you need medical help fast it is not an emergency",
    );
    expect(page).toMatch(
      /Issued by The Trust Everywhere What this rests on The Daily Example: .* 8am on Tuesday 26 April 2016/,
    );
    expect(page).toContain("Accepted by editor@example.org");
    const listed = wordsOf((await world(records, DURING).ask(`/sources/${id("src", "1")}`)).text);
    expect(listed).toContain(`Advice: ${whole} For: `);
  });

  test("what is said of who accepted a fact holds: on its own page, and not on the pages of places", async () => {
    const site = world([strikeEvent(), advice(), source()], DURING);
    const words = async (address: string) => wordsOf((await site.ask(address)).text);
    expect(await words("/about")).toContain("The page of each strike and of each piece of advice says who accepted it");
    for (const own of [STRIKE, `/advice/${id("ad", "1")}`]) expect(await words(own)).toContain("Accepted by ");
    expect(await words("/trusts/RHM")).not.toContain("Accepted by ");
  });

  test("in Welsh: the advice is marked as Welsh and as a draft, and the rest as English", async () => {
    const { text } = await ask([trust()], "/trusts/RHM?lang=cy");
    expect(text).toMatch(/<div class="strike-advice" lang="cy"/);
    expect(wordsOf(text)).toContain("This Welsh is a draft that no Welsh speaker has read yet.");
    expect(wordsOf(text)).toContain("The rest of this page is in English only.");
  });
});
