/** A folder of sets measured from the outside: a column a set, all of them together, and exit codes for what is none. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const corpus = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(corpus, { recursive: true }));

const strike = { start: "2023-03-09", end: "2023-03-09", staffGroup: "NURSES", union: "RCN", nation: "England" };
const off = { ...strike, status: "SUSPENDED" };

function write(set: string, texts: Record<string, [text: string, strikes: object[]]>): void {
  mkdirSync(join(corpus, set, "texts"), { recursive: true });
  const documents = Object.entries(texts).map(([file, [text, strikes]]) => {
    writeFileSync(join(corpus, set, "texts", file), text);
    return { file, publishedOn: "2023-03-01", strikes };
  });
  writeFileSync(join(corpus, set, "labels.json"), JSON.stringify({ documents }));
}
function bench(...args: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ["seed/bench/run.ts", ...args], { encoding: "utf8" });
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
    expect(line("| goal")).toBe("| goal | wanted | set-1 | set-2 | all |");
    expect(line("| strike days found")).toBe("| strike days found | 97% | 100 (1/1) | 75 (3/4) | 80 (4/5) |");
    expect(line("| falsely suspended")).toBe("| falsely suspended or called off | 0 | 0 | 1 | 1 |");
    expect(out).toContain("set-2/b.txt  strike days found: missed");
  });

  it("gives all sets as data", () => {
    expect(JSON.parse(bench(corpus, "--json").out)).toMatchObject({ gates: { falselyOff: 1 }, speed: { articles: 4 } });
  });

  it("says how it is called, and where a folder has no sets", () => {
    expect(bench().status).toBe(64);
    expect(bench(join(corpus, "set-1", "texts")).status).toBe(66);
  });
});
