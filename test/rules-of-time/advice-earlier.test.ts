/** What a hospital advised before its strike was called off. */
import { describe, expect, test } from "vitest";
import { atBarnsley, standingAt, howStands, BEFORE, DURING, AFTER, TAIL_END, strikeWith } from "./advice-standing.ts";
import { anAdvice, aStrike, aWindow, fact, inEngland } from "./builders.ts";

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
