/** Advice: its words in each language, what it is for, and what it rests on. */
import type { AdviceText, PublicAdvice } from "../../schema/records.ts";
import { wordsOf } from "../claim-words.ts";
import { CodedError } from "../errors.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { recordOf, recordsOf } from "../parents.ts";
import { inWords } from "../time-words.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { adviceInWords } from "./advice-words.ts";
import { editorialNote } from "./editorial-note.ts";
import { decisionLine, evidenceList } from "./evidence.ts";
import { historyList } from "./history.ts";
import { pageOf } from "./layout.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { capital, nameOf } from "./strike-words.ts";

export const advice = route({
  path: "/advice/:id",
  query: { at: parameters.at, asOf: parameters.asOf },
  async answer({ params, query, context }) {
    const scene = await openScene(query, context);
    const found = recordOf(scene.edition, params.id, "PUBLIC_ADVICE")?.record;
    if (!found) throw new CodedError("NOT_FOUND", `No advice with the id "${params.id.slice(0, 40)}" was published.`);
    const path = `/advice/${found.id}`;
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: `Advice: ${adviceInWords(found.texts[0]!)}`,
      body: [
        noteOf(scene, path),
        h("h1", {}, "Advice"),
        editorialNote(scene, found, "/advice"),
        h(
          "p",
          {},
          "This is what is said, and by whom. Whether it stands at your hospital now is on the hospital's page.",
        ),
        found.texts.map(textTree),
        h("h2", {}, "What it is for"),
        h("ul", {}, scopeOf(scene, found)),
        h("h2", {}, "What this rests on"),
        evidenceList(scene, found),
        decisionLine(found),
        h("h2", {}, "How it came to be as it is"),
        historyList(scene, found.id, path),
      ],
    });
  },
});

const languages = { EN: "In English", CY: "In Welsh" };

const statuses = {
  ORIGINAL: "",
  REVIEWED: ", translated, and read by somebody who speaks it",
  DRAFT: ", translated as a draft that nobody who speaks it has read yet",
};

/** Whole: heading, conditions and body stand together (promise 5). */
function textTree({ language, translation, heading, conditions, body }: AdviceText): Element {
  return h(
    "blockquote",
    { class: "whole", lang: language.toLowerCase() },
    h("p", { class: "aside", lang: "en" }, `${languages[language]}${statuses[translation]}:`),
    h("p", { class: "bold" }, heading),
    conditions.length > 0 && [
      h("p", { class: "aside", lang: "en" }, "With its conditions and exceptions:"),
      h(
        "ul",
        {},
        conditions.map((one) => h("li", {}, one)),
      ),
    ],
    body !== "" && h("p", {}, body),
  );
}

function scopeOf(scene: Scene, advice: PublicAdvice): Child {
  const { edition } = scene;
  const { issuer, trust, nations, staffGroups, validity, windows } = advice;
  const words = (field: string, fact: PublicAdvice["trust"] | PublicAdvice["nations"] | PublicAdvice["staffGroups"]) =>
    capital(wordsOf({ edition, record: advice, field, fact }));
  const events = recordsOf(edition, new Set(windows.map(({ event }) => event)), "STRIKE_EVENT");
  const code = trust.value;
  return [
    h("li", {}, issuer.value === null ? "Our own standing advice" : `Issued by ${issuer.value.name}`),
    h(
      "li",
      {},
      code !== null
        ? h("a", { href: scene.to(`/trusts/${code}`) }, words("trust", trust))
        : nations.value === null
          ? "Everywhere"
          : words("nations", nations),
    ),
    staffGroups.value !== null &&
      h("li", {}, `Strikes by ${wordsOf({ edition, record: advice, field: "staffGroups", fact: staffGroups })}`),
    validity.from !== null && h("li", {}, `From ${inWords(Date.parse(validity.from))}`),
    validity.to !== null && h("li", {}, `Until ${inWords(Date.parse(validity.to))}`),
    events.map(({ record }) =>
      h("li", {}, "Strike: ", h("a", { href: scene.to(`/strikes/${record.id}`) }, nameOf(edition, record))),
    ),
  ];
}
