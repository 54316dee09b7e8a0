/** Tables as CSV (RFC 4180). */

/** A column: its name, what it tells, and its value in a row; null and an empty list are an empty cell. */
export type Column<T> = {
  name: string;
  about: string;
  value: (row: T) => string | number | boolean | null | readonly string[];
};

/** Without it, Excel takes UTF-8 for the alphabet of its country, and every quotation mark for three other characters. */
const BYTE_ORDER_MARK = "\ufeff";

export function csvOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ value }) => cell(textOf(value(row))))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function textOf(value: ReturnType<Column<unknown>["value"]>): string {
  return value === null ? "" : typeof value === "object" ? value.join("; ") : String(value);
}

/**
 * A cell that begins as a formula would be one in a spreadsheet, and could send what stands beside it to anybody
 * (owasp.org/www-community/attacks/CSV_Injection): an apostrophe before it makes it text. A cell that begins with an
 * apostrophe gets one too, so that whoever takes one away always has the text.
 */
function cell(given: string): string {
  const text = given.toWellFormed();
  const safe = /^[=+\-@＝＋－＠\t\r\n']/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
