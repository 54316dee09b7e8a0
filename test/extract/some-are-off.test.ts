/** Of several who strike on one day some have called theirs off: each keeps its own. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, sortedDaysIn, strikesIn } from "./told.ts";

/** A line for each window: nation, union, group, day, status; `?` where a person is asked about the status. */
const told = (text: string) =>
  strikesIn(draftOf(text, "2026-11-20"))
    .flatMap((strike) =>
      strike.fields.windows.value.map(({ start, unions, status }) =>
        [
          strike.fields.nations.value?.join("+") ?? "",
          unions.value.join("+"),
          strike.fields.staffGroups.value.join("+"),
          start.value?.slice(8, 10) ?? "-",
          status.value + (codes(strike).includes("STATUS_SCOPE") ? "?" : ""),
        ]
          .filter((word) => word !== "")
          .join(" "),
      ),
    )
    .toSorted((a, b) => a.localeCompare(b));

describe("some of those who strike together", () => {
  it.each([
    [
      "Ambulance workers in the GMB, Unison and Unite were to strike on 7 December. The GMB and Unison have suspended their strikes; Unite has not.",
      ["GMB+UNISON AMBULANCE_STAFF 07 SUSPENDED", "Unite AMBULANCE_STAFF 07 ANNOUNCED?"],
    ],
    [
      "Nurses in England, Wales and Northern Ireland were to strike on 7 December. The strike in Wales has been called off after an offer.",
      ["ENGLAND+NORTHERN_IRELAND NURSES 07 ANNOUNCED?", "WALES NURSES 07 CALLED_OFF"],
    ],
    [
      "Resident doctors and consultants were both due to walk out on 7 December. The consultants' strike has been called off.",
      ["CONSULTANTS 07 CALLED_OFF", "RESIDENT_DOCTORS 07 ANNOUNCED?"],
    ],
    [
      "Consultants and specialist doctors in Wales were to strike on 7 December. Consultants suspend strike, the union said. The strike by consultants and specialist doctors has been suspended.",
      ["WALES CONSULTANTS+SPECIALTY_DOCTORS 07 SUSPENDED"],
    ],
  ])("are told apart where their own strike is off: %s", (text, windows) => {
    expect(told(text)).toEqual(windows);
  });

  it.each([
    "Strikes by nurses on 7 December: off in Wales, on in England",
    "Nurses' strike on 7 December is off in Wales but on in England.",
    "Nurses and midwives will strike on 7 December. Update: midwives have called off their strike.",
  ])("are no all-clear for the others: %s", (text) => {
    const found = told(text);
    expect(found.length).toBeGreaterThan(0);
    for (const window of found) expect(window).toMatch(/ANNOUNCED|MIDWIVES/);
  });
});

describe("others whose strike was to be on the same day", () => {
  const unite = "Ambulance workers in Wales who belong to Unite will walk out on Monday 7 December.";

  it.each([
    ["GMB members, who were to join them, have suspended their action.", "SUSPENDED"],
    ["The GMB, whose members were going to be out as well, has suspended its strike for more talks.", "SUSPENDED"],
    ["The GMB was due to strike too, but called its action off on Friday.", "CALLED_OFF"],
    ["The GMB was also due to strike on that Monday but has called its action off.", "CALLED_OFF"],
  ])("are off by their own sentence, and the first are not: %s", (sentence, status) => {
    const found = told(`${unite} ${sentence}`).map((line) => line.replace("?", ""));
    expect(found).toEqual([`WALES GMB AMBULANCE_STAFF 07 ${status}`, "WALES Unite AMBULANCE_STAFF 07 ANNOUNCED"]);
  });

  it.each([
    ["Physiotherapists will not strike on Monday either.", "07"],
    ["Neither will physiotherapists walk out on 8 December.", "08"],
    ["Nor will there be a strike by physiotherapists on Tuesday 8 December.", "08"],
    ["Physiotherapists, due out on Tuesday 8 December, won't be either.", "08"],
  ])("do not strike: %s", (sentence, day) => {
    const found = told(`Nurses have called off their strike on Monday 7 December. ${sentence}`);
    expect(found).toContain(`PHYSIOTHERAPISTS ${day} CALLED_OFF`);
  });

  it("are out in another nation on both days, though they are off in the first", () => {
    const text =
      "The Royal College of Nursing has paused the walkout of nurses in Wales that was to take place on Monday 7 and Tuesday 8 December. RCN members in England will strike on both days.";
    expect(told(text)).toEqual([
      "ENGLAND RCN NURSES 07 ANNOUNCED",
      "ENGLAND RCN NURSES 08 ANNOUNCED",
      "WALES RCN NURSES 07 SUSPENDED",
      "WALES RCN NURSES 08 SUSPENDED",
    ]);
  });

  it("are out there as planned, each union on its own days", () => {
    const text =
      "The GMB had planned a strike for Monday 7 December, and members of the RCN were to walk out on Monday and Tuesday. Both unions have now suspended their action in Wales. In England their members will strike on the same days as planned.";
    const found = told(text);
    expect(found.filter((line) => line.startsWith("WALES")).every((line) => line.endsWith("SUSPENDED"))).toBe(true);
    expect(found.filter((line) => /^ENGLAND.* (?:07|08) ANNOUNCED/.test(line))).toHaveLength(2);
  });
});

describe("the day on which a strike is called off", () => {
  it.each([
    "A strike by porters was due on Monday 7 December, but Unison called its action off on Friday.",
    "Porters were to strike on Monday 7 December. Their union put it on hold on Wednesday 18 November.",
    "Porters' strike called off. Unison pulled the action on Friday after a new offer. They had been due to walk out on 7 December.",
    "A strike by porters was to be on 7 December. Their action on that day was called off on Thursday.",
  ])("is none of the strike: %s", (text) => {
    expect(told(text).join()).toMatch(/^(?:UNISON )?PORTERS_AND_CLEANERS 07 (?:CALLED_OFF|SUSPENDED)$/);
  });

  it("is no call-off where a union has called the strike", () => {
    const text =
      "Junior doctors in Leeds walk out from 8am on Wednesday 25 November. The BMA called it after a ballot.";
    expect(told(text).join()).toMatch(/ANNOUNCED$/);
  });
});

describe("a weekday that is given with its day elsewhere", () => {
  it.each([
    ["Ambulance strike on Monday\n\nAmbulance workers will walk out in Wales on Monday 7 December.", ["07"]],
    ["Nurses walk out on Monday 7 December, and porters of Unison walk out on Monday and Tuesday.", ["07", "07", "08"]],
    ["Nurses strike on Monday\n\nNurses are out on Monday, and again on Monday 7 December.", ["23", "07"]],
    ["Porters walked out on Monday 9 November. They will strike again on Monday.", ["09", "23"]],
  ])("is that day: %s", (text, days) => {
    expect(sortedDaysIn(text, "2026-11-20").map((day) => day?.slice(8))).toEqual(days);
  });
});

describe("several employers", () => {
  const places = (text: string) =>
    strikesIn(draftOf(text, "2026-11-20"))
      .map(({ fields, flags }) => {
        const scope = fields.scope.value;
        const codesOf = scope?.type === "ORGANISATIONS" ? scope.codes.join("+") : "";
        const isAsked = flags.some(({ code }) => code === "STATUS_SCOPE");
        return `${codesOf} ${fields.windows.value.map(({ status }) => status.value).join()}${isAsked ? "?" : ""}`;
      })
      .toSorted((a, b) => a.localeCompare(b));

  it("have each their own strike where that of one is off", () => {
    const text =
      "Porters at Barts Health and at Royal Cornwall Hospitals were to strike on 7 December. The strike at Barts Health has been suspended.";
    expect(places(text)).toEqual(["R1H SUSPENDED", "REF ANNOUNCED?"]);
  });

  it("are told apart where one has settled and the dispute with another goes on", () => {
    const text =
      "Unison has reached agreement with Calderdale and Huddersfield NHS Foundation Trust and its porters will no longer strike on 8 December. The dispute with Bradford Teaching Hospitals goes on, with strikes on 8 and 9 December.";
    expect(places(text).map((line) => line.replace(/^\S* /, ""))).toEqual(["ANNOUNCED,ANNOUNCED", "CALLED_OFF"]);
  });

  it("are told apart by the name at the head of a sentence", () => {
    const text =
      "NHS Lothian: porters strike on 8 December. NHS Fife: the strike of porters on the same day has been called off.";
    expect(places(text).map((line) => line.replace(/^\S+ /, ""))).toEqual(["ANNOUNCED", "CALLED_OFF"]);
  });

  it.each([
    "Porters' strike on 8 December at Wigan Infirmary suspended. Leigh Infirmary: porters' strike on 8 December to go ahead.",
    "Hospitals in Cardiff and in Swansea face a strike of porters on 8 December. It has been averted in Swansea.",
    "Strikes by porters in Cardiff and Swansea on 8 December have been averted, but those in Newport and Wrexham have not.",
    "The planned strike by Unite's porters on 8 December has been averted at all but one of the five trusts. At Whipps Cross it goes ahead.",
    "Two strikes of porters were planned for 8 December, one in Wigan and one in Bolton. The first is off.",
    "Porters have suspended their strikes at two of the three hospitals where they were to walk out on 8 December.",
    "All strikes at NHS Grampian are off. NHS Highland's on 8 December (porters) is on.",
    "Porters strike on 8 December at Southampton General Hospital (6am to 6pm), Queen Alexandra Hospital (called off) and Royal Hampshire County Hospital (6am to noon).",
    "Walkouts by porters on 8 December:\n- Southampton General Hospital: 6am to 6pm\n- Queen Alexandra Hospital: called off",
  ])("are for a person where the words do not say which: %s", (text) => {
    expect(places(text).join()).toMatch(/ANNOUNCED\?/);
    expect(places(text).join()).not.toMatch(/CALLED_OFF|SUSPENDED/);
  });

  it("are not all off because that of one town is", () => {
    const text =
      "Porters at Southampton General Hospital and at Queen Alexandra Hospital in Portsmouth were to strike on 7 December. The strike in Portsmouth has been called off after a deal.";
    expect(places(text)).toEqual(["RHM+RHU ANNOUNCED?"]);
  });
});

describe("nations of one text", () => {
  it.each([
    [
      "Strike dates\n\nEngland\n8 December: nurses\n9 December: ambulance staff\n\nWales\n8 December: nurses - called off\n9 December: ambulance staff",
      [
        "ENGLAND AMBULANCE_STAFF 09 ANNOUNCED",
        "ENGLAND NURSES 08 ANNOUNCED",
        "WALES AMBULANCE_STAFF 09 ANNOUNCED",
        "WALES NURSES 08 CALLED_OFF",
      ],
    ],
    [
      "Members of the GMB at the Welsh Ambulance Service have suspended their strike on Monday. Their colleagues in England will be on strike on Monday, as planned.",
      ["ENGLAND GMB AMBULANCE_STAFF 23 ANNOUNCED", "WALES GMB AMBULANCE_STAFF 23 SUSPENDED"],
    ],
    [
      "UNISON in Scotland has suspended strikes by ambulance staff planned for Monday. The strike of ambulance workers in England on the same day is unaffected.",
      ["ENGLAND UNISON AMBULANCE_STAFF 23 ANNOUNCED", "SCOTLAND UNISON AMBULANCE_STAFF 23 SUSPENDED"],
    ],
    [
      "Physiotherapists across Wales and England were due to strike on 8 December. While the CSP has called off the strike in Wales, members in England are still expected to walk out.",
      ["ENGLAND CSP PHYSIOTHERAPISTS 08 ANNOUNCED?", "WALES CSP PHYSIOTHERAPISTS 08 CALLED_OFF"],
    ],
    [
      "Junior doctors in Northern Ireland walk out on 8 December. Those in England are out on 8 and 9 December.",
      [
        "ENGLAND RESIDENT_DOCTORS 08 ANNOUNCED",
        "ENGLAND RESIDENT_DOCTORS 09 ANNOUNCED",
        "NORTHERN_IRELAND RESIDENT_DOCTORS 08 ANNOUNCED",
      ],
    ],
    [
      "Radiographers in England go on strike on 8 December. In Wales a deal means that there will be no strike that day.",
      ["ENGLAND RADIOGRAPHERS 08 ANNOUNCED"],
    ],
    [
      "Ambulance strikes in England are suspended. They had been planned for Monday and for Wednesday. In Wales members of the GMB were also to strike on Monday. That has been suspended as well.",
      [
        "ENGLAND GMB AMBULANCE_STAFF 23 SUSPENDED",
        "ENGLAND GMB AMBULANCE_STAFF 25 SUSPENDED",
        "WALES GMB AMBULANCE_STAFF 23 SUSPENDED",
      ],
    ],
  ])("have each their own strike: %s", (text, windows) => {
    expect(told(text)).toEqual(windows);
  });
});
