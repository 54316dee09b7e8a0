/** What is no article, and is refused: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { extract } from "../../seed/extract/extract.ts";
import { blank, draftOf } from "./told.ts";

describe("what is refused", () => {
  it.each([
    ["EMPTY", "  \n \n"],
    ["NOT_TEXT", "%PDF-1.7 strike"],
    ["NOT_TEXT", "a strike\0by nurses"],
    ["NOT_TEXT", "\u0001\u0002\u0003\uFFFD\uFFFDab"],
    ["NOT_TEXT", "<!DOCTYPE html><html><p>Nurses will strike</p></html>"],
    ["TOO_LARGE", "strike ".repeat(150_000)],
    ["DIFF", "A page\n\nVersion 1 Version 2\nNurses strike Nurses to strike"],
    ["LIVE_BLOG", "Strike: live updates\n\n10:42 Nurses leave\n10:50 Ministers respond\n11:02 More follows"],
    [
      "LISTING",
      "Nurses strike\nRead more\nDoctors strike\nRead more\nPorters strike\nRead more\nCleaners strike\nRead more\nGPs strike\nRead more\nAll strike\nRead more",
    ],
  ])("%s", (reason, text) => {
    const result = extract({ ...blank, text });
    expect(result).toMatchObject({ kind: "refused", reason, message: expect.stringMatching(/:.+\.?$/) });
  });

  it("a sentence that is too long is not read, and said so", () => {
    const draft = draftOf(`Nurses in England will strike ${"and walk and talk ".repeat(300)}on 3 July.`, "2025-06-20");
    expect(draft.candidates).toEqual([]);
    expect(draft.notes[0]?.text).toContain("SLOW_SENTENCE");
  });
});
