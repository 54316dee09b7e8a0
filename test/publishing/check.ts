/** What every reader must see, compared with the model: in the read model and straight from the record tables. */
import assert from "node:assert/strict";
import { createReadModel, type ReadModel } from "../../functions/read-model.ts";
import type { HistoryStore } from "../../seed/publish/history-store.ts";
import { CodedError } from "../../functions/errors.ts";
import { formatVersion } from "../../schema/publication.ts";
import { tableOfKind } from "../../schema/tables.ts";
import type { Model } from "./model.ts";
import { factsInTables, factsOf, sourceIds } from "./plans.ts";

/** A reader that never saw anything before, long after everything. */
export function freshReader(store: HistoryStore): ReadModel {
  return createReadModel({ store, clock: () => Date.UTC(2099, 0, 1), freshFor: 3_000 });
}

/** The newest version, in both forms. */
export async function checkNewest(store: HistoryStore, model: Model): Promise<ReadModel> {
  const head = model.head();
  const version = formatVersion(head);
  const expected = model.factsAt(head.number);
  const reader = freshReader(store);
  const { edition, stale } = await reader.newest();
  assert.equal(formatVersion(edition.version), version);
  assert.equal(stale, false);
  assert.equal(factsOf(edition), expected, `facts of version ${version} in the read model`);
  assert.equal(await factsInTables(store, head), expected, `facts of version ${version} in the tables`);
  assert.deepEqual(
    edition.log.map(({ n, epoch, plan, committedAt }) => ({ n, epoch, plan, committedAt })),
    model.committed(),
    `log of version ${version}`,
  );
  await checkEdge(store, model);
  return reader;
}

/** An edge item counts only if its n is its record's newest visible revision: no record twice, none missing. */
async function checkEdge(store: HistoryStore, model: Model): Promise<void> {
  const edges = await store.edge(tableOfKind.SOURCE, `source#${sourceIds[0]}`);
  const facts = model.factsAt(model.head().number).split("\n").filter(Boolean);
  const counted = edges
    .map(({ id, n }) => `${id}@${n}`)
    .filter((edge) => facts.some((fact) => fact.startsWith(`${edge} `)));
  assert.equal(counted.length, facts.length, "one edge to each record");
}

/** Every version there ever was: by version, by time, and the numbers that must not answer. */
export async function checkHistory(store: HistoryStore, model: Model): Promise<void> {
  const reader = await checkNewest(store, model);
  const head = model.head();
  const committed = model.committed();
  for (const [i, { n, epoch, committedAt }] of committed.entries()) {
    const facts = model.factsAt(n);
    const time = Date.parse(committedAt);
    const before = i === 0 ? "" : model.factsAt(committed[i - 1]!.n);
    assert.equal(await answer(reader, formatVersion({ epoch, number: n })), facts, `promise 8: version ${epoch}.${n}`);
    assert.equal(await answer(reader, committedAt), facts, `as of the instant ${n} was committed`);
    const just = new Date(time - 1).toISOString();
    assert.equal(await answer(reader, just), i === 0 ? "AS_OF_TOO_EARLY" : before, `as of the instant before ${n}`);
    assert.equal(
      facts,
      model.versions.get(formatVersion({ epoch, number: n })),
      `version ${epoch}.${n} as first shown`,
    );
  }
  for (const n of head.aborted) {
    assert.equal(
      await answer(reader, formatVersion({ epoch: head.epoch, number: n })),
      refusal(n, head.number),
      `aborted ${n}`,
    );
  }
  if (head.pending) {
    assert.equal(await answer(reader, formatVersion({ epoch: head.epoch, number: head.pending.n })), "AS_OF_IN_FUTURE");
  }
}

function refusal(n: number, number: number): string {
  return n > number ? "AS_OF_IN_FUTURE" : "UNKNOWN_VERSION";
}

/** The facts, or the code of the error. */
export async function answer(reader: ReadModel, asOf: string): Promise<string> {
  try {
    return factsOf((await reader.asOf(asOf)).edition);
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}
