/** A strike that goes on longer than planned, or on another day: the new days, and none that is off. Our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, statuses, strikesIn, windowsIn } from "./told.ts";

const on = "2024-05-08";

describe("a strike that is longer than planned", () => {
  it.each<[string, (string | null)[]]>([
    [
      "The consultants' strike in Wales has been extended by a day: it now runs from 16 to 19 May rather than 16 to 18 May.",
      ["2024-05-16", "2024-05-19"],
    ],
    [
      "Consultants' strike in Wales: the BMA has extended its action by a day. It will now run from 7am on 16 May until 7am on 19 May instead of 18 May.",
      ["2024-05-16T07:00", "2024-05-19T07:00"],
    ],
    [
      "The consultants' strike in Wales will now end at 7am on 19 May instead of 18 May. It starts at 7am on 16 May.",
      ["2024-05-16T07:00", "2024-05-19T07:00"],
    ],
  ])("has its new end: %s", (text, expected) => {
    expect(windowsIn(text, on)).toEqual([expected]);
    expect(statuses(draftOf(text, on))).toEqual(["ANNOUNCED"]);
  });
  it("is asked about on the day from which it was moved", () => {
    const strikes = strikesIn(draftOf("Consultants in Wales strike on 17 May instead of 16 May.", on));
    expect(strikes.flatMap(codes)).toContain("FORMER_PLAN");
  });
});

describe("an end, and the hours of a shift", () => {
  it("is no beginning", () => {
    const text =
      "Following the end of industrial action by porters in Wales at 7am on 6 May, our services are as usual.";
    expect(windowsIn(text, on).map(([start]) => start)).not.toContain("2024-05-06T07:00");
  });
  it("moves no strike", () => {
    const text = "Porters in Wales will strike for an hour at the start of each shift between 16 and 20 May.";
    expect(windowsIn(text, on)).toEqual([["2024-05-16", "2024-05-20"]]);
  });
});

describe("a strike that somebody claims", () => {
  it("has no day where the claim is false", () => {
    const text =
      "There is no strike of nurses in Wales. Posts on social media that nurses will walk out on 16 May are false.";
    expect(windowsIn(text, on).flat().filter(Boolean)).toEqual([]);
  });
  it.each([
    "The strike of nurses in Wales on 16 May may go ahead despite a deal, the RCN warns.",
    "Nurses' strike in Wales: 16 May walkout in doubt as the RCN considers an offer.",
    "The strike of nurses in Wales on 16 May could still be called off, ministers said.",
  ])("may not take place: %s", (text) => {
    expect(strikesIn(draftOf(text, on)).flatMap(codes)).toContain("CONDITIONAL");
  });
});

it("the time that a figure covers is no strike where the text says that it is longer than one", () => {
  const text =
    "Hospitals in Wales expect to postpone 300 operations because of the nurses' strike this week. The figure is for the period from 8 May to 22 May 2024 and not only for the days of the strike. Nurses will strike on 16 May.";
  expect(windowsIn(text, on)).toEqual([["2024-05-16", "2024-05-16"]]);
});
