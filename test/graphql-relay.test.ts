/** The Relay specifications, on every connection of the contract: its shape, and its pages through the API in both directions. */
import { getNamedType, getNullableType, isNonNullType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../functions/schema.ts";
import { advice, edition, id, impact, logEntry, readModelOf, source, strikeEvent, trust } from "./fixtures.ts";
import { asker } from "./tools/ask.ts";

const types = Object.values(createSchema().getTypeMap()).filter(isObjectType);
const connections = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
    .map((field) => ({ name: `${type.name}.${field.name}`, field })),
);

const three = [1, 2, 3];
const records = [
  ...three.map((n) => strikeEvent({ id: id("ev", `${n}`) })),
  ...three.map((n) => impact({ id: id("im", `${n}`) })),
  ...three.map((n) => advice({ id: id("ad", `${n}`) })),
  ...three.map((n) => source({ id: id("src", `${n}`) })),
];
const changes = three.map((n) => ({ id: id("ev", `${n}`), change: "NEW" as const, summary: `strike ${n}` }));
const directory = three.map((n) => trust({ ods: `R0${n}`, name: `Example Hospitals ${n}` }));
const ask = asker(
  { readModel: readModelOf(edition({ records, directory, log: [logEntry(1, changes)] })) },
  "2016-04-20T08:00:00Z",
);

/** How each is asked for, and what tells its items apart. */
const cases: Record<string, { open: string; close: string; item: string }> = {
  "Query.strikeEvents": { open: "strikeEvents", close: "", item: "id" },
  "Query.trusts": { open: "trusts", close: "", item: "id" },
  "Query.trustImpacts": { open: "trustImpacts", close: "", item: "id" },
  "Query.publicAdvice": { open: "publicAdvice", close: "", item: "id" },
  "Query.sources": { open: "sources", close: "", item: "id" },
  "Query.changes": { open: "changes", close: "", item: "recordId" },
  "Source.facts": { open: `source(id: "${id("src", "1")}") { facts`, close: "}", item: "record { id } fact { field }" },
};

/** Whoever follows what is published goes one way. */
const onward = "Query.changes";

test("every connection has a case here", () => {
  expect(Object.keys(cases).toSorted()).toEqual(connections.map(({ name }) => name).toSorted());
});

test.each(connections)("$name has the shape of the specification", ({ name, field }) => {
  const argumentTypes = Object.fromEntries(field.args.map(({ name, type }) => [name, String(getNullableType(type))]));
  const forwards = { first: "Int", after: "String" };
  expect(argumentTypes).toMatchObject(name === onward ? forwards : { ...forwards, last: "Int", before: "String" });
  const connection = getNamedType(field.type);
  if (!isObjectType(connection)) throw new Error("a connection is an object");
  const { edges, nodes, pageInfo, totalCount } = connection.getFields();
  expect([String(pageInfo?.type), String(totalCount?.type)]).toEqual(["PageInfo!", "Int!"]);
  const edge = getNamedType(edges!.type);
  if (!isObjectType(edge)) throw new Error("an edge is an object");
  expect(edge.name).toMatch(/Edge$/);
  const { node, cursor } = edge.getFields();
  expect([isNonNullType(node!.type), String(cursor?.type)]).toEqual([true, "String!"]);
  expect(getNamedType(nodes!.type)).toBe(getNamedType(node!.type));
});

type Page = {
  edges: { cursor: string; node: unknown }[];
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
};

test.each(Object.keys(cases))("%s: its pages, forwards and backwards, are the list, each item once", async (name) => {
  const { open, close, item } = cases[name]!;
  const page = async (args: string) => {
    const fields = `edges { cursor node { ${item} } } nodes { ${item} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
    const { data, codes } = await ask(`{ ${open}(${args}) { ${fields} } ${close} }`);
    expect(codes).toEqual([]);
    const [root] = Object.values(data as Record<string, unknown>);
    const found = (name === "Source.facts" ? (root as { facts: Page }).facts : root) as Page;
    expect(found.nodes).toEqual(found.edges.map(({ node }) => node));
    expect(found.pageInfo).toMatchObject({
      startCursor: found.edges[0]!.cursor,
      endCursor: found.edges.at(-1)!.cursor,
    });
    return found;
  };
  const all = await page("first: 100");
  expect([all.totalCount, all.pageInfo.hasNextPage, all.pageInfo.hasPreviousPage]).toEqual([
    all.nodes.length,
    false,
    false,
  ]);
  expect(all.nodes.length).toBeGreaterThan(2);

  const walk = async (size: string, onward: (page: Page) => string | null) => {
    const pages: unknown[][] = [];
    for (let args: string | null = size; args !== null && pages.length < 50;) {
      const next: Page = await page(args);
      expect(next.totalCount).toBe(all.totalCount);
      pages.push(next.nodes);
      const cursor = onward(next);
      args = cursor === null ? null : `${size}, ${cursor}`;
    }
    return pages;
  };
  const forwards = await walk("first: 2", ({ pageInfo: { hasNextPage, endCursor } }) =>
    hasNextPage ? `after: "${endCursor}"` : null,
  );
  expect(forwards.flat()).toEqual(all.nodes);
  const backwards =
    name === onward
      ? [all.nodes]
      : await walk("last: 2", ({ pageInfo: { hasPreviousPage, startCursor } }) =>
          hasPreviousPage ? `before: "${startCursor}"` : null,
        );
  expect(backwards.toReversed().flat()).toEqual(all.nodes);
  const refused = await ask(`{ ${open}(first: 101) { totalCount } ${close} }`);
  expect(refused.codes).toEqual(["PAGE_TOO_LARGE"]);
});
