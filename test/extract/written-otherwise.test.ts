/** One strike written in the ways of several houses: hours with a dot, months cut short, the month in front of its day. */
import { describe, expect, it } from "vitest";
import { draftOf, rowsTold, strikesIn, windowsIn } from "./told.ts";

const told = "2026-05-01";

describe("hours of the day with a dot", () => {
  it.each([
    ["Strike of nurses in Wales: from Thu 07.00 14 May to Sat 20.00 16 May", ["2026-05-14T07:00", "2026-05-16T20:00"]],
    [
      "Nurses in Wales strike, 07.00 on Thursday 14 May to 20.00 on Saturday 16 May.",
      ["2026-05-14T07:00", "2026-05-16T20:00"],
    ],
    [
      "Porters to strike at Ashdown Hospital\n\n- When? 06.00 to 18.00, Friday 15 May",
      ["2026-05-15T06:00", "2026-05-15T18:00"],
    ],
    ["Nurses' strike: 5 June (08.00 to 17.00).", ["2026-06-05T08:00", "2026-06-05T17:00"]],
    ["Nurses in the RCN strike on 20 May: 08.00-20.00", ["2026-05-20T08:00", "2026-05-20T20:00"]],
    ["Nurses take strike action next week: 07.00 Thursday-07.00 Saturday.", ["2026-05-07T07:00", "2026-05-09T07:00"]],
  ])("are those of the strike: %s", (text, window) => expect(windowsIn(text, told)).toEqual([window]));

  it("are no hours where they are money, a share or a long wait", () => {
    for (const number of ["13.50 per hour", "07.25%", "19.20 million"])
      expect(windowsIn(`Nurses strike on 20 May over ${number}.`, told)).toEqual([["2026-05-20", "2026-05-20"]]);
  });
});

describe("months cut short", () => {
  it("end a sentence in front of any name", () => {
    const text =
      "GMB members at the ambulance trust will strike on 6 Jun. Unite's ambulance workers will strike on 6 Jun.";
    expect(rowsTold(text, told)).toEqual(["AMBULANCE_STAFF GMB  06-06", "AMBULANCE_STAFF Unite  06-06"]);
  });

  it("have the day before others strike behind them", () => {
    const text = "Nurses in Wales strike on 20 Jun, the day before ambulance workers walk out.";
    expect(rowsTold(text, told)).toEqual(["AMBULANCE_STAFF  WALES 21-21", "NURSES  WALES 20-20"]);
  });
});

describe("a list of strikes of several sectors", () => {
  it.each([
    "16 May: trains\n20 May: porters at Ashdown Hospital\n21 May: passport control",
    "May 16: trains\nMay 20: porters at Ashdown Hospital\nMay 21: passport control",
    "16th of May: trains\n20th of May: porters at Ashdown Hospital\n21st of May: passport control",
  ])("has one day of porters, however its days are written: %s", (list) => {
    const strikes = strikesIn(draftOf(`Strike days\n\n${list}`, told));
    expect(strikes.map(({ fields }) => fields.windows.value.map(({ start }) => start.value))).toEqual([["2026-05-20"]]);
  });
});

describe("those in one nation who plan to strike", () => {
  it.each(["plan to strike", "will strike", "are due to strike", "intend to strike"])(
    "%s on the days that are off in another",
    (verb) => {
      const text = `The RCN has paused the walkout of nurses in Wales that was to take place on Monday 11 and Tuesday 12 May. RCN members in England ${verb} on both days.`;
      expect(rowsTold(text, told)).toEqual([
        "NURSES RCN ENGLAND 11-11",
        "NURSES RCN ENGLAND 12-12",
        "NURSES RCN WALES 11-11",
        "NURSES RCN WALES 12-12",
      ]);
    },
  );
});
