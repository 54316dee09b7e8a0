/** What of the contract is going, and which of it a document uses. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Days: `2026-12-01`. */
export type Deprecation = { since: string; use: string; goesOn: string };

/** By where they stand, as `Situation.impacts`, `Query.trusts(first)` or `Nation.WALES`. */
export type Deprecations = ReadonlyMap<string, Deprecation>;

const form = /^Since (20\d\d-\d\d-\d\d)\. (Use .+)\. It goes on (20\d\d-\d\d-\d\d) at the earliest\.$/s;

/** null where a reason is not of the form that the contract promises. */
export function deprecationIn(reason: string): Deprecation | null {
  const [, since, use, goesOn] = form.exec(reason) ?? [];
  return since && use && goesOn ? { since, use, goesOn } : null;
}

const known = new WeakMap<DocumentNode, Deprecations>();

/** What a document that holds up uses of it. Worked out once for each document. */
export function deprecationsOf(schema: GraphQLSchema, document: DocumentNode): Deprecations {
  let used = known.get(document);
  if (!used) known.set(document, (used = find(schema, document)));
  return used;
}

function find(schema: GraphQLSchema, document: DocumentNode): Deprecations {
  const used = new Map<string, Deprecation>();
  const note = (name: string, reason: string | null | undefined) => {
    const deprecation = reason == null ? null : deprecationIn(reason);
    if (deprecation) used.set(name, deprecation);
  };
  const types = new TypeInfo(schema);
  const fieldHere = () => `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => note(fieldHere(), types.getFieldDef()?.deprecationReason),
      Argument: ({ name }) => note(`${fieldHere()}(${name.value})`, types.getArgument()?.deprecationReason),
      ObjectField: ({ name }) => {
        const input = getNamedType(types.getParentInputType());
        const field = isInputObjectType(input) ? input.getFields()[name.value] : undefined;
        note(`${input?.name}.${name.value}`, field?.deprecationReason);
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type)) note(`${type.name}.${value}`, types.getEnumValue()?.deprecationReason);
      },
    }),
  );
  return used;
}
