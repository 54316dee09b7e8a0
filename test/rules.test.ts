import { describe, expect, it } from "vitest";
import { Nation } from "../schema/codes.ts";
import { normalise } from "../seed/extract/text/normalise.ts";
import {
  kindTables,
  matchesOf,
  placeNames,
  readTable,
  textRules,
  textTables,
  type TextRule,
} from "../seed/extract/text/rules.ts";
import { dateTokensOf } from "../seed/extract/days/dates.ts";
import { tokensOf } from "../seed/extract/days/tokens.ts";
import { whensOf } from "../seed/extract/days/whens.ts";
import { hasNestedRepetition, hasUnboundedWildcard, isLong, isSlow } from "./support/patterns.ts";

/** The tables of units are matched from a place in the text, word by word, as the tokenizer does. */
const unitTables = new Set(["time-units", "date-units"]);

const found = (rule: TextRule, text: string) => matchesOf(rule, normalise(text)).some((match) => match[0] !== "");
const unitFound = (rule: TextRule, text: string) =>
  tokensOf(`${normalise(text)} holidays`).some((token) => token.ruleId === rule.id);
const dates = (text: string) => dateTokensOf(tokensOf(normalise(text))).map((token) => token.ruleId);
const whens = (text: string) => {
  const words = normalise(text);
  return whensOf({ start: 0, end: words.length, index: 0, block: 0, region: "body", text: words }).whens.map(
    (w) => w.ruleId,
  );
};

for (const table of textTables) {
  describe(`seed/rules/${table}.tsv`, () => {
    const run = unitTables.has(table) ? unitFound : found;
    it.each(textRules(table).filter((rule) => rule.matches !== "-"))("$id", (rule) => {
      expect(run(rule, rule.matches), `must match: ${rule.matches}`).toBe(true);
      expect(rule.doesNotMatch !== "-" && run(rule, rule.doesNotMatch), `must not match: ${rule.doesNotMatch}`).toBe(
        false,
      );
    });
  });
}

describe.each([
  ["date-phrases", dates],
  ["composites", whens],
] as const)("seed/rules/%s.tsv", (table, run) => {
  it.each(readTable(table))("$id", (rule) => {
    expect(run(rule.matches)).toContain(rule.id);
    expect(run(rule.doesNotMatch)).not.toContain(rule.id);
  });
});

describe("the tables", () => {
  const rows = [...textTables, ...kindTables].flatMap((table) => readTable(table).map((rule) => ({ table, ...rule })));

  it("name each place once, with a nation that there is", () => {
    const names = placeNames.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const nations = new Set([...Nation.options, "-"]);
    expect(placeNames.filter(({ nation }) => !nations.has(nation))).toEqual([]);
  });

  it("have one id for each row", () => {
    const ids = rows.filter((row) => row.table !== "document").map((row) => row.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("say what each row means and show what it is for", () => {
    expect(
      rows.filter((row) => row.meaning === "" || row.matches === "" || row.doesNotMatch === "").map((row) => row.id),
    ).toEqual([]);
  });

  it("are short enough to be read: what is longer is made of classes of words, or of several rows", () => {
    expect(rows.filter((row) => isLong(row.source)).map((row) => row.id)).toEqual([]);
  });

  it("repeat nothing without bound inside of what repeats", () => {
    expect(rows.filter((row) => hasNestedRepetition(row.source)).map((row) => row.id)).toEqual([]);
  });

  it("let no wildcard run without bound", () => {
    expect(rows.filter((row) => hasUnboundedWildcard(row.source)).map((row) => row.id)).toEqual([]);
  });

  it("take no long time over text that is made to be slow", () => {
    const slow = textTables.flatMap((table) =>
      textRules(table).filter((rule) => isSlow((text) => matchesOf(rule, text))),
    );
    expect(slow.map((rule) => rule.id)).toEqual([]);
  });
});
