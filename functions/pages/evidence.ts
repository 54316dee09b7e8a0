/** What a record rests on, piece by piece: the sentence, where it stands, what it says and who accepted it (promise 2). */
import type { AnyRecord, Evidence, Source } from "../../schema/records.ts";
import { factsOf } from "../facts.ts";
import { type Child, type Element, element as h, isSafeAddress } from "../markup/tree.ts";
import { recordOf } from "../parents.ts";
import { inWords, pointInWords } from "../time-words.ts";
import { list } from "../words.ts";
import { fieldWords } from "./field-words.ts";
import type { Scene } from "./scene.ts";

export function evidenceList(scene: Scene, record: AnyRecord): Element {
  const pieces = record.evidence.map((piece, number) => ({ piece, number }));
  // Sentences of one source stand together, in its own order; what has no source stands alone.
  const groups = Map.groupBy(pieces, ({ piece, number }) => ("source" in piece ? piece.source : `${number}`));
  return h(
    "ol",
    { class: "evidence" },
    [...groups].map(([source, own]) =>
      h(
        "li",
        {},
        "source" in own[0]!.piece && h("p", { class: "cite" }, sourceLink(scene, source)),
        own
          .toSorted((one, other) => startOf(one.piece) - startOf(other.piece))
          .map(({ piece, number }) => [
            pieceTree(piece),
            h(
              "p",
              { class: "aside" },
              [whereOf(piece), ...usesOf(scene, record, number)].filter((part) => part !== "").join(" "),
            ),
          ]),
      ),
    ),
  );
}

function startOf(piece: Evidence): number {
  return piece.kind === "QUOTE" ? piece.start : 0;
}

/** Who accepted the record. */
export function decisionLine({ decision }: AnyRecord): Element {
  const edited = decision.edited ? ", with changes made by hand" : "";
  return h("p", { class: "aside" }, `Accepted by ${decision.by} at ${inWords(Date.parse(decision.at))}${edited}.`);
}

/** A piece with its source, where it stands by itself. */
export function citedPiece(scene: Scene, piece: Evidence): Child {
  return [
    "source" in piece && h("p", { class: "cite" }, sourceLink(scene, piece.source)),
    pieceTree(piece),
    h("p", { class: "aside" }, whereOf(piece)),
  ];
}

/** A quotation is one by sight, and everything else is said for what it is. */
function pieceTree(piece: Evidence): Child {
  switch (piece.kind) {
    case "QUOTE":
      return h("blockquote", {}, h("p", {}, piece.quote));
    case "ROW":
      return h("p", {}, `Table “${piece.table}”, row ${piece.row}.`);
    case "AUTHORED":
      return h("p", {}, `Settled by our editor ${piece.editor}: ${piece.reason}`);
    case "REFERENCE":
      return h("p", {}, outside(piece.url), ` ${piece.note ?? ""}`);
  }
}

/** Where whoever checks it finds it. */
function whereOf(piece: Evidence): string {
  switch (piece.kind) {
    case "QUOTE":
      return `Characters ${piece.start} to ${piece.end} of the text, whose SHA-256 begins ${piece.textSha256.slice(0, 12)}.`;
    case "ROW":
      return `SHA-256 of the file begins ${piece.fileSha256.slice(0, 12)}.`;
    case "AUTHORED":
      return "";
    case "REFERENCE":
      return "An address whose sentence we do not hold.";
  }
}

/** What of the record rests on a piece: as written there, and as worked out from it. */
function usesOf({ edition }: Scene, record: AnyRecord, number: number): string[] {
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
  return lines.length > 0 ? lines : ["Nothing rests on it any more."];
}

function line(head: string, facts: readonly { field: string }[]): string | null {
  const names = [...new Set(facts.map(({ field }) => fieldWords(field)))];
  return names.length === 0 ? null : `${head} ${list(names)}.`;
}

/** Publisher, title and day, as a link to the source's page. */
function sourceLink(scene: Scene, id: string): Child {
  return linkTo(scene, id, sourceName);
}

/** The same in few words: where no title is given, the publisher has to do. */
export function shortSourceLink(scene: Scene, id: string): Child {
  return linkTo(scene, id, (source) => source.title ?? source.publisher ?? sourceName(source));
}

function linkTo(scene: Scene, id: string, nameOf: (source: Source) => string): Child {
  const source = recordOf(scene.edition, id, "SOURCE")?.record;
  return source ? h("a", { href: scene.to(`/sources/${id}`) }, nameOf(source)) : "a source we do not hold";
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
