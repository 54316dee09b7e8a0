/** Strikes since 2015 at a glance: a row for each year, months across, and a lane in it for each kind of staff. */
import { StaffGroup } from "../../schema/codes.ts";
import { dayOf, HOUR, startOfDay } from "../../schema/london.ts";
import { plannedEnd, plannedStart } from "../../schema/phase.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { isOff, timelineOf } from "../../schema/window-state.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { monthNames } from "../time-words.ts";
import { barOf, lineAt, percent, pictureOf, type Scale } from "./scale.ts";

const FIRST_YEAR = 2015;

type Kind = { look: string; name: string; groups: readonly StaffGroup[] };

const kinds: readonly Kind[] = [
  {
    look: "doctors",
    name: "doctors and dentists",
    groups: ["RESIDENT_DOCTORS", "CONSULTANTS", "SPECIALTY_DOCTORS", "GENERAL_PRACTITIONERS", "DENTAL_TRAINEES"],
  },
  { look: "nurses", name: "nurses and midwives", groups: ["NURSES", "MIDWIVES"] },
  { look: "ambulances", name: "ambulance staff", groups: ["AMBULANCE_STAFF"] },
  { look: "others", name: "others", groups: StaffGroup.options },
];

/** The first kind that any of its staff belong to. */
function kindOf({ staffGroups }: StrikeEvent): number {
  return kinds.findIndex(({ groups }) => staffGroups.value.some((group) => groups.includes(group)));
}

/** A date that is a slip of the keyboard must not draw a century. */
const MOST_YEARS = 40;

const AXIS = 24;
const YEAR = 40;
const GAP = 26;
const LANE = 8;
/** Where the months begin: years are named in what is left of them. */
const LEFT = 13;

export function yearsPicture(events: readonly StrikeEvent[], at: number): Element {
  const rows = rowsOf(events, at);
  const heights = rows.map(({ from, to }) => (from === to ? YEAR : GAP));
  const height = AXIS + heights.reduce((sum, one) => sum + one, 0);
  let y = AXIS;
  const trees = rows.map((row, i) => {
    const tree = row.from === row.to ? yearRow(events, row.from, y, at) : gapRow(row, y);
    y += heights[i]!;
    return tree;
  });
  return pictureOf(
    "years",
    height,
    `Strikes from ${rows[0]!.from} to ${rows.at(-1)!.to}`,
    "A row for each year, from January to December. Each bar is a strike that is planned or was; an outlined bar is one that was called off or suspended. The lists after this picture have each of them.",
    [months(height), trees],
  );
}

/** A year, or several in a row of which we know nothing. */
type Row = { from: number; to: number };

function rowsOf(events: readonly StrikeEvent[], at: number): Row[] {
  const days = events.flatMap(({ windows }) => windows.flatMap(daysOf));
  const known = new Set([yearOf(at), ...days.map(yearOf)]);
  const last = Math.max(...known, FIRST_YEAR);
  const rows: Row[] = [];
  for (let year = FIRST_YEAR; year <= Math.min(last, FIRST_YEAR + MOST_YEARS - 1); year += 1) {
    const before = rows.at(-1);
    if (before && !known.has(before.to) && !known.has(year)) before.to = year;
    else rows.push({ from: year, to: year });
  }
  return rows;
}

function yearOf(instant: number): number {
  return Number(dayOf(instant).slice(0, 4));
}

/** The first and the last instant of a window that is drawn. */
function daysOf(window: StrikeEvent["windows"][number]): number[] {
  const span = spanOf(window);
  return span === null ? [] : [span.start, span.end - 1];
}

/** null where it is drawn nowhere, for nobody knows when it starts. Without a known end, a day is drawn. */
function spanOf(window: StrikeEvent["windows"][number]): { start: number; end: number } | null {
  const line = timelineOf(window);
  const start = plannedStart(line);
  return start === null ? null : { start, end: plannedEnd(line) ?? start + 24 * HOUR };
}

function gapRow({ from, to }: Row, y: number): Child {
  return [
    h("line", { class: "week", x1: "0", y1: y, x2: "100%", y2: y }),
    h("rect", { class: "ground", x: "0", y: y + 1, width: "100%", height: GAP - 1 }),
    h("text", { class: "date", x: "6", y: y + 17 }, `${from} to ${to}: we do not know of any`),
  ];
}

function months(height: number): Child {
  return monthNames().map((name, month) => {
    const x = LEFT + (month * (100 - LEFT)) / 12;
    return [
      h("line", { class: "week", x1: percent(x), y1: AXIS - 6, x2: percent(x), y2: height }),
      h("text", { class: month % 3 ? "date odd" : "date", x: percent(x), dx: 3, y: AXIS - 9 }, name.slice(0, 3)),
    ];
  });
}

function yearRow(events: readonly StrikeEvent[], year: number, y: number, at: number): Child {
  const [from, to] = [startOfDay(`${year}-01-01`), startOfDay(`${year + 1}-01-01`)];
  // The months begin at LEFT per cent: the scale begins as much earlier.
  const scale: Scale = { from: from - ((to - from) * LEFT) / (100 - LEFT), to };
  return [
    h("line", { class: "week", x1: "0", y1: y, x2: "100%", y2: y }),
    h("text", { class: "nation", x: "0", y: y + 25 }, year),
    events.map((event) => bars(event, scale, from, y + 4)),
    at >= from && at < to && lineAt(scale, at, y, y + YEAR, "today"),
  ];
}

function bars(event: StrikeEvent, scale: Scale, from: number, y: number): Child {
  const kind = Math.max(0, kindOf(event));
  return event.windows.map((window) => {
    const span = spanOf(window);
    if (span === null || span.end <= from) return null;
    const look = `${kinds[kind]!.look} ${isOff(window) ? "outlined" : ""}`.trim();
    return barOf(scale, Math.max(span.start, from), span.end, y + kind * LANE, LANE - 1, look);
  });
}

export const yearsLegend: Element = h(
  "ul",
  { class: "legend" },
  kinds.map(({ look, name }) => h("li", {}, h("span", { class: `swatch ${look}` }), name)),
  h("li", {}, h("span", { class: "swatch outlined" }), "outlined: called off, suspended or not held"),
);
