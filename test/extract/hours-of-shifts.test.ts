/** Several hours of one day, told in one breath. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { windowsIn } from "./told.ts";

const on = "2024-05-08";
const first = ["2024-05-16T08:00", "2024-05-16T10:00"];
const second = ["2024-05-16T14:00", "2024-05-16T16:00"];

describe("several hours of one day", () => {
  it.each([
    "Porters in Wales strike on 16 May from 8am to 10am and from 2pm to 4pm.",
    "Porters in Wales strike from 8am to 10am and again from 2pm to 4pm on 16 May.",
    "Porters in Wales strike on 16 May only between 8am and 10am, and between 2pm and 4pm.",
    "Strike of porters in Wales on 16 May: 8-10am, 2-4pm.",
  ])("are a window each: %s", (text) => {
    expect(windowsIn(text, on)).toEqual([first, second]);
  });
  it("are those of each day", () => {
    const text = "Porters in Wales strike on 16 and 17 May from 8am to 10am, and from 2pm to 4pm.";
    expect(windowsIn(text, on)).toEqual([
      first,
      second,
      ["2024-05-17T08:00", "2024-05-17T10:00"],
      ["2024-05-17T14:00", "2024-05-17T16:00"],
    ]);
  });
  it("are none of what stands in another sentence", () => {
    const text = "Porters in Wales strike on 16 May from 8am to 10am. Our phone lines are open from 2pm to 4pm.";
    expect(windowsIn(text, on)).toEqual([first]);
  });
});
