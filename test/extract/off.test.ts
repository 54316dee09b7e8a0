/** Whether a strike is off: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, times, codes, statuses } from "./told.ts";

describe("whether it is off", () => {
  it("is suspended for the dates of the sentence, and for no other", () => {
    const text =
      "The BMA has suspended the strike by junior doctors in England planned for 8am on 12 September to 5pm on 16 September. Strikes on 5 and 6 October will go ahead.";
    expect(statuses(draftOf(text, "2016-09-05"))).toEqual(["SUSPENDED", "ANNOUNCED", "ANNOUNCED"]);
  });

  it("is for a person to say where one union is off and another still on for the same day", () => {
    const text =
      "Ambulance walkouts in Kent today and tomorrow are put off by two of the unions. Unite's walkout is still on today (2 March), at the ambulance service in Kent.";
    const draft = draftOf(text, "2023-03-02");
    expect(statuses(draft)).not.toContain("CALLED_OFF");
    expect(statuses(draft)[0]).toBe("ANNOUNCED");
  });

  it("is off for the days of the sentence before, where the union has suspended it, and not for the next ones", () => {
    const text =
      "Bedford Hospital porters' strike off after talks\n\nPorters at Bedford Hospital were to have started a three-day strike on Tuesday 8 June 2021. Unison has put it off. The next three days of strikes are due to start on Tuesday 15 June.";
    expect(statuses(draftOf(text, "2021-06-08"))).toEqual(["SUSPENDED", "ANNOUNCED"]);
  });

  it("is suspended where the second of several days is, and whatever the headline of an older story says", () => {
    const day =
      "Unison has suspended the second day of its two-day ambulance strike in Kent, planned for 6 April 2023.";
    expect(statuses(draftOf(day, "2023-03-30"))).toEqual(["SUSPENDED"]);
    const older =
      "Leeds porters call off strike\n\nPorters at Leeds General Infirmary have called off a strike due on Friday 7 April 2023.\n\nTheir union took the offer.\n\nMore on this story\n\nPorters' strike suspended - 3 February 2023";
    const windows = strikesIn(draftOf(older, "2023-04-05")).flatMap((strike) => strike.fields.windows.value);
    expect(windows.find(({ start }) => start.value?.startsWith("2023-04-07"))?.status.value).toBe("CALLED_OFF");
  });

  it("is called off in the passive", () => {
    const text =
      "The strike by nurses in Northern Ireland due to start at midday on Thursday 18 January has been called off after talks.";
    expect(statuses(draftOf(text, "2024-01-16"))).toEqual(["CALLED_OFF"]);
  });

  it("is on where what it led to was cancelled: scans", () => {
    const text =
      "Radiographers at six hospitals in Wales went on strike for four hours on Monday, and about 300 scans and x-rays were cancelled.";
    expect(statuses(draftOf(text, "2014-10-20"))).toEqual(["ANNOUNCED"]);
  });

  it("is off where none of its days go ahead, and on for the day that it is held on instead", () => {
    const text =
      "Ambulance staff in England were to walk out on 16 and 17 February. None of these will go ahead. They will strike on 21 February instead.";
    expect(statuses(draftOf(text, "2023-02-10"))).toEqual(["CALLED_OFF", "CALLED_OFF", "ANNOUNCED"]);
  });

  it("is on where its end is what talks wait for", () => {
    const text =
      "Nurses in England are on strike from 8am on Monday 1 May. Ministers say they will sit down with the union once the strike is paused.";
    expect(statuses(draftOf(text, "2023-05-01"))).toEqual(["ANNOUNCED"]);
  });

  it("is on for the new day that the same sentence gives", () => {
    const text =
      "Next week's ambulance strike in England has been called off by the union, which has set a day for another one, 11 January.";
    expect(statuses(draftOf(text, "2022-12-22"))).not.toContain("CALLED_OFF");
  });

  it("is called off for one union, and on for another", () => {
    const text =
      "GMB has called off the ambulance strike in England on 28 December. Unison members will still walk out on 11 January.";
    const [strike] = strikesIn(draftOf(text, "2022-12-23"));
    expect(strike?.fields.windows.value.map((w) => [w.status.value, w.unions.value])).toEqual([
      ["CALLED_OFF", ["GMB"]],
      ["ANNOUNCED", ["UNISON"]],
    ]);
  });

  it("is off without a date only where one strike fits and nothing says that others stand", () => {
    const one = "Nurses in England were to strike on 6 March. The RCN has now paused the strike.";
    expect(statuses(draftOf(one, "2023-02-21"))).toEqual(["SUSPENDED"]);
    const two =
      "Nurses in England will strike on 6 March and consultants on 9 March. One of the unions has paused the strike.";
    const draft = draftOf(two, "2023-02-21");
    expect(statuses(draft)).toEqual(["ANNOUNCED", "ANNOUNCED"]);
    expect(codes(strikesIn(draft)[0])).toContain("STATUS_SCOPE");
  });

  it.each([
    "Unions may call off the walkout by paramedics in England on 6 March if an offer is made.",
    "Ministers urged the RCN to suspend the strike by nurses in England on 6 March.",
    "The RCN has refused to call off the strike by nurses in England on 6 March.",
    "The strike by nurses in England on 6 March would be suspended if talks began.",
    "Over 300 appointments have been cancelled for the strike by nurses in England on 6 March.",
    "Because of the strike by nurses in England on 6 March, operations have been postponed.",
    "At the weekend ministers tried to meet the RCN and postpone the strike by nurses in England on 6 March.",
    "Nurses in England will strike on 6 March. Members said that if talks were to begin they would have suspended the strike.",
    "Nurses in England will strike on 6 March. It is not known whether the union has paused the strike.",
    "The strike by nurses in England on 6 March means that 40 clinics have been suspended.",
  ])("is not off: %s", (text) => {
    expect(statuses(draftOf(text, "2023-02-21"))).toEqual(["ANNOUNCED"]);
  });

  it("was held where the text says so, and not because its day is over", () => {
    const held = draftOf(
      "The last strike by nurses in England, which took place on 6 February, led to delays.",
      "2023-02-21",
    );
    expect(strikesIn(held)[0]?.fields.windows.value[0]?.outcome.value).toBe("HELD");
    const planned = draftOf("Nurses in England plan to strike on 6 February.", "2023-02-21");
    expect(strikesIn(planned)[0]?.fields.windows.value[0]?.outcome.value).toBe("UNREPORTED");
  });

  it("is cut short: what stands, and what is off, for a person to settle", () => {
    const text =
      "The RCN's nursing strike in England, planned from 8pm on 30 April until 8pm on 2 May, will now end at 11.59pm on 1 May after a ruling.";
    const draft = draftOf(text, "2023-04-28");
    expect(times(draft)).toEqual([
      [
        ["2023-04-30T20:00", "2023-05-01T23:59"],
        ["2023-05-02", "2023-05-02T20:00"],
      ],
    ]);
    const [strike] = strikesIn(draft);
    expect(strike?.fields.windows.value.map(({ status }) => status.value)).toEqual(["ANNOUNCED", "CALLED_OFF"]);
    expect(codes(strike)).toContain("END_DERIVED");
  });

  it("an earlier version of the page is no notice, whether it is called wrong or not", () => {
    const text =
      "An earlier version of this page said that GPs in England would strike on 10 December. There is no strike by GPs. The strike by consultants in England on 15 December 2026 goes ahead.";
    expect(times(draftOf(text, "2026-11-25"))).toEqual([[["2026-12-15", "2026-12-15"]]]);
  });

  it("who refuses overtime collects no refuse; a union alone is named as what the staff are known by", () => {
    const overtime = "From Monday 14 December 2026, radiographers in Wales will refuse overtime.";
    expect(codes(strikesIn(draftOf(overtime, "2026-11-25"))[0])).not.toContain("OTHER_SECTOR");
    const union = "RCN members in Scotland will strike for 12 hours from 8pm on Tuesday 8 December 2026.";
    const flags = strikesIn(draftOf(union, "2026-11-25"))[0]?.flags.filter((f) => f.code === "STAFF_GROUP_INFERRED");
    expect(flags?.map(({ detail }) => detail)).toEqual(["2026-12-08T20:00:00+00:00: the text names a union only"]);
  });

  it("takes the right date from a correction", () => {
    const text =
      "Correction: an earlier version of this page wrongly said that nurses would strike on 3 May. Nurses in England will strike on 4 May from 8am to 5pm.";
    expect(times(draftOf(text, "2023-04-20"))).toEqual([[["2023-05-04T08:00", "2023-05-04T17:00"]]]);
  });

  it("tells the editor of a call-off whose strike has no date", () => {
    const draft = draftOf("The RCN has called off the strike by nurses in England.", "2023-02-21");
    expect(times(draft)).toEqual([[[null, null]]]);
    expect(statuses(draft)).toEqual(["CALLED_OFF"]);
    expect(codes(strikesIn(draft)[0])).toContain("DAY_UNKNOWN");
  });
});

describe("several days in one sentence", () => {
  const told = (text: string) =>
    strikesIn(draftOf(text, "2023-06-05")).flatMap((strike) =>
      strike.fields.windows.value.map((w) => `${w.start.value?.slice(8, 10)} ${w.status.value}`),
    );

  it.each([
    [
      "Strikes by nurses in Wales on 14 June go ahead, while those of 20 June have been called off.",
      ["14 ANNOUNCED", "20 CALLED_OFF"],
    ],
    [
      "Unlike the nurses' strike on 8 June, which was called off, the one on 14 June will go ahead in Wales.",
      ["08 CALLED_OFF", "14 ANNOUNCED"],
    ],
    [
      "The nurses' strike of 14 June in Leeds replaces that of 7 June, which was cancelled.",
      ["07 CALLED_OFF", "14 ANNOUNCED"],
    ],
  ])("are off each by its own words: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "Nurses in Leeds walk out on 14 June, after a cleaners' strike in May was called off.",
    "Because of the nurses' strike in Leeds on 14 June the fair on 15 June has been called off.",
    "The trust says that no strike by nurses in Leeds has been called off: they are out on 14 June.",
  ])("are on: %s", (text) => {
    expect(told(text)).toContain("14 ANNOUNCED");
  });
});

describe("what is said of another strike, or of something beside it", () => {
  it.each([
    "Physiotherapists in England walk out on 22 June. The RCN has paused its strike while talks are going on.",
    "Nurses in Wales have called off strikes, but ambulance crews in Wales will still walk out on 16 June.",
    "A ban on agency staff during strikes has been lifted. Nurses in England will walk out on 25 June.",
    "Talks at Acas about the strike by porters at Leeds General Infirmary on 12 June were abandoned last night.",
    "A rally for the porters who strike at Leeds General Infirmary on 12 June is cancelled.",
    "Nurses and ambulance crews will walk out on 16 June in Wales. Nurses have suspended their strike.",
    "Junior doctors in England will strike from 14 June to 17 June. Their Scottish colleagues have called off a walkout.",
    "Nurses across England will strike on 15 June, the RCN says. In Scotland, strikes have been paused.",
    "Staff at Homerton Hospital will walk out on 14 June. Unite has called off strikes at four other trusts.",
    "Porters in Leeds strike on 14 June. The hospital wanted the strike called off.",
    "Porters in Leeds strike on 14 June. It's the strike that was postponed in May so that the hospital could prepare.",
    "Porters in Leeds strike on 14 June. Bosses called the strike off-putting for patients.",
    "Nurses at the Royal Gwent will strike on 14 June, but a strike at Nevill Hall has been stood down.",
    "A strike that was suspended in March will take place on 14 June after all: porters in Leeds have lost patience.",
  ])("does not take a strike back: %s", (text) => {
    const found = strikesIn(draftOf(text, "2025-06-10")).flatMap((strike) => strike.fields.windows.value);
    const dated = found.filter((window) => window.start.value !== null).map((window) => window.status.value);
    expect(dated).not.toContain("SUSPENDED");
    expect(dated).not.toContain("CALLED_OFF");
  });

  it("is in doubt where the strike is told in plain words as coming", () => {
    const text = "Nurses in Wales will strike on 14 June. A strike there has been called off.";
    expect(codes(strikesIn(draftOf(text, "2025-06-10"))[0])).toContain("STATUS_SCOPE");
    const headed = "Nurses' strike called off\n\nNurses in Wales had been due to strike on 14 June.";
    expect(statuses(draftOf(headed, "2025-06-10"))).toEqual(["CALLED_OFF"]);
  });

  it("is that of another strike where the union is another profession's", () => {
    const text =
      "Physiotherapists in England walk out on 22 June. The RCN has paused its strike while talks are going on.";
    const found = strikesIn(draftOf(text, "2025-06-10")).flatMap((strike) => strike.fields.windows.value);
    expect(found.map((window) => [window.start.value, window.status.value])).toEqual([
      ["2025-06-22", "ANNOUNCED"],
      [null, "SUSPENDED"],
    ]);
  });

  it.each<[string, string[]]>([
    [
      "Porters in Leeds were to walk out on 16 January. Unison won't call anybody out as long as talks last.",
      ["SUSPENDED"],
    ],
    ["Nurses in Leeds should have walked out on 16 January. That plan has been dropped.", ["CALLED_OFF"]],
    ["A walkout by Leeds porters on 16 January has been taken off the table by Unison.", ["CALLED_OFF"]],
    [
      "Porters in Leeds were due to strike on 9 and 16 January. Unison has agreed to suspend today's strike.",
      ["SUSPENDED", "ANNOUNCED"],
    ],
    [
      "Porters in Leeds were due to strike on 12 and 16 January. Monday's action has been put on hold.",
      ["SUSPENDED", "ANNOUNCED"],
    ],
    [
      "Midwives in Leeds were due to strike on 16 January. This has been paused, the RCM confirmed this afternoon.",
      ["SUSPENDED"],
    ],
    [
      "Ambulance crews of Unite in Leeds will not go on strike tomorrow. Their union has called off the walkout. GMB and other unions had already put their strikes on hold.",
      ["CALLED_OFF"],
    ],
    ["Nurses in Leeds will strike on 16 January. Porters there won't call anybody out.", ["ANNOUNCED"]],
    ["Nurses in Leeds will strike on 16 January. Tuesday's vigil has been taken off the table.", ["ANNOUNCED"]],
  ])("by its words and its day: %s", (text, expected) => {
    expect(statuses(draftOf(text, "2026-01-09"))).toEqual(expected);
  });
});
