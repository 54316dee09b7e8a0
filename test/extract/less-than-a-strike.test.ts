/** Action short of a strike beside a strike: each is told as what it is. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const on = "2024-05-08";
const told = (text: string) =>
  strikesIn(draftOf(text, on)).flatMap((c) =>
    c.fields.windows.value.map(
      (w) => `${w.start.value?.slice(5, 10)} ${c.fields.action.value === "STRIKE" ? "strike" : "less"}`,
    ),
  );

describe("a strike that follows on less", () => {
  it.each([
    "Porters in Wales will begin action short of a strike on 16 May, followed by a strike on 23 May.",
    "Porters in Wales take action short of strike from 16 May and walk out on 23 May.",
    "Industrial action short of strike action by porters in Wales starts on 16 May, with a walkout on 23 May.",
    "The overtime ban by porters in Wales begins on 16 May. Their one-day strike is on 23 May.",
  ])("is a strike: %s", (text) => {
    expect(told(text)).toEqual(["05-16 less", "05-23 strike"]);
  });
  it("is less, where no word calls it a strike", () => {
    expect(told("Porters in Wales will work to rule from 16 May.")).toEqual(["05-16 less"]);
  });
});

describe("how long something before it lasted", () => {
  const windows = (text: string) =>
    strikesIn(draftOf(text, on)).flatMap((c) => c.fields.windows.value.map((w) => [w.start.value, w.end.value]));
  it.each([
    "After two weeks of action short of strike, porters in Wales strike on 16 May.",
    "Following a 48-hour walkout last week, porters in Wales strike again on 16 May.",
  ])("is not how long it lasts: %s", (text) => {
    expect(windows(text)).toEqual([["2024-05-16", "2024-05-16"]]);
  });
  it("gives no end to a strike with a first day alone", () => {
    const text = "After a three-day strike in April, porters in Wales walk out again from 16 May.";
    expect(windows(text)).toEqual([["2024-05-16", null]]);
  });
});

describe("what the next sentence says of the action", () => {
  it("is no strike where its members will take action short of one", () => {
    const text =
      "About 1,500 workers at the Scottish Ambulance Service are to begin industrial action over pay on 25 November.\n\nUnite said its members would take continuous action short of strike from one minute past midnight.";
    const actions = strikesIn(draftOf(text, "2022-11-11")).map(({ fields }) => fields.action.value);
    expect(actions).toEqual(["ACTION_SHORT_OF_STRIKE"]);
  });

  it("is none of a strike where they do no overtime", () => {
    const text =
      "Unison and the GMB begin a work to rule on Monday 27 April. From 08:00 on that day ambulance crews will do no overtime, until 20:00 on Sunday 10 May.";
    const actions = strikesIn(draftOf(text, "2015-04-24")).map(({ fields }) => fields.action.value);
    expect(new Set(actions)).toEqual(new Set(["ACTION_SHORT_OF_STRIKE"]));
  });
});
