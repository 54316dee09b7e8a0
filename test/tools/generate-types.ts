/**
 * Writes functions/schema-types.ts: what resolvers take and give, from the SDL. `npm run types:graphql` after a change of
 * the SDL; a test fails when the committed file differs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescriptPlugin from "@graphql-codegen/typescript";
import * as resolversPlugin from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

const SDL = new URL("../../schema/schema.graphql", import.meta.url);
const OUTPUT = new URL("../../functions/schema-types.ts", import.meta.url);

const PARENTS = "./parents.ts";

/** Types whose resolvers get one of our own objects, by type. The others are answered as the SDL has them. */
const mappers = Object.fromEntries(
  [
    "Situation",
    "SituationStrike",
    "StandingAdvice",
    "StrikeEvent",
    "StrikeWindow",
    "TimePoint",
    "TrustImpact",
    "PublicAdvice",
    "Source",
    "SourcedFact",
    "Fact",
    "Disputed",
    "Claim",
    "Trust",
    "Service",
  ].map((type) => [type, `${PARENTS}#${type}Parent`]),
);

export async function generateTypes(): Promise<string> {
  const generated = await codegen({
    filename: "functions/schema-types.ts",
    schema: parse(readFileSync(SDL, "utf8")),
    documents: [],
    config: {
      contextType: "./context.ts#Context",
      mappers,
      enumsAsTypes: true, // string unions: enums are not erasable syntax
      useTypeImports: true,
      disableDescriptions: true,
      scalars: { DateTime: "string", LocalDate: "string", AsOf: "string", ID: "string" },
      strictScalars: true,
      skipTypename: true,
      // A member of a union has to say which it is.
      resolversNonOptionalTypename: { unionMember: true },
      inputMaybeValue: "T | null | undefined",
      immutableTypes: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  return `// Generated from schema/schema.graphql by \`npm run types:graphql\`. Do not edit.\n${generated}`;
}

if (import.meta.main) writeFileSync(OUTPUT, await generateTypes());
