/** What the filters of all lists share. */
import { CodedError } from "../errors.ts";
import type { Edition } from "../edition.ts";
import { trustOf } from "../parents.ts";
import type { Trust } from "../../schema/records.ts";

type Given<T> = T | null | undefined;

/**
 * Whether a list of a filter lets a value through; a list that is not given lets all. An empty list is refused: it would
 * answer with nothing, and nothing could be taken for an all-clear.
 */
export function among<T>(name: string, list: Given<readonly T[]>): (value: NoInfer<T>) => boolean {
  if (list == null) return () => true;
  if (list.length === 0) throw new CodedError("BAD_USER_INPUT", `${name} is empty. Leave it out to ask for all.`);
  const members = new Set(list);
  return (value) => members.has(value);
}

/** As `among`, for texts that people write: BMA and bma are the same. */
export function amongNames(name: string, list: Given<readonly string[]>): (value: string) => boolean {
  const isMember = among(name, list?.map(fold));
  return (value) => isMember(fold(value));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** The organisation of a code. An unknown one is an error, never an empty list. */
export function trustNamed(edition: Edition, code: string): Trust {
  const found = trustOf(edition, code.trim().toUpperCase());
  if (found) return found.trust;
  throw new CodedError("UNKNOWN_TRUST", `The directory has no organisation with the code "${code.slice(0, 20)}".`);
}

/** Where both are given and the wrong way round, nothing could match. */
export function inOrder<T extends number | string>(from: Given<T>, to: Given<T>): void {
  if (from != null && to != null && from > to) {
    throw new CodedError("BAD_USER_INPUT", "`from` is later than `to`: no time lies between.");
  }
}
