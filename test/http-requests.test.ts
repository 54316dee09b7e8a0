/**
 * What each question asks of DynamoDB: three requests from cold, whatever it is about, and none while the head is fresh. No
 * resolver waits for the store on its own.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createReadModel } from "../functions/read-model.ts";
import { createSchema } from "../functions/schema.ts";
import { createServer } from "../functions/server.ts";
import { init } from "../seed/publish/maintain.ts";
import { advice, coverage, id, impact, source, strikeEvent } from "./fixtures.ts";
import { planOf, publishBy, start } from "./publishing/plans.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
  await init(store.store, start);
  const records = [strikeEvent(), impact(), advice(), source(), coverage()];
  await publishBy("a", store.store, planOf((await store.store.head())!, "all", records));
});
afterAll(() => store.close());

const strike = id("ev", "1");
const everything = `impactOn(trust: "RHM") { __typename ... on Affected { impacts { id events { id } } } }
  facts { field evidence { ... on QuoteEvidence { source { publisher facts { totalCount } } } } }`;

/** One at least for each field of the root, with what lies below it. */
const questions: Record<string, string> = {
  situation: `situation(trust: "RHM") { state summary strikes { event { ${everything} } } impacts { id } advice { heading } contentHash }`,
  situations: `situations(trusts: ["RHM", "RHM"]) { state advice { heading } }`,
  strikeEvents: `strikeEvents { totalCount nodes { ${everything} } }`,
  strikeEvent: `strikeEvent(id: "${strike}") { ${everything} }`,
  trusts: `trusts(filter: { search: "southampton" }) { nodes { name successors { name } } }`,
  trust: `trust(odsCode: "RHM") { name hospitals { name } }`,
  findTrust: `findTrust(name: "UHS") { __typename }`,
  trustImpacts: `trustImpacts { nodes { trust { name } events { ${everything} } } }`,
  publicAdvice: `publicAdvice { nodes { heading facts { field evidence { __typename } } } }`,
  sources: `sources { nodes { publisher facts { nodes { fact { field } record { __typename } } } } }`,
  source: `source(id: "${id("src", "1")}") { publisher facts { totalCount } }`,
  changes: `changes { nodes { recordId summary } }`,
  checkCopies: `checkCopies(copies: [{ id: "${strike}", contentHash: "${"0".repeat(64)}" }]) { __typename }`,
  node: `node(id: "${strike}") { id }`,
  nodes: `nodes(ids: ["${strike}", "${id("src", "1")}"]) { id }`,
  service: `service { dataVersion coverage { nation } }`,
};

test("every field of the root has a question", () => {
  expect(Object.keys(questions).toSorted()).toEqual(Object.keys(createSchema().getQueryType()!.getFields()).toSorted());
});

test.each(Object.keys(questions))("%s: three from cold, none while the head is fresh", async (name) => {
  const clock = () => start + 60_000;
  const readModel = createReadModel({ store: store.store, clock });
  const server = createServer({ readModel, now: () => Date.parse("2016-04-26T09:00:00Z"), log: () => {} });
  const ask = async () => {
    store.requests();
    const response = await server.fetch(
      `http://localhost/graphql?query=${encodeURIComponent(`{ ${questions[name]} }`)}`,
    );
    expect(await response.json()).toEqual({ data: { [name]: expect.anything() } });
    return store.requests();
  };
  expect(await ask()).toEqual(["GetItem", "BatchGetItem", "BatchGetItem"]);
  expect(await ask()).toEqual([]);
});
