/** Those who are named beside a strike and are none of it: unions, groups and employers left out, and strikes outside of the NHS. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const rows = (text: string) =>
  strikesIn(draftOf(text, "2026-11-25")).flatMap(({ fields: { staffGroups, scope, windows } }) =>
    windows.value.map(({ unions }) => ({
      groups: staffGroups.value.join("+"),
      unions: unions.value.join("+"),
      where: scope.value.type === "ORGANISATIONS" ? scope.value.codes.join("+") : "",
    })),
  );

describe("who is left out", () => {
  it.each([
    [
      "A GMB strike. Unite did not call the strike by porters at Leicester Royal Infirmary on 17 December; GMB did.",
      "GMB",
    ],
    [
      "Unite's general secretary will speak at the picket line of GMB porters at Leicester Royal Infirmary on 17 December, when they strike.",
      "GMB",
    ],
  ])("is no union of the strike: %s", (text, union) => {
    expect(rows(text).map(({ unions }) => unions)).toEqual([union]);
  });

  it("is no group of it", () => {
    const text = "Nurses at all trusts in Northern Ireland bar the Ambulance Service strike on 7 December.";
    expect(rows(text).map(({ groups }) => groups)).toEqual(["NURSES"]);
    const crossing =
      "RCN nurses at Bradford Teaching Hospitals can cross the line in the strike by porters on 7 December.";
    expect(rows(crossing).map(({ groups }) => groups)).toEqual(["PORTERS_AND_CLEANERS"]);
  });

  it.each([
    "Nurses in Scotland strike on 7 December, except in NHS Orkney and NHS Shetland.",
    "Nurses strike on 7 December everywhere in Wales but at Aneurin Bevan University Health Board.",
  ])("is no place of it: %s", (text) => {
    expect(
      rows(text)
        .map(({ where }) => where)
        .join(""),
    ).toBe("");
  });
});

describe("an employer that is named for something else", () => {
  it.each([
    "Nurses will strike on 10 December, the RCN said at a press conference at Leeds General Infirmary.",
    "Cleaners at GP surgeries near Leeds General Infirmary will strike on 10 December.",
  ])("is asked about: %s", (text) => {
    expect(strikesIn(draftOf(text, "2026-11-25")).flatMap(codes)).toContain("SCOPE_UNKNOWN");
  });
});

describe("a strike outside of the NHS", () => {
  it.each([
    "Care workers at three homes in Derry will strike on 7 December. Western Trust nurses will visit residents as usual.",
    "Nurseries in Fife close on 16 December as nursery nurses strike. NHS Fife says staff may take carer's leave.",
    "Staff at St Luke's Hospice in Sheffield will strike on 9 December. Sheffield Teaching Hospitals is not affected.",
    "Strike at Boots: pharmacists at Boots in Scotland will strike on 19 December.",
  ])("is told as none of it, or with a doubt: %s", (text) => {
    const sure = strikesIn(draftOf(text, "2026-11-25")).filter((one) => !codes(one).includes("OTHER_SECTOR"));
    expect(sure).toEqual([]);
  });
});

describe("a strike of doctors that may be one employer's", () => {
  const scopeDoubts = (text: string) =>
    strikesIn(draftOf(text, "2026-12-03"))
      .flatMap(codes)
      .filter((code) => code === "SCOPE_UNKNOWN");

  it("is asked about, where the sentence before tells of those at a hospital", () => {
    const text =
      "Consultants at Victoria Hospital in Kirkcaldy, members of the BMA, are in dispute over on-call rooms. Their strike is on 14 December 2026.";
    expect(scopeDoubts(text)).not.toEqual([]);
  });

  it("is all of the nation's, where a hospital only speaks of it", () => {
    const text =
      "Resident doctors in the BMA will strike from 7am on 14 December to 7am on 16 December 2026. Leeds Teaching Hospitals NHS Trust said most appointments would go ahead.";
    expect(scopeDoubts(text)).toEqual([]);
  });
});

describe("who works for those of a group", () => {
  it.each([
    "Consultants' secretaries at Leighton Hospital, members of UNISON, will strike on 14 December 2026.",
    "Student nurses at Leighton Hospital will strike on 14 December 2026.",
  ])("is none of them: %s", (text) => {
    expect(strikesIn(draftOf(text, "2026-12-03")).flatMap(({ fields }) => fields.staffGroups.value)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:CONSULTANTS|NURSES)$/)]),
    );
  });
});
