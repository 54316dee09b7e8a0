/** The usual advice in the words of different houses; and what is news of the same services, and tells nobody what to do. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const doctors = "Resident doctors in England will strike on Friday 25 July.";
const crews = "Ambulance staff in England will strike on Friday 25 July.";
const topics = (words: string, strike = doctors) =>
  [...new Set(adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21")).map((one) => one.fields.topic.value))]
    .toSorted()
    .join(" ");

describe("who is booked should come", () => {
  it.each([
    "If you have an appointment, come.",
    "If you have a hospital appointment, continue to come forward for it.",
    "All those with clinics booked are still being seen, unless they have had a text to say otherwise.",
    "Do not cancel your hospital visit on account of the strike.",
    "You have not heard from the clinic? Then please come along.",
    "Outpatient clinics go ahead; please turn up for yours.",
    "Day surgery patients are expected as arranged unless told differently.",
    "The board has asked patients to attend any appointment that has not been cancelled.",
    "Operations, scans and clinics that have not been called off will go ahead on the day.",
    "Carry on with your appointment as usual, unless we have been in touch.",
    "Dressing clinics are on as usual, so please keep them.",
    "Those due to come in for tests should do so.",
    "Home visits by district nurses will go ahead as planned unless you are told otherwise.",
  ])("%s", (words) => {
    expect(topics(words)).toBe("planned-appointment-attend");
  });

  it("and who is booked with a GP is told of GPs", () => {
    expect(topics("Appointments with GPs carry on as usual.")).toBe("gp-as-usual-contact-early");
    expect(topics("Please attend your GP appointment as planned.")).toBe("gp-as-usual-contact-early");
  });
});

describe("word comes to those whose appointment is moved", () => {
  it.each([
    "If yours is one of the clinics that has been stood down, we'll write, phone or send you a text.",
    "You will be officially notified if your care has to change.",
    "The hospital writes to these patients or rings them up.",
    "It contacts you if your appointment is off.",
    "We have tried to reach every patient affected.",
    "Anyone whose operation can't be done that day will get a phone call.",
    "Your hospital will give you as much notice as it can if your appointment needs to move.",
    "If we have to put off your operation, someone from the waiting list office will call.",
    "Where clinics are not going ahead, patients have already been let know.",
    "We're sending letters and texts to those affected.",
    "If your clinic is cancelled we'll send you a new date.",
    "What happens if my clinic is off?\n\nYou will be given a new one as soon as possible.",
    "Any patient whose appointment is cancelled will have it rebooked.",
    "Please only expect to hear from us if your appointment has changed.",
    "Patients should not ring to have their appointment rescheduled.",
  ])("%s", (words) => {
    expect(topics(words)).toBe("appointment-postponed");
  });

  it.each([
    "Hundreds of patients in Devon have had a procedure cancelled and will be given another date.",
    "A further 120 operations had to be given another date.",
    "Many of them have been given another date.",
    "The trust is rescheduling about 90 routine procedures.",
    "Some routine appointments may be given a new date.",
    "More than 3,000 patients have been told that their operation will not go ahead.",
    "You will be sent to the right place, or somebody will ring you back.",
  ])("and how many were moved is news: %s", (words) => {
    expect(topics(words)).toBe("");
  });
});

describe("care that cannot wait", () => {
  it.each([
    "People whose condition threatens their life must come first on Thursday.",
    "Cover for urgent scans and cancer scans is not affected.",
    "Our Emergency Department will put patients whose life or limb is in danger first.",
    "Whoever comes in as an emergency will be seen as quickly as possible.",
    "The hospital has promised that critical care will have enough staff.",
    "It matters that you still come to us when you need urgent help.",
    "There will be full cover for emergencies.",
    "Senior doctors will make sure that urgent patients are seen.",
    "We will protect care for the sickest patients.",
    "Patients with cancer will still be treated.",
    "Emergency services in all Trusts will operate.",
    "Staff will be moved to look after emergency patients.",
    "People must not be deterred from seeking urgent care.",
  ])("%s", (words) => {
    expect(topics(words)).toBe("cancer-and-urgent-treatment");
  });

  it.each([
    "Consultants stepped in so that emergency care could go on.",
    "With their help it was possible to keep up emergency care.",
    "Please be patient on the phone, as those who need us most have to come first.",
    "Cancer patients wait longer and the deficit grows, the board is told.",
    "Thousands of patients had an operation cancelled although the union called off its strike.",
    "Only one in ten pharmacies was open on that day.",
    "The union warned that patients would wait longer in A&E.",
    "The hospital was not able to say how many patients had been told.",
    "Members in A&E will work as normal.",
    "The inquiry heard that staff had been told to ring 999.",
    'The nurse said: "Emergency care is safe. We are on strike for our patients."',
    "Nobody should have to wait twelve hours for an ambulance, Unison's branch secretary said.",
    "The strike by dentists in training will go ahead on Friday.",
    "A poll finds that six in ten people would use a pharmacist before a GP.",
    "It was Christmas Eve, and they grumbled, until one asked what they were going to do.",
    "Porters are due to take part, as are midwives.",
    "NHS England told trusts to do more to keep up emergency care.",
    "The strike on 10 February would go ahead as planned unless there was progress.",
  ])("and what is told of the past, or to others, is no advice: %s", (words) => {
    expect(topics(words)).toBe("");
  });
});

describe("other services", () => {
  it.each([
    ["minor-injury-walk-in", "The Minor Injuries Unit will not open on either day."],
    ["gp-as-usual-contact-early", "There is no strike at GP surgeries."],
    ["gp-as-usual-contact-early", "The strike does not involve GP practices."],
    ["gp-as-usual-contact-early", "If you have an appointment with your GP, it is going ahead."],
    ["gp-out-of-hours", "Out-of-hours GPs will be on duty as usual over the weekend."],
    ["ae-open-but-busy", "The A&E unit at Weston will not be affected by the strike."],
    ["ae-open-but-busy", "The strike won't affect A&E."],
    ["gp-as-usual-contact-early", "You can still get an appointment at your GP practice."],
    ["minor-injury-walk-in", "An urgent treatment centre may be quicker."],
    ["ae-emergencies-only", "A&E should be for life-threatening cases."],
    ["maternity", "Please call us if you think you are in labour."],
    ["maternity", "Births will not be affected."],
    ["pharmacy", "A pharmacist may well be able to sort it out on the spot."],
    ["ae-emergencies-only", "The trust asks people to help it keep emergency care for those who need it."],
    ["ae-emergencies-only", "Anyone thinking of coming to A&E should only do so where a life is at risk."],
    ["ae-emergencies-only", "Emergency departments should be used by people in an emergency only."],
    ["cancer-and-urgent-treatment maternity", "The strike does not affect emergency and maternity care."],
    ["gp-as-usual-contact-early", "Your GP surgery will look after you as always."],
    ["pharmacy", "Advice is available from your community pharmacist."],
    ["maternity", "Women in labour will be looked after as always."],
    ["maternity", "If you are pregnant, please decide now how you will travel to hospital when labour starts."],
    ["maternity", "Planned caesareans and inductions will go ahead."],
    ["maternity", "There will be staff on the day to look after women in labour."],
    ["mental-health-crisis", "If it's your mental health, Cornwall has a helpline for that."],
    ["mental-health-crisis", "Our crisis teams are there as usual."],
    ["mental-health-crisis", "If you are feeling low, Samaritans are on 116 123."],
    ["staff-and-picket-information", "You may pass a picket line on your way in; please do come in."],
  ])("%s: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });

  it("a unit that is shut, with a doubt", () => {
    const [one] = adviceIn(draftOf(`${doctors}\n\nThe walk-in centre is closed today.`, "2025-07-21"));
    expect(one?.fields.topic.value).toBe("minor-injury-walk-in");
    expect(one?.flags.map((flag) => flag.code)).toContain("TOPIC_UNSURE");
  });

  it.each([
    "Look out for people who might find it hard to keep cool.",
    "Elderly friends and neighbours might need a hand.",
    "Knock on the door of an elderly neighbour.",
    "Please make sure that people living alone are all right.",
    "Do what you can to keep yourself safe and well during the strike.",
    "Give vulnerable relatives a ring to see how they are.",
    "Make sure you have paracetamol at home.",
    "Try not to take risks.",
    "Have a supply of painkillers and plasters in the house.",
  ])("help for oneself and for others: %s", (words) => {
    expect(topics(words)).toBe("self-care-check-on-others");
  });

  it.each([
    ["ambulance-response", "The ambulance service won't be able to respond to many of its calls on Wednesday."],
    ["ambulance-response", "In that time the emergency ambulance service will probably run at a reduced level."],
    ["ambulance-response", "There may not be an ambulance for everyone who rings."],
    ["patient-transport", "Non-emergency patient transport will be disrupted, too."],
    ["patient-transport", "Patients who come by patient transport may notice the strike."],
    ["ambulance-response", "Where it is safe, get a lift to hospital."],
    ["patient-transport", "There'll be no non-urgent patient transport on Friday."],
    ["", "Callers were told that they would have to find their own way."],
    ["", "The 111 service will also be hit by the strike."],
  ])("%s where crews strike: %s", (topic, words) => {
    expect(topics(words, crews)).toBe(topic);
  });
});

describe("the need that a service is for is a condition", () => {
  const conditions = (words: string) =>
    adviceIn(draftOf(`${doctors}\n\n${words}`, "2025-07-21")).flatMap((one) => one.fields.conditions.value);

  it.each([
    ["for non-urgent care", "Contact your GP practice for non-urgent care."],
    ["for everyday ailments", "Use your local pharmacy for everyday ailments."],
    ["For concerns that are not urgent", "For concerns that are not urgent use NHS 111 online."],
    ["about anything that isn't urgent", "See your GP about anything that isn't urgent."],
    ["With other health concerns", "With other health concerns they should try NHS 111."],
    ["for accidents and emergencies", "Please save A&E for accidents and emergencies."],
    ["to those whose life may depend on it", "Please leave A&E to those whose life may depend on it."],
    ["whose treatment is affected", "We will contact anyone whose treatment is affected."],
    ["For less urgent problems", "For less urgent problems there is NHS 111 online."],
    ["for advice on coughs and colds", "Go to a pharmacy for advice on coughs and colds."],
    ["for most minor illnesses", "Think pharmacy for most minor illnesses."],
    ["for sprains, cuts and small burns", "Go to an urgent treatment centre for sprains, cuts and small burns."],
    [
      "And if it isn't life-threatening?",
      "And if it isn't life-threatening?\n\nYou can still:\n\n- go to NHS 111 online",
    ],
    ["When it is not an emergency", "When it is not an emergency, please think first. There are also:\n\n- pharmacies"],
  ])("%s: %s", (condition, words) => {
    expect(conditions(words)).toEqual([condition]);
  });
});

describe("headings and lists", () => {
  it.each([
    ["ae-open-but-busy", "Emergency departments\n\nThese will be open as normal."],
    ["ae-emergencies-only", "When to come to A&E\n\nOnly come if it's an emergency."],
    ["minor-injury-walk-in", "Urgent treatment centres - open as usual"],
    ["life-threatening-emergency", "999: life-threatening emergencies only"],
    ["cancer-and-urgent-treatment", "These services will not be affected:\n\n- chemotherapy\n- dialysis"],
    ["ae-open-but-busy pharmacy", "These services will not be affected:\n\n- A&E\n- pharmacy"],
    ["maternity", "Some services go on as usual. They are births and antenatal clinics."],
    ["", "These services may be affected:\n\n- A&E\n- pharmacy"],
  ])("%s: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });

  it("a service in a list is told with what is said of the list, and with a doubt", () => {
    const words = "These services will not be affected:\n\n- chemotherapy\n- dialysis";
    const [one] = adviceIn(draftOf(`${doctors}\n\n${words}`, "2025-07-21"));
    expect(one?.fields.body.value).toContain("will not be affected");
    expect(one?.flags.map((flag) => flag.code)).toContain("TOPIC_UNSURE");
  });
});
