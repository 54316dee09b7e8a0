/**
 * A store in memory with the conditions of the real one, for tests that need thousands of them. `contract.test.ts` holds
 * both to the same answers.
 */
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { type Chunk, sealedChunk } from "../../functions/codec.ts";
import { type Item, marshallKey } from "../../functions/store.ts";
import { type Head, Publication } from "../../schema/publication.ts";
import { AnyRecord } from "../../schema/records.ts";
import { keys, type TableName, tableOfId } from "../../schema/tables.ts";
import { type Lab, textOf } from "./lab.ts";

export function createMemoryLab(): Lab {
  let head: Head | null = null;
  let items = new Map<string, Item>();
  return {
    store: createMemoryStore({
      head: () => head,
      setHead: (next) => (head = next),
      items: () => items,
    }),
    items: () => {
      const all = [...items].map(([key, item]): [string, string] => [key, textOf(item)]);
      return Promise.resolve(new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1))));
    },
    backup: () => {
      const before = { head: structuredClone(head), items: new Map(items) };
      return Promise.resolve(() => {
        head = structuredClone(before.head);
        items = new Map(before.items);
        return Promise.resolve();
      });
    },
  };
}

type Memory = { head: () => Head | null; setHead: (head: Head) => void; items: () => Map<string, Item> };

function createMemoryStore(memory: Memory): WriteStore {
  const answer = <T>(value: T) => Promise.resolve(structuredClone(value));

  /** Changes HEAD if it is there and the condition holds. */
  const change = (condition: (head: Head) => boolean, next: (head: Head) => Head) => {
    const head = memory.head();
    const holds = head !== null && condition(head);
    if (holds) memory.setHead(structuredClone(next(head)));
    return Promise.resolve(holds);
  };

  const itemsAt = (table: TableName, pk: string, sortPrefix: string) => {
    const prefix = `${table} ${pk} ${sortPrefix}`;
    return [...memory.items()].filter(([key]) => key.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  };

  return {
    head: () => answer(memory.head()),
    chunks: (hashes) => {
      const found = hashes.flatMap((hash): [string, Chunk][] => {
        const item = memory.items().get(keyText("ReadModel", keys.chunk(hash)));
        return item ? [[hash, sealedChunk(hash, item["body"]?.B ?? new Uint8Array())]] : [];
      });
      return Promise.resolve(new Map(found));
    },
    publication: (n) => {
      const item = memory.items().get(keyText("Publications", keys.publication(n)));
      return answer(item ? Publication.parse(JSON.parse(item["json"]?.S ?? "")) : null);
    },
    publications: () => {
      const found = itemsAt("Publications", keys.publication(1).pk, "");
      return answer(found.map(([, item]) => Publication.parse(JSON.parse(item["json"]?.S ?? ""))));
    },
    revisions: (id) => {
      const table = tableOfId(id);
      const found = table === null ? [] : itemsAt(table, id, "r#");
      return answer(
        found.map(([, item]) => ({
          n: Number(item["n"]?.N),
          record: AnyRecord.parse(JSON.parse(item["json"]?.S ?? "")),
        })),
      );
    },
    edge: (table, edge) =>
      answer(itemsAt(table, edge, "").map(([, item]) => ({ id: item["id"]?.S ?? "", n: Number(item["n"]?.N) }))),
    createHead: (head) => {
      if (memory.head() !== null) return Promise.resolve(false);
      memory.setHead(structuredClone(head));
      return Promise.resolve(true);
    },
    claim: (read, storeId, base, claim) =>
      change(
        (head) =>
          head.storeId === storeId &&
          head.epoch === base.epoch &&
          head.number === base.number &&
          head.last === read.last &&
          head.pending === null,
        (head) => ({
          ...head,
          last: claim.n,
          pending: { n: claim.n, plan: claim.plan, by: claim.by, since: claim.since },
        }),
      ),
    putOnce: ({ table, key, hash, attributes }) => {
      const place = keyText(table, key);
      const there = memory.items().get(place)?.["hash"]?.S;
      if (there !== undefined && there !== hash) return Promise.resolve(false);
      memory.items().set(place, { ...marshallKey(key), ...attributes, hash: { S: hash } });
      return Promise.resolve(true);
    },
    commit: (claim, epoch, manifest, committedAt, next = epoch) =>
      change(
        (head) => head.epoch === epoch && head.pending?.n === claim.n && head.pending.plan === claim.plan,
        (head) => ({ ...head, epoch: next, number: claim.n, manifest, committedAt, pending: null }),
      ),
    endClaim: (n, epoch) =>
      change(
        (head) => head.epoch === epoch && head.pending?.n === n,
        (head) => ({ ...head, aborted: [...head.aborted, n], pending: null }),
      ),
    replaceHead: (before, after) =>
      change(
        (head) =>
          head.storeId === before.storeId &&
          head.epoch === before.epoch &&
          head.number === before.number &&
          head.last === before.last,
        () => after,
      ),
  };
}

function keyText(table: TableName, key: Record<string, string>): string {
  return `${table} ${Object.values(key).join(" ")}`;
}
