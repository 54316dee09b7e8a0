/** Who strikes beside those who are named, and who does not. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { windowsOf } from "./told.ts";

const told = (text: string) => {
  const [first] = windowsOf(text);
  return { groups: first?.groups, unions: first?.unions, codes: first?.codes ?? [] };
};

describe("members of a union beside a group", () => {
  it.each([
    "Nurses (RCN) and Unison members will be on strike at Barts Health NHS Trust on 10 March.",
    "Strikes by nurses (RCN) and by Unison and Unite members take place at Barts Health NHS Trust on 10 March.",
    "Midwives in the RCM and members of the GMB will walk out at Barts Health NHS Trust on 10 March.",
    "BMA consultants and Unite members will strike at Barts Health NHS Trust on 10 March.",
  ])("may be of any: %s", (text) => {
    expect(told(text).codes).toContain("STAFF_GROUP_INFERRED");
  });

  it.each([
    "Nurses who are members of the RCN, Unison and Unite will strike at Barts Health NHS Trust on 10 March.",
    "Nurses, members of the RCN and Unison, will strike at Barts Health NHS Trust on 10 March.",
    "Consultants in the BMA and the HCSA will strike at Barts Health NHS Trust on 10 March.",
  ])("are those of the group where they are said to be: %s", (text) => {
    expect(told(text).codes).not.toContain("STAFF_GROUP_INFERRED");
  });

  it("are not the union of those whom they join", () => {
    const text = "Nurses will be joined by members of Unite on strike at Barts Health NHS Trust on 10 March.";
    expect(told(text).codes).toContain("UNION_UNSURE");
  });
});

describe("those who do not strike", () => {
  it.each([
    "Physiotherapists of the CSP will strike in Wales on 10 March. Nurses in the RCN will not strike.",
    "Nurses will strike in Wales on 10 March. Midwives will not walk out, after the RCM's vote fell short.",
    "Porters will strike in Wales on 10 March. Paramedics are not taking part in the strike.",
  ])("are no doubt of those who do: %s", (text) => {
    expect(told(text).codes).not.toContain("STAFF_GROUP_INFERRED");
  });
});

it("a strike that patients are advised for is its owners'", () => {
  const text = "Advice for patients during consultants' strike on 10 March\n\nPlease attend unless we write to you.";
  expect(told(text).groups).toBe("CONSULTANTS");
});

describe("the union of a strike, in a text that names others", () => {
  it.each([
    ["Members of Unite at Barts Health NHS Trust will strike on 10 March. Unison settled its dispute there.", "Unite"],
    ["Porters in the GMB will walk out at Barts Health NHS Trust on 10 March. Unison has backed them.", "GMB"],
    ["Unison's healthcare assistants strike at Barts Health NHS Trust on 10 March. The GMB is still voting.", "UNISON"],
  ])("is surely that of its members: %s", (text, union) => {
    const { unions, codes } = told(text);
    expect([unions, codes.includes("UNION_UNSURE")]).toEqual([union, false]);
  });

  it.each([
    "Unite has spoken of a strike at Barts Health NHS Trust on 10 March. Unison members walk out, too.",
    "Members of Unite will strike at Barts Health NHS Trust on 10 March, and Unison's on 11 March.",
  ])("is for a person where more may strike: %s", (text) => {
    expect(told(text).codes).toContain("UNION_UNSURE");
  });
});

describe("a page of questions", () => {
  const page = (answer: string) =>
    `Strike: your questions\n\nWhich staff are on strike?\n${answer}\n\nWhen?\nFrom 7am on Monday 13 March to 7am on Thursday 16 March.`;
  it.each([
    ["Resident doctors who are members of the BMA. Nurses, consultants and GPs are not.", "RESIDENT_DOCTORS"],
    ["Nurses in the RCN. Midwives and doctors are not.", "NURSES"],
    [
      "Our physiotherapists. All other staff will be at work, and consultants see patients as ever.",
      "PHYSIOTHERAPISTS",
    ],
  ])("says who strikes: %s", (answer, group) => {
    expect(told(page(answer)).groups).toBe(group);
  });
});

it("a union's strike is not that of staff whom it does not organise", () => {
  const text =
    'HCSA said that its members in England would strike from 7am on 10 March. Its president said: "Nurses deserve more."';
  expect(told(text).groups).not.toContain("NURSES");
});
