/** What the page of a strike, and every list, says of each state: what it has come to, what it rests on, who disagrees. */
import { describe, expect, test } from "vitest";
import type { AnyRecord, StrikeEvent } from "../schema/records.ts";
import { coverage, id, impact, missing, quote, said, source, strikeEvent, when, window, windowId } from "./fixtures.ts";
import { linksOf, wordsOf } from "./support/page.ts";
import { siteWith } from "./support/site.ts";
import { edition } from "./fixtures.ts";

const BEFORE = Date.parse("2016-04-20T10:00:00+01:00");
const DURING = Date.parse("2016-04-26T10:00:00+01:00");
const AFTER = Date.parse("2016-04-27T10:00:00+01:00");

const STRIKE = `/strikes/${id("ev", "1")}`;

function world(records: AnyRecord[], now: number) {
  return siteWith({ editions: [edition({ records })], now });
}

async function says(records: AnyRecord[], now: number, address: string): Promise<string> {
  return wordsOf((await world(records, now).ask(address)).text);
}

const off = (status: "SUSPENDED" | "CALLED_OFF") => strikeEvent({ windows: [window({ status: said(status) })] });
const outcome = (value: "HELD" | "NOT_HELD") => strikeEvent({ windows: [window({ outcome: said(value) })] });

describe("a strike's page says what it has come to", () => {
  test.each<[string, StrikeEvent, number, string]>([
    ["to come", strikeEvent(), BEFORE, "Planned"],
    ["now, unreported", strikeEvent(), DURING, "Planned for now"],
    ["now, reported", outcome("HELD"), DURING, "On now"],
    ["over, unreported", strikeEvent(), AFTER, "Over: we have no report of whether it took place"],
    ["over, held", outcome("HELD"), AFTER, "Took place"],
    ["suspended", off("SUSPENDED"), BEFORE, "Suspended"],
    ["called off", off("CALLED_OFF"), BEFORE, "Called off"],
    ["not held", outcome("NOT_HELD"), AFTER, "Reported not to have taken place"],
    [
      "a day without hours",
      strikeEvent({ windows: [window({ start: when("2016-04-26"), end: when("2016-04-26") })] }),
      DURING,
      "Planned for today",
    ],
    ["without a known end", strikeEvent({ windows: [window({ end: when(null) })] }), DURING, "May be on today"],
    [
      "without a known day",
      strikeEvent({ windows: [window({ start: when(null), end: when(null) })] }),
      DURING,
      "Planned, on a date we do not know",
    ],
    [
      "the morning after a day without hours",
      strikeEvent({ windows: [window({ start: when("2016-04-26"), end: when("2016-04-26") })] }),
      AFTER,
      "May still be running on",
    ],
  ])("%s", async (_, event, now, tag) => {
    const { text } = await world([event], now).ask(STRIKE);
    expect([...text.matchAll(/<span class="tag \w+">([^<]*)<\/span>/g)].map(([, words]) => words)).toEqual([tag]);
  });

  test("and what there is to do: nothing is left of one that is over", async () => {
    const question = "What should I do?";
    for (const now of [BEFORE, DURING])
      expect(await says([strikeEvent()], now, STRIKE)).toContain(`${question} That goes by hospital: some cancel`);
    const words = await says([off("SUSPENDED")], BEFORE, STRIKE);
    expect(words).toContain(
      `${question} If your appointment was cancelled for it, follow your hospital's latest message`,
    );
    expect(words).not.toContain("some cancel appointments");
    for (const event of [strikeEvent(), outcome("HELD"), off("CALLED_OFF")])
      expect(await says([event], AFTER, STRIKE)).not.toContain(question);
  });

  test("promise 6: one that is off is nowhere said to be planned or on, and what it cancelled stays cancelled", async () => {
    for (const address of ["/", "/nations/england", "/trusts/RHM", "/strikes", STRIKE]) {
      for (const [event, words] of [
        [off("CALLED_OFF"), /called off/i],
        [off("SUSPENDED"), /suspended/i],
      ] as const) {
        const { text } = await world([event, coverage()], BEFORE).ask(address);
        expect(text).toMatch(words);
        expect(text).not.toMatch(/class="tag (on|coming)"|class="(on|coming) (yes|unknown)"/);
      }
    }
    expect(await says([off("CALLED_OFF")], BEFORE, STRIKE)).toContain(
      "were cancelled because of it may stay cancelled",
    );
  });

  test("promise 11: cover that no source tells of is said to be unknown", async () => {
    const event = strikeEvent({ windows: [window({ withdrawn: missing("UNKNOWN") })] });
    const words = await says([event], BEFORE, STRIKE);
    expect(words).toContain("We do not know what emergency cover the staff on strike keep.");
    expect(words).toMatch(/No source of ours says: .*what emergency cover is kept/);
  });

  test("promise 2: it shows each sentence, where it stands, what it says, and who accepted it", async () => {
    const words = await says([strikeEvent(), source()], BEFORE, STRIKE);
    expect(words).toContain(
      "The Daily Example: Junior doctors to walk out, Tuesday 19 April 2016 8am on Tuesday 26 April 2016",
    );
    expect(words).toMatch(/Characters 34 to 62 of the text, whose SHA-256 begins a{12}\. Says: .*the start/);
    expect(words).toContain("Accepted by editor@example.org at 11am on Wednesday 20 April 2016.");
  });

  test("where sources disagree, both sides and both sentences", async () => {
    const start = when("2016-04-26T08:00:00+01:00", {
      rivals: [{ ...when("2016-04-27T08:00:00+01:00"), evidence: [1] }],
    });
    const event = strikeEvent({
      windows: [window({ start })],
      evidence: [quote(id("src", "1")), quote(id("src", "1"), "the BMA says")],
    });
    const words = await says([event, source()], BEFORE, STRIKE);
    const part = words.slice(words.indexOf("Sources disagree"), words.indexOf("What should I do?"));
    expect(part).toMatch(
      /The start 8am on Tuesday 26 April 2016 The Daily.* 8am on Tuesday.* 8am on Wednesday 27 April 2016 The Daily.* the BMA says/,
    );
  });

  test("promise 9: withdrawn and merged are still there, with the reason, before everything else", async () => {
    const withdrawn = strikeEvent({ editorial: { state: "WITHDRAWN", reason: "It was another trust." } });
    expect(await says([withdrawn], BEFORE, STRIKE)).toMatch(
      /^Strike: junior doctors, England Withdrawn: do not rely on this\. It was another trust\./,
    );
    const merged = strikeEvent({ editorial: { state: "MERGED", reason: "Two names of one.", into: id("ev", "2") } });
    const { text } = await world([merged, strikeEvent({ id: id("ev", "2") })], BEFORE).ask(STRIKE);
    expect(wordsOf(text)).toContain("This was listed twice. The entry that stands. Two names of one.");
    expect(linksOf(text)).toContain(`/strikes/${id("ev", "2")}`);
    // Neither is counted among what stands.
    for (const address of ["/", "/strikes", "/nations/england"]) {
      expect((await world([withdrawn], BEFORE).ask(address)).text).not.toContain(STRIKE);
    }
  });

  test("what it touches, with the source; no report is no all-clear", async () => {
    const words = await says([strikeEvent(), impact(), source()], BEFORE, STRIKE);
    expect(words).toContain(
      "Operations: cancelled about 120 inpatient stays rescheduled, 18 April to 2 May 2016, expected Junior doctors to walk out",
    );
    expect(await says([strikeEvent()], BEFORE, STRIKE)).toContain("That does not mean that nothing is affected.");
    const possible = impact({ modality: said("POSSIBLE"), count: missing(null), period: missing(null) });
    expect(await says([strikeEvent(), possible], BEFORE, STRIKE)).toContain(
      "Operations: could be cancelled No figure is given",
    );
  });
});

test("undated strikes, and those of several windows, are in the list of strikes", async () => {
  const undated = strikeEvent({ windows: [window({ start: when(null), end: when(null) })] });
  const two = strikeEvent({
    id: id("ev", "2"),
    windows: [window(), window({ id: windowId("2"), start: when("2016-04-27"), end: when("2016-04-27") })],
  });
  expect(await says([undated], BEFORE, "/")).toMatch(
    /Planned, on a date that we do not know Resident doctors, England/,
  );
  const words = await says([undated, two], BEFORE, "/strikes");
  expect(words).toMatch(/On days that we do not know Resident doctors.* 2016 Junior doctors/);
  expect(words).toContain("On Wednesday 27 April 2016 (we do not know the hours) Planned");
});

test("a year of very many strikes is cut off, says so, and stays a light page", async () => {
  const many = Array.from({ length: 75 }, (_, n) => strikeEvent({ id: id("ev", `a${n}`) }));
  const { text } = await world(many, BEFORE).ask("/strikes");
  expect(wordsOf(text)).toContain("And 15 more: all strikes as a table.");
  expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  const place = await world(many, BEFORE).ask("/nations/england");
  expect(wordsOf(place.text)).toContain("And 45 more, later than these.");
  expect(Buffer.byteLength(place.text)).toBeLessThan(30_000);
});

test("the picture of the years names those of which nothing is known, and draws no more of them", async () => {
  const { text } = await world([strikeEvent()], Date.parse("2020-03-01T10:00:00Z")).ask("/strikes");
  const named = [...text.matchAll(/<text [^>]*>(\d{4}[^<]*)<\/text>/g)].map(([, words]) => words);
  expect(named).toEqual(["2015", "2016", "2017 to 2019: we do not know of any", "2020"]);
});
