/** What a strike touches: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn, codes } from "./told.ts";

describe("what it touches", () => {
  it("counts with the days that the figure covers, which are not the strike's", () => {
    const text =
      "A total of 12,345 appointments were rescheduled between 18 April and 2 May because of the strike by junior doctors in England on 26 and 27 April. These are provisional figures.";
    const [impact] = impactsIn(draftOf(text, "2016-05-06"));
    expect(impact?.fields).toMatchObject({
      count: { value: { value: 12345, qualifier: "EXACT" } },
      period: { value: { start: "2016-04-18", end: "2016-05-02" } },
      metric: { value: "RESCHEDULED" },
      nation: { value: "ENGLAND" },
    });
  });

  it.each([
    ["more than 5,000", 5000, "AT_LEAST"],
    ["nearly 13,000", 13000, "NEARLY"],
    ["about 700", 700, "ABOUT"],
    ["up to 300", 300, "UP_TO"],
  ])("keeps the qualifier: %s", (words, value, qualifier) => {
    const draft = draftOf(`Because of the strike by nurses, ${words} operations have been postponed.`, "2023-02-21");
    expect(impactsIn(draft)[0]?.fields.count.value).toEqual({ value, qualifier });
  });

  it.each([
    "Some 22% of operations were cancelled during the nurses' strike.",
    "About 500 people joined the rally, and operations were cancelled during the nurses' strike.",
    "Operations were cancelled during the nurses' strike, which cost £5 million.",
    "A nurse of 45 said that operations were cancelled during the nurses' strike.",
  ])("counts nothing else: %s", (text) => {
    expect(impactsIn(draftOf(text, "2023-02-21")).map((c) => c.fields.count.value)).toEqual([null]);
  });

  it("tells acute, mental health and community figures apart", () => {
    const text =
      "Because of the consultants' strike, 65,557 acute hospital appointments had to be rescheduled, together with 1,474 mental health appointments and 731 community appointments.";
    expect(
      impactsIn(draftOf(text, "2023-07-26")).map((c) => [c.fields.count.value?.value, c.fields.setting.value]),
    ).toEqual([
      [65557, "ACUTE"],
      [1474, "MENTAL_HEALTH_AND_LEARNING_DISABILITY"],
      [731, "COMMUNITY"],
    ]);
  });

  it("does not put the last strike's figures to the next one", () => {
    const text =
      "Resident doctors in England will strike on 25 July. The last strike, in June 2024, led to 61,989 appointments being rescheduled.";
    expect(impactsIn(draftOf(text, "2025-07-15")).map((c) => c.about)).toEqual([[]]);
  });

  it("counts staff away from work as staff", () => {
    const [impact] = impactsIn(
      draftOf("On average 14,600 junior doctors were absent each day of the strike.", "2016-05-06"),
    );
    expect(impact?.fields).toMatchObject({
      service: { value: "WORKFORCE" },
      metric: { value: "STAFF_ABSENT_DAILY_AVERAGE" },
    });
  });

  it("is of the trust that the sentence names, on the day of the article", () => {
    const text = "Nurses will strike on 4 May. Clinics at Royal Hampshire County Hospital could be cancelled.";
    expect(impactsIn(draftOf(text, "2023-04-20"))[0]?.fields).toMatchObject({
      trust: { value: "RN5" },
      modality: { value: "POSSIBLE" },
    });
    expect(impactsIn(draftOf(text.replace("4 May", "4 May 2011"), "2011-04-20"))[0]?.fields.trust.value).toBe("RN1");
  });

  it.each([
    ["ORG_AMBIGUOUS", "Clinics at St Mary's Hospital were cancelled because of the strike by nurses."],
    ["ORG_AMBIGUOUS", "Poole Hospital NHS Foundation Trust cancelled clinics because of the strike by nurses."],
    ["ORG_FUZZY", "Hampshir Hospitals NHS Foundation Trust cancelled clinics because of the strike by nurses."],
  ])("is of no trust where the name does not decide: %s", (code, text) => {
    const [impact] = impactsIn(draftOf(text, "2023-04-20"));
    expect(impact?.fields).toMatchObject({ trust: { value: null }, nation: { value: null } });
    expect(codes(impact)).toContain(code);
  });

  it.each([
    "The Anthony Nolan Trust said that clinics were cancelled because of the strike by nurses.",
    "The strike by nurses may ruin public trust, and clinics were cancelled.",
    "In Medway clinics were cancelled because of the strike by nurses.",
  ])("is of no trust: %s", (text) => {
    expect(impactsIn(draftOf(text, "2023-04-20")).map((c) => c.fields.trust.value)).toEqual([null]);
  });

  it("is not told by a photo's caption", () => {
    const text =
      "Nurses on strike outside St Thomas' Hospital, where operations were cancelled Getty Images\n\nNurses in England will strike on 4 May.";
    expect(impactsIn(draftOf(text, "2023-04-20"))).toEqual([]);
  });

  it("is the publisher's own on a trust's page", () => {
    const draft = draftOf("Nurses will strike on 4 May. We have postponed 120 outpatient appointments.", "2023-04-20", {
      publisher: "Leeds Teaching Hospitals NHS Trust",
    });
    expect(impactsIn(draft)[0]?.fields).toMatchObject({
      trust: { value: "RR8", basis: "inferred" },
      count: { value: { value: 120 } },
    });
  });

  it.each<[string, string[]]>([
    ["A&E stays open. You may wait longer than usual.", ["A_AND_E DELAYED", "A_AND_E KEPT"]],
    ["Nurses are out, and there will be significant disruption this week.", ["ALL_SERVICES OTHER"]],
    ["We are sorry for the disruption.", []],
    ["The strikes do not affect GP practices.", ["GP UNAFFECTED"]],
    ["Emergency care won't be affected.", ["A_AND_E UNAFFECTED"]],
    ["Some appointments may need to be rescheduled.", ["APPOINTMENTS POSTPONED"]],
    ["If a procedure is cancelled we will ring the patient.", []],
    ["Operations would have been cancelled.", []],
    ["Will clinics be cancelled?", []],
    ["Not one operation was cancelled.", []],
    ["There are no plans to cancel operations.", []],
    ["A&E was under pressure already.", []],
    ["Clinics were scrapped and ambulances delayed.", ["AMBULANCE DELAYED", "OUTPATIENT_APPOINTMENTS CANCELLED"]],
    [
      "There will be far less elective activity, and some operations may be postponed.",
      ["OPERATIONS POSTPONED", "PLANNED_CARE REDUCED"],
    ],
    ["Planned operations next Monday, Tuesday and Thursday have been cancelled.", ["OPERATIONS CANCELLED"]],
    ["The action will affect some of our services.", ["ALL_SERVICES OTHER"]],
    ["Trusts were told not to cancel operations.", []],
    ["Consultants may be moved to emergency services.", []],
    ["Widespread disruption is to be expected.", ["ALL_SERVICES OTHER"]],
    ["There may be disruption to outpatient clinics.", ["OUTPATIENT_APPOINTMENTS OTHER"]],
    ["Planned care appointments will be rearranged.", ["PLANNED_CARE POSTPONED"]],
  ])("says what is touched, and how: %s", (words, expected) => {
    const found = impactsIn(draftOf(`Nurses in England will strike on 4 May. ${words}`, "2023-04-20"));
    expect(found.map(({ fields }) => `${fields.service.value} ${fields.effect.value}`).toSorted()).toEqual(expected);
  });
});
