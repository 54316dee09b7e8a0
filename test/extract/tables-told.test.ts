/** The README of the extractor says which files read which tables: each table stands in it, with files that name it. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";

const seed = join(import.meta.dirname, "../../seed");
const tables = globSync("rules/*.tsv", { cwd: seed }).map((file) => basename(file, ".tsv"));
const section =
  readFileSync(join(seed, "extract/README.md"), "utf8").split("## The tables")[1]?.split("\n## ")[0] ?? "";
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

const rows = section
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [, names = "", files = ""] = line.split("|");
    return { names: quoted(names), files: quoted(files) };
  });

/** The code of a file, or of the files of a folder. */
function codeOf(place: string): string {
  const files = globSync(place.endsWith("/") ? `${place}*.ts` : place, { cwd: join(seed, "extract") });
  return files.map((file) => readFileSync(join(seed, "extract", file), "utf8")).join("\n");
}

describe("the tables of the README", () => {
  it("are all that there are, each once", () => {
    expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(tables.toSorted());
  });

  it.each(rows)("$names are named in $files", ({ names, files }) => {
    const read = files.map(codeOf);
    const isIn = (name: string, code: string) => code.includes(`"${name}"`);
    expect(names.filter((name) => !read.some((code) => isIn(name, code)))).toEqual([]);
    expect(files.filter((_, i) => !names.some((name) => isIn(name, read[i] ?? "")))).toEqual([]);
  });
});
