/** A card says how each value was come by, and no more: a doubt that is always there is read by nobody. */
import { describe, expect, test } from "vitest";
import { cardLines } from "../../seed/cards.ts";
import { draftOf } from "../extract/told.ts";

const asIs = (text: string) => text;

/** The first window of the first strike, as its card has it. */
function windowIn(sentence: string): string | undefined {
  const text = `Porters in Wales to walk out\n\nPorters in Wales, members of GMB, will strike ${sentence}.\n`;
  const candidate = draftOf(text, "2026-11-20").candidates[0]!;
  const card = { n: 1, candidate, state: "", day: "2026-11-20", text };
  const lines = cardLines(card, { bold: asIs, dim: asIs, warn: asIs }).join("\n");
  return /windows\.0 +([\s\S]+?)\[a\]/.exec(lines)?.[1]?.replaceAll(/\s+/g, " ").trim();
}

describe("an end that is worked out", () => {
  test.each([
    "from 9am to 5pm on Tuesday 8 December 2026",
    "between 9am and 5pm on Tuesday 8 December 2026",
    "on Tuesday 8 December 2026, from 9am until 5pm",
  ])("is none where the text gives it: %s", (sentence) => {
    expect(windowIn(sentence)).toBe("from 9am until 5pm on Tuesday 8 December 2026");
  });

  test.each(["for eight hours from 9am on Tuesday 8 December 2026", "from 9am on 8 December 2026 for eight hours"])(
    "is told where a length gives it: %s",
    (sentence) => {
      expect(windowIn(sentence)).toBe("from 9am until 5pm on Tuesday 8 December 2026 (end worked out)");
    },
  );

  test("a start of which the text gives the weekday alone is told beside it", () => {
    expect(windowIn("from 9am to 5pm on Tuesday")).toBe(
      "from 9am until 5pm on Tuesday 24 November 2026 (start worked out)",
    );
  });
});
