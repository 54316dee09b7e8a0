/** The same strike told twice, with other places or with its hours: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, statuses, strikesIn, windowsIn } from "./told.ts";

const list =
  "Cleaners of Unison walk out at Royal Bolton Hospital, Wigan Infirmary and Salford Royal on 8 and 9 March.";

describe("a strike that is told once more", () => {
  it.each([
    `${list} Royal Bolton Hospital said that its cleaners would strike on 8 and 9 March.`,
    "Paramedics in Unite are out on 8 March and 9 March. North West Ambulance Service says that its paramedics, and those of London Ambulance Service, strike from 6am to 6pm on 8 and 9 March.",
    `${list} Cleaners of Unison at Royal Oldham Hospital will be on strike on 8 and 9 March.`,
  ])("is one: %s", (text) => {
    const draft = draftOf(text, "2023-03-01");
    expect(strikesIn(draft)).toHaveLength(1);
    expect(windowsIn(text, "2023-03-01").map(([start]) => start?.slice(0, 10))).toEqual(["2023-03-08", "2023-03-09"]);
  });

  it.each([
    [`${list} At Royal Oldham Hospital the cleaners' strike on 8 March has been called off.`, "ANNOUNCED"],
    [`${list} Cleaners at Royal Oldham Hospital will not walk out on 8 March after all.`, "ANNOUNCED"],
  ])("is told for itself where it may be off in one of the places: %s", (text, status) => {
    expect(statuses(draftOf(text, "2023-03-01"))).toContain(status);
  });

  it("is another where the union is another", () => {
    const union = `${list} Cleaners of the GMB at Royal Oldham Hospital walk out on 8 March.`;
    expect(windowsIn(union, "2023-03-01")).toHaveLength(3);
  });
});
