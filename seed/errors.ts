/**
 * What can go wrong for an editor, with the exit code of each (sysexits.h where it has one). Anything else is a bug: exit
 * code 70, with its stack.
 */
export const exitCodes = {
  OK: 0,
  FAILED: 1,
  REVIEW_PENDING: 3,
  NOTHING_FOUND: 4,
  USAGE: 64,
  BAD_INPUT: 65,
  NOT_AN_ARTICLE: 65,
  NOT_A_PLAN: 65,
  NO_INPUT: 66,
  NO_STORE: 69,
  BUG: 70,
  UNDECIDED: 65,
  ALTERED: 65,
  BUSY: 75,
  BASE_MOVED: 75,
  ABORTED: 75,
  INTERRUPTED: 130,
} as const;

export type ErrorName = keyof typeof exitCodes;

/** A sentence for the editor: what is wrong and what to do. */
export class UserError extends Error {
  override name = "UserError";
  readonly code: ErrorName;

  constructor(code: ErrorName, message: string) {
    super(message);
    this.code = code;
  }

  get exitCode(): number {
    return exitCodes[this.code];
  }
}
