/** `sources`, and the facts that each is cited for, from outside. */
import { describe, expect, test } from "vitest";
import { edition, id, quote, readModelOf, said, strikeEvent, text } from "./fixtures.ts";
import { article, ask, AT, disputed, ids, statistics, undated } from "./support/records-of-all-kinds.ts";
import { asker } from "./tools/ask.ts";

describe("sources and what they are cited for", () => {
  test.each([
    ["", [statistics.id, article.id, undated.id]],
    ['filter: { publishers: ["nhs england"] }', [statistics.id]],
    ["filter: { kinds: [ARTICLE] }", [article.id, undated.id]],
    ['filter: { from: "2016-04-19", to: "2016-04-19" }', [article.id]],
  ] as [string, string[]][])("%s", async (args, wanted) => {
    expect(await ids("sources", args)).toEqual(wanted);
  });

  test("one, with the facts of every record that rest on it", async () => {
    const { data } = await ask(`{ source(id: "${statistics.id}") {
      publisher kind publishedOn publishedBasis retrievedAt textSha256 supersedes { id } editorialState revision
      facts { nodes { record { __typename id } fact { field value basis ruleId rivals { value basis evidence { ... on QuoteEvidence { quote start end source { id } } } } } } }
    } }`);
    expect(data.source).toMatchObject({
      publisher: "NHS England",
      kind: "STATISTICS",
      publishedBasis: "DATELINE",
      retrievedAt: "2016-04-19T13:00:00+01:00",
      supersedes: { id: article.id },
    });
    const start = text.indexOf("BMA");
    expect(data.source.facts.nodes).toEqual([
      {
        record: { __typename: "StrikeEvent", id: disputed.id },
        fact: {
          field: "windows.0.end",
          value: '"2017-01-03"',
          basis: "STATED",
          ruleId: null,
          rivals: [
            {
              value: '"2017-01-02"',
              basis: "DERIVED",
              evidence: [{ quote: "BMA", start, end: start + 3, source: { id: statistics.id } }],
            },
          ],
        },
      },
    ]);
  });

  test("every fact of a record has its path, and every kind of evidence is told", async () => {
    const all = strikeEvent({
      evidence: [
        quote(id("src", "1")),
        { kind: "ROW", source: id("src", "2"), fileSha256: "b".repeat(64), table: "Table 1", row: "12" },
        { kind: "AUTHORED", editor: "editor@example.org", reason: "Judged." },
        { kind: "REFERENCE", source: id("src", "2"), url: "https://example.org/" },
      ],
      nations: said(["ENGLAND"], { evidence: [0, 1, 2, 3] }),
    });
    const ask = asker({ readModel: readModelOf(edition({ records: [all, article, statistics] })) }, AT);
    const { data } = await ask(`{ strikeEvent(id: "${all.id}") { evidence { __typename } facts { field value evidence {
      __typename
      ... on RowEvidence { table row fileSha256 source { id } }
      ... on AuthoredEvidence { editor reason }
      ... on ReferenceEvidence { url note source { id } }
    } } } }`);
    const { facts, evidence } = data.strikeEvent;
    expect(evidence).toHaveLength(4);
    const parts = ["start", "end", "unions", "withdrawn", "coveredBy", "status", "outcome"].map(
      (part) => `windows.0.${part}`,
    );
    expect(facts.map((fact: { field: string }) => fact.field)).toEqual([
      "nations",
      "staffGroups",
      "action",
      "scope",
      ...parts,
    ]);
    expect(facts[0]).toEqual({
      field: "nations",
      value: '["ENGLAND"]',
      evidence: [
        { __typename: "QuoteEvidence" },
        {
          __typename: "RowEvidence",
          table: "Table 1",
          row: "12",
          fileSha256: "b".repeat(64),
          source: { id: statistics.id },
        },
        { __typename: "AuthoredEvidence", editor: "editor@example.org", reason: "Judged." },
        { __typename: "ReferenceEvidence", url: "https://example.org/", note: null, source: { id: statistics.id } },
      ],
    });
    expect(facts[4].value).toBe('"2016-04-26T08:00:00+01:00"');
  });
});
