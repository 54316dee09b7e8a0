/** A strike that is off, in words that were read as talk of it, and what only sounds so. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, statuses, strikesIn } from "./told.ts";

const on = "2024-05-08";
const told = (text: string) => statuses(draftOf(text, on)).toSorted((a, b) => a.localeCompare(b));

describe("a strike that is off", () => {
  it.each<[string, string[]]>([
    ["Strikes by porters that would have hit Ashdown Hospital on 16 May have been called off.", ["CALLED_OFF"]],
    [
      "Porters' strike at Ashdown: what now?\n\nPorters were to walk out on 16 May. Their strike is off for now.\n\nMore: which other strikes are planned for June?",
      ["SUSPENDED"],
    ],
    [
      "Porters in Unison are due to strike on 16 May. As long as there are talks, Unison will pause its strikes.",
      ["SUSPENDED"],
    ],
    [
      "Strikes in Ashdown off as hospitals keep cleaners\n\nThe cleaners' strikes were planned for 16 May.",
      ["CALLED_OFF"],
    ],
    ["Porters' strikes all suspended by Unison\n\nThe porters were to strike on 16 May.", ["SUSPENDED"]],
    [
      "The porters' strike was to be on 16 May. Unison has called off all of those that it had planned.",
      ["CALLED_OFF"],
    ],
    [
      "Porters in Unison at Ashdown Hospital accept a deal. The strikes which they had threatened for 16 May have been called off.",
      ["CALLED_OFF"],
    ],
    [
      "The porters' strike was to be on 16 May. There is a deal: none of the days of strikes will take place.",
      ["CALLED_OFF"],
    ],
    ["The GMB suspended its own strike of porters on 16 May, so that talks could be held.", ["SUSPENDED"]],
    ["Because of this the strike of porters that was to start on 16 May has been called off.", ["CALLED_OFF"]],
    ["The GMB had planned a second strike of porters for 16 May, and has called it off.", ["CALLED_OFF"]],
    ["The GMB had called a strike of porters for 16 May and then put it off.", ["SUSPENDED"]],
    [
      "Porters are on strike today. They'd have been out on 1 May too, but the GMB called that off.",
      ["ANNOUNCED", "CALLED_OFF"],
    ],
    [
      "A strike of porters that was to begin tomorrow has been called off. They were to have walked out tomorrow and on Friday 10 May.",
      ["CALLED_OFF", "CALLED_OFF"],
    ],
  ])("%s", (text, status) => expect(told(text)).toEqual(status));

  it.each([
    "Porters will strike on 16 May. Unison will pause its strikes once there is an offer.",
    "Porters will strike on 16 May. Unison said a strike that would have no end would be called off in weeks.",
    "Strikes in Ashdown: appointments cancelled\n\nThe porters' strike is on 16 May.",
    "Porters were out on 1 May, but the GMB called that a start. They strike again on 16 May.",
  ])("is not one that goes ahead: %s", (text) => expect(told(text)).not.toContain("SUSPENDED"));

  it("is none that was held", () => {
    const text = "Porters are on strike today. They'd have been out on 1 May too, but the GMB called that off.";
    const all = strikesIn(draftOf(text, on)).flatMap((strike) => strike.fields.windows.value);
    expect(all.map(({ outcome }) => outcome.value)).not.toContain("HELD");
  });
});

describe("a strike that a vote was for", () => {
  it("is told as called where the vote lies behind it", () => {
    const text =
      "Ashdown hospital's porters to strike in June after 100% vote\n\nPorters at Ashdown Hospital will strike next month. They work for a company.";
    expect(statuses(draftOf(text, null))).toEqual(["ANNOUNCED"]);
  });

  it("is none where it is to come", () =>
    expect(statuses(draftOf("Ashdown hospital's porters' strike in June vote\n\nPorters vote.", null))).toEqual([]));
});
