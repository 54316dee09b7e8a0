import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Connection, connectionOf, type List, type PageArguments } from "../functions/connection.ts";

type Item = { id: string; rank: number };

const items = fc
  .uniqueArray(fc.record({ id: fc.string({ maxLength: 4 }), rank: fc.integer({ min: 0, max: 5 }) }), {
    selector: (item) => item.id,
    maxLength: 30,
  })
  .map((list) => list.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)));

const size = fc.integer({ min: 1, max: 7 });

const listOf = (all: readonly Item[]): List<Item> => ({
  name: "items",
  // Whatever order they come in, the list has its own.
  items: all.toReversed(),
  rankOf: (item) => item.rank,
  idOf: (item) => item.id,
});

const page = (all: readonly Item[], args: PageArguments) => connectionOf(listOf(all), args);
const cursorsOf = (all: readonly Item[]) => page(all, { first: 100 }).edges.map((edge) => edge.cursor);

/** All pages, one after another, by the cursors alone. */
function walk(all: readonly Item[], n: number, way: "forwards" | "backwards"): Item[] {
  const seen: Item[][] = [];
  for (let args: PageArguments = way === "forwards" ? { first: n } : { last: n }; ;) {
    const { nodes, pageInfo } = page(all, args);
    seen.push(nodes);
    if (way === "forwards" && pageInfo.hasNextPage) args = { first: n, after: pageInfo.endCursor };
    else if (way === "backwards" && pageInfo.hasPreviousPage) args = { last: n, before: pageInfo.startCursor };
    else return (way === "forwards" ? seen : seen.toReversed()).flat();
  }
}

/** The algorithm of the specification, written out: relay.dev/graphql/connections.htm */
function specified(
  all: readonly Item[],
  args: PageArguments,
): Pick<Connection<Item>, "nodes"> & { next: boolean; previous: boolean } {
  const cursors = cursorsOf(all);
  let edges = all.map((item, i) => ({ item, cursor: cursors[i]! }));
  const after = edges.findIndex((edge) => edge.cursor === args.after);
  if (args.after != null && after !== -1) edges = edges.slice(after + 1);
  const before = edges.findIndex((edge) => edge.cursor === args.before);
  const afterBefore = args.before != null && before !== -1;
  if (afterBefore) edges = edges.slice(0, before);
  const applied = edges.length;
  if (args.first != null) edges = edges.slice(0, args.first);
  if (args.last != null) edges = edges.slice(Math.max(0, edges.length - args.last));
  return {
    nodes: edges.map((edge) => edge.item),
    previous: args.last != null ? applied > args.last : args.after != null,
    next: args.first != null ? applied > args.first : args.before != null,
  };
}

describe("paging", () => {
  test("forwards and backwards puts the list together again", () => {
    fc.assert(
      fc.property(items, size, (all, n) => {
        expect(walk(all, n, "forwards")).toEqual(all);
        expect(walk(all, n, "backwards")).toEqual(all);
      }),
    );
  });

  test("is that of the specification, whichever arguments go together", () => {
    const index = fc.option(fc.nat(30), { nil: null });
    fc.assert(
      fc.property(items, fc.nat(7), fc.boolean(), index, index, (all, n, forwards, after, before) => {
        const cursors = cursorsOf(all);
        const given = (i: number | null) => (i === null ? null : (cursors[i] ?? null));
        const args = { ...(forwards ? { first: n } : { last: n }), after: given(after), before: given(before) };
        // The specification leaves open what `before` an item that stands before `after` means.
        fc.pre(after === null || before === null || after < before);
        const { nodes, pageInfo, totalCount } = page(all, args);
        const wanted = specified(all, args);
        expect(nodes).toEqual(wanted.nodes);
        expect(totalCount).toBe(all.length);
        expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([wanted.next, wanted.previous]);
      }),
    );
  });

  test("edges, nodes and the page's ends agree", () => {
    fc.assert(
      fc.property(items, size, (all, first) => {
        const { edges, nodes, pageInfo } = page(all, { first });
        expect(edges.map((edge) => edge.node)).toEqual(nodes);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
          edges[0]?.cursor ?? null,
          edges.at(-1)?.cursor ?? null,
        ]);
      }),
    );
  });
});

describe("a publication between two pages", () => {
  test("that adds a record loses and repeats none of the others", () => {
    fc.assert(
      fc.property(items, size, fc.integer({ min: 0, max: 5 }), (all, first, rank) => {
        const { nodes, pageInfo } = page(all, { first });
        fc.pre(pageInfo.endCursor !== null);
        const more = [...all, { id: "a new one", rank }];
        const rest = page(more, { first: 100, after: pageInfo.endCursor }).nodes.filter(
          (item) => item.id !== "a new one",
        );
        expect([...nodes, ...rest]).toEqual(all);
      }),
    );
  });

  test("that takes away the very record of the cursor does so neither", () => {
    fc.assert(
      fc.property(items, size, (all, first) => {
        const { nodes, pageInfo } = page(all, { first });
        fc.pre(pageInfo.endCursor !== null);
        const rest = page(
          all.filter((item) => item !== nodes.at(-1)),
          { first: 100, after: pageInfo.endCursor },
        );
        expect([...nodes, ...rest.nodes]).toEqual(all);
      }),
    );
  });

  test("that changes the places of search results does not move a cursor whose item is there", () => {
    const search = (ids: string[], args: PageArguments) =>
      connectionOf(
        { name: "s", items: ids, rankOf: (one) => ids.indexOf(one), idOf: (one) => one, ranksArePlaces: true },
        args,
      );
    const { pageInfo } = search(["a", "b", "c"], { first: 2 });
    expect(search(["x", "a", "b", "c"], { after: pageInfo.endCursor }).nodes).toEqual(["c"]);
  });
});

test("20 where nothing is asked for; none where none is asked for", () => {
  const all = Array.from({ length: 25 }, (_, rank) => ({ id: String(rank), rank }));
  expect(page(all, {}).nodes).toHaveLength(20);
  expect(page(all, { first: null, last: null }).nodes).toHaveLength(20);
  expect(page(all, { first: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, startCursor: null } });
});

test("no text is taken for a cursor that the list did not give out", () => {
  fc.assert(
    fc.property(fc.string(), (after) => {
      expect(() => page([], { after })).toThrow("is not a cursor");
    }),
  );
  const base64 = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");
  for (const parts of [null, {}, ["items"], ["items", null, "a"], ["items", 1, 2], ["others", 1, "a"]]) {
    expect(() => page([], { after: base64(parts) })).toThrow("is not a cursor");
  }
});
