/** House rules that no other tool holds. They look at what git tracks: the project, not what lies on somebody's desk. */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = trackedFiles().filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile());
const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") })).filter(isText);

describe("files", () => {
  const folders = ["infra", "functions", "schema", "seed", "test", "docs"];
  const looseFiles = [
    "README.md",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "cdk.json",
    "vitest.config.ts",
    "knip.json",
  ];

  it("stand in the six folders; beside them only what tools look for there", () => {
    const entries = new Set(files.map((file) => file.split("/")[0] ?? ""));
    const known = new Set([...folders, ...looseFiles]);
    expect([...entries].filter((entry) => !entry.startsWith(".") && !known.has(entry))).toEqual([]);
  });

  it("lie at most two levels below their folder", () => {
    expect(files.filter((file) => file.split("/").length > 4)).toEqual([]);
  });

  it("of code have at most 300 lines", () => {
    const code = texts.filter(({ file }) => /^(schema|functions|seed|infra)\/.*\.m?[jt]s$/.test(file));
    expect(code.length).toBeGreaterThan(0);
    const long = code.filter(({ file, text }) => file !== "functions/schema-types.ts" && text.split("\n").length > 301);
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});

describe("names", () => {
  it("of a machine's folders or a package registry are in no file", () => {
    const machine = /(?<![\w.])\/(?:work\/|tmp\/research\b)/;
    const registry = /\b(?:registry|npm)\.[a-z0-9-]+\.[a-z]{2,}\b|"resolved":\s*"http/i;
    expect(texts.filter(({ text }) => machine.test(text) || registry.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it("that we publish do not say NHS: we are not the NHS", () => {
    const { name, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect([name, ...Object.keys(bin)].filter((published) => /nhs/i.test(published))).toEqual([]);
  });
});

describe("the articles we test with", () => {
  const folder = join(root, "../shared/seeds");

  // Facts may be carried over, sentences may not: nine words in a row are a sentence.
  it("stand in no file", ({ skip }) => {
    if (!existsSync(folder)) {
      if (process.env["CI"]) throw new Error(`no articles in ${folder}: the rule cannot be checked`);
      skip("the folder ../shared/seeds is not there");
    }
    const articles = globSync("*.txt", { cwd: folder }).map((name) => readFileSync(join(folder, name), "utf8"));
    const known = new Set(articles.flatMap(runsOfNine));
    expect(known.size).toBeGreaterThan(0);
    const copied = texts
      .filter(({ file }) => file !== "package-lock.json")
      .flatMap(({ file, text }) => {
        const run = runsOfNine(text).find((words) => known.has(words));
        return run === undefined ? [] : [`${file}: ${run}`];
      });
    expect(copied).toEqual([]);
  });
});

function runsOfNine(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(8).map((_, start) => words.slice(start, start + 9).join(" "));
}

function isText({ text }: { text: string }): boolean {
  return !text.includes("\0");
}

/** Where git is not installed, everything that it would not ignore. The clone may be another user's: hence the setting. */
function trackedFiles(): string[] {
  try {
    const listing = execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-z"], { cwd: root });
    return listing.toString().split("\0").filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const ignored = new Set(["node_modules", "cdk.out", ".git", ".data", "coverage"]);
    const entries = globSync("**/*", { cwd: root, withFileTypes: true, exclude: (entry) => ignored.has(entry.name) });
    return entries.filter((e) => e.isFile()).map((e) => relative(root, join(e.parentPath, e.name)));
  }
}
