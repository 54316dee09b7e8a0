/**
 * Relay connections over lists in memory.
 *
 * A list is ordered by a rank and, among equals, by id, both ascending. A cursor carries the two, not a position: after a
 * publication between two pages it still stands where it stood, though its own item may have moved or gone.
 */
import { CodedError } from "./errors.ts";
import { DEFAULT_PAGE, limits } from "./limits.ts";

type Rank = number | string;

export type List<T> = {
  /** Name and order of the list. A cursor of one list means nothing in another. */
  name: string;
  items: readonly T[];
  rankOf: (item: T) => Rank;
  idOf: (item: T) => string;
  /** The ranks are mere places, as of search results: a cursor's item is looked for before its place is trusted. */
  ranksArePlaces?: boolean;
};

export type PageArguments = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
};

type Edge<T> = { cursor: string; node: T };

export type Connection<T> = {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
};

type Key = { rank: Rank; id: string };

/** An item with its place among all. */
export type Keyed<T> = { item: T; key: Key };

/** A list that was put in order before: those of a version do not change. */
export type ListInOrder<T> = { name: string; inOrder: readonly Keyed<T>[] };

function isInOrder<T>(list: List<T> | ListInOrder<T>): list is ListInOrder<T> {
  return "inOrder" in list;
}

export function inOrder<T>({ items, rankOf, idOf }: Pick<List<T>, "items" | "rankOf" | "idOf">): Keyed<T>[] {
  const keyed = items.map((item) => ({ item, key: { rank: rankOf(item), id: idOf(item) } }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key));
}

/** The same page of what its items stand for. */
export function mapped<T, U>({ edges, nodes: _, ...rest }: Connection<T>, of: (item: T) => U): Connection<U> {
  const own = edges.map(({ cursor, node }) => ({ cursor, node: of(node) }));
  return { ...rest, edges: own, nodes: own.map(({ node }) => node) };
}

/** The algorithm of the specification: relay.dev/graphql/connections.htm#sec-Pagination-algorithm */
export function connectionOf<T>(list: List<T> | ListInOrder<T>, args: PageArguments): Connection<T> {
  const { first, last } = pageSizes(args);
  const all = isInOrder(list) ? list.inOrder : inOrder(list);
  const placed = (key: Key) =>
    ("ranksArePlaces" in list && list.ranksArePlaces && all.find((one) => one.key.id === key.id)?.key) || key;
  const after = args.after == null ? null : placed(parseCursor(list.name, args.after));
  const before = args.before == null ? null : placed(parseCursor(list.name, args.before));
  const from = after === null ? 0 : countUntil(all, (key) => compareKeys(key, after) <= 0);
  const to = before === null ? all.length : countUntil(all, (key) => compareKeys(key, before) < 0);
  const between = all.slice(from, Math.max(from, to));
  const page = first === null ? between.slice(Math.max(0, between.length - last)) : between.slice(0, first);

  const edges = page.map(({ item, key }) => ({ cursor: formatCursor(list.name, key), node: item }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: first === null ? before !== null && to < all.length : between.length > first,
      hasPreviousPage: first === null ? between.length > last : after !== null && from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}

function pageSizes(args: PageArguments): { first: number; last: null } | { first: null; last: number } {
  const [first, last] = [args.first ?? null, args.last ?? null];
  if (first !== null && last !== null) {
    throw new CodedError("BAD_USER_INPUT", "Give first or last, not both: which would count from which end?");
  }
  for (const [name, size] of Object.entries({ first, last })) {
    if (size === null) continue;
    if (size < 0) throw new CodedError("BAD_USER_INPUT", `${name} is ${size}: it must not be negative.`);
    atMost("PAGE_TOO_LARGE", limits.pageSize, size, name);
  }
  return last === null ? { first: first ?? DEFAULT_PAGE, last: null } : { first: null, last };
}

/** Refuses with the code and the number. */
export function atMost(code: "PAGE_TOO_LARGE" | "BAD_USER_INPUT", limit: number, size: number, name: string): void {
  if (size > limit) throw new CodedError(code, `${name} is ${size}: it may be ${limit} at most.`);
}

/** How many keys of an ordered list come before the first that `holds` no more for. */
function countUntil(all: readonly { key: Key }[], holds: (key: Key) => boolean): number {
  const index = all.findIndex(({ key }) => !holds(key));
  return index === -1 ? all.length : index;
}

function compareKeys(a: Key, b: Key): number {
  return compare(a.rank, b.rank) || compare(a.id, b.id);
}

function compare(a: Rank, b: Rank): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function formatCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, key.rank, key.id])).toString("base64url");
}

function parseCursor(list: string, cursor: string): Key {
  const [name, rank, id] = partsOf(cursor);
  const isRank = typeof rank === "string" || typeof rank === "number";
  if (name === list && isRank && typeof id === "string") return { rank, id };
  throw new CodedError(
    "BAD_CURSOR",
    `"${cursor.slice(0, 40)}" is not a cursor that this list, in this order, gave out.`,
  );
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
