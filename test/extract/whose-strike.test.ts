/** Whose strike a text is about: those of other sectors, of other countries, and texts that tell of none that is coming or was. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, times } from "./told.ts";
import { rowsIn } from "./tables/rows-in.ts";

describe("whose strike a text is about: not the health service's", () => {
  it.each(rowsIn("others-strikes"))("$kind ($published)", ({ published, text }) => {
    expect(strikesIn(draftOf(text, published)).filter((s) => s.fields.action.value === "STRIKE")).toEqual([]);
  });
});

describe("whose strike a text is about: the health service's, beside others", () => {
  it.each(rowsIn("ours-beside-others"))("$kind ($published, $day)", ({ published, day, text }) => {
    const days = times(draftOf(text, published)).flatMap((windows) => windows.map(([start]) => start?.slice(0, 10)));
    expect(days).toContain(day);
  });
});
