/** A call-off in words that no table has: the strike is not told as if nothing had been said. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, statuses, strikesIn } from "./told.ts";

const on = "2024-05-08";
const read = (text: string) => {
  const draft = draftOf(text, on);
  return { statuses: statuses(draft), codes: strikesIn(draft).flatMap(codes) };
};

describe("words that may take a strike back", () => {
  it.each([
    "Porters in Wales strike on 16 May no longer, said Unite of the hospitals there.",
    "Porters strike in Wales on 16 May.\n\nThe action is off for as long as the ballot lasts.",
    "Unions back down\n\nPorters in Wales are to strike on 16 May.",
    "Porters in Wales are to strike on 16 May. Their union hit pause on the strike.",
    "Porters in Wales call time on their strike. They were to walk out on 16 May.",
    "Porters in Wales no longer plan to strike on 16 May.",
    "Porters' strikes in Wales on 16 and 17 May: first off, second on.",
    "The strike of porters in Wales on 16 May will be replaced by a rally.",
  ])("raise a doubt: %s", (text) => {
    expect(read(text).codes).toContain("STATUS_SCOPE");
  });
  it.each([
    "Porters in Wales strike on 16 May. Forty operations have been cancelled because of the strike.",
    "Porters in Wales strike on 16 May. The union was asked to call it off and refused.",
    "Porters in Wales strike on 16 May. The health board cancelled clinics on the day of the strike.",
    "Porters in Wales will withdraw their labour on 16 May.",
  ])("raise none: %s", (text) => {
    expect(read(text)).toMatchObject({ statuses: ["ANNOUNCED"] });
    expect(read(text).codes).not.toContain("STATUS_SCOPE");
  });
});

describe("a strike that is off no more", () => {
  it.each([
    "The porters' strike is back on. Unite had suspended its walkout of 16 May in Wales, but members will now walk out on 16 May after all.",
    "Unite has reinstated its strike of porters in Wales on 16 May, which it had called off last week.",
  ])("is not told as off: %s", (text) => {
    expect(read(text).statuses).toEqual(["ANNOUNCED"]);
  });
  it("leaves those of another week on", () => {
    const text =
      "Strikes of porters in Wales planned for the first week of May have been stood down. Action on 16 May has not been called off.";
    expect(read(text).statuses[0]).toBe("ANNOUNCED");
    const next = "Strikes of porters in Wales planned for next week are suspended. They also plan a strike on 28 May.";
    expect(read(next).statuses[0]).toBe("ANNOUNCED");
  });
});

describe("one union that goes on", () => {
  it("has not called off what two others have", () => {
    const text =
      "Two unions halt porters' strikes but Unite stays out\n\nGMB and Unison have suspended their action in Wales. Unite is not joining them: its members will strike on 16 May.";
    const windows = strikesIn(draftOf(text, on)).flatMap((c) => c.fields.windows.value);
    const dated = windows.filter(({ start }) => start.value === "2024-05-16");
    expect(dated.map(({ status }) => status.value)).toEqual(["ANNOUNCED"]);
  });
});

describe("what is off because of a strike", () => {
  it.each([
    "The porters' strike in Wales on 16 May means the summer fair won't go ahead.",
    "Because porters in Wales are on strike on 16 May, the summer fair will not take place.",
    "The strike of porters in Wales on 16 May, when the canteen is closed and the book sale has been cancelled, is about pay.",
    "Porters in Wales will strike on 16 May. The last round of talks was called off by the health board.",
    "The five-day walkout of porters in Wales from 16 May follows one in April which was called off after its second day.",
    "Open day moved\n\nPorters in Wales walk out on 16 May, so the open day is off.",
  ])("is not the strike: %s", (text) => {
    expect(read(text).statuses).toEqual(["ANNOUNCED"]);
  });
});
