/** What a new store begins with, published through the real pipeline. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../functions/codec.ts";
import type { Edition } from "../functions/edition.ts";
import { factsOf } from "../functions/facts.ts";
import { createReadModel, type ReadModel } from "../functions/read-model.ts";
import { createServer } from "../functions/server.ts";
import { situationAt } from "../schema/situation.ts";
import { LIFE_THREATENING } from "../schema/emergency.ts";
import { init } from "../seed/publish/maintain.ts";
import { verify } from "../seed/publish/verify.ts";
import { loadSamples } from "../seed/samples/samples.ts";
import { publishStarter, starterSteps } from "../seed/starter.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

let store: TestStore;
let readModel: ReadModel;
let edition: Edition;

const start = () =>
  publishStarter({
    store: store.store,
    readModel,
    target: { stage: store.stage, endpoint: store.endpoint },
    by: "a test",
    now: Date.now,
  });

beforeAll(async () => {
  store = await startTestStore();
  await init(store.store, Date.now());
  readModel = createReadModel({ store: store.store, freshFor: 0 });
  await start();
  edition = (await readModel.newest()).edition;
});
afterAll(() => store.close());

/** What the strike that starts on a day makes of a trust at a time; null where it is not told of there. */
const state = (trust: string, day: string, at: string) => {
  const place = edition.directory.get(trust);
  if (place === undefined) throw new Error(`no trust ${trust}`);
  const { strikes } = situationAt(edition.world, { nation: place.nation, trust: place }, Date.parse(at), true);
  return strikes.find(({ window }) => window.start.value?.startsWith(day))?.state ?? null;
};

test("started again, it publishes nothing twice", async () => {
  const before = await store.store.head();
  await start();
  expect(await store.store.head()).toEqual(before);
});

test("tables, read model and evidence agree", async () => {
  const head = await store.store.head();
  if (head === null) throw new Error("no head");
  expect(await verify(store.store, head, "seed/samples", () => {})).toMatchObject({ problems: [] });
});

describe("what a question costs the store", () => {
  const questions = [
    `{ situation(trust: "RHM") { state advice { topic } strikes { event { evidence { ... on QuoteEvidence { quote source { url } } } } } } }`,
    `{ strikeEvents(first: 100) { nodes { facts { field evidence { __typename } } impactOn(trust: "RHM") { __typename } } } }`,
    `{ trusts(first: 100) { nodes { successors { name } } } changes(first: 100) { nodes { summary record { id } } } }`,
  ];

  test.each(questions)("three requests from cold, none while the head is fresh: %s", async (query) => {
    const cold = createReadModel({ store: store.store, freshFor: 60_000 });
    const server = createServer({ readModel: cold, now: Date.now });
    const ask = () => server.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
    store.requests();
    expect((await ask()).status).toBe(200);
    expect(store.requests()).toEqual(["GetItem", "BatchGetItem", "BatchGetItem"]);
    expect((await ask()).status).toBe(200);
    expect(store.requests()).toEqual([]);
  });
});

describe("promise 1: a person decides", () => {
  test("every record names who accepted it, and every candidate of the starter was decided on", () => {
    for (const { record } of edition.records.values()) expect(record.decision.by).not.toBe("");
    for (const { inputs } of starterSteps()) {
      for (const { draft, decisions } of inputs) {
        const decided = new Set(decisions.map((decision) => decision.candidate));
        expect(draft.candidates.filter((candidate) => !decided.has(candidate.id))).toEqual([]);
      }
    }
  });
});

describe("promise 2: every fact shows what it rests on", () => {
  test("a fact that somebody states has its evidence", () => {
    const bare = [...edition.records.values()].flatMap(({ record }) =>
      factsOf(edition, record)
        .filter(({ fact }) => fact.basis === "stated" && fact.evidence.length === 0)
        .map(({ field }) => `${record.id} ${field}`),
    );
    expect(bare).toEqual([]);
  });

  test("every quote stands in its source, at its place", () => {
    const texts = new Map(loadSamples().map(({ text }) => [sha256(text), text]));
    const quotes = [...edition.records.values()].flatMap(({ record }) =>
      record.evidence.filter((e) => e.kind === "QUOTE"),
    );
    expect(quotes.length).toBeGreaterThan(50);
    for (const { textSha256, quote, start: from, end } of quotes)
      expect(texts.get(textSha256)?.slice(from, end)).toBe(quote);
  });
});

describe("promise 4: emergency advice stands first", () => {
  test.each([
    "2016-04-26T10:00:00+01:00",
    "2016-09-12T10:00:00+01:00",
    "2022-12-21T10:00:00Z",
    "1999-01-01T00:00:00Z",
    "2030-01-01T00:00:00Z",
  ])("at %s, at every organisation", (at) => {
    for (const trust of edition.directory.values()) {
      const { advice } = situationAt(edition.world, { nation: trust.nation, trust }, Date.parse(at), true);
      expect(advice[0]).toMatchObject({ topic: LIFE_THREATENING, level: "EMERGENCY" });
    }
  });
});

describe("the awkward strikes of the catalogue", () => {
  test.each([
    [
      "nurses at selected trusts are no all-clear for any",
      "RHM",
      "2022-12-15",
      "2022-12-15T10:00:00Z",
      "STRIKE_MAY_AFFECT",
    ],
    [
      "an ambulance strike that two unions suspended, and later the third",
      "RHM",
      "2023-03-06",
      "2023-03-06T10:00:00Z",
      "STRIKE_CALLED_OFF",
    ],
    ["the court's midnight: nurses on 1 May", "RHM", "2023-04-30", "2023-05-01T23:00:00+01:00", "STRIKE_MAY_AFFECT"],
    ["the court's midnight: and off on 2 May", "RHM", "2023-05-02", "2023-05-02T10:00:00+01:00", "STRIKE_CALLED_OFF"],
    ["two unions, two ends: one still out", "RHM", "2024-02-24", "2024-02-29T06:00:00Z", "STRIKE_NOW"],
    ["two unions, two ends: both back", "RHM", "2024-02-24", "2024-02-29T07:00:00Z", "STRIKE_ENDED"],
    [
      "days that are not consecutive: Friday is off",
      "RHM",
      "2016-10-07",
      "2016-10-09T10:00:00+01:00",
      "STRIKE_CALLED_OFF",
    ],
    [
      "days that are not consecutive: nothing is told of a Saturday",
      "RHM",
      "2016-10-08",
      "2016-10-08T10:00:00+01:00",
      null,
    ],
    ["a strike of England is none of Scotland", "S08000024", "2016-04-26", "2016-04-26T10:00:00+01:00", null],
    ["a strike nobody reported on", "RHM", "2026-06-15", "2026-06-16T10:00:00+01:00", "STRIKE_NOW"],
  ])("%s", (_, trust, day, at, expected) => expect(state(trust, day, at)).toBe(expected));

  test("the outcome of June 2026 is unreported, and never guessed", () => {
    const event = edition.world.events.find((e) => e.windows[0]?.start.value?.startsWith("2026-06-15"));
    expect(event?.windows[0]?.outcome.value).toBe("UNREPORTED");
  });
});
