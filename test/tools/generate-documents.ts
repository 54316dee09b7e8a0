/**
 * Writes functions/documents/list.ts: every document with its name and hash, for the bundle is one file.
 * `npm run documents` after a change; a test fails when the committed list differs.
 *
 * A page that asks at a document's address must go on to get what it was written for. A document that others use is
 * therefore not changed: its next form stands beside it as `name.2.graphql`, and both are answered.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../functions/codec.ts";

const FOLDER = new URL("../../functions/documents/", import.meta.url);
const OUTPUT = new URL("list.ts", FOLDER);

export function generateDocuments(): string {
  const files = globSync("*.graphql", { cwd: fileURLToPath(FOLDER) }).toSorted(byAge);
  const documents = files.map((file) => {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    return `  {\n    name: "${file.split(".")[0]}",\n    sha256: "${sha256(text)}",\n    text: ${JSON.stringify(text)},\n  },\n`;
  });
  const head = "// Generated from the documents beside it by `npm run documents`. Do not edit.\n";
  return `${head}export const documents: readonly { name: string; sha256: string; text: string }[] = [\n${documents.join("")}];\n`;
}

/** By name; of one name, the newest last: `a.graphql`, `a.2.graphql`, … `a.10.graphql`. */
function byAge(a: string, b: string): number {
  const [nameOfA, numberOfA] = partsOf(a);
  const [nameOfB, numberOfB] = partsOf(b);
  return nameOfA.localeCompare(nameOfB) || numberOfA - numberOfB;
}

function partsOf(file: string): [name: string, number: number] {
  const [name = "", number = ""] = file.split(".");
  return [name, Number(number) || 1];
}

if (import.meta.main) writeFileSync(OUTPUT, generateDocuments());
