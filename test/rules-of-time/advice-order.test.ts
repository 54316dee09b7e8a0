/** In what order advice stands, and that it keeps its conditions: what is an emergency comes first. */
import { describe, expect, test } from "vitest";
import { emergencyTexts, LIFE_THREATENING } from "../../schema/emergency.ts";
import type { PublicAdvice, StrikeEvent } from "../../schema/records.ts";
import { situationAt } from "../../schema/situation.ts";
import { standingAt, DURING, strikeWith } from "./advice-standing.ts";
import { aCoverage, anAdvice, aStrike, atSouthampton, aWindow, inEngland, inWales, utc, worldOf } from "./builders.ts";

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
