/** The published table of costs: what a client computes with it is what is counted here. */
import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { byArgument, costs } from "../functions/costs.ts";
import { limits } from "../functions/limits.ts";
import { createSchema } from "../functions/schema.ts";
import { createServer } from "../functions/server.ts";
import { edition, readModelOf, strikeEvent } from "./fixtures.ts";

const server = createServer({
  readModel: readModelOf(edition({ records: [strikeEvent()] })),
  now: () => 0,
  log: () => {},
});

async function ask(query: string, variables = {}, extensions: object | undefined = { cost: true }) {
  const response = await server.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables, extensions }),
  });
  return JSON.parse(await response.text());
}

const list = "strikeEvents(first: $first) { nodes { id } }";

test.each([
  ["a field costs 1", `{ service { stale dataVersion } }`, {}, 3],
  ["a page, its size times its fields", `{ strikeEvents(first: 7) { nodes { id action } } }`, {}, 21 + 1 + 7 * 2],
  ["20 where none is given", `{ strikeEvents { edges { node { id } } } }`, {}, 21 + 1 + 20 * 2],
  ["a size in a variable", `query ($first: Int) { ${list} }`, { first: 9 }, 21 + 1 + 9],
  ["its default", `query ($first: Int = 8) { ${list} }`, {}, 21 + 1 + 8],
  [
    "codes, by their number",
    `query ($t: [String!]!) { situations(trusts: $t) { state } }`,
    { t: ["RHM", "RHM"] },
    2 * 51 + 2,
  ],
  ["a list of the table", `{ strikeEvents(first: 2) { nodes { facts { field } } } }`, {}, 21 + 1 + 2 * (1 + 20)],
  ["any other list", `{ strikeEvents(first: 2) { nodes { evidence { __typename } } } }`, {}, 21 + 1 + 2 * (1 + 2)],
  ["fragments, what stands in them", `{ service { ...A ...A } } fragment A on Service { stale }`, {}, 3],
  ["types, a price of their own", `{ __type(name: "Trust") { name fields { name } } }`, {}, 201],
])("%s", async (_, query, variables, cost) => {
  expect((await ask(query, variables)).extensions).toEqual({ cost: { requested: cost, limit: limits.cost } });
});

test("it is told to whoever asks, and to nobody else", async () => {
  expect(await ask(`{ service { stale } }`, {}, {})).toEqual({ data: { service: { stale: false } } });
});

test("what costs too much is refused with the number, before anything is done, in no time", async () => {
  const spread = Array.from({ length: 40 }, (_, i) => `fragment F${i} on StrikeEvent { id ...F${i + 1} ...F${i + 1} }`);
  const query = `{ strikeEvents { nodes { ...F0 } } } ${spread.join(" ")} fragment F40 on StrikeEvent { id }`;
  const begun = performance.now();
  const { data, errors, extensions } = await ask(query);
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(data).toBeUndefined();
  expect(errors[0].extensions).toEqual({ code: "QUERY_TOO_COSTLY" });
  expect(errors[0].message).toContain(String(limits.cost));
  expect(extensions.cost.requested).toBeGreaterThan(limits.cost);
});

describe("the table", () => {
  const types = Object.values(createSchema().getTypeMap()).filter(isObjectType);
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  );
  const names = fields.map(({ name }) => name);

  test("names fields that there are", () => {
    const named = [...Object.keys(costs.extra), ...Object.keys(costs.items), ...Object.keys(byArgument)];
    expect(named.filter((name) => !names.includes(name) && !name.startsWith("Query.__"))).toEqual([]);
  });

  test("gives a number of items to lists of things only", () => {
    const lists = fields.filter(
      ({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
    );
    expect(Object.keys(costs.items).filter((name) => !lists.some((list) => list.name === name))).toEqual([]);
  });
});
