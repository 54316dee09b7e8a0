/** Which advice stands at a place at a time, and in what order. */
import { describe, expect, test } from "vitest";
import { adviceAt, type Standing } from "../../schema/advice.ts";
import type { Place } from "../../schema/applies.ts";
import { emergencyTexts, LIFE_THREATENING } from "../../schema/emergency.ts";
import type { PublicAdvice, StrikeEvent, StrikeWindow } from "../../schema/records.ts";
import { situationAt } from "../../schema/situation.ts";
import { windowsAt } from "../../schema/window-state.ts";
import {
  aCoverage,
  anAdvice,
  aStrike,
  atSouthampton,
  aWindow,
  barnsley,
  cardiff,
  day,
  directoryOf,
  fact,
  inEngland,
  inWales,
  listOf,
  southampton,
  time,
  unknown,
  utc,
  worldOf,
} from "./builders.ts";

const directory = directoryOf(southampton, barnsley, cardiff);
const atBarnsley: Place = { nation: "ENGLAND", trust: barnsley };

/** All that stands, in order. */
function standingAt(
  at: string,
  advice: PublicAdvice[],
  events: StrikeEvent[],
  place: Place = atSouthampton,
): Standing[] {
  const windows = events.flatMap((event) => windowsAt(event, place, utc(at), directory));
  return adviceAt(advice, windows, place, utc(at)).standing;
}

/** Whether this one piece of advice stands, and how. */
function howStands(at: string, advice: PublicAdvice, events: StrikeEvent[], place: Place = atSouthampton) {
  const found = standingAt(at, [advice], events, place).find((s) => s.record === advice);
  if (!found) return "no";
  return found.issuedBeforeCallOff ? "issued before the call-off" : "yes";
}

/** Before, during and after the window that the builders give: 07:00Z to 16:00Z on 26 April 2016. */
const BEFORE = "2016-04-25T12:00Z";
const DURING = "2016-04-26T12:00Z";
const AFTER = "2016-04-26T16:00Z";
const TAIL_END = "2016-04-28T16:00Z";

const strikeWith = (...windows: StrikeWindow[]) => [aStrike({ windows })];

describe("always-topics", () => {
  const always = anAdvice({ topic: "pharmacy", when: "always" });

  test("stand with no strike, with one, and with one that was called off", () => {
    expect(howStands(DURING, always, [])).toBe("yes");
    expect(howStands(DURING, always, [aStrike()])).toBe("yes");
    expect(howStands(DURING, always, strikeWith(aWindow({ status: "CALLED_OFF" })))).toBe("yes");
  });

  test.each([
    ["2016-04-20T08:59:59.999Z", "no"],
    ["2016-04-20T09:00Z", "yes"],
    ["2016-05-01T08:59:59.999Z", "yes"],
    ["2016-05-01T09:00Z", "no"],
  ])("stand within their own validity, half-open: at %s %s", (at, expected) => {
    const dated = anAdvice({ when: "always", from: "2016-04-20T09:00Z", to: "2016-05-01T09:00Z" });
    expect(howStands(at, dated, [])).toBe(expected);
  });

  test("given for certain windows, they stand with those", () => {
    const bound = anAdvice({ when: "always", windows: [["1", "1"]] });
    expect(howStands(DURING, bound, [])).toBe("no");
    expect(howStands(DURING, bound, [aStrike()])).toBe("yes");
  });

  test("a topic that is no advice to patients never stands", () => {
    const never = anAdvice({ topic: "staff-and-picket-information", when: "never", windows: [["1", "1"]] });
    expect(howStands(DURING, never, [aStrike()])).toBe("no");
  });
});

describe("window-bound advice stands while a window is coming, on, or may run on", () => {
  const bound = anAdvice({ windows: [["1", "1"]] });
  const standing = anAdvice();
  const rows: [string, StrikeWindow, string, string][] = [
    ["coming", aWindow(), BEFORE, "yes"],
    ["a moment before its start", aWindow(), "2016-04-26T06:59:59.999Z", "yes"],
    ["from its start", aWindow(), "2016-04-26T07:00Z", "yes"],
    ["a moment before its end", aWindow(), "2016-04-26T15:59:59.999Z", "yes"],
    ["from its end no more", aWindow(), AFTER, "no"],
    ["on its day", aWindow({ start: day("2016-04-26"), end: day("2016-04-26") }), DURING, "yes"],
    ["it may run on", aWindow({ start: day("2016-04-26"), end: day("2016-04-26") }), "2016-04-27T10:59Z", "yes"],
    ["from noon no more", aWindow({ start: day("2016-04-26"), end: day("2016-04-26") }), "2016-04-27T11:00Z", "no"],
    ["end unknown", aWindow({ end: unknown }), "2016-04-27T06:59Z", "yes"],
    ["end unknown, 24 hours on", aWindow({ end: unknown }), "2016-04-27T07:00Z", "no"],
    ["undated", aWindow({ start: unknown, end: unknown }), "2017-04-26T12:00Z", "yes"],
    ["suspended", aWindow({ status: "SUSPENDED" }), DURING, "no"],
    ["called off, before it would start", aWindow({ status: "CALLED_OFF" }), BEFORE, "no"],
    ["not held", aWindow({ outcome: "NOT_HELD" }), DURING, "no"],
    ["suspended, and reported held", aWindow({ status: "SUSPENDED", outcome: "HELD" }), DURING, "yes"],
  ];
  test.each(rows)("%s", (_, window, at, expected) => {
    expect(howStands(at, bound, strikeWith(window))).toBe(expected);
    expect(howStands(at, standing, strikeWith(window))).toBe(expected);
  });

  test("it falls with the last of its windows, not with the first", () => {
    const two = anAdvice({
      windows: [
        ["1", "mon"],
        ["1", "tue"],
      ],
    });
    const monday = aWindow({ id: "mon" });
    const tuesday = aWindow({
      id: "tue",
      start: time("2016-04-27T08:00:00+01:00"),
      end: time("2016-04-27T17:00:00+01:00"),
    });
    const off = { status: fact("CALLED_OFF" as const) };
    expect(howStands(AFTER, two, strikeWith(monday, tuesday))).toBe("yes");
    expect(howStands(BEFORE, two, strikeWith({ ...monday, ...off }, tuesday))).toBe("yes");
    expect(howStands(BEFORE, two, strikeWith({ ...monday, ...off }, { ...tuesday, ...off }))).toBe("no");
    expect(howStands("2016-04-27T16:00Z", two, strikeWith(monday, tuesday))).toBe("no");
  });

  test("it does not stand with windows of others", () => {
    const other = strikeWith(aWindow({ id: "other" }));
    expect(howStands(DURING, bound, other)).toBe("no");
    expect(howStands(DURING, standing, other)).toBe("yes");
  });

  test("it does not stand where the strike does not apply", () => {
    const elsewhere = [aStrike({ scope: listOf(["RFF"], true) })];
    expect(howStands(DURING, bound, elsewhere)).toBe("no");
    expect(howStands(DURING, bound, elsewhere, atBarnsley)).toBe("yes");
  });

  test("before the start its own validity counts; from the start the strike does", () => {
    const dated = anAdvice({ from: "2016-04-25T09:00Z", to: "2016-04-25T18:00Z" });
    const states = ["2016-04-25T08:59Z", "2016-04-25T09:00Z", "2016-04-25T18:00Z", DURING].map((at) =>
      howStands(at, dated, [aStrike()]),
    );
    expect(states).toEqual(["no", "yes", "no", "yes"]);
  });
});

describe("for whom", () => {
  test.each<[string, Partial<Parameters<typeof anAdvice>[0]>, Place, string]>([
    ["every nation", { nations: null }, inWales, "yes"],
    ["its nation", { nations: ["WALES"] }, inWales, "yes"],
    ["another nation", { nations: ["ENGLAND"] }, inWales, "no"],
    ["its trust", { trust: "RHM" }, atSouthampton, "yes"],
    ["another trust", { trust: "RFF" }, atSouthampton, "no"],
    ["a trust, and the question is its nation", { trust: "RHM" }, inEngland, "no"],
  ])("%s", (_, parts, place, expected) => {
    expect(howStands(DURING, anAdvice({ when: "always", ...parts }), [], place)).toBe(expected);
  });

  test("advice for one group of staff stands with its strikes only", () => {
    const forNurses = anAdvice({ staffGroups: ["NURSES", "MIDWIVES"] });
    expect(howStands(DURING, forNurses, [aStrike({ staffGroups: ["RESIDENT_DOCTORS"] })])).toBe("no");
    expect(howStands(DURING, forNurses, [aStrike({ staffGroups: ["RESIDENT_DOCTORS", "NURSES"] })])).toBe("yes");
  });

  test("ambulance topics stand only while ambulance staff strike", () => {
    const ambulance = anAdvice({ topic: "ambulance-response", when: "ambulance" });
    expect(howStands(DURING, ambulance, [aStrike({ staffGroups: ["NURSES"] })])).toBe("no");
    expect(howStands(DURING, ambulance, [aStrike({ staffGroups: ["NURSES", "AMBULANCE_STAFF"] })])).toBe("yes");
    expect(howStands(DURING, ambulance, [])).toBe("no");
  });

  test("an issuer-only topic stands only in its issuer's words, for the windows it names", () => {
    const parts = { topic: "strike-called-off", when: "issuer-only" as const };
    const issuer = { name: "Southampton", trust: "RHM" };
    expect(howStands(DURING, anAdvice(parts), [aStrike()])).toBe("no");
    expect(howStands(DURING, anAdvice({ ...parts, issuer }), [aStrike()])).toBe("no");
    expect(howStands(DURING, anAdvice({ ...parts, windows: [["1", "1"]] }), [aStrike()])).toBe("no");
    expect(howStands(DURING, anAdvice({ ...parts, issuer, windows: [["1", "1"]] }), [aStrike()])).toBe("yes");
  });
});

describe('promise 6: a trust\'s own earlier advice stays whole, marked "issued before the call-off"', () => {
  const issuer = { name: "University Hospital Southampton", trust: "RHM" };
  const own = anAdvice({
    issuer,
    trust: "RHM",
    windows: [["1", "1"]],
    sources: ["hospital"],
    conditions: ["your operation was cancelled by letter"],
  });
  const marked = "issued before the call-off";

  test.each(["SUSPENDED", "CALLED_OFF"] as const)("%s: until the planned end and 48 hours", (status) => {
    const off = strikeWith(aWindow({ status }));
    const states = [BEFORE, DURING, AFTER, "2016-04-28T15:59:59.999Z", TAIL_END].map((at) => howStands(at, own, off));
    expect(states).toEqual([marked, marked, marked, marked, "no"]);
  });

  test("not held: the same, though announcement and advice are one press release", () => {
    const event = {
      ...aStrike({ sources: ["hospital", "paper"] }),
      windows: [aWindow({ outcome: fact("NOT_HELD" as const, [1]) })],
    };
    expect(howStands(DURING, own, [event])).toBe(marked);
  });

  test("whole: its texts and conditions are the record's", () => {
    const found = standingAt(DURING, [own], strikeWith(aWindow({ status: "CALLED_OFF" }))).find(
      (s) => s.record === own,
    );
    expect(found?.texts).toEqual(own.texts);
    expect(found?.texts[0]?.conditions).toEqual(["your operation was cancelled by letter"]);
  });

  test("before the call-off it is not marked", () => {
    expect(howStands(DURING, own, [aStrike()])).toBe("yes");
    expect(howStands(AFTER, own, [aStrike()])).toBe("no");
  });

  test("while another of its windows stands it is not marked", () => {
    const both = anAdvice({
      issuer,
      trust: "RHM",
      windows: [
        ["1", "bma"],
        ["1", "hcsa"],
      ],
    });
    const windows = [aWindow({ id: "bma", status: "SUSPENDED" }), aWindow({ id: "hcsa" })];
    expect(howStands(DURING, both, strikeWith(...windows))).toBe("yes");
    expect(howStands(AFTER, both, strikeWith(...windows))).toBe(marked);
  });

  test("advice that the issuer published for its own place without naming itself stays as well", () => {
    const unnamed = anAdvice({ issuer, nations: ["ENGLAND"], windows: [["1", "1"]] });
    const off = strikeWith(aWindow({ status: "CALLED_OFF" }));
    expect(howStands(DURING, unnamed, off)).toBe(marked);
    expect(howStands(DURING, unnamed, off, atBarnsley)).toBe("no");
    expect(howStands(DURING, unnamed, off, inEngland)).toBe("no");
  });

  test("somebody else's advice falls with the call-off: a newspaper's, another trust's, ours", () => {
    const off = strikeWith(aWindow({ status: "CALLED_OFF" }));
    const windows: [string, string][] = [["1", "1"]];
    expect(howStands(DURING, anAdvice({ windows, issuer: { name: "Daily Echo", trust: null } }), off)).toBe("no");
    expect(howStands(DURING, anAdvice({ windows, issuer: { name: "Barnsley", trust: "RFF" } }), off)).toBe("no");
    expect(howStands(DURING, anAdvice({ windows, trust: "RHM" }), off)).toBe("no");
    expect(howStands(DURING, anAdvice(), off)).toBe("no");
  });

  test("what had run out before the call-off does not come back with it", () => {
    const dated = anAdvice({ issuer, trust: "RHM", windows: [["1", "1"]], to: "2016-04-24T12:00Z" });
    expect(howStands(BEFORE, dated, [aStrike()])).toBe("no");
    expect(howStands(BEFORE, dated, strikeWith(aWindow({ status: "CALLED_OFF" })))).toBe("no");
  });

  describe("advice that came with the call-off is not marked", () => {
    const withNews = anAdvice({
      issuer,
      trust: "RHM",
      windows: [
        ["1", "mon"],
        ["1", "tue"],
      ],
      sources: ["hospital"],
    });
    const event = (monday: number, tuesday: number) => [
      aStrike({
        sources: ["union", "paper", "hospital"],
        windows: [
          aWindow({ id: "mon", status: fact("CALLED_OFF" as const, [monday]) }),
          aWindow({ id: "tue", status: fact("CALLED_OFF" as const, [tuesday]) }),
        ],
      }),
    ];
    test("one source for all of it", () => {
      expect(howStands(DURING, withNews, event(2, 2))).toBe("yes");
    });
    test("one window's call-off came from elsewhere: it may have been later, so it is marked", () => {
      expect(howStands(DURING, withNews, event(2, 1))).toBe(marked);
      expect(howStands(DURING, withNews, event(1, 1))).toBe(marked);
    });
  });

  test("authored advice has no source, and so came with no news", () => {
    const authoredByUs = anAdvice({ issuer, trust: "RHM", windows: [["1", "1"]] });
    const event = { ...aStrike({ windows: [aWindow({ status: "CALLED_OFF" })] }), evidence: authoredByUs.evidence };
    expect(howStands(DURING, authoredByUs, [event])).toBe(marked);
  });
});

describe("promise 4: emergency advice always stands first", () => {
  const ours = anAdvice({ topic: LIFE_THREATENING, when: "always", level: "EMERGENCY", id: "ours" });
  const hospitals = { name: "Southampton", trust: "RHM" };
  const calledOff = strikeWith(aWindow({ status: "CALLED_OFF" }));
  const coverage = aCoverage({ from: "2016-04-20T09:00Z", until: "2016-04-27T09:00Z" });

  /** The first advice of a world is in our own words, complete and an emergency. */
  function expectOursFirst(advice: PublicAdvice[], events: StrikeEvent[] = [], fresh = true): void {
    for (const place of [atSouthampton, inEngland, inWales]) {
      const world = worldOf({ advice, events, coverages: [coverage] });
      const [first] = situationAt(world, place, utc(DURING), fresh).advice;
      expect(first).toMatchObject({ topic: LIFE_THREATENING, level: "EMERGENCY", issuer: null });
      expect(first!.issuedBeforeCallOff).toBe(false);
      expect([null, ours]).toContain(first!.record);
      expect(first!.texts).toBe(first!.record?.texts ?? emergencyTexts);
    }
  }

  test.each<[string, StrikeEvent[], boolean]>([
    ["no strike", [], true],
    ["a strike", [aStrike()], true],
    ["a called-off strike", calledOff, true],
    ["stale data", [aStrike()], false],
    ["a strike of ambulance staff", [aStrike({ staffGroups: ["AMBULANCE_STAFF"] })], true],
  ])("with %s: with our record of it, and without any record", (_, events, fresh) => {
    expectOursFirst([], events, fresh);
    expectOursFirst([ours], events, fresh);
  });

  test("our record stands once, in the place of what is compiled in", () => {
    const standing = standingAt(DURING, [ours], []);
    expect(standing.map((s) => s.record)).toEqual([ours]);
  });

  const hostile: [string, Partial<Parameters<typeof anAdvice>[0]>][] = [
    ["was withdrawn", { editorial: { state: "WITHDRAWN", reason: "a mistake" } }],
    ["was merged away", { editorial: { state: "MERGED", reason: "the same", into: "ad_0000000000000002" } }],
    ["is a notice", { level: "NOTICE" }],
    ["is urgent only", { level: "URGENT" }],
    ["has run out", { to: "2016-04-25T12:00Z" }],
    ["is not valid yet", { from: "2016-05-25T12:00Z" }],
    ["never stands", { when: "never" }],
    ["stands with strikes only", { when: "strike" }],
    ["stands with ambulance strikes only", { when: "ambulance" }],
    ["was given for a window", { windows: [["1", "1"]] }],
    ["is for another trust", { trust: "RFF" }],
    ["is a hospital's own", { issuer: hospitals, trust: "RHM" }],
    ["is a hospital's own, for a window", { issuer: hospitals, trust: "RHM", windows: [["1", "1"]] }],
    ["is a newspaper's", { issuer: { name: "Daily Echo", trust: null } }],
  ];
  test.each(hostile)("a record of the topic that %s does not stand in for ours", (_, parts) => {
    const record = anAdvice({ topic: LIFE_THREATENING, when: "always", level: "EMERGENCY", ...parts });
    expectOursFirst([record]);
    expectOursFirst([record], [aStrike()]);
    expectOursFirst([record], calledOff);
    expectOursFirst([record, ours], [aStrike()]);
    expectOursFirst([ours, record], calledOff, false);
  });

  test("a hospital's own words on 999 stand next", () => {
    const theirs = anAdvice({ topic: LIFE_THREATENING, when: "always", level: "EMERGENCY", issuer: hospitals });
    const stayAway = anAdvice({ topic: "ae-open-but-busy", when: "always", level: "EMERGENCY", issuer: hospitals });
    const standing = standingAt(DURING, [stayAway, theirs], []);
    expect(standing.map((s) => s.record)).toEqual([null, theirs, stayAway]);
  });

  test("the compiled-in words name 999, with a condition, and say nothing of who covers", () => {
    const [text] = emergencyTexts;
    expect(`${text!.heading} ${text!.actions[0]!.url}`).toMatch(/999.*tel:999/);
    expect(text!.conditions.length).toBeGreaterThan(0);
    expect(JSON.stringify(text)).not.toMatch(/cover|staffed|as usual|normal/i);
  });
});

describe("order", () => {
  const hospital = { name: "Southampton", trust: "RHM" };
  const one = (topic: string, level: PublicAdvice["level"], issuer: typeof hospital | null = null, id = topic) =>
    anAdvice({ id: id.slice(0, 12), topic, level, issuer, when: "always" });

  test("999, then by level, a hospital's own words before general ones, then by topic", () => {
    const inOrder = [
      one(LIFE_THREATENING, "EMERGENCY"),
      one("a-emergency", "EMERGENCY"),
      one("z-urgent", "URGENT", hospital),
      // Their ids run the other way: it is the topic that decides.
      one("a-urgent", "URGENT", null, "u2"),
      one("b-urgent", "URGENT", null, "u1"),
      one("a-non-urgent", "NON_URGENT"),
      one("z-notice", "NOTICE", hospital),
      one("a-notice", "NOTICE"),
    ];
    const topics = (advice: PublicAdvice[]) => standingAt(DURING, advice, []).map((s) => s.topic);
    const expected = inOrder.map((advice) => advice.topic.value);
    expect(topics(inOrder)).toEqual(expected);
    expect(topics(inOrder.toReversed())).toEqual(expected);
  });

  test("what several issuers say on one topic stands together, none of it left out, and ours behind theirs", () => {
    const paper = { name: "Daily Echo", trust: null as never };
    const inOrder = [
      one(LIFE_THREATENING, "EMERGENCY"),
      one("m-urgent", "URGENT", hospital, "m1"),
      one("m-urgent", "URGENT", paper, "m2"),
      one("m-urgent", "URGENT", null, "m3"),
      one("z-urgent", "URGENT", hospital, "z1"),
      one("a-urgent", "URGENT", null, "a1"),
    ];
    const ids = (advice: PublicAdvice[]) => standingAt(DURING, advice, []).map((s) => s.record?.id);
    expect(ids(inOrder.toReversed())).toEqual(inOrder.map(({ id }) => id));
  });

  test("two of one topic keep their order, whichever is read first", () => {
    const a = one("pharmacy", "NON_URGENT", null, "a");
    const b = one("pharmacy", "NON_URGENT", null, "b");
    const ids = (advice: PublicAdvice[]) => standingAt(DURING, advice, []).map((s) => s.record?.id);
    expect(ids([b, a])).toEqual(ids([a, b]));
  });
});

describe("promise 5: advice keeps its conditions", () => {
  const parts = { trust: "RHM", conditions: ["it is an emergency", "you were told to come"] };
  const own = anAdvice({ ...parts, issuer: { name: "Southampton", trust: "RHM" } });

  test.each<[string, PublicAdvice, StrikeEvent[]]>([
    ["while it stands", anAdvice(parts), [aStrike()]],
    ["after a call-off", own, strikeWith(aWindow({ status: "SUSPENDED" }))],
  ])("what stands carries the texts of its record, untouched: %s", (_, advice, events) => {
    const before = structuredClone(advice);
    const found = standingAt(DURING, [advice], events).find((s) => s.record === advice);
    expect(found?.texts).toEqual(before.texts);
    expect(advice).toEqual(before);
  });
});
