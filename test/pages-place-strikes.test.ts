/** The strikes on the pages of places: what is to come, what is off, what is over, and what they did there. */
import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../schema/records.ts";
import { edition, id, impact, missing, said, source, strikeEvent, trust, when, window, windowId } from "./fixtures.ts";
import { faultsOf, linksOf, wordsOf } from "./support/page.ts";
import { siteWith } from "./support/site.ts";

const BEFORE = Date.parse("2016-04-20T10:00:00+01:00");
const AFTER = Date.parse("2016-06-01T10:00:00+01:00");
const WHEN = "From 8am until 5pm on Tuesday 26 April 2016";

type More = Partial<Parameters<typeof edition>[0]>;

async function textOf(records: AnyRecord[], now: number, address: string, more: More = {}): Promise<string> {
  return (await siteWith({ editions: [edition({ records, ...more })], now }).ask(address)).text;
}

async function says(records: AnyRecord[], now: number, address: string, more: More = {}): Promise<string> {
  return wordsOf(await textOf(records, now, address, more));
}

describe.each(["/trusts/RHM", "/nations/england"])("%s", (address) => {
  const off = strikeEvent({ windows: [window({ status: said("SUSPENDED") })] });

  test("a strike that is off before its day is neither to come nor before", async () => {
    const words = await says([off], BEFORE, address);
    expect(words).toContain(`Strikes that are off Junior doctors, England BMA ${WHEN} Suspended`);
    expect(words).not.toMatch(/Strikes before|Strikes that are planned or on/);
  });

  test("and is before once its planned time is over", async () => {
    const words = await says([off], AFTER, address);
    expect(words).toContain(`Strikes before Junior doctors, England BMA ${WHEN} Suspended`);
    expect(words).not.toContain("Strikes that are off");
  });

  test("one of which a day is left is among those to come", async () => {
    const left = window({ id: windowId("2"), start: when("2016-04-28"), end: when("2016-04-28") });
    const words = await says(
      [strikeEvent({ windows: [window({ status: said("CALLED_OFF") }), left] })],
      BEFORE,
      address,
    );
    expect(words).toContain(`Strikes that are planned or on Junior doctors, England BMA ${WHEN} Called off`);
    expect(words).not.toContain("Strikes that are off");
  });

  test("one that is off, and that nobody can have called yet, is not told of", async () => {
    expect(await says([off], Date.parse("2015-01-01T10:00:00Z"), address)).not.toMatch(/Strikes (?:before|that are)/);
  });
});

test("unions that strike at the same hours share a line, and those at other hours do not", async () => {
  const windows = [
    window(),
    window({ id: windowId("2"), unions: said(["HCSA"]) }),
    window({ id: windowId("3"), unions: said(["BDA"]), status: said("CALLED_OFF") }),
  ];
  const words = await says([strikeEvent({ windows })], BEFORE, "/strikes");
  expect(words).toContain(`${WHEN} Planned ${WHEN} Called off`);
  expect(words.split(`${WHEN} Planned`)).toHaveLength(2);
});

test("of a strike in another nation a nation's page says where it is planned", async () => {
  const scope = said({ type: "ORGANISATIONS" as const, codes: ["RX7"], complete: true, text: null });
  const ambulances = trust({ ods: "RX7", name: "North West Ambulance", kind: "ambulance", region: "North West" });
  const records = [strikeEvent({ scope })];
  const more = { directory: [trust(), ambulances] };
  const wales = await says(records, BEFORE, "/nations/wales", more);
  expect(wales).toContain("Planned in England. No source says whether it touches Wales.");
  expect(wales).not.toContain("we do not know where");
  expect(await says(records, BEFORE, "/nations/england", more)).toContain("At some organisations");
});

test.each([
  ["parts of England", "parts of England"],
  ["West Midlands", "West Midlands, England"],
])("an area of %s is told as %s", async (text, told) => {
  const words = await says([strikeEvent({ scope: said({ type: "AREA" as const, text }) })], BEFORE, "/strikes");
  expect(words).toContain(`Junior doctors, ${told} BMA`);
});

describe("what strikes did to a trust", () => {
  test("names the strike and its day: a report of last year must not be read as one of today", async () => {
    const text = await textOf([strikeEvent(), impact({ period: missing(null) }), source()], AFTER, "/trusts/RHM");
    expect(wordsOf(text)).toMatch(
      /What was reported of strikes here Operations: cancelled about 120 .* Junior doctors, England, 26 April 2016/,
    );
    expect(linksOf(text)).toContain(`/strikes/${id("ev", "1")}`);
    expect(await faultsOf(text)).toEqual([]);
  });

  test("says nothing of a day that nobody knows, and a strike's own page does not name it again", async () => {
    const undated = strikeEvent({ windows: [window({ start: when(null), end: when(null) })] });
    expect(await says([undated, impact()], AFTER, "/trusts/RHM")).toMatch(/here Operations: cancelled .* England(?!,)/);
    expect(await says([strikeEvent(), impact()], AFTER, `/strikes/${id("ev", "1")}`)).not.toMatch(
      /Operations: cancelled .* Junior doctors, England, 26 April 2016/,
    );
  });
});
