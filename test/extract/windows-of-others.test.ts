/** A second union on the day of another, at hours or up to an end of its own: short articles of our own. */
import { describe, expect, it } from "vitest";
import { rowsTold } from "./told.ts";

const rows = (text: string) =>
  rowsTold(text, "2023-03-08").map((row) => row.replace(/ (?:ENGLAND|undefined)? ?(?=\d\d)/, " "));

describe("a second union", () => {
  const bma =
    "Junior doctors of the BMA in Kent will be on strike from 7am on Monday 13 March to 11:59pm on Wednesday 15 March.";
  it.each([
    "Members of the HCSA start with them and go on until 7am on Thursday 16 March.",
    "HCSA members begin at the same hour, and their strike lasts until 7am on Thursday 16 March.",
  ])("starts with the first, and has an end of its own: %s", (text) => {
    const told = rows(`${bma} ${text}`);
    expect(told).toHaveLength(2);
    expect(told.join()).toContain("HCSA 13T07:00-16T07:00");
    expect(told.join()).toContain("BMA 13T07:00-15T23:59");
  });

  it("has no strike where it is the first one's that ends", () => {
    expect(rows(`${bma} The BMA's members stay out until 7am on Thursday 16 March.`)).toHaveLength(1);
  });

  it("is out at hours of its own beside those of all", () => {
    const text =
      "Hospitals in Leeds face an NHS strike on Monday 13 March. NHS staff are to walk out between 7am and 11am. Separately, members of the Society of Radiographers will be out between 8am and noon.";
    const told = rows(text).join();
    expect(told).toContain("13T07:00-13T11:00");
    expect(told).toContain("SoR 13T08:00-13T12:00");
  });
});
