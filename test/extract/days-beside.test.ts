/** Strikes told without a day beside those with one, and days told in passing. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, statuses, strikesIn, windowsOf } from "./told.ts";

const on = "2024-05-08";
/** Each window: its day, who strikes. */
const told = (text: string) =>
  windowsOf(text, on)
    .map(({ day, groups, unions }) => [day, groups, unions].filter(Boolean).join(" "))
    .toSorted((a, b) => a.localeCompare(b));

describe("a strike without a day, beside one with its day", () => {
  it.each<[string, string[]]>([
    [
      "Porters in the GMB will strike at Ashdown Hospital on 16 May. Ambulance crews in Unison have called off their strike.",
      ["05-16 PORTERS_AND_CLEANERS GMB", "none AMBULANCE_STAFF UNISON"],
    ],
    [
      "Radiographers will walk out on 16 May. At Ashdown Hospital healthcare assistants have paused their strikes so that talks can be resumed.",
      ["05-16 RADIOGRAPHERS", "none HEALTHCARE_ASSISTANTS"],
    ],
    [
      "Midwives in England will strike on 16 May. In Wales the nurses' strike has been suspended.",
      ["05-16 MIDWIVES", "none NURSES"],
    ],
    [
      "Junior doctors strike from 7am on 16 May to 7am on 18 May. At our trust members of Unite are holding a one-day strike in the same week too.",
      ["05-16 RESIDENT_DOCTORS", "none Unite"],
    ],
    [
      "Porters will strike on 16 May. The hospital's radiographers are in the middle of a six-week strike of their own.",
      ["05-16 PORTERS_AND_CLEANERS", "none RADIOGRAPHERS"],
    ],
    [
      "Phlebotomists at Ashdown Hospital call off strikes\n\nNext week's strikes by phlebotomists are off. One strike is still planned, for 24 May.",
      ["05-24 PHLEBOTOMISTS", "none PHLEBOTOMISTS"],
    ],
  ])("is told, too: %s", (text, windows) => expect(told(text)).toEqual(windows));

  it.each<[string, string[]]>([
    ["Nurses were to strike on 16 May. The nurses' strike has been called off.", ["05-16 NURSES"]],
    ["Nurses will strike on 16 May. Ambulance crews may call off a strike if they are offered more.", ["05-16 NURSES"]],
    [
      "Ambulance crews were due out on 16 May. Ambulance crews and other NHS staff have paused their strikes.",
      ["05-16 AMBULANCE_STAFF"],
    ],
    ["Nurses will strike on 16 May.\n\nRelated: Midwives suspend strikes", ["05-16 NURSES"]],
    ["Nurses will strike on 16 May. Midwives went on strike last year.", ["05-16 NURSES"]],
  ])("is none where nobody else strikes: %s", (text, windows) => expect(told(text)).toEqual(windows));

  it("has the status that its own sentence gives it, and leaves the other's", () => {
    const text =
      "Phlebotomists at Ashdown Hospital call off strikes\n\nNext week's strikes by phlebotomists are off. One strike is still planned, for 24 May.";
    expect(statuses(draftOf(text, on)).toSorted((a, b) => a.localeCompare(b))).toEqual(["ANNOUNCED", "CALLED_OFF"]);
  });

  it("is off where the first of its days was to have been", () => {
    const text =
      "Resident doctors will not now be walking out next week. Their strike has been called off while members vote. Tuesday was to have been the first of four days.";
    expect(statuses(draftOf(text, on))).toEqual(["CALLED_OFF"]);
    expect(strikesIn(draftOf(text, on))).toHaveLength(1);
  });
});
