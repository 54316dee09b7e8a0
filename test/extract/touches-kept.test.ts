/** What goes on through a strike: care for those who need it at once, and as much of the rest as can be. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const keptIn = (words: string) =>
  impactsIn(draftOf(`${strike}\n\n${words}`, "2025-07-21", { publisher: "Leeds Teaching Hospitals NHS Trust" }))
    .map(({ fields }) => `${fields.service.value} ${fields.effect.value}`)
    .toSorted();

describe("what goes on", () => {
  it.each<[string, string[]]>([
    ["Urgent and emergency care will come first.", ["A_AND_E KEPT"]],
    ["Anyone who needs emergency treatment will still get it.", ["A_AND_E KEPT"]],
    ["We will prioritise emergency care and maternity care.", ["A_AND_E KEPT", "MATERNITY KEPT"]],
    ["Those in greatest need will be seen first.", ["A_AND_E KEPT"]],
    ["Life-saving care will go on throughout.", ["A_AND_E KEPT"]],
    ["Emergency services are being maintained.", ["A_AND_E KEPT"]],
    ["Emergency departments will be open to anybody who is seriously ill.", ["A_AND_E KEPT"]],
    ["Emergency departments will run as normal.", ["A_AND_E UNAFFECTED"]],
    ["Emergency care is unaffected.", ["A_AND_E UNAFFECTED"]],
    ["Emergency surgery will go ahead for those who need it most urgently.", ["OPERATIONS KEPT"]],
    ["Inpatients and emergency patients will be looked after first.", ["A_AND_E KEPT", "INPATIENT_CARE KEPT"]],
    ["We will keep as many routine operations going as we can.", ["OPERATIONS KEPT"]],
    ["Teams have kept routine clinics going.", ["OUTPATIENT_APPOINTMENTS KEPT"]],
    [
      "Ambulances will still respond, but perhaps only where there is an immediate risk to life.",
      ["AMBULANCE REDUCED"],
    ],
    ["Ambulance crews will still go to the most serious calls.", ["AMBULANCE KEPT"]],
    ["Please ring for an ambulance only where there is an immediate risk to life.", []],
    ["Our plans are such that essential services are maintained.", ["ALL_SERVICES KEPT"]],
    [
      "Emergency treatment comes first, and so do those who have waited longest for cancer surgery.",
      ["A_AND_E KEPT", "OPERATIONS KEPT"],
    ],
    ["Anybody who needs urgent medical care should come forward as normal.", []],
    ["We will contact you if your appointment needs to be rearranged.", ["APPOINTMENTS POSTPONED"]],
    [
      "Some operations will be put off. We will contact you if your appointment needs to be rearranged.",
      ["OPERATIONS POSTPONED"],
    ],
    ["People with less urgent needs may have a long wait in our emergency departments.", ["A_AND_E DELAYED"]],
    ["Our emergency departments will be very busy.", ["A_AND_E BUSIER"]],
    ["If you are unwell your GP practice is open as usual.", ["GP UNAFFECTED"]],
    ["Please ask your GP practice for advice in the usual way.", []],
    ["Chemotherapy will go ahead as normal.", ["OTHER UNAFFECTED"]],
    ["The NHS in Kent will be extremely busy all week.", ["ALL_SERVICES BUSIER"]],
    ["Hardly any planned care will go ahead.", ["PLANNED_CARE CANCELLED"]],
    ["Very little routine care will go ahead.", ["PLANNED_CARE REDUCED"]],
    ["Pharmacies are open as usual.", ["OTHER UNAFFECTED"]],
    ["Please check which pharmacies will be open.", []],
    ["GP surgeries are closed on the bank holiday.", []],
    ["Emergency care would have been protected.", []],
    ["Please keep A&E free for those who need it most.", []],
    ["If you need urgent medical help come to A&E as normal.", []],
    ["Urgent talks will go ahead.", []],
  ])("%s", (words, kept) => {
    expect(keptIn(words)).toEqual(kept);
  });
});
