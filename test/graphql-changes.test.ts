/** `changes`: what each publication did, from outside. */
import { describe, expect, test } from "vitest";
import { coverage } from "./fixtures.ts";
import { doctors, nurses, ask } from "./support/records-of-all-kinds.ts";

describe("changes", () => {
  const query = `query ($after: String) { changes(first: 2, after: $after) {
    nodes { recordId record { __typename id } change summary dataVersion publishedAt by why } pageInfo { hasNextPage endCursor } totalCount
  } }`;

  test("come oldest first, and go on after the last cursor", async () => {
    const first = (await ask(query)).data.changes;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([
      {
        recordId: doctors.id,
        record: { __typename: "StrikeEvent", id: doctors.id },
        change: "NEW",
        dataVersion: "1.1",
      },
      { recordId: coverage().id, record: null },
    ]);
    const next = (await ask(query, { after: first.pageInfo.endCursor })).data.changes;
    expect(next.nodes).toEqual([
      {
        recordId: nurses.id,
        record: { __typename: "StrikeEvent", id: nurses.id },
        change: "CHANGED",
        summary: "Nurses",
        dataVersion: "2.3",
        publishedAt: "2016-04-25T19:00:00+01:00",
        by: "publisher@example.org",
        why: "Correction.",
      },
    ]);
    expect((await ask(query, { after: next.pageInfo.endCursor })).data.changes.nodes).toEqual([]);
  });
});
