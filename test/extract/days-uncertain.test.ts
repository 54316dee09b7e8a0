/** Days that nobody has announced: a person is asked before the public is told. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, windowsIn } from "./told.ts";

const on = "2024-05-08";
const doubts = (text: string) => strikesIn(draftOf(text, on)).flatMap(codes);

describe("a day that is not settled", () => {
  it.each([
    "Nurses in Wales will strike on either 16 or 17 May, the RCN said.",
    "Nurses in Wales will strike on a day between 16 and 20 May.",
    "Nurses in Wales expect to strike on or around 16 May.",
    "It is understood that nurses in Wales will strike on 16 May.",
    "A leaked memo suggests that nurses in Wales will strike on 16 May.",
    "Nurses in Wales have pencilled in a strike for 16 May.",
    "RCN members in Wales are being asked to approve a strike on 16 May.",
    "Nurses in Wales will strike before the summer, with 16 May the most likely date.",
  ])("is proposed: %s", (text) => {
    expect(doubts(text)).toContain("PROPOSED");
  });
  it.each([
    "Nurses in Wales will strike for a day on 16 May.",
    "Nurses in Wales will strike for half a day on 16 May.",
    "Nurses in Wales strike on 16 May, and disruption is likely.",
    "Around 500 nurses in Wales strike on 16 May.",
  ])("is no such day: %s", (text) => {
    expect(doubts(text)).not.toContain("PROPOSED");
  });
});

describe("a day that is only spoken of", () => {
  it("is none where a question supposes it", () => {
    const text = "Nurses' strike in Wales: what if it rains on 15 May? The strike is on 16 May.";
    expect(windowsIn(text, on)).toEqual([["2024-05-16", "2024-05-16"]]);
  });
  it("is asked about where it was said before", () => {
    const text =
      "Last week we said that nurses in Wales would strike on 15 May. The RCN now tells us that they strike on 16 May.";
    expect(doubts(text)).toContain("FORMER_PLAN");
  });
  it("has no length that is told of a notice", () => {
    const text = "Nurses in Wales may strike as early as 16 May, under rules that ask for ten days' notice.";
    expect(windowsIn(text, on)).toEqual([["2024-05-16", "2024-05-16"]]);
  });
});
