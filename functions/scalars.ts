/** The scalars: what of each is taken. Answers are written by resolvers, in these forms already. */
import { GraphQLError, Kind, type ValueNode } from "graphql";
import { instantOf, weekdayOf } from "../schema/london.ts";

/** No more than this: a whole scalar would put an empty description, and no specification, in place of the SDL's. */
type Behaviour = {
  serialize: (value: unknown) => string;
  parseValue: (value: unknown) => string;
  parseLiteral: (node: ValueNode) => string;
};

/** A time outside these years is a slip of the keyboard, and time-zone arithmetic there is fiction. */
const YEARS = { first: 1900, last: 2199 };

const zoned = /^(\d{4})-\d\d-\d\d[Tt]\d\d:\d\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
const day = /^(\d{4})-\d\d-\d\d$/;

export const scalars = {
  DateTime: scalarOf("DateTime", (text) => {
    const year = zoned.exec(text)?.[1];
    return isYear(year) && isValid(() => instantOf(text)) ? null : `a time such as 2016-04-26T08:00:00+01:00`;
  }),
  LocalDate: scalarOf("LocalDate", (text) => {
    const year = day.exec(text)?.[1];
    return isYear(year) && isValid(() => weekdayOf(text)) ? null : `a day such as 2016-04-26`;
  }),
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

function isYear(year: string | undefined): boolean {
  return year !== undefined && Number(year) >= YEARS.first && Number(year) <= YEARS.last;
}

function isValid(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
