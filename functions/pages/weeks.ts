/**
 * The weeks around a day, nation by nation: what is planned, what is off, and where nobody has looked. An empty stretch is
 * hatched unless somebody looked, so that not knowing does not look like all-clear (promise 3).
 */
import { coverageAt } from "../../schema/coverage.ts";
import type { Nation } from "../../schema/codes.ts";
import { addDays, dayOf, startOfDay, weekdayOf } from "../../schema/london.ts";
import { plannedEnd, plannedStart } from "../../schema/phase.ts";
import type { WindowAt } from "../../schema/window-state.ts";
import { eventsNotOver } from "../../schema/world-index.ts";
import { Nation as Nations } from "../../schema/codes.ts";
import { labelsOf } from "../event.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { dayMonth } from "../time-words.ts";
import { list, nationNames } from "../words.ts";
import { across, barOf, lineAt, percent, pictureOf, type Scale } from "./scale.ts";
import { isRehearsed, type Scene } from "./scene.ts";
import { tagOf, windowsHere } from "./window-words.ts";

const WEEKS = 8;
/** Before the week of the day itself. */
const WEEKS_BEFORE = 2;

export type Weeks = { scale: Scale; lanes: Lane[] };

/** A strike in a nation, with the windows of it that fall into these weeks. */
type Lane = { nation: Nation; event: WindowAt["event"]; windows: WindowAt[] };

export function weeksOf(scene: Scene): Weeks {
  const monday = addDays(dayOf(scene.at), 1 - weekdayOf(dayOf(scene.at)));
  const first = addDays(monday, -7 * WEEKS_BEFORE);
  const scale = { from: startOfDay(first), to: startOfDay(addDays(first, 7 * WEEKS)) };
  const events = eventsNotOver(scene.edition.world.events, scale.from);
  const lanes = Nations.options.flatMap((nation) =>
    events.flatMap((event): Lane[] => {
      const windows = windowsHere(scene, event, { nation, trust: null }).filter((window) => isWithin(window, scale));
      return windows.length === 0 ? [] : [{ nation, event, windows }];
    }),
  );
  return { scale, lanes: lanes.toSorted((a, b) => startOf(a) - startOf(b)) };
}

/** A window whose start nobody knows is drawn nowhere; the words tell of it. */
function isWithin({ line }: WindowAt, { from, to }: Scale): boolean {
  const start = plannedStart(line);
  return start !== null && start < to && endOf(line, start) > from;
}

function startOf({ windows }: Lane): number {
  return Math.min(...windows.map(({ line }) => plannedStart(line)!));
}

/** Of a window without a known end, a day is drawn. */
function endOf(line: WindowAt["line"], start: number): number {
  return plannedEnd(line) ?? start + 86_400_000;
}

const LANE = 26;
const NAME = 26;
const AXIS = 40;

export function weeksPicture(scene: Scene, { scale, lanes }: Weeks): Element {
  let y = AXIS;
  const rows = Nations.options.map((nation) => {
    const own = lanes.filter((lane) => lane.nation === nation);
    const height = NAME + LANE * Math.max(1, own.length);
    const row = nationRow(scene, scale, nation, own, y, height);
    y += height + 6;
    return row;
  });
  const [from, to] = [dayMonth(dayOf(scale.from)), dayMonth(addDays(dayOf(scale.to), -1))];
  return pictureOf(
    "weeks",
    y,
    `Strikes from ${from} to ${to}, by nation`,
    "Each bar is a strike that is planned or was. A dashed bar is off. Hatching is time for which nobody has checked. The list after this picture says the same in words.",
    [hatching, axis(scale, y), rows, today(scene, scale, y)],
  );
}

function nationRow(scene: Scene, scale: Scale, nation: Nation, lanes: Lane[], y: number, height: number): Child {
  return [
    h("rect", { class: "ground", x: "0", y, width: "100%", height }),
    notChecked(scene, scale, nation).map(([start, end]) => barOf(scale, start, end, y, height, "unchecked")),
    h("text", { class: "nation", x: "6", y: y + 18 }, nationNames[nation]),
    lanes.map((lane, i) => laneRow(scale, lane, y + NAME + i * LANE)),
  ];
}

function laneRow(scale: Scale, { event, windows }: Lane, y: number): Child {
  const bars = windows.map((window) => {
    const start = plannedStart(window.line)!;
    return barOf(
      scale,
      start,
      endOf(window.line, start),
      y,
      LANE - 8,
      `${tagOf(window).look} ${window.applies.toLowerCase()}`,
    );
  });
  const from = Math.min(...windows.map(({ line }) => across(scale, plannedStart(line)!)));
  const to = Math.max(...windows.map(({ line }) => across(scale, endOf(line, plannedStart(line)!))));
  const isRight = to > 55;
  const label = h(
    "text",
    { x: percent(isRight ? from - 1 : to + 1), y: y + 14, "text-anchor": isRight ? "end" : "start" },
    list(labelsOf(event)) || "staff not named",
  );
  return [bars, label];
}

/** The stretches of the picture for which no look of anybody's stands: up to today it is told from our list alone. */
function notChecked({ edition, at }: Scene, { from, to }: Scale, nation: Nation): [number, number][] {
  const { coverages } = edition.world;
  const bounds = coverageAt(coverages, nation, at).boundaries.filter((bound) => bound > from && bound < to);
  const steps = [...new Set([from, ...bounds, to])].toSorted((a, b) => a - b);
  return steps.slice(0, -1).flatMap((start, i): [number, number][] => {
    const end = steps[i + 1]!;
    return coverageAt(coverages, nation, start).contains ? [] : [[start, end]];
  });
}

function axis(scale: Scale, height: number): Child {
  const days = Array.from({ length: WEEKS }, (_, week) => addDays(dayOf(scale.from), 7 * week));
  return days.map((day, i) => [
    lineAt(scale, startOfDay(day), AXIS - 4, height, "week"),
    h(
      "text",
      { class: i % 2 ? "date odd" : "date", x: percent(across(scale, startOfDay(day))), y: AXIS - 8 },
      shortDay(day),
    ),
  ]);
}

/** `16 Nov`: on a phone four weeks have room for no more. */
function shortDay(day: string): string {
  const [date, month = ""] = dayMonth(day).split(" ");
  return `${date} ${month.slice(0, 3)}`;
}

function today({ at, moment }: Scene, scale: Scale, height: number): Child {
  return [
    lineAt(scale, at, 14, height, "today"),
    h(
      "text",
      { class: "today", x: percent(across(scale, at)), y: 12, "text-anchor": "middle" },
      isRehearsed(moment) ? "then" : "now",
    ),
  ];
}

const hatching = h(
  "defs",
  {},
  h(
    "pattern",
    { id: "hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    h("line", { class: "hatch", x1: 0, y1: 0, x2: 0, y2: 8 }),
  ),
);
