/** "They", behind the day that opens a sentence, and days on which those who strike are at work. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, rowsTold, strikesIn, windowsIn } from "./told.ts";

const told = "2026-12-02";
const rowsOf = (text: string) => rowsTold(text, told);

describe("they who strike again", () => {
  it("are those of the sentence before, and not others who are out that day", () => {
    const text =
      "Nurses strike on 7 December from 7.30am to 7.30pm. On 8 December they strike for the same hours, and porters from 6am to noon.";
    expect(rowsOf(text)).toEqual(["NURSES   07T07:30-07T19:30", "NURSES   08T07:30-08T19:30"]);
  });

  it("have their unions with them", () => {
    const text =
      "Unite's porters and Unison's cleaners strike on 7 December. On 14 December they will be out for a second time.";
    expect(rowsOf(text)).toEqual([
      "PORTERS_AND_CLEANERS UNISON+Unite  07-07",
      "PORTERS_AND_CLEANERS UNISON+Unite  14-14",
    ]);
  });
});

describe("a day at work", () => {
  it.each([
    "Nurses strike on 7 December. On 8 December they will be at work.",
    "Nurses strike on 7 December. They will be at work on 8 December, and out again on the 9th.",
    "Nurses strike on 7 December. They will work as normal on 8 December.",
  ])("is none of strike: %s", (text) => {
    const days = windowsIn(text, told).map(([start]) => start);
    expect(days).toContain("2026-12-07");
    expect(days).not.toContain("2026-12-08");
  });
});

describe("a union that calls its members out", () => {
  it.each([
    "The RCN has called out nurses at Leeds on 7 December.",
    "Unison is calling out its paramedics on 7 December.",
    "The union brings out more than 300 porters on 7 December.",
  ])("calls a strike: %s", (text) => expect(windowsIn(text, told)).toEqual([["2026-12-07", "2026-12-07"]]));
});

describe("a strike that was first planned for other days", () => {
  it.each([
    "The resident doctors' strike, first planned for 7 to 11 December, will now run for two days from 14 December.",
    "The strike of resident doctors, originally planned for 7 December, will now take place on 14 December.",
    "Resident doctors will walk out on 14 December. The strike was first set for 7 December.",
  ])("has its new ones, and the first with a doubt: %s", (text) => {
    expect(windowsIn(text, told).map(([start]) => start)).toEqual(["2026-12-07", "2026-12-14"]);
    expect(strikesIn(draftOf(text, told)).flatMap(codes)).toContain("FORMER_PLAN");
  });
});
