/** The way to a hospital, by name. A plain form: it works without a script. */
import { type Element, element as h } from "../markup/tree.ts";
import { LONGEST_NAME } from "../resolvers/trust.ts";
import type { Scene } from "./scene.ts";

export function searchForm({ scene, text }: { scene: Scene; text: string }): Element {
  const { at, asOf } = scene.moment;
  return h(
    "form",
    { class: "search", action: "/trusts", method: "get", role: "search" },
    h("label", { for: "q" }, "Hospital, trust, health board, town or code"),
    h(
      "div",
      {},
      h("input", { id: "q", name: "q", type: "search", value: text, maxlength: LONGEST_NAME, autocomplete: "off" }),
      at !== undefined && h("input", { type: "hidden", name: "at", value: at }),
      asOf !== undefined && h("input", { type: "hidden", name: "asOf", value: asOf }),
      h("button", { type: "submit" }, "Find"),
    ),
  );
}
