/** What a document costs by the table in `costs.ts`, counted before anything is resolved. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { byArgument, costs } from "./costs.ts";
import { DEFAULT_PAGE, limits } from "./limits.ts";

type Variables = Readonly<Record<string, unknown>>;

type Counting = {
  schema: GraphQLSchema;
  variables: Variables;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By fragment and size of page, so that each is counted once, however often it is spread. */
  counted: Map<string, number>;
};

/** What is asked of an object. `page`: how many items the connection has, where the object is one. */
type Asked = { of: GraphQLNamedType; page: number };

/** Of a document that holds up. `variables` as they were sent. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getQueryType();
  if (!root || operation.operation !== "query") return 0;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const counting: Counting = {
    schema,
    variables: { ...defaultsOf(operation), ...variables },
    fragments: new Map(fragments.map((one) => [one.name.value, one])),
    counted: new Map(),
  };
  return ofSelection(counting, operation.selectionSet, { of: root, page: 1 });
}

/** Whole numbers alone: nothing else that has a default changes a cost. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

function ofSelection(counting: Counting, set: SelectionSetNode, asked: Asked): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) sum += ofField(counting, selection, asked);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += ofFragment(counting, selection.name.value, asked.page);
    else {
      const of = typeNamed(counting, selection.typeCondition?.name.value) ?? asked.of;
      sum += ofSelection(counting, selection.selectionSet, { ...asked, of });
    }
  }
  return sum;
}

function ofFragment(counting: Counting, name: string, page: number): number {
  const key = `${name} ${page}`;
  const before = counting.counted.get(key);
  const fragment = counting.fragments.get(name);
  const of = typeNamed(counting, fragment?.typeCondition.name.value);
  if (before !== undefined || !fragment || !of) return before ?? 0;
  const cost = ofSelection(counting, fragment.selectionSet, { of, page });
  counting.counted.set(key, cost);
  return cost;
}

function ofField(counting: Counting, field: FieldNode, { of, page }: Asked): number {
  const name = `${of.name}.${field.name.value}`;
  const own = 1 + (costs.extra[name] ?? 0);
  const definition = isObjectType(of) || isInterfaceType(of) ? of.getFields()[field.name.value] : undefined;
  if (!definition || !field.selectionSet) return own;
  const items = isListType(getNullableType(definition.type)) ? itemsOf(counting, field, name, page) : 1;
  const type = getNamedType(definition.type);
  const connection = type.name.endsWith("Connection") ? pageOf(counting, field) : 1;
  const inner = ofSelection(counting, field.selectionSet, { of: type, page: connection });
  // Each thing that is asked for by its code is found on its own.
  return own * (name in byArgument ? items : 1) + items * inner;
}

function itemsOf({ variables }: Counting, field: FieldNode, name: string, page: number): number {
  if (/Connection\.(nodes|edges)$/.test(name)) return page;
  const argument = byArgument[name];
  if (argument === undefined) return costs.items[name] ?? costs.otherwise;
  const value = argumentOf(field, argument);
  if (value?.kind === Kind.LIST) return value.values.length;
  const sent = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return Array.isArray(sent) ? sent.length : 1;
}

/** A page that is too large is refused where it is asked for. */
function pageOf({ variables }: Counting, field: FieldNode): number {
  const sizes = ["first", "last"].map((argument) => {
    const value = argumentOf(field, argument);
    if (value?.kind === Kind.INT) return Number(value.value);
    return value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  });
  const size = sizes.find((size) => typeof size === "number") ?? DEFAULT_PAGE;
  return Math.min(Math.max(size, 0), limits.pageSize);
}

function argumentOf(field: FieldNode, name: string) {
  return field.arguments?.find((one) => one.name.value === name)?.value;
}

function typeNamed({ schema }: Counting, name: string | undefined): GraphQLNamedType | undefined {
  return name === undefined ? undefined : schema.getType(name);
}
