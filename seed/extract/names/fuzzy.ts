/** The directory's name that is nearest to one it does not hold. A suggestion only: near names are often other trusts. */
import { distanceOf } from "../../../schema/edit-distance.ts";

/** Share of the letters that may differ. */
const TOLERANCE = 0.15;

export type KnownName = { label: string; code: string; sorted: string; key: string };

export function knownName(name: string, code: string): KnownName {
  return { label: `${name} (${code})`, code, sorted: sorted(name), key: keyOf(name) };
}

/** The code of the one organisation whose name has the same words, in another order or without "University" and the like. */
export function sameName(name: string, names: readonly KnownName[]): string | null {
  const key = keyOf(name);
  const [only, ...more] = new Set(names.filter((known) => known.key === key).map((known) => known.code));
  return key !== "" && only !== undefined && more.length === 0 ? only : null;
}

/** "Imperial College NHS Healthcare Trust" and "Imperial College Healthcare NHS Trust" are one. */
const keyOf = (name: string) =>
  sorted(
    name
      .replace(/\b(?:University|Teaching|Hospitals?|of|in|at|from)\b/gi, "")
      .replace(/\bHealth Care\b/gi, "Healthcare"),
  );

export function nearestName(name: string, names: readonly KnownName[]): string | null {
  const wanted = sorted(name);
  let best: { label: string; distance: number } | null = null;
  for (const { label, sorted: other } of names) {
    const limit = Math.floor(Math.max(wanted.length, other.length) * TOLERANCE);
    if (Math.abs(other.length - wanted.length) > limit) continue;
    const distance = distanceOf(wanted, other);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { label, distance };
  }
  return best?.label ?? null;
}

/** The words in order, so that "Hospitals University" is near to "University Hospitals". */
function sorted(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:the|nhs|foundation|trust|and)\b/g, "")
    .split(/[^a-z']{1,10}/)
    .filter(Boolean)
    .toSorted()
    .join(" ");
}
