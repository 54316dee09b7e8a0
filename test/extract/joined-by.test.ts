/** Those who strike on the days of others, and whose day it is: "they will be joined by porters". */
import { describe, expect, it } from "vitest";
import { rowsTold } from "./told.ts";

const rowsOf = (text: string) => rowsTold(text, "2022-12-20");
const plan = "Resident doctors at NHS hospitals in England will walk out on 28 December.";

describe("those who join a strike", () => {
  it.each([
    "They will be joined by porters.",
    "They will also be joined by their hospitals' porters.",
    "The strike coincides with one by porters.",
    "They are not alone: porters will be out as well.",
    "Porters will do the same.",
    "The walkout will be joined that day by porters.",
  ])("have a strike of their own on its day: %s", (text) => {
    expect(rowsOf(`${plan} ${text}`)).toEqual(
      expect.arrayContaining(["PORTERS_AND_CLEANERS  ENGLAND 28-28", "RESIDENT_DOCTORS  ENGLAND 28-28"]),
    );
  });

  it.each([
    "They will be joined by patients, and by people who support porters.",
    "The minister will be joined by porters.",
    "Porters do the same job.",
    "Porters are entitled to do so.",
    "They are striking together with their families, and porters look on.",
  ])("are not those of whom no strike is told: %s", (text) => {
    expect(rowsOf(`${plan} ${text}`)).toEqual(["RESIDENT_DOCTORS  ENGLAND 28-28"]);
  });

  it("may be of a union that does not organise those whose day it is", () => {
    expect(rowsOf(`${plan} Members of Unite will be on strike on the same day.`)).toEqual([
      " Unite ENGLAND 28-28",
      "RESIDENT_DOCTORS  ENGLAND 28-28",
    ]);
  });

  it("make no strike of today of one that is to come", () => {
    expect(rowsOf(`${plan} They are striking together with porters.`)).toEqual(["RESIDENT_DOCTORS  ENGLAND 28-28"]);
  });
});

describe("a walkout of six days", () => {
  it("is of those who begin it, and not of its days", () => {
    const text =
      "On 28 December resident doctors in England begin a walkout of six days. NHS staff were on strike from 19 to 21 September.";
    expect(rowsOf(text)).toContain("RESIDENT_DOCTORS  ENGLAND 28-02");
  });
});

describe("a day that has been told of somebody", () => {
  const two = "Nurses in England will strike on 28 December. Porters in England will strike on 30 December.";

  it("stays theirs where others were told of last", () => {
    const rows = rowsOf(`${two} The strike on 28 December begins at 8am.`);
    expect(rows.filter((row) => row.includes(" 28"))).toEqual(["NURSES  ENGLAND 28T08:00-"]);
  });

  it("is not theirs where the words are of those before", () => {
    const rows = rowsOf(`${two} They walked out on 15 December too.`);
    expect(rows.filter((row) => row.includes(" 15"))).toEqual(["PORTERS_AND_CLEANERS  ENGLAND 15-15"]);
  });
});
