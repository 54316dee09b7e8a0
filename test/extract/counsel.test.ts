/** Advice as many hands would give it: short texts of our own. */
import { describe, expect, it } from "vitest";
import { adviceIn, codes, draftOf } from "./told.ts";

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
      "life-threatening-emergency",
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
    [
      "urgent-not-emergency",
      "Does it need to be seen today, but no life is in danger? Use 111 online.",
      ["Does it need to be seen today, but no life is in danger?"],
    ],
    [
      "urgent-not-emergency",
      "Unwell, or looking after someone who is? Ring NHS 111.",
      ["Unwell, or looking after someone who is?"],
    ],
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
    ["life-threatening-emergency", "Heart attack, stroke, can't breathe: it's 999, strike or no strike."],
    ["life-threatening-emergency", "Nobody should think twice about dialling 999 when a life hangs in the balance."],
    [
      "life-threatening-emergency",
      "Should you or somebody with you be dangerously ill, get yourselves to A&E or ring 999.",
      ["Should you or somebody with you be dangerously ill"],
    ],
    [
      "life-threatening-emergency",
      "The emergency services are still there for you: 999 if it's a matter of life and death.",
    ],
    ["life-threatening-emergency", "Life in danger? 999, straight away.", ["Life in danger?"]],
    ["life-threatening-emergency", "For serious emergencies it's still 999."],
    ["life-threatening-emergency", "People who are critically ill should go straight to A&E as they normally would."],
    [
      "ambulance-response",
      "Please ring for an ambulance only if someone's life is at risk.",
      ["only if someone's life is at risk"],
    ],
    ["ambulance-response", "Less urgent 999 callers could be asked to get themselves to hospital."],
    ["ambulance-response", "There will be fewer ambulances on the road, so some patients will wait hours for one."],
    ["ambulance-response", "If you can get to hospital safely another way, please do."],
    ["ambulance-response", "Do not ring 999 again to ask how long we'll be."],
    ["urgent-not-emergency", "Anything else, try 111."],
    ["urgent-not-emergency", "Not sure? 111 is a good place to begin.", ["Not sure?"]],
    ["urgent-not-emergency", "The 111 website will tell you what to do next."],
    [
      "urgent-not-emergency",
      "Our advice to the public is to go to 111.nhs.uk first for anything that is not life-threatening.",
    ],
    ["urgent-not-emergency", "People are asked to ring 111 before setting off for A&E."],
    ["urgent-not-emergency", "NHS 111 Wales online has a symptom checker for those who need advice."],
    [
      "urgent-not-emergency",
      "If you cannot wait for your surgery to open, dial 111.",
      ["If you cannot wait for your surgery to open"],
    ],
    ["urgent-not-emergency", "NHS24 is on 111 day and night."],
    ["gp-out-of-hours", "When your surgery is shut and it can't wait, the GP out-of-hours service is there for you."],
    ["ae-emergencies-only", "A&E is for the seriously ill and injured, so please don't come with anything less."],
    ["ae-emergencies-only", "Think twice about turning up at A&E."],
    [
      "ae-emergencies-only",
      "The trust wants people to stay away from its emergency department if they can be treated elsewhere.",
      ["if they can be treated elsewhere"],
    ],
    [
      "ae-emergencies-only",
      "If it is not an emergency, do not come to the emergency department.",
      ["If it is not an emergency"],
    ],
    ["ae-emergencies-only", "Please help us by leaving A&E free for people in real need."],
    ["ae-emergencies-only", "Casualty is for emergencies only."],
    ["ae-open-but-busy", "Our A&E at the Royal is open round the clock but expect a long wait."],
    ["ae-open-but-busy", "Waits in our emergency departments are likely to be much longer than you are used to."],
    ["ae-open-but-busy", "A&E will be under a great deal of pressure and those with minor problems will wait longest."],
    ["planned-appointment-attend", "No word from us? Your appointment is on."],
    ["planned-appointment-attend", "If nobody has rung you, come along on the day.", ["If nobody has rung you"]],
    [
      "planned-appointment-attend",
      "Assume that you are still booked in unless the hospital says otherwise.",
      ["unless the hospital says otherwise"],
    ],
    [
      "planned-appointment-attend",
      "Anyone with an appointment should still come, except where they have been told not to.",
      ["except where they have been told not to"],
    ],
    ["planned-appointment-attend", "Patients due in this week should make their way to hospital as planned."],
    [
      "planned-appointment-attend",
      "You should only stay away if we have told you that your appointment is off.",
      ["if we have told you that your appointment is off"],
    ],
    [
      "planned-appointment-attend",
      "Outpatients who haven't had a letter are asked to keep their appointments.",
      ["who haven't had a letter"],
    ],
    [
      "planned-appointment-attend",
      "Your scan is going ahead unless you hear from the department.",
      ["unless you hear from the department"],
    ],
    [
      "planned-appointment-attend",
      "Come in for your operation at the time on your letter unless we get in touch.",
      ["unless we get in touch"],
    ],
    ["planned-appointment-attend", "It is important that patients attend unless contacted.", ["unless contacted"]],
    [
      "appointment-postponed",
      "Those whose operations are off will be rung by the booking team.",
      ["whose operations are off"],
    ],
    ["appointment-postponed", "Everyone affected has had a letter."],
    ["appointment-postponed", "We'll ring you if yours is one of them.", ["if yours is one of them"]],
    ["appointment-postponed", "You don't need to do anything; the hospital will be in touch."],
    ["appointment-postponed", "Teams are phoning patients this week to move their appointments."],
    [
      "appointment-postponed",
      "The hospital apologised and said that a new appointment would be offered to everyone affected.",
    ],
    ["appointment-postponed", "Any appointment that has to be moved will be rebooked as soon as it can be."],
    ["appointment-postponed", "Please do not phone the switchboard to ask about your appointment."],
    [
      "appointment-postponed",
      "Patients will be told in advance if their treatment cannot go ahead.",
      ["if their treatment cannot go ahead"],
    ],
    [
      "appointment-postponed",
      "Where an appointment is affected you will get a text or a call.",
      ["Where an appointment is affected"],
    ],
    [
      "strike-called-off",
      "If the strike is called off, patients whose operations were cancelled will not automatically get them back.",
      ["If the strike is called off"],
    ],
    ["cancer-and-urgent-treatment", "Chemotherapy will go ahead as usual."],
    ["cancer-and-urgent-treatment", "Patients having dialysis should come as normal."],
    ["cancer-and-urgent-treatment", "Radiotherapy and urgent cancer operations are not affected and will take place."],
    ["gp-as-usual-contact-early", "Family doctors are open, so ring yours first thing."],
    ["gp-as-usual-contact-early", "GPs are not on strike and you can see them as normal."],
    [
      "gp-as-usual-contact-early",
      "Surgeries will be busier, so patients are asked to ring early and only if it is urgent.",
    ],
    ["gp-as-usual-contact-early", "If you need to see a GP please ring your practice in the usual way."],
    ["gp-as-usual-contact-early", "It is business as usual at GP practices in the area."],
    ["pharmacy", "Coughs and colds? Your pharmacist can help."],
    ["pharmacy", "Many high street chemists are open late and can advise on minor ailments."],
    ["pharmacy", "You could also pop into your pharmacy."],
    ["minor-injury-walk-in", "Broken bones, cuts and burns can be treated at the minor injuries unit in Whitby."],
    ["minor-injury-walk-in", "The walk-in centre on the High Street is open until 8pm."],
    ["minor-injury-walk-in", "Minor injury? Go to the urgent treatment centre at the Queen Elizabeth."],
    ["mental-health-crisis", "If you are in mental distress and need help now, ring our crisis line."],
    ["mental-health-crisis", "The mental health crisis team can be reached day and night on 0800 111 222."],
    ["maternity", "Maternity services are running as normal; women should come in as planned."],
    [
      "maternity",
      "If your waters break or you are worried about your baby's movements, ring the delivery suite straight away.",
    ],
    [
      "getting-worse-while-waiting",
      "If you feel your condition is deteriorating while you wait, contact your consultant's secretary.",
    ],
    ["getting-worse-while-waiting", "Contact your GP if things get worse before your new date."],
    ["dental", "Anyone with a dental appointment at the hospital should attend unless contacted."],
    [
      "patient-transport",
      "Patient transport will run for dialysis and cancer patients only, so please make other arrangements.",
    ],
    [
      "self-care-check-on-others",
      "Keep an eye on older neighbours, stock up on paracetamol and have a first aid kit to hand.",
    ],
    ["self-care-check-on-others", "Take extra care to avoid accidents."],
    ["self-care-check-on-others", "Collect repeat prescriptions before the weekend."],
    [
      "staff-and-picket-information",
      "There may be pickets at our main entrance; you can still get in and nobody will stop you.",
    ],
    ["life-threatening-emergency", "If it is life or death, 999 is the number."],
    ["life-threatening-emergency", "Somebody not breathing or bleeding badly? Ring 999 at once."],
    ["life-threatening-emergency", "For the gravest emergencies the number to ring is 999, as on any day."],
    ["life-threatening-emergency", "Where a life might be lost, get to A&E or call 999."],
    ["life-threatening-emergency", "Emergency help is there for anyone in serious danger: dial 999."],
    ["life-threatening-emergency", "Don't be put off dialling 999 if someone is dangerously ill."],
    ["life-threatening-emergency", "When every second counts, it has to be 999, so please call."],
    ["life-threatening-emergency", "999 and A&E are still the right choice when a person's life is at stake."],
    ["ambulance-response", "An ambulance may not be sent unless somebody's life is at risk."],
    [
      "ambulance-response",
      "Crews will go to the most serious calls only, so others may have to make their own way in.",
    ],
    [
      "ambulance-response",
      "Ambulances will be sent to life-threatening emergencies first and other callers will wait.",
    ],
    ["ambulance-response", "People with broken bones who can travel safely are asked to find their own transport."],
    ["ambulance-response", "Response times will be longer for anything that is not immediately life-threatening."],
    ["urgent-not-emergency", "For everything else there is NHS 111."],
    ["urgent-not-emergency", "111 is there round the clock for anything short of an emergency."],
    ["urgent-not-emergency", "You can also get advice through the NHS App or by ringing 111."],
    ["urgent-not-emergency", "When it's urgent but not an emergency, your first stop should be 111 online."],
    ["urgent-not-emergency", "Health bosses want people with less serious problems to go through 111."],
    ["urgent-not-emergency", "The place to go for non-emergency help is 111.wales.nhs.uk."],
    ["urgent-not-emergency", "If you don't know which service you need, ask 111."],
    ["gp-out-of-hours", "At weekends and overnight you can reach a doctor through GP out-of-hours."],
    ["ae-emergencies-only", "The emergency department should be kept for those who are really ill."],
    ["ae-emergencies-only", "Please come to A&E only when nothing else will do."],
    ["ae-emergencies-only", "If you don't need A&E, don't go."],
    ["ae-emergencies-only", "Patients with minor ailments are being told to stay away from casualty."],
    [
      "ae-emergencies-only",
      "The trust has asked people to use its emergency departments only for genuine emergencies.",
    ],
    ["ae-emergencies-only", "Help us by not using A&E for anything that can be dealt with elsewhere."],
    [
      "ae-open-but-busy",
      "Emergency departments are likely to be under extreme strain, with long waits for less serious cases.",
    ],
    ["ae-open-but-busy", "There may be long delays at A&E, especially for anyone with a minor complaint."],
    ["ae-open-but-busy", "You'll be seen in A&E in order of need, and may have a lengthy wait."],
    ["planned-appointment-attend", "Anyone due at hospital who hasn't been told otherwise should turn up."],
    ["planned-appointment-attend", "If you've had no message from the hospital, nothing has changed: please come."],
    [
      "planned-appointment-attend",
      "Come for your test or treatment on the day you were given, if you haven't been asked to wait.",
    ],
    [
      "planned-appointment-attend",
      "Those with hospital appointments are advised to attend unless they are told not to.",
    ],
    ["planned-appointment-attend", "We would like you to keep your appointment unless you've been told it is off."],
    ["planned-appointment-attend", "Please don't cancel your appointment because of the strike."],
    ["planned-appointment-attend", "Your appointment has not been affected if you have not been contacted."],
    ["planned-appointment-attend", "Go along to your clinic as normal, unless the trust has written or phoned."],
    ["appointment-postponed", "If your operation can't go ahead we'll be in contact to sort out another day."],
    ["appointment-postponed", "Patients whose care is disrupted can expect a call from the hospital."],
    ["appointment-postponed", "Anybody affected by the cancellations has been informed."],
    ["appointment-postponed", "Letters and texts are going out to those who won't be seen this week."],
    ["appointment-postponed", "You'll get a fresh appointment if yours is cancelled."],
    ["appointment-postponed", "The department concerned will tell you if there is any change to your appointment."],
    ["appointment-postponed", "All those affected are being contacted by phone."],
    ["appointment-postponed", "Please wait to hear from us rather than ringing in."],
    ["appointment-postponed", "Cancelled appointments will be rearranged for the earliest possible date."],
    ["cancer-and-urgent-treatment", "If you are having chemotherapy or radiotherapy please come as planned."],
    ["cancer-and-urgent-treatment", "Cancer operations have not been cancelled and will take place."],
    ["gp-as-usual-contact-early", "Your own GP is there as ever, and it helps to ring early in the day."],
    ["gp-as-usual-contact-early", "General practice is not part of this strike."],
    ["gp-as-usual-contact-early", "If you need a routine appointment, contact your surgery in the normal way."],
    ["gp-as-usual-contact-early", "GP surgeries expect a busy few days, so bear with them."],
    ["gp-as-usual-contact-early", "Ask your GP practice for an urgent appointment if you need one."],
    ["pharmacy", "Don't forget your pharmacist, who can treat a range of common conditions without an appointment."],
    ["pharmacy", "Try the chemist for hay fever, bites and upset stomachs."],
    ["pharmacy", "For minor illnesses, your local pharmacy team is there to help."],
    ["minor-injury-walk-in", "Sprains, cuts and minor burns: go to a minor injuries unit or urgent treatment centre."],
    ["minor-injury-walk-in", "Minor injury units across the county will be open as usual."],
    [
      "minor-injury-walk-in",
      "People with minor injuries can turn up at the urgent care centre without an appointment.",
    ],
    ["mental-health-crisis", "If you're in crisis with your mental health, the freephone line is open day and night."],
    ["mental-health-crisis", "For urgent mental health help call 111 and press 2."],
    [
      "maternity",
      "Expectant mothers should keep to their appointments and contact their midwife as they normally would.",
    ],
    ["maternity", "If you think your labour has begun, call the maternity assessment unit."],
    ["getting-worse-while-waiting", "If you get worse while on the waiting list tell your GP."],
    [
      "getting-worse-while-waiting",
      "Should your symptoms change before your operation, get in touch with the team looking after you.",
    ],
    ["dental", "Dental appointments at the hospital will go ahead as normal unless you hear from us."],
    [
      "patient-transport",
      "Non-emergency patient transport will be limited to those who need dialysis or cancer treatment.",
    ],
    ["self-care-check-on-others", "Drive carefully and avoid risky activities while ambulance cover is short."],
    ["self-care-check-on-others", "Have a thought for elderly relatives and make sure they are warm."],
    ["self-care-check-on-others", "Make sure that your medicine cupboard is well stocked."],
    [
      "staff-and-picket-information",
      "Patients coming to hospital may have to walk past pickets but will be able to get in.",
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
    "Campaigners will hand a petition to the trust asking it to keep A&E open.",
    "She called 999 when her father collapsed and waited three hours for an ambulance.",
    "The A&E department treated 300 people on Tuesday.",
    "The union says its members will keep providing emergency care.",
    'The union\'s general secretary said: "Our members are there for you every day, in A&E and on the wards."',
    "GPs, pharmacists and dentists have all had real-terms cuts, the BMA says.",
    "An ambulance was called to the picket line at 10am.",
    "The minister said patients should not have to suffer for this dispute.",
    'The BMA said: "Please write to your MP and ask for a fair deal."',
    "Managers should speak to HR if staff do not turn up.",
    "Striking staff should not attend work or log on.",
    "A spokesman said they should get back to the negotiating table.",
    "Doctors should be paid properly for the work they do.",
    "The government should listen to nurses before more patients are put at risk.",
    "You could hear the horns of passing cars outside A&E.",
    "Pharmacy assistants at the hospital will join the strike.",
    '"Patients tell us that they support us," said a midwife on the picket line.',
    "The chair of the committee said he would contact the minister again.",
    "Radiographers carry out scans and X-rays for cancer patients.",
    "Nurses can expect a letter from the trust about their pay.",
    "Unite said it would be contacting its members about next steps.",
    "Thousands of people will attend the rally in Leeds.",
    "They should be told by their employer who is to provide emergency cover.",
    "Health visitors and school nurses are also taking part.",
    "The walkout follows cuts to urgent treatment centres and minor injury units.",
    "The dispute could get worse before it gets better.",
    "Members can call the strike helpline on 0800 000 000.",
    "If you are a member, please come along and bring a flask.",
    "The board says it is open to talks.",
    'A patient said: "I came to A&E at nine and I\'m still here."',
    "The BMA told its members to turn up to work as normal after the strike.",
    "The hospital's A&E was closed in 2013.",
    "Nurses say they cannot keep patients safe.",
    "The union will put the offer to members, who should check their emails.",
    '"Come and join us on the picket line," said the branch secretary.',
    "The trust's A&E has the longest waits in the country.",
    "GPs should be better funded, the BMA says.",
    "The petition calls for the walk-in centre to be kept open.",
    "Ambulance workers answered a 999 call from the picket line.",
    "A cancer patient whose operation was cancelled said she was heartbroken.",
    "Members who are pregnant can still take part.",
    "The health board must pay staff what they are owed.",
    "Staff are asked to tell their manager if they intend to strike.",
    "Patients have been waiting on trolleys in A&E all winter, said one nurse.",
    "It is open to ministers to settle the dispute today.",
    "Pharmacists and GPs are leaving the profession.",
    "We ask the public to back the strike and to honk as they pass.",
    "The chief executive thanked patients for their patience.",
    "The strike was called off after the employer made a new offer.",
    "Mental health services have been cut for a decade, the union says.",
    "Managers have written to patients to blame the union.",
    "The maternity unit is the busiest in Wales.",
  ])("is none: %s", (words) => {
    expect(read(words).map((one) => one.fields.topic.value)).toEqual([]);
  });

  it("keeps the question that is its condition", () => {
    const [one] = read("Not heard from us? Then please come as planned.");
    expect(one?.fields.body.value).toBe("Not heard from us? Then please come as planned.");
    expect(one?.fields.conditions.value).toEqual(["Not heard from us?"]);
  });

  it.each([
    ["Pharmacists can advise on coughs and colds.", true],
    ["Ask a pharmacist about coughs and colds.", false],
  ])("is doubted where it tells nobody what to do: %s", (words, doubted) => {
    expect(codes(read(words)[0]).includes("TOPIC_UNSURE")).toBe(doubted);
  });

  it("takes its topic from the heading above, with a doubt", () => {
    const [one] = read("Pharmacy\n\nWalk in for advice from trained professionals on all sorts of illnesses.");
    expect(one?.fields.topic.value).toBe("pharmacy");
    expect(codes(one)).toContain("TOPIC_UNSURE");
  });

  it("takes its topics from the lines of a list of places to turn to", () => {
    const text =
      "Other places to turn to:\n\n- Your GP practice\n- Local pharmacies\n- Walk-in centres in Leeds and York";
    expect(read(text).map((one) => one.fields.topic.value)).toEqual([
      "gp-as-usual-contact-early",
      "pharmacy",
      "minor-injury-walk-in",
    ]);
  });

  it("gives a condition behind 'and' to the advice behind it", () => {
    const words = "Please only call 999 in an emergency, and if it isn't one use NHS 111 online.";
    expect(read(words).map((one) => [one.fields.topic.value, one.fields.conditions.value])).toEqual([
      ["life-threatening-emergency", ["only call 999 in an emergency"]],
      ["urgent-not-emergency", ["if it isn't one"]],
    ]);
  });

  it("is on ambulances where their staff strike", () => {
    const told = (words: string) =>
      adviceIn(draftOf(`Ambulance staff in England will strike on 25 July. ${words}`, "2025-07-21")).map(
        (one) => one.fields.topic.value,
      );
    expect(told("On strike days only call 999 if somebody's life is at risk.")).toEqual(["ambulance-response"]);
    expect(told("Only call 999 if somebody's life is at risk.")).toEqual(["life-threatening-emergency"]);
  });

  it("takes its topic from the sentence before, whole", () => {
    const [, wait] = read("Do not go to A&E unless it is an emergency. You are likely to wait longer than usual.");
    expect(wait?.fields.topic.value).toBe("ae-open-but-busy");
    expect(wait?.fields.body.value).toContain("unless it is an emergency");
  });

  it("is not told to be contacted by an exception", () => {
    const words = "A planned appointment should be kept unless you have been contacted.";
    expect(read(words).map((one) => one.fields.topic.value)).toEqual(["planned-appointment-attend"]);
  });

  it("gives an exception to all that stand in front of it", () => {
    const words = "Keep GP and dental appointments unless somebody tells you not to.";
    expect(read(words).map((one) => one.fields.conditions.value)).toEqual(
      read(words).map(() => ["unless somebody tells you not to"]),
    );
    expect(read(words)).toHaveLength(2);
  });
});

describe("conditions in front of a comma, a question and a wait", () => {
  it.each<[string, string, string]>([
    ["appointment-postponed", "If your scan is affected, the trust will ring you.", "If your scan is affected"],
    [
      "appointment-postponed",
      "Should your operation have to be postponed, the trust will write to you.",
      "Should your operation have to be postponed",
    ],
    [
      "appointment-postponed",
      "In the event that your clinic is cancelled, the trust will ring you.",
      "In the event that your clinic is cancelled",
    ],
    ["appointment-postponed", "Is your clinic affected? The trust will ring you.", "Is your clinic affected?"],
    ["life-threatening-emergency", "Should I come to A&E? Yes, if your life is at risk.", "if your life is at risk"],
    ["life-threatening-emergency", "Can people ring for an ambulance? Yes, in an emergency.", "in an emergency"],
  ])("%s: %s", (topic, words, condition) => {
    const found = read(words).filter((one) => one.fields.topic.value === topic);
    expect(found.flatMap((one) => one.fields.conditions.value)).toContain(condition);
  });

  it("keeps for whom the wait is longer", () => {
    const text = "Ambulance staff in England will strike on 25 July. Please do not ring back for an ambulance. ";
    const found = adviceIn(
      draftOf(`${text}If your need is not life-threatening you will face a lengthy delay.`, "2025-07-21"),
    );
    const waits = found.filter((one) => one.fields.topic.value === "ambulance-response");
    expect(waits.flatMap((one) => one.fields.conditions.value)).toContain("If your need is not life-threatening");
  });
});

describe("advice told in the words of others", () => {
  const topicsOf = (words: string) => read(words).map((one) => one.fields.topic.value);

  it.each<[string, string]>([
    ["life-threatening-emergency", "Only ring if somebody's life is at risk."],
    ["life-threatening-emergency", "Do go to A&E in an emergency."],
    ["life-threatening-emergency", "Anyone with chest pain is advised to attend an emergency department."],
    ["ae-emergencies-only", "Please do not come to hospital before you have rung 111."],
    ["appointment-postponed", "A spokeswoman said that it would write to patients who are affected."],
    ["self-care-check-on-others", "If you are ill on that day try not to be alone."],
    ["self-care-check-on-others", "Neighbours of frail people are asked to keep an eye on them."],
    ["mental-health-crisis", "In a mental health crisis ring our line on 0800 123 4567."],
    ["gp-as-usual-contact-early", "If it is not urgent, make an appointment with your GP."],
    ["minor-injury-walk-in", "Look up urgent treatment centres on the website of your trust."],
  ])("%s: %s", (topic, words) => expect(topicsOf(words)).toContain(topic));

  it.each([
    "The walkout touches crews, the 111 call centres and the Patient Transport Service.",
    "Please keep redirecting patients to a pharmacy.",
    "Come to your lectures unless you have been told that they are cancelled.",
    "In Kent 30 of 50 practices will be open as usual.",
    "Women in labour had been looked after as normal.",
    "Patients will find no X-ray service at the urgent treatment centre.",
    "Nurses are told, whatever they do, that it is not enough.",
  ])("no advice: %s", (words) => expect(topicsOf(words)).toEqual([]));
});
