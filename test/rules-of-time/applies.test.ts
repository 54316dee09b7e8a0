/** Does a strike apply to a place? NO needs proof. */
import { describe, expect, test } from "vitest";
import { type Applies, applies, type Place } from "../../schema/applies.ts";
import type { Nation } from "../../schema/codes.ts";
import type { Scope, Trust } from "../../schema/records.ts";
import { aStrike, aTrust, directoryOf, disputed, inEngland, inWales, listOf } from "./builders.ts";

const southampton = aTrust("RHM");
const barnsley = aTrust("RFF");
const cardiff = aTrust("7A4", { nation: "WALES" });
const belfast = aTrust("BHSCT", { nation: "NORTHERN_IRELAND" });
/** Closed, and succeeded by two; one of the two has closed in its turn. */
const united = aTrust("RVJ", { successors: ["RA7", "RA8"] });
const bristol = aTrust("RA7");
const bath = aTrust("RA8", { successors: ["RA9"] });
const severn = aTrust("RA9");
const london = aTrust("RRU", { kind: "ambulance" });
const yorkshire = aTrust("RX8", { kind: "ambulance", servedTrusts: ["RFF"] });
const welshAmbulance = aTrust("RT4", { kind: "ambulance", nation: "WALES" });
const borderAmbulance = aTrust("RT5", { kind: "ambulance", nation: "WALES", servedTrusts: ["7A4", "RFF"] });
const northernIreland = aTrust("NIAS", { kind: "ambulance", nation: "NORTHERN_IRELAND" });
const directory = directoryOf(
  ...[southampton, barnsley, cardiff, belfast, united, bristol, bath, severn],
  ...[london, yorkshire, welshAmbulance, borderAmbulance, northernIreland],
);

const at = (trust: Trust): Place => ({ nation: trust.nation, trust });

function ask(scope: Scope, nations: Nation[] | null, place: Place): Applies {
  return applies(aStrike({ scope, nations }), place, directory);
}

describe("scope, nations and place", () => {
  const nation: Scope = { type: "NATION" };
  const area: Scope = { type: "AREA", text: "the south coast" };
  const nobody: Scope = { type: "UNKNOWN" };
  const here = listOf(["RHM"], true);
  const hereAndMore = listOf(["RHM"], false);
  const there = listOf(["RFF"], true);
  const thereAndMore = listOf(["RFF"], false);
  const england: Nation[] = ["ENGLAND"];
  const rows: [string, Scope, Nation[] | null, atTrust: Applies, atNation: Applies][] = [
    ["the whole nation", nation, england, "YES", "YES"],
    ["the whole of several nations", nation, ["WALES", "ENGLAND"], "YES", "YES"],
    ["the whole of a nation that nobody named", nation, null, "UNKNOWN", "UNKNOWN"],
    ["an empty list of nations proves nothing", nation, [], "UNKNOWN", "UNKNOWN"],
    ["the whole of another nation", nation, ["WALES"], "NO", "NO"],
    ["an area", area, england, "UNKNOWN", "UNKNOWN"],
    ["an area, nation unknown", area, null, "UNKNOWN", "UNKNOWN"],
    ["an area of another nation", area, ["SCOTLAND"], "NO", "NO"],
    ["nobody said", nobody, england, "UNKNOWN", "UNKNOWN"],
    ["nobody said, nation unknown", nobody, null, "UNKNOWN", "UNKNOWN"],
    ["nobody said, another nation", nobody, ["NORTHERN_IRELAND"], "NO", "NO"],
    ["a complete list with it", here, england, "YES", "UNKNOWN"],
    ["an open list with it", hereAndMore, england, "YES", "UNKNOWN"],
    ["a complete list with it, nation unknown", here, null, "YES", "UNKNOWN"],
    ["a list that names it, though the nation is another", here, ["WALES"], "YES", "UNKNOWN"],
    ["a complete list without it", there, england, "NO", "UNKNOWN"],
    ["a complete list without it, nation unknown", there, null, "NO", "UNKNOWN"],
    ["an open list without it", thereAndMore, england, "UNKNOWN", "UNKNOWN"],
    ["a list of nobody", listOf([], true), england, "UNKNOWN", "UNKNOWN"],
    ["a complete list with a code that we do not know", listOf(["RFF", "XYZ"], true), england, "UNKNOWN", "UNKNOWN"],
    ["a list of another nation's", listOf(["7A4"], true), ["WALES"], "NO", "NO"],
    ["an open list of another nation's", listOf(["7A4"], false), ["WALES"], "NO", "NO"],
  ];
  test.each(rows)("%s", (_, scope, nations, atTrust, atNation) => {
    expect(ask(scope, nations, at(southampton))).toBe(atTrust);
    expect(ask(scope, nations, inEngland)).toBe(atNation);
  });
});

describe("closed trusts and those that took over", () => {
  const england: Nation[] = ["ENGLAND"];
  test.each([
    ["a list with the predecessor does not rule out the successor", "RVJ", bristol],
    ["nor the successor's successor", "RVJ", severn],
    ["a list with the successor does not rule out the closed trust", "RA7", united],
    ["nor with the successor's successor", "RA9", united],
  ])("%s", (_, listed, place) => {
    expect(ask(listOf([listed], true), england, at(place))).toBe("UNKNOWN");
  });

  test("a sister of a successor is ruled out", () => {
    expect(ask(listOf(["RA7"], true), england, at(bath))).toBe("NO");
  });

  test("a closed trust that is named is struck", () => {
    expect(ask(listOf(["RVJ"], true), england, at(united))).toBe("YES");
  });

  test("trusts that succeed each other by mistake do not hang", () => {
    const one = aTrust("R01", { successors: ["R02"] });
    const two = aTrust("R02", { successors: ["R01"] });
    const circle = directoryOf(one, two, southampton);
    expect(applies(aStrike({ scope: listOf(["R01"], true) }), at(two), circle)).toBe("UNKNOWN");
    expect(applies(aStrike({ scope: listOf(["R01"], true) }), at(southampton), circle)).toBe("NO");
  });
});

describe("ambulance services", () => {
  const england: Nation[] = ["ENGLAND"];
  test.each<[string, string, Trust, Applies]>([
    ["may touch every trust while nobody knows whom they serve", "RRU", southampton, "UNKNOWN"],
    ["touch a trust that they serve", "RX8", barnsley, "YES"],
    ["do not touch a trust that they do not serve", "RX8", southampton, "NO"],
    ["are themselves struck", "RRU", london, "YES"],
  ])("%s", (_, listed, place, expected) => {
    expect(ask(listOf([listed], true), england, at(place))).toBe(expected);
  });

  test("an open list rules nobody out", () => {
    expect(ask(listOf(["RX8"], false), england, at(southampton))).toBe("UNKNOWN");
  });

  test("one service of which we do not know keeps a trust in doubt, whatever the other serves", () => {
    expect(ask(listOf(["RX8", "RRU"], true), england, at(southampton))).toBe("UNKNOWN");
    expect(ask(listOf(["RX8", "RRU"], true), england, at(barnsley))).toBe("YES");
  });

  test("hospitals' strikes do not touch an ambulance service that is not listed", () => {
    expect(ask(listOf(["RHM"], true), england, at(london))).toBe("NO");
  });

  test("a service that serves a trust's predecessor does not rule the trust out", () => {
    const service = aTrust("RX9", { kind: "ambulance", servedTrusts: ["RVJ"] });
    const known = new Map([...directory, ["RX9", service]]);
    expect(applies(aStrike({ scope: listOf(["RX9"], true) }), at(bristol), known)).toBe("UNKNOWN");
  });
});

describe("ambulances cross a land border", () => {
  const wales: Nation[] = ["WALES"];
  test("a service touches the trusts that it serves on the other side", () => {
    expect(ask(listOf(["RT5"], true), wales, at(barnsley))).toBe("YES");
    expect(ask(listOf(["RT5"], true), wales, inEngland)).toBe("UNKNOWN");
  });
  test("and not the others", () => {
    expect(ask(listOf(["RT5"], true), wales, at(southampton))).toBe("NO");
  });
  test("while nobody knows whom it serves, another nation is no proof", () => {
    expect(ask(listOf(["RT4"], true), wales, at(southampton))).toBe("UNKNOWN");
    expect(ask(listOf(["RT4"], true), wales, inEngland)).toBe("UNKNOWN");
  });
  test("across the sea it is", () => {
    expect(ask(listOf(["RT4"], true), wales, at(belfast))).toBe("NO");
    expect(ask(listOf(["NIAS"], true), ["NORTHERN_IRELAND"], at(southampton))).toBe("NO");
    expect(ask(listOf(["NIAS"], true), ["NORTHERN_IRELAND"], inWales)).toBe("NO");
  });
});

describe("an ambulance service whose patients nobody listed reaches the regions at its border", () => {
  const wales: Nation[] = ["WALES"];
  const regions = ["North West", "Midlands", "South West", "South East", "London"];
  const places = regions.map((region, i) => aTrust(`RA${i + 1}`, { region }));
  const cornish = aTrust("RYF", { kind: "ambulance", region: "South West" });
  const capital = aTrust("RRU", { kind: "ambulance", region: "London" });
  const northern = aTrust("RX6", { kind: "ambulance", region: "North East and Yorkshire" });
  const scottish = aTrust("S1", { nation: "SCOTLAND" });
  const all = directoryOf(...places, welshAmbulance, cornish, capital, northern, cardiff, scottish, southampton);
  const by = (code: string, nations: Nation[], place: Place) =>
    applies(aStrike({ scope: listOf([code], true), nations }), place, all);

  test("and none further away", () => {
    expect(places.map((place) => by("RT4", wales, at(place)))).toEqual(["UNKNOWN", "UNKNOWN", "UNKNOWN", "NO", "NO"]);
  });
  test("from the other side too", () => {
    const england: Nation[] = ["ENGLAND"];
    expect(by("RYF", england, at(cardiff))).toBe("UNKNOWN");
    expect(by("RRU", england, at(cardiff))).toBe("NO");
    expect(by("RX6", england, at(scottish))).toBe("UNKNOWN");
    expect(by("RX6", england, at(cardiff))).toBe("NO");
    expect(by("RX6", england, inWales)).toBe("NO");
  });
  test("a region that nobody gave rules nothing out, nor does a whole nation", () => {
    expect(by("RT4", wales, at(southampton))).toBe("UNKNOWN");
    expect(by("RT4", wales, inEngland)).toBe("UNKNOWN");
  });
  test("at home every trust stays within reach", () => {
    expect(by("RRU", ["ENGLAND"], at(places[0]!))).toBe("UNKNOWN");
  });
});

describe("promise 3: a disputed proof rules nothing out", () => {
  test("one source says another nation, one says this too", () => {
    const event = aStrike({ nations: disputed<Nation[] | null>(["WALES"], ["WALES", "ENGLAND"]) });
    expect(applies(event, at(southampton), directory)).toBe("UNKNOWN");
    expect(applies(event, inEngland, directory)).toBe("UNKNOWN");
    expect(applies(event, { nation: "SCOTLAND", trust: null }, directory)).toBe("NO");
  });

  test("one source lists it, one does not", () => {
    const event = aStrike({ scope: disputed<Scope>(listOf(["RFF"], true), listOf(["RFF", "RHM"], true)) });
    expect(applies(event, at(southampton), directory)).toBe("UNKNOWN");
    expect(applies(event, at(bristol), directory)).toBe("NO");
  });

  test("what is held to apply applies, until a person settles it", () => {
    const event = aStrike({ nations: disputed<Nation[] | null>(["ENGLAND"], ["WALES"]) });
    expect(applies(event, at(southampton), directory)).toBe("YES");
  });
});
