/** How sources stand to each other: which one takes the place of which, and which is later. */
import type { DraftSource } from "../draft.ts";

/** What is known of a source, published or about to be. */
export type KnownSource = { id: string; url: string | null; publishedOn: string | null; supersedes: string | null };

/** The source itself, what it says it supersedes, and earlier versions at the same address. */
export function supersededBy(source: DraftSource, known: readonly KnownSource[]): Set<string> {
  const byId = new Map(known.map((one) => [one.id, one]));
  const superseded = new Set<string>([source.id]);
  let id = source.supersedes;
  while (id !== null && !superseded.has(id)) {
    superseded.add(id);
    id = byId.get(id)?.supersedes ?? null;
  }
  for (const other of known) {
    const isEarlier = (other.publishedOn ?? "") <= (source.publishedOn ?? "");
    if (source.url !== null && other.url === source.url && isEarlier) superseded.add(other.id);
  }
  return superseded;
}

/** At least as late, where both days are known. */
export function isLaterThan(source: DraftSource, other: KnownSource | undefined): boolean {
  return (
    source.publishedOn !== null &&
    (other?.publishedOn ?? null) !== null &&
    source.publishedOn >= (other?.publishedOn ?? "")
  );
}
