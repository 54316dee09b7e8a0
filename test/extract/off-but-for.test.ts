/** Call-offs that leave a day out, plans that have changed, and marks in lists: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

/** Day by day: its status, `~` where it may no longer hold, `?` where a person is asked about the status. */
const told = (text: string) =>
  strikesIn(draftOf(text, "2026-12-04")).flatMap((strike) => {
    const doubts = codes(strike);
    const marks = (doubts.includes("FORMER_PLAN") ? "~" : "") + (doubts.includes("STATUS_SCOPE") ? "?" : "");
    return strike.fields.windows.value.map(
      ({ start, end, status }) =>
        `${start.value?.slice(8, 10) ?? ""}-${end.value?.slice(8, 10) ?? ""} ${status.value}${marks}`,
    );
  });

describe("a day that is left out of a call-off", () => {
  it.each([
    "Nurses' strikes that were to take place on 8, 9 and 10 December have been cancelled, with the exception of 10 December.",
    "Nurses' strikes planned for 8, 9 and 10 December are off, apart from the 10th.",
    "The nurses' strikes of 8 and 9 December are cancelled, but not that of 10 December.",
    "All nurses' strikes in December have been called off except for that of 10 December. They had been planned for 8, 9 and 10 December.",
  ])("goes ahead: %s", (text) => {
    expect(told(text).map((day) => day.replace(/[~?]+$/, ""))).toEqual([
      "08-08 CALLED_OFF",
      "09-09 CALLED_OFF",
      "10-10 ANNOUNCED",
    ]);
  });

  it("is not the one that is off", () => {
    const text = "Nurses will strike on 8, 9 and 10 December. All but the strike on 10 December have been suspended.";
    expect(told(text).at(-1)).toMatch(/^10-10 ANNOUNCED/);
  });
});

describe("a mark in a list", () => {
  it("is of its own day, which an earlier strike runs into", () => {
    const text =
      "UNISON healthcare assistants' strikes\n\n7 December: 24 hours from 7am\n8 December: cancelled\n9 December: 24 hours from 7am";
    expect(told(text)).toEqual(["07-08 ANNOUNCED", "08-08 CALLED_OFF", "09-10 ANNOUNCED"]);
  });
});

it("takes no strike back with a mark of something else", () => {
  const text = "Nurses' strikes in Leeds\n\n9 December: 24 hours from 7am\nRally on 8 December: cancelled";
  expect(told(text)).toEqual(["09-10 ANNOUNCED"]);
});

describe("a strike that nobody goes ahead with", () => {
  it.each([
    "The RCN has told us that it is not proceeding with next week's nurses' strike (9 December).",
    "The nurses' dispute was settled on Thursday. As a result they will not be on strike on 9 December.",
    "The RCN will no longer be going ahead with its strike of nurses on 9 December.",
  ])("is off: %s", (text) => {
    expect(told(text)).toEqual(["09-09 CALLED_OFF"]);
  });

  it.each([
    "Physiotherapists at 30 trusts were due to strike on 9 December; at Leeds the strike has been called off, while at Hull it continues.",
    "Radiographers were to strike on 9 December. The SoR has since suspended its action at 20 trusts, but not at the remaining 17.",
    "The GMB has called off strikes by ambulance staff in the North East on 9 December. Crews at eight other services are still to strike on that day.",
  ])("is for a person where it goes on elsewhere: %s", (text) => {
    expect(told(text)).toEqual(["09-09 ANNOUNCED?"]);
  });
});

describe("a day that the plan has moved from", () => {
  it.each([
    "The strike by resident doctors due to begin on Monday 7 December will now begin on Wednesday 9 December.",
    "The porters' strike of 9 December takes place on 16 December instead.",
    "Resident doctors strike from 14 December. The strike was originally planned for 7 December.",
    "The strike by nurses planned for 7 to 9 December will now be 7 December only.",
  ])("is doubted: %s", (text) => {
    expect(told(text).length).toBeGreaterThan(1);
    for (const day of told(text)) expect(day).toMatch(/ANNOUNCED~/);
  });
});

describe("days that remain", () => {
  it.each([
    [
      "The first two days of the nurses' strike (8 and 9 December) will not go ahead. The remaining days (15 and 16 December) are still planned.",
      "15-15 16-16",
    ],
    [
      "Nurses' strikes of 7-9 December have been withdrawn. Further dates of 14-16 December remain in place pending a vote.",
      "14-16",
    ],
    [
      "Nurses have called off strikes on 8 and 9 December. Those on 15 and 16 December will go ahead unless there is a deal by the 12th.",
      "15-15 16-16",
    ],
  ])("are told: %s", (text, days) => {
    for (const day of days.split(" ")) expect(told(text).join()).toContain(`${day} ANNOUNCED`);
  });
});
