/** A source, and all that rests on it. */
import type { AnyRecord, Source } from "../../schema/records.ts";
import { CodedError } from "../errors.ts";
import { type Child, element as h } from "../markup/tree.ts";
import { recordOf } from "../parents.ts";
import { inWords } from "../time-words.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { list, nationNames } from "../words.ts";
import { adviceInWords } from "./advice-words.ts";
import { editorialNote } from "./editorial-note.ts";
import { outside, sourceName } from "./evidence.ts";
import { fieldWords } from "./field-words.ts";
import { historyList } from "./history.ts";
import { effectInWords, figureInWords, whereInWords } from "./impact-words.ts";
import { pageOf } from "./layout.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { restingOn, sourceKinds } from "./source-words.ts";
import { nameOf } from "./strike-words.ts";

export const source = route({
  path: "/sources/:id",
  query: { at: parameters.at, asOf: parameters.asOf },
  async answer({ params, query, context }) {
    const scene = await openScene(query, context);
    const found = recordOf(scene.edition, params.id, "SOURCE")?.record;
    if (!found) throw new CodedError("NOT_FOUND", `No source with the id "${params.id.slice(0, 40)}" was published.`);
    const name = sourceName(found);
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: `Source: ${name}`,
      body: [
        noteOf(scene, `/sources/${found.id}`),
        h("h1", {}, name),
        editorialNote(scene, found, "/sources"),
        aboutSource(scene, found),
        h("h2", {}, "What rests on it"),
        restingList(scene, found),
        h("h2", {}, "How it came to be here"),
        historyList(scene, found.id, `/sources/${found.id}`),
      ],
    });
  },
});

function aboutSource(
  scene: Scene,
  { url, sourceKind, retrievedAt, textSha256, supersedes, publishedBasis }: Source,
): Child {
  const older = supersedes === null ? null : recordOf(scene.edition, supersedes, "SOURCE")?.record;
  return [
    h(
      "ul",
      {},
      h("li", {}, `Kind: ${sourceKinds[sourceKind]}`),
      publishedBasis === "none" && h("li", {}, "We do not know on which day it was published."),
      url !== null && h("li", {}, outside(url)),
      retrievedAt !== null && h("li", {}, `Read at ${inWords(Date.parse(retrievedAt))}`),
      textSha256 !== null && h("li", {}, "SHA-256 of its text: ", h("code", {}, textSha256)),
      older &&
        h("li", {}, "Takes the place of ", h("a", { href: scene.to(`/sources/${older.id}`) }, sourceName(older))),
    ),
  ];
}

/** Records that rest on it, with the sentences quoted for each. */
const MOST = 30;

function restingList(scene: Scene, source: Source): Child {
  const byRecord = restingOn(scene.edition, source);
  const records = [...byRecord].slice(0, MOST);
  if (records.length === 0) return h("p", {}, "No record of ours cites it.");
  return [
    h(
      "ul",
      { class: "resting" },
      records.map(([record, facts]) => {
        const names = [...new Set(facts.map(({ field }) => fieldWords(field)))];
        return h(
          "li",
          {},
          recordName(scene, record),
          h("p", { class: "aside" }, `For: ${list(names)}.`),
          quotesOf(record, source.id),
        );
      }),
    ),
    byRecord.size > MOST && h("p", {}, `And ${byRecord.size - MOST} more: the API has them all.`),
  ];
}

function quotesOf(record: AnyRecord, source: string): Child {
  const quotes = record.evidence.flatMap((piece) =>
    piece.kind === "QUOTE" && piece.source === source ? [piece.quote] : [],
  );
  return [...new Set(quotes)].map((quote) => h("blockquote", {}, h("p", {}, quote)));
}

function recordName(scene: Scene, record: AnyRecord): Child {
  const { edition } = scene;
  switch (record.kind) {
    case "STRIKE_EVENT":
      return h("a", { href: scene.to(`/strikes/${record.id}`) }, `Strike: ${nameOf(edition, record)}`);
    case "TRUST_IMPACT": {
      const figure = figureInWords(edition, record);
      return `${whereInWords(edition, record)}: ${effectInWords(record)}${figure && ` (${figure})`}`;
    }
    case "PUBLIC_ADVICE":
      return h("a", { href: scene.to(`/advice/${record.id}`) }, `Advice: ${adviceInWords(record.texts[0]!)}`);
    case "COVERAGE":
      return `That somebody looked in ${nationNames[record.nation]}`;
    case "SOURCE":
      return h("a", { href: scene.to(`/sources/${record.id}`) }, sourceName(record));
  }
}
