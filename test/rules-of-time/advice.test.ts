/** Which advice stands at a place at a time. */
import { describe, expect, test } from "vitest";
import type { Place } from "../../schema/applies.ts";
import type { StrikeWindow } from "../../schema/records.ts";
import { atBarnsley, howStands, BEFORE, DURING, AFTER, strikeWith } from "./advice-standing.ts";
import {
  anAdvice,
  aStrike,
  atSouthampton,
  aWindow,
  day,
  fact,
  inEngland,
  inWales,
  listOf,
  time,
  unknown,
} from "./builders.ts";

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
