/** What sources disagree on, typed; and the whole way from a fact to what it rests on and who accepted it. */
import { describe, expect, test } from "vitest";
import type { Fact, PublicAdvice, StrikeEvent, TrustImpact } from "../schema/records.ts";
import {
  advice,
  edition,
  id,
  impact,
  quote,
  readModelOf,
  said,
  source,
  strikeEvent,
  text,
  when,
  window,
} from "./fixtures.ts";
import { asker } from "./tools/ask.ts";

const AT = "2016-04-26T09:00:00+01:00";
const [paper, union] = [id("src", "1"), id("src", "2")];
const sources = [source(), source({ id: union, publisher: "BMA" })];

/** Held by the paper, contradicted by the union. */
function disputed<T>(held: T, rival: T): Fact<T> {
  return said(held, { rivals: [{ value: rival, basis: "stated", evidence: [1], ruleId: "a.rule" }] });
}

const evidence = [quote(paper), quote(union, "BMA")];
const event = strikeEvent({
  evidence,
  nations: disputed<StrikeEvent["nations"]["value"]>(["ENGLAND"], ["ENGLAND", "WALES"]),
  staffGroups: disputed<StrikeEvent["staffGroups"]["value"]>(["RESIDENT_DOCTORS"], ["CONSULTANTS"]),
  scope: disputed<StrikeEvent["scope"]["value"]>(
    { type: "NATION" },
    { type: "ORGANISATIONS", codes: ["RHM"], complete: true, text: null },
  ),
  windows: [
    window({
      end: when("2016-04-26T17:00:00+01:00", {
        rivals: [{ value: "2016-04-27", precision: "DATE", basis: "derived", evidence: [1], ruleId: "end.days" }],
      }),
      status: disputed<StrikeEvent["windows"][number]["status"]["value"]>("CONFIRMED", "CALLED_OFF"),
      coveredBy: disputed<string | null>(null, "consultants"),
    }),
  ],
});
const figure = impact({
  evidence,
  trust: disputed<string | null>("RHM", "ZZZ"),
  count: disputed<TrustImpact["count"]["value"]>(
    { value: 1200, qualifier: "ABOUT" },
    { value: 12_711, qualifier: "EXACT" },
  ),
  period: disputed<TrustImpact["period"]["value"]>({ start: "2016-04-18", end: "2016-05-02" }, null),
});
const words = advice({
  evidence,
  issuer: disputed<PublicAdvice["issuer"]["value"]>(
    { name: "UHS", trust: "RHM" },
    { name: "NHS England", trust: null },
  ),
  topic: disputed("pharmacy", "gp-open"),
});

const ask = asker({ readModel: readModelOf(edition({ records: [event, figure, words, ...sources] })) }, AT);

const value = `value { __typename
  ... on TimePoint { precision time date } ... on NationScope { nations } ... on OrganisationScope { codes complete }
  ... on AreaScope { text } ... on UnknownScope { unknown } ... on Trust { odsCode } ... on Issuer { name trust { odsCode } }
  ... on Count { value qualifier } ... on Period { start end } ... on CodeValue { codes } ... on TextValue { texts }
  ... on NoValue { none } }`;
const claim = `words basis ruleId sources { publisher } evidence { ... on QuoteEvidence { quote source { id } } } ${value}`;

async function disputesOf(
  type: string,
  recordId: string,
): Promise<Record<string, { held: unknown; rivals: unknown[] }>> {
  const { data, errors } = await ask(
    `{ node(id: "${recordId}") { ... on ${type} { disputed disputes { field held { ${claim} } rivals { ${claim} } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.node.disputes.map((one: { field: string }) => one.field)).toEqual(data.node.disputed);
  return Object.fromEntries(data.node.disputes.map((one: { field: string }) => [one.field, one]));
}

describe("a disputed fact", () => {
  test("gives both values with their sentence and source, and needs no JSON", async () => {
    const disputes = await disputesOf("StrikeEvent", event.id);
    expect(disputes["windows.0.end"]).toEqual({
      field: "windows.0.end",
      held: {
        words: "5pm on Tuesday 26 April 2016",
        basis: "STATED",
        ruleId: null,
        sources: [{ publisher: "The Daily Example" }],
        evidence: [{ quote: "8am on Tuesday 26 April 2016", source: { id: paper } }],
        value: { __typename: "TimePoint", precision: "TIME", time: "2016-04-26T17:00:00+01:00", date: "2016-04-26" },
      },
      rivals: [
        {
          words: "Wednesday 27 April 2016",
          basis: "DERIVED",
          ruleId: "end.days",
          sources: [{ publisher: "BMA" }],
          evidence: [{ quote: "BMA", source: { id: union } }],
          value: { __typename: "TimePoint", precision: "DATE", time: null, date: "2016-04-27" },
        },
      ],
    });
  });

  test.each([
    ["nations", "England", { codes: ["ENGLAND"] }, "England and Wales", { codes: ["ENGLAND", "WALES"] }],
    ["staffGroups", "resident doctors", { codes: ["RESIDENT_DOCTORS"] }, "consultants", { codes: ["CONSULTANTS"] }],
    [
      "scope",
      "all of England",
      { __typename: "NationScope", nations: ["ENGLAND"] },
      "University Hospital Southampton NHS Foundation Trust, and no others",
      { __typename: "OrganisationScope", codes: ["RHM"], complete: true },
    ],
    ["windows.0.status", "confirmed", { codes: ["CONFIRMED"] }, "called off", { codes: ["CALLED_OFF"] }],
    ["windows.0.coveredBy", "none is given", { none: true }, "consultants", { texts: ["consultants"] }],
  ])("of a strike: %s", async (field, heldWords, held, rivalWords, rival) => {
    expect((await disputesOf("StrikeEvent", event.id))[field]).toMatchObject({
      held: { words: heldWords, value: held },
      rivals: [{ words: rivalWords, value: rival }],
    });
  });

  test("of a figure: who, how many, and when", async () => {
    expect(await disputesOf("TrustImpact", figure.id)).toMatchObject({
      trust: { held: { value: { odsCode: "RHM" } }, rivals: [{ words: "ZZZ", value: { codes: ["ZZZ"] } }] },
      count: {
        held: { words: "about 1,200", value: { value: 1200, qualifier: "ABOUT" } },
        rivals: [{ words: "12,711", value: { value: 12_711, qualifier: "EXACT" } }],
      },
      period: {
        held: { words: "Monday 18 April 2016 to Monday 2 May 2016", value: { start: "2016-04-18", end: "2016-05-02" } },
        rivals: [{ words: "none is given", value: { __typename: "NoValue", none: true } }],
      },
    });
  });

  test("of advice: whose it is, and what it is about", async () => {
    expect(await disputesOf("PublicAdvice", words.id)).toMatchObject({
      topic: { held: { value: { texts: ["pharmacy"] } }, rivals: [{ words: "gp-open" }] },
      issuer: {
        held: { words: "UHS", value: { name: "UHS", trust: { odsCode: "RHM" } } },
        rivals: [{ words: "NHS England", value: { name: "NHS England", trust: null } }],
      },
    });
  });

  test("no dispute, no entry", async () => {
    const agreed = asker({ readModel: readModelOf(edition({ records: [strikeEvent(), source()] })) }, AT);
    const { data } = await agreed(`{ strikeEvents { nodes { disputed disputes { field } } } }`);
    expect(data.strikeEvents.nodes).toEqual([{ disputed: [], disputes: [] }]);
  });
});

describe("promise 2: from a fact to what it rests on", () => {
  const whole = `field value basis ruleId decidedBy decidedAt
    evidence { __typename
      ... on QuoteEvidence { quote start end textSha256 source { id textSha256 url publisher } }
      ... on RowEvidence { table row fileSha256 source { id } }
      ... on AuthoredEvidence { editor reason }
      ... on ReferenceEvidence { url note source { id } } }
    rivals { value basis ruleId evidence { __typename } }`;

  test("kind, quote, offsets, hash, rule, person and time are all there", async () => {
    const { data, errors } = await ask(`{ strikeEvent(id: "${event.id}") { edited facts { ${whole} } } }`);
    expect(errors).toEqual([]);
    const nations = data.strikeEvent.facts.find((fact: { field: string }) => fact.field === "nations");
    expect(data.strikeEvent.edited).toBe(false);
    expect(nations).toMatchObject({
      decidedBy: "editor@example.org",
      decidedAt: "2016-04-20T11:00:00+01:00",
      evidence: [
        {
          __typename: "QuoteEvidence",
          start: text.indexOf("8am"),
          end: text.indexOf("8am") + 28,
          textSha256: "a".repeat(64),
          source: { id: paper },
        },
      ],
      rivals: [{ basis: "STATED", ruleId: "a.rule", evidence: [{ __typename: "QuoteEvidence" }] }],
    });
  });

  test("also when asked from the source", async () => {
    const { data } = await ask(
      `{ source(id: "${union}") { facts(first: 100) { nodes { fact { decidedBy decidedAt } } } } }`,
    );
    expect(data.source.facts.nodes.length).toBeGreaterThan(5);
    for (const { fact } of data.source.facts.nodes) expect(fact.decidedBy).toBe("editor@example.org");
  });
});
