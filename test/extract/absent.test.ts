/** Who takes no part in a strike, or not on each of its days: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const two =
  "Paramedics at London Ambulance Service and North West Ambulance Service will strike on 8 December and 15 December 2026.";
const told = (words: string, text = two) =>
  strikesIn(draftOf(`${text} ${words}`, "2026-11-30")).map(({ fields: { scope, windows } }) => [
    windows.value.map(({ start }) => start.value?.slice(8, 10)).join("+"),
    scope.value.type === "ORGANISATIONS" ? scope.value.codes.toSorted().join("+") : scope.value.type,
    windows.value.flatMap(({ unions }) => unions.value).join("+"),
  ]);

describe("those who are out on some of the days only", () => {
  it.each([
    "GMB members in the North West will not take part in the second walkout.",
    "Crews at North West Ambulance Service are not striking on 15 December.",
    "North West Ambulance Service crews take no part in the last strike.",
  ])("are of a strike of those days: %s", (words) => {
    expect(told(words)).toEqual([
      ["08", "RRU+RX7", ""],
      ["15", "RRU", ""],
    ]);
    const [first] = strikesIn(draftOf(`${two} ${words}`, "2026-11-30"));
    expect(codes(first)).toContain("SCOPE_UNKNOWN");
  });

  it("are of none where they take no part at all", () => {
    expect(told("Crews at North West Ambulance Service will not join the strike.")).toEqual([["08+15", "RRU", ""]]);
  });

  it("are not those who are named in front of them", () => {
    expect(told("London Ambulance Service has given notice, but Unison in Kent will not take part.")).toEqual([
      ["08+15", "RRU+RX7", ""],
    ]);
  });

  it("do not lend the others their union, which is doubted", () => {
    const [strike] = strikesIn(draftOf(`${two} GMB members in the North West will not take part.`, "2026-11-30"));
    expect(strike?.fields.windows.value.map(({ unions }) => unions.basis)).toEqual(["missing", "missing"]);
    expect(codes(strike)).toContain("UNION_UNSURE");
  });
});

describe("calls of the worst category", () => {
  const cover = (words: string) =>
    strikesIn(draftOf(`Paramedics will strike on 8 December 2026. ${words}`, "2026-11-30")).map(
      ({ fields }) => fields.windows.value[0]?.withdrawn.value,
    );

  it.each([
    "Members of the union will answer category 1 calls.",
    "Those on strike will go out to category one calls all day.",
    "GMB members will still attend all category 1 emergencies.",
    "Crews will leave the picket line for category 1 calls.",
    "Our members will be there for every red 1 call, the union said.",
  ])("are answered by strikers: %s", (words) => {
    expect(cover(words)).toEqual(["LIFE_AND_LIMB_KEPT"]);
  });

  it.each([
    "The service will respond to category 1 calls first.",
    "We may not be able to respond to category 1 calls in time.",
    "Category 1 calls are those where a heart has stopped.",
  ])("say nothing of what strikers do where they are not spoken of: %s", (words) => {
    expect(cover(words)).toEqual(["UNKNOWN"]);
  });
});
