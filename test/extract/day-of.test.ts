import { describe, expect, it } from "vitest";
import { draftOf, times } from "./told.ts";

const intro = "Nurses at Ashdown Hospital are in a dispute over pay.\n\n";
const days = (text: string, publishedOn: string | null) => times(draftOf(text, publishedOn)).flat();

describe("the week that a weekday is of", () => {
  it("holds for all weekdays in front of it", () => {
    const text = `${intro}The cleaners were to strike from Tuesday to Thursday this week, says GMB.`;
    expect(days(text, "2024-07-17")).toEqual([["2024-07-16", "2024-07-18"]]);
    const later = `${intro}They walk out from 8am on Tuesday until 8am on Friday of next week.`;
    expect(days(later, "2024-07-15")).toEqual([["2024-07-23T08:00", "2024-07-26T08:00"]]);
  });
  it("holds where the weekday is told again", () => {
    const text = `${intro}Nurses will strike on Wednesday and Thursday next week. The walkout on Wednesday and Thursday is their third.`;
    expect(days(text, "2024-07-17")).toEqual([
      ["2024-07-24", "2024-07-24"],
      ["2024-07-25", "2024-07-25"],
    ]);
  });
});

describe("a strike that is on its second day", () => {
  it("began the day before, and ends when the sentence says", () => {
    const text = `${intro}Nurses in Ashdown are on the second day of a 72-hour strike, which goes on until 9 May.`;
    expect(days(text, "2024-05-07")).toEqual([["2024-05-06", "2024-05-09"]]);
  });
  it("is on its day alone where its hours are those of a day", () => {
    const text = `Nurses strike for a third day\n\nThe strike runs for 12 hours, from 7am to 7pm. Nurses want a rise.`;
    expect(days(text, "2024-05-07")).toEqual([["2024-05-07T07:00", "2024-05-07T19:00"]]);
  });
});

describe("a strike that is spoken of as one of two", () => {
  it("begins on the day of its own", () => {
    const text = `${intro}RCN told the trust of two strikes by nurses. One began at 7am today. The other is to begin at 7am on 6 June 2024.`;
    expect(days(text, "2024-05-22").map(([start]) => start)).toEqual(["2024-05-22T07:00", "2024-06-06T07:00"]);
  });
  it("is counted on days that are over", () => {
    const text = `Nurses at 12 trusts were on strike on 3 and 4 March. On 14 and 15 March it was 20.`;
    expect(days(text, "2024-04-02").map(([start]) => start)).toEqual([
      "2024-03-03",
      "2024-03-04",
      "2024-03-14",
      "2024-03-15",
    ]);
  });
});

describe("days of a list with the strikers in brackets", () => {
  it("are theirs, over lines of figures", () => {
    const text = `What each strike has cost in appointments\n\nStrikes have forced trusts in England to put off thousands of appointments.\n\n– March 6 2024 (nurses)\n\n310 inpatient procedures, 2,100 outpatient appointments\n\n– March 20 2024 (paramedics)\n\n40 inpatient, 310 outpatient`;
    expect(days(text, "2024-04-17").map(([start]) => start)).toEqual(["2024-03-06", "2024-03-20"]);
  });
});

describe("a weekday that is over", () => {
  it("is told by what its clause says of it", () => {
    const text = `The head of Ashdown Hospital praised staff for how they coped on Wednesday, when nurses walked out over pay.`;
    expect(days(text, "2024-05-10").map(([start]) => start)).toEqual(["2024-05-08"]);
    const ahead = `${intro}Nurses' strike: clinics cancelled for Friday\n\nNurses strike on Friday.`;
    expect(days(ahead, "2024-05-09").map(([start]) => start)).toEqual(["2024-05-10"]);
  });
});

describe("days of the news", () => {
  it.each([
    "Unison has today (Thursday) paused the strikes by nurses, who were to be out again.",
    "Nurses are to strike over pay. The company could end the strikes tomorrow if it sat down with them.",
    "Nurses will strike over pay. The trust was served with notice of the dates yesterday.",
    "Nurses start voting today (9 May) on a third strike over pay.",
    "And on Wednesday came the national announcement: thousands of nurses are to strike over pay.",
    "RCN Wales said this afternoon that strike action by nurses has been cancelled.",
    "Strike action by nurses was called off after a better offer was made, on Wednesday.",
  ])("are no days of a strike: %s", (sentence) => {
    expect(days(`${intro}${sentence}`, "2024-05-09").filter(([start]) => start !== null)).toEqual([]);
  });
});

describe("days without a year, of a text that nobody dated", () => {
  it("stay without a day, and are told", () => {
    const text = `Strikes have been announced. At Ashdown Ambulance Service it will be GMB members on Wednesday 21 December. Fewer ambulances will be on the road in the strike by ambulance staff.`;
    expect(days(text, null)).toEqual([[null, null]]);
  });
});

describe("days of a strike in other words", () => {
  it.each<[string, string]>([
    ["They plan to stay until dusk, and to be back all day tomorrow.", "2024-05-10"],
    ["On 20 May the paramedics will leave their stations at noon.", "2024-05-20"],
    ["No paramedics will be on duty on 20 May unless a life is at risk.", "2024-05-20"],
    ["Paramedics returned to picket lines on Tuesday morning.", "2024-05-07"],
    ["The paramedics are today staging the last of three strikes this month.", "2024-05-09"],
    ["This morning paramedics formed a picket line outside.", "2024-05-09"],
    ["Paramedics are to strike on Friday week.", "2024-05-17"],
    ["Paramedics are to walk out on Thursday of next week.", "2024-05-16"],
  ])("are found: %s", (sentence, day) => {
    const text = `Paramedics at Ashdown Ambulance Service who belong to GMB are on strike over pay.\n\n${sentence}`;
    expect(days(text, "2024-05-09").map(([start]) => start?.slice(0, 10))).toContain(day);
  });
  it("are not those on which the strikers are back at work", () => {
    const text = "Nurses at Ashdown Hospital walk out on Monday. The nurses will be back at work on Tuesday.";
    expect(days(text, "2024-05-08").map(([start]) => start)).toEqual(["2024-05-13"]);
  });
  it("are none where the GP trainees join in a strike that the text gives no day", () => {
    const text = "Our support for doctors\n\nTwo GP trainees here will be joining the junior doctors' strike.";
    expect(days(text, "2024-05-08")).toEqual([[null, null]]);
  });
});
