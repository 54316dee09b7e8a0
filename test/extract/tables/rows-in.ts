/** The tables beside this file: short texts of our own with what they tell, a row each. `\n` in a cell is the end of a line. */
import { readFileSync } from "node:fs";

/** The columns of each table, as its first line names them. */
type Columns = {
  "advice-none": "text";
  "advice-topics": "topics" | "text" | "conditions";
  counts: "counts" | "text";
  "counts-told": "counts" | "text";
  "others-strikes": "kind" | "published" | "text";
  "ours-beside-others": "kind" | "published" | "day" | "text";
  "something-else": "kind" | "published" | "text";
};

/** Throws where a row has more or fewer cells than the head. */
export function rowsIn<T extends keyof Columns>(table: T): Record<Columns[T], string>[] {
  const [head = "", ...rows] = readFileSync(new URL(`${table}.tsv`, import.meta.url), "utf8")
    .replace(/\n$/, "")
    .split("\n");
  const names = head.split("\t");
  return rows.map((row) => {
    const cells = row.split("\t").map((cell) => cell.replaceAll("\\n", "\n"));
    if (cells.length !== names.length) throw new Error(`${table}.tsv: ${cells.length} cells in: ${row}`);
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])) as Record<Columns[T], string>;
  });
}
