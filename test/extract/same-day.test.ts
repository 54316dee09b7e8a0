/** Several strikes on one day: each union, staff group and nation that is told apart has a window of its own. */
import { describe, expect, it } from "vitest";
import { draftOf, rowsTold, strikesIn } from "./told.ts";

const rowsOf = (text: string) => rowsTold(text, "2022-12-20");

describe("hours that each union has for itself", () => {
  const day = "Ambulance workers in England will strike on 21 December.";
  it.each([
    "GMB's strike runs from 00:01 to 23:59. Unison's is from midday to midnight.",
    "GMB: 00:01 to 23:59. UNISON: noon to midnight.",
    "GMB members are out for 24 hours from midnight. Unison's will join them at 12pm, for 12 hours.",
    "The GMB's action lasts 24 hours from midnight, Unison's 12 hours from midday.",
  ])("%s", (text) => {
    const rows = rowsOf(`${day} ${text}`).map((row) => row.replace("AMBULANCE_STAFF ", "").replace(" ENGLAND", ""));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^GMB 21T00:0[01]-2[12]T/);
    expect(rows[1]).toBe("UNISON 21T12:00-22T00:00");
  });

  it("has the day of publication, where they are out as the text is written", () => {
    const text =
      "Ambulance workers in Kent are on strike. GMB members walked out for 24 hours from midnight. Unison members are striking from 10:00 until 22:00.";
    expect(rowsOf(text)).toContain("AMBULANCE_STAFF UNISON ENGLAND 20T10:00-20T22:00");
  });

  it("is of the day right before, where a later one is told too", () => {
    const text = `${day} GMB members are out from 00:01 to 23:59 and Unison members from 07:00 to 19:00. Unite's will strike on 28 December.`;
    expect(rowsOf(text).map((row) => row.replace("AMBULANCE_STAFF ", "").replace(" ENGLAND", ""))).toEqual([
      "GMB 21T00:01-21T23:59",
      "UNISON 21T07:00-21T19:00",
      "Unite 28-28",
    ]);
  });

  it("is each union's own under a headline of both", () => {
    const text =
      "Ambulance strikes in England: the GMB stands down, Unite goes on with its walkout of 21 December\n\nThe GMB has suspended the strike of its ambulance crews on 21 December. Unite's ambulance crews will be on strike on 21 December.";
    // The headline's day names both: it is told again of the one or the other.
    expect(rowsOf(text)).toHaveLength(2);
  });

  it("leaves the others their day where one union's hours are told", () => {
    const text = `Members of GMB and Unite are to strike at ambulance services in England on 21 December. Unite's action begins at midday and lasts until midnight.`;
    expect(rowsOf(text).map((row) => row.replace(" ENGLAND", ""))).toEqual([
      "AMBULANCE_STAFF GMB 21-21",
      "AMBULANCE_STAFF Unite 21T12:00-22T00:00",
    ]);
  });
});

describe("others who strike on the same day", () => {
  it.each([
    ["Nurses will be striking that day as well.", "NURSES  ENGLAND 21-21"],
    ["The talks came to nothing. Pay is at issue. Nurses walk out on the same day.", "NURSES  ENGLAND 21-21"],
    ["It was announced today. On the same pre-Christmas date nurses will walk out.", "NURSES  ENGLAND 21-21"],
  ])("%s", (text, row) => {
    expect(rowsOf(`Midwives in England will strike on 21 December. ${text}`)).toContain(row);
  });

  it.each(["Those in England walk out that day too.", "Nurses in England are on strike on the same day."])(
    "tells nations apart: %s",
    (text) => {
      const rows = rowsOf(`Nurses in Wales will strike on 21 December. ${text}`);
      expect(rows).toEqual(["NURSES  ENGLAND 21-21", "NURSES  WALES 21-21"]);
    },
  );

  it("keeps a strike of one nation beside that of more staff in another", () => {
    const text =
      "Ambulance workers in Wales will strike on 21 December. Nurses and ambulance workers in England walk out on 21 December.";
    expect(rowsOf(text)).toEqual(["AMBULANCE_STAFF  WALES 21-21", "NURSES+AMBULANCE_STAFF  ENGLAND 21-21"]);
  });

  it("takes the nation that opens a line of a list", () => {
    const text = "Strike dates of ambulance workers:\n- Wales: 21 December\n- Scotland: 21 December";
    expect(rowsOf(text)).toEqual(["AMBULANCE_STAFF  SCOTLAND 21-21", "AMBULANCE_STAFF  WALES 21-21"]);
  });
});

describe("others in the same sentence, or who join", () => {
  it.each([
    [
      "Midwives in England will strike from 8am to 4pm on 21 December, the same day as nurses.",
      "MIDWIVES  21T08:00-21T16:00",
    ],
    [
      "Midwives in England will strike from 8am to 4pm on 21 December, when nurses will be out too.",
      "MIDWIVES  21T08:00-21T16:00",
    ],
    ["Midwives in England walk out on 21 December, on the same day that nurses strike.", "MIDWIVES  21-21"],
  ])("%s", (text, own) => {
    expect(rowsOf(text).map((row) => row.replace(" ENGLAND", ""))).toEqual([own, "NURSES  21-21"]);
  });

  it.each([
    ["Unite members are taking part in the strike too.", "Unite"],
    ["Members of Unite have joined the strike.", "Unite"],
    ["Unison members are on strike as well.", "UNISON"],
  ])("gives a union that joins the day: %s", (text, union) => {
    const rows = rowsOf(`GMB ambulance members in England are walking out on 21 December. ${text}`);
    expect(rows).toContain(`AMBULANCE_STAFF ${union} ENGLAND 21-21`);
  });

  it.each([
    "Unite members could join the strike.",
    "Unite members are also to vote on strike action.",
    "Unite said its members had also taken strike action in November.",
    "Unite members joined picket lines in support of those on strike.",
    "Crews will be joined by soldiers as Unite members strike elsewhere.",
  ])("gives none to one that may, or that did at another time: %s", (text) => {
    const rows = rowsOf(`GMB ambulance members in England are walking out on 21 December. ${text}`);
    expect(rows).toEqual(["AMBULANCE_STAFF GMB ENGLAND 21-21"]);
  });

  it("gives an hour that is told as the same", () => {
    const text =
      "Unite has called out its ambulance workers in Wales for 24 hours from 00:01 on 21 December. GMB's are out for 12 hours, starting at the same time.";
    expect(rowsOf(text)).toContain("AMBULANCE_STAFF GMB WALES 21T00:01-21T12:01");
  });
});

describe("lines under a day", () => {
  it("has the hours of each", () => {
    const text =
      "RCN nurses in England are on strike on 21 December at:\n- The Christie NHS Foundation Trust (8am to 8pm)\n- Bolton NHS Foundation Trust (8am to 8pm)\n- Stockport NHS Foundation Trust (7am to 7pm)";
    expect(rowsOf(text)).toEqual(["NURSES RCN ENGLAND 21T07:00-21T19:00", "NURSES RCN ENGLAND 21T08:00-21T20:00"]);
  });

  it("takes a region for its nation", () => {
    const text = "Strike dates of ambulance workers:\n- Wales: 21 December\n- North East: 21 December";
    expect(rowsOf(text)).toEqual(["AMBULANCE_STAFF  ENGLAND 21-21", "AMBULANCE_STAFF  WALES 21-21"]);
  });
});

describe("a strike that is over", () => {
  const codesOf = (text: string) =>
    strikesIn(draftOf(text, "2022-12-20")).flatMap(({ flags }) => flags.map((f) => f.code));

  it("is of the nation that alone is named, with a doubt", () => {
    const text = "Nurses in England will strike on 28 December. Nurses also walked out on 15 December.";
    expect(rowsOf(text)).toEqual(["NURSES  ENGLAND 15-15", "NURSES  ENGLAND 28-28"]);
    expect(codesOf(text)).toContain("NATION_INFERRED");
  });
});

describe("members of a union that is named for the first time", () => {
  it.each([
    ["Nurses in England walk out on 28 December. Members of Unite will be on strike the same day.", "NURSES", "28-28"],
    [
      "Consultants in England will be out from 28 to 30 December. HCSA's members strike on the same three days.",
      "CONSULTANTS",
      "28-30",
    ],
    [
      "Porters in England strike on 28 December. Unite will be on strike on the same day.",
      "PORTERS_AND_CLEANERS",
      "28-28",
    ],
  ])("strike beside those whose day it is, who are not of it: %s", (text, group, days) => {
    const [union = ""] = /Unite|HCSA/.exec(text) ?? [];
    expect(rowsOf(text)).toEqual([`${group}  ENGLAND ${days}`, `${group} ${union} ENGLAND ${days}`]);
  });

  it("are out for the whole of the time that the others are, with a doubt", () => {
    const text =
      "Consultants of the BMA in England walk out for 48 hours from 7am on 28 December. Members of the British Dental Association will be on strike for the same two days.";
    expect(rowsOf(text).map((row) => row.replace("CONSULTANTS ", ""))).toEqual([
      "BDA ENGLAND 28T07:00-30T07:00",
      "BMA ENGLAND 28T07:00-30T07:00",
    ]);
    expect(strikesIn(draftOf(text, "2022-12-20"))[1]?.flags.map((f) => f.code)).toContain("DAY_UNGOVERNED");
  });

  it("are those who strike, where the text says elsewhere whose union it is", () => {
    const text =
      "Porters in England strike on 28 December. Unite called them out after talks failed. Unite's members will walk out on the same day.";
    expect(rowsOf(text)).toEqual(["PORTERS_AND_CLEANERS Unite ENGLAND 28-28"]);
  });
});
