/** Others who strike, told in half a sentence: with the day, the place or the name left to what stands before. */
import { describe, expect, it } from "vitest";
import { draftOf, rowsTold, strikesIn } from "./told.ts";

const rowsOf = (text: string) => rowsTold(text, "2023-03-01");
const codesIn = (text: string) =>
  strikesIn(draftOf(text, "2023-03-01")).flatMap(({ flags }) => flags.map(({ code }) => code));

describe("a statement without a day takes that of the one before", () => {
  const day = "Paramedics of the GMB in England will strike on 8 March.";
  it.each([
    ["Unite's are out then too.", "AMBULANCE_STAFF Unite ENGLAND 08-08"],
    ["Unite has called its members out for the same day.", "AMBULANCE_STAFF Unite ENGLAND 08-08"],
    ["So are members of Unite.", "AMBULANCE_STAFF Unite ENGLAND 08-08"],
    ["Unison members will be on strike.", "AMBULANCE_STAFF UNISON ENGLAND 08-08"],
    ["Porters are out as well.", "PORTERS_AND_CLEANERS  ENGLAND 08-08"],
    ["Hospital consultants will be out at the same time.", "CONSULTANTS  ENGLAND 08-08"],
    ["Physiotherapists will join them.", "PHYSIOTHERAPISTS  ENGLAND 08-08"],
    ["Paramedics in Wales are also on strike for the day.", "AMBULANCE_STAFF GMB WALES 08-08"],
  ])("%s", (text, row) => {
    expect(rowsOf(`${day} ${text}`)).toContain(row);
  });

  it("and has a doubt for it", () =>
    expect(codesIn(`${day} Unite members are also on strike.`)).toContain("DAY_UNGOVERNED"));

  it("takes both of two days", () => {
    const text = "Paramedics of the GMB in Kent will strike on 8 and 9 March. Nurses in the RCN are out on both days.";
    expect(rowsOf(text).filter((row) => row.startsWith("NURSES"))).toEqual([
      "NURSES RCN ENGLAND 08-08",
      "NURSES RCN ENGLAND 09-09",
    ]);
  });

  it("takes the hours that are the same", () => {
    const text =
      "Midwives in England will be on strike from 8am to noon on 13 March. Unite and Unison have called their members out for the same four hours.";
    const rows = rowsOf(text);
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.includes("Unite"))).toMatch(/13T08:00-13T12:00$/);
  });

  it.each([
    "About 300 Unite members are on strike.",
    "Nurses, porters and cleaners are all taking part.",
    "GPs have joined in as well.",
  ])("leaves the day with those who are named behind it, where nobody was: %s", (text) => {
    expect(rowsOf(`The hospital strike in Kent starts on 8 March. ${text}`)).toHaveLength(1);
  });

  it.each([
    "Unite members will be out next week.",
    "Unite members have struck on five occasions.",
    "Consultants who covered for those on strike in the first walkout too are on leave.",
    "Unite members may be out too.",
  ])("takes none where another time or a wish is told: %s", (text) => {
    expect(rowsOf(`${day} ${text}`)).toHaveLength(1);
  });

  it("takes none where a call-off is told: it is of a strike without a day", () => {
    expect(rowsOf(`${day} Unite has suspended its strike too.`)).toContain(" Unite ENGLAND -");
  });
});

describe("a sentence of two statements", () => {
  it.each([
    [
      "BMA doctors in training in Wales are out from 6 to 8 March, while in England Unison's porters walk out on 9 March.",
      ["PORTERS_AND_CLEANERS UNISON ENGLAND 09-09", "RESIDENT_DOCTORS BMA WALES 06-08"],
    ],
    [
      "Nurses in Scotland strike on 8 March; paramedics in Wales, who have had an offer, will walk out on 9 March.",
      ["AMBULANCE_STAFF  WALES 09-09", "NURSES  SCOTLAND 08-08"],
    ],
    [
      "The RCN's strike in Wales is on 8 March and Unite's ambulance crews in England are to follow on 9 March.",
      ["AMBULANCE_STAFF Unite ENGLAND 09-09", "NURSES RCN WALES 08-08"],
    ],
  ])("%s", (text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each([
    "Nurses, and some porters, in Kent will strike on 8 March.",
    "Hospital cleaners of Unison, and with them the GMB's, will strike in Kent on 8 March.",
    "Hospital cleaners in Kent strike on 8 March and Unison says that more dates will come.",
  ])("is one window where it is one breath: %s", (text) => expect(rowsOf(text)).toHaveLength(1));

  it("is quoted whole", () => {
    const text = "Nurses in Scotland strike on 8 March; paramedics in Wales will walk out on 9 March.";
    const quotes = strikesIn(draftOf(text, "2023-03-01")).flatMap(({ evidence }) => evidence);
    expect(new Set(quotes.map((one) => "quote" in one && one.quote))).toEqual(new Set([text]));
  });
});

describe("who and where, left to what stands before", () => {
  it.each([
    [
      "Nurses in Wales will not strike on 8 March. England has heard nothing of the kind. RCN members there walk out on 8 March.",
      "NURSES RCN ENGLAND 08-08",
    ],
    [
      "The GMB's paramedics in Kent strike on 8 March. Unite goes ahead as well. About 300 of its members will strike on 9 March.",
      "AMBULANCE_STAFF Unite ENGLAND 09-09",
    ],
    [
      "Cleaners of Unison in Kent strike on 8 March. Nurses in the RCN have chosen another day. Their strike is on 9 March.",
      "NURSES RCN ENGLAND 09-09",
    ],
  ])("%s", (text, row) => expect(rowsOf(text)).toContain(row));

  it("stands in the heading over the days", () => {
    const text =
      "Strikes in Kent\n\nRCN strike\nWednesday 8 March\nThursday 9 March\nAmbulance strike\nMonday 13 March";
    expect(rowsOf(text)).toEqual([
      "AMBULANCE_STAFF  ENGLAND 13-13",
      "NURSES RCN ENGLAND 08-08",
      "NURSES RCN ENGLAND 09-09",
    ]);
  });

  it("counts the day before from the first of several", () => {
    const text =
      "Junior doctors in Kent begin a strike at 7am on 9 March that will end at 7am on 13 March. Cleaners of the GMB will be on strike the day before.";
    expect(rowsOf(text)).toContain("PORTERS_AND_CLEANERS GMB ENGLAND 08-08");
  });
});

describe("a question and its answers", () => {
  it("gives the day that is asked for to each who is named", () => {
    const text =
      "Who is on strike on 8 March? Nurses: RCN members across England. Unison has brought its porters out. And on 9 March? Physiotherapists.";
    expect(rowsOf(text).map((row) => row.replace(/ ENGLAND|WALES/, ""))).toEqual([
      "NURSES RCN 08-08",
      "PHYSIOTHERAPISTS  09-09",
      "PORTERS_AND_CLEANERS UNISON 08-08",
    ]);
  });
});

describe("a call-off that others follow", () => {
  const statuses = (text: string) =>
    strikesIn(draftOf(text, "2023-03-01")).flatMap(({ fields }) =>
      fields.windows.value.map(({ unions, status }) => `${unions.value.join("+")} ${status.value}`),
    );
  const first = "In England Unite has suspended its ambulance strike of 8 March.";
  it.each([
    "So has the GMB that of 9 March.",
    "The GMB has taken the same step with its strike of 9 March.",
    "The GMB has paused the one that it had planned for 9 March.",
  ])("%s", (text) => expect(statuses(`${first} ${text}`)).toContain("GMB SUSPENDED"));

  it.each(["So might the GMB that of 9 March.", "The GMB's ambulance strike of 9 March goes ahead."])("%s", (text) =>
    expect(statuses(`${first} ${text}`)).not.toContain("GMB SUSPENDED"),
  );
});
