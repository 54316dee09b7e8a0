/** Whose strike it is: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, times, codes } from "./told.ts";

describe("whose strike it is", () => {
  it("gives each group its own dates", () => {
    const draft = draftOf(
      "Consultants in England will strike on 20 and 21 July and radiographers will strike from 8am on 25 July until 8am on 27 July.",
      "2023-07-10",
    );
    expect(strikesIn(draft).map((c) => c.fields.staffGroups.value)).toEqual([["CONSULTANTS"], ["RADIOGRAPHERS"]]);
    expect(times(draft)).toEqual([
      [
        ["2023-07-20", "2023-07-20"],
        ["2023-07-21", "2023-07-21"],
      ],
      [["2023-07-25T08:00", "2023-07-27T08:00"]],
    ]);
  });

  it("gives each date its group where the dates come first", () => {
    const draft = draftOf(
      "On 20 July consultants in England will strike and on 25 July radiographers will strike.",
      "2023-07-10",
    );
    expect(
      strikesIn(draft).map((c) => [c.fields.staffGroups.value[0], c.fields.windows.value[0]?.start.value]),
    ).toEqual([
      ["CONSULTANTS", "2023-07-20"],
      ["RADIOGRAPHERS", "2023-07-25"],
    ]);
  });

  it("is a trust's own where its staff are named", () => {
    const text =
      "Members of Unison who work as porters and domestics at Leeds General Infirmary will strike on 5 October.";
    const [strike] = strikesIn(draftOf(text, "2023-09-20"));
    expect(strike?.fields).toMatchObject({
      staffGroups: { value: ["PORTERS_AND_CLEANERS"] },
      scope: { value: { type: "ORGANISATIONS", codes: ["RR8"], complete: false } },
      nations: { value: ["ENGLAND"], basis: "derived" },
    });
    expect(strike?.fields.windows.value[0]?.unions.value).toEqual(["UNISON"]);
  });

  it("is at some trusts only: where is for a person", () => {
    const text =
      "Nursing staff at 44 NHS trusts in England will strike between 8am and 8pm on 15 and 20 December. Derogations have been agreed for dialysis.";
    const [strike] = strikesIn(draftOf(text, "2022-11-28"));
    expect(strike?.fields.scope).toMatchObject({ value: { type: "UNKNOWN" }, basis: "missing" });
    expect(codes(strike)).toContain("SCOPE_UNKNOWN");
    expect(strike?.fields.windows.value.map((w) => w.withdrawn.value)).toEqual(["DEROGATIONS", "DEROGATIONS"]);
  });

  it.each([
    [
      "Junior doctors in Scotland are to strike from 7am on 12 July to 7am on 15 July 2023, BMA Scotland said on Monday.",
      "SCOTLAND",
    ],
    ["Hospitals across Wales face a strike by resident doctors from 7am on 12 July to 7am on 15 July 2025.", "WALES"],
    ["Nurses in Northern Ireland will strike on 12 July 2023.", "NORTHERN_IRELAND"],
  ])("is in the nation that the text gives: %s", (text, nation) => {
    expect(strikesIn(draftOf(text, "2023-07-01"))[0]?.fields.nations).toMatchObject({
      value: [nation],
      basis: "stated",
    });
  });

  it("is a strike of its own in each nation", () => {
    const text =
      "Junior doctors in Wales are on strike. The strike began at 7am on Monday 15 January 2024 and is due to end at 7am on Thursday 18 January. Junior doctors in England will strike on 3 February.";
    const found = strikesIn(draftOf(text, "2024-01-16"));
    expect(found.map((c) => [c.fields.nations.value, c.fields.windows.value.length])).toEqual([
      [["WALES"], 1],
      [["ENGLAND"], 1],
    ]);
  });

  it("is not NHS England's, which only speaks", () => {
    const [strike] = strikesIn(draftOf("Nurses will strike on 12 July, NHS England said.", "2023-07-01"));
    expect(codes(strike)).toContain("NATION_UNKNOWN");
  });
});
