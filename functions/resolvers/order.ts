/** Small helpers of the lists' orders and the codes' spelling. */

/** A rank that puts later days first and an unknown day last. */
export function reversed(day: string | null): number {
  return day === null ? Number.MAX_SAFE_INTEGER : -Date.parse(day);
}

/** Codes that records write in lower case. */
export function upper<T extends string>(code: T): Uppercase<T> {
  return code.toUpperCase() as Uppercase<T>;
}
