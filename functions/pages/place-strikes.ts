/** The strikes of a place beside what stands: those to come, and the latest of those that are over. */
import { type Applies, applies, type Place } from "../../schema/applies.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { firstStart } from "../event.ts";
import { type Child, element as h } from "../markup/tree.ts";
import type { Scene } from "./scene.ts";
import { firstStartOf, type Listed, strikeList } from "./strike-words.ts";
import { windowsHere } from "./window-words.ts";

const PAST_SHOWN = 8;

export function placeStrikes(scene: Scene, place: Place): Child {
  const { events, directory } = scene.edition.world;
  const here = events
    .filter((event) => applies(event, place, directory) !== "NO")
    .map((event) => listedOf(scene, event, place));
  const over = here.filter(isOver);
  // As everywhere, a strike is told of a year ahead and no sooner.
  const coming = here.filter((one) => !isOver(one) && one.windows.some(({ distant }) => !distant));
  const note = (event: StrikeEvent) => unsureNote(applies(event, place, directory), place);
  const latest = over.toSorted((a, b) => (firstStart(b.event) ?? 0) - (firstStart(a.event) ?? 0)).slice(0, PAST_SHOWN);
  return [
    coming.length > 0 && [
      h("h2", {}, "Strikes that are planned or on"),
      strikeList(
        scene,
        coming.toSorted((a, b) => firstStartOf(a) - firstStartOf(b)),
        note,
      ),
    ],
    latest.length > 0 && [h("h2", {}, "Strikes before"), strikeList(scene, latest, note)],
    over.length > latest.length &&
      h(
        "p",
        {},
        h(
          "a",
          { href: scene.to("/strikes", { nation: place.nation.toLowerCase().replaceAll("_", "-") }) },
          "All that we know of",
        ),
      ),
  ];
}

function listedOf(scene: Scene, event: StrikeEvent, place: Place): Listed {
  return { event, windows: windowsHere(scene, event, place) };
}

function isOver({ windows }: Listed): boolean {
  return windows.every(({ phase, off }) => phase === "PAST" || off);
}

/** Where nobody said that the place is struck, nobody said that it is not. */
function unsureNote(answer: Applies, { trust }: Place): Child {
  if (answer === "YES") return null;
  return h(
    "p",
    { class: "aside" },
    trust ? "No source says whether this organisation is affected." : "At some organisations, or we do not know where.",
  );
}
