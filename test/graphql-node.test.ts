/** `node` and `nodes`: anything by its id, and `service`, from outside. */
import { describe, expect, test } from "vitest";
import { coverage } from "./fixtures.ts";
import { withdrawn, cancelled, standing, article, ask } from "./support/records-of-all-kinds.ts";

describe("node and nodes", () => {
  test("find anything by its id, in the order asked for", async () => {
    const wanted = [
      withdrawn.id,
      cancelled.id,
      standing.id,
      article.id,
      "tr_RHM",
      "ev_none",
      "tr_XXX",
      coverage().id,
      "",
    ];
    const { data } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids: wanted });
    expect(data.nodes).toEqual([
      { __typename: "StrikeEvent", id: withdrawn.id },
      { __typename: "TrustImpact", id: cancelled.id },
      { __typename: "PublicAdvice", id: standing.id },
      { __typename: "Source", id: article.id },
      { __typename: "Trust", id: "tr_RHM" },
      null,
      null,
      null,
      null,
    ]);
    const one = await ask(`{ node(id: "${standing.id}") { ... on PublicAdvice { heading translation } } }`);
    expect(one.data.node).toEqual({ heading: "Use NHS 111 online or call 111", translation: "ORIGINAL" });
  });
});

test("service tells its version, where it looks, and whose it is", async () => {
  const { data } = await ask(
    `{ service { dataVersion publishedAt stale licence attribution coverage { nation staffGroups from checkedAt checkedUntil } } }`,
  );
  expect(data.service).toMatchObject({
    dataVersion: "1.3",
    publishedAt: "2016-04-25T19:00:00+01:00",
    stale: false,
    attribution: expect.stringContaining("not the NHS"),
    coverage: [
      {
        nation: "ENGLAND",
        staffGroups: null,
        from: "2016-04-01T01:00:00+01:00",
        checkedAt: "2016-05-25T09:00:00+01:00",
        checkedUntil: "2016-06-01T09:00:00+01:00",
      },
    ],
  });
});
