/** Numbers in the lines of tables, whose words stand over them, and those of sentences that go on with others. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const countsIn = (words: string) =>
  impactsIn(draftOf(`${strike}\n\n${words}`, "2025-07-21"))
    .map((one) => one.fields.count.value?.value ?? 0)
    .filter((value) => value > 0)
    .toSorted((a, b) => a - b);

describe("tables", () => {
  it.each<[string, number[]]>([
    [
      "How many appointments each strike has moved. The lines give inpatient procedures, outpatient appointments and the total.\n\nMarch (nurses)\n\n120 inpatient, 1,500 outpatient, 1,620 total\n\nApril (doctors)\n\n80 inpatient, 940 outpatient, 1,020 total",
      [80, 120, 940, 1020, 1500, 1620],
    ],
    ["The number of doctors on strike each day:\n\nMonday 212\n\nTuesday 218\n\nWednesday 199", [199, 212, 218]],
    ["Staff absent because of strikes\n\n- 14 July: 14,500\n- 15 July: 15,200", [14500, 15200]],
    [
      "Appointments postponed by region\n\nNorth East: inpatient 145, outpatient 902\n\nSouth West: inpatient 88, outpatient 640",
      [88, 145, 640, 902],
    ],
    [
      "Strike action: impact at a glance\n\nOutpatients rescheduled – 1,204\n\nOperations rescheduled – 311",
      [311, 1204],
    ],
    [
      "The trust has told what was postponed on each day of the strike.\n\n- Operations: 17\n- Outpatient appointments: 240\n- In all: 257",
      [17, 240, 257],
    ],
    ["What was postponed\n\n156 outpatient appointments\n\n12 operations\n\n168 in total", [12, 156, 168]],
    ["Who voted\n\nConsultants: 16,000\n\nResident doctors: 33,000", []],
    ["Our hospital in figures:\n\n- 1,100 beds\n- 9,000 staff\n- 62 wards", []],
    ["Ballot result\n\nYes: 4,512\n\nNo: 210\n\nTurnout: 61 per cent", []],
    ["What they earn\n\nFirst year: 38,831\n\nConsultant: 109,725", []],
  ])("%s", (words, counts) => {
    expect(countsIn(words)).toEqual(counts);
  });
});

describe("numbers that go on", () => {
  it.each<[string, number[]]>([
    ["Bosses were told that 52 cleaners would strike if there was no offer.", [52]],
    ["Some 507 patients were affected. Of those affected 451 had outpatient appointments.", [451, 507]],
    ["In the Southern Trust the cancellations came to 175 new outpatient appointments and 26 day cases.", [26, 175]],
    ["Some 47 people were rostered on Friday and 31 went on strike.", [31]],
    ["On Friday there were 47 people, from three sites, who were due on duty and went on strike.", [47]],
    ["Each day between 13,000 and 15,000 treatment pathways were disrupted by the strike.", [13000, 15000]],
    ["The board cancelled 64 operations; outpatient appointments fell by 2,040.", [64, 2040]],
    ["A strike by doctors meant that 93% of planned care went ahead, but 5,400 operations were put off.", [93, 5400]],
    ["The number of appointments affected could reach 2,900.", [2900]],
    ["On day one, 18,500 doctors joined the industrial action.", [18500]],
    ["The society, which has 20,000 members, is asking them when they would walk out.", []],
    ["The strike was called off and 300 operations will now go ahead.", []],
    ["The trust cancelled 40 operations in August because of a burst pipe.", []],
  ])("%s", (words, counts) => {
    expect(countsIn(words)).toEqual(counts);
  });
});
