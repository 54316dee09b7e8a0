import { readFileSync } from "node:fs";
import {
  buildSchema,
  getIntrospectionQuery,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validateSchema,
} from "graphql";
import { expect, test } from "vitest";
import { limits } from "../functions/limits.ts";
import { createSchema } from "../functions/schema.ts";
import { readSdl } from "../functions/sdl.ts";
import * as codes from "../schema/codes.ts";
import { Change } from "../schema/publication.ts";
import { edition, readModelOf } from "./fixtures.ts";
import { asker } from "./tools/ask.ts";
import { generateTypes } from "./tools/generate-types.ts";

const schema = buildSchema(readSdl());
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
const own = types.filter((type) => type.astNode);

/** Everything in the SDL that a reader could ask about, with its description. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const self: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    self.push(
      ...type.getValues().map((v): [string, typeof v.description] => [`${type.name}.${v.name}`, v.description]),
    );
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
      self.push([`${type.name}.${field.name}`, field.description]);
      const args = "args" in field ? field.args : [];
      self.push(
        ...args.map((arg): [string, typeof arg.description] => [
          `${type.name}.${field.name}(${arg.name})`,
          arg.description,
        ]),
      );
    }
  }
  return self;
}

test("the SDL holds up", () => {
  expect(validateSchema(schema)).toEqual([]);
});

test("every type, field, argument and enum value is described, in a sentence", () => {
  const all = own.flatMap(described);
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(([, text]) => !text?.trim()).map(([name]) => name)).toEqual([]);
  expect(all.filter(([, text]) => !/^[^\n]/.test(text ?? "")).map(([name]) => name)).toEqual([]);
});

test("standard scalars name their specification", () => {
  const specified = own
    .filter(isScalarType)
    .filter((type) => type.specifiedByURL)
    .map((type) => type.name);
  expect(specified).toEqual(["DateTime", "LocalDate"]);
  const live = createSchema().getType("DateTime");
  expect(isScalarType(live) && live.specifiedByURL).toBe("https://scalars.graphql.org/andimarek/date-time.html");
});

test("every connection is one as Relay has them, and says how many there are", () => {
  const objects = new Map(own.filter(isObjectType).map((type) => [type.name, type]));
  const connections = [...objects.values()].filter((type) => type.name.endsWith("Connection"));
  expect(connections.map((type) => type.name).toSorted()).toEqual([
    "ChangeConnection",
    "PublicAdviceConnection",
    "SourceConnection",
    "SourcedFactConnection",
    "StrikeEventConnection",
    "TrustConnection",
    "TrustImpactConnection",
  ]);
  for (const connection of connections) {
    const node = connection.name.replace(/Connection$/, "");
    const fieldsOf = (type: typeof connection | undefined) =>
      Object.fromEntries(Object.values(type!.getFields()).map((field) => [field.name, String(field.type)]));
    expect(fieldsOf(connection)).toEqual({
      edges: `[${node}Edge!]!`,
      nodes: `[${node}!]!`,
      pageInfo: "PageInfo!",
      totalCount: "Int!",
    });
    expect(fieldsOf(objects.get(`${node}Edge`))).toEqual({ cursor: "String!", node: `${node}!` });
  }
  const lists = [...objects.values()]
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => String(field.type).endsWith("Connection!"));
  expect(lists).toHaveLength(connections.length);
  for (const list of lists) {
    expect(list.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual(
      expect.arrayContaining(["first: Int", "after: String"]),
    );
  }
});

test("the codes of the SDL are those of the records", () => {
  const ofRecords: Record<string, readonly string[]> = {
    Nation: codes.Nation.options,
    Language: codes.Language.options,
    TranslationStatus: [...codes.TranslationStatus.options, "MISSING"],
    StaffGroup: codes.StaffGroup.options,
    ActionType: codes.ActionType.options,
    WindowStatus: codes.WindowStatus.options,
    Outcome: codes.Outcome.options,
    Withdrawn: codes.Withdrawn.options,
    Basis: codes.Basis.options.map((code) => code.toUpperCase()),
    Precision: codes.Precision.options,
    AdviceLevel: codes.AdviceLevel.options,
    ServiceType: codes.Service.options,
    Effect: codes.Effect.options,
    Modality: codes.Modality.options,
    Metric: codes.Metric.options,
    Qualifier: codes.Qualifier.options,
    Setting: codes.Setting.options,
    FigureStatus: codes.FigureStatus.options,
    SourceKind: codes.SourceKind.options,
    PublishedBasis: codes.PublishedBasis.options.map((code) => code.toUpperCase()),
    CodeScheme: codes.CodeScheme.options,
    ChangeKind: Change.shape.change.options,
  };
  const ofSdl = own.filter(isEnumType).filter((type) => type.name in ofRecords);
  expect(
    Object.fromEntries(
      ofSdl.map((type) => [
        type.name,
        type
          .getValues()
          .map((v) => v.name)
          .toSorted(),
      ]),
    ),
  ).toEqual(Object.fromEntries(Object.entries(ofRecords).map(([name, values]) => [name, [...values].toSorted()])));
});

test("the committed resolver types are those that the SDL gives: npm run types:graphql", async () => {
  const committed = readFileSync(new URL("../functions/schema-types.ts", import.meta.url), "utf8");
  expect(await generateTypes()).toBe(committed);
  expect(committed).not.toMatch(/^\s*export (declare )?enum /m);
});

test("introspection is on, and within the limits", async () => {
  const ask = asker({ readModel: readModelOf(edition({})) }, "2016-04-26T09:00:00Z");
  const answer = await ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
  expect(answer.codes).toEqual([]);
  expect(answer.data["__schema"].types.length).toBe(Object.keys(schema.getTypeMap()).length);
  expect(limits.depth).toBe(15);
});
