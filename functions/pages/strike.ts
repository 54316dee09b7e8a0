/** A strike: when, who, where, what it touches, the sentences all this rests on, and how it came to be as it is. */
import type { StrikeEvent, TrustImpact } from "../../schema/records.ts";
import type { WindowAt } from "../../schema/window-state.ts";
import { wordsOf } from "../claim-words.ts";
import { CodedError } from "../errors.ts";
import { disputesOf, factsOf } from "../facts.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { recordOf } from "../parents.ts";
import { spanInWords } from "../time-words.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { coverOf, list } from "../words.ts";
import { editorialNote } from "./editorial-note.ts";
import { citedPiece, decisionLine, evidenceList } from "./evidence.ts";
import { fieldWords } from "./field-words.ts";
import { historyList } from "./history.ts";
import { impactList } from "./impact-list.ts";
import { pageOf } from "./layout.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { searchForm } from "./search-form.ts";
import { capital, nameOf, tagTree } from "./strike-words.ts";
import { tagOf, windowsHere } from "./window-words.ts";

export const strike = route({
  path: "/strikes/:id",
  query: { at: parameters.at, asOf: parameters.asOf },
  async answer({ params, query, context }) {
    const scene = await openScene(query, context);
    const found = recordOf(scene.edition, params.id, "STRIKE_EVENT");
    if (!found) throw new CodedError("NOT_FOUND", `No strike with the id "${params.id.slice(0, 40)}" was published.`);
    const event = found.record;
    const windows = windowsHere(scene, event);
    const name = nameOf(scene.edition, event);
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: `Strike: ${name}`,
      description: windows.map(({ window }) => capital(spanInWords(window.start, window.end))).join(". "),
      body: [
        noteOf(scene, `/strikes/${event.id}`),
        h("h1", {}, `Strike: ${name.charAt(0).toLowerCase()}${name.slice(1)}`),
        editorialNote(scene, event, "/strikes"),
        h("ul", { class: "windows" }, windows.map(windowTree)),
        section("Where", whereTree(scene, event)),
        disputeSection(scene, event),
        whatToDo(scene, windows),
        impactSection(scene, event),
        section("What this rests on", evidenceList(scene, event), decisionLine(event)),
        unknownSection(scene, event),
        section("How it came to be as it is", historyList(scene, event.id, `/strikes/${event.id}`)),
      ],
    });
  },
});

/** What there is to do goes by hospital; of a strike that is over, there is nothing left. */
function whatToDo(scene: Scene, windows: readonly WindowAt[]): Child {
  if (windows.every(({ phase }) => phase === "PAST")) return null;
  const isOff = windows.every(({ off, phase }) => off || phase === "PAST");
  return section(
    "What should I do?",
    h(
      "p",
      {},
      isOff
        ? "If your appointment was cancelled for it, follow your hospital's latest message: hospitals differ on whether to come then."
        : "That goes by hospital: some cancel appointments, some do not.",
    ),
    searchForm({ scene, text: "" }),
  );
}

function section(heading: string, ...content: Child[]): Child {
  return [h("h2", {}, heading), content];
}

function windowTree(window: WindowAt): Element {
  const { start, end, unions, coveredBy } = window.window;
  const isOver = window.off || window.phase === "PAST";
  return h(
    "li",
    {},
    h("p", { class: "when" }, capital(spanInWords(start, end)), " ", tagTree(tagOf(window))),
    window.off && h("p", {}, "Appointments that were cancelled because of it may stay cancelled."),
    !isOver && h("p", {}, coverOf(window, "EN")),
    h(
      "p",
      { class: "aside" },
      unions.value.length > 0 ? `Called by ${list(unions.value)}.` : "We do not know which union called it.",
      coveredBy.value && ` Covered by ${coveredBy.value}.`,
    ),
  );
}

function whereTree(scene: Scene, event: StrikeEvent): Child {
  const { edition } = scene;
  const scope = event.scope.value;
  const words = wordsOf({ edition, record: event, field: "scope", fact: event.scope });
  if (scope.type !== "ORGANISATIONS" || scope.codes.length === 0) return h("p", {}, `${capital(words)}.`);
  return [
    h(
      "p",
      {},
      scope.complete ? "At these organisations and no others:" : "At these organisations; there may be others:",
    ),
    h(
      "ul",
      { class: "columns" },
      scope.codes.map((code) =>
        h("li", {}, h("a", { href: scene.to(`/trusts/${code}`) }, edition.directory.get(code)?.name ?? code)),
      ),
    ),
  ];
}

/** Both sides, each with what it rests on. Nobody's word is left out because another's came first. */
function disputeSection(scene: Scene, event: StrikeEvent): Child {
  const disputes = disputesOf(scene.edition, event);
  if (disputes.length === 0) return null;
  return section(
    "Sources disagree",
    disputes.map((claim) => {
      const sides = [claim.fact, ...(claim.fact.rivals ?? [])].map((fact) => ({ ...claim, fact }));
      return [
        h("h3", {}, capital(fieldWords(claim.field))),
        h(
          "ul",
          { class: "sides" },
          sides.map((side) =>
            h(
              "li",
              {},
              h("p", {}, h("strong", {}, capital(wordsOf(side)))),
              side.fact.evidence.map((number) => event.evidence[number] && citedPiece(scene, event.evidence[number])),
            ),
          ),
        ),
      ];
    }),
  );
}

function impactSection(scene: Scene, event: StrikeEvent): Child {
  const impacts: TrustImpact[] = scene.edition.world.impacts.filter(({ events }) => events.includes(event.id));
  if (impacts.length === 0) {
    return section(
      "What it touches",
      h("p", {}, "No report on this that we know of. That does not mean that nothing is affected."),
    );
  }
  return section("What it touches", impactList(scene, impacts));
}

/** What is missing is said, so that nobody takes it for a no (promises 7 and 11). */
function unknownSection({ edition }: Scene, event: StrikeEvent): Child {
  const missing = factsOf(edition, event).filter(({ fact }) => fact.basis === "missing");
  const names = [...new Set(missing.map(({ field }) => fieldWords(field)))];
  return names.length > 0 && section("What we do not know", h("p", {}, `No source of ours says: ${list(names)}.`));
}
