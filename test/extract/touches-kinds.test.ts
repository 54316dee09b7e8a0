/** What strikes do to services, told without a number: kinds of words for it. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const touchedIn = (words: string) =>
  impactsIn(draftOf(`${strike}\n\n${words}`, "2025-07-21")).map(
    ({ fields }) => `${fields.service.value} ${fields.effect.value}`,
  );

describe("what happens to services", () => {
  it.each<[string, string[]]>([
    ["Ambulances may only be able to reach the most seriously ill during the action.", ["AMBULANCE REDUCED"]],
    ["The ambulance service says its resources will be severely limited.", ["AMBULANCE REDUCED"]],
    ["An ambulance may take longer than usual to reach you.", ["AMBULANCE DELAYED"]],
    ["Waits in A&E are likely to be longer than usual.", ["A_AND_E DELAYED"]],
    ["You may have to wait longer to be seen in A&E.", ["A_AND_E DELAYED"]],
    ["Our maternity units are open and fully staffed.", ["MATERNITY UNAFFECTED"]],
    ["Dentists are not affected by the strike.", ["DENTAL UNAFFECTED"]],
    ["GP surgeries will have fewer appointments than usual.", ["GP REDUCED"]],
    ["Our hospitals are going to be extremely busy during the strike.", ["ALL_SERVICES BUSIER"]],
    ["Patients should expect delays while the strike is on.", ["ALL_SERVICES DELAYED"]],
    ["Fewer doctors than usual will be on duty.", []],
    ["Thousands of doctors are set to walk out across England.", []],
    ["Patient care will be seriously disrupted.", ["ALL_SERVICES OTHER"]],
    ["Routine care will come almost to a halt.", ["PLANNED_CARE REDUCED"]],
    ["There will be no outpatient clinics on the day of the strike.", ["OUTPATIENT_APPOINTMENTS CANCELLED"]],
    ["Some planned operations will have to wait until after the strike.", ["OPERATIONS POSTPONED"]],
    ["Minor injury units closed for the day.", ["OTHER CLOSED"]],
    ["Hospitals have been under pressure for years.", []],
    ["There will be no talks before the strike.", []],
    ["Doctors say that they are stretched and tired.", []],
    ["Patients should expect no delays.", []],
    ["The clinic is for a child who is under 16.", []],
  ])("%s", (words, touched) => {
    expect(touchedIn(words)).toEqual(touched);
  });
});
