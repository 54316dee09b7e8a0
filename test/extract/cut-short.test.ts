/** A strike that is cut short: what stands, and what is taken away. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, statuses, strikesIn, times } from "./told.ts";

/** Every window of a text of 1 March 2024 with what has become of it. */
function parts(text: string) {
  const draft = draftOf(text, "2024-03-01");
  const status = statuses(draft);
  return times(draft)
    .flat()
    .map(([start, end], i) => `${start} to ${end} ${status[i]}`);
}

describe("a strike that is cut short", () => {
  it.each([
    [
      "a new end by its weekday",
      "Junior doctors in Kent were due to walk out from 7am on Monday 4 March to 7am on Saturday 9 March. Their strike will now end at 7am on Friday.",
      ["2024-03-04T07:00 to 2024-03-08T07:00 ANNOUNCED", "2024-03-08T07:00 to 2024-03-09T07:00 CALLED_OFF"],
    ],
    [
      "a new end on its day",
      "Ambulance crews in Kent will strike from 6am to 6pm on Monday 4 March. The strike will now end at noon on Monday.",
      ["2024-03-04T06:00 to 2024-03-04T12:00 ANNOUNCED", "2024-03-04T12:00 to 2024-03-04T18:00 CALLED_OFF"],
    ],
    [
      "days that were planned beside those that there will be",
      "Nurses in Kent had called a strike from 4 March to 6 March. The strike will now be from 4 March to 5 March.",
      ["2024-03-04 to 2024-03-05 ANNOUNCED", "2024-03-06 to 2024-03-06 CALLED_OFF"],
    ],
    [
      "an end that was planned",
      "Radiographers in Kent will strike from 8am on 4 March to 11.59pm on 5 March. They had planned to be out until 8am on 6 March.",
      ["2024-03-04T08:00 to 2024-03-05T23:59 ANNOUNCED", "2024-03-06 to 2024-03-06T08:00 CALLED_OFF"],
    ],
    [
      "a day earlier",
      "Porters at hospitals in Kent had planned to strike from 4 March to 8 March. After talks, the union shortened the strike by a day.",
      ["2024-03-04 to 2024-03-07 ANNOUNCED", "2024-03-08 to 2024-03-08 CALLED_OFF"],
    ],
    [
      "its last day",
      "The BMA has called off the last day of the junior doctors' strike in Kent, which runs from 4 March to 8 March.",
      ["2024-03-04 to 2024-03-07 ANNOUNCED", "2024-03-08 to 2024-03-08 CALLED_OFF"],
    ],
    [
      "no strike on its last day",
      "Nurses in Kent will strike from 4 March to 6 March. There will be no strike on Wednesday, a court has ruled.",
      ["2024-03-04 to 2024-03-05 ANNOUNCED", "2024-03-06 to 2024-03-06 CALLED_OFF"],
    ],
  ])("has what stands and what is off: %s", (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(codes(strikesIn(draftOf(text, "2024-03-01"))[0])).toContain("END_DERIVED");
  });

  it.each([
    "Nurses in Kent will strike from 4 March to 6 March. They return to work a day early if the deal is accepted.",
    "Nurses in Kent will strike from 4 March to 6 March. Their union may call off the last day.",
    "Nurses in Kent will strike from 4 March to 6 March. If talks go well, the strike will only now end on 5 March.",
    "Nurses in Kent will strike from 4 March to 6 March. The trust has asked a court whether the strike must end on Tuesday.",
    "Nurses in Kent will strike from 4 March to 6 March. There will be no strike on 12 March.",
    "Nurses in Kent will strike from 4 March to 6 March. Their last strike should have gone on until 20 October.",
  ])("stands as a whole: %s", (text) => {
    expect(parts(text)[0]).toBe("2024-03-04 to 2024-03-06 ANNOUNCED");
    expect(parts(text).join()).not.toContain("CALLED_OFF");
  });

  it("is for a person where the text has several strikes", () => {
    const text =
      "Nurses in Kent will strike from 4 March to 6 March. Porters in Kent will strike from 11 March to 13 March. The last day is called off.";
    expect(parts(text).join()).not.toContain("CALLED_OFF");
  });
});
