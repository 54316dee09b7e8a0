/** Whom a text is written for, and places in a list: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const topics = (text: string, publisher: string | null = null) =>
  [...new Set(adviceIn(draftOf(text, "2025-07-21", { publisher })).map((c) => c.fields.topic.value))].toSorted();

describe("whom a text is written for", () => {
  it.each([
    ["Dear colleagues", "We will write to you again once the rotas are settled.", []],
    ["Dear colleagues", "Patients whose clinics are off will be contacted.", ["appointment-postponed"]],
    ["Dear colleagues", "For anything that is not an emergency, please use NHS 111.", ["urgent-not-emergency"]],
    ["Dear member", "We will contact you if anything changes.", []],
    ["Dear patient", "We will contact you if anything changes.", ["appointment-postponed"]],
  ])("%s: %s", (dear, words, told) => {
    expect(topics(`${dear}\n\n${strike}\n\n${words}`)).toEqual(told);
  });

  it("is the practices, where a committee of GPs writes to them", () => {
    const words = "We will let you know whatever the board decides.";
    expect(topics(`${strike}\n\n${words}`, "Northshire LMC")).toEqual([]);
    expect(topics(`${strike}\n\n${words}`, "Leeds Teaching Hospitals NHS Trust")).toEqual(["appointment-postponed"]);
  });
});

describe("places in a list", () => {
  const list = (lead: string, ...lines: string[]) =>
    topics(`${strike}\n\n${lead}\n\n${lines.map((line) => `• ${line}`).join("\n")}`);

  it("are read under a need that is no emergency", () => {
    expect(
      list("If it is not an emergency there is:", "the nearest walk-in centre", "a pharmacy near you", "your own GP"),
    ).toEqual(["gp-as-usual-contact-early", "minor-injury-walk-in", "pharmacy"]);
  });

  it("may have a name", () => {
    expect(list("Other places that can help:", "The Minor Injuries Unit in Ash Lane")).toEqual([
      "minor-injury-walk-in",
    ]);
  });

  it("are no advice where they are shut, or where their staff are meant", () => {
    expect(list("Contact us about changes at:", "The walk-in centre, which is closed")).toEqual([]);
    expect(list("Those who try to keep things going:", "Pharmacy staff and porters")).toEqual([]);
  });
});
