/** Hours in words, hours of days that another sentence tells, and ends that are told alone: short articles of our own. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, times, windowsIn } from "./told.ts";

const nurses = "Nurses at Hull Royal Infirmary will strike on Monday 13 March";
const hours = (text: string) => windowsIn(text, "2023-03-08").map((window) => window.map((time) => time?.slice(5)));

describe("an hour in words", () => {
  it.each([
    [
      "from seven in the morning on Monday 13 March until seven in the morning on Thursday 16 March",
      ["03-13T07:00", "03-16T07:00"],
    ],
    ["from eight in the evening on Monday 13 March until eight the next morning", ["03-13T20:00", "03-14T08:00"]],
    ["on Monday 13 March from half past seven in the morning to 5 in the afternoon", ["03-13T07:30", "03-13T17:00"]],
    ["from six o'clock tomorrow morning until six o'clock tomorrow evening", ["03-09T06:00", "03-09T18:00"]],
    ["on Monday 13 March from 00.01 am to 11.59 pm", ["03-13T00:01", "03-13T23:59"]],
    ["on Monday 13 March between seven and eleven in the morning", ["03-13T07:00", "03-13T11:00"]],
  ])("%s", (when, window) => expect(hours(`Nurses at Hull Royal Infirmary will strike ${when}.`)).toEqual([window]));

  it.each([
    `${nurses}. They spent nine in the morning session.`,
    `${nurses}. Of the pickets seven in the evening stayed.`,
  ])("is none where people are counted: %s", (text) => expect(hours(text)).toEqual([["03-13", "03-13"]]));
});

describe("hours that stand apart from their days", () => {
  const two = "Junior doctors in Kent will strike on Tuesday 14 and Wednesday 15 March.";
  it.each([
    "The hours are 8am to 5pm.",
    "On both days it is between 8am and 5pm.",
    "Times: 8am to 5pm, both days.",
    "What time does it start and finish?\n\n8am to 5pm each day.",
    "Both strikes start at 8am and end at 5pm.",
    "Junior doctors will not provide any care between 8am and 5pm on either day.",
    "They start at 8am. They will be back on the wards at 5pm.",
  ])("%s", (text) =>
    expect(hours(`${two}\n\n${text}`)).toEqual([
      ["03-14T08:00", "03-14T17:00"],
      ["03-15T08:00", "03-15T17:00"],
    ]),
  );

  it.each(["Both are strikes of 48 hours from 7am.", "Each walkout starts at 7am and lasts 48 hours."])(
    "with how long each lasts: %s",
    (text) =>
      expect(hours(`Junior doctors in Kent will walk out on Tuesday 14 March and Tuesday 28 March. ${text}`)).toEqual([
        ["03-14T07:00", "03-16T07:00"],
        ["03-28T07:00", "03-30T07:00"],
      ]),
  );

  it.each([
    "It begins at 7am and ends at 7am on Friday 17 March.",
    "It starts at 7am and will finish at 7am three days later.",
    "They walk out at 7am and won't be back until 7am on Friday.",
  ])("with the day of the end: %s", (text) =>
    expect(hours(`Junior doctors in Kent will strike on Tuesday 14 March. ${text}`)).toEqual([
      ["03-14T07:00", "03-17T07:00"],
    ]),
  );

  it.each([
    "The strikes run from 7am until 7am the following day.",
    "On each day they walk out at 7am and return at 7am the next morning.",
  ])("over the night: %s", (text) =>
    expect(hours(`Nurses in Kent will strike on Monday 13 and Monday 20 March. ${text}`)).toEqual([
      ["03-13T07:00", "03-14T07:00"],
      ["03-20T07:00", "03-21T07:00"],
    ]),
  );

  it.each([
    "It lasts four hours.",
    "It will be over four hours later.",
    "They stay out for four hours.",
    "They will be back to work at 11am.",
  ])("with how long it lasts, told after its start: %s", (text) =>
    expect(hours(`Paramedics in Kent will walk out at 7am on Monday 13 March. ${text}`)).toEqual([
      ["03-13T07:00", "03-13T11:00"],
    ]),
  );

  it.each([
    "Nurses in Kent will strike.\n\nDate: Monday 13 March\nStart time: 8am\nEnd time: 8pm",
    "Who: nurses in Kent\nWhat: strike\nWhen: Monday 13 March\nTime: 8am to 8pm",
  ])("in lines with labels: %s", (text) => expect(hours(text)).toEqual([["03-13T08:00", "03-13T20:00"]]));

  it("of the sentence before, in a text of several strikes", () => {
    const text =
      "Nurses in Kent will strike on 14 and 16 March. On both days it is from 8am to 8pm. Ambulance drivers in Kent will walk out on 20 March.";
    expect(hours(text).toSorted((a, b) => a.join().localeCompare(b.join()))).toEqual([
      ["03-14T08:00", "03-14T20:00"],
      ["03-16T08:00", "03-16T20:00"],
      ["03-20", "03-20"],
    ]);
  });

  it.each([
    "Junior doctors plan two strikes of 48 hours each. The first starts at 7am on 14 March, the second at 7am on 28 March.",
    "More 48-hour walkouts by junior doctors are due. They begin at 7am on 14 March and 28 March.",
  ])("with a length that is told of all: %s", (text) =>
    expect(hours(text)).toEqual([
      ["03-14T07:00", "03-16T07:00"],
      ["03-28T07:00", "03-30T07:00"],
    ]),
  );

  it("with a holiday that has its date", () =>
    expect(
      windowsIn(
        "Nurses in Kent will strike from 8pm on Sunday 30 April until noon on Bank Holiday Monday (1 May).",
        "2023-04-20",
      ),
    ).toEqual([["2023-04-30T20:00", "2023-05-01T12:00"]]));

  it("are none of days to come, where they have begun", () => {
    const text =
      "Nurses in Kent are on strike today, 8 March. It got under way at 6am and goes on until 6pm. They will strike again on 20 March.";
    expect(hours(text)).toEqual([
      ["03-08T06:00", "03-08T18:00"],
      ["03-20", "03-20"],
    ]);
  });

  it("are none of a day that is only perhaps the strike's", () => {
    const text = `${two} They will not treat anybody between 8am and 5pm on either day. Practices book no routine appointments from 14 to 17 March.`;
    expect(hours(text)).toEqual([
      ["03-14T08:00", "03-14T17:00"],
      ["03-15T08:00", "03-15T17:00"],
    ]);
  });

  it.each([
    "A clinic is open from 8am to 1pm.",
    "Visiting is from 2pm to 8pm.",
    "A rally starts at noon and ends at 1pm.",
    "A rally is planned in the square. It is from noon to 1pm.",
    "Minor injuries unit hours are 8am to 8pm.",
    "Picket: from 7am on Monday 13 March, main entrance.",
    "They will be on the picket line from 7.30am until noon.",
    "They will stand outside the main entrance from 7am until 1pm.",
    "There will be pickets at every site. They start at 7am and end at 1pm.",
    "Chemists will stay open until 10pm on the strike day.",
    "They usually start at 7am and finish at 7pm.",
    "They want shifts to end at 8pm.",
    "The vote ends at 5pm.",
  ])("are none of the strike: %s", (text) => expect(hours(`${nurses}. ${text}`)).toEqual([["03-13", "03-13"]]));
});

describe("hours that are those of another day", () => {
  const first = "Junior doctors in Kent will strike from 8am to 5pm on Tuesday 14 March";
  it.each([
    " and again at the same time on Tuesday 21 March.",
    ". A second strike takes place at the same hours on Tuesday 21 March.",
    ". They will walk out again on Tuesday 21 March, between the same times.",
  ])("%s", (text) =>
    expect(hours(first + text)).toEqual([
      ["03-14T08:00", "03-14T17:00"],
      ["03-21T08:00", "03-21T17:00"],
    ]),
  );

  it("are no hours of a day of which none are told", () =>
    expect(hours(`${nurses}, at the same time as others. Doctors will strike on Tuesday 14 March.`)[0]).toEqual([
      "03-13",
      "03-13",
    ]));

  it.each([
    "walk out at 7am on Tuesday 14 March and return at the same time on Friday",
    "walk out on Tuesday 14 March. It starts at 7am and ends at the same time on Friday 17 March",
    "walk out at 7am on Tuesday 14 March, a strike of 72 hours, to Friday",
    "strike for three days from 7am on Tuesday 14 March, returning to work on Friday 17 March",
  ])("or of the day of the end: %s", (text) =>
    expect(hours(`Junior doctors in Kent will ${text}.`)).toEqual([["03-14T07:00", "03-17T07:00"]]),
  );
});

describe("an end that is told alone", () => {
  const walkout = "Nurses in Kent will walk out at 2pm on Tuesday 14 March";
  it.each([
    ". The strike ends at 10pm.",
    ". They return to work at 10pm.",
    ". It's planned to last until 10pm.",
    ", and will be back on the wards at 10pm.",
    ". They are due back at 10pm.",
    " and will not go back until 10pm.",
  ])("%s", (text) => expect(hours(walkout + text)).toEqual([["03-14T14:00", "03-14T22:00"]]));

  it("is on the next day, where it is earlier than the start", () =>
    expect(hours("Nurses in Kent will walk out at 10pm on Tuesday 14 March. It is over at 6am.")).toEqual([
      ["03-14T22:00", "03-15T06:00"],
    ]));

  it.each([
    ["They won't be back until 7am on Friday.", "03-14T14:00"],
    ["It won't be over until Friday, at 7am.", "03-14T14:00"],
    ["They are expected back at 7am on Friday.", "03-14T14:00"],
    ["Ends: Friday 17 March, 7am.", "03-14T14:00"],
  ])("with its day: %s", (text, start) => expect(hours(`${walkout}. ${text}`)).toEqual([[start, "03-17T07:00"]]));

  it("is on no day that is told, where the strike lasts for days", () => {
    const draft = draftOf(
      "Junior doctors in Kent begin a five-day strike at 7am on Monday 13 March. It ends at 11pm.",
      "2023-03-08",
    );
    expect(times(draft)).toEqual([[["2023-03-13T07:00", "2023-03-18T07:00"]]]);
  });

  it("is all that is known of a strike that goes on", () =>
    expect(hours("Junior doctors in Kent are on strike. They will be until 7am on Friday.")).toEqual([
      [undefined, "03-10T07:00"],
    ]));

  it("is that of those who are named with it", () => {
    const text =
      "Junior doctors in Kent went back to work at 7am on Tuesday. The junior doctors had been out since Friday. Consultants start a walkout at 7am tomorrow.";
    expect(hours(text)).toEqual([
      ["03-03", "03-07T07:00"],
      ["03-09T07:00", undefined],
    ]);
  });

  it("has a doubt where it is from another sentence", () =>
    expect(codes(strikesIn(draftOf(`${walkout}. They return to work at 10pm.`, "2023-03-08"))[0])).toContain(
      "TIME_FROM_OTHER_SENTENCE",
    ));
});
