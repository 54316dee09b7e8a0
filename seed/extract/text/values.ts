/**
 * Lists of codes that a text gives of one thing: unions, nations, groups. An empty list is what it does not say, and
 * contradicts nothing.
 */
import type { Mention } from "../model.ts";

export const valuesOf = (mentions: readonly Mention[]): string[] => mentions.map(({ value }) => value);

/** Both are told, and nothing of the one is of the other. */
export const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

export const mayBeOne = (one: readonly string[], other: readonly string[]): boolean => !areApart(one, other);
