/** Somebody's first hour: what README.md says that the command prints, on the release that stands there. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openShell, type Shell } from "../support/cli.ts";
import { startTestStore, type TestStore } from "../support/store.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const section = readme.slice(readme.indexOf("## Publish something"), readme.indexOf("## For you"));
const release = [...section.matchAll(/^> ?(.*)$/gm)].map(([, line]) => line).join("\n");
const transcript = /^```\n([\s\S]*?)^```$/m.exec(section)![1]!;

let store: TestStore;
let shell: Shell;

beforeAll(async () => {
  store = await startTestStore();
  shell = openShell(store);
  await shell.json("init");
});
afterAll(async () => {
  shell.close();
  await store.close();
});

/** Ids and numbers of publications go by the store. */
function settled(line: string): string {
  return line.replace(/\b(ev|ad)_\w+/g, "$1").replace(/^Published as .*/, "Published");
}

test("each order of it prints the lines below it, and of what it prints no doubt is left out", async () => {
  writeFileSync(join(shell.folder, "release.txt"), release);
  const doubts = new Set<string>();
  for (const block of transcript.split(/^\$ /m).filter((block) => block.startsWith("npx strikes"))) {
    const [order = "", ...lines] = block.trimEnd().split("\n");
    const args = [...order.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!).slice(2);
    const { stdout, code } = await shell.run(args);
    expect(code, order).toBe(0);
    const printed = stdout.split("\n").map(settled);
    for (const line of lines.filter((line) => line !== "" && line !== " …"))
      expect(printed, order).toContain(settled(line));
    for (const [doubt] of stdout.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)) doubts.add(doubt);
  }
  expect([...doubts].filter((doubt) => !transcript.includes(doubt))).toEqual([]);
});
