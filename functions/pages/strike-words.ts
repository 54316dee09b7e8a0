/** How a strike is named, and listed beside others. */
import { dayOf } from "../../schema/london.ts";
import { plannedStart } from "../../schema/phase.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { timelineOf, type WindowAt } from "../../schema/window-state.ts";
import type { Edition } from "../edition.ts";
import { firstStart, labelsOf, unionsOf } from "../event.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { dayMonth, spanInWords } from "../time-words.ts";
import { list, placeInWords } from "../words.ts";
import type { Scene } from "./scene.ts";
import { type Tag, tagOf } from "./window-words.ts";

/** `Junior doctors, England` */
export function nameOf(edition: Edition, event: StrikeEvent): string {
  const staff = list(labelsOf(event)) || "staff not named";
  const kind = event.action.value === "STRIKE" ? "" : " (action short of a strike)";
  return `${staff.charAt(0).toUpperCase()}${staff.slice(1)}, ${placeInWords(event, edition.directory)}${kind}`;
}

export function tagTree({ look, words }: Tag): Element {
  return h("span", { class: `tag ${look}` }, words);
}

/** An event with those of its windows that are listed. */
export type Listed = { event: StrikeEvent; windows: WindowAt[] };

/** `note`: what is said of an event beside its windows. */
export function strikeList(scene: Scene, strikes: readonly Listed[], note?: (event: StrikeEvent) => Child): Element {
  return h(
    "ul",
    { class: "strikes" },
    strikes.map(({ event, windows }) =>
      h(
        "li",
        {},
        h("a", { class: "name", href: scene.to(`/strikes/${event.id}`) }, nameOf(scene.edition, event)),
        unionsOf(event).length > 0 && h("span", { class: "unions" }, ` ${list(unionsOf(event))}`),
        h("ul", {}, windowItems(windows)),
        note?.(event),
      ),
    ),
  );
}

/** Unions that strike at the same hours have a window each: where they have come to the same, one line tells of both. */
function windowItems(windows: readonly WindowAt[]): Element[] {
  const lines = windows.map((window) => ({
    span: spanInWords(window.window.start, window.window.end),
    tag: tagOf(window),
  }));
  const distinct = new Map(lines.map((line) => [`${line.span} ${line.tag.words}`, line]));
  return [...distinct.values()].map(({ span, tag }) => h("li", {}, capital(span), " ", tagTree(tag)));
}

/** `Junior doctors, England, 26 April 2016`: with the day of its first start, where that is known. */
export function datedNameOf(edition: Edition, event: StrikeEvent): string {
  const start = firstStart(event);
  if (start === null) return nameOf(edition, event);
  const day = dayOf(start);
  return `${nameOf(edition, event)}, ${dayMonth(day)} ${day.slice(0, 4)}`;
}

/** The first start; those without one last. */
export function firstStartOf({ windows }: Listed): number {
  return Math.min(...windows.map(({ window }) => plannedStart(timelineOf(window)) ?? Number.MAX_SAFE_INTEGER));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
