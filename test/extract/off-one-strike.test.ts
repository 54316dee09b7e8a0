/** Whether one strike of porters is off, in many words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, statuses, strikesIn } from "./told.ts";

describe("one strike of porters, in many words", () => {
  const statusOf = (text: string) => statuses(draftOf(text, "2025-06-10"))[0];

  it.each([
    ["The strike by porters at Leeds General Infirmary on 12 June will not now take place.", "CALLED_OFF"],
    ["Porters at Leeds General Infirmary have stood down their strike on 12 June.", "CALLED_OFF"],
    ["Unite has pulled the strike by porters at Leeds General Infirmary on 12 June.", "CALLED_OFF"],
    ["Strike off: porters at Leeds General Infirmary had been due to walk out on 12 June.", "CALLED_OFF"],
    ["The threatened strike on 12 June by porters at Leeds General Infirmary isn't going ahead.", "CALLED_OFF"],
    ["The strike of 12 June by porters at Leeds General Infirmary has been rescinded.", "CALLED_OFF"],
    ["The walkout by porters at Leeds General Infirmary on 12 June has been shelved.", "SUSPENDED"],
    ["Strike action by porters at Leeds General Infirmary on 12 June has been halted.", "SUSPENDED"],
    ["Porters at Leeds General Infirmary have halted their strike on 12 June.", "SUSPENDED"],
  ])("is off: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it.each([
    "Porters at Leeds General Infirmary strike on 12 June after an offer was withdrawn.",
    "Porters at Leeds General Infirmary walk out on 12 June; a strike at Bradford Royal Infirmary on the same day has been averted.",
    "The porters' strike at Leeds General Infirmary on 12 June goes ahead, for a deal over parking was scrapped.",
    "The strike by porters at Leeds General Infirmary on 12 June is not cancelled, Unison stresses.",
    "As porters at Leeds General Infirmary strike on 12 June, clinics are stood down.",
  ])("is on: %s", (text) => {
    expect(statusOf(text)).toBe("ANNOUNCED");
  });

  it("is for a person where a court stands against it", () => {
    const text = "A judge has banned the strike by porters at Leeds General Infirmary on 12 June.";
    expect(codes(strikesIn(draftOf(text, "2025-06-10"))[0])).toContain("CONDITIONAL");
  });

  it.each([
    ["We've suspended the strike of porters at Leeds General Infirmary on 12 June.", "SUSPENDED"],
    ["The porters' strike at Leeds General Infirmary on 12 June? It's been called off.", "CALLED_OFF"],
    ["Porters at Leeds General Infirmary were to strike on 12 June. Unison's called the strike off.", "CALLED_OFF"],
    ["The strike of porters at Leeds General Infirmary on 12 June's been paused.", "SUSPENDED"],
    ["The strike of porters at Leeds General Infirmary on 12 June's going ahead.", "ANNOUNCED"],
  ])("is told in short words, too: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it("is for a person where what is off may be the offer", () => {
    const text = "Porters at Leeds General Infirmary were to strike on 12 June, but it has been called off.";
    expect(codes(strikesIn(draftOf(text, "2025-06-10"))[0]).join()).toMatch(/STATUS_SCOPE|CONDITIONAL/);
  });

  it.each([
    "No porters at Leeds General Infirmary will walk out on 12 June.",
    "None of the porters at Leeds General Infirmary are expected to strike on 12 June.",
  ])("is none of a day on which nobody strikes: %s", (text) => {
    expect(strikesIn(draftOf(text, "2025-06-10"))).toEqual([]);
  });

  it.each([
    "They will have to end it a day early.",
    "The strike will now end on Friday.",
    "A judge has cut the porters' strike short.",
    "Unison has shortened the strike.",
  ])("is for a person where it is made shorter than was told: %s", (words) => {
    const text = `Porters at Leeds General Infirmary were to strike from 12 to 14 June. ${words}`;
    const whole = `Porters at Leeds General Infirmary will strike from 12 to 14 June. ${words}`;
    expect(codes(strikesIn(draftOf(text, "2025-06-10"))[0]).join()).toMatch(/STATUS_SCOPE|CONDITIONAL/);
    expect(codes(strikesIn(draftOf(whole, "2025-06-10"))[0]).join()).toMatch(/STATUS_SCOPE|CONDITIONAL/);
  });
});
