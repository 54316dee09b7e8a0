/** `npm run costs`: writes the tables of costs into infra/README.md, between the marks that name them. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { costTables } from "../../infra/cost-tables.ts";

const README = new URL("../../infra/README.md", import.meta.url);

/** The page with every table as it should be. Throws where a table has no place. */
export function withCosts(page: string): string {
  return Object.entries(costTables()).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- costs: ${name} -->\n\n).*?(\n\n<!-- /costs -->)`, "s");
    if (!place.test(text)) throw new Error(`infra/README.md has no place for the table "${name}"`);
    return text.replace(place, (_, before: string, after: string) => before + table + after);
  }, page);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(README, withCosts(readFileSync(README, "utf8")));
}
