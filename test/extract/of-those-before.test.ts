/** What is told of the strike that another one follows: it is not the end, the length or the past of the one to come. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, windowsIn } from "./told.ts";

const told = "2026-12-02";

describe("a strike that follows on that of others", () => {
  it.each([
    "Consultants walk out on Thursday, two days after resident doctors ended their five-day strike.",
    "Consultants will walk out on Thursday, after resident doctors ended their five-day strike on Tuesday.",
    "Porters are to strike on Thursday, following a walkout by nurses that finished on Monday.",
    "Midwives go on strike on 3 December, once nurses have ended theirs on Wednesday.",
  ])("has neither their end nor their length: %s", (text) => {
    expect(windowsIn(text, told)).toContainEqual(["2026-12-03", "2026-12-03"]);
    expect(windowsIn(text, told).every(([start]) => (start ?? "9999") <= "2026-12-03")).toBe(true);
  });

  it("keeps its own end and length", () => {
    const until = "Porters walk out on 3 December, once nurses are back, and stay out until 6 December.";
    expect(windowsIn(until, told)).toEqual([["2026-12-03", "2026-12-06"]]);
    const lasting = "Porters walk out on 3 December, after talks failed, for three days.";
    expect(windowsIn(lasting, told)).toEqual([["2026-12-03", "2026-12-05"]]);
  });
});

describe("strikers who are out for a second day running", () => {
  it.each([
    "For the second day running, nurses at Ashdown are on strike today (Wednesday, 2 December).",
    "Nurses at Ashdown are on strike today, 2 December, for a second consecutive day.",
  ])("began the day before: %s", (text) => {
    const [strike] = strikesIn(draftOf(text, told));
    expect(strike?.fields.windows.value.map(({ start, end }) => [start.value, end.value])).toEqual([
      ["2026-12-01", null],
    ]);
    expect(strike?.flags.map((flag) => flag.code)).toContain("END_UNKNOWN");
  });
});
