import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Draft } from "../../seed/draft.ts";
import { openShell, type Shell } from "../support/cli.ts";

/** Our own words. */
const ARTICLE = `Midlands hospitals get ready for a walkout
By a reporter

Junior doctors in the British Medical Association will strike across England from 8am on Tuesday 26 April 2016 until 5pm that day.

A second walkout is planned from 8am on May 10.

Do not go to A&E unless it is an emergency, hospitals said.
`;

let shell: Shell;
beforeEach(() => {
  shell = openShell(null);
  write("gazette.txt", ARTICLE);
});
afterEach(() => shell.close());

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(shell.folder, name), content);
const read = (name: string) => readFileSync(join(shell.folder, name), "utf8");
const published = ["--published", "2016-04-20"];

describe("strikes extract", () => {
  test("shows cards on stdout, writes the draft beside the editor, and says what is next on stderr", async () => {
    const { code, stdout, stderr } = await shell.run(["extract", "gazette.txt", ...published]);
    expect(code).toBe(0);
    expect(stdout).toContain("gazette.txt: article. Published Wednesday 20 April 2016 (given by you).");
    expect(stdout).toMatch(/^ 1 {2}STRIKE {2}junior doctors, BMA, 2016-04-26, 2016-05-10 +NEEDS REVIEW$/m);
    expect(stdout).toContain("from 8am until 5pm on Tuesday 26 April 2016");
    expect(stdout).toMatch(/\[[a-z]\] line 6: “A second walkout is planned from 8am on May 10\.”/);
    expect(stdout).toMatch(/^ +! END_UNKNOWN {2}/m);
    expect(stderr).toBe("Draft written to gazette.draft.json. Next: strikes review gazette.draft.json\n");
    const draft = Draft.parse(JSON.parse(read("gazette.draft.json")));
    expect(draft.source).toMatchObject({ publishedOn: "2016-04-20", publishedBasis: "given", retrievedAt: null });
  });

  test("writes services as people do", async () => {
    write(
      "gps.txt",
      "Junior doctors will strike on 26 April 2016. GP surgeries will be open as usual. A&E will be busier.\n",
    );
    const { stdout } = await shell.run(["extract", "gps.txt", ...published]);
    expect(stdout).toMatch(/^ +\d {2}IMPACT {2}GP unaffected /m);
    expect(stdout).toMatch(/^ +\d {2}IMPACT {2}A&E busier /m);
  });

  test("shows every quote of the draft with the line it stands on", async () => {
    const { stdout } = await shell.run(["extract", "gazette.txt", ...published]);
    const draft = Draft.parse(JSON.parse(read("gazette.draft.json")));
    const lines = ARTICLE.split("\n");
    for (const quote of draft.candidates.flatMap((c) => c.evidence.flatMap((e) => ("kind" in e ? [] : [e])))) {
      expect(ARTICLE.slice(quote.start, quote.end)).toBe(quote.quote);
      const line = 1 + lines.findIndex((text) => text.includes(quote.quote));
      expect(stdout.replace(/\s+/g, " ")).toContain(`line ${line}: “${quote.quote}”`);
    }
  });

  test("with --json stdout is the draft alone, and no file is written", async () => {
    const { code, stdout, stderr } = await shell.run(["extract", "gazette.txt", ...published, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(Draft.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(readdirSync(shell.folder)).toEqual(["gazette.txt"]);
  });

  test("--out - is no file called -", async () => {
    const { code, stderr } = await shell.run(["extract", "gazette.txt", ...published, "--out", "-"]);
    expect([code, stderr]).toEqual([64, expect.stringContaining("--json") as string]);
    expect(readdirSync(shell.folder)).toEqual(["gazette.txt"]);
  });

  test("reads standard input, and is told where its draft goes", async () => {
    const piped = await shell.run(["extract", "-", ...published, "--out", "piped.draft.json"], { input: ARTICLE });
    expect(piped).toMatchObject({ code: 0, stdout: expect.stringContaining("standard input: article") as string });
    await shell.run(["extract", "gazette.txt", ...published]);
    expect(read("piped.draft.json")).toBe(read("gazette.draft.json"));
    const unnamed = await shell.run(["extract", "-"], { input: ARTICLE });
    expect(unnamed).toMatchObject({ code: 64, stdout: "", stderr: expect.stringContaining("--out FILE") as string });
  });

  test("keeps titles, addresses and lineage as given", async () => {
    const said = ["--publisher", "The Gazette", "--url", "https://example.org/a", "--title", "Walkout"];
    const draft = await shell.json<Draft>("extract", "gazette.txt", ...said, "--supersedes", "src_0123456789abcdef");
    const { publisher, url, title, supersedes } = draft.source;
    expect([publisher, url, title, supersedes]).toEqual([
      "The Gazette",
      "https://example.org/a",
      "Walkout",
      "src_0123456789abcdef",
    ]);
  });

  test("without a day of publication it asks nobody who is not there, and says what that means", async () => {
    const { code, stderr } = await shell.run(["extract", "gazette.txt"], { input: "2016-04-20\n" });
    expect(code).toBe(0);
    expect(stderr).toContain("day of publication is not known");
    expect(Draft.parse(JSON.parse(read("gazette.draft.json"))).source).toMatchObject({
      publishedOn: null,
      publishedBasis: "none",
    });
  });

  test("a text cannot steer the terminal it is shown on", async () => {
    write("sly.txt", ARTICLE.replace("across England", "across\u001b[2J \u202eEngland"));
    const { stdout } = await shell.run(["extract", "sly.txt", ...published]);
    expect(stdout).toContain("STRIKE");
    for (const control of ["\u001b", "\u202e"]) expect(stdout).not.toContain(control);
  });
});

describe("running it again", () => {
  test("gives the same draft, and keeps what was decided", async () => {
    await shell.run(["extract", "gazette.txt", ...published]);
    const before = read("gazette.draft.json");
    await shell.run(["review", "gazette.draft.json", "--accept", "all"]);
    const { stdout, stderr, code } = await shell.run(["extract", "gazette.txt", ...published, "--exit-code"]);
    expect(read("gazette.draft.json")).toBe(before);
    expect(stdout).toMatch(/^ 1 {2}STRIKE .* accepted by Jo Editor$/m);
    expect(stderr).toContain("gazette.draft.json is unchanged");
    expect(code).toBe(0);
  });

  test("does not put another text's draft in the place of one that was decided on", async () => {
    await shell.run(["extract", "gazette.txt", ...published]);
    const before = read("gazette.draft.json");
    write("gazette.txt", `${ARTICLE}\nMore follows.\n`);
    await shell.run(["review", "gazette.draft.json", "--reject", "1"]);
    const refused = await shell.run(["extract", "gazette.txt", ...published]);
    expect(refused).toMatchObject({ code: 65, stdout: "", stderr: expect.stringContaining("--out") as string });
    expect(read("gazette.draft.json")).toBe(before);
    write("notes.json", "[]");
    expect(await shell.run(["extract", "gazette.txt", "--out", "notes.json"])).toMatchObject({ code: 65 });
    expect(read("notes.json")).toBe("[]");
  });
});

describe("--exit-code", () => {
  test("3 while something waits for review, 4 where nothing was found", async () => {
    expect((await shell.run(["extract", "gazette.txt", ...published, "--exit-code"])).code).toBe(3);
    write("quiet.txt", "The canteen reopened\n\nThe canteen of the library has a new menu.\n");
    expect((await shell.run(["extract", "quiet.txt", ...published, "--exit-code"])).code).toBe(4);
    expect((await shell.run(["extract", "quiet.txt", ...published])).code).toBe(0);
  });
});

describe("what cannot be read is refused in one sentence, and nothing is written", () => {
  const comparison = [
    "Version 1 Version 2",
    "The article has changed 3 times.",
    "The current article is at http://example.org/news/1",
    "Nurses will strike on 3 May 2016.",
  ].join("\n");
  const cases: [string, { name: string; content?: string | Uint8Array }, number, string][] = [
    ["a file that is not there", { name: "none.txt" }, 66, "none.txt is not there"],
    ["an empty file", { name: "a.txt", content: "" }, 65, "There is no text"],
    ["a PDF", { name: "a.pdf", content: "%PDF-1.7\n%\u00e2\u00e3\n" }, 65, "is a PDF"],
    ["a picture", { name: "a.png", content: Uint8Array.of(137, 80, 78, 71, 0, 0, 0, 13) }, 65, "not for people"],
    ["a web page's code", { name: "a.html", content: `<!doctype html><p>${ARTICLE}` }, 65, "not plain text"],
    ["bytes that are no UTF-8", { name: "a.txt", content: Uint8Array.of(65, 0xff, 0xc0, 66) }, 65, "UTF-8"],
    ["UTF-16", { name: "a.txt", content: Uint8Array.of(0xff, 0xfe, 65, 0, 66, 0) }, 65, "UTF-8"],
    ["5 MB of text", { name: "a.txt", content: "strike ".repeat(750_000) }, 65, "Give the article alone"],
    ["2 MB of text", { name: "a.txt", content: "strike ".repeat(300_000) }, 65, "give the article alone"],
    ["a comparison of versions", { name: "a.txt", content: comparison }, 65, "http://example.org/news/1"],
  ];

  test.for(cases)("%s", async ([, { name, content }, code, words]) => {
    if (content !== undefined) write(name, content);
    const before = readdirSync(shell.folder);
    const ran = await shell.run(["extract", name, ...published]);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(shell.folder)).toEqual(before);
  });

  test("a folder without articles", async () => {
    mkdirSync(join(shell.folder, "news"));
    expect(await shell.run(["extract", "news"])).toMatchObject({
      code: 66,
      stderr: expect.stringContaining("holds no articles") as string,
    });
    expect(existsSync(join(shell.folder, "news.draft.json"))).toBe(false);
  });

  test("a comparison is read where the editor insists, with a doubt about every fact", async () => {
    write("a.txt", comparison);
    const draft = await shell.json<Draft>("extract", "a.txt", ...published, "--accept-diff");
    expect(draft.source.kind).toBe("DIFF");
    expect(draft.candidates.every(({ flags }) => flags.some(({ code }) => code === "VERSION_UNKNOWN"))).toBe(true);
  });
});

describe("what the editor typed wrong", () => {
  test.for([
    [["--published", "2016-02-30"], "is no day"],
    [["--published", "20 April"], "is no day"],
    [["--published", "2099-01-01"], "in the future"],
    [["--url", "example.org"], "--url"],
    [["--supersedes", "ev_0123456789abcdef"], "--supersedes"],
    [["--publishd", "2016-04-20"], "--published"],
  ] as const)("%s", async ([flags, words]) => {
    const ran = await shell.run(["extract", "gazette.txt", ...flags]);
    expect(ran).toMatchObject({ code: 64, stdout: "" });
    expect(ran.stderr).toContain(words);
    expect(readdirSync(shell.folder)).toEqual(["gazette.txt"]);
  });
});
