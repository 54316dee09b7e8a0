/**
 * The executable schema: the SDL, its resolvers, and a count of what the lists of an answer hold. Whether the SDL holds up
 * and every resolver has its field is for the tests to say: a cold function takes both as they are.
 */
import {
  buildASTSchema,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  isScalarType,
  parse,
} from "graphql";
import type { Context } from "./context.ts";
import { limits } from "./limits.ts";
import { resolvers } from "./resolvers/index.ts";
import { scalars } from "./scalars.ts";
import { readSdl } from "./sdl.ts";

export function createSchema(): GraphQLSchema {
  const document = parse(readSdl(), { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const [name, own] of Object.entries(resolvers)) bind(schema, name, own as Record<string, Resolver>);
  for (const [name, behaviour] of Object.entries(scalars)) behave(schema, name, behaviour);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) if (isListType(getNullableType(field.type))) count(field);
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, Context>;

function bind(schema: GraphQLSchema, name: string, own: Record<string, Resolver>): void {
  const type = schema.getType(name);
  for (const [key, resolver] of Object.entries(own)) {
    if (isAbstractType(type) && key === "__resolveType") type.resolveType = resolver as never;
    else if (isObjectType(type) && type.getFields()[key]) type.getFields()[key]!.resolve = resolver;
    else throw new Error(`the contract has no ${name}.${key}`);
  }
}

function behave(schema: GraphQLSchema, name: string, { serialize, parseValue, parseLiteral }: Behaviour): void {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`the contract has no scalar ${name}`);
  // Each goes by two names, of which the older ones are read where the newer ones are not there.
  Object.assign(type, {
    serialize,
    coerceOutputValue: serialize,
    parseValue,
    coerceInputValue: parseValue,
    parseLiteral,
  });
}

type Behaviour = (typeof scalars)[keyof typeof scalars];

/**
 * Depth and tokens do not bound an answer: a source's facts have records, whose facts have sources, whose facts … Once an
 * answer holds too much, or has taken too long, every further list is empty, so that the work soon ends; the answer is then thrown away.
 */
function count(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    if (holdsTooMuch(context) || context.isLate()) return [];
    const list: unknown = resolve(parent, args, context, info);
    return list instanceof Promise ? list.then((items) => counted(items, context)) : counted(list, context);
  };
}

function counted(list: unknown, context: Context): unknown {
  context.items.count += Array.isArray(list) ? list.length : 0;
  return holdsTooMuch(context) ? [] : list;
}

export function holdsTooMuch({ items }: Context): boolean {
  return items.count > limits.items;
}
