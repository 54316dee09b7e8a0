/** The SDL as HTML: every type, field, argument and value with its description, each type a link's target. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { escapeHtml, prose, table } from "./html.ts";

export function rootFields(schema: GraphQLSchema): string {
  return fieldsOf(schema.getQueryType()!);
}

/** All types but the root, in the order of the alphabet. */
export function typesOf(schema: GraphQLSchema): string {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type !== schema.getQueryType())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => describeType(schema, type))
    .join("\n");
}

function describeType(schema: GraphQLSchema, type: GraphQLNamedType): string {
  return `<h3 id="${type.name}">${type.name} <small>${kindOf(type)}</small></h3>
<p>${prose(type.description ?? "")}</p>
${bodyOf(schema, type)}`;
}

function kindOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return "enum";
  if (isUnionType(type)) return "union";
  if (isInputObjectType(type)) return "input";
  if (isInterfaceType(type)) return "interface";
  return isScalarType(type) ? "scalar" : "type";
}

function bodyOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    return table(
      ["Value", "Meaning"],
      type.getValues().map((value) => [named(value), prose(value.description ?? "")]),
    );
  }
  if (isUnionType(type)) return `<p>One of ${type.getTypes().map(linkTo).join(", ")}.</p>`;
  if (isInterfaceType(type))
    return `<p>Is ${schema.getPossibleTypes(type).map(linkTo).join(", ")}.</p>${fieldsOf(type)}`;
  if (isObjectType(type)) return fieldsOf(type);
  if (isInputObjectType(type)) return inputsOf(Object.values(type.getFields()));
  return isScalarType(type) && type.specifiedByURL
    ? `<p><a href="${type.specifiedByURL}">Its specification</a></p>`
    : "";
}

function fieldsOf(type: { getFields(): object }): string {
  type Field = {
    name: string;
    type: GraphQLType;
    description?: string | null;
    args: readonly GraphQLArgument[];
    deprecationReason?: string | null;
  };
  const rows = Object.values(type.getFields() as Record<string, Field>).map((field) => [
    named(field),
    linkTo(field.type),
    prose(field.description ?? "") + (field.args.length > 0 ? inputsOf(field.args) : ""),
  ]);
  return table(["Field", "Type", "Meaning"], rows);
}

function inputsOf(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  const items = inputs.map(
    (input) =>
      `<dt>${named(input)}: ${linkTo(input.type)}${defaultOf(input)}</dt><dd>${prose(input.description ?? "")}</dd>`,
  );
  return `<dl>${items.join("\n")}</dl>`;
}

/** As it is written in the SDL. */
function defaultOf({ astNode }: GraphQLArgument | GraphQLInputField): string {
  const { loc } = astNode?.defaultValue ?? {};
  return loc ? ` = <code>${escapeHtml(loc.source.body.slice(loc.start, loc.end))}</code>` : "";
}

function named({ name, deprecationReason }: { name: string; deprecationReason?: string | null | undefined }): string {
  return `<code>${name}</code>${deprecationReason ? ` <strong>deprecated</strong>: ${prose(deprecationReason)}` : ""}`;
}

function linkTo(type: GraphQLType): string {
  const { name } = getNamedType(type);
  const link = isSpecifiedScalarType(getNamedType(type)) ? name : `<a href="#${name}">${name}</a>`;
  return `<code>${String(type).replace(name, link)}</code>`;
}
