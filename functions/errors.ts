/**
 * Errors a caller is told of. Each has a documented code; everything else that goes wrong is a bug, is logged, and is
 * answered with INTERNAL_SERVER_ERROR and no detail.
 *
 * `status` is the HTTP status where the answer carries no data. A document that does not parse or does not hold up is the
 * one exception: clients that accept only `application/json` get 200 for it, as GraphQL over HTTP asks for.
 */
export const errorCodes = {
  BAD_USER_INPUT: { status: 400, meaning: "An argument is not of its form, or two arguments exclude each other." },
  UNKNOWN_TRUST: { status: 404, meaning: "The directory has no organisation of that code that could answer." },
  PAGE_TOO_LARGE: { status: 400, meaning: "More items of a list were asked for than one page may hold." },
  BAD_CURSOR: { status: 400, meaning: "A cursor is not one that this list gave out." },
  BAD_AS_OF: { status: 400, meaning: "asOf is neither a time nor a version." },
  AS_OF_IN_FUTURE: { status: 400, meaning: "asOf is later than the newest version: nobody can know that answer yet." },
  AS_OF_TOO_EARLY: { status: 404, meaning: "asOf is earlier than the first publication." },
  UNKNOWN_VERSION: { status: 404, meaning: "No such version was ever published." },
  SOURCE_DOWN: { status: 503, meaning: "The data cannot be read just now. This says nothing about strikes." },

  BAD_PARAMETER: {
    status: 400,
    meaning: "A query parameter of a document's address is unknown, missing or not of its form.",
  },
  BAD_REQUEST: { status: 400, meaning: "The request is not one that GraphQL over HTTP knows." },
  NOT_FOUND: { status: 404, meaning: "There is nothing at this address." },
  METHOD_NOT_ALLOWED: { status: 405, meaning: "Only GET, HEAD, POST and OPTIONS are answered." },
  NOT_ACCEPTABLE: { status: 406, meaning: "Answers are application/json or application/graphql-response+json." },
  BODY_TOO_LARGE: { status: 413, meaning: "The body has more bytes than a request may have." },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: "The body of a POST must be application/json." },

  GRAPHQL_PARSE_FAILED: { status: 400, meaning: "The document is not GraphQL." },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: "The document does not fit the schema." },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: "No operation of that name, or several and no name given." },
  QUERY_TOO_LONG: { status: 400, meaning: "The document has more tokens than it may have." },
  QUERY_TOO_DEEP: { status: 400, meaning: "Fields are nested deeper than they may be." },
  TOO_MANY_ALIASES: { status: 400, meaning: "The document has more aliases than it may have." },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: "The operation asks for more fields of the root than it may." },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: "The document has more directives than it may have." },
  QUERY_TOO_COSTLY: { status: 400, meaning: "The document costs more than it may, by the published table." },
  ANSWER_TOO_LARGE: { status: 400, meaning: "All lists of the answer together hold more items than they may." },
  EXECUTION_TIMEOUT: {
    status: 503,
    meaning:
      "Answering took too long. Ask again when `Retry-After` says, or for less. This says nothing about strikes.",
  },

  INTERNAL_SERVER_ERROR: { status: 500, meaning: "A fault of ours. It was logged." },
} as const;

export type ErrorCode = keyof typeof errorCodes;

export class CodedError extends Error {
  override name = "CodedError";
  readonly code: ErrorCode;
  /** The query parameter that is to blame. */
  readonly parameter: string | null;

  constructor(code: ErrorCode, message: string, parameter: string | null = null) {
    super(message);
    this.code = code;
    this.parameter = parameter;
  }
}
