/** Impacts by place, each with its figure and its sources. */
import type { TrustImpact } from "../../schema/records.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { recordOf } from "../parents.ts";
import { shortSourceLink } from "./evidence.ts";
import { effectInWords, figureInWords, whereInWords } from "./impact-words.ts";
import type { Scene } from "./scene.ts";
import { datedNameOf } from "./strike-words.ts";

/** Enough to read; the sources' pages and the tables of the feeds have all. */
const MOST = 40;

/** `here`: the place that the page is about, which need not be named again. */
export function impactList(scene: Scene, impacts: readonly TrustImpact[], here: string | null = null): Child {
  const shown = impacts.slice(0, MOST);
  const places = Map.groupBy(shown, (impact) => whereInWords(scene.edition, impact));
  return [
    [...places].map(([where, own]) => [
      where !== here && h("h3", {}, placeName(scene, where, own[0]!)),
      h(
        "ul",
        { class: "impacts" },
        own.map((impact) => itemOf(scene, impact, here !== null)),
      ),
    ]),
    impacts.length > MOST && h("p", {}, `And ${impacts.length - MOST} more: they are in the feeds and in the API.`),
  ];
}

function placeName(scene: Scene, where: string, { trust }: TrustImpact): Child {
  const code = trust.value;
  const isKnown = code !== null && scene.edition.directory.has(code);
  return isKnown ? h("a", { href: scene.to(`/trusts/${code}`) }, where) : where;
}

/** `isOfMany`: beside what other strikes did, so that it says of which strike it is, and of when. */
function itemOf(scene: Scene, impact: TrustImpact, isOfMany: boolean): Element {
  const isDisputed = [impact.count, impact.effect, impact.period].some(({ rivals }) => rivals?.length);
  const sources = [...new Set(impact.evidence.flatMap((piece) => ("source" in piece ? [piece.source] : [])))];
  return h(
    "li",
    {},
    h("strong", {}, effectInWords(impact)),
    h("span", {}, figureInWords(scene.edition, impact) || "No figure is given", isDisputed && " (sources disagree)"),
    h(
      "span",
      { class: "aside" },
      isOfMany && impact.events.map((id) => strikeLink(scene, id)),
      sources.map((id, i) => [i > 0 && "; ", shortSourceLink(scene, id)]),
    ),
  );
}

function strikeLink(scene: Scene, id: string): Child {
  const event = recordOf(scene.edition, id, "STRIKE_EVENT")?.record;
  return event && [h("a", { href: scene.to(`/strikes/${id}`) }, datedNameOf(scene.edition, event)), h("br")];
}
