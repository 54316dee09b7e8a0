/** Where a strike is: at the employers that are named, in a whole nation, or nobody knows. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const scopes = (text: string, publisher: string | null = null) =>
  strikesIn(draftOf(text, "2026-11-30", { publisher })).map((one) => {
    const { value, basis } = one.fields.scope;
    const where = value.type === "ORGANISATIONS" ? value.codes.join("+") : value.type;
    return `${where} ${basis}${codes(one).includes("SCOPE_UNKNOWN") ? " doubted" : ""}`;
  });

describe("a strike is offered as that of the one organisation that the text is about", () => {
  it.each([
    "Walkout at Royal Papworth Hospital\n\nCleaners who are in Unite will walk out on 8 December 2026.",
    "Royal Papworth Hospital is getting ready for a strike. Its cleaners will walk out on 8 December 2026.",
    "Cleaners will walk out on 8 December 2026. Our hospital has asked for volunteers. Royal Papworth Hospital thanks everybody.",
    "Talks about the strike by porters at Royal Papworth Hospital have failed. Cleaners will walk out on 8 December 2026.",
  ])("%s", (text) => {
    expect(scopes(text)).toContain("RGM inferred doubted");
  });

  it("as that of the trust whose page it is", () => {
    const text = "Midwives will walk out on 8 December 2026.";
    expect(scopes(text, "Royal Papworth Hospital NHS Foundation Trust")).toEqual(["RGM inferred doubted"]);
    expect(scopes(text, "Elmbridge Gazette")).toEqual(["UNKNOWN missing doubted"]);
  });

  it("and of none where it names two, or one that has nothing to do with it", () => {
    const text = "Cleaners in Unite will walk out on 8 December 2026.";
    const both = "Royal Papworth Hospital and Hull Royal Infirmary get ready for a strike";
    expect(scopes(`${both}\n\n${text}`)).toEqual(["UNKNOWN missing doubted"]);
    expect(scopes(`${text} A patient of Royal Papworth Hospital wished them well.`)).toEqual([
      "UNKNOWN missing doubted",
    ]);
  });

  it.each([
    [
      "Resident doctors will strike from 7am on 8 December to 7am on 10 December 2026, the BMA said.",
      "NATION inferred",
    ],
    ["Consultants will strike on 8 December 2026.", "UNKNOWN missing doubted"],
    ["Paramedics will strike on 8 December 2026.", "UNKNOWN missing doubted"],
    ["Nurses in England will strike on 8 December 2026.", "NATION stated doubted"],
    [
      "There will be a strike on 8 December 2026. Consultants are away, and nobody will ring.",
      "UNKNOWN missing doubted",
    ],
    ["Midwives all over the country will strike on 8 December 2026.", "NATION stated doubted"],
    ["Nurses at 30 NHS trusts will strike on 8 December 2026.", "UNKNOWN missing doubted"],
  ])("and not where others strike too, or its own do not: %s", (words, where) => {
    expect(scopes(`The strike and Royal Papworth Hospital\n\n${words} We are ready.`)).toEqual([where]);
  });
});

describe("a list of days is of the employer that the line over it names", () => {
  it("for each list its own", () => {
    const text = `Who is out in December

Porters at Royal Papworth Hospital will strike:
- Monday 7 December 2026, 8am to 4pm
- Tuesday 8 December 2026, 8am to 4pm

Porters at Hull Royal Infirmary will strike:
- Thursday 10 December 2026, 8am to 4pm`;
    expect(scopes(text)).toEqual(["RGM stated", "RWA stated"]);
  });
});

describe("a strike in a nation may be at some of its employers only", () => {
  it.each([
    ["Nurses in Scotland will strike on 8 December 2026.", "NATION stated doubted"],
    ["Porters in Unison across England will strike on 8 December 2026.", "NATION stated doubted"],
    ["Nurses at every health board in Wales will strike on 8 December 2026.", "NATION stated"],
    ["A national strike of nurses in Wales will be held on 8 December 2026.", "NATION stated"],
    ["Resident doctors across England will strike on 8 December 2026.", "NATION stated"],
  ])("%s", (text, where) => {
    expect(scopes(text)).toEqual([where]);
  });
});
