/** Texts of many kinds that name strikes, hospitals and days, and tell of no strike in the NHS. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";
import { rowsIn } from "./tables/rows-in.ts";

describe("a text about something else", () => {
  it.each(rowsIn("something-else"))("$kind ($published)", ({ published, text }) => {
    expect(strikesIn(draftOf(text, published))).toEqual([]);
  });
});
