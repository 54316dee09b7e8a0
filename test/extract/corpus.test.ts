/** The texts that the extractor is measured by: the grave goals on all of them, and tables that say what is so. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { blindScoreIn } from "../../seed/bench/blind.ts";
import { gatesOf } from "../../seed/bench/measure.ts";
import { setsIn } from "../../seed/bench/sets.ts";
import { measureCorpus, withMeasures } from "../tools/generate-measures.ts";

const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
const sets = setsIn(corpus);
const measured = measureCorpus();

/** The formatter pads tables. */
const bare = (text: string) => text.replace(/ +/g, " ").replace(/\| ?:?-+:? ?(?=\|)/g, "|-");

describe.each(measured)("$name", ({ judged }) => {
  it("promise 6: no strike is told as off that is not", () => {
    expect(gatesOf(judged).falselyOff).toBe(0);
  });

  it("promise 5: no advice has lost its condition", () => {
    expect(gatesOf(judged).conditionsLost).toBe(0);
  });

  it("promise 2: every quote stands in its text, letter for letter", () => {
    const quotes = judged.filter(({ kind }) => kind === "quotes");
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter(({ right }) => !right)).toEqual([]);
  });
});

describe("the corpus", () => {
  it("has a label for every text, a page behind each, and a blind score for every set", () => {
    expect(sets.length).toBeGreaterThan(0);
    for (const { name, folder, documents } of sets) {
      const texts = readdirSync(folder).filter((file) => file.endsWith(".txt"));
      expect(documents.map(({ file }) => file).toSorted(), name).toEqual(texts.toSorted());
      expect(blindScoreIn(folder), name).not.toBeNull();
    }
  });

  it("labels quote texts that are there", () => {
    for (const { folder } of sets) {
      const { documents } = JSON.parse(readFileSync(`${folder}/labels.json`, "utf8")) as {
        documents: { file: string; [kind: string]: unknown }[];
      };
      for (const { file, ...label } of documents) {
        const text = readFileSync(`${folder}/${file}`, "utf8");
        const quotes = ["strikes", "impacts", "advice"].flatMap((kind) => label[kind] as { quote: string }[]);
        expect(
          quotes.filter(({ quote }) => !text.includes(quote)),
          file,
        ).toEqual([]);
      }
    }
  });

  it("the tables of seed/README.md are those of these rules: npm run measures", () => {
    const page = readFileSync(new URL("../../seed/README.md", import.meta.url), "utf8");
    expect(bare(page)).toBe(bare(withMeasures(page, measured)));
  });
});
