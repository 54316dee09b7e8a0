/** A folder of sets measured from the outside: a column a set, all of them together, and exit codes for what is none. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { blindScoreIn } from "../../seed/bench/blind.ts";
import type { Gates, Measured } from "../../seed/bench/measure.ts";

const program = fileURLToPath(new URL("../../seed/bench/run.ts", import.meta.url));
const corpus = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(corpus, { recursive: true }));

const strike = { start: "2023-03-09", end: "2023-03-09", staffGroup: "NURSES", union: "RCN", nation: "England" };
const off = { ...strike, status: "SUSPENDED" };

function write(set: string, texts: Record<string, [text: string, strikes: object[]]>): void {
  mkdirSync(join(corpus, set), { recursive: true });
  const documents = Object.entries(texts).map(([file, [text, strikes]]) => {
    writeFileSync(join(corpus, set, file), text);
    return { file, publishedOn: "2023-03-01", strikes };
  });
  writeFileSync(join(corpus, set, "labels.json"), JSON.stringify({ documents }));
}
function bench(...args: string[]) {
  const { stdout, status } = spawnSync(process.execPath, [program, ...args], { cwd: corpus, encoding: "utf8" });
  return { out: stdout, status, line: (name: string) => stdout.split("\n").find((line) => line.startsWith(name)) };
}

describe("npm run bench:extract", () => {
  write("set-1", { "a.txt": ["Nurses in England, members of the RCN, will strike on 9 March.", [strike]] });
  write("set-2", {
    "b.txt": [
      "Nurses in England, members of the RCN, will strike on 9 March.",
      [strike, { ...strike, start: "2023-03-20" }],
    ],
    "c.txt": ["The RCN has suspended the strike of nurses in England on 9 March.", [strike]],
    "d.txt": ["The RCN has suspended the strike of nurses in England on 9 March.", [off]],
  });

  it("shows the goals of a folder of sets, set by set and together", () => {
    const { line, status, out } = bench(corpus);
    expect(status).toBe(0);
    expect(line("| set |")).toMatch(/^\| set \| texts \| strike days found \| unflagged days true \|/);
    expect(line("| set-1 |")).toMatch(/^\| set-1 \| 1 \| 100 \| 100 \| 100 \| 100 \| 100 \| 0 \| 0 \|/);
    expect(line("| set-2 |")).toMatch(/^\| set-2 \| 3 \| 75 \| 100 \|.* \| 1 \| 0 \|/);
    expect(line("| all |")).toMatch(/^\| all \| 4 \| 80\.0 % of 5 \|.* \| 1 \| 0 \|/);
    expect(out).toContain("set-2/b.txt  strike days found: missed");
  });

  it("gives all sets as data, and what the first reading took apart from the others", () => {
    const { gates, speed } = JSON.parse(bench(corpus, "--json").out) as Pick<Measured, "speed"> & { gates: Gates };
    expect([gates.falselyOff, speed.articles]).toEqual([1, 4]);
    // The first reading sets up the tables.
    expect(speed.cold).toBeGreaterThan(speed.slowest.milliseconds);
    expect(speed.slowest.milliseconds).toBeGreaterThan(speed.milliseconds);
  });

  it("keeps the blind score of a set once, with the commit of its rules", () => {
    const set = join(corpus, "set-1");
    const git = (...args: string[]) => spawnSync("git", args, { cwd: corpus, encoding: "utf8" }).stdout.trim();
    git("init", "--quiet");
    git(
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@example.org",
      "commit",
      "--quiet",
      "--allow-empty",
      "--message",
      "rules",
    );
    mkdirSync(join(corpus, "seed"));
    writeFileSync(join(corpus, "seed", "rule.tsv"), "not committed");
    expect([bench(set, "--blind").status, blindScoreIn(set)]).toEqual([65, null]);
    rmSync(join(corpus, "seed"), { recursive: true });
    expect(bench(set, "--blind").status).toBe(0);
    expect(blindScoreIn(set)).toMatchObject({ commit: git("rev-parse", "HEAD") });
    const days = blindScoreIn(set)?.goals.find(({ name }) => name === "strike days found");
    expect(days).toMatchObject({ part: 1, whole: 1 });
    expect(bench(set, "--blind").status).toBe(65);
  });

  const empty = mkdtempSync(join(corpus, "empty-"));

  it("says how it is called, and where a folder has no sets", () => {
    expect(bench().status).toBe(64);
    expect(bench(corpus, "--blind").status).toBe(64);
    expect(bench(empty).status).toBe(66);
    expect(bench(join(corpus, "nowhere")).status).toBe(66);
    expect(bench(corpus, join(corpus, "labels.json")).status).toBe(66);
    writeFileSync(join(corpus, "bad.json"), "{");
    expect(bench(corpus, join(corpus, "bad.json")).status).toBe(65);
    const month = { file: "a.txt", publishedOn: "2022-02", strikes: [] };
    writeFileSync(join(corpus, "month.json"), JSON.stringify({ documents: [month] }));
    expect(bench(join(corpus, "set-1"), join(corpus, "month.json")).status).toBe(65);
    expect(bench("--nope").status).toBe(64);
    expect(bench("--help")).toMatchObject({ status: 0, out: expect.stringContaining("test/corpus") });
  });
});
