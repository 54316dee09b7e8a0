/**
 * The patterns that stand in code keep to what the rows of the tables keep to. What does not is named below, file by file:
 * the list may only shrink.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { hasNestedRepetition, hasUnboundedWildcard, isLong, isSlow } from "./support/patterns.ts";

const folder = join(import.meta.dirname, "../seed/extract");

/** How many patterns of a file are longer than can be read. They belong into a table, as several rows. */
const long: Record<string, number> = {
  "effects/counted.ts": 1,
  "names/carried.ts": 1,
  "names/name-forms.ts": 2,
  "names/places.ts": 1,
  "names/short-names.ts": 1,
  "names/stand-ins.ts": 1,
  "strike-status/clause-of-status.ts": 1,
};

type Node = { type: string; start: number; [key: string]: unknown };
/** `pattern` is null where a part of it is put in when the program runs. */
type Pattern = { file: string; line: number; source: string; pattern: RegExp | null };

function patternsIn(file: string, text: string): Pattern[] {
  return nodesIn(parseAst(text, { lang: "ts" })).flatMap((node): Pattern[] => {
    const line = text.slice(0, node.start).split("\n").length;
    const regex = node["regex"];
    if (isRegex(regex)) {
      const { pattern, flags } = regex;
      return [{ file, line, source: pattern, pattern: new RegExp(pattern, flags.replace(/[gy]/g, "")) }];
    }
    const source = isMade(node) ? textOf(argumentOf(node)) : "";
    return source === "" ? [] : [{ file, line, source, pattern: null }];
  });
}

function nodesIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  if (typeof tree !== "object" || tree === null || tree instanceof RegExp) return [];
  return [...(isNode(tree) ? [tree] : []), ...Object.values(tree).flatMap(nodesIn)];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;
const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === "object" && value !== null && "pattern" in value && "flags" in value;

/** `new RegExp("…")`, `wordPattern("…")`. */
function isMade({ type, callee }: Node): boolean {
  if (type !== "NewExpression" && type !== "CallExpression") return false;
  return isNode(callee) && ["RegExp", "wordPattern"].includes(String(callee["name"]));
}

const argumentOf = ({ arguments: list }: Node): unknown => (Array.isArray(list) ? list[0] : undefined);

/** What is written of a text, with a letter in place of what is put in. */
function textOf(node: unknown): string {
  if (!isNode(node)) return "";
  const { type, value, left, right, quasi, quasis } = node;
  if (type === "Literal") return typeof value === "string" ? value : "";
  if (type === "BinaryExpression") return textOf(left) + textOf(right);
  if (type === "TaggedTemplateExpression") return textOf(quasi);
  return type === "TemplateLiteral" && Array.isArray(quasis) ? quasis.map(rawOf).join("x") : "x";
}

/** As it is written: in one that is not `String.raw` each backslash stands twice. */
const rawOf = ({ value }: { value: { raw: string } }) => value.raw.replaceAll("\\\\", "\\");

const patterns = globSync("**/*.ts", { cwd: folder }).flatMap((file) =>
  patternsIn(file.replaceAll("\\", "/"), readFileSync(join(folder, file), "utf8")),
);
const places = (found: readonly Pattern[]) => found.map(({ file, line }) => `seed/extract/${file}:${line}`);

describe("a pattern in code", () => {
  it("is short enough to be read", () => {
    const found: Record<string, number> = {};
    for (const { file } of patterns.filter(({ source }) => isLong(source))) found[file] = (found[file] ?? 0) + 1;
    expect(found, "a long pattern belongs into a table; where there are fewer of them now, the list shrinks").toEqual(
      long,
    );
  });

  it("repeats nothing without bound inside of what repeats", () => {
    expect(places(patterns.filter(({ source }) => hasNestedRepetition(source)))).toEqual([]);
  });

  it("lets no wildcard run without bound", () => {
    expect(places(patterns.filter(({ source }) => hasUnboundedWildcard(source)))).toEqual([]);
  });

  it("takes no long time over text that is made to be slow", () => {
    expect(places(patterns.filter(({ pattern }) => pattern && isSlow((text) => pattern.test(text))))).toEqual([]);
  });

  it.each([
    ["const a = /on [^.]*off/i;", [hasUnboundedWildcard]],
    ["const a = (b: string) => b.replace(/ .+$/, '');", [hasUnboundedWildcard]],
    ["const a = new RegExp(`^${b}(?: \\w+)+`);", [hasNestedRepetition]],
    ["const a = new RegExp(String.raw`^${b}[^\\]]+` + `.{3,}`);", [hasUnboundedWildcard]],
    ['const a = wordPattern("{strike}(?:\\s+off)*[^;]*");', [hasNestedRepetition, hasUnboundedWildcard]],
    [`const a = /${"off|".repeat(101)}on/;`, [isLong]],
    ["const a = /^[^.;]{0,40}(?: \\.+)?\\S*[*+]/;", []],
  ])("is found, and what is wrong with it: %s", (code, wrong) => {
    const sources = patternsIn("a.ts", code).map(({ source }) => source);
    expect(sources).toHaveLength(1);
    expect([isLong, hasNestedRepetition, hasUnboundedWildcard].filter((is) => sources.some(is))).toEqual(wrong);
  });
});
