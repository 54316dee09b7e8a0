/** One day that a sentence gives twice, and days on which nobody is said to strike: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, sortedDaysIn, strikesIn } from "./told.ts";

const nurses = "Nurses in Leeds will strike on Monday 13 March.";

describe("a day that is counted from another, with its name", () => {
  it.each([
    [`${nurses} Two days later, on Wednesday, porters of Unison walk out.`, ["13", "15"]],
    [`${nurses} The next day, Tuesday, they will be out again.`, ["13", "14"]],
    [`${nurses} The day after, on Tuesday, porters of Unison will be on strike too.`, ["13", "14"]],
  ])("is one day: %s", (text, days) => {
    expect(sortedDaysIn(text, "2023-03-03").map((day) => day?.slice(8))).toEqual(days);
  });

  it("is another day where another is named", () => {
    const text = `${nurses} The next day porters walk out, and on Thursday 16 March cleaners of Unison strike.`;
    expect(sortedDaysIn(text, "2023-03-03").map((day) => day?.slice(8))).toEqual(["13", "14", "16"]);
  });
});

describe("a day on which somebody is asked not to strike", () => {
  it.each([
    "Ministers have asked nurses in England not to walk out on Tuesday.",
    "The court's ruling means that the RCN must tell its members not to strike on 7 March.",
    "Hospital bosses in Leeds urged junior doctors not to go on strike on 7 March.",
  ])("is none by these words: %s", (text) => {
    expect(strikesIn(draftOf(text, "2023-03-01")).flatMap(({ fields }) => fields.windows.value)).toHaveLength(0);
  });

  it("is one where they are told to strike", () => {
    const text = "The RCN told its members in Leeds to walk out on 7 March, and not to sit down for talks before.";
    expect(sortedDaysIn(text, "2023-03-01")).toEqual(["2023-03-07"]);
  });
});

it("takes action of the kind that was told before for no strike", () => {
  const text =
    "Unison's porters in Leeds have action short of strike from 6 to 13 March. GMB members take action of that kind on 9 March.";
  const kinds = strikesIn(draftOf(text, "2023-03-01")).map(({ fields }) => fields.action.value);
  expect(new Set(kinds)).toEqual(new Set(["ACTION_SHORT_OF_STRIKE"]));
});
