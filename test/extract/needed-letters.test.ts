import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mayMatch } from "../../seed/extract/text/letters-of-text.ts";
import { lettersNeeded } from "../../seed/extract/text/needed-letters.ts";
import { normalise } from "../../seed/extract/text/normalise.ts";
import { matchesOf, textRules, textTables } from "../../seed/extract/text/rules.ts";

const none = (name: string): string => {
  throw new Error(`no class ${name}`);
};
const may = (source: string, text: string): boolean => mayMatch(lettersNeeded(none)(source), text);

describe("the first look for the letters of a pattern", () => {
  it.each([
    ["(?:suspend|paus)ed", "the board met", false],
    ["(?:suspend|paus)ed", "they PAUSED it", true],
    ["colou?r(?! of)", "the color red", true],
    ["\\bnot\\b", "a note", false],
    ["\\bnot\\b", "why not", true],
    ["\\bnot\\b", "'not'", true],
    ["(?:call(?:s|ed)? )?off (?=on)", "off on", true],
    ["(?<=strike )off", "the light is off", false],
    ["[A-Z]\\w+ (?:\\d{1,2}|noon)", "at seven", true],
    ["\\d\\d\\.\\d", "on 31.3", true],
    ["\\d\\d\\.\\d", "on 31 March", false],
    ["walk[- ]?outs?", "a walk-out", true],
    ["(?:x ){0,3}walks", "walks", true],
    ["^so (?:will|did)", "and so will they", true],
  ])("%s in '%s': %s", (source, text, is) => {
    expect(may(source, text)).toBe(is);
  });

  it("works a class out, and refuses what it does not know", () => {
    const needed = lettersNeeded((name) => (name === "deed" ? "strike|walkout" : none(name)))("the {deed}s");
    expect([mayMatch(needed, "two walkouts"), mayMatch(needed, "the walkouts"), mayMatch(needed, "the talks")]).toEqual(
      [false, true, false],
    );
    expect(() => lettersNeeded(none)("(?<name>a)")).toThrow("not known");
    expect(() => lettersNeeded(none)("(a)\\1")).toThrow("not known");
  });

  it("looks again at a text for a pattern that is read later, and at many texts", () => {
    const texts = Array.from({ length: 600 }, (_, i) => `walkout number ${i} is off`);
    expect(texts.every((text) => may("walkouts?", text))).toBe(true);
    expect(texts.every((text) => may("\\bis off\\b", text) && !may("\\bis on\\b", text))).toBe(true);
  });

  it("says no of no text in which a row sees something", () => {
    const corpus = join(import.meta.dirname, "../corpus");
    const texts = globSync("*/00[15]-*.txt", { cwd: corpus })
      .filter((_, i) => i % 12 === 0)
      .map((file) => normalise(readFileSync(join(corpus, file), "utf8")).slice(0, 1500));
    expect(texts.length).toBeGreaterThan(8);
    const seenLess = textTables
      .flatMap((table) => textRules(table))
      .filter((rule) => {
        const seen = (looks: typeof rule) => texts.map((text) => matchesOf(looks, text).map((match) => match.index));
        return JSON.stringify(seen(rule)) !== JSON.stringify(seen({ ...rule, needed: [] }));
      });
    expect(seenLess.map(({ id }) => id)).toEqual([]);
  });

  it("is there for nearly all rows", () => {
    const rows = ["cues", "status", "effects", "advice", "cover"] as const;
    const all = rows.flatMap((table) => textRules(table));
    expect(all.filter(({ needed }) => needed.length === 0).length).toBeLessThan(all.length / 50);
  });
});
