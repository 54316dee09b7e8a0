/** The SDL's style, so that whoever knows one type can guess the next. Each rule names what breaks it. */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { deprecationIn } from "../functions/deprecation.ts";
import { readSdl } from "../functions/sdl.ts";

type Field = { path: string; field: GraphQLField<unknown, unknown> };

const schema = buildSchema(readSdl());
const own = Object.values(schema.getTypeMap()).filter((type) => type.astNode);
const fieldsOf = (types: GraphQLNamedType[]): Field[] =>
  types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })));
const fields = fieldsOf(own);
const enums = own.filter(isEnumType);
const values = enums.flatMap((type) =>
  type.getValues().map((value) => ({ path: `${type.name}.${value.name}`, value })),
);
const inputs = own
  .filter(isInputObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })));
const args = fields.flatMap(({ path, field }) => field.args.map((arg) => ({ path: `${path}.${arg.name}`, arg })));

/** The paths of those that do not hold. */
function broken<T extends { path: string }>(all: readonly T[], holds: (one: T) => boolean): string[] {
  return all.filter((one) => !holds(one)).map(({ path }) => path);
}
const lastName = (path: string) => path.slice(path.lastIndexOf(".") + 1);

describe("names", () => {
  test("of types, fields, arguments and enum values are in their case, and say no type", () => {
    expect(own.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
    expect(broken([...fields, ...inputs, ...args], ({ path }) => /^[a-z][A-Za-z0-9]*$/.test(lastName(path)))).toEqual(
      [],
    );
    expect(broken(values, ({ path }) => /^[A-Z][A-Z_]*[A-Z]$/.test(lastName(path)))).toEqual([]);
    const ours = fields.filter(({ path }) => !path.startsWith("PageInfo."));
    expect(broken(ours, ({ path }) => !/^(get|is|has|list)[A-Z]/.test(lastName(path)))).toEqual([]);
  });

  test("of inputs tell what they are for", () => {
    const names = own.filter(isInputObjectType).map(({ name }) => name);
    expect(names.filter((name) => !/(Filter|Order|Input)$/.test(name))).toEqual([]);
  });

  test("an abbreviation is in no name but those of the field", () => {
    const known = /^(id|url|ods|sha256)$/i;
    const short = fields.filter(
      ({ path }) => /^(.{1,2}|[a-z]*[A-Z]{2,}.*)$/.test(lastName(path)) && !known.test(lastName(path)),
    );
    // These two are words.
    expect(short.map(({ path }) => lastName(path)).filter((name) => !["at", "by"].includes(name))).toEqual([]);
  });
});

describe("nullability is on purpose", () => {
  test("what may be null says what null means", () => {
    const nullable = fields.filter(({ field }) => !isNonNullType(field.type));
    expect(nullable.length).toBeGreaterThan(30);
    expect(broken(nullable, ({ field }) => /\bnull\b/.test(field.description ?? ""))).toEqual([]);
  });

  test("no list has holes, but the one whose places answer to what was asked", () => {
    const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)));
    const holes = lists.filter(({ field }) => !String(field.type).includes("!]"));
    expect(holes.map(({ path }) => path)).toEqual(["Query.nodes"]);
  });

  test("a switch of an input has a default", () => {
    const switches = inputs.filter(({ field }) => getNamedType(field.type).name === "Boolean");
    expect(broken(switches, ({ field }) => field.astNode?.defaultValue !== undefined)).toEqual([]);
  });
});

describe("lists", () => {
  /** Lists of records that a publication cannot make long, each with what bounds it. */
  const short: Record<string, string> = {
    "Query.situations": "as many as were asked for",
    "Query.nodes": "as many as were asked for",
    "Situation.impacts": "of one place",
    "TrustImpact.events": "a figure's strikes",
    "PublicAdvice.events": "an advice's strikes",
    "Affected.impacts": "of one strike at one place",
    "ReportedUnaffected.impacts": "of one strike at one place",
    "Claim.sources": "of one fact",
    "OrganisationScope.trusts": "the directory",
    "AmbiguousTrusts.trusts": "the directory",
    "NoSuchTrust.suggestions": "five",
    "Trust.successors": "the directory",
    "Trust.servedTrusts": "the directory",
  };

  test("of records are connections, or have a bound that is written here", () => {
    const records = new Set([
      "StrikeEvent",
      "TrustImpact",
      "PublicAdvice",
      "Source",
      "Trust",
      "Node",
      "SourcedFact",
      "Change",
    ]);
    const plain = fields.filter(
      ({ path, field }) =>
        isListType(getNullableType(field.type)) &&
        records.has(getNamedType(field.type).name) &&
        !/(Connection\.nodes|CopyChanged\.changes)$/.test(path),
    );
    expect(plain.map(({ path }) => path).filter((path) => !(path in short))).toEqual([]);
  });
});

describe("enums and unions", () => {
  test("an enum has values to choose from, each once", () => {
    for (const type of enums) {
      const names = type.getValues().map(({ name }) => name);
      expect(names.length, type.name).toBeGreaterThan(1);
      expect(new Set(names.map((name) => name.replaceAll("_", ""))).size, type.name).toBe(names.length);
    }
  });

  test("not knowing has one of three names, and says in words that it is that", () => {
    const doubt = values.filter(({ path }) => /^(UNKNOWN|UNSTATED|UNREPORTED)$/.test(lastName(path)));
    expect(doubt.length).toBeGreaterThan(4);
    const words = /not (?:known|say|at all)|nobody|does not say|may:/i;
    expect(broken(doubt, ({ value }) => words.test(value.description ?? ""))).toEqual([]);
  });

  test("a field that several members of a union have is of one type, so that one selection can hold them all", () => {
    for (const union of own.filter(isUnionType)) {
      const types = new Map<string, Set<string>>();
      for (const { path, field } of fieldsOf([...union.getTypes()])) {
        const name = lastName(path);
        types.set(name, (types.get(name) ?? new Set()).add(String(field.type)));
      }
      const clashes = [...types].filter(([, of]) => of.size > 1).map(([name]) => `${union.name}: ${name}`);
      expect(clashes).toEqual([]);
    }
  });
});

test("a deprecation says since when, what to use instead, and the day it may go", () => {
  const all = [
    ...fields.map(({ path, field }) => ({ path, reason: field.deprecationReason })),
    ...args.map(({ path, arg }) => ({ path, reason: arg.deprecationReason })),
    ...inputs.map(({ path, field }) => ({ path, reason: field.deprecationReason })),
    ...values.map(({ path, value }) => ({ path, reason: value.deprecationReason })),
  ];
  expect(broken(all, ({ reason }) => reason == null || deprecationIn(reason) !== null)).toEqual([]);
});
