/** Hours as lists and labels write them, and the hour that an end and a length give: short articles of our own. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, windowsIn } from "./told.ts";

const hours = (text: string) => windowsIn(text, "2023-03-08").map((window) => window.map((time) => time?.slice(5)));

describe("hours as they are written", () => {
  const strike = "Nurses at Hull Royal Infirmary will strike";
  it.each([
    ["on Monday 13 March between the hours of 0700 and 1900.", ["03-13T07:00", "03-13T19:00"]],
    ["on Monday 13 March from 07.30h to 19.30h.", ["03-13T07:30", "03-13T19:30"]],
    ["on Monday 13 March from 07:30h to 19:30h.", ["03-13T07:30", "03-13T19:30"]],
    ["from 8pm on Monday 13 March to 23:59pm on Tuesday 14 March.", ["03-13T20:00", "03-14T23:59"]],
    [
      "after the summer bank holiday, from 6.59am on Tuesday 14 March to 6.59am on Friday 17 March.",
      ["03-14T06:59", "03-17T06:59"],
    ],
  ])("%s", (when, window) => expect(hours(`${strike} ${when}`)).toContainEqual(window));

  it.each([
    ["GMB – 13 March, 6am to 11.59pm", ["03-13T06:00", "03-13T23:59"]],
    ["Unite (ambulance crews) – Monday 13 March, 00:01 to 23:59", ["03-13T00:01", "03-13T23:59"]],
  ])("behind a name and a dash: %s", (line, window) =>
    expect(hours(`Ambulance strikes in Kent\n\nThese strikes are planned:\n\n• ${line}`)).toEqual([window]),
  );

  it("that are those of the day of the page's line", () =>
    expect(
      hours(
        "Ambulance strike in Kent\n\nWed, 8 March 2023 at 8:24 am\n\nGMB – 8 March, 6am to 11.59pm\n\nMost of its members drive ambulances.",
      ),
    ).toEqual([["03-08T06:00", "03-08T23:59"]]));
});

describe("the hour of a start", () => {
  it.each([
    [
      "Nurses in Leeds will strike on Monday 13 March. It lasts for four hours, until 11am.",
      ["03-13T07:00", "03-13T11:00"],
    ],
    [
      "Junior doctors in Kent walk out on Monday 13 March. Their 72-hour stoppage goes on until 7am on Thursday 16 March.",
      ["03-13T07:00", "03-16T07:00"],
    ],
    [
      "The strike by junior doctors in Kent begins on Monday 13 March and is due to last 48 hours, until 06:59 on Wednesday 15 March.",
      ["03-13T06:59", "03-15T06:59"],
    ],
  ])("is that of the end without its length: %s", (text, window) => expect(hours(text)).toEqual([window]));

  it.each([
    [
      "Junior doctors in Kent walk out on Monday 13 March. Their 24-hour stoppage goes on until 7am on Thursday 16 March.",
      ["03-13", "03-16T07:00"],
    ],
    ["Nurses in Leeds will strike on Monday 13 March. It ends at 11am.", ["03-13", "03-13T11:00"]],
  ])("is not, where they do not agree or no length is told: %s", (text, window) =>
    expect(hours(text)).toEqual([window]),
  );
});

describe("a strike of more than a day", () => {
  const strike = "Porters at Hull Royal Infirmary";
  it.each([
    [`${strike} will strike on Monday 13 March. They will strike for three days from Monday.`, ["03-13", "03-15"]],
    [`${strike} will be out on Monday 13 March for two weeks.`, ["03-13", "03-26"]],
    [`${strike} could hold a third strike, of one week, on Monday 13 March.`, ["03-13", "03-19"]],
    [`Porters and cleaners in Hull strike tomorrow. The porters join in on Thursday for two days.`, ["03-09", "03-10"]],
  ])("ends on the last of them: %s", (text, window) => expect(hours(text)).toContainEqual(window));

  it.each([
    `${strike} will walk out on Monday 13 March, this time with no end date.`,
    `${strike} are to go out on Monday 13 March until the row is settled.`,
    `An indefinite strike by porters at Hull Royal Infirmary was to begin on Monday 13 March.`,
    `On Monday 13 March porters at Hull Royal Infirmary begin another strike.`,
    `Next Monday (13 March) porters at Hull Royal Infirmary are set to start their longest strike so far.`,
  ])("has no end where none is told: %s", (text) => expect(hours(text)).toEqual([["03-13", undefined]]));

  it.each([
    ["The porters' next strike at Hull Royal Infirmary (March 13-16) is the third.", ["2023-03-13", "2023-03-16"]],
    ["The porters' last strike at Hull Royal Infirmary (March 20-23) was short.", ["2022-03-20", "2022-03-23"]],
    ["The porters' strike at Hull Royal Infirmary was from 28 December to 3 January.", ["2022-12-28", "2023-01-03"]],
  ])("ends in the year in which it began, or in the first days of the next: %s", (text, [start, end]) => {
    const [window] = strikesIn(draftOf(text, "2023-03-06")).flatMap((found) => found.fields.windows.value);
    expect([window?.start.value, window?.end.value]).toEqual([start, end]);
  });

  it.each([
    `${strike} will strike on Monday 13 March. They were put off for two weeks in February.`,
    `${strike} strike on Monday 13 and Tuesday 14 March. The two-day strike begins on Monday 13 March.`,
    `Porters at Hull Royal Infirmary will be on strike on Monday 13 March. It will begin to hurt, the union says.`,
  ])("is none of these: %s", (text) => expect(hours(text)[0]).toEqual(["03-13", "03-13"]));
});

describe("hours that are the strike's by their length or their owners", () => {
  it.each([
    "In April all crews are called out, each time for 12 hours from 8am to 8pm.",
    "They stop at all stations at 8am, for 12 hours.",
    "From 8am, and for 12 hours, they will give emergency care only.",
    "Staff at Airedale General Hospital and Leeds General Infirmary are out from 8am to 8pm.",
  ])("%s", (text) =>
    expect(hours(`Ambulance staff in Leeds will strike on Monday 13 March, members of Unite say.\n\n${text}`)).toEqual([
      ["03-13T08:00", "03-13T20:00"],
    ]),
  );

  it.each([
    "The walk-in centre is open for 12 hours from 8am to 8pm.",
    "Unite members at Leeds General Infirmary will hold a rally from 8am to 8pm.",
    "The rota is one of 12-hour shifts from 8am to 8pm.",
  ])("are not those of others: %s", (text) =>
    expect(hours(`Ambulance staff in Leeds will strike on Monday 13 March, members of Unite say.\n\n${text}`)).toEqual([
      ["03-13", "03-13"],
    ]),
  );
});

describe("hours that are bound to no day", () => {
  const strike = "Nurses at Hull Royal Infirmary will strike on Monday 13 and Thursday 16 March.";
  const doubts = (text: string) => codes(strikesIn(draftOf(`${strike}\n\n${text}`, "2023-03-08"))[0]);
  it.each([
    "From 8.30am to 12.30pm the theatres may not work as they do on other days.",
    "Patients can expect fewer nurses between 7.30am and 7.30pm.",
    "A four-hour strike is what the union calls it. There will be pickets from 8am to noon.",
  ])("leave a doubt: %s", (text) => expect(doubts(text)).toContain("TIME_FROM_OTHER_SENTENCE"));

  it.each([
    "The walk-in centre is open from 8am to 8pm.",
    "There will be pickets at the main gate from 7am to 10am.",
    "Call us between 9am and 5pm with any questions.",
    "The ward is usually visited from 2pm to 4pm.",
  ])("leave none where they are those of something else: %s", (text) =>
    expect(doubts(text)).not.toContain("TIME_FROM_OTHER_SENTENCE"),
  );
});

describe("a day by which something must be done", () => {
  const strike = "Nurses at Hull Royal Infirmary will strike from 8am on Monday 13 March.";
  it.each([
    "Under the law the union has until 20 March to call any further strike.",
    "Ministers were given until Friday 17 March to make an offer that ends the strike.",
  ])("is not the strike's end: %s", (text) => expect(hours(`${strike} ${text}`)).toEqual([["03-13T08:00", undefined]]));

  it("is not that on which it ends", () =>
    expect(hours(`${strike} The nurses' strike goes on until 20 March.`)).toEqual([["03-13T08:00", "03-20"]]));
});
