/** Advice as many hands would give it: short texts of our own. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) => adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21"));

describe("advice", () => {
  it.each<[string, string, string[]?]>([
    ["life-threatening-emergency", "In a life-threatening emergency people should still dial 999 without delay."],
    [
      "life-threatening-emergency",
      "If someone is unconscious or not breathing, ring 999 straight away.",
      ["If someone is unconscious or not breathing"],
    ],
    ["life-threatening-emergency", "Anyone with chest pain must phone 999 immediately."],
    ["life-threatening-emergency", "999 remains the number for emergencies."],
    ["life-threatening-emergency", "Genuine emergency? Dial 999.", ["Genuine emergency?"]],
    ["life-threatening-emergency", "Patients whose lives are at risk should continue to come to A&E."],
    [
      "ambulance-response life-threatening-emergency",
      "The public is being asked to dial 999 only for life-threatening emergencies.",
      ["only for life-threatening emergencies"],
    ],
    ["ambulance-response", "Callers with less serious conditions may be asked to make their own way to hospital."],
    ["ambulance-response", "Expect to wait much longer than usual for an ambulance."],
    ["ambulance-response", "The service urged people not to call back to ask when the ambulance will arrive."],
    [
      "urgent-not-emergency",
      "For non-urgent needs, members of the public are encouraged to log on to NHS 111 online.",
      ["For non-urgent needs"],
    ],
    ["urgent-not-emergency", "Those who do not need emergency care should phone NHS 111 for guidance."],
    ["urgent-not-emergency", "NHS 111 online is available round the clock for people with urgent health concerns."],
    [
      "urgent-not-emergency",
      "If you are unsure where to go, 111 can point you in the right direction.",
      ["If you are unsure where to go"],
    ],
    ["urgent-not-emergency", "Residents can get help by visiting 111.nhs.uk."],
    ["urgent-not-emergency", "In Scotland, patients should ring NHS 24 on 111 when their GP surgery is closed."],
    ["urgent-not-emergency", "In Northern Ireland patients should use the Phone First service before travelling."],
    ["gp-out-of-hours", "Outside surgery hours, contact the GP out of hours service."],
    ["gp-out-of-hours", "GP out-of-hours services will be available for urgent problems overnight."],
    ["ae-emergencies-only", "A&E should be used for emergencies only."],
    ["ae-emergencies-only", "We are asking people to think carefully before coming to our emergency department."],
    [
      "ae-emergencies-only",
      "Please do not come to A&E unless it is life-threatening.",
      ["unless it is life-threatening"],
    ],
    ["ae-emergencies-only", "Health chiefs are urging people to keep A&E for those who need it most."],
    [
      "ae-emergencies-only",
      "Members of the public are asked to avoid A&E unless they have a serious or life-threatening condition.",
      ["unless they have a serious or life-threatening condition"],
    ],
    ["ae-open-but-busy", "Emergency departments will stay open but are expected to be extremely busy."],
    ["ae-open-but-busy", "Patients attending A&E with minor complaints should expect to wait many hours."],
    ["ae-open-but-busy", "The emergency department is open 24 hours a day as usual."],
    [
      "planned-appointment-attend",
      "If we have not been in touch, your appointment will go ahead as planned.",
      ["If we have not been in touch"],
    ],
    [
      "planned-appointment-attend",
      "Unless told otherwise, patients should attend as normal.",
      ["Unless told otherwise"],
    ],
    [
      "planned-appointment-attend",
      "People who have not been contacted should come to their appointment as usual.",
      ["who have not been contacted"],
    ],
    [
      "planned-appointment-attend",
      "Patients should continue to attend their appointments unless they have been told otherwise.",
      ["unless they have been told otherwise"],
    ],
    [
      "planned-appointment-attend",
      "You should attend your appointment if you have not heard from us.",
      ["if you have not heard from us"],
    ],
    ["planned-appointment-attend", "Not received a letter? Then please turn up at your booked time."],
    [
      "planned-appointment-attend",
      "Patients are being urged to attend planned appointments unless contacted by the hospital.",
      ["unless contacted by the hospital"],
    ],
    [
      "appointment-postponed planned-appointment-attend",
      "No need to ring to check: if you haven't heard, it's going ahead.",
    ],
    ["appointment-postponed", "We will be contacting everyone whose appointment has to be changed."],
    ["appointment-postponed", "Affected patients have already been informed by letter."],
    [
      "appointment-postponed",
      "Hospitals will get in touch with patients directly if their procedure has to be rescheduled.",
      ["if their procedure has to be rescheduled"],
    ],
    [
      "appointment-postponed",
      "Your appointment may be cancelled at short notice; you will be offered a new date as soon as possible.",
    ],
    ["appointment-postponed", "Staff will ring you to arrange another date."],
    ["appointment-postponed", "The health board is contacting those patients who are affected."],
    ["appointment-postponed", "Patients do not need to call the hospital."],
    ["appointment-postponed", "All patients whose treatment is postponed will be notified in advance."],
    [
      "strike-called-off",
      "If the action is called off at short notice, please still ring the ward first.",
      ["If the action is called off at short notice"],
    ],
    ["cancer-and-urgent-treatment", "Cancer treatment and other urgent care will go ahead."],
    ["cancer-and-urgent-treatment", "Time-critical operations such as cancer surgery will be prioritised."],
    ["cancer-and-urgent-treatment", "Chemotherapy and dialysis sessions will continue, so please attend."],
    ["gp-as-usual-contact-early", "GP practices will be open as normal."],
    ["gp-as-usual-contact-early", "For routine matters please speak to your GP practice."],
    ["gp-as-usual-contact-early", "Your GP surgery is not affected and you can contact it in the usual way."],
    ["gp-as-usual-contact-early", "People should get in touch with their GP early."],
    ["pharmacy", "A community pharmacist can give advice on minor ailments."],
    ["pharmacy", "Try your local chemist for coughs and colds."],
    ["pharmacy", "Pharmacies are open as usual and offer expert advice."],
    ["minor-injury-walk-in", "Visit the minor injuries unit for cuts, sprains and bites."],
    ["minor-injury-walk-in", "Our urgent treatment centres are open for minor injuries."],
    [
      "minor-injury-walk-in urgent-not-emergency",
      "For less serious injuries, people can go to a walk-in centre or ring 111.",
    ],
    ["mental-health-crisis", "Anyone in a mental health crisis can ring the 24-hour crisis line on 0800 123 4567."],
    ["mental-health-crisis", "Call 111 and select option 2 if you need urgent mental health support."],
    ["maternity", "Pregnant women should attend their antenatal appointments as normal."],
    [
      "maternity",
      "If you think you are in labour, ring the maternity unit as you normally would.",
      ["If you think you are in labour"],
    ],
    [
      "getting-worse-while-waiting",
      "If your symptoms worsen while you are waiting, contact your GP or NHS 111.",
      ["If your symptoms worsen while you are waiting"],
    ],
    ["getting-worse-while-waiting", "Anyone whose condition deteriorates should seek medical advice."],
    ["dental", "Dental patients should attend their appointments as planned."],
    ["patient-transport", "Patient transport bookings may be changed, so check with the service before you travel."],
    ["self-care-check-on-others", "Please check on elderly relatives and neighbours."],
    ["self-care-check-on-others", "Make sure you have enough medication and order repeat prescriptions in good time."],
    ["self-care-check-on-others", "The public can help by keeping a well-stocked medicine cabinet."],
    [
      "staff-and-picket-information",
      "Patients may see picket lines at hospital entrances but will not be prevented from coming in.",
    ],
  ])("%s: %s", (topics, words, conditions = []) => {
    const found = read(words);
    expect([...new Set(found.map((one) => one.fields.topic.value))].toSorted().join(" ")).toBe(topics);
    for (const condition of conditions)
      expect(found.flatMap((one) => one.fields.conditions.value).join("|")).toContain(condition);
  });

  it.each([
    "The union urged the public to support nurses by signing its petition.",
    "The health secretary urged the BMA to call off the strike.",
    "Staff should report to their line manager before taking part.",
    "Paramedics answered 2,000 calls to 999 during the last strike.",
    "NHS 111 staff will join the walkout.",
    "He said A&E doctors were exhausted.",
    "GPs voted by two to one to take collective action.",
    "Pharmacists in the union are balloting for strike action.",
    "The union said members should contact their rep.",
    "Mental health nurses will be on the picket line from 7am.",
    "Members should come to the rally at noon as planned.",
    "Maternity services were affected by staff shortages for years.",
    "Call handlers in the 999 control room are also striking.",
    "Members of the public are invited to join pickets outside the hospital.",
    "The trust said it had put contingency plans in place.",
    "The minister told MPs that ambulances would take longer to arrive.",
    "She waited 14 hours in A&E last winter, and her condition got worse.",
    "Staff at the urgent treatment centre are taking part in the action.",
    "The union has been contacted for comment.",
    "Members will be contacted by the union with further details.",
    "If the government does not act, GPs could close their doors.",
    "The pay offer was rejected by dentists.",
    "Cancer patients have waited too long, the union said.",
    "Nurses said patients were being treated in corridors because A&E is so busy.",
  ])("is none: %s", (words) => {
    expect(read(words).map((one) => one.fields.topic.value)).toEqual([]);
  });

  it("keeps the question that is its condition", () => {
    const [one] = read("Not heard from us? Then please come as planned.");
    expect(one?.fields.body.value).toBe("Not heard from us? Then please come as planned.");
    expect(one?.fields.conditions.value).toEqual(["Not heard from us?"]);
  });

  it("gives an exception to all that stand in front of it", () => {
    const words = "Keep GP and dental appointments unless somebody tells you not to.";
    expect(read(words).map((one) => one.fields.conditions.value)).toEqual(
      read(words).map(() => ["unless somebody tells you not to"]),
    );
    expect(read(words)).toHaveLength(2);
  });
});
