/** Where a document is found: under its name and its hash, so that what stands at an address never changes. */
import { documents } from "./list.ts";

type Document = (typeof documents)[number];

export const FOLDER = "/d/";
/** Digits of a hash in an address. */
const DIGITS = 12;

/** Below the folder. */
export function placeOf({ name, sha256 }: Document): string {
  return `${name}/${sha256.slice(0, DIGITS)}`;
}

/** The newest document of a name stands in the list behind the others. */
export const newest = new Map(documents.map((document) => [document.name, document]));
