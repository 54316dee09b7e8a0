/** Strikes since 2015 at a glance: a row for each year, months across, and a lane in it for each kind of staff. */
import { StaffGroup } from "../../schema/codes.ts";
import { dayOf, startOfDay } from "../../schema/london.ts";
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
const YEAR = 36;
const LANE = 7;
/** Where the months begin: years are named in what is left of them. */
const LEFT = 13;

export function yearsPicture(events: readonly StrikeEvent[], at: number): Element {
  const starts = events.flatMap(({ windows }) => windows.flatMap((one) => plannedStart(timelineOf(one)) ?? []));
  const end = Math.max(Number(dayOf(Math.max(at, ...starts)).slice(0, 4)), FIRST_YEAR);
  const years = Array.from({ length: Math.min(end - FIRST_YEAR + 1, MOST_YEARS) }, (_, i) => FIRST_YEAR + i);
  return pictureOf(
    "years",
    AXIS + YEAR * years.length,
    `Strikes from ${years[0]} to ${years.at(-1)}`,
    "A row for each year, from January to December. Each bar is a strike that is planned or was; an outlined bar is one that was called off or suspended. The tables after this picture have each of them.",
    [months(AXIS + YEAR * years.length), years.map((year, i) => yearRow(events, year, AXIS + YEAR * i, at))],
  );
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
    h("text", { class: "nation", x: "0", y: y + 23 }, year),
    events.map((event) => bars(event, scale, from, y + 4)),
    at >= from && at < to && lineAt(scale, at, y, y + YEAR, "today"),
  ];
}

function bars(event: StrikeEvent, scale: Scale, from: number, y: number): Child {
  const kind = Math.max(0, kindOf(event));
  return event.windows.map((window) => {
    const line = timelineOf(window);
    const start = plannedStart(line);
    if (start === null) return null;
    const end = plannedEnd(line) ?? start + 86_400_000;
    if (end <= from) return null;
    const look = `${kinds[kind]!.look} ${isOff(window) ? "outlined" : ""}`.trim();
    return barOf(scale, Math.max(start, from), end, y + kind * LANE, LANE - 1, look);
  });
}

export const yearsLegend: Element = h(
  "ul",
  { class: "legend" },
  kinds.map(({ look, name }) => h("li", {}, h("span", { class: `swatch ${look}` }), name)),
  h("li", {}, h("span", { class: "swatch outlined" }), "outlined: called off, suspended or not held"),
);
