/** The start: what is on now, nation by nation, the weeks around today, and the way to one's own hospital. */
import { Nation } from "../../schema/codes.ts";
import type { Situation } from "../../schema/situation.ts";
import { eventsNotOver } from "../../schema/world-index.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { checkedOf, headlineOf, nationNames, summaryOf } from "../words.ts";
import { pageOf } from "./layout.ts";
import { nationPath } from "./nation-words.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { searchForm } from "./search-form.ts";
import { changedNote, tellPlace } from "./situation.ts";
import { firstStartOf, type Listed, strikeList } from "./strike-words.ts";
import { windowsHere } from "./window-words.ts";
import { type Weeks, weeksOf, weeksPicture } from "./weeks.ts";

export const home = route({
  path: "/",
  query: { at: parameters.at, asOf: parameters.asOf },
  async answer({ query, context }) {
    const scene = await openScene(query, context);
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: "Strike Advice",
      description: "What NHS strikes mean for your care: what is planned, where, and what to do.",
      wide: true,
      body: [
        noteOf(scene, "/"),
        h("h1", {}, "NHS strikes: what is planned, and what to do"),
        h(
          "p",
          { class: "lead" },
          "Find your hospital for advice on going there. Every fact here shows where it comes from: the sentence that says it, or the page where it stands.",
        ),
        searchForm({ scene, text: "" }),
        h("h2", {}, "In each nation"),
        h(
          "ul",
          { class: "nations" },
          Nation.options.map((nation) => nationCard(scene, nation)),
        ),
        weeksSection(scene, weeksOf(scene)),
      ],
    });
  },
});

function nationCard(scene: Scene, nation: Nation): Element {
  const { told, situation } = tellPlace(scene, { nation, trust: null });
  return h(
    "li",
    { class: `nation-card ${lookOf(situation)}` },
    h("h3", {}, h("a", { href: scene.to(nationPath(nation)) }, nationNames[nation])),
    h("p", { class: "headline" }, headlineOf(told, "EN")),
    h("p", {}, summaryOf(told)),
    situation.strikes.length > 0 && h("p", { class: "checked" }, checkedOf(told, "EN")),
    changedNote(scene, situation),
  );
}

function lookOf({ state }: Situation): string {
  if (state === "STRIKE_NOW" || state === "STRIKE_TODAY" || state === "STRIKE_MAY_AFFECT") return "on";
  if (state === "STRIKE_UPCOMING") return "coming";
  return state === "NONE_KNOWN" ? "none-known" : state === "NOT_WATCHED" ? "not-watched" : "past";
}

function weeksSection(scene: Scene, weeks: Weeks): Child {
  const strikes = [...Map.groupBy(weeks.lanes, ({ event }) => event.id).values()].map(([first]) => first!);
  const undated = undatedOf(scene);
  return [
    h("h2", {}, isRehearsed(scene.moment) ? "The weeks around that day" : "The weeks around today"),
    weeksPicture(scene, weeks),
    h(
      "ul",
      { class: "legend" },
      ["on", "coming", "off", "over"].map((look) => h("li", {}, h("span", { class: `swatch ${look}` }), legend[look])),
      h("li", {}, h("span", { class: "swatch unchecked" }), "nobody has checked for this time"),
    ),
    strikes.length === 0
      ? h("p", {}, "We do not know of any strike in these weeks. Where the picture is hatched, nobody has checked.")
      : strikeList(
          scene,
          strikes.toSorted((a, b) => firstStartOf(a) - firstStartOf(b)),
        ),
    undated.length > 0 && [h("h3", {}, "Planned, on a date that we do not know"), strikeList(scene, undated)],
    h("p", {}, h("a", { href: scene.to("/strikes") }, "All strikes that we know of since 2015")),
  ];
}

/** The picture has no place for them. */
function undatedOf(scene: Scene): Listed[] {
  return eventsNotOver(scene.edition.world.events, scene.at).flatMap((event) => {
    const windows = windowsHere(scene, event).filter(({ phase, off }) => phase === "UNDATED" && !off);
    return windows.length === 0 ? [] : [{ event, windows }];
  });
}

const legend: Record<string, string> = { on: "on, or planned for now", coming: "planned", off: "off", over: "over" };
