/** The first, the others, the next and the last of several strikes, and those that are told of by their weekday. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, windowsIn } from "./told.ts";

const told = "2026-03-02";
const daysIn = (text: string, on = told) => windowsIn(text, on).map(([start]) => start);

describe("three strikes", () => {
  it.each([
    "The RCN has announced three strikes by nurses. The first is on 9 March; the second and third follow on 6 and 26 April.",
    "Nurses are to hold three strikes. The first will be on 9 March, the next on 6 April and the last on 26 April.",
    "The nurses' strike on 9 March is the first of three. The others follow next month, on Monday 6 and Sunday 26 April.",
    "Nurses strike on 9 March. Two more follow, on 6 April and 26 April.",
  ])("are three: %s", (text) => expect(daysIn(text)).toEqual(["2026-03-09", "2026-04-06", "2026-04-26"]));

  it.each([
    "Three strikes and you are out: nurses have a new rule for those who smoke from 9 March.",
    "Nurses run a three strikes policy for missed appointments from 9 March.",
    'Nurses call it "three strikes and out": from 9 March who misses three appointments goes back to the GP.',
  ])("are none where they are a rule: %s", (text) => expect(strikesIn(draftOf(text, told))).toEqual([]));
});

describe("Tuesday's strike", () => {
  it.each([
    "Tuesday's strike of junior doctors, called all over England by the British Medical Association, began with a picket line in Oxford.",
    "Tuesday's walkout by junior doctors, the first for forty years, ended without a deal.",
  ])("is over where it began or ended: %s", (text) => expect(daysIn(text, "2016-01-15")).toEqual(["2016-01-12"]));

  it("is to come where it will do so", () => {
    const text = "Tuesday's walkout by junior doctors, which starts at 8am, will close clinics.";
    expect(daysIn(text, "2016-01-15")[0]).toMatch(/^2016-01-19/);
  });
});

describe("the line of an agency", () => {
  it.each([
    "LONDON, Sept 5 (Agency) - Junior doctors in England will strike for five days from Sept 12.",
    "BELFAST, 5 September - Nurses in Northern Ireland will strike on 12 September.",
  ])("has the day of the news, and none of strike: %s", (text) =>
    expect(daysIn(text, "2016-09-05")).toEqual(["2016-09-12"]),
  );
});

describe("strikers who are out and go back", () => {
  it.each([
    "Nurses have been out across England since 3 March and go back at 7am tomorrow.",
    "The nurses' strike is due to end tomorrow morning. They have been out since 3 March, and are to go back to work at 7am tomorrow.",
    "Nurses in York are to go back at 7am tomorrow. The longest strike that they have held is due to end tomorrow morning. They have been out across England since 3 March and go back to work at 7am.",
  ])("have one end, however often it is told: %s", (text) =>
    expect(windowsIn(text, "2026-03-08")).toEqual([["2026-03-03", "2026-03-09T07:00"]]),
  );
});
