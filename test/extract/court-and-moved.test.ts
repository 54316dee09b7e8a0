/** A strike that a court forbids, one that is moved, one that is called off while it is on, and one that may come. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, statuses, strikesIn, times } from "./told.ts";

function parts(text: string) {
  const draft = draftOf(text, "2026-11-27");
  const status = statuses(draft);
  return times(draft)
    .flat()
    .map(([start, end], i) => `${start} to ${end} ${status[i]}`);
}
const doubts = (text: string) => strikesIn(draftOf(text, "2026-11-27")).flatMap((strike) => codes(strike));

describe("a strike that a court forbids", () => {
  it.each([
    "An injunction prevents porters at Leeds General Infirmary from striking on Monday 7 December.",
    "A judge has barred nurses at Leeds General Infirmary from walking out on 7 December.",
    "The High Court has stopped Unite members at Leeds General Infirmary from taking strike action on 7 December.",
    "A ruling forbids radiographers at Leeds General Infirmary from going on strike on 7 December.",
  ])("is off: %s", (text) => {
    expect(parts(text)).toEqual(["2026-12-07 to 2026-12-07 CALLED_OFF"]);
  });

  it("is for a person where it is said that they cannot strike", () => {
    expect(doubts("Nurses at Leeds General Infirmary cannot strike on 7 December, a court has ruled.")).toContain(
      "CONDITIONAL",
    );
  });

  it("is no strike where a mandate ends", () => {
    const text =
      "Nurses in England have a mandate that runs out at midnight on Monday 30 November. They strike from 8pm on Saturday 28 November.";
    expect(parts(text).join()).not.toContain("11-30");
  });
});

describe("a strike that is moved", () => {
  it.each([
    ["Porters at Leeds General Infirmary move their strike from 4 December to 8 December.", "04", "08"],
    ["Porters at Leeds General Infirmary are shifting their walkout from 4 December to 8 December.", "04", "08"],
    ["Unison is bringing forward the porters' strike in Leeds from 14 December to 9 December.", "09", "14"],
    ["The GMB reschedules the porters' strike in Leeds from 3 December to 17 December.", "03", "17"],
  ])("is two days and no span: %s", (text, one, other) => {
    expect(parts(text).map((part) => part.slice(8, 24))).toEqual([
      `${one} to 2026-12-${one}`,
      `${other} to 2026-12-${other}`,
    ]);
    expect(doubts(text)).toContain("FORMER_PLAN");
  });
});

describe("a strike that is put off to a day", () => {
  it.each([
    "The porters' strike in Leeds on 30 November has been postponed to 7 December.",
    "Monday's strike by porters in Leeds (30 November) has been put back a week to 7 December.",
  ])("is off on the first, and not on the second: %s", (text) => {
    expect(parts(text)).toEqual(["2026-11-30 to 2026-11-30 SUSPENDED", "2026-12-07 to 2026-12-07 ANNOUNCED"]);
  });

  it("has no end of care that is moved", () => {
    const text = "Radiographers in Bolton strike on 30 November. Scans due then have been postponed to 7 December.";
    expect(parts(text)).toEqual(["2026-11-30 to 2026-11-30 ANNOUNCED"]);
  });
});

describe("a strike that has begun", () => {
  it.each([
    "Today's strike by GMB members at the Welsh Ambulance Service, which began at midnight, was called off at 2pm.",
    "Porters at Leeds General Infirmary walked out at 6am on Friday 27 November. The strike was called off at noon.",
  ])("was on until it was called off: %s", (text) => {
    expect(parts(text).join()).not.toContain("CALLED_OFF");
    expect(doubts(text)).toContain("STATUS_SCOPE");
  });

  it("is off where it was only to begin", () => {
    const text = "The porters' strike in Leeds that was to have begun on 30 November has been called off.";
    expect(statuses(draftOf(text, "2026-11-27"))).toEqual(["CALLED_OFF"]);
  });
});

describe("a strike that may come", () => {
  it.each([
    "The BMA has suspended strikes by resident doctors in England. If talks fail, they could walk out on 5 January 2027.",
    "The nurses' strike in Kent has been called off. If members reject the offer, there may be another strike on 5 January 2027.",
    "The porters' strike in Kent on 2 December is on hold. If they reject the offer, the strike will go ahead on 5 January 2027.",
  ])("is not what was taken back: %s", (text) => {
    const january = parts(text).filter((part) => part.startsWith("2027-01-05"));
    expect(january).toEqual(["2027-01-05 to 2027-01-05 ANNOUNCED"]);
    expect(doubts(text)).toContain("PROPOSED");
  });
});

it.each([
  "If members vote no, porters in Leeds will strike on 17 December.",
  "Should nurses in Kent reject the deal, there will be a strike on 17 December.",
])("may come, where it hangs on a vote: %s", (text) => {
  expect(doubts(text)).toContain("PROPOSED");
});

it("is off where services have staff: 'the strike of sterile services staff is on hold'", () => {
  const text = "The strike of hospital sterile services staff in Leeds on 3 December is on hold while members vote.";
  expect(statuses(draftOf(text, "2026-11-27"))).toEqual(["SUSPENDED"]);
});

it("has the end that holds where another is told beside it", () => {
  const text =
    "The nurses' strike in Kent begins at 8pm on Sunday 29 November. The strike will end at 11.59pm on Monday 30 November instead of 8pm on Tuesday 1 December.";
  expect(parts(text)).toEqual([
    "2026-11-29T20:00 to 2026-11-30T23:59 ANNOUNCED",
    "2026-12-01 to 2026-12-01T20:00 CALLED_OFF",
  ]);
});

it("stands where one of its days is off by itself", () => {
  const text =
    "Nurses in Kent are to strike for 48 hours from 8pm on Sunday 29 November. They will now stop at 11.59pm on Monday 30 November. The action on Tuesday 1 December will not go ahead.";
  expect(parts(text)).toEqual([
    "2026-11-29T20:00 to 2026-11-30T23:59 ANNOUNCED",
    "2026-12-01 to 2026-12-01 CALLED_OFF",
  ]);
});
