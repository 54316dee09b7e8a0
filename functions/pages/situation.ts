/** What stands at a place and what to do: the widget's own view, within a page that has its title and its foot already. */
import type { Place } from "../../schema/applies.ts";
import type { Language } from "../../schema/codes.ts";
import type { Situation } from "../../schema/situation.ts";
import { type Child, type Element, element as h, type Node } from "../markup/tree.ts";
import { situationOf, toldOf } from "../resolvers/situation.ts";
import { inWords } from "../time-words.ts";
import { answeredOf } from "../widget/answered.ts";
import { treeOf } from "../widget/markup.ts";
import { viewOf } from "../widget/view.ts";
import type { Told } from "../words/told.ts";
import { adviceInWords } from "./advice-words.ts";
import { lastChanged } from "./history.ts";
import { isRehearsed, type Scene } from "./scene.ts";

/** What stands, for sentences about it. */
export function tellPlace(scene: Scene, place: Place): { told: Told; situation: Situation } {
  const parent = situationOf(scene, place, scene.at, "EN");
  scene.holdsUntil(parent.situation.displayUntil);
  return { told: toldOf(parent), situation: parent.situation };
}

/** Where it stands: the page's path, for the way to the other language, and the address of the site. */
type Where = { path: string; origin: string };

export function situationTree(scene: Scene, place: Place, language: Language, { path, origin }: Where): Child {
  const parent = situationOf(scene, place, scene.at, language);
  scene.holdsUntil(parent.situation.displayUntil);
  const answered = answeredOf(parent);
  const tree = treeOf(viewOf({ situations: [answered], trouble: null, language }), { origin: "", headingLevel: 1 });
  const isOurs = (node: Node) =>
    typeof node !== "string" && ["title", "foot"].includes(String(node.attributes["class"]));
  return [
    languages(scene, language, path),
    { ...tree, children: tree.children.filter((node) => !isOurs(node)) },
    h("p", { class: "aside", lang: language.toLowerCase() }, answered.checkedSummary),
    changedNote(scene, parent.situation),
    paperNote(scene, parent.situation, `${origin}${path}`),
    adviceSources(scene, parent.situation),
  ];
}

/** A page at a reception desk is a copy like any other: it says until when it holds, and where the next one is (promise 10). */
function paperNote({ moment }: Scene, { displayUntil }: Situation, address: string): Child {
  const until = `On paper this holds until ${inWords(displayUntil)} at most, and may change before. Look again at ${address}`;
  return !isRehearsed(moment) && h("p", { class: "paper" }, until);
}

/** For whoever compares it with news of today. */
export function changedNote(scene: Scene, { strikes }: Situation): Child {
  const ids = [...new Set(strikes.map(({ event }) => event.id))];
  const changed = lastChanged(scene, ids);
  const what = ids.length > 1 ? "these strikes" : "this strike";
  return changed && h("p", { class: "aside" }, `We last changed what we say of ${what} at ${changed}.`);
}

/** Every piece of advice leads to what it rests on (promise 2). The one that is compiled in is our own. */
function adviceSources(scene: Scene, { advice }: Situation): Child {
  const records = advice.flatMap(({ record, issuer }) => (record ? [{ record, issuer }] : []));
  if (records.length === 0) return null;
  return h(
    "details",
    { class: "rests-on" },
    h("summary", {}, "What this advice rests on"),
    h(
      "ul",
      {},
      records.map(({ record, issuer }) =>
        h(
          "li",
          {},
          h("a", { href: scene.to(`/advice/${record.id}`) }, adviceInWords(record.texts[0]!)),
          issuer && `, ${issuer}`,
        ),
      ),
    ),
  );
}

/** The advice is there in two languages; what surrounds it, in one. */
function languages(scene: Scene, language: Language, path: string): Element {
  return language === "EN"
    ? h(
        "p",
        { class: "language" },
        h("a", { href: scene.to(path, { lang: "cy" }), lang: "cy", hreflang: "cy" }, "Y cyngor yn Gymraeg (drafft)"),
      )
    : h(
        "p",
        { class: "language" },
        h("a", { href: scene.to(path), hreflang: "en" }, "The advice in English"),
        ". The rest of this page is in English only.",
      );
}
