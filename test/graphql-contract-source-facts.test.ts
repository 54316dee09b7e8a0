/** The facts of a source are a list like the others: Relay pages, whose cursors survive a publication. */
import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../schema/records.ts";
import { edition, id, impact, readModelOf, source, strikeEvent } from "./fixtures.ts";
import { type Ask, asker } from "./tools/ask.ts";

const AT = "2016-04-26T09:00:00+01:00";
const page = `nodes { record { id } fact { field } } edges { cursor node { record { id } fact { field } } } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
  source(id: "${id("src", "1")}") { facts(first: $first, after: $after, last: $last, before: $before) { ${page} } } }`;

type SourcedFact = { record: { id: string }; fact: { field: string } };
const keyOf = (one: SourcedFact) => `${one.record.id} ${one.fact.field}`;
const figures = (n: number): AnyRecord[] => Array.from({ length: n }, (_, i) => impact({ id: id("im", `p${i}`) }));
const asking = (records: AnyRecord[]): Ask =>
  asker({ readModel: readModelOf(edition({ records: [source(), ...records] })) }, AT);
const ask = asking([strikeEvent(), ...figures(6)]);

async function factsOf(asked: Ask, args: Record<string, unknown>) {
  const { data, errors } = await asked(query, args);
  expect(errors).toEqual([]);
  const { facts } = data.source;
  expect(facts.edges.map((edge: { node: SourcedFact }) => edge.node)).toEqual(facts.nodes);
  return facts;
}

async function walk(asked: Ask, size: number, way: "forwards" | "backwards"): Promise<string[]> {
  const seen: string[][] = [];
  for (let args: Record<string, unknown> = way === "forwards" ? { first: size } : { last: size }; ;) {
    const { nodes, pageInfo } = await factsOf(asked, args);
    seen.push(nodes.map(keyOf));
    if (way === "forwards" && pageInfo.hasNextPage) args = { first: size, after: pageInfo.endCursor };
    else if (way === "backwards" && pageInfo.hasPreviousPage) args = { last: size, before: pageInfo.startCursor };
    else return (way === "forwards" ? seen : seen.toReversed()).flat();
  }
}

describe("Source.facts", () => {
  test("twenty where nothing is asked for, a hundred at most", async () => {
    expect((await factsOf(ask, {})).nodes).toHaveLength(20);
    expect((await ask(query, { first: 101 })).codes).toEqual(["PAGE_TOO_LARGE"]);
    expect((await ask(query, { after: "nonsense" })).codes).toEqual(["BAD_CURSOR"]);
  });

  test.each([1, 7, 100])("%i at a time, forwards and backwards, is the whole list, each fact once", async (size) => {
    const all = (await factsOf(ask, { first: 100 })).nodes.map(keyOf);
    expect(new Set(all).size).toBe(all.length);
    expect(await walk(ask, size, "forwards")).toEqual(all);
    expect(await walk(ask, size, "backwards")).toEqual(all);
  });

  test("a publication between two pages loses and repeats none of the others", async () => {
    const { nodes, pageInfo, totalCount } = await factsOf(ask, { first: 15 });
    const more = asking([
      strikeEvent(),
      ...figures(6),
      impact({ id: id("im", "0new") }),
      impact({ id: id("im", "zzz") }),
    ]);
    const rest = await factsOf(more, { first: 100, after: pageInfo.endCursor });
    const old = rest.nodes.map(keyOf).filter((key: string) => !key.includes("new") && !key.includes("zzz"));
    expect([...nodes.map(keyOf), ...old]).toHaveLength(totalCount);
    expect(new Set([...nodes.map(keyOf), ...old]).size).toBe(totalCount);
  });

  test("a cursor of another source means nothing here", async () => {
    const records = [source({ id: id("src", "2") }), strikeEvent()];
    const { data } = await asking(records)(query, { first: 1 });
    const other = query.replace(id("src", "1"), id("src", "2"));
    const after = data.source.facts.pageInfo.endCursor;
    expect((await asking(records)(other, { after })).codes).toEqual(["BAD_CURSOR"]);
  });

  test("two thousand facts are met again at every fact in no time", { timeout: 5_000 }, async () => {
    const many = asking(figures(200));
    const { data, errors } =
      await many(`{ source(id: "${id("src", "1")}") { facts(first: 100) { totalCount nodes { record {
      ... on TrustImpact { facts { evidence { ... on QuoteEvidence { source { facts(first: 0) { totalCount } } } } } } } } } } }`);
    expect(errors).toEqual([]);
    expect(data.source.facts.totalCount).toBeGreaterThan(1_500);
  });
});
