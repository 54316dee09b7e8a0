/** Strikes told by when work stops and when it is taken up again, and days that are none: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, windowsIn } from "./told.ts";

describe("strikers who go back to work", () => {
  it.each([
    "They stop at 8pm on Sunday 6 December and go back at 8pm on Tuesday 8 December.",
    "They walk out at 8pm on Sunday 6 December and are back at 8pm on Tuesday 8 December.",
    "They will be off from 8pm on Sunday 6 December and back at 8pm on 8 December.",
  ])("strike until then: %s", (sentence) => {
    const text = `Nurses at Ashdown Hospital are to strike for two days. ${sentence}`;
    expect(windowsIn(text, "2026-12-04")).toEqual([["2026-12-06T20:00", "2026-12-08T20:00"]]);
  });

  it("do not end before they begin", () => {
    const text =
      "Members of Unite at Ashdown Hospital are on strike today. It comes after a 28-hour strike by nurses, which ended at midnight last night.";
    expect(windowsIn(text, "2026-12-04")[0]).toEqual(["2026-12-04", "2026-12-04"]);
  });
});

describe("a day in a list of strikes", () => {
  it("is none of those who work as normal", () => {
    const text =
      "Doctors' strikes\n\n• Tuesday 8 December: consultants strike\n• Tuesday 8 December: resident doctors work as normal\n• Wednesday 9 December: resident doctors strike";
    const days = strikesIn(draftOf(text, "2026-12-04")).map(({ fields }) => [
      fields.staffGroups.value.join(),
      fields.windows.value.map(({ start }) => start.value?.slice(8, 10)).join(),
    ]);
    expect(days).toEqual([
      ["CONSULTANTS", "08"],
      ["RESIDENT_DOCTORS", "09"],
    ]);
  });

  it("is not Christmas Day, to which the service is likened", () => {
    const text =
      "Consultants in Leeds strike on 8 December, with the level of service you would find on Christmas Day.";
    expect(windowsIn(text, "2026-12-04")).toEqual([["2026-12-08", "2026-12-08"]]);
  });
});

describe("a line of a list with its day, a colon and both its ends", () => {
  it.each([
    "Monday 7 December: 7am until 7am on 9 December",
    "7 December: from 7am to 7am on Wednesday 9 December",
    "7 December: from 7am until 9 December at 7am",
  ])("is one strike: %s", (line) => {
    expect(windowsIn(`Nurses' strikes in Leeds\n\n${line}`, "2026-12-04")).toEqual([
      ["2026-12-07T07:00", "2026-12-09T07:00"],
    ]);
  });

  it.each(["7 December: 7am to 7pm", "7 December: from 7am to 7pm"])("is one day: %s", (line) => {
    expect(windowsIn(`Nurses' strikes in Leeds\n\n${line}`, "2026-12-04")).toEqual([
      ["2026-12-07T07:00", "2026-12-07T19:00"],
    ]);
  });
});

describe("a plan of yesterday", () => {
  it("was not held where it is said to be called off", () => {
    const text =
      "Relief as junior doctors' strike is called off\n\nJunior doctors in Leeds had planned to walk out from 8am to 5pm yesterday.";
    const [window] = strikesIn(draftOf(text, "2026-12-04")).flatMap(({ fields }) => fields.windows.value);
    expect(window?.status.value).toBe("CALLED_OFF");
    expect(window?.outcome.value).toBe("UNREPORTED");
  });
});

describe("a page with news of other sectors over its article", () => {
  const strike =
    "Junior doctors will walk out next week.\n\nThe British Medical Association has confirmed that the strike runs from 7am on Tuesday 8 December to 7am on Saturday 12 December.";

  it.each(["5 hours ago Teachers' strike: which schools will close", "Teachers' strike: which schools will close"])(
    "tells of its own strike: %s",
    (line) => {
      expect(windowsIn(`${line}\n\nHospital prepares for four-day strike\n\n${strike}`, "2026-12-04")).toEqual([
        ["2026-12-08T07:00", "2026-12-12T07:00"],
      ]);
    },
  );
});

describe("the nation of a strike", () => {
  const nationsIn = (text: string) =>
    strikesIn(draftOf(text, "2026-12-04")).map(
      ({ fields }) =>
        `${fields.nations.value?.join("+") ?? ""} ${fields.windows.value.map((w) => w.status.value).join()}`,
    );

  it("is that which opens a sentence, before a comma", () => {
    const text =
      "The RCN has cancelled the strike of nurses that it had called in Wales for 8 and 9 December. In England, the RCN goes ahead. Nurses at 73 trusts are on strike on both days, up from 55 trusts in January.";
    expect(nationsIn(text)).toEqual(["WALES CALLED_OFF,CALLED_OFF", "ENGLAND ANNOUNCED,ANNOUNCED"]);
  });

  it("is doubted where a sentence of the strike names others too", () => {
    const text =
      "Members of the RCN will strike on 15 and 20 December. On 15 December the strike will be in England only; on 20 December Wales and Northern Ireland join in.";
    expect(strikesIn(draftOf(text, "2026-12-04")).flatMap(codes)).toContain("NATION_INFERRED");
  });

  it("is not the one with which pay is compared", () => {
    const text =
      "The RCN in Northern Ireland has suspended further strikes after being promised pay parity with England. RCN members had been due to strike on 8 December.";
    expect(nationsIn(text)).toEqual(["NORTHERN_IRELAND SUSPENDED"]);
  });

  it("is not that of others whose strike was dropped", () => {
    const text =
      "Hospital consultants in England are to strike over pay. In Scotland the junior doctors' strike was dropped after a new offer.\n\nWhen do consultants strike?\n\nFor 48 hours, from 7am on 10 December until 7am on 12 December.";
    expect(nationsIn(text)[0]).toBe("ENGLAND ANNOUNCED");
    expect(strikesIn(draftOf(text, "2026-12-04")).flatMap(codes)).toContain("NATION_INFERRED");
  });
});
