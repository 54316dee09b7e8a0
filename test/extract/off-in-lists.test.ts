/** A strike that is off in words without a verb: a mark in a list of days, a heading, a line of a notice. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const on = "2024-05-08";
const told = (text: string) =>
  strikesIn(draftOf(text, on))
    .flatMap((c) => c.fields.windows.value.map((w) => `${w.start.value?.slice(5, 10)} ${w.status.value}`))
    .toSorted((a, b) => a.localeCompare(b));

describe("a list of days with marks", () => {
  it("takes back the day that a mark stands behind, and none besides", () => {
    const text =
      "Strikes at Ashdown Hospital\n\nPorters, 16 May: suspended\nNurses, 17 May: as planned\nDomestics, 20 May: called off";
    expect(told(text)).toEqual(["05-16 SUSPENDED", "05-17 ANNOUNCED", "05-20 CALLED_OFF"]);
  });
  it("reads dashes and brackets", () => {
    const text =
      "Industrial action\nThursday 16 May - porters - cancelled\nFriday 17 May - nurses (now PAUSED)\nMonday 20 May - midwives\nHospitals in Wales take part.";
    expect(told(text)).toEqual(["05-16 CALLED_OFF", "05-17 SUSPENDED", "05-20 ANNOUNCED"]);
  });
  it("takes two days of one breath together", () => {
    expect(told("Strikes in Wales\n\nPorters, Thursday 16 and Friday 17 May: off")).toEqual([
      "05-16 CALLED_OFF",
      "05-17 CALLED_OFF",
    ]);
  });
  it("leaves what is off beside a strike", () => {
    expect(told("Nurses strike in Wales on 16 May.\n\nOutpatient clinics, 16 May: cancelled")).toEqual([
      "05-16 ANNOUNCED",
    ]);
  });
});

describe("days with a verb each", () => {
  it("are off each by its own", () => {
    const text = "Strikes of porters in Wales: 16 May is on, 17 May is off, 20 May is to be decided.";
    expect(told(text)).toEqual(["05-16 ANNOUNCED", "05-17 CALLED_OFF", "05-20 ANNOUNCED"]);
  });
  it("are asked about where they are fewer now", () => {
    const text = "Three days of strikes by porters in Wales (16, 17 and 20 May) cut to one, 16 May.";
    expect(strikesIn(draftOf(text, on)).flatMap((c) => c.flags.map(({ code }) => code))).toContain("CONDITIONAL");
  });
});

describe("one day of a strike of several", () => {
  it("is off, and the others go ahead", () => {
    const text =
      "Porters in Wales: strike action was planned from 16 to 18 May. Strike action on 16 May has been cancelled. Strike action on 17 and 18 May is going ahead.";
    expect(told(text)).toEqual(["05-16 CALLED_OFF", "05-17 ANNOUNCED", "05-18 ANNOUNCED"]);
  });
});

describe("a day that a strike was moved from", () => {
  it.each([
    "Strike action by porters in Wales on 16 May has been rescheduled and will now take place on 23 May.",
    "Porters' strike in Wales: dates changed from 16 May to 23 May.",
  ])("is asked about: %s", (text) => {
    expect(strikesIn(draftOf(text, on)).flatMap((c) => c.flags.map(({ code }) => code))).toContain("FORMER_PLAN");
  });
});

describe("the clinics of a strike's day", () => {
  it("are off, and the strike is not", () => {
    const text = "Porters in Wales strike on 16 May. The health board has cancelled its strike-day clinics.";
    expect(told(text)).toEqual(["05-16 ANNOUNCED"]);
  });
});

describe("words without a verb", () => {
  it.each<[string, string[]]>([
    ["Unite: strike of porters on 16 May suspended. Members in Wales vote on an offer.", ["05-16 SUSPENDED"]],
    ["GMB: strike of porters in Wales on 16 May off after talks.", ["05-16 CALLED_OFF"]],
    ["Porters in Wales: 16 May strike scrapped, 17 May strike still planned.", ["05-16 CALLED_OFF", "05-17 ANNOUNCED"]],
    [
      "Nurses' strike in Wales: 16 May strike paused for talks; 23 May strike goes ahead.",
      ["05-16 SUSPENDED", "05-23 ANNOUNCED"],
    ],
    ["Hospital cleaners win: strike in Wales on 16 May lifted as Unite secures a rise", ["05-16 CALLED_OFF"]],
    ["The porters' strike in Wales on 16 May won't be needed: there is a deal.", ["05-16 CALLED_OFF"]],
    ["The porters' strike in Wales on 16 May has been taken out of the diary.", ["05-16 CALLED_OFF"]],
    [
      "Porters' strike in Wales called off at the eleventh hour\n\nUnite's members were to walk out on 16 May.",
      ["05-16 CALLED_OFF"],
    ],
    ["Unite has pulled the plug on the strike of porters in Wales on 16 May.", ["05-16 CALLED_OFF"]],
    ["The walkout of midwives in Wales on 16 May was put on ice by the RCM.", ["05-16 SUSPENDED"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  it.each([
    "Porters in Wales won't walk out on 16 May now that a deal has been done.",
    "Porters in Wales will not be striking on 16 May because they have accepted an offer.",
    "No strike of porters in Wales on 16 May: union and health board reach agreement.",
    "Porters in Wales have won. Their strike on 16 May, which would have been the fifth, is not now needed.",
  ])("tells of a plan that is over: %s", (text) => {
    expect(told(text)).toEqual(["05-16 CALLED_OFF"]);
  });
  it("has no day where nobody strikes, and nobody had planned to", () => {
    expect(told("Porters in Wales strike on 16 May. They will not strike on 17 May.")).toEqual(["05-16 ANNOUNCED"]);
  });
  it("moves a strike, which does not last from the one day to the other", () => {
    const days = told("Porters in Wales put back Thursday's strike by a week, to 16 May.");
    expect(days).toEqual(["05-09 ANNOUNCED", "05-16 ANNOUNCED"]);
  });
  it.each([
    "Porters in Wales strike on day off: 16 May",
    "The strike in Wales on 16 May by porters may be suspended, their union said.",
    "Nurses' strike in Wales, 16 May - appointments cancelled",
    "Nurses strike in Wales on 16 May: planned care suspended",
  ])("leaves: %s", (text) => {
    expect(told(text)).toEqual(["05-16 ANNOUNCED"]);
  });
});
