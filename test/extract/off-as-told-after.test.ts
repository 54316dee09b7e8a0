/** A strike that is off, as unions, courts and hospitals tell it afterwards. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, statuses } from "./told.ts";

const on = "2024-05-08";
const told = (text: string) => statuses(draftOf(text, on)).toSorted((a, b) => a.localeCompare(b));

describe("a strike that is off", () => {
  it.each<[string, string[]]>([
    [
      "Midwives were to walk out on 16 May. The RCM said it would pause the strike of 16 May while it talks to ministers.",
      ["SUSPENDED"],
    ],
    [
      "Porters at Ashdown Hospital are not on strike this week after all.\n\nStrikes of five days were to start on Thursday 9 May. They are off while Unison asks its members about an offer.",
      ["SUSPENDED"],
    ],
    ["No porters' strike at Ashdown Hospital on 16 May after all\n\nUnison accepts a deal.", ["CALLED_OFF"]],
    [
      "Porters at Ashdown Hospital had been due to walk out on 16 May. Unison put its plans on hold so that members can be asked.",
      ["SUSPENDED"],
    ],
    ["After a long night Unite agreed to stand down the strike by hospital cleaners on 16 May.", ["CALLED_OFF"]],
    ["The court has ruled against the nurses' strike on 16 May, and the RCN has had to call it off.", ["CALLED_OFF"]],
    ["A deal has been reached that averts the strike by ambulance staff on 16 May.", ["CALLED_OFF"]],
    ["Following the RCN's decision to pause its strike on 16 May all our clinics are open.", ["SUSPENDED"]],
    ["The BMA has withdrawn notice of the strike by consultants on 16 May.", ["CALLED_OFF"]],
    ["Plans for phlebotomists to strike on 16 May have been shelved.", ["SUSPENDED"]],
    [
      "Consultants were due to strike on 16 May. With talks going well, the BMA has decided not to go ahead with the strike.",
      ["CALLED_OFF"],
    ],
    ["Ashdown hospital strike on 16 May stood down\n\nUnite tells porters to work as ever.", ["CALLED_OFF"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      "Nurses: strikes on hold while ministers talk\n\nStrikes by nurses in Scotland are on hold. The RCN has had an invitation.",
      ["SUSPENDED"],
    ],
    [
      "Strike off at Ashdown Hospital\n\nWalkouts at the hospital will not go ahead.\n\nGMB members were to have walked out of every kitchen there.",
      ["CALLED_OFF"],
    ],
  ])("without a day: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it("may be the first day of the action before", () => {
    const text =
      "Ambulance crews will strike on 20 May. The first day of that action would have been 16 May. It has been suspended while the union talks to ministers.";
    expect(told(text)).toEqual(["ANNOUNCED", "SUSPENDED"]);
  });
});

describe("a strike that stands", () => {
  it.each([
    "Nurses will strike on 16 May. The RCN said it would suspend the strike if ministers made an offer.",
    "Unison members at Ashdown Hospital will strike on 16 May. Unison agreed to drop its claim for a bonus.",
    "Midwives will strike on 16 May. The trust has been forced to call off clinics.",
    "Doctors will strike on 16 May. A deal to avert the strike is still possible.",
    "Nurses will strike on 16 May after the union's decision to drop the exemptions.",
    "The BMA has decided not to accept the offer, and junior doctors will strike on 16 May.",
  ])("%s", (text) => expect(told(text)).toEqual(["ANNOUNCED"]));
});
