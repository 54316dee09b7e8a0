/** Days as notices write them: behind a name, around an hour, beside a number that is none. */
import { describe, expect, it } from "vitest";
import { windowsIn } from "./told.ts";

const on = "2024-05-08";

describe("a day and its hour", () => {
  it.each<[string, (string | null)[][]]>([
    [
      "Nurses' strike in Wales: Thursday 7am 16/05/24 - Saturday 7am 18/05/24",
      [["2024-05-16T07:00", "2024-05-18T07:00"]],
    ],
    ["Strike of nurses in Wales: from Thu 7am 16 May to Sat 8pm 18 May", [["2024-05-16T07:00", "2024-05-18T20:00"]]],
  ])("stand around each other: %s", (text, expected) => {
    expect(windowsIn(text, on)).toEqual(expected);
  });
});

describe("a day behind a name", () => {
  it("is one of the strike that is told in front of the names", () => {
    const text =
      "Unison's porters strike at these hospitals. Ashdown Infirmary: 16 May. Castle Hill: 17 May. St Mary's Hospital: 20 May.";
    expect(windowsIn(text, on)).toEqual([
      ["2024-05-16", "2024-05-16"],
      ["2024-05-17", "2024-05-17"],
      ["2024-05-20", "2024-05-20"],
    ]);
  });
});

describe("a day on a line of its own", () => {
  it("has no strike where the sentence below says that nobody is out", () => {
    const text =
      "Strikes in Wales: who is out?\n\nThursday 16 May\nMembers of Unison: all day\n\nFriday 17 May\nNobody is out.\n\nMonday 20 May\nNurses in the RCN: 8am-8pm";
    expect(windowsIn(text, on).map(([start]) => start?.slice(8, 10))).toEqual(["16", "20"]);
  });
  it("stands behind strikers and their place", () => {
    const text =
      "Hospital porters in Wales to strike. GMB members at Ashdown and Castle Hill: 16 May. Unison members at Ashdown only: 17 May.";
    expect(windowsIn(text, on).map(([start]) => start)).toEqual(["2024-05-16", "2024-05-17"]);
  });
});

describe("a day on which nobody strikes", () => {
  it("is none of the union that is named for it", () => {
    const text = "Nurses in Wales strike on 16 May. Nobody from the RCN is due to strike on 20 May.";
    expect(windowsIn(text, on)).toEqual([["2024-05-16", "2024-05-16"]]);
  });
});

describe("a strike that starts today", () => {
  it("is told by a sentence that says no more", () => {
    const text = "Nurses in Wales begin a strike. It starts today and ends on 11 May.";
    expect(windowsIn(text, on)).toEqual([["2024-05-08", "2024-05-11"]]);
  });
});

describe("a day of the news", () => {
  it("is none of a strike of so many days", () => {
    const text =
      "Nurses in Wales are to walk out for five days before the summer, the RCN announced today. They start at 7am on 16 May and finish at 7am on 21 May.";
    expect(windowsIn(text, on)).toEqual([["2024-05-16T07:00", "2024-05-21T07:00"]]);
  });
  it("is before the day on which it has begun", () => {
    expect(windowsIn("Porters in Wales started an all-out, indefinite strike on Monday.", on)).toEqual([
      ["2024-05-06", null],
    ]);
  });
});

describe("days in figures, and by their number alone", () => {
  const days = (text: string) => windowsIn(text, on).map(([start]) => start?.slice(5, 10));
  it("are read one by one, and no month is a day", () => {
    expect(days("Nurses in Wales have been told of strikes on: 6/6, 7/6, 13/6 and 14/6.")).toEqual([
      "06-06",
      "06-07",
      "06-13",
      "06-14",
    ]);
    expect(days("Nurses in Wales strike on 14/15 May.")).toEqual(["05-14", "05-15"]);
  });
  it("are of the month that is named by a word", () => {
    expect(days("Nurses in Wales will strike on the 4th and 20th of next month.")).toEqual(["06-04", "06-20"]);
    expect(days("Nurses in Wales will strike on the 20th of this month.")).toEqual(["05-20"]);
  });
});

describe("a number that is no day", () => {
  it.each([
    "The strike of nurses in Wales on 16 May is the 15th by the profession.",
    "Nurses in Wales strike on 16 May, for the 20th time in this dispute.",
  ])("counts strikes: %s", (text) => {
    expect(windowsIn(text, on)).toEqual([["2024-05-16", "2024-05-16"]]);
  });
  it("names the day on which days are named", () => {
    const text = "Nurses in Wales will walk out in June. The days will be announced on 16 May.";
    expect(windowsIn(text, on)).toEqual([[null, null]]);
  });
  it("does not move a strike where care is moved", () => {
    const text =
      "Some 450 appointments were postponed in the strike of 1 to 4 April. Nurses in Wales strike again on 16 May.";
    expect(windowsIn(text, on)).toEqual([
      ["2024-04-01", "2024-04-04"],
      ["2024-05-16", "2024-05-16"],
    ]);
  });
});
