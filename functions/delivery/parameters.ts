/** Query parameters as a document's variables: their names and types are the document's own. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import type { Problem } from "./problem.ts";

type Read = { variables: Record<string, unknown> } | { problem: Problem };

type Variable = { name: string; definition: VariableDefinitionNode; type: GraphQLInputType };

export function variablesOf(schema: GraphQLSchema, document: string, parameters: URLSearchParams): Read {
  const variables = declared(schema, document);
  const names = variables.map(({ name }) => name);
  const stranger = [...parameters.keys()].find((name) => !names.includes(name));
  if (stranger !== undefined) return refused(stranger, `It is not known. Known are: ${names.join(", ")}.`);
  const values: Record<string, unknown> = {};
  for (const variable of variables) {
    const texts = parameters.getAll(variable.name);
    if (texts.length > 1 && !isListType(getNullableType(variable.type)))
      return refused(variable.name, "It is given more than once.");
    if (texts.length > 0) values[variable.name] = valueOf(variable.type, texts);
    const fault = faultOf(schema, variable, values);
    if (fault !== null) return refused(variable.name, fault);
  }
  return { variables: values };
}

const known = new Map<string, Variable[]>();

function declared(schema: GraphQLSchema, document: string): Variable[] {
  let variables = known.get(document);
  if (!variables) known.set(document, (variables = readVariables(schema, document)));
  return variables;
}

function readVariables(schema: GraphQLSchema, document: string): Variable[] {
  const [operation] = parse(document).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return (operation?.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type) as GraphQLInputType;
    return { name: definition.variable.name.value, definition, type };
  });
}

/** What JSON would have: `first=20` is a number, `lang=cy` a code, and a list is a parameter given several times. */
function valueOf(type: GraphQLInputType, texts: readonly string[]): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return texts.map((text) => valueOf(bare.ofType, [text]));
  const [text = ""] = texts;
  if (isEnumType(bare)) return text.toUpperCase();
  if (bare.name === "Int") return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  // In an address a bare `+` is a space, and no time has a space.
  return bare.name === "DateTime" || bare.name === "AsOf" ? text.replaceAll(" ", "+") : text;
}

/** null where the value is one that the variable takes. */
function faultOf(schema: GraphQLSchema, { name, definition, type }: Variable, values: Record<string, unknown>) {
  if (!(name in values)) return isNonNullType(type) && !definition.defaultValue ? "It is missing." : null;
  const given = { [name]: values[name] };
  const { errors } = getVariableValues(schema, [definition], given, { hideSuggestions: true });
  return errors ? (errors[0]?.message ?? "It is not of its type.") : null;
}

function refused(parameter: string, fault: string): Read {
  const shown = parameter.slice(0, 40);
  return { problem: { code: "BAD_PARAMETER", detail: `Parameter "${shown}": ${fault}`, parameter: shown } };
}
