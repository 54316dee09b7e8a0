/**
 * Writes docs/api.html, and the types of the TypeScript example from its document: `npm run docs` after a change of the
 * contract, the errors or the limits. Tests fail when the committed files differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operationsPlugin from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { readSdl } from "../../functions/sdl.ts";
import { answerExamples, askerOf, exampleServer } from "./docs/answers.ts";
import { docsPage } from "./docs/page.ts";
import type { Ask } from "./ask.ts";

const DOCUMENT = new URL("../../docs/examples/at-my-hospital.graphql", import.meta.url);
const TYPES = new URL("../../docs/examples/at-my-hospital.types.ts", import.meta.url);
const PAGE = new URL("../../docs/api.html", import.meta.url);

export async function generateDocs(ask: Ask): Promise<string> {
  const { data } = await ask(`{ service { attribution licence } }`);
  return docsPage(await answerExamples(ask), data.service);
}

export async function generateExampleTypes(): Promise<string> {
  const generated = await codegen({
    filename: "docs/examples/at-my-hospital.types.ts",
    schema: parse(readSdl()),
    documents: [{ location: "at-my-hospital.graphql", document: parse(readFileSync(DOCUMENT, "utf8")) }],
    config: {
      enumsAsTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      scalars: { DateTime: "string", LocalDate: "string", AsOf: "string", ID: "string" },
      strictScalars: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin },
  });
  return `// Generated from at-my-hospital.graphql by \`npm run docs\`. Do not edit.\n${generated.trim()}\n`;
}

if (import.meta.main) {
  writeFileSync(TYPES, await generateExampleTypes());
  writeFileSync(PAGE, await generateDocs(askerOf(exampleServer())));
}
