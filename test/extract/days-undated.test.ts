/** Strikes without a day, and days without a year: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, times, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);

describe("strikes without a day, and days of none", () => {
  it.each<Told>([
    [
      "Hospital cleaners at St Mary's are to begin an indefinite strike in January 2020. Before that they strike on 25 November.",
      "2019-11-22",
      [
        ["2019-11-25", "2019-11-25"],
        [null, null],
      ],
    ],
    [
      "Nurses struck on 1 March. They will walk out again next month.",
      "2023-03-17",
      [
        ["2023-03-01", "2023-03-01"],
        [null, null],
      ],
    ],
    ["Nurses will strike on 20 March. More strikes could follow in April.", "2023-03-17", day("2023-03-20")],
    ["Nurses will strike again in March: the strike is on 20 March.", "2023-03-10", day("2023-03-20")],
    [
      "Nurses' strike: what to know\n\nNurses are going on strike. Come to your appointment during the strike.",
      "2023-03-17",
      [[null, null]],
    ],
    ["What the nurses' strike taught us\n\nA report looks back at the strikes of last winter.", "2023-03-17", []],
    ["Our members are asked to be ready to strike in the months to come. Nurses are voting.", "2023-03-17", []],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it("takes no days of all together for those of a third strike", () => {
    const text =
      "Strikes by consultants and junior doctors, 19 to 22 September\n\nConsultants strike on 19-20 September. Junior doctors strike on 20-22 September.";
    expect(windowsIn(text, "2023-09-10")).toEqual([
      ["2023-09-19", "2023-09-20"],
      ["2023-09-20", "2023-09-22"],
    ]);
  });

  it("gives an end to the day before it in its sentence, where the text tells of several", () => {
    const text =
      "Biomedical scientists were out on strike from 31 May to 28 July. They walk out again on Friday 20 August, and it goes on until 11 November.";
    expect(windowsIn(text, "2021-08-13")).toEqual([
      ["2021-05-31", "2021-07-28"],
      ["2021-08-20", "2021-11-11"],
    ]);
  });

  it("rests no strike on a sentence that says nothing new of its day", () => {
    const text =
      "Nurses will strike on Monday 20 March. On Monday, because of the nurses' strike, you may wait longer.";
    const [strike] = strikesIn(draftOf(text, "2023-03-17"));
    expect(strike?.evidence).toHaveLength(1);
  });

  it("takes the year from the address where nothing else gives one, with a doubt", () => {
    const draft = draftOf("Nurses will strike on Monday 20 March.", null, {
      url: "https://example.org/news/2023/03/strike",
    });
    expect(times(draft)).toEqual([day("2023-03-20")]);
    expect(codes(strikesIn(draft)[0])).toContain("YEAR_AMBIGUOUS");
  });
});

describe("days without a year, of a text that nobody dated", () => {
  it("stay without a day, and are told", () => {
    const text = `Strikes have been announced. At Ashdown Ambulance Service it will be GMB members on Wednesday 21 December. Fewer ambulances will be on the road in the strike by ambulance staff.`;
    expect(windowsIn(text, null)).toEqual([[null, null]]);
  });
});

describe("days without a year, of a text that nobody knows the day of", () => {
  it("are of the year of the nearest day that has one", () => {
    const text =
      "Midwives in Derby will strike on 12 January 2023. The strike on 28 December is suspended. Their first one was on 21 December.";
    expect(
      strikesIn(draftOf(text, null))
        .flatMap((s) => s.fields.windows.value.map((w) => w.start.value))
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(["2022-12-21", "2022-12-28", "2023-01-12"]);
  });
});
