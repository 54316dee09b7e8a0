/** The scalars: what of each is taken. Answers are written by resolvers, in these forms already. */
import { GraphQLError, Kind, type ValueNode } from "graphql";
import { isDateTime, isLocalDate, timeLike, YEARS } from "./time-forms.ts";

/** No more than this: a whole scalar would put an empty description, and no specification, in place of the SDL's. */
type Behaviour = {
  serialize: (value: unknown) => string;
  parseValue: (value: unknown) => string;
  parseLiteral: (node: ValueNode) => string;
};

export const scalars = {
  DateTime: scalarOf("DateTime", (text) => (isDateTime(text) ? null : `a time such as ${timeLike(text)}`)),
  LocalDate: scalarOf("LocalDate", (text) => (isLocalDate(text) ? null : `a day such as 2016-04-26`)),
  // Whether it is a time or a version that there is, the read model says.
  AsOf: scalarOf("AsOf", () => null),
};

/** `wants` says in words what was wanted where the text is not it. A number is refused: 1.10 would become 1.1. */
function scalarOf(name: string, wants: (text: string) => string | null): Behaviour {
  const parse = (value: unknown): string => {
    const wanted = typeof value === "string" ? wants(value) : "a text in quotation marks";
    if (wanted === null) return value as string;
    throw new GraphQLError(
      `${name} must be ${wanted}, of the years ${YEARS.first} to ${YEARS.last}, and is ${JSON.stringify(value)?.slice(0, 60)}.`,
    );
  };
  return {
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
}
