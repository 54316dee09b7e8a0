/** Structures of a text that were told untruly, without a doubt: what is denied, what is of others, of some, or of another time. */
import { describe, expect, it } from "vitest";
import { adviceIn, codes, draftOf, strikesIn } from "./told.ts";

const on = "2026-11-25";
const drafted = (text: string) => strikesIn(draftOf(text, on));
/** Group, unions, day and status of each window. */
const rows = (text: string) =>
  drafted(text).flatMap(({ fields: { staffGroups, windows } }) =>
    windows.value.map(({ start, status, unions }) =>
      [staffGroups.value.join("+"), unions.value.join("+"), start.value?.slice(5, 10), status.value].join(" "),
    ),
  );
const doubts = (text: string) => drafted(text).flatMap(codes);

describe("what is off for some", () => {
  it("is off on its own days", () => {
    const text = "The strike by porters on 2 December is on, but those on 9 and 16 December are off.";
    expect(rows(text).map((row) => row.replace("PORTERS_AND_CLEANERS  ", ""))).toEqual([
      "12-02 ANNOUNCED",
      "12-09 CALLED_OFF",
      "12-16 CALLED_OFF",
    ]);
  });

  it.each([
    "All strikes by Unison in Wales have been suspended except at Velindre, where healthcare scientists will walk out on 8 December.",
    "Health unions in Wales have suspended strikes on 6 and 7 February, apart from Unite, whose ambulance members will strike on 6 February.",
    "Ambulance strike suspended at one trust\n\nGMB members at South Central Ambulance Service will not walk out on 21 December. Crews at eight other services will strike on 21 December.",
  ])("does not take back that of the others, and is asked about: %s", (text) => {
    expect(rows(text).join()).not.toMatch(/SUSPENDED|CALLED_OFF/);
    expect(doubts(text)).toContain("STATUS_SCOPE");
  });

  it.each([
    "The strike by hospital porters at Derriford on 9 December will go ahead, but the one on 10 December won't.",
    "Porters at Homerton were expected to walk out on 30 November. They won't, after a better offer.",
    "Nurses at Poole would have been on strike on 9 December had the trust not improved its offer.",
  ])("is asked about in few words: %s", (text) => {
    expect(doubts(text)).toContain("STATUS_SCOPE");
  });
});

describe("what is on beside what is off", () => {
  it.each([
    [
      "The GMB has announced a strike of ambulance staff in Wales for 9 December, a week after one on 2 December that was cancelled.",
      "12-09",
    ],
    [
      "Unite called off a walkout of porters on 2 December and brought forward the one on 16 December to 9 December.",
      "12-09",
    ],
    ["Unite has postponed strike action by hospital cleaners from 9 December to 16 December.", "12-16"],
    ["The suspension of the nurses' strike in Wales on 15 December was lifted yesterday.", "12-15"],
    [
      "The porters' strikes on 9 and 10 December are cancelled only at Leeds hospitals. At Bradford they go ahead.",
      "12-09",
    ],
  ])("is not off: %s", (text, day) => {
    expect(
      rows(text)
        .filter((row) => row.includes(day))
        .join(),
    ).toMatch(/ANNOUNCED$/);
    expect(doubts(text)).toContain("STATUS_SCOPE");
  });

  it("is no strike of the day up to which there is none", () => {
    const text = "No more strikes until after 9 January: that's the deal reached by nurses in Wales.";
    expect(rows(text).join()).not.toContain("01-09");
  });
});

describe("what comes to nothing", () => {
  it("is off by a vote", () => {
    const text = "The BMA's committee voted to abandon the resident doctors' strike of 14 to 19 December.";
    expect(rows(text)).toEqual(["RESIDENT_DOCTORS BMA 12-14 CALLED_OFF"]);
  });

  it.each([
    "The strike of 14 to 19 December by resident doctors at hospitals has been consigned to history after a deal.",
    "There is now no need for the strike by porters on 9 December at Lister Hospital, Unison said.",
    "Resident doctors at hospitals voted to accept the deal, so the strike from 14 to 19 December falls.",
    "Members accepted the offer, bringing to an end the porters' strikes which were to take place on 9 December.",
    "A motion to hold a nurses' strike on 9 December was defeated at the college's board.",
    "Nurses in Wales were to strike on 9 December. The college suspended it.",
    "Porters at Hull hospitals strike on 1 and 2 December. Unite cancelled 1 December to allow talks.",
  ])("is asked about: %s", (text) => {
    expect(doubts(text)).toContain("STATUS_SCOPE");
  });
});

describe("what nobody says", () => {
  it.each([
    ["Are nurses on strike on 8 December? No. Physiotherapists strike at the hospital on 8 December.", "NURSES"],
    ["Will midwives strike on 8 December? No. Radiographers in the SoR will strike on 8 December.", "MIDWIVES"],
    ["Myth: nurses are on strike on 14 December. Fact: resident doctors will be, on 14 December.", "NURSES"],
    ["The RCN denied that nurses were planning to strike on 24 December. Porters strike on 8 December.", "NURSES"],
  ])("is no strike: %s", (text, group) => {
    expect(rows(text).filter((row) => row.startsWith(group) && row.includes("12-"))).toEqual([]);
  });

  it("is one where the answer is no denial", () => {
    expect(rows("Are nurses on strike on 8 December? Yes. They walk out at 7am.")).toHaveLength(1);
  });

  it.each([
    "The RCN has not ruled out strikes by nurses on 5 January.",
    "Nurses in Wales struck on 6 and 7 November. They may do so again on 6 and 7 February.",
    "The first strike of nurses at Lewes Victoria Hospital could be held from 10 December.",
    "It had been feared that nurses at Poole Hospital would walk out on 9 December.",
    "Porters at Hull hospitals strike on 16 and 17 December, plus possibly 18 December.",
    "Physios in Wales will be able to strike from 9 December onwards.",
    "Unison is recommending that healthcare assistants in Hull strike on 9 December.",
    "RCN Wales would like nurses to strike on 9 December; its board is to vote.",
    'Strike on 9 December "inevitable", say nurses in Wales.',
    "If consultants vote yes they will strike at hospitals in England on 14 December.",
  ])("is proposed at most: %s", (text) => {
    expect(doubts(text)).toContain("PROPOSED");
  });

  it.each([
    "Staff will take a day of action on 5 December, with protests at 40 hospitals. No one will strike, Unison said.",
    "Unite's day of action at hospitals on 5 December is not a strike.",
  ])("is less than a strike: %s", (text) => {
    expect(drafted(text).map(({ fields }) => fields.action.value)).toEqual(["ACTION_SHORT_OF_STRIKE"]);
  });
});

describe("those who are named and do not strike", () => {
  it.each([
    ["Resident doctors, but not consultants, will strike in Scotland on 13 December.", "RESIDENT_DOCTORS"],
    ["Consultants will not join resident doctors on the picket line on 14 December.", "RESIDENT_DOCTORS"],
    [
      "Former nurse Jo Bloggs, the minister, said the resident doctors' strike on 14 December was wrong.",
      "RESIDENT_DOCTORS",
    ],
    [
      "Dr Jo Bloggs, a resident doctor, said the consultants' strike on 9 December at hospitals was right.",
      "CONSULTANTS",
    ],
    ["Healthcare assistants who do the work of nurses at Wirral will walk out on 9 December.", "HEALTHCARE_ASSISTANTS"],
    ["The strike of nurses at hospitals on 9 December, in which ambulance crews took no part, is over.", "NURSES"],
    ["The strike on 9 December isn't by nurses at Hull; it's by hospital domestics.", "PORTERS_AND_CLEANERS"],
    ["Nurses will strike at hospitals on 9 December, although midwives can't strike.", "NURSES"],
    ["Staff nurse Tom works at the infirmary, where porters will strike on 9 December.", "PORTERS_AND_CLEANERS"],
  ])("are none of the strikers: %s", (text, group) => {
    expect(rows(text).map((row) => row.split(" ")[0])).toEqual([group]);
  });

  it.each([
    [
      "Unite and GMB members, though not those in Unison, will walk out at the Yorkshire Ambulance Service on 9 December.",
      "GMB+Unite",
    ],
    ["Unison's ambulance strike in London on 9 December is backed by the RCN, GMB and the TUC.", "UNISON"],
    ["Unite's strike of porters at Hull on 9 December was condemned by GMB, which has accepted the offer.", "Unite"],
    ["Having left Unison to join United Voices of the World, hospital cleaners will strike on 9 December.", "UVW"],
    ["Members of Unison - the RCN has yet to ballot - will walk out at Hull hospitals on 9 December.", "UNISON"],
  ])("are no union of theirs: %s", (text, unions) => {
    expect(rows(text).map((row) => row.split(" ")[1])).toEqual([unions]);
  });

  it("are not the nurses where doctors are told of", () => {
    const text =
      "Two strikes hit the NHS. Doctors will be out from 9 to 12 December. Nurses will be out on 16 December.";
    expect(rows(text)).toEqual(["  12-09 ANNOUNCED", "NURSES  12-16 ANNOUNCED"]);
  });
});

describe("days of another time", () => {
  it.each([
    "Two years ago, on 25 November 2024, the RCN announced strikes for 15 and 20 December. Nurses walked out then.",
    "On this day in 2015 junior doctors at hospitals were about to strike on 1 December.",
    "2014: midwives strike at hospitals on 13 October.",
    "The health committee will take evidence on the strikes on 8 December. Nurses strike on 14 December.",
    "Notice of industrial action by nurses was served on 26 November.",
    "Acas talks in the porters' strike at Hull hospitals will be held from 1 to 3 December.",
    "Resident doctors start new jobs on 2 December and strike at hospitals on 14 December.",
    "Events will be held in support of the nurses' strike on 5 December.",
  ])("are doubted: %s", (text) => {
    expect(doubts(text).join()).toMatch(/DAY_UNGOVERNED|OLD_DATE|DAY_UNKNOWN/);
  });

  it.each([
    "The strike by porters planned for 9 to 11 December has been extended to 13 December.",
    "Porters will strike from 9 to 11 December. The strike has been extended until 13 December.",
    "Porters have extended their strike to 13 December. It was to run from 9 to 11 December.",
  ])("are the new end of a strike that is extended, with a doubt: %s", (text) => {
    const [window] = drafted(text).flatMap(({ fields }) => fields.windows.value);
    expect([window?.start.value, window?.end.value]).toEqual(["2026-12-09", "2026-12-13"]);
    expect(doubts(text)).toContain("END_DERIVED");
  });
});

describe("each weekday", () => {
  it("is not at the weekend", () => {
    const text = "There will be strikes on each weekday from 10 to 15 December at hospitals by radiographers.";
    expect(rows(text).map((row) => row.split(" ")[2])).toEqual(["12-10", "12-11", "12-14", "12-15"]);
  });
});

describe("advice that could be turned round", () => {
  const strike = "Resident doctors at Barnsley Hospital will be on strike on 8 December.\n\n";
  const advised = (text: string) =>
    adviceIn(draftOf(strike + text, on)).map(({ fields }) => [fields.topic.value, fields.conditions.value.join("; ")]);

  it("keeps the words that say when to stay away", () => {
    expect(advised("Only stay away if we have contacted you.")).toEqual([
      ["planned-appointment-attend", "Only stay away if we have contacted you"],
    ]);
  });

  it("leaves those at home who would need a letter to come", () => {
    const text = "Appointments will be rearranged unless you get a letter saying yours is going ahead.";
    expect(advised(text)).toEqual([["appointment-postponed", "unless you get a letter saying yours is going ahead"]]);
  });

  it("is none where people come anyway", () => {
    expect(advised("You do not need to contact us if you plan to attend.")).toEqual([]);
  });
});
