/** The strikes of a place beside what stands: those to come, those that are off, and the latest of those that are over. */
import { type Applies, applies, type Place } from "../../schema/applies.ts";
import type { Nation } from "../../schema/codes.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { firstStart } from "../event.ts";
import { type Child, element as h } from "../markup/tree.ts";
import { list, nationNames } from "../words.ts";
import type { Scene } from "./scene.ts";
import { firstStartOf, type Listed, strikeList } from "./strike-words.ts";
import { windowsHere } from "./window-words.ts";

const PAST_SHOWN = 8;
const COMING_SHOWN = 30;

export function placeStrikes(scene: Scene, place: Place): Child {
  const { events, directory } = scene.edition.world;
  const here = events
    .filter((event) => applies(event, place, directory) !== "NO")
    .map((event) => ({ event, windows: windowsHere(scene, event, place) }));
  const note = (event: StrikeEvent) => unsureNote(applies(event, place, directory), place, event.nations.value ?? []);
  const over = here.filter(isOver).toSorted((a, b) => (firstStart(b.event) ?? 0) - (firstStart(a.event) ?? 0));
  // As everywhere, a strike is told of a year ahead and no sooner.
  const told = here
    .filter((one) => !isOver(one) && one.windows.some(({ distant }) => !distant))
    .toSorted((a, b) => firstStartOf(a) - firstStartOf(b));
  const coming = told.filter((one) => !isOff(one));
  const off = told.filter(isOff);
  return [
    coming.length > 0 && [
      h("h2", {}, "Strikes that are planned or on"),
      strikeList(scene, coming.slice(0, COMING_SHOWN), note),
      coming.length > COMING_SHOWN && h("p", {}, `And ${coming.length - COMING_SHOWN} more, later than these.`),
    ],
    off.length > 0 && [h("h2", {}, "Strikes that are off"), strikeList(scene, off.slice(0, COMING_SHOWN), note)],
    over.length > 0 && [h("h2", {}, "Strikes before"), strikeList(scene, over.slice(0, PAST_SHOWN), note)],
    over.length > PAST_SHOWN && h("p", {}, h("a", { href: allOf(scene, place) }, "All that we know of")),
  ];
}

function allOf(scene: Scene, { nation }: Place): string {
  return scene.to("/strikes", { nation: nation.toLowerCase().replaceAll("_", "-") });
}

function isOver({ windows }: Listed): boolean {
  return windows.every(({ phase }) => phase === "PAST");
}

/** Off before its planned time is over: neither to come nor before. */
function isOff({ windows }: Listed): boolean {
  return windows.every(({ phase, off }) => phase === "PAST" || off);
}

/** Where nobody said that the place is struck, nobody said that it is not. */
function unsureNote(answer: Applies, place: Place, nations: readonly Nation[]): Child {
  return answer !== "YES" && h("p", { class: "aside" }, unsureWords(place, nations));
}

function unsureWords({ trust, nation }: Place, nations: readonly Nation[]): string {
  if (trust) return "No source says whether this organisation is affected.";
  // An ambulance service of the next nation takes patients across the border.
  if (nations.length > 0 && !nations.includes(nation))
    return `Planned in ${list(nations.map((one) => nationNames[one]))}. No source says whether it touches ${nationNames[nation]}.`;
  return "At some organisations, or we do not know where.";
}
