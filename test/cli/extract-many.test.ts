/** Many articles at once: a draft each, one that fails stops no other, and the memory stays where it is. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Draft } from "../../seed/draft.ts";
import { openShell, type Shell } from "../support/cli.ts";

const articleOf = (i: number) =>
  `Nurses to strike, part ${i}\n\nPublished: ${1 + (i % 28)} November 2026\n\nNurses in Wales will strike from 7am to 7pm on ${1 + (i % 28)} December.\n`;

const paragraph = (i: number) =>
  `Nurses in Wales will strike from 7am to 7pm on ${1 + (i % 28)} December 2026. The hospital has cancelled ${100 + i} operations and ${400 + i} outpatient appointments. Please attend your appointment as planned unless we have contacted you.`;

let shell: Shell;
beforeEach(() => {
  shell = openShell(null);
  mkdirSync(join(shell.folder, "press"));
});
afterEach(() => shell.close());
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(shell.folder, name), content);
const draftOf = (name: string) => Draft.parse(JSON.parse(readFileSync(join(shell.folder, name), "utf8")));
const writeMany = (count: number) => {
  for (let i = 0; i < count; i += 1) write(`press/a${i}.txt`, articleOf(i));
};

describe("strikes extract, of many", () => {
  test("makes a draft of each article of a folder, and says so a line each", async () => {
    writeMany(3);
    write("press/notes.md", "no article");
    const { code, stdout, stderr } = await shell.run(["extract", "press", "--out", "drafts"]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toEqual(
      [0, 1, 2].map((i) => `drafts/a${i}.draft.json: 1 strike, 0 impacts, 0 pieces of advice; 1 with a doubt`),
    );
    expect(stderr).toBe("articles: 3/3\n");
    expect(draftOf("drafts/a1.draft.json").source).toMatchObject({
      publishedOn: "2026-11-02",
      publishedBasis: "dateline",
    });
    expect((await shell.run(["extract", "press", "--out", "drafts"])).code).toBe(0);
  });

  test("goes on past an article that cannot be read, names it, and exits with 65", async () => {
    writeMany(2);
    write("press/b.txt", new Uint8Array([0xff, 0x00, 0x01]));
    write("press/c.txt", "");
    const { code, stdout, stderr } = await shell.run(["extract", "press", "--out", "drafts"]);
    expect(code).toBe(65);
    expect(stdout).toMatch(/^press\/b\.txt: NOT READ\. It is /m);
    expect(stdout).toMatch(/^press\/c\.txt: NOT READ\. There is no text/m);
    expect(stdout.match(/press\//g)).toHaveLength(2);
    expect(stderr).toContain("2 of 4 articles could not be read");
    expect(readdirSync(join(shell.folder, "drafts"))).toEqual(["a0.draft.json", "a1.draft.json"]);
  });

  test("takes what is known of each from a table", async () => {
    writeMany(2);
    write("about.tsv", "file\tpublished\tpublisher\na0.txt\t2025-11-20\tThe Gazette\n");
    const { code } = await shell.run(["extract", "press", "--about", "about.tsv", "--publisher", "The Echo"]);
    expect(code).toBe(0);
    expect(draftOf("a0.draft.json").source).toMatchObject({ publishedOn: "2025-11-20", publisher: "The Gazette" });
    expect(draftOf("a1.draft.json").source).toMatchObject({ publishedOn: "2026-11-02", publisher: "The Echo" });
  });

  test.each([
    ["a table of other articles", ["press", "--about", "about.tsv"], 65, "is none of the articles"],
    ["a table that is not there", ["press", "--about", "nowhere.tsv"], 66, "is not there"],
    ["an address for all of them", ["press", "--url", "https://example.org/a"], 64, "is of one article"],
    ["two articles of one name", ["press", "more/a0.txt"], 64, "would have one draft"],
    ["a folder without articles", ["empty"], 66, "holds no articles"],
    ["a name that is not there", ["press", "nowhere.txt"], 66, "is not there"],
    ["drafts in a file", ["press", "--out", "about.tsv"], 64, "names the folder"],
    ["a day that is none", ["press", "--published", "2026-02-31"], 64, "--published"],
  ])("writes nothing for %s", async (_, args, code, said) => {
    writeMany(1);
    mkdirSync(join(shell.folder, "more"));
    mkdirSync(join(shell.folder, "empty"));
    write("more/a0.txt", articleOf(1));
    write("about.tsv", "file\tpublished\nb.txt\t2025-11-20\n");
    const ran = await shell.run(["extract", ...args]);
    expect([ran.code, ran.stderr.includes(said)]).toEqual([code, true]);
    expect(existsSync(join(shell.folder, "a0.draft.json"))).toBe(false);
  });

  test("reads hundreds in the memory that one takes", async () => {
    // Kept in memory, the drafts of these would take more than is given.
    const long = (i: number) => Array.from({ length: 12 }, (_, k) => paragraph(i + k)).join("\n\n");
    for (let i = 0; i < 300; i += 1) write(`press/a${i}.txt`, `${articleOf(i)}\n${long(i)}\n`);
    const env = { NODE_OPTIONS: "--max-old-space-size=64" };
    const { code, stderr } = await shell.run(["extract", "press", "--out", "drafts", "--json"], { env });
    expect([code, stderr]).toEqual([0, "articles: 300/300\n"]);
    expect(readdirSync(join(shell.folder, "drafts"))).toHaveLength(300);
    // About memory, and no matter how long it takes.
  }, 300_000);
});
