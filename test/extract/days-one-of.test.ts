/** One of the days that were told together, and the day of others beside it. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { rowsTold, windowsIn } from "./told.ts";

const two = "Nurses in Wales strike on 6 and 7 February";
const rows = (text: string, publishedOn: string) => rowsTold(text, publishedOn).map((row) => row.replace("  ", " "));
const nurses = ["NURSES WALES 06-06", "NURSES WALES 07-07"];

describe("one of several days", () => {
  it.each<[string, string[]]>([
    [`${two}. Ambulance crews are out on the first of these days.`, ["AMBULANCE_STAFF WALES 06-06", ...nurses]],
    [`${two}, and on the first day ambulance crews join them.`, ["AMBULANCE_STAFF WALES 06-06", ...nurses]],
    [`${two}. On the second day midwives walk out too.`, ["MIDWIVES WALES 07-07", ...nurses]],
    [`${two}. They are joined by midwives on the second of the two days.`, ["MIDWIVES WALES 07-07", ...nurses]],
    [
      "Nurses in Wales strike on Monday 6 and Tuesday 7 February. On the Monday ambulance crews are out, on the Tuesday midwives.",
      ["AMBULANCE_STAFF WALES 06-06", "MIDWIVES WALES 07-07", ...nurses],
    ],
    [
      "Nurses in Wales are on strike from 6 to 8 February. Porters walk out on the last day.",
      ["NURSES WALES 06-08", "PORTERS_AND_CLEANERS WALES 08-08"],
    ],
  ])("is taken by others: %s", (text, told) => expect(rows(text, "2023-01-10")).toEqual(told));

  it("is today, of a strike whose days are not told", () => {
    expect(
      windowsIn("Nurses in Wales were on the picket line on the second day of their strike.", "2023-02-07"),
    ).toEqual([["2023-02-06", null]]);
  });
});

describe("so many days, each with its day", () => {
  it("are no strike that lasts so long", () => {
    const text =
      "There will be two days of strike by nurses in Wales, one on Thursday (26 January) and the other a fortnight later.";
    expect(windowsIn(text, "2023-01-20")).toEqual([
      ["2023-01-26", "2023-01-26"],
      ["2023-02-09", "2023-02-09"],
    ]);
  });
});

describe("how long each of several strikes lasts", () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      "There are two strikes ahead in Kent: porters on Monday 6 March, and nurses for three days from Monday 13 March.",
      "2023-03-01",
      [
        ["2023-03-06", "2023-03-06"],
        ["2023-03-13", "2023-03-15"],
      ],
    ],
    [
      "For the next three days, from tomorrow, nurses in Kent will be on strike.",
      "2023-03-01",
      [["2023-03-02", "2023-03-04"]],
    ],
    [
      "Nurses in Kent gathered at the gates this morning on the second day of the four-day nurses' walkout.",
      "2023-04-12",
      [["2023-04-11", "2023-04-14"]],
    ],
    [
      "Nurses in Kent will strike between 8am and 5pm on both Tuesday 26 and Wednesday 27 April.",
      "2016-04-20",
      [
        ["2016-04-26T08:00", "2016-04-26T17:00"],
        ["2016-04-27T08:00", "2016-04-27T17:00"],
      ],
    ],
    [
      "Consultants in Kent are on strike on Tuesday. Junior doctors take over on Wednesday.",
      "2023-09-18",
      [
        ["2023-09-19", "2023-09-19"],
        ["2023-09-20", "2023-09-20"],
      ],
    ],
    [
      "Nurses in Kent strike tomorrow. It will be their second strike this month; the first was on Thursday.",
      "2022-12-19",
      [
        ["2022-12-20", "2022-12-20"],
        ["2022-12-15", "2022-12-15"],
      ],
    ],
  ])("%s", (text, publishedOn, windows) => {
    const sorted = (list: (string | null)[][]) =>
      list.map((one) => one.join(" to ")).toSorted((a, b) => a.localeCompare(b));
    expect(sorted(windowsIn(text, publishedOn).map((one) => [...one]))).toEqual(sorted(windows));
  });
});

describe("others who are out as well", () => {
  it("join the day of those before them, whatever they do later", () => {
    const text =
      "Strikes\n\nNurses across England are on strike for a second day in a row today. In Wales around 1,000 ambulance workers have walked out as well. On 6 February nurses and ambulance workers will strike together.";
    expect(rows(text, "2023-01-19").filter((row) => /^AMBULANCE_STAFF .* 19-19$/.test(row))).toHaveLength(1);
  });
});

describe("others beside the day", () => {
  it.each<[string, string[]]>([
    [
      "Nurses in Wales strike on 6 January, with ambulance crews out too on the 6th.",
      ["AMBULANCE_STAFF WALES 06-06", "NURSES WALES 06-06"],
    ],
    [
      "Nurses in Wales strike on 6 January. It coincides with a walkout by physiotherapists.",
      ["NURSES WALES 06-06", "PHYSIOTHERAPISTS WALES 06-06"],
    ],
    [
      "Nurses in Wales strike on Friday, and on Saturday ambulance staff walk out.",
      ["AMBULANCE_STAFF WALES 07-07", "NURSES WALES 06-06"],
    ],
    [
      "Nurses in Wales strike on 6 January and on 9 January paramedics will follow.",
      ["AMBULANCE_STAFF WALES 09-09", "NURSES WALES 06-06"],
    ],
    ["On Friday and on Saturday nurses in Wales will strike.", ["NURSES WALES 06-06", "NURSES WALES 07-07"]],
    ["Nurses in Wales strike on 6 January. It coincides with the start of term.", ["NURSES WALES 06-06"]],
    [
      "Nurses in Wales strike on 6 and 9 January. The day after that, ambulance crews stop work.",
      ["AMBULANCE_STAFF WALES 10-10", "NURSES WALES 06-06", "NURSES WALES 09-09"],
    ],
    [
      "Nurses in Wales strike on 6 January. Two days on, physiotherapists take their turn.",
      ["NURSES WALES 06-06", "PHYSIOTHERAPISTS WALES 08-08"],
    ],
    [
      "Nurses in Wales strike on 20 January, the day before ambulance workers walk out.",
      ["AMBULANCE_STAFF WALES 21-21", "NURSES WALES 20-20"],
    ],
    [
      "Physiotherapists in Wales will strike on 9 February, three days after nurses walk out.",
      ["NURSES WALES 06-06", "PHYSIOTHERAPISTS WALES 09-09"],
    ],
  ])("%s", (text, told) => expect(rows(text, "2023-01-03")).toEqual(told));
});
