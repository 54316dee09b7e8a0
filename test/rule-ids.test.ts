/** Code asks for a row of a table by its id: where the row is named otherwise or goes, nothing else would tell. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kindTables, readTable, textTables } from "../seed/extract/text/rules.ts";

const folder = join(import.meta.dirname, "../seed/extract");
const ids = [...textTables, ...kindTables].flatMap((table) => readTable(table).map(({ id }) => id));

/** Made in code, of what several rows saw or none: they stand in drafts, and in no table. */
const made = ["p.employer", "t.striking", "v.carried", "w.undated"];

const code = globSync("**/*.ts", { cwd: folder })
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");
const starts = [...code.matchAll(/\.startsWith\("([a-z]{1,3}\.[a-z\d-]*)"\)/g)].map(([, start = ""]) => start);
const quoted = [...code.matchAll(/(?<!\.startsWith\()"([a-z]{1,3}\.[a-z\d-]+)"/g)].map(([, id = ""]) => id);

describe("the id of a row that code asks by", () => {
  it("is that of a row", () => {
    expect(quoted.length).toBeGreaterThan(0);
    expect([...new Set(quoted)].filter((id) => !ids.includes(id) && !made.includes(id))).toEqual([]);
  });

  it("begins as that of a row does, where only its beginning is asked for", () => {
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.filter((start) => !ids.some((id) => id.startsWith(start)))).toEqual([]);
  });

  it("is no longer among those made in code where none is made", () => {
    expect(made.filter((id) => !quoted.includes(id) || ids.includes(id))).toEqual([]);
  });
});
