/** Numbers: what each counts, and what happened to it. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) =>
  impactsIn(draftOf(`${strike} ${words}`, "2025-07-21")).filter((one) => one.fields.count.value !== null);
const countsIn = (words: string) =>
  read(words)
    .map((one) => one.fields.count.value?.value ?? 0)
    .toSorted((a, b) => a - b);

describe("numbers", () => {
  it.each<[string, number[]]>([
    ["The hospital had to cancel operations: 160 on the 13th and 175 on the 14th.", [160, 175]],
    ["Half a million appointments have now been cancelled since the dispute began.", [500000]],
    ["Around 1.5m appointments and operations have been rescheduled since strikes began in December 2022.", [1500000]],
    ["NHS England said more than 1.3 million appointments had been postponed because of the walkouts.", [1300000]],
    ["The total number of cancelled appointments now stands at 1.4 million.", [1400000]],
    ["The trust has postponed 320 outpatient appointments this week.", [320]],
    ["Forty-two operations were called off at the hospital.", [42]],
    ["A dozen operations were cancelled.", [12]],
    ["Two hundred appointments had to be rearranged.", [200]],
    ["Only three operations had to be cancelled.", [3]],
    ["One operation was postponed.", [1]],
    ["A total of 597 appointments and 54 operations were cancelled.", [54, 597]],
    ["More than 1,200 outpatient appointments were postponed along with 45 planned procedures.", [45, 1200]],
    ["It meant 1,100 outpatient appointments being cancelled and 210 operations postponed.", [210, 1100]],
    ["Of 120 planned operations, 35 had to be cancelled.", [35]],
    ["The trust cancelled 35 of its 120 operations.", [35]],
    ["The number of appointments postponed was 620.", [620]],
    ["Appointments cancelled: 620", [620]],
    ["Some 88 patients had their surgery postponed.", [88]],
    ["Almost 2,500 patients will have their appointments rearranged.", [2500]],
    ["As many as 400 people faced having their operation cancelled.", [400]],
    ["Surgeons say 75 patients lost their slots in theatre.", [75]],
    ["The action led to 230 procedures being shelved.", [230]],
    ["About 90 clinics did not go ahead.", [90]],
    ["An estimated 25,000 NHS staff did not turn up for work.", [25000]],
    ["Health bosses said 1,700 staff were absent from work on Tuesday.", [1700]],
    ["60 per cent of junior doctors took part, which left 60 operations cancelled.", [60]],
    ["More than 27,000 operations and 101,000 outpatient appointments were affected.", [27000, 101000]],
    ["A total of 155 elective patients were cancelled.", [155]],
    ["Sixteen operations, including 4 for cancer, were cancelled.", [4, 16]],
    ["Across both hospitals, 1,250 outpatient slots have been lost.", [1250]],
    ["The Trust is having to rebook 900 appointments.", [900]],
    ["Between 300 and 500 appointments a day will have to be cancelled.", [300, 500]],
    ["There were 1,018 cancellations.", [1018]],
    ["The strike forced the cancellation of 96 operations on Monday and 58 on Tuesday.", [58, 96]],
    ["The board said 195 operations and 2,365 outpatient appointments had been put off.", [195, 2365]],
    ["Junior doctors walked out, resulting in 143 cancelled operations.", [143]],
    ["It is understood that 600 operations will not go ahead.", [600]],
    ["Some 750 outpatient consultations are being moved.", [750]],
    ["NHS figures show 26,145 inpatient and outpatient appointments were rescheduled.", [26145]],
    ["An average of 3,200 doctors were on strike each day.", [3200]],
    ["At Withybush, 86 ops were postponed.", [86]],
    ["The six days of action led to over 12,500 cancelled or postponed appointments.", [12500]],
    ["The union's action will mean 1,000 fewer operations.", [1000]],
    ["Over 450 blood tests were cancelled.", [450]],
    ['Chief executives reported 1,130 procedures "had to be cancelled or rearranged".', [1130]],
    ["Bosses said 240 X-rays and scans had been delayed.", [240]],
    ["47 beds were closed because of the action.", [47]],
    ["Around 300 porters and cleaners will walk out at the hospital on Friday.", [300]],
    ["The strike by 150 radiographers begins on Tuesday.", [150]],
    ["Wednesday saw 26,802 not at work because of the action.", [26802]],
    ["Some 500 UNISON members at the hospital are striking over pay.", [500]],
    ["About 40 of the hospital's porters joined the picket line.", [40]],
    ["Up to 1,200 workers could take part in the stoppage.", [1200]],
    ["85 biomedical scientists are out until Friday.", [85]],
    ["Over the two days 197 operations were carried out.", [197]],
    ["So far 640 outpatient appointments have gone, and 70 operations.", [70, 640]],
    [
      "Belfast Trust cancelled outpatient appointments. Add to these 93 inpatient procedures and 41 community appointments.",
      [41, 93],
    ],
    ["Forty of our consultants are out today.", [40]],
    ["Managers put the number on strike at 300, of whom 75 were nurses.", [300]],
    ["The trust put the number of doctors taking action at 56.", [56]],
    ["Nine hundred staff walked off the job at noon.", [900]],
    ["Close on 2,000 porters, cleaners and caterers are taking part in the two-day stoppage.", [2000]],
    ["At Stafford 1,100 appointments went, and 60 operations with them.", [60, 1100]],
    ["Seventeen theatre lists and 230 clinic slots have been dropped.", [17, 230]],
    ["Doctors' leaders say 4,000 operations a day will be lost.", [4000]],
    ["It will mean more than 125,000 operations and appointments have to be put off.", [125000]],
    ["Three thousand patients had to be told not to come.", [3000]],
    ["The hospital said 64 people had had surgery put back.", [64]],
    ["Twelve day cases and no inpatient work were called off.", [12]],
    ["Of the 450 junior doctors due in, 350 stayed away.", [350]],
    ["350 out of 450 junior doctors joined the strike.", [350]],
    ["The 21 phlebotomists go out on Monday for a week.", [21]],
    ["As many as 1,500 UNISON members across three trusts will be on the picket lines.", [1500]],
    ["The BMA expects some 65,000 juniors to walk out.", [65000]],
    ["Across England 37,000 nurses were away from their posts.", [37000]],
    ["Postponements: 2,300.", [2300]],
    ["Cancelled so far: outpatient appointments 310; operations 45.", [45, 310]],
    ["Cancelled so far:\n\n- 310 outpatient appointments\n- 45 operations", [45, 310]],
    ["What has been postponed:\n\n- Outpatients: 88\n- Day cases: 12", [12, 88]],
    ["Last week's walkout forced the hospital to reschedule 130 hip and knee operations.", [130]],
    ["Around 6,000 fewer operations were done than in a normal week.", [6000]],
    ["That compares with 900 appointments cancelled in the last strike and 700 in the one before.", [700, 900]],
    ["The running total of postponed hospital appointments has gone past 1.1 million.", [1100000]],
    ["Cancellations came to 190 on day one and 208 on day two.", [190, 208]],
    ["Staff had to turn away 33 patients who were due for scans.", [33]],
    ["Eight cancer operations were among those postponed.", [8]],
    ["Only 120 of the trust's 600 nurses went on strike.", [120]],
    ["Eighty-five porters begin a five-day walkout today.", [85]],
    ["3,500 health staff in five unions walk out across the trust on Friday.", [3500]],
    ["75 appointments had to be moved at short notice.", [75]],
    ["The trust expects to postpone 250 appointments and keep 100 clinics running.", [250]],
  ])("counts: %s", (words, expected) => {
    expect(countsIn(words)).toEqual(expected);
  });

  it.each([
    "Some 98 per cent of members voted for the strike on a turnout of 71 per cent.",
    "More than 47,000 members voted in the ballot, and operations were cancelled.",
    "The strike cost the trust £2.3m and operations were cancelled.",
    "Waiting lists in the region stand at 420,000, and operations have been postponed.",
    "The trust employs 6,500 staff and operations have been postponed.",
    "Doctors want a 35 per cent rise, and appointments have been postponed.",
    "Patients should call 0300 123 4567 if their appointment is postponed.",
    "The hospital serves a population of 450,000 and has postponed clinics.",
    "The hospital has 820 beds, and clinics were cancelled.",
    "A&E saw 412 attendances on Monday, and clinics were cancelled.",
    "Appointments will be cancelled at 12 hospitals.",
    "Surgeries at 40 sites were cancelled.",
    "Operations were cancelled on 3 days.",
    'He said: "I waited 14 months for my operation and it was cancelled."',
    "Clinics were cancelled for 72 hours.",
    "Operations will be postponed between 7am on 25 July and 7am on 30 July 2025.",
    "Up to 40 protesters gathered outside where appointments were cancelled.",
    "Nurses at 44 trusts will strike and appointments will be cancelled.",
    "There have been 11 walkouts since 2022 and many appointments have been cancelled.",
    "Mr Brown, 67, had his operation cancelled.",
    "Ward 12 was closed.",
    "There are 7.6 million people on waiting lists, and operations will be cancelled.",
    "Some 4,000 nurses voted in favour of strike action.",
    "Unite represents 100,000 health workers, who will strike next week.",
    "The strike by 13,000 ambulance staff has been suspended.",
    "The trust employs 4,500 people and 300 of them are members of the union.",
    "The trust carries out 300 operations a week.",
    "Nurses have been offered 5 per cent and a one-off payment of £1,655.",
    "There are 47,000 nursing vacancies in England.",
    "The union has 500,000 members in the NHS.",
    "The union balloted 12,000 staff at 22 trusts.",
    "Turnout was 54 per cent and 3,206 voted yes.",
    "It is the 11th strike in 18 months.",
    "Two thirds of operations went ahead.",
    "About 250 people marched from the hospital to the town hall.",
    "Some 30 supporters stood with them at the gate.",
    "The petition has 12,000 signatures.",
    "The 300-bed hospital treated strike-hit patients.",
    "The trust plans to transfer 1,700 staff to a subsidiary, which is why they will strike.",
    "Pickets were in place from 7.30 at 4 hospital sites.",
    "The dispute has lasted 60 days.",
    "She has worked at the hospital for 27 years and is on strike for the first time.",
    "More than 6,000 nursing posts stand empty, the union said, and members are on strike.",
    "There are 1,200 beds at the hospital where staff are on strike.",
    "A nurse on strike told us she looks after 12 patients a night.",
    "Doctors say one in four colleagues plans to leave.",
    "Ambulance handovers of more than 60 minutes rose to 1 in 5.",
    "She has been waiting since 2021 for her operation, which was cancelled.",
    "The consultants earn £88,000 and will strike for 48 hours.",
    "The hospital trust runs 3 hospitals and cancelled clinics at all of them.",
    "Ward 10 and theatre 4 were shut because of the strike.",
    "The dispute involves 9 unions.",
    "The strike committee has 14 members.",
    "The strike fund stands at 50,000.",
    "Staff at the trust treated 1,400 patients in A&E the week before the strike.",
    "The board has spent £3m on 200 agency nurses to cover the strike.",
    "The trust brought in 45 agency staff to cover for those on strike.",
    "Around 200 doctors wrote to the minister about the strike.",
    "The union says 1,500 nurses left last year and that is why they strike.",
    "A crowd of 300 people cheered nurses on strike.",
    "Some 60 consultants will cover for junior doctors on strike.",
    "The 2,000 patients on the ward list were told about the strike.",
    "There are 35 vacancies among porters who are on strike.",
    "Nurses have had a pay cut worth 20 days' work a year, they say on the picket line.",
    "The trust has put on 300 extra appointments to clear the backlog, and clinics will be cancelled.",
    "Before the strike the hospital carried out 1,200 operations a week.",
    "The waiting list for operations, now 12,000, will grow because appointments are being cancelled.",
    "Doctors will hold 40 clinics for patients whose appointments were cancelled.",
    "About 900 patients a day come to the clinics that will be closed.",
    "Some 2,000 operations went unaffected.",
    "He said the 500 patients he sees each month would be postponed no longer.",
    "There will be no more than the usual 30 cancellations.",
    "The 600 appointments that were cancelled last year because of Covid are still waiting.",
  ])("counts nothing in: %s", (words) => {
    expect(countsIn(words)).toEqual([]);
  });

  it.each([
    ["Some 88 patients had their surgery postponed.", "OPERATIONS", "POSTPONED"],
    ["The action led to 230 procedures being shelved.", "OPERATIONS", "CANCELLED"],
    ["An estimated 25,000 NHS staff did not turn up for work.", "WORKFORCE", "STAFF_ABSENT"],
    ["Over 450 blood tests were cancelled.", "DIAGNOSTICS", "CANCELLED"],
    ["There were 1,018 cancellations of outpatient appointments.", "OUTPATIENT_APPOINTMENTS", "CANCELLED"],
    ["Over the two days 197 operations were carried out.", "OPERATIONS", "KEPT"],
  ])("says what was counted and what happened to it: %s", (words, service, effect) => {
    expect(read(words).map(({ fields }) => [fields.service.value, fields.effect.value])).toEqual([[service, effect]]);
  });

  it("gives each number of a sentence the verb that is its own", () => {
    const words = "It meant 1,100 outpatient appointments being cancelled and 210 operations postponed.";
    expect(read(words).map(({ fields }) => [fields.count.value?.value, fields.effect.value])).toEqual([
      [1100, "CANCELLED"],
      [210, "POSTPONED"],
    ]);
  });

  it.each([
    "The strike forced the cancellation of 96 operations on Monday and 58 on Tuesday.",
    "Belfast Trust cancelled outpatient appointments. Add to these 93 inpatient procedures.",
  ])("doubts a number without its noun, or with its verb in another sentence: %s", (words) => {
    expect(codes(read(words).at(-1))).toContain("EFFECT_UNSURE");
  });

  it.each([
    ["The total of postponed appointments has gone beyond 1 million: 1,015,067.", [1015067]],
    ["In all 677 appointments were postponed. The worst day was Wednesday, with 234.", [234, 677]],
    ["The trust had 147 porters on strike on an average day. The peak came on Thursday, when it was 232.", [147, 232]],
    [
      "Half a million appointments were rescheduled. Here is the list, from the first of these strikes to the last.\n\n- Nurses, 18-19 January 2023: 27,826 total, 22,677 outpatient, 5,149 inpatient",
      [5149, 22677, 27826, 500000],
    ],
    ["The trust postponed 677 appointments. Sixty-nine of the 677 were procedures.", [69, 677]],
    ["Appointments were cancelled.\n\nMost Read\n\n- The Royal: 18 operations, 173 appointments", [18, 173]],
  ])("goes on from the sentence before: %s", (words, expected) => {
    expect(countsIn(words)).toEqual(expected);
  });

  it("a total over several strikes is of none of them", () => {
    const [one] = read("Half a million appointments have been cancelled since the strikes began.");
    expect(one?.about).toEqual([]);
    expect(one?.flags.map((flag) => flag.detail).join()).toContain("several strikes");
  });

  it("one number of several organisations is of no single one", () => {
    const words = "Leeds Teaching Hospitals NHS Trust and Barts Health NHS Trust cancelled 400 operations.";
    const found = read(words);
    expect(found.map((one) => one.fields.count.value?.value)).toEqual([400]);
  });
});
