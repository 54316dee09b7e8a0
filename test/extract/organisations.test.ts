/** Organisations in the words of the press: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { trusts } from "../../schema/directory.ts";
import { organisationFinder } from "../../seed/extract/names/organisations.ts";

describe("organisations", () => {
  const codesIn = (sentence: string) =>
    organisationFinder(
      trusts,
      "2023-03-01",
      sentence,
    )({ start: 0, end: sentence.length, index: 0, block: 0, region: "body", text: sentence })
      .filter(({ reason, suggestion }) => reason === null && suggestion === null)
      .flatMap(({ codes: list }) => list);

  it.each([
    ["Staff at Barts Health and at Guy's and St Thomas' will strike.", ["R1H", "RJ1"]],
    ["Clinics at Kettering General and the Royal Berkshire are off.", ["RNQ", "RHW"]],
    ["York Teaching Hospitals NHS Foundation Trust said so.", ["RCB"]],
    ["Craigavon and Daisy Hill Hospitals are affected.", ["SHSCT", "SHSCT"]],
    ["Junior doctors at Altnagelvin walked out.", ["WHSCT"]],
    ["Nurses at Airedale will strike.", ["RCF"]],
    ["Blood tests at King George Hospital, Goodmayes, go on.", ["RF4"]],
    ["Liverpool University Hospital is affected.", ["REM"]],
    ["The Royal Infirmary in Bradford and Hull's Royal Infirmary are busy.", ["RAE", "RWA"]],
    ["Nurses at Hammersmith, Ealing and Northwick Park will strike.", ["RYJ", "R1K", "R1K"]],
    ["Crosshouse Hospital and Sunderland Hospital are affected.", ["S08000015", "R0B"]],
    ["Imperial College NHS Healthcare Trust said so.", ["RYJ"]],
    ["Cambridge University Hospital NHS trust and Hull Hospitals Trust said so.", ["RGT", "RWA"]],
    ["Staff at St James's in Leeds and at the William Harvey in Ashford struck.", ["RR8", "RVV"]],
    ["The RUH in Bath and UHB in Birmingham said so.", ["RD1", "RRK"]],
    ["Cwm Taf Morgannwg, Cardiff & Vale UHB and Aneurin Bevan are affected.", ["7A5", "7A4", "7A6"]],
    ["Strikes at Warrington and Halton are off.", ["RWW"]],
    ["NHS Humber Health Partnership runs hospitals in Hull.", ["RJL", "RWA"]],
    ["At Musgrove Park and Whipps Cross clinics are off.", ["RH5", "R1H"]],
    ["The Southern Health Trust in Craigavon said so.", ["SHSCT"]],
    ["Western Trust: Altnagelvin Hospital is open.", ["WHSCT", "WHSCT"]],
    ["The Southern, Northern and Western Trusts in Northern Ireland said so.", ["SHSCT", "NHSCT", "WHSCT"]],
  ])("by the names that they go by: %s", (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    "The generals of the royal house met in general.",
    "The North East and North Cumbria Integrated Care Board said so.",
    "Yorkshire ambulance crews are out.",
    "People in South Tyneside and Sunderland are asked to use 111.",
    "The Royal College and the Royal Society agreed.",
    "A walk from Airedale to Medway.",
    "Nobody knows it yet, according to Kent and Medway NHS.",
    "Services across Kent and Medway, says the NHS, are busy.",
    "Cleaners at St Mark's in Maidenhead struck. St Mark's and Upton hospitals are busy.",
    "Staff at Kingston University and workers at Warwick Castle struck.",
    "The Grange Maternity Unit is a part of Petersfield's hospital.",
    "Frimley Health and Care brings services together.",
    "Aneurin Bevan, founder of the NHS, was a Welshman.",
    "The Anthony Nolan Trust and the Lister Institute are charities.",
  ])("are no places and societies: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
