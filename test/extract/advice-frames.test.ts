/** Advice by who is spoken to and what with which service: sentences that no row was written for. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string, publisher: string | null = null) =>
  adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21", { publisher }));
const topics = (words: string) => [...new Set(read(words).map((one) => one.fields.topic.value))].toSorted().join(" ");

describe("advice in words of its own", () => {
  it.each([
    [
      "gp-as-usual-contact-early minor-injury-walk-in pharmacy urgent-not-emergency",
      "Others who can help are pharmacists, GPs, walk-in centres and NHS 111.",
    ],
    ["urgent-not-emergency", "Not sure? NHS 111."],
    ["pharmacy", "People with a sore throat might take their questions to the chemist."],
    ["appointment-postponed", "Somebody in the booking team will be in touch should yours be moved."],
    ["appointment-postponed", "Your clinic rings you if there is a change."],
    ["appointment-postponed", "Take it that the team has phoned everyone who is affected."],
    [
      "planned-appointment-attend",
      "Got no letter? Make every effort to come, and please do everything you can to attend.",
    ],
    ["planned-appointment-attend", "If you hear nothing, do come."],
    ["planned-appointment-attend", "Routine appointments must be kept, unless told otherwise."],
    ["life-threatening-emergency", "If life or limb is at stake, get emergency help at once."],
    ["ae-open-but-busy", "Our A&E will still treat people whose condition is life-threatening."],
    ["life-threatening-emergency", "With symptoms which may be life-threatening you should call 999 as ever."],
    ["ae-emergencies-only", "Please think of somewhere other than A&E."],
    ["ae-emergencies-only", "Only ever going to A&E in an emergency would be a great help."],
    ["ae-emergencies-only", "For those who are gravely ill the emergency department stays open."],
    ["ambulance-response", "Crews go to the most urgent calls first."],
    ["ambulance-response", "A taxi may be quicker, so please consider it."],
    ["self-care-check-on-others", "Anyone with repeat prescriptions should order them a week ahead."],
    ["cancer-and-urgent-treatment", "We put critical care, newborn babies and trauma first."],
    ["cancer-and-urgent-treatment", "Urgent operations go ahead."],
    ["gp-as-usual-contact-early", "Our surgery is open, and the doctors can see you."],
    ["maternity", "The antenatal clinics are open as usual."],
    ["patient-transport", "If you have patient transport booked, check with the service before you set off."],
    ["life-threatening-emergency", "If it's an emergency, call an ambulance."],
    ["cancer-and-urgent-treatment", "Anyone in need of emergency care should continue to come forward."],
    ["urgent-not-emergency", "Those needing non-urgent care are being directed to NHS 111."],
    ["life-threatening-emergency urgent-not-emergency", "Dial 999 in an emergency and use 111 for anything else."],
    ["ae-emergencies-only", "A&E must only be used by people with serious injuries."],
    ["ae-emergencies-only", "A&E isn't the place for a sore throat."],
    ["ae-emergencies-only", "Only those with the most serious injuries should attend A&E."],
    ["ae-open-but-busy", "Expect queues at A&E."],
    ["ae-open-but-busy", "Waits in A&E could be many hours for those who aren't seriously ill."],
    [
      "planned-appointment-attend",
      "Appointments that have not been cancelled will go ahead and patients should turn up.",
    ],
    ["planned-appointment-attend", "It's important you still attend if you haven't had word from the hospital."],
    ["planned-appointment-attend", "Should I still come in? Yes, unless we've told you otherwise."],
    ["appointment-postponed", "The trust has already begun ringing patients whose operations are affected."],
    ["appointment-postponed", "Staff are working through the lists and calling patients one by one."],
    ["appointment-postponed", "What if my appointment is cancelled? We'll contact you to rearrange."],
    ["gp-as-usual-contact-early", "GP appointments are going ahead as normal."],
    ["pharmacy", "Feeling under the weather? Your pharmacist is a great place to start."],
    ["ambulance-response", "The ambulance service will only be able to respond to the most serious calls."],
    ["ambulance-response", "Ask a relative to take you to hospital if you can travel safely."],
    ["getting-worse-while-waiting", "If you feel your condition has worsened, contact your GP."],
    ["cancer-and-urgent-treatment", "Patients on cancer pathways should attend unless contacted."],
    ["staff-and-picket-information", "Patients will still be able to get into the hospital despite picket lines."],
    [
      "ae-emergencies-only life-threatening-emergency",
      "Only call 999 or go to A&E if it is a matter of life and death.",
    ],
    ["ae-emergencies-only", "Using A&E for minor ailments will lead to delays, so please don't."],
    ["ae-emergencies-only", "We urge everyone to use A&E wisely."],
    ["ae-emergencies-only", "A&E should be a last resort."],
    ["appointment-postponed", "A letter will be sent to everyone whose appointment is cancelled."],
    ["appointment-postponed", "We will only contact you if your appointment is affected."],
    ["appointment-postponed", "Your appointment might be postponed, in which case you'll be given another."],
    ["planned-appointment-attend", "If you aren't contacted, your appointment is still on."],
    ["planned-appointment-attend", "Elective patients will be seen as planned unless contacted."],
    ["planned-appointment-attend", "Don't assume your appointment is off: come in unless we say otherwise."],
    ["pharmacy", "Take advantage of your local pharmacy."],
    ["pharmacy", "Pharmacists offer expert advice on everyday conditions."],
    ["ambulance-response", "Not everyone who rings 999 will get an ambulance."],
    ["ambulance-response", "We may not be able to come to you unless it's life-threatening."],
    ["mental-health-crisis", "Anyone in crisis can ring 111 and press 2."],
    ["maternity", "If you're in labour call us as you always would."],
    ["patient-transport", "We will be in touch with patients whose transport is affected, so please check."],
    ["self-care-check-on-others", "Make sure vulnerable neighbours are well and warm."],
    ["life-threatening-emergency", "Please only ring 999 when somebody may die."],
    ["ambulance-response", "Only ring for an ambulance when somebody may die."],
    ["ae-open-but-busy", "Those with a less serious complaint should be ready for a long wait."],
    ["patient-transport", "The service will be in touch with anyone whose transport is affected."],
    ["self-care-check-on-others", "Have you picked up your prescription? Please make sure that you have."],
    ["planned-appointment-attend", "Children should be brought to their clinic as normal."],
    ["planned-appointment-attend", "Parents should still take their sons to appointments unless told otherwise."],
    ["planned-appointment-attend", "If you hear nothing, go."],
    [
      "planned-appointment-attend",
      "People should use health services in the usual way unless the hospital rings them.",
    ],
    ["maternity", "Labour wards will stay open."],
    ["maternity", "Mums-to-be should not worry."],
    ["urgent-not-emergency", "In Belfast, use Phone First before attending a minor injuries unit."],
    ["patient-transport", "Anyone who relies on hospital transport is advised to ring to confirm it."],
    ["minor-injury-walk-in", "Bites and simple fractures can be looked at by the minor injury unit."],
    ["gp-out-of-hours", "Overnight and at weekends call the GP out-of-hours service."],
    ["dental", "Emergency dental clinics will run as normal, so patients should come."],
    ["ae-emergencies-only", "Help us by only coming to hospital in an emergency."],
    ["ambulance-response", "Patients who are not in danger may be asked to take a taxi to A&E."],
    ["planned-appointment-attend", "Visits take place as usual, so please do not cancel."],
    ["planned-appointment-attend", "Heard nothing? We are expecting you."],
    ["mental-health-crisis", "Phone 111 and choose the mental health hub."],
    ["cancer-and-urgent-treatment", "If your treatment is time-critical it will not be moved."],
    ["self-care-check-on-others", "Take care on the ice."],
    ["planned-appointment-attend", "Unless we call, nothing changes and your operation is still happening."],
    ["planned-appointment-attend", "Patients should presume that their session is on."],
    ["appointment-postponed", "Is yours being moved? Our booking office will already have spoken to you."],
    ["appointment-postponed", "NHS Lothian will contact any patient whose visit has to change."],
    ["ambulance-response", "If you call 999 you may be told that no ambulance can be sent."],
    ["pharmacy", "Many ailments can be treated at the pharmacy."],
    ["getting-worse-while-waiting", "If you are in more pain than before, tell the ward."],
    ["staff-and-picket-information", "You will see striking staff outside, and you can come in."],
    ["ae-emergencies-only", "A&E should not be used for minor ailments."],
    ["ae-open-but-busy", "Emergency departments and wards are running, said the doctor."],
    ["self-care-check-on-others", "The minister asked people to keep away from risky sports."],
  ])("%s: %s", (wanted, words) => {
    expect(topics(words)).toBe(wanted);
  });

  it.each([
    ["ae-emergencies-only", "Please only go there if nothing else will do."],
    ["life-threatening-emergency", "Anyone who is seriously ill should go to one."],
    ["ae-open-but-busy", "Be ready for a long wait."],
  ])("that the sentence before is needed for, with a doubt: %s: %s", (topic, words) => {
    const found = read(`Our hospitals have emergency departments. ${words}`);
    const one = found.find((advice) => advice.fields.topic.value === topic);
    expect(one?.fields.body.value).toContain("emergency departments");
    expect(one?.flags.map((flag) => flag.code)).toContain("TOPIC_UNSURE");
  });

  it.each([
    "Pharmacists, GPs and consultants have all lost pay.",
    "Would all consultants please tell their manager whether they will be in.",
    "Thanks to all who work in surgeries and pharmacies, who should be treated kindly.",
    "Pay is getting worse, and the service with it.",
    "It had to reschedule 286 appointments.",
    "Keeping GPs has been hard for years.",
    "The strike will go ahead as planned unless ministers make an offer.",
    "Doctors said they would go ahead with the strike as planned.",
    "More people than ever are calling 111, by the figures of the NHS.",
    "The strike has put A&E under pressure in the past.",
    "Some 300 patients have been contacted by the police about the data breach.",
    "Should I tell my manager? You don't have to.",
    "She said her GP had referred her to hospital in May.",
    "A new date for the strike will be announced.",
    "Ambulance crews will not go on strike after all.",
    "The strike by ambulance crews will be longer than the last.",
    "Staff at GP practices are busier than ever.",
    "Nurses feel that things are getting worse.",
    "She would be back at the table if the strikes were called off.",
    "The surgeries stayed open all week.",
    "There were long delays at A&E on the day after.",
    "One patient was advised by 111 to see a doctor.",
    "The BMA's chairman said labour wards would go on as usual.",
    "Sixty members will come out at the walk-in centre.",
    "Paramedics will leave the line for the most serious calls, the GMB said.",
    "Dentists are not taking part in the dispute over pay.",
    "The ambulance service lost many hours to delays outside A&E.",
    "Leaders fear that people will stay away from A&E when they need it.",
    "Practices were asked to keep appointments free for the sickest.",
    "Thank you to all of those who tried a pharmacist first.",
    "Hospitals were doing all they could to rebook patients soon, a spokesman said.",
    "What is left over: Phone First, urgent care centres, the ambulance service.",
    "News | Order a prescription | Join our practice",
    "Clinics and non-urgent operations might not go ahead.",
    "There may be delays in emergency responses.",
  ])("is none: %s", (words) => {
    expect(topics(words)).toBe("");
  });

  it("is none on a union's own page, which speaks to members", () => {
    const words = "Please keep your appointment with your rep, and ask your GP or a pharmacist about the fit note.";
    expect(read(words, "Royal College of Nursing")).toEqual([]);
  });
});

describe("advice of those who treat patients", () => {
  const words = "We are very busy. Only dial 999 in an emergency, and use NHS 111 for other needs.";
  const told = (publisher: string) => adviceIn(draftOf(words, "2025-07-21", { publisher }));

  it("stands on their own page without a strike, with a doubt", () => {
    const found = told("South Western Ambulance Service NHS Foundation Trust");
    expect(found.map((one) => one.fields.topic.value).toSorted()).toEqual([
      "life-threatening-emergency",
      "urgent-not-emergency",
    ]);
    for (const one of found) expect(one.flags.map((flag) => flag.code)).toContain("TOPIC_UNSURE");
  });

  it("is none in a newspaper or on a union's page without a strike", () => {
    expect(told("Bucks Free Press")).toEqual([]);
    expect(told("Royal College of Nursing")).toEqual([]);
  });

  it("of whom waits for crews while ambulance staff strike", () => {
    const strikes = "Ambulance workers will strike on Friday 25 July.";
    const [one] = adviceIn(
      draftOf(`${strikes}\n\nPeople with less serious needs may have to wait longer.`, "2025-07-21"),
    );
    expect(one?.fields.topic.value).toBe("ambulance-response");
  });
});

describe("conditions that stand in front", () => {
  it("of a list, in the line that leads it", () => {
    const found = read("If it is not an emergency:\n- ring NHS 111\n- visit a pharmacy");
    const own = found.filter((one) => one.fields.body.value.endsWith("visit a pharmacy"));
    expect(own.map((one) => one.fields.conditions.value)).toContainEqual(["If it is not an emergency"]);
    for (const one of found) expect(one.fields.conditions.value).toContain("If it is not an emergency");
  });

  it("as a heading that asks", () => {
    const [one] = read("Is it not an emergency?\n\nNot heard from us?\n\nPlease come as planned.");
    expect(one?.fields.conditions.value).toContain("Not heard from us?");
    expect(one?.fields.body.value).toMatch(/^Not heard from us\?/);
  });

  it("as the need that is meant, or the cases that are left", () => {
    expect(read("With a minor illness, please use 111.")[0]?.fields.conditions.value).toEqual(["With a minor illness"]);
    expect(read("In other cases use NHS 111.")[0]?.fields.conditions.value).toEqual(["In other cases"]);
  });

  it("for what is told next of the same need", () => {
    const [first, second] = read("With a minor illness please stay away from A&E. Use 111 instead.");
    expect(first?.fields.conditions.value).toEqual(["With a minor illness"]);
    expect(second?.fields.conditions.value).toEqual(["With a minor illness"]);
    expect(second?.fields.body.value).toMatch(/^With a minor illness/);
    const [, other] = read("If it is an emergency, ring 999. Ask a pharmacist about coughs.");
    expect(other?.fields.conditions.value).toEqual([]);
  });

  it("of an exception behind a comma", () => {
    for (const one of read("Keep your GP appointment, unless somebody tells you not to."))
      expect(one.fields.conditions.value).toEqual(["unless somebody tells you not to"]);
  });
});
