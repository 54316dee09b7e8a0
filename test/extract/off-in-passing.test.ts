/** Whole short releases in which a strike is told in plain words, and what has become of it in others: nobody is told without a doubt that it is on. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const told = (text: string) =>
  strikesIn(draftOf(text, "2026-12-03")).flatMap((strike) =>
    strike.fields.windows.value.map(({ start, status }) => ({
      day: start.value?.slice(5, 10),
      status: status.value,
      isSure: !codes(strike).some((code) =>
        ["STATUS_SCOPE", "PROPOSED", "CONDITIONAL", "DAY_UNGOVERNED", "DURATION_MISMATCH"].includes(code),
      ),
    })),
  );
const strike = "Porters at Blackpool Victoria Hospital, members of UNISON, will strike on Monday 14 December 2026.";

describe("what becomes of a strike", () => {
  it.each([
    "UPDATED at 4pm: an agreement was signed this afternoon. UNISON said members would be at work on Monday.",
    "Last night their branch decided that it would be a work to rule on that day and not a walkout.",
    "The trust offered last week to move them to band 4. The meeting has accepted the offer with immediate effect.",
    "The leaflet that says so is a fake. UNISON has no dispute with us.",
    "The row about pay ended on Tuesday, when the trust gave way.",
    "If the snow that is forecast comes, UNISON will hold its strike over until the new year.",
    "But at the last minute on Thursday came a breakthrough.",
    "We apologise for the error: in fact it is porters at its neighbour.",
    "For use only if UNISON gives notice.",
    "This is an exercise.",
  ])("is asked about: %s", (text) => {
    expect(told(`${strike} ${text}`).filter(({ isSure }) => isSure)).toEqual([]);
  });

  it.each([
    [
      "Biomedical scientists at Torbay Hospital had suspended their strike on 8 December. Unite has now lifted the suspension.",
      "12-08",
    ],
    [
      "Porters at Homerton suspended their strike on 7 December when the firm promised an offer. None came, and the walkout stands.",
      "12-07",
    ],
  ])("is for a person where a call-off is taken back: %s", (text, day) => {
    expect(told(text).filter(({ status, isSure }) => status !== "ANNOUNCED" && isSure)).toEqual([]);
    expect(told(text).map((one) => one.day)).toContain(day);
  });

  it.each([
    "Porters will strike at Blackpool Victoria Hospital every Monday to Thursday from 7 December to 17 December 2026.",
    "Porters at Blackpool Victoria Hospital will strike from 7 to 13 December 2026. There'll be a break in the strike on the Thursday.",
    "Porters at Blackpool Victoria Hospital have been on strike since 30 November 2026. It was to end on 4 December. It will now go on for another fortnight.",
  ])("is asked about where its days are not as they look: %s", (text) => {
    expect(told(text).filter(({ isSure }) => isSure)).toEqual([]);
  });

  it("is not told of what strikers meet for", () => {
    const text = `Strike fundraiser: Saturday 5 December 2026, 7pm to 11pm.\nStrike school for reps: Tuesday 8 December 2026, 10am to 4pm.\n${strike}`;
    const days = told(text).map(({ day }) => day);
    expect(days).not.toContain("12-05");
    expect(days).not.toContain("12-08");
  });

  it("is no strike of the NHS in Jersey", () => {
    const text = "Jersey: consultants at the General Hospital, members of the BMA, will strike on 15 December 2026.";
    expect(told(text)).toEqual([]);
  });
});

describe("a day on which a strike is spoken of", () => {
  it.each([
    "The minister will answer questions on the strike on Monday 7 December 2026.",
    "More than 200 people took to the streets for the strike on Saturday 28 November 2026.",
    "Tea for carers is on Tuesday 22 December, when the strike by then will be long over.",
  ])("is none of it: %s", (text) => {
    const days = told(`${strike} ${text}`).filter(({ isSure }) => isSure);
    expect(days.map(({ day }) => day)).toEqual(["12-14"]);
  });

  it.each([
    "The hearing, on Tuesday, will decide whether the walkout can go ahead.",
    "At 2am a deal was initialled.",
    "We have had no notice, and without it there can't be a strike.",
  ])("asks, where it may yet be off: %s", (text) => {
    expect(told(`${strike} ${text}`).filter(({ isSure }) => isSure)).toEqual([]);
  });
});
