/** Which staff strike: the subject of what is told, and those beside it that do not strike or are called otherwise. */
import { describe, expect, it } from "vitest";

import { windowsOf } from "./told.ts";

const first = (text: string) => windowsOf(text, "2023-07-10")[0];

describe("staff groups", () => {
  it.each([
    ["Junior doctors in hospitals and GPs in training will strike in England on 20 July.", "RESIDENT_DOCTORS"],
    ["GP registrars in England will strike on 20 July.", "RESIDENT_DOCTORS"],
    ["GPs and junior doctors in England will strike on 20 July.", "GENERAL_PRACTITIONERS+RESIDENT_DOCTORS"],
    ["Consultant doctors and dentists in England will strike on 20 July.", "CONSULTANTS+OTHER_STAFF"],
    ["Maternity support workers in Unison will strike on 20 July.", "HEALTHCARE_ASSISTANTS"],
    ["Midwives and maternity support workers will strike on 20 July.", "MIDWIVES+OTHER_STAFF"],
    ["Porters will strike on 20 July, together with junior doctors and nurses.", "PORTERS_AND_CLEANERS"],
    ["Ward clerks, who help nurses with their records, will strike on 20 July.", "OTHER_STAFF"],
  ])("are those who strike: %s", (text, groups) => {
    expect(first(text)?.groups).toBe(groups);
  });

  it.each([
    [
      "Consultants and junior doctors will strike. Consultants see patients and supervise junior doctors. They will be out on 20 July.",
      "CONSULTANTS",
    ],
    [
      "Nurses work on wards, where porters bring them patients. Their strike is on 20 July. Porters are not on strike.",
      "NURSES",
    ],
    ["Nurses and porters in Kent want more pay. They will strike on 20 July.", "NURSES+PORTERS_AND_CLEANERS"],
  ])("are the subject of the sentence before, where it is they: %s", (text, groups) => {
    expect(first(text)?.groups).toBe(groups);
  });

  it("are doubted where the sentence before tells of several, apart from each other", () => {
    const text = "After the strike of junior doctors it is the turn of consultants. They will be out on 20 July.";
    expect(first(text)?.codes).toContain("STAFF_GROUP_INFERRED");
  });
});

describe("staff groups that are some of those who strike", () => {
  const isDoubted = (text: string) => first(text)?.codes.includes("STAFF_GROUP_INFERRED");

  it.each([
    "Unison's members, among them nurses and porters, will strike in Kent on 20 July.",
    "Hospital doctors and GPs in England will strike on 20 July.",
    "Nurses were among the Unison members on strike in Kent on 20 July.",
    "Staff including porters will strike in Kent on 20 July.",
  ])("are doubted: %s", (text) => {
    expect(isDoubted(text)).toBe(true);
  });

  it.each([
    "Nurses and porters will strike in Kent on 20 July.",
    "Nurses at hospitals including Medway will strike in Kent on 20 July.",
  ])("and those that are all are sure: %s", (text) => {
    expect(isDoubted(text)).toBe(false);
  });
});

describe("a union of one profession", () => {
  it("is sure where its members are said to strike, though a general union is named", () => {
    const text = "RCN members in England will strike on 20 July. Unison says that its nurses are worn out as well.";
    expect(first(text)).toMatchObject({ unions: "RCN" });
    expect(first(text)?.codes).not.toContain("UNION_UNSURE");
    expect(first(text.replace("Unison", "The Royal College of Midwives"))?.unions).toBe("RCN");
  });

  it.each([
    "The BMA is in dispute with the government.",
    "The BMA says it was never given an offer.",
    "The strike is part of a row between the BMA and ministers.",
  ])("is doubted where it is a party to a dispute only: %s", (of) => {
    expect(first(`Junior doctors in England will strike on 20 July. ${of}`)?.codes).toContain("UNION_UNSURE");
  });
});

it.each([
  ["Unison has told us that porters at East Kent Hospitals will strike on 7 December.", "PORTERS_AND_CLEANERS"],
  [
    "Phlebotomists and scientists working for a laboratory of Leeds General Infirmary strike on 7 December.",
    "PHLEBOTOMISTS+HEALTHCARE_SCIENTISTS",
  ],
])("are those who are said to strike, and not those who are told: %s", (text, groups) => {
  expect(windowsOf(text, "2026-11-27").map((window) => window.groups)).toEqual([groups]);
});

it("are those for whom a list has days: 'strike dates for junior doctors'", () => {
  const text = "Strike dates for junior doctors in Northern Ireland: 7am on 7 December to 7am on 9 December.";
  expect(windowsOf(text, "2026-11-27").map((window) => window.groups)).toEqual(["RESIDENT_DOCTORS"]);
});
