/** What a request may ask. `service.limits` gives these out; each is refused with a code and its number. */
export const limits = {
  /** Items of one page: PAGE_TOO_LARGE. */
  pageSize: 100,
  /** Trusts of one `situations` call: PAGE_TOO_LARGE. */
  situations: 100,
  /** Ids of one `nodes` call: PAGE_TOO_LARGE. */
  nodes: 100,
  /** Levels of fields: QUERY_TOO_DEEP. The introspection query of GraphiQL has 15. */
  depth: 15,
  /** Tokens of a document: QUERY_TOO_LONG. */
  tokens: 2_000,
  /** Fields of the root of a document: TOO_MANY_ROOT_FIELDS. */
  rootFields: 20,
  /** Aliases of a document: TOO_MANY_ALIASES. */
  aliases: 30,
  /** Directives of a document: TOO_MANY_DIRECTIVES. */
  directives: 50,
  /** Cost of a document, by the table in `costs.ts`: QUERY_TOO_COSTLY. A field takes a few microseconds. */
  cost: 50_000,
  /** Items of all lists of an answer: ANSWER_TOO_LARGE. Lists within lists multiply, whatever the depth. */
  items: 20_000,
  /** Bytes of a request's body: BODY_TOO_LARGE. */
  bodyBytes: 100_000,
  /** Milliseconds that an answer may take: EXECUTION_TIMEOUT. */
  milliseconds: 5_000,
} as const;

export const DEFAULT_PAGE = 20;
