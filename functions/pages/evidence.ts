/** What a record rests on, piece by piece: the sentence, where it stands, what it says and who accepted it (promise 2). */
import type { AnyRecord, Evidence, Source } from "../../schema/records.ts";
import { nameOf, factsOf } from "../facts.ts";
import { fieldNames } from "../feeds/planned-words.ts";
import { type Child, type Element, element as h, isSafeAddress } from "../markup/tree.ts";
import { recordOf } from "../parents.ts";
import { inWords, pointInWords } from "../time-words.ts";
import { list } from "../words.ts";
import type { Scene } from "./scene.ts";

export function evidenceList(scene: Scene, record: AnyRecord): Element {
  return h(
    "ol",
    { class: "evidence" },
    record.evidence.map((piece, number) => h("li", {}, pieceTree(scene, piece), usesOf(scene, record, number))),
  );
}

/** Who accepted the record. */
export function decisionLine({ decision }: AnyRecord): Element {
  const edited = decision.edited ? ", with changes made by hand" : "";
  return h("p", { class: "aside" }, `Accepted by ${decision.by} at ${inWords(Date.parse(decision.at))}${edited}.`);
}

/** One piece: a quotation by sight, and everything else said for what it is. */
export function pieceTree(scene: Scene, piece: Evidence): Child {
  switch (piece.kind) {
    case "QUOTE":
      return [
        h("blockquote", {}, h("p", {}, piece.quote)),
        h("p", { class: "cite" }, sourceLink(scene, piece.source)),
        h(
          "p",
          { class: "aside" },
          `Characters ${piece.start} to ${piece.end} of the text, whose SHA-256 begins ${piece.textSha256.slice(0, 12)}.`,
        ),
      ];
    case "ROW":
      return [
        h("p", { class: "cite" }, sourceLink(scene, piece.source)),
        h("p", {}, `Table “${piece.table}”, row ${piece.row}.`),
        h("p", { class: "aside" }, `SHA-256 of the file begins ${piece.fileSha256.slice(0, 12)}.`),
      ];
    case "AUTHORED":
      return [h("p", {}, `Settled by our editor ${piece.editor}: ${piece.reason}`)];
    case "REFERENCE":
      return [
        h("p", { class: "cite" }, sourceLink(scene, piece.source)),
        h("p", {}, outside(piece.url), ` ${piece.note ?? ""}`),
        h("p", { class: "aside" }, "An address whose sentence we do not hold."),
      ];
  }
}

/** What of the record rests on a piece: as written there, and as worked out from it. */
function usesOf({ edition }: Scene, record: AnyRecord, number: number): Child {
  const facts = factsOf(edition, record);
  const resting = facts.filter(({ fact }) => fact.evidence.includes(number));
  const rivals = facts.filter(({ fact }) => fact.rivals?.some((rival) => rival.evidence.includes(number)));
  const stated = resting.filter(({ fact }) => fact.basis === "stated");
  const derived = resting.filter(({ fact }) => fact.basis !== "stated");
  const lines = [
    line("Says:", stated),
    line("Worked out from it:", derived),
    line("Says otherwise than another source:", rivals),
  ].filter((text) => text !== null);
  return lines.length > 0 && h("p", { class: "aside" }, lines.join(" "));
}

function line(head: string, facts: readonly { field: string }[]): string | null {
  const names = [...new Set(facts.map(({ field }) => fieldWords(field)))];
  return names.length === 0 ? null : `${head} ${list(names)}.`;
}

const more: Record<string, string> = {
  trust: "the organisation",
  nation: "the nation",
  area: "the area",
  service: "the service",
  effect: "what happens to it",
  modality: "how sure it is",
  metric: "what is counted",
  count: "the number",
  period: "the days covered",
  setting: "the kind of care",
  figureStatus: "how final the number is",
  topic: "the topic",
  issuer: "who issued it",
  text: "the words",
};

export function fieldWords(field: string): string {
  const name = nameOf(field);
  return fieldNames[name] ?? more[name] ?? name;
}

/** Publisher, title and day, as a link to the source's page. */
export function sourceLink(scene: Scene, id: string): Child {
  const source = recordOf(scene.edition, id, "SOURCE")?.record;
  return source ? h("a", { href: scene.to(`/sources/${id}`) }, sourceName(source)) : "a source we do not hold";
}

export function sourceName({ publisher, title, url, publishedOn }: Source): string {
  const day = publishedOn === null ? null : pointInWords({ precision: "DATE", value: publishedOn });
  const what = title ?? (url === null ? null : shortAddress(url));
  const name = [publisher, what].filter((part) => part !== null).join(": ");
  return [name || "A source without a name", day].filter((part) => part !== null).join(", ");
}

/** Enough to tell one page of a publisher from another. */
function shortAddress(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, "") : "";
  const end = path.slice(path.lastIndexOf("/"));
  return `${hostOf(url)}${end.length > 60 ? `${end.slice(0, 60)}…` : end}`;
}

/** A way out of the site; an address that is none of the web's is shown, and leads nowhere. */
export function outside(url: string): Child {
  return isSafeAddress(url) ? h("a", { href: url, rel: "external" }, hostOf(url)) : h("code", {}, url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
