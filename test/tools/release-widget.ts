/**
 * `npm run widget 1.0.2`: writes the widget as it is now into functions/widget/releases.json, as a new version. What a page
 * names by version and integrity must be the same for ever, so that a version that is there already is refused.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { buildWidget, integrityOf, widgetDocuments } from "../../infra/widget.ts";

const FILE = new URL("../../functions/widget/releases.json", import.meta.url);

const [version = ""] = process.argv.slice(2);
const releases = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, object>;
const integrity = integrityOf(await buildWidget());
if (!/^\d+\.\d+\.\d+$/.test(version)) fail("Say which version, as: npm run widget 1.0.2");
if (version in releases) fail(`${version} has been given out. Choose a higher one.`);
releases[version] = { integrity, documents: Object.values(widgetDocuments) };
writeFileSync(FILE, `${JSON.stringify(releases, null, 2)}\n`);
console.log(`${version}: ${integrity}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
