/** The executable schema: the SDL, its resolvers, and a count of what the lists of an answer hold. */
import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import type { Context } from "./context.ts";
import { limits } from "./limits.ts";
import { resolvers } from "./resolvers/index.ts";
import { scalars } from "./scalars.ts";
import { readSdl } from "./sdl.ts";

export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    typeDefs: readSdl(),
    resolvers: { ...resolvers, ...scalars },
    resolverValidationOptions: { requireResolversToMatchSchema: "error", requireResolversForResolveType: "ignore" },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) if (isListType(getNullableType(field.type))) count(field);
  }
  return schema;
}

/**
 * Depth and tokens do not bound an answer: a source's facts have records, whose facts have sources, whose facts … Once an
 * answer holds too much, every further list is empty, so that the work soon ends; the answer is then thrown away.
 */
function count(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    if (holdsTooMuch(context)) return [];
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
