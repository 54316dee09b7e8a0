/** Ways to have what stands at a place elsewhere than on its page. */
import { feedAddress, FEEDS } from "../feeds/addresses.ts";
import type { Place } from "../../schema/applies.ts";
import { type Child, element as h } from "../markup/tree.ts";

export function followSection({ nation, trust }: Place): Child {
  const filter = { nation: trust ? null : nation, staffGroup: null, trust };
  const address = (path: string) => feedAddress("", path, filter);
  const chosen = trust ? `trusts=${trust.code.value}` : `nation=${nation.toLowerCase().replaceAll("_", "-")}`;
  return [
    h("h2", {}, "Keep up"),
    h(
      "ul",
      {},
      h("li", {}, h("a", { href: address(`${FEEDS}/strikes.ics`) }, "These strikes as a calendar")),
      h("li", {}, h("a", { href: address(FEEDS) }, "In a calendar, a feed reader or a spreadsheet: how")),
      h("li", {}, h("a", { href: `/builder?${chosen}` }, "On a page of your own: two lines to copy")),
    ),
  ];
}
