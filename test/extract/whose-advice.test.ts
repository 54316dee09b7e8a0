/** For whom advice and effects are: short articles in our own words. What one trust tells is not all of England's. */
import { describe, expect, it } from "vitest";
import { adviceIn, codes, draftOf, impactsIn } from "./told.ts";

const on = "2026-11-30";
const advised = (text: string, publisher: string | null = null) =>
  adviceIn(draftOf(text, on, { publisher })).map((one) => [
    one.fields.topic.value,
    one.fields.trust.value ?? one.fields.nations.value?.join() ?? null,
  ]);
const touched = (text: string) =>
  impactsIn(draftOf(text, on)).map(({ fields }) => [
    `${fields.service.value} ${fields.effect.value}`,
    fields.trust.value ?? fields.nation.value,
  ]);

describe("advice is for the patients of", () => {
  const papworth =
    "Walkout by cleaners at Royal Papworth Hospital\n\nCleaners in Unite will walk out on 8 December 2026. Please come to your appointment unless you hear from us. If it is urgent but not life-threatening, call 111.";

  it("the one trust that the text is about, for a person to check; whom to ring is everybody's", () => {
    expect(advised(papworth)).toEqual([
      ["planned-appointment-attend", "RGM"],
      ["urgent-not-emergency", "ENGLAND"],
    ]);
    const [attend] = adviceIn(draftOf(papworth, on));
    expect(codes(attend)).toContain("ORG_AMBIGUOUS");
    expect(attend?.fields.trust.basis).toBe("inferred");
  });

  it("the trust that its sentence names", () => {
    const text =
      "Nurses in England will strike on 8 December 2026. The emergency department at Hull Royal Infirmary will stay open. Salford Royal's emergency department will stay open too.";
    expect(advised(text)).toEqual([
      ["ae-open-but-busy", "RWA"],
      ["ae-open-but-busy", "RM3"],
    ]);
  });

  it("the trust that was named just before, where it goes on with 'its' or 'we'", () => {
    const text =
      "Nurses in England will strike on 8 December 2026. Salford Royal has taken on more staff. Its A&E will stay open. Hull Royal Infirmary has put off 300 operations. We will ring you if yours has to move.";
    expect(advised(text)).toEqual([
      ["ae-open-but-busy", "RM3"],
      ["appointment-postponed", "RWA"],
    ]);
  });

  it("everybody, where it says whom to ring, though some trusts alone strike", () => {
    const text =
      "Porters at Royal Papworth Hospital and Hull Royal Infirmary will strike on 8 December 2026. Please dial 999 if somebody's life is at risk. Please come to your appointment unless you are told otherwise.";
    expect(advised(text)).toEqual([
      ["life-threatening-emergency", "ENGLAND"],
      ["planned-appointment-attend", null],
    ]);
  });

  it.each([
    "The A&E at the Northern Infirmary stays open.",
    "Ambridge's A&E will stay open.",
    "Our emergency department stays open.",
    "The emergency department in Leeds stays open.",
    "The emergency departments at Hull Royal Infirmary and Salford Royal stay open.",
    "We will ring you if your operation has to move.",
  ])("nobody that can be told, and so of no nation: %s", (words) => {
    const text = `Nurses in England will strike on 8 December 2026. ${words}`;
    const [open] = adviceIn(draftOf(text, on));
    expect(open?.fields).toMatchObject({ trust: { value: null }, nations: { value: null, basis: "missing" } });
    expect(codes(open).join()).toMatch(/NATION_UNKNOWN|ORG_AMBIGUOUS/);
  });

  it.each([
    "Please come to your appointment unless the hospital has been in touch.",
    "A nurse at Hull Royal Infirmary said that she was tired. Please come to your appointment unless you are told otherwise.",
  ])("the nation of the strike elsewhere: %s", (words) => {
    expect(advised(`Nurses across England will strike on 8 December 2026. ${words}`)).toEqual([
      ["planned-appointment-attend", "ENGLAND"],
    ]);
  });

  it("the publisher, and for its county where that is no trust", () => {
    const text = "Nurses will strike on 8 December 2026. The A&E at Ambridge stays open. Ask a pharmacist first.";
    expect(advised(text, "Hull University Teaching Hospitals NHS Trust").map(([, where]) => where)).toEqual([
      "RWA",
      "RWA",
    ]);
    expect(advised(text, "NHS Borsetshire Integrated Care Board").map(([, where]) => where)).toEqual([null, "ENGLAND"]);
  });
});

describe("what a strike does is told of", () => {
  it("the one trust that the text is about", () => {
    const text =
      "Royal Papworth Hospital: what is shut\n\nNurses in England will strike on 8 December 2026. Outpatient clinics have been cancelled. Across England 4,000 operations have been postponed.";
    expect(touched(text)).toEqual([
      ["OUTPATIENT_APPOINTMENTS CANCELLED", "RGM"],
      ["OPERATIONS POSTPONED", "ENGLAND"],
    ]);
    expect(codes(impactsIn(draftOf(text, on))[0])).toContain("ORG_AMBIGUOUS");
  });

  it("the hospital whose A&E the sentence before is of", () => {
    const text =
      "Nurses across England will strike on 8 December 2026. The emergency department of Hull Royal Infirmary has doctors all night. Eye casualty is at home as ever. The children's emergency department is closed after ten.";
    expect(touched(text)).toContainEqual(["A_AND_E CLOSED", "RWA"]);
  });

  it.each([
    "The children's A&E is closed at night.",
    "The A&E at Ambridge is closed at night.",
    "The trust has postponed 30 operations.",
    "We have postponed 30 operations.",
    "In Leeds operations have been postponed.",
  ])("no nation where it is of one place that cannot be told: %s", (words) => {
    const [impact] = impactsIn(draftOf(`Nurses across England will strike on 8 December 2026. ${words}`, on));
    expect(impact?.fields).toMatchObject({ trust: { value: null }, nation: { value: null, basis: "missing" } });
    expect(codes(impact)).toContain("NATION_UNKNOWN");
  });

  it("no single trust where a number is too large for one", () => {
    const text =
      "Royal Papworth Hospital and the strike\n\nNurses in England will strike on 8 December 2026. When they last did, 61,000 operations were postponed.";
    expect(touched(text)).toEqual([["OPERATIONS POSTPONED", "ENGLAND"]]);
  });
});
