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
    ["At Withybush, 86 ops were postponed.", [86]],
    ["The six days of action led to over 12,500 cancelled or postponed appointments.", [12500]],
    ["The union's action will mean 1,000 fewer operations.", [1000]],
    ["Over 450 blood tests were cancelled.", [450]],
    ['Chief executives reported 1,130 procedures "had to be cancelled or rearranged".', [1130]],
    ["Bosses said 240 X-rays and scans had been delayed.", [240]],
    ["47 beds were closed because of the action.", [47]],
    ["Over the two days 197 operations were carried out.", [197]],
    ["So far 640 outpatient appointments have gone, and 70 operations.", [70, 640]],
    [
      "Belfast Trust cancelled outpatient appointments. Add to these 93 inpatient procedures and 41 community appointments.",
      [41, 93],
    ],
    ["At Stafford 1,100 appointments went, and 60 operations with them.", [60, 1100]],
    ["Seventeen theatre lists and 230 clinic slots have been dropped.", [17, 230]],
    ["Doctors' leaders say 4,000 operations a day will be lost.", [4000]],
    ["It will mean more than 125,000 operations and appointments have to be put off.", [125000]],
    ["Three thousand patients had to be told not to come.", [3000]],
    ["The hospital said 64 people had had surgery put back.", [64]],
    ["Twelve day cases and no inpatient work were called off.", [12]],
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
    ["75 appointments had to be moved at short notice.", [75]],
    ["The trust expects to postpone 250 appointments and keep 100 clinics running.", [250]],
    ["Some 1,203 outpatient appointments and 96 operations were cancelled.", [96, 1203]],
    ["Half a dozen operations were called off.", [6]],
    ["A record 100,000 appointments were lost.", [100000]],
    ["Almost 4,000 operations had to be pushed back.", [4000]],
    ["Another 40 day cases were rescheduled.", [40]],
    ["It cancelled 310 appointments on Monday, and a further 88 on Tuesday.", [88, 310]],
    ["Postponed: outpatient appointments 1,203; operations 96.", [96, 1203]],
    ["Cancelled appointments\nOutpatients: 1,203\nOperations: 96", [96, 1203]],
    ["The trust said 1,203 appointments had been cancelled. Of those, 96 were operations.", [96, 1203]],
    ["A total of 640 procedures were affected, including 44 cancer operations.", [44, 640]],
    ["The strike will hit 2,000 patients.", [2000]],
    ["More than 11,000 patients have had care disrupted.", [11000]],
    ["It has been forced to rearrange care for 740 patients.", [740]],
    ["As a result 210 elective patients were told to stay at home.", [210]],
    ["The hospital was forced to send home 35 patients.", [35]],
    ["We have had to contact 1,400 patients to rearrange their appointments.", [1400]],
    ["Health chiefs estimate 3,500 appointments will be hit.", [3500]],
    ["On the first day 78 theatre cases were stood down.", [78]],
    ["He said about 60 non-urgent operations a day would not take place.", [60]],
    ["On each strike day roughly 250 clinic appointments are lost.", [250]],
    ["The last round of strikes saw 54,000 procedures and appointments cancelled.", [54000]],
    ["The walkout in June led to 88,000 cancellations.", [88000]],
    ["NHS England data show 37,979 inpatient and outpatient appointments were rescheduled.", [37979]],
    ["The five-day stoppage led to an estimated 120,000 cancelled appointments.", [120000]],
    ["Since December 2022, strikes have led to 1.4 million cancelled appointments.", [1400000]],
    ["More than a million appointments have been affected by strikes since 2022.", [1000000]],
    ["Out of 340 clinics, 45 were cancelled.", [45]],
    ["Of the 120 operations planned, 35 were cancelled and 85 went ahead.", [35, 85]],
    ["They had to cancel 35 out of 120 operations.", [35]],
    ["The number of operations cancelled rose to 412.", [412]],
    ["It brings the total number of cancellations to 1,015,067.", [1015067]],
    ["Some 66 operations, 33 of them for cancer, were cancelled.", [33, 66]],
    ["The strikes have cost the NHS £1.5bn and led to 1.3m cancelled appointments.", [1300000]],
    ["Three clinics were closed.", [3]],
    ["Two operations were cancelled and one was postponed.", [1, 2]],
    ["The trust said 300 operations would go ahead as planned.", [300]],
    ["Only 25 operations of 90 planned took place.", [25]],
    ["Some 25 emergency operations were carried out.", [25]],
    ["Leeds cancelled 1,200 appointments, York 300 and Hull 95.", [95, 300, 1200]],
    ["University Hospitals Sussex: 1,200 appointments cancelled", [1200]],
    ["The trust postponed 1,200 appointments: 1,000 outpatient, 150 day case and 50 inpatient.", [50, 150, 1000, 1200]],
    ["This meant 1,200 appointments (1,000 outpatients and 200 inpatients) were postponed.", [200, 1000, 1200]],
    ["1,200 appointments, of which 1,000 were outpatient, were postponed.", [1000, 1200]],
    ["Of the 1,200 postponed appointments 1,000 were for outpatients.", [1000, 1200]],
    ["The trust has had to move 180 outpatient appointments.", [180]],
    ["We have rebooked 96 procedures.", [96]],
    [
      "Bosses at the hospital say 1,450 appointments and 87 operations will have to be rearranged as a result.",
      [87, 1450],
    ],
    ["More than 600 planned operations are not going ahead this week.", [600]],
    ["About 1,800 people have had their appointments moved.", [1800]],
    ["Nearly 3,000 people will miss appointments.", [3000]],
    ["Some 250 patients missed out on surgery.", [250]],
    [
      "Health board chiefs confirmed that 1,110 outpatient appointments had been stood down, along with 137 inpatient and day case procedures.",
      [137, 1110],
    ],
    [
      "Here is what has been postponed:\n\nBelfast Trust - 1,113 outpatient appointments, 60 day cases\nWestern Trust - 640 outpatient appointments",
      [60, 640, 1113],
    ],
    ["Cancelled: 1,113 appointments, 60 day cases.", [60, 1113]],
    ["Appointments were postponed. The figure for operations was 96.", [96]],
    ["Health officials put the number of postponed procedures at 1,300.", [1300]],
    ["Strikes cost the NHS 1,500 operations a day.", [1500]],
    ["Every strike day costs about 25,000 appointments.", [25000]],
    ["Each day of action means 3,000 appointments have to be cancelled.", [3000]],
    ["The hospital would normally do 100 operations a day; today it has cancelled 60.", [60]],
    ["70 of the 80 elective operations went ahead.", [70]],
    ["Just 21 operations had to be postponed, and 95 per cent of activity went ahead.", [21]],
    ["We expect to see 1,000 fewer patients in clinics.", [1000]],
    ["The strike means 1,000 fewer patients will be seen.", [1000]],
    ["More than 12,500 appointments were affected, up from 9,000 in the last strike.", [9000, 12500]],
    ["That was more than the 9,000 appointments cancelled in June.", [9000]],
    ["The trust has a backlog of 9,000 appointments cancelled during strikes.", [9000]],
    ["It treated 9,000 patients and postponed 90 operations.", [90]],
    ["Hull: 90 operations cancelled, 400 appointments cancelled.", [90, 400]],
    ["90 operations and 400 outpatients cancelled in Hull as doctors strike", [90, 400]],
    ["In total, 45 patients have been told their operations will not go ahead.", [45]],
    ["Letters have been sent to 450 patients whose appointments have been postponed.", [450]],
    ["We have contacted about 900 patients to tell them their appointment is postponed.", [900]],
    ["The 14 patients whose operations were cancelled have been given new dates.", [14]],
    ["Only one operation and three clinics were cancelled.", [1, 3]],
    ["The doctors' strike hit 6,000 operations and 27,000 outpatient appointments.", [6000, 27000]],
    [
      "Some 2,000 appointments were cancelled today. Another 1,500 are expected to be cancelled tomorrow.",
      [1500, 2000],
    ],
    ["Some 2,000 appointments were cancelled. That included 300 operations.", [300, 2000]],
    [
      "Some 2,000 appointments were cancelled. This comprised 300 operations and 1,700 outpatient appointments.",
      [300, 1700, 2000],
    ],
    ["The strikes mean 80% of routine operations, about 400, will be cancelled.", [400]],
    ["The NHS lost 1.5 million appointments.", [1500000]],
    ["It has led to well over a million appointments and procedures being postponed.", [1000000]],
    ["The toll stands at almost 1.2m appointments since the strikes began.", [1200000]],
    ["Health board bosses have confirmed that 1,842 planned appointments have fallen victim to the action.", [1842]],
    ["The industrial action saw 412 elective procedures and 2,310 outpatient appointments rearranged.", [412, 2310]],
    ["Some 7,500 hospital appointments face the axe.", [7500]],
    ["Almost 200,000 hospital appointments had to be rescheduled over the four days.", [200000]],
    ["In Nottinghamshire alone, 1,500 appointments needed to be moved.", [1500]],
    ["The trust had to reschedule around one in five appointments, or 640.", [640]],
    ["The number of patients affected was 1,204.", [1204]],
    ["Patients affected: 1,204.", [1204]],
    ["Total: 1,204 appointments postponed.", [1204]],
    ["- Appointments postponed: 1,204\n- Operations postponed: 96\n- Staff absent: 340", [96, 340, 1204]],
    ["It is thought up to 30 operations per day are affected.", [30]],
    ["Managers cancelled 31 out of 64 planned procedures on Tuesday.", [31]],
    ["Of 64 planned procedures on Tuesday, managers cancelled 31.", [31]],
    [
      "As of Monday night 600 appointments had been cancelled, the trust said, with 40 operations also lost.",
      [40, 600],
    ],
    ['He said: "We\'ve had to cancel 27 operations today, and 19 tomorrow."', [19, 27]],
    ["The trust said it had cancelled 27 operations but 143 would go ahead.", [27, 143]],
    ['"We\'ve stood down 50 per cent of our electives - about 60 patients," he said.', [60]],
    ["Eight hundred outpatients were affected.", [800]],
    ["More than 340,000 appointments have had to be rescheduled since December.", [340000]],
    ["Since strikes began in December, there have been 340,000 cancellations.", [340000]],
    ["The total number of appointments rescheduled since strikes began stands at 1.2 million.", [1200000]],
    ["Around 4,000 fewer operations took place that week.", [4000]],
    ["We lost 340 theatre sessions.", [340]],
    ["The strikes saw 11,000 appointments lost in Wales, and 2,500 in Northern Ireland.", [2500, 11000]],
    [
      "Figures released today reveal that 26,145 inpatient procedures and 152,000 outpatient appointments were hit.",
      [26145, 152000],
    ],
    ["A total of 86 people were told their surgery was off.", [86]],
    ["Dozens of operations were cancelled, including 14 hip replacements.", [14]],
    ["Twelve hip replacements were put back.", [12]],
    ["Sixty scans, 14 endoscopies and 200 blood tests were cancelled.", [14, 60, 200]],
    ["It was the third strike this month by the 35 theatre porters.", [35]],
    ["Hundreds strike as 1,200 appointments axed", [1200]],
    ["500 ops axed as medics walk out", [500]],
    ["Strike: 1,200 appointments hit", [1200]],
    ["Ministers put the bill for the strikes at £300m, with 54,000 appointments lost.", [54000]],
    ["There were 54,000 fewer appointments.", [54000]],
    ["In the first 24 hours, 450 appointments were cancelled.", [450]],
    ["On day two 450 appointments were cancelled.", [450]],
    [
      "A health board said 1,220 outpatient, 310 day case and 65 inpatient appointments had been postponed.",
      [65, 310, 1220],
    ],
    ["Outpatient appointments postponed: Monday 310, Tuesday 296, Wednesday 288", [288, 296, 310]],
    ["Monday saw 310 appointments cancelled, Tuesday 296 and Wednesday 288.", [288, 296, 310]],
    ["There were 310 cancellations on Monday, 296 on Tuesday and 288 on Wednesday.", [288, 296, 310]],
    ["The trust cancelled 894 appointments: 310 on Monday, 296 on Tuesday and 288 on Wednesday.", [288, 296, 310, 894]],
    [
      "NHS figures show that 19,713 inpatient procedures and 95,000 outpatient appointments at English hospitals had been pushed back as a result of the walkout.",
      [19713, 95000],
    ],
    ["The knock-on effect was 2,115 lost appointments.", [2115]],
    ["Across the region, 3,412 appointments - 2,900 of them outpatient - have been put on hold.", [2900, 3412]],
    ["The hospital has had to clear its lists, with 88 patients losing their slot.", [88]],
    ["So far, 116 patients have been contacted about cancelled operations.", [116]],
    ["Chief executive Jo Bell said 1,340 people would now have to wait longer for their operation.", [1340]],
    ["At Leighton Hospital 94 of 118 operations went ahead.", [94]],
    [
      "A spokesman said 37 non-urgent operations were postponed at Ipswich, 22 at Colchester and nine at Clacton.",
      [9, 22, 37],
    ],
    ["The postponed procedures include 12 hip operations and seven knee operations.", [7, 12]],
    ["There were just four cancellations.", [4]],
    ["Around 480 patients were phoned to say that their appointments were off.", [480]],
    ["Nearly 10,000 patients in Kent have seen their care postponed.", [10000]],
    [
      "The strikes, now in their 15th month, have led to the postponement of more than 1.3m procedures, of which 113,779 were in the last round.",
      [113779, 1300000],
    ],
    ["Appointments are being cancelled. By the end of Monday the tally had risen to 860.", [860]],
    ["Some appointments were cancelled: 86 in dermatology, 44 in ENT and 31 in eye clinics.", [31, 44, 86]],
    ["At least 86 dermatology, 44 ENT and 31 ophthalmology appointments were cancelled.", [31, 44, 86]],
    ["The figures: operations cancelled 86; outpatient appointments cancelled 1,044.", [86, 1044]],
    ["Operations cancelled: 86 (in-patient 31, day case 55).", [31, 55, 86]],
    ["The trust expects 1,100 appointments to be hit, roughly double the 560 hit in June.", [560, 1100]],
    ["About 40 beds were closed during the strike.", [40]],
  ])("counts: %s", (words, expected) => {
    expect(countsIn(words)).toEqual(expected);
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
    [
      "Appointments were cancelled. In the Western Trust it comes to 320 outpatient appointments and 44 scopes.",
      [44, 320],
    ],
    [
      "Nearly 900 appointments were moved. NHS England's figures have 902 for the trust. Some 60 of them were operations.",
      [60, 900, 902],
    ],
    ["Some 700 nurses are on strike. About 400 are members of the RCN and 300 belong to Unison.", [300, 400, 700]],
    ["Close on 120 porters stopped work. There are 20 porters who are not taking part.", [120]],
    ["About 60 cleaners and others who do not treat patients kept up a strike.", [60]],
    ["Appointments were cancelled.\n\nMost Read\n\n- The Royal: 18 operations, 173 appointments", [18, 173]],
  ])("goes on from the sentence before: %s", (words, expected) => {
    expect(countsIn(words)).toEqual(expected);
  });

  it("a headline's round number is that of the text, told once", () => {
    const words =
      "ignored\n\nMore than 7,000 appointments rescheduled in Cornwall\n\nSome 7,128 appointments were rescheduled.";
    expect(countsIn(words)).toEqual([7128]);
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
