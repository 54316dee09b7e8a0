/** A store with something around each of its calls: the place where tests let things go wrong. */
import type { WriteStore } from "../../seed/publish/write-store.ts";

/** A call, with its arguments as given. */
export type Call = { [Name in keyof WriteStore]: { name: Name; args: Parameters<WriteStore[Name]> } }[keyof WriteStore];

export type Around = <T>(call: Call, execute: () => Promise<T>) => Promise<T>;

const writes: ReadonlySet<keyof WriteStore> = new Set([
  "createHead",
  "claim",
  "putOnce",
  "commit",
  "endClaim",
  "replaceHead",
]);

export function isWrite(call: Call): boolean {
  return writes.has(call.name);
}

export function wrapStore(store: WriteStore, around: Around): WriteStore {
  return {
    head: (...args) => around({ name: "head", args }, () => store.head(...args)),
    chunks: (...args) => around({ name: "chunks", args }, () => store.chunks(...args)),
    publication: (...args) => around({ name: "publication", args }, () => store.publication(...args)),
    publications: (...args) => around({ name: "publications", args }, () => store.publications(...args)),
    revisions: (...args) => around({ name: "revisions", args }, () => store.revisions(...args)),
    edge: (...args) => around({ name: "edge", args }, () => store.edge(...args)),
    createHead: (...args) => around({ name: "createHead", args }, () => store.createHead(...args)),
    claim: (...args) => around({ name: "claim", args }, () => store.claim(...args)),
    putOnce: (...args) => around({ name: "putOnce", args }, () => store.putOnce(...args)),
    commit: (...args) => around({ name: "commit", args }, () => store.commit(...args)),
    endClaim: (...args) => around({ name: "endClaim", args }, () => store.endClaim(...args)),
    replaceHead: (...args) => around({ name: "replaceHead", args }, () => store.replaceHead(...args)),
  };
}

/** A call that never comes back: its caller has died. */
export function never<T>(): Promise<T> {
  return new Promise<T>(() => {});
}

/** One line for people. */
export function describeCall(call: Call): string {
  switch (call.name) {
    case "claim":
      return `claim ${call.args[3].n} for plan ${call.args[3].plan.slice(0, 6)} on ${call.args[2].epoch}.${call.args[2].number}`;
    case "commit":
      return `commit ${call.args[0].n} of plan ${call.args[0].plan.slice(0, 6)} in epoch ${call.args[1]} at ${call.args[3]}`;
    case "putOnce":
      return `putOnce ${call.args[0].table} ${Object.values(call.args[0].key).join(" ").slice(0, 40)}`;
    case "endClaim":
      return `endClaim ${call.args[0]} in epoch ${call.args[1]}`;
    case "replaceHead":
      return `replaceHead by ${call.args[1].epoch}.${call.args[1].number}, last ${call.args[1].last}`;
    case "publication":
      return `publication ${call.args[0]}`;
    default:
      return call.name;
  }
}
