/** Who, where and whether: what is said of one union, nation, week or staff group is not said of another. */
import { describe, expect, it } from "vitest";
import { trusts } from "../../schema/directory.ts";
import type { StrikeCandidate } from "../../seed/draft.ts";
import { extract } from "../../seed/extract/extract.ts";

function strikesIn(text: string, publishedOn: string, publisher: string | null = null): StrikeCandidate[] {
  const blank = { url: null, supersedes: null, retrievedAt: null, directory: trusts, acceptDiff: false };
  const result = extract({ ...blank, text, publishedOn, publishedBasis: "given", publisher });
  if (result.kind !== "draft") throw new Error(result.message);
  return result.draft.candidates.filter((c) => c.kind === "STRIKE_EVENT");
}
const rowsOf = (strikes: StrikeCandidate[]) =>
  strikes
    .flatMap((c) =>
      c.fields.windows.value.map((w) =>
        [
          c.fields.staffGroups.value.join("+"),
          w.unions.value.join("+"),
          w.start.value?.slice(0, 10),
          w.status.value,
        ].join(" "),
      ),
    )
    .toSorted((a, b) => a.localeCompare(b));
const codesIn = (strikes: StrikeCandidate[]) => strikes.flatMap((c) => c.flags.map((f) => f.code));

describe("promise 6: a call-off holds for those who call it off", () => {
  it("leaves a union alone that is said to go on", () => {
    const text =
      "Ambulance workers have called off next week's strikes, but one union goes on. The GMB said its walkouts on March 6 and 8 will no longer take place. However, Unite said its ambulance workers were still set to strike on March 6.";
    expect(rowsOf(strikesIn(text, "2023-03-03"))).toEqual([
      "AMBULANCE_STAFF GMB 2023-03-06 CALLED_OFF",
      "AMBULANCE_STAFF GMB 2023-03-08 CALLED_OFF",
      "AMBULANCE_STAFF Unite 2023-03-06 ANNOUNCED",
    ]);
  });

  it("leaves a nation alone that is said to go on", () => {
    const text =
      "Nurses in Wales have called off strikes planned for next week, even as strikes of health staff in England are due to go ahead. Hospitals in England face a strike by nurses on Monday 6 February.";
    expect(rowsOf(strikesIn(text, "2023-02-03")).join()).not.toContain("CALLED_OFF");
  });

  it("takes back the last day that a union gives up, and not the days before it", () => {
    const text =
      "Nurses in England will strike on 30 April, 1 May and 2 May. After the judgment the RCN said that nurses would no longer strike on 2 May, but would go on with the action on 30 April and 1 May.";
    expect(rowsOf(strikesIn(text, "2023-04-27"))).toEqual([
      "NURSES RCN 2023-04-30 ANNOUNCED",
      "NURSES RCN 2023-05-01 ANNOUNCED",
      "NURSES RCN 2023-05-02 CALLED_OFF",
    ]);
  });
});

describe("strikes of others", () => {
  it("takes no day from lecturers, nor from what is said of their strike after it", () => {
    const text =
      "University lecturers were due to strike on Tuesday 21 February. But they will no longer go ahead. However strikes planned for Thursday 16 March will still go ahead. Ambulance workers will strike on Wednesday 22 February.";
    expect(rowsOf(strikesIn(text, "2023-02-20"))).toEqual(["AMBULANCE_STAFF  2023-02-22 ANNOUNCED"]);
  });

  it("doubts the days of a sentence that tells of strikes outside health care too", () => {
    const text = "Teachers and nurses will strike on 22 February.";
    expect(codesIn(strikesIn(text, "2023-02-10"))).toContain("OTHER_SECTOR");
  });

  it.each([
    "Doctors in Kenya will strike from midnight today. The 48-hour strike is expected to begin on 14 February.",
    "Nigerian resident doctors will strike on 14 February. The strike begins at midnight.",
  ])("takes no strike of another country for ours: %s", (text) => expect(strikesIn(text, "2017-02-14")).toEqual([]));
});

describe("a call-off that is not one, or not for all", () => {
  it("leaves a further strike alone whose own sentence says that it is not off yet", () => {
    const text =
      "Strike action by catering staff at the Royal London Hospital has been suspended. Unite has suspended the latest five day strike, which was due to start today (Monday 5 July). A further five days of strike action are scheduled from Monday 12 July but Unite will call off this action once the deal is final.";
    expect(rowsOf(strikesIn(text, "2021-07-05"))).toEqual([
      "OTHER_STAFF Unite 2021-07-05 SUSPENDED",
      "OTHER_STAFF Unite 2021-07-12 ANNOUNCED",
    ]);
  });

  it("hears a union that suspends as it speaks, and takes the milder of two words", () => {
    const text =
      'Ambulance workers of the GMB were to walk out on 28 December. "That is why we are suspending the GMB industrial action on 28 December," it said.';
    expect(rowsOf(strikesIn(text, "2022-12-23"))).toEqual(["AMBULANCE_STAFF GMB 2022-12-28 SUSPENDED"]);
    const two = "Ambulance strikes on Monday 6 March have been called off. Unite has suspended the industrial action.";
    expect(rowsOf(strikesIn(two, "2023-03-03"))).toEqual(["AMBULANCE_STAFF Unite 2023-03-06 SUSPENDED"]);
  });
});

describe("what is no strike of ours", () => {
  it.each([
    "A hospital tells patients of Tube strikes. Strikes will affect Underground services on Monday 8 April.",
    "Council waste and cleaning workers will strike on 14 August.",
    "Kenya: nurses began a strike on 1 May. Health services are paralysed.",
  ])("%s", (text) => expect(strikesIn(text, "2024-04-05")).toEqual([]));

  it("reads the verb refuse as no strike of dustmen", () => {
    const text = "Consultants in England will walk out on 20 July, for ministers refuse to talk.";
    expect(rowsOf(strikesIn(text, "2023-06-07"))).toEqual(["CONSULTANTS  2023-07-20 ANNOUNCED"]);
  });
});

describe("who strikes on which day", () => {
  it("gives a day to the strikers behind it, where it is they who hit", () => {
    const text =
      "Ambulance workers in the GMB will walk out on 28 December. The NHS, tired of earlier ambulance strikes, will be hit again on January 18 by a new walkout by members of the Royal College of Nursing.";
    expect(rowsOf(strikesIn(text, "2022-12-23"))).toEqual([
      "AMBULANCE_STAFF GMB 2022-12-28 ANNOUNCED",
      "NURSES RCN 2023-01-18 ANNOUNCED",
    ]);
  });

  it("doubts a group that another sentence names, in a text of several", () => {
    const text =
      "Nurses in England will strike on 6 February and paramedics on 7 February. Further strikes are planned for 1 March.";
    expect(codesIn(strikesIn(text, "2023-02-01"))).toContain("STAFF_GROUP_INFERRED");
    expect(codesIn(strikesIn("Nurses in England will strike on 6 February.", "2023-02-01"))).not.toContain(
      "STAFF_GROUP_INFERRED",
    );
  });

  it("doubts the unions of a strike where others are named that organise the same staff", () => {
    const text =
      "Porters at Medway Maritime Hospital will strike on 6 February, the GMB said. Unison is in talks with the trust.";
    expect(codesIn(strikesIn(text, "2023-02-01"))).toContain("UNION_UNSURE");
    // Those who strike are said to be the union's own.
    const members = text.replace("Porters", "Porters of the GMB").replace(", the GMB said", "");
    expect(codesIn(strikesIn(members, "2023-02-01"))).not.toContain("UNION_UNSURE");
  });
});

describe("days in other words", () => {
  const doctors = "Junior doctors in England";
  it.each([
    [
      "weekdays of next week",
      `${doctors} will walk out on Tuesday and Wednesday next week.`,
      "2016-04-19",
      ["2016-04-26", "2016-04-27"],
    ],
    [
      "the day of the news",
      `The BMA hailed a shift Friday as it said that ${doctors.toLowerCase()} will walk out on 6 March.`,
      "2023-03-03",
      ["2023-03-06"],
    ],
    ["next Tuesday, seen from a Thursday", `${doctors} will walk out next Tuesday.`, "2023-04-27", ["2023-05-02"]],
    ["Tuesday last week", `${doctors} walked out on Tuesday last week.`, "2016-01-20", ["2016-01-12"]],
    [
      "those who join",
      "Midwives voted to strike. They will join the mass NHS action between 7am and 11am on 13 October.",
      "2014-10-02",
      ["2014-10-13T07:00"],
    ],
    [
      "a round of action",
      "Phlebotomists will walk out. The next round of action will take place on 24-27 March.",
      "2025-03-20",
      ["2025-03-24"],
    ],
    [
      "a line about the author",
      "Nurses to strike\n\nAuthor: A. PersonPublished 3rd Mar 2025\n\nNurses will walk out on Monday 17 March.",
      "2025-03-03",
      ["2025-03-17"],
    ],
    [
      "a picture's caption",
      "Junior doctors on strike in London, Thursday April 27, 2023. AP\nJunior doctors in England will walk out on 2 May.",
      "2023-04-27",
      ["2023-05-02"],
    ],
  ])("%s", (_, text, publishedOn, days) => {
    const found = strikesIn(text, publishedOn).flatMap((c) =>
      c.fields.windows.value.map((w) => w.start.value?.slice(0, 16)),
    );
    expect(found).toEqual(days);
  });

  it.each([
    [
      "ranges with the month in front of each",
      `${doctors} plan walk-outs on October 5-12, November 14-18 and December 5-9.`,
      "2016-09-05",
      ["2016-10-05 2016-10-12", "2016-11-14 2016-11-18", "2016-12-05 2016-12-09"],
    ],
    [
      "two days with a stroke between",
      "Industrial action by junior doctors 26/27 April",
      "2016-04-25",
      ["2016-04-26 2016-04-26", "2016-04-27 2016-04-27"],
    ],
    [
      "tomorrow and the day after, with their dates",
      "Nurses in England are on strike tomorrow and Thursday (January 18 and 19).",
      "2023-01-17",
      ["2023-01-18 2023-01-18", "2023-01-19 2023-01-19"],
    ],
    [
      "the strike of a day, in the possessive",
      "Nurses in England were asked to call off Thursday's strike.",
      "2022-12-14",
      ["2022-12-15 2022-12-15"],
    ],
    [
      "a strike of several days from an hour",
      "A five-day strike by resident doctors in England begins at 7am on Friday 25 July.",
      "2025-07-20",
      ["2025-07-25T07:00 2025-07-30T07:00"],
    ],
  ])("spans: %s", (_, text, publishedOn, spans) => {
    const found = strikesIn(text, publishedOn).flatMap((c) =>
      c.fields.windows.value.map((w) => `${w.start.value?.slice(0, 16) ?? "-"} ${w.end.value?.slice(0, 16) ?? "-"}`),
    );
    expect(found).toEqual(spans);
  });

  it("takes the only year of a text without a day of publication, and doubts it", () => {
    const text = "Upcoming action: August 2023\n\nJunior doctors in England will strike from 7am on 11 August.";
    const blank = { url: null, supersedes: null, retrievedAt: null, directory: trusts, acceptDiff: false };
    const result = extract({ ...blank, text, publishedOn: null, publishedBasis: "none", publisher: null });
    const strikes = result.kind === "draft" ? result.draft.candidates.filter((c) => c.kind === "STRIKE_EVENT") : [];
    expect(strikes[0]?.fields.windows.value[0]?.start.value).toBe("2023-08-11T07:00:00+01:00");
    expect(codesIn(strikes)).toContain("YEAR_AMBIGUOUS");
  });

  it("keeps the hours of a day with that day", () => {
    const text = `${doctors} will walk out from 8pm on 30 April. They go on with the action on 1 May.`;
    const [strike] = strikesIn(text, "2023-04-27");
    expect(strike?.fields.windows.value.map((w) => w.start.precision)).toEqual(["TIME", "DATE"]);
  });
});
