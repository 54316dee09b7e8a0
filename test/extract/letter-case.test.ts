/** Patterns that mind upper and lower case in a part: written out, for the engine's own modifiers cannot be relied on. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withoutModifiers } from "../../seed/extract/text/letter-case.ts";
import { textRules, textTables } from "../../seed/extract/text/rules.ts";

const run = (written: string, text: string) => {
  const { source, flags } = withoutModifiers(written, "gi");
  return text.match(new RegExp(source, flags)) ?? [];
};

describe("a pattern with a part in which case counts", () => {
  it.each<[string, string, string[]]>([
    [String.raw`\b(?:in (?-i:North|South)|over)\b`, "IN North, in south, Over", ["IN North", "Over"]],
    [String.raw`(?<!the )(?-i:Unite)\b(?! kingdom)`, "Unite, the Unite, unite, Unite Kingdom", ["Unite"]],
    [String.raw`[a-f\d-]{2,3} (?-i:[A-Z])`, "AB- X, ab x, f1 Y", ["AB- X", "f1 Y"]],
    [String.raw`\(no\. [^x]\) (?-i:Ok)`, "(NO. a) Ok, (no. X) Ok", ["(NO. a) Ok"]],
  ])("%s", (pattern, text, found) => {
    expect(run(pattern, text)).toEqual(found);
  });

  it("is none of those that run", () => {
    const left = textTables
      .flatMap((table) => textRules(table))
      .filter(({ pattern }) => /\(\?-?i/.test(pattern.source));
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});

// The slower ways take three times as long, on a busy machine more than a test usually may.
it("a text gives the same draft however the engine runs its patterns", { timeout: 120_000 }, () => {
  const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
  const cli = fileURLToPath(new URL("../../seed/cli.ts", import.meta.url));
  const draftsBy = (...flags: string[]) => {
    const out = mkdtempSync(join(tmpdir(), "drafts-"));
    const about = join(corpus, "set-14", "about.tsv");
    const args = ["extract", join(corpus, "set-14"), "--out", out, "--about", about];
    const { status, stderr } = spawnSync(process.execPath, [...flags, cli, ...args], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, "articles: 30/30\n"]);
    const drafts = readdirSync(out).map((file) => [file, readFileSync(join(out, file), "utf8")]);
    rmSync(out, { recursive: true });
    return drafts;
  };
  const usual = draftsBy();
  expect(usual).toHaveLength(30);
  expect(draftsBy("--no-regexp-optimization")).toEqual(usual);
  expect(draftsBy("--regexp-interpret-all")).toEqual(usual);
});
