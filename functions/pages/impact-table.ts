/** Impacts as a table, each with its sources. */
import type { TrustImpact } from "../../schema/records.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { effectInWords, figureInWords, whereInWords } from "./impact-words.ts";
import type { Scene } from "./scene.ts";
import { sourceLink } from "./evidence.ts";

/** Enough to read; the sources' pages have all. */
const MOST = 40;

export function impactTable(scene: Scene, impacts: readonly TrustImpact[], caption: string): Child {
  const shown = impacts.slice(0, MOST);
  return [
    h(
      "section",
      { class: "table", tabindex: 0, "aria-label": caption },
      h(
        "table",
        {},
        h("caption", {}, caption),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ["Where", "What", "Figure and days", "Source"].map((name) => h("th", { scope: "col" }, name)),
          ),
        ),
        h(
          "tbody",
          {},
          shown.map((impact) => rowOf(scene, impact)),
        ),
      ),
    ),
    impacts.length > shown.length &&
      h("p", {}, `And ${impacts.length - shown.length} more: they are in the feeds and in the API.`),
  ];
}

function rowOf(scene: Scene, impact: TrustImpact): Element {
  const { edition } = scene;
  const where = whereInWords(edition, impact);
  const code = impact.trust.value;
  const isDisputed = [impact.count, impact.effect, impact.period].some(({ rivals }) => rivals?.length);
  const sources = [...new Set(impact.evidence.flatMap((piece) => ("source" in piece ? [piece.source] : [])))];
  return h(
    "tr",
    {},
    h(
      "td",
      {},
      code !== null && edition.directory.has(code) ? h("a", { href: scene.to(`/trusts/${code}`) }, where) : where,
    ),
    h("td", {}, effectInWords(impact)),
    h("td", {}, figureInWords(edition, impact) || "not given", isDisputed && " (sources disagree)"),
    h(
      "td",
      {},
      sources.map((id, i) => [i > 0 && h("br"), sourceLink(scene, id)]),
    ),
  );
}
