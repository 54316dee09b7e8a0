/**
 * Errors a caller is told of. Each has a documented code; everything else that goes wrong is a bug, is logged, and is
 * answered with INTERNAL_SERVER_ERROR and no detail.
 */
export const errorCodes = {
  BAD_USER_INPUT: { status: 400, meaning: "An argument is not of its form, or two arguments exclude each other." },
  UNKNOWN_TRUST: { status: 404, meaning: "The directory has no organisation of that code." },
  PAGE_TOO_LARGE: { status: 400, meaning: "More items of a list were asked for than one page may hold." },
  BAD_CURSOR: { status: 400, meaning: "A cursor is not one that this list gave out." },
  BAD_AS_OF: { status: 400, meaning: "asOf is neither a time nor a version." },
  AS_OF_IN_FUTURE: { status: 400, meaning: "asOf is later than the newest version: nobody can know that answer yet." },
  AS_OF_TOO_EARLY: { status: 404, meaning: "asOf is earlier than the first publication." },
  UNKNOWN_VERSION: { status: 404, meaning: "No such version was ever published." },
  SOURCE_DOWN: { status: 503, meaning: "The data cannot be read just now. This says nothing about strikes." },
} as const;

export type ErrorCode = keyof typeof errorCodes;

export class CodedError extends Error {
  override name = "CodedError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
