/** A call-off holds for those whom it names, and for no others: short articles in our own words. */
import { describe, expect, it } from "vitest";

import { codes, draftOf, statuses, strikesIn } from "./told.ts";

describe("a call-off", () => {
  const told = (text: string) => statuses(draftOf(text, "2023-03-01"));

  it("holds for the days in front of the new ones", () => {
    const text = "Nurses' strikes planned for 6 March have been suspended and new dates of 20 and 21 March announced.";
    expect(told(text)).toEqual(["SUSPENDED", "ANNOUNCED", "ANNOUNCED"]);
  });

  it.each([
    "Despite reports that the strike has been suspended, it is going ahead on 6 March. Nurses will walk out at 8am.",
    "Nurses in Leeds will strike on 6 March. A similar strike in Hull was called off.",
    "Nurses in Leeds will strike on 6 March. A strike in Dundee has been called off.",
    "Hospital cancels clinics as nurses strike on 6 March.",
    "Nurses strike on 6 March, and hospitals have cancelled 90 of them.",
    "Nurses strike on 6 March. For that strike 40 visits are off, and 25 more were cancelled at Leeds.",
    "Nurses strike on 6 March. In November their strikes were paused for talks.",
    "Nurses strike on 6 March. Their February strike was suspended.",
    "Nurses strike on 6 March. Operations scheduled for the strike have been postponed.",
    "Nurses strike on 6 March. During the strike all visiting is suspended.",
    "Nurses will strike on 6 March. Trust postpones surgery during strike",
    "Nurses strike on 6 March\n\nThe strike in short: what is cancelled and who to ring.",
    "Nurses strike on 6 March\n\nWalkout at a glance: everything that has been postponed.",
    "Ambulance crews in the GMB will strike on Monday 6 March. In Wales the GMB's strike of ambulance crews on Monday 6 March has been suspended.",
    "Midwives will walk out on 6 March. In Scotland a walkout by midwives on 6 March has been called off.",
    "Ambulance strikes: one union calls off action and the others carry on\n\nUnite's ambulance crews will strike on 6 March.",
  ])("of something else leaves the strike: %s", (text) => {
    expect(told(text)).toEqual(["ANNOUNCED"]);
  });

  it.each([
    ["Porters' strike on 9 March at the hospital has been averted after a deal.", "CALLED_OFF"],
    ["The nurses' walkout of 6 March is off for now.", "SUSPENDED"],
    ["Strikes by nurses at St. Mary's on 6 March have already been suspended.", "SUSPENDED"],
    ["The nurses' walkout of 6 March is off, the union said.", "CALLED_OFF"],
    ["Called off: nurses' strike of 6 March", "CALLED_OFF"],
    ["Nurses' strike on 6 March: UNION CALLS OFF ACTION", "CALLED_OFF"],
    ["The BMA is standing down strike action by consultants on 6 March.", "CALLED_OFF"],
    ['The RCN has "paused" the nurses\' strike of 6 March.', "SUSPENDED"],
    ["The union announced the suspension of the nurses' strike on 6 March.", "SUSPENDED"],
    ["Junior doctors were to have walked out on 6 March but the BMA has suspended the action.", "SUSPENDED"],
    ["The RCN puts the nurses' walkout of 6 March on ice.", "SUSPENDED"],
    ["Nurses were due to strike on 6 March. The union said that its action was being paused.", "SUSPENDED"],
    ["Nurses had been due to strike on 6 March. Members will not be taking the action after all.", "CALLED_OFF"],
    ["Nurses were due to strike on 6 March. The RCN has withdrawn its notice of strike action.", "CALLED_OFF"],
    ["Late talks halt nurses' strike\n\nNurses were due to walk out on 6 March.", "SUSPENDED"],
  ])("%s", (text, status) => {
    expect(told(text)).toEqual([status]);
  });

  it("of more strikes is not that of the first, and a strike that is still in place stands", () => {
    const more = "Nurses will strike on 6 March. Two more strikes were planned. These have been suspended.";
    expect(told(more)).toEqual(["ANNOUNCED"]);
    const stands =
      "Porters' strikes called off\n\nThe strike that porters were planning has been called off. Strikes by porters planned for 13 March are still in place.";
    // The one that is off is told without its day.
    expect(told(stands)).toEqual(["ANNOUNCED", "CALLED_OFF"]);
  });

  it("holds for the day in front of its reason", () => {
    const text =
      "The RCN has called off the nurses' strike of 8 March because of the support for the strike on 1 March.";
    const windows = strikesIn(draftOf(text, "2023-03-03")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.filter((w) => w.start.value === "2023-03-08").map((w) => w.status.value)).toEqual(["CALLED_OFF"]);
    expect(windows.filter((w) => w.start.value === "2023-03-01").map((w) => w.status.value)).not.toContain(
      "CALLED_OFF",
    );
  });

  it("is not one that was held: who would have walked out did not", () => {
    const text =
      "A strike by porters at a hospital in Leeds has been called off. They would have walked out from Monday 27 February.";
    const [window] = strikesIn(draftOf(text, "2023-03-01")).flatMap((strike) => strike.fields.windows.value);
    expect([window?.status.value, window?.outcome.value]).toEqual(["CALLED_OFF", "UNREPORTED"]);
  });

  it("is in doubt for a strike that is told as planned before", () => {
    const [strike] = strikesIn(draftOf("Nurses had been due to strike on 6 March. A deal was done.", "2023-03-01"));
    expect(codes(strike)).toContain("STATUS_SCOPE");
  });

  it("of the strike before is told of it, and of no operations", () => {
    const strike = "A strike by nurses was planned in Wales for 7 March. It was called off once talks had begun.";
    expect(told(strike)).toEqual(["CALLED_OFF"]);
    const care = "Nurses in Wales strike on 7 March and 90 operations were planned. They were cancelled.";
    expect(told(care)).toEqual(["ANNOUNCED"]);
  });

  it("that other unions have made leaves a doubt, unless this one is said to go on", () => {
    const doubt = (text: string) => codes(strikesIn(draftOf(text, "2023-03-01"))[0]).includes("STATUS_SCOPE");
    const text = "Unite, whose porters strike on 7 March, called the offer an insult. GMB has suspended its strike.";
    expect(doubt(text)).toBe(true);
    expect(doubt("Porters in Unite are still set to strike on 7 March. GMB has suspended its strike.")).toBe(false);
  });

  it("of their action is that of the sentence before alone", () => {
    const text =
      "Ambulance staff in Unite are on strike in Wales on 6 March. The GMB's members were to have been out on 6 March too. Their action was called off on Friday.";
    const windows = strikesIn(draftOf(text, "2023-03-05")).flatMap((strike) => strike.fields.windows.value);
    const off = windows.map((w) => `${w.unions.value.join("+")} ${w.start.value} ${w.status.value} ${w.outcome.value}`);
    expect(off.filter((line) => line.includes("03-06")).toSorted()).toEqual([
      "GMB 2023-03-06 CALLED_OFF UNREPORTED",
      "Unite 2023-03-06 ANNOUNCED UNREPORTED",
    ]);
  });

  it("of two unions is not that of the third, whose members the next sentence tells of", () => {
    const text =
      "Unison and GMB have suspended ambulance walkouts on 6 and 8 March. Not so Unite. Its members will walk out on 6 March.";
    const windows = strikesIn(draftOf(text, "2023-03-01")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.map((w) => [w.unions.value.join("+"), w.start.value, w.status.value])).toEqual([
      ["GMB+UNISON", "2023-03-06", "SUSPENDED"],
      ["Unite", "2023-03-06", "ANNOUNCED"],
      ["GMB+UNISON", "2023-03-08", "SUSPENDED"],
    ]);
  });
});

describe("a call-off of one nation, in the sentence that tells of the strike of another", () => {
  it.each([
    "Health workers in Northern Ireland are on strike on 29 January although the walkout by their colleagues in England on that day has been called off.",
    "Health workers in Northern Ireland are on strike today although the walkout by their colleagues in England, planned for the same day, has been called off.",
  ])("is of that one alone: %s", (text) => {
    const told = strikesIn(draftOf(text, "2015-01-29")).map(
      ({ fields: { nations, windows } }) =>
        `${nations.value?.join()} ${windows.value.map(({ status }) => status.value).join()}`,
    );
    expect(told.toSorted()).toEqual(["ENGLAND CALLED_OFF", "NORTHERN_IRELAND ANNOUNCED"]);
  });
});
