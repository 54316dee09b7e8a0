/** What texts that the rules had never seen were wrong about, each in words of our own. */
import { describe, expect, it } from "vitest";
import { trusts } from "../../schema/directory.ts";
import type { Draft } from "../../seed/draft.ts";
import { extract } from "../../seed/extract/extract.ts";

function draftOf(text: string, publishedOn: string, publisher: string | null = null): Draft {
  const blank = { url: null, supersedes: null, retrievedAt: null, directory: trusts, acceptDiff: false };
  const result = extract({ ...blank, text, publishedOn, publishedBasis: "given", publisher });
  if (result.kind !== "draft") throw new Error(result.message);
  return result.draft;
}
const strikesIn = (draft: Draft) => draft.candidates.filter((c) => c.kind === "STRIKE_EVENT");
const windowsIn = (draft: Draft) =>
  strikesIn(draft).flatMap((c) =>
    c.fields.windows.value.map((w) => [w.start.value?.slice(0, 16) ?? null, w.end.value?.slice(0, 16) ?? null]),
  );
const statusesIn = (draft: Draft) => strikesIn(draft).flatMap((c) => c.fields.windows.value.map((w) => w.status.value));
const groupsIn = (draft: Draft) => strikesIn(draft).map((c) => c.fields.staffGroups.value.join("+"));
const countsIn = (draft: Draft) =>
  draft.candidates.flatMap((c) => (c.kind === "TRUST_IMPACT" ? (c.fields.count.value?.value ?? []) : []));
const topicsIn = (draft: Draft) =>
  draft.candidates.flatMap((c) =>
    c.kind === "PUBLIC_ADVICE" ? [[c.fields.topic.value, c.fields.conditions.value]] : [],
  );
const doctors = "Junior doctors in England";

describe("days that unseen texts told in new ways", () => {
  it.each([
    ["a beginning has no end", `${doctors} will begin strike action on Monday 13 March.`, [["2023-03-13", null]]],
    ["24 hours of a day without hours", `${doctors} strike for 24 hours on Monday 13 March.`, [["2023-03-13", null]]],
    [
      "next Monday, with its date",
      `${doctors} will strike from 7am next Monday (13 March) to 7am Thursday (16 March).`,
      [["2023-03-13T07:00", "2023-03-16T07:00"]],
    ],
    [
      "two ranges, month first",
      `${doctors} will walk out on March 13-14 and 20-21.`,
      [
        ["2023-03-13", "2023-03-14"],
        ["2023-03-20", "2023-03-21"],
      ],
    ],
    [
      "a year in two figures",
      "13/03/23 - 15/03/23 Junior doctors strike at our hospitals",
      [["2023-03-13", "2023-03-15"]],
    ],
    [
      "four figures of the clock",
      `${doctors} will strike from 0700 on 13 March until 1800 on 14 March.`,
      [["2023-03-13T07:00", "2023-03-14T18:00"]],
    ],
    ["a span told with between", `${doctors} stage a walkout between March 13 and 15.`, [["2023-03-13", "2023-03-15"]]],
    [
      "a date that opens its sentence",
      "On 13 March, hospital staff of three unions – all of them large – will go on strike. Nurses are among them.",
      [["2023-03-13", "2023-03-13"]],
    ],
    [
      "the length told in the headline",
      "Nurses to hold 48-hour strike\n\nNurses will walk out from 8am on Monday 13 March.",
      [["2023-03-13T08:00", "2023-03-15T08:00"]],
    ],
    [
      "the start and its end, both told with and",
      `A 72-hour walkout by ${doctors.toLowerCase()} is planned from 7am on 13 March and 7am on 16 March.`,
      [["2023-03-13T07:00", "2023-03-16T07:00"]],
    ],
    [
      "the day of a release",
      "Nurses will strike this month, says UNISON today (Wednesday 1 March 2023).",
      [[null, null]],
    ],
    [
      "a release's date on a line of its own",
      "Nurses' strike\n\n01 March 2023\n\nNurses will walk out on Monday 13 March.",
      [["2023-03-13", "2023-03-13"]],
    ],
    [
      "numbers of people before a date",
      `${doctors} will strike: 12 on March 13, 14 on March 14.`,
      [
        ["2023-03-13", "2023-03-13"],
        ["2023-03-14", "2023-03-14"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(windowsIn(draftOf(text, "2023-03-01"))).toEqual(expected);
  });

  it("takes no day from teachers told of as 'they', nor from another country", () => {
    expect(
      windowsIn(
        draftOf(
          "Doctors and teachers strike. Teachers in England strike again. They walked out on Wednesday 1 March.",
          "2023-03-02",
        ),
      ),
    ).toEqual([]);
    expect(
      topicsIn(
        draftOf("Primary care nurses of the DHB will strike tomorrow. In an emergency, call 111.", "2020-09-02"),
      ),
    ).toEqual([]);
  });
});

describe("days on lines, and whose they are", () => {
  it("gives a day on a line to those on the lines below it, and none to nobody", () => {
    const text =
      "STRIKE DATES\n\n• Monday 6 February:\nNurses at 70 trusts (Royal College of Nursing)\nAmbulance staff (GMB)\n\n• Tuesday 7 February\nNo NHS staff strikes\n\n• Thursday 9 February\nPhysiotherapy strike at 30 trusts (Chartered Society of Physiotherapy)\n";
    const found = strikesIn(draftOf(text, "2023-02-01")).map((c) => [
      c.fields.staffGroups.value.join(),
      c.fields.windows.value.map((w) => w.start.value).join(),
    ]);
    expect(found.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ["AMBULANCE_STAFF", "2023-02-06"],
      ["NURSES", "2023-02-06"],
      ["PHYSIOTHERAPISTS", "2023-02-09"],
    ]);
  });

  it("gives 'their' strike to those who were told of last", () => {
    const text =
      "Ambulance workers will strike on 21 December. It comes a day after members of the Royal College of Nursing stage a walkout. Their first strike is on 15 December.";
    const nurses = strikesIn(draftOf(text, "2022-12-06")).find((c) => c.fields.staffGroups.value.join() === "NURSES");
    expect(nurses?.fields.windows.value.map((w) => w.start.value)).toContain("2022-12-15");
  });

  it("doubts the days that a strike has moved from", () => {
    const text =
      "Hospital staff in Unite will now strike on 21 February. The strike was scheduled to take place on 16 February.";
    const draft = draftOf(text, "2023-02-10");
    expect(windowsIn(draft).map(([start]) => start)).toEqual(["2023-02-16", "2023-02-21"]);
    expect(strikesIn(draft).flatMap((c) => c.flags.filter((f) => f.code === "FORMER_PLAN"))).toEqual([
      { code: "FORMER_PLAN", detail: expect.stringContaining("2023-02-16") as string },
    ]);
  });
});

describe("what is off, and what is not", () => {
  it("does not take back strikes weeks apart with words that name no day", () => {
    const text = `The BMA called off the industrial action. ${doctors} plan strikes on 12 September, 5 October and 14 November.`;
    const draft = draftOf(text, "2016-09-05");
    expect(statusesIn(draft)).toEqual(["ANNOUNCED", "ANNOUNCED", "ANNOUNCED"]);
    expect(strikesIn(draft)[0]?.flags.map((f) => f.code)).toContain("STATUS_SCOPE");
  });

  it("takes back the day that stands with the words, and no other", () => {
    const text =
      "Ambulance strike suspended\n\nAmbulance crews have now suspended their plans to strike on Monday 6 March. More walkouts by ambulance crews are to follow on 10 March.";
    expect(statusesIn(draftOf(text, "2023-03-01"))).toEqual(["SUSPENDED", "ANNOUNCED"]);
  });

  it("takes back next week's days where the words say next week, and leaves a strike of years ago alone", () => {
    const text = `Next week's strike is suspended, the BMA announced. ${doctors} had planned strikes from 8am to 5pm on 12 to 16 September and on 5 October.`;
    expect(statusesIn(draftOf(text, "2016-09-05"))).toEqual([...Array<string>(5).fill("SUSPENDED"), "ANNOUNCED"]);
    const old = `${doctors} will strike on 18 December. Four years ago a strike was cancelled two hours before it began.`;
    expect(statusesIn(draftOf(old, "2019-12-10"))).toEqual(["ANNOUNCED"]);
  });

  it("reads a mark in a list, and overtime that is withdrawn is no strike", () => {
    const list = "Strike dates of junior doctors in England:\n\n- 12 September (now suspended)\n- 14 September";
    expect(statusesIn(draftOf(list, "2016-09-05"))).toEqual(["SUSPENDED", "ANNOUNCED"]);
    const overtime =
      "Midwives went on strike on 13 October. To follow the strike, the union has withdrawn all unpaid overtime for a week.";
    expect(statusesIn(draftOf(overtime, "2014-10-15"))).toEqual(["ANNOUNCED"]);
  });
});

describe("whose strike, and where", () => {
  it.each([
    [
      "of the union's profession",
      "Members of the Royal College of Nursing will strike on 6 March. Ambulance crews will strike on 10 March.",
      ["NURSES", "AMBULANCE_STAFF"],
    ],
    [
      "of the heading above a list",
      "Two unions have strikes planned.\n\nJunior doctors:\n\n- strike on 13 March\n\nNurses:\n\n- strike on 14 March",
      ["RESIDENT_DOCTORS", "NURSES"],
    ],
    [
      "not of a union that has consultants in its name",
      "Junior doctors in the Hospital Consultants and Specialists Association will strike on 13 March.",
      ["RESIDENT_DOCTORS"],
    ],
  ])("%s", (_, text, expected) => {
    expect(groupsIn(draftOf(text, "2023-03-01"))).toEqual(expected);
  });

  it("is in every nation of a list", () => {
    const [strike] = strikesIn(
      draftOf("Nurses will strike across Wales, Northern Ireland and England on 13 March.", "2023-03-01"),
    );
    expect(strike?.fields.nations.value).toEqual(["ENGLAND", "WALES", "NORTHERN_IRELAND"]);
  });

  it("knows a trust of Northern Ireland by its short name, there alone", () => {
    const text = "The Western Trust has cancelled 25 operations because of the strike by nurses.";
    const codes = (words: string) =>
      draftOf(words, "2023-03-01").candidates.flatMap((c) => (c.kind === "TRUST_IMPACT" ? [c.fields.trust.value] : []));
    expect(codes(`Nurses in Northern Ireland strike. ${text}`)).toEqual(["WHSCT"]);
    expect(codes(text)).toEqual([null]);
  });
});

describe("figures and advice", () => {
  const strike = `${doctors} will strike on 13 March.`;
  it.each([
    [
      "counts what was called off, not what there was",
      "At the hospital 52 of 597 outpatient appointments were cancelled.",
      [52],
    ],
    [
      "counts a total over many strikes",
      "The cumulative total of appointments cancelled since strikes began is now 900,000.",
      [900000],
    ],
    ["counts what is lost", "Around 700 appointments will be lost.", [700]],
  ])("%s", (_, text, expected) => {
    expect(countsIn(draftOf(`${strike} ${text}`, "2023-03-01"))).toEqual(expected);
  });

  it("keeps a condition that stands with words about being contacted", () => {
    const text = `${strike} Please attend as planned unless we have contacted you about a new date.`;
    expect(topicsIn(draftOf(text, "2023-03-01"))).toEqual([
      ["planned-appointment-attend", ["unless we have contacted you about a new date"]],
    ]);
  });

  it("names the kind of case that a number is for", () => {
    const text = `${strike} People should call 999 in serious, life-threatening cases and use 111 online for other health needs.`;
    expect(topicsIn(draftOf(text, "2023-03-01"))).toEqual([
      ["life-threatening-emergency", ["in serious, life-threatening cases"]],
      ["urgent-not-emergency", ["for other health needs"]],
    ]);
  });
});
