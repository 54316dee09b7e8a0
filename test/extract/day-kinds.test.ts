/** Days of strikes that were missed, and days of other things, by their kinds. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, times } from "./told.ts";

const days = (text: string, publishedOn: string) =>
  times(draftOf(text, publishedOn))
    .flat()
    .map(([start]) => start?.slice(0, 10) ?? null)
    .toSorted((a, b) => (a ?? "").localeCompare(b ?? ""));

describe("days that are told as the strike's", () => {
  it("reads on after health staff whose dates follow those of teachers", () => {
    const text =
      "Health service members of Unite in Belfast have moved their strike so that it falls on the day of a strike by teachers.\n\nThey will now strike on 21 February.\n\nAnother strike is planned for 16 March.";
    expect(days(text, "2023-02-15")).toEqual(["2023-02-21", "2023-03-16"]);
  });
  it("reads on where those who go on strike with teachers are health staff", () => {
    const text =
      "Unite moves NHS walkout to the day of the teachers' action\n\nThey were to walk out tomorrow and on Friday.\n\nInstead they will strike on 21 February, when most teachers stop work too.";
    expect(days(text, "2023-02-15")).toEqual(["2023-02-16", "2023-02-17", "2023-02-21"]);
  });
  it("takes a plan that will not be carried out for one that was to come", () => {
    const text =
      "Nurses in Wales have called off their strike.\n\nThe Royal College of Nursing was to have been on strike in Wales on Monday and Tuesday.";
    expect(days(text, "2023-02-03")).toEqual(["2023-02-06", "2023-02-07"]);
  });
  it("lets no denial reach beyond its but", () => {
    const text =
      "Ambulance staff are not on strike in Kent tomorrow, but on Friday, 10 February, crews in Sussex will walk out.";
    expect(days(text, "2023-02-06")).toEqual(["2023-02-10"]);
  });
  it("takes the strike that another followed for the last one", () => {
    const text =
      "Nurses in Northern Ireland are on strike again today, Friday 10 January.\n\nFor the nurses it is the second strike of the week, after the one on Wednesday.";
    expect(days(text, "2020-01-10")).toEqual(["2020-01-08", "2020-01-10"]);
  });
  it("gives today's strike its day whatever the sentence says of it", () => {
    const text = "Ambulance workers are out in London.\n\nFigures for today's paramedics' strike are not known yet.";
    expect(days(text, "2022-12-21")).toEqual(["2022-12-21"]);
  });
  it("spreads hours of each day over the days that the text tells of", () => {
    const text =
      "Junior doctors in Leeds have called off a five-day strike.\n\nFrom Monday, junior doctors were to have walked out between 8am and 5pm each day.";
    expect(days(text, "2016-09-06")).toEqual([12, 13, 14, 15, 16].map((day) => `2016-09-${day}`));
  });
});

describe("days of something else", () => {
  it("gives no day to those who do not strike on it", () => {
    const text =
      'Nurses will be on strike in much of the country before Christmas.\n\nA spokesperson said: "RCN members at our trust are not taking strike action on 15 or 20 December."';
    expect(days(text, "2022-12-10")).not.toContain("2022-12-15");
  });
  it("leaves a long list of another sector's days alone", () => {
    const lines = [21, 22, 23, 24, 27, 28].map((day) => `• ${day} February`).join("\n");
    const text = `Nurses and ambulance crews have walked out this winter. So do the staff of 40 universities.\n\nThe University and College Union has turned down the offer.\n\nWhen are the strikes?\n\nAfter that:\n\n${lines}`;
    expect(days(text, "2023-02-13").filter((day) => day !== null)).toEqual([]);
  });
  it("leaves the meeting of a branch alone", () => {
    const text =
      "UNISON ambulance staff will strike on 8 March.\n\nBranch notices\n\n• AGM on 23 March, all welcome\n• Quiz night on 30 March";
    expect(days(text, "2023-03-03")).toEqual(["2023-03-08"]);
  });
  it("takes the date behind a title for the day of that article", () => {
    const text =
      "Porters in Oxford have called off a strike.\n\nIt was due to start on Thursday.\n\nMore on this story\n\n• Porters to strike over shifts - 17 August 2015\n• Walkout of porters postponed - 27 July 2015";
    expect(days(text, "2015-08-26")).toEqual(["2015-08-27"]);
  });
  it("takes action that the next sentence calls short of a strike for that", () => {
    const text =
      "Industrial action by nurses begins on Tuesday 3 December. This is action short of a strike.\n\nNurses will strike on Wednesday 18 December.";
    const actions = strikesIn(draftOf(text, "2019-11-13")).map(({ fields }) => [
      fields.windows.value[0]?.start.value?.slice(0, 10),
      fields.action.value,
    ]);
    expect(actions).toContainEqual(["2019-12-03", "ACTION_SHORT_OF_STRIKE"]);
    expect(actions).toContainEqual(["2019-12-18", "STRIKE"]);
  });
  it("takes the date over an item of a page of news for the day of that item", () => {
    const text =
      "Latest news\n\n21 August 2023\nPharmacies on the bank holiday\nPlease order repeat prescriptions in time.\n\n8 August 2023\nServices during industrial action\nJunior doctors are on strike from 7am on Friday 11 August until 7am on Tuesday 15 August.\n\n25 July 2023\nSurvey praises our departments\nPatients were told how long they would wait.";
    expect(days(text, "2023-08-22")).toEqual(["2023-08-11"]);
  });
});
