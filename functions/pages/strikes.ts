/** All strikes that we know of: a picture to look at, and tables by year to read. */
import { dayOf } from "../../schema/london.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import * as z from "zod";
import { applies } from "../../schema/applies.ts";
import { firstStart } from "../event.ts";
import { FEEDS } from "../feeds/addresses.ts";
import { type Child, element as h } from "../markup/tree.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { nationNames } from "../words.ts";
import { pageOf } from "./layout.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { type Listed, strikeList } from "./strike-words.ts";
import { windowsHere } from "./window-words.ts";
import { yearsLegend, yearsPicture } from "./years.ts";

/** As many whole years as have about so many strikes together; the others are a click away. */
const ENOUGH = 25;

const year = z
  .string("It is given more than once.")
  .regex(/^(19|20|21)\d\d$|^undated$/, "A year such as 2016 is wanted, or undated.")
  .optional();

export const strikes = route({
  path: "/strikes",
  query: { nation: parameters.nation, year, at: parameters.at, asOf: parameters.asOf },
  async answer({ query, context }) {
    const scene = await openScene(query, context);
    const { nation } = query;
    const place = nation ? { nation, trust: null } : null;
    const { events, directory } = scene.edition.world;
    const here = events.filter(
      (event) => (place === null || applies(event, place, directory) !== "NO") && isTold(scene, event),
    );
    const byYear = Map.groupBy(here, yearOf);
    const years = [...byYear.keys()].toSorted((a, b) => (a > b ? -1 : 1));
    const shown = query.year === undefined ? newest(years, byYear) : years.filter((one) => one === query.year);
    const where = nation ? ` in ${nationNames[nation]}` : "";
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: `Strikes since 2015${where}`,
      wide: true,
      body: [
        noteOf(scene, "/strikes"),
        h("h1", {}, `Strikes since 2015${where}`),
        h(
          "p",
          {},
          "These are the strikes that we have a source for. An empty month means that we do not know of any, and not that there was none.",
        ),
        yearsPicture(here, scene.at),
        yearsLegend,
        shown.length === 0 && h("p", {}, "We do not know of any."),
        shown.map((one) => yearSection(scene, one, byYear.get(one) ?? [])),
        otherYears(
          scene,
          years.filter((one) => !shown.includes(one)),
          query.nation,
        ),
      ],
    });
  },
});

/** As everywhere, a strike is told of a year ahead and no sooner. */
function isTold(scene: Scene, event: StrikeEvent): boolean {
  return windowsHere(scene, event).some(({ distant }) => !distant);
}

function yearOf(event: StrikeEvent): string {
  const start = firstStart(event);
  return start === null ? "undated" : dayOf(start).slice(0, 4);
}

function titleOf(year: string): string {
  return year === "undated" ? "On days that we do not know" : year;
}

function newest(years: readonly string[], byYear: ReadonlyMap<string, readonly StrikeEvent[]>): string[] {
  let count = 0;
  return years.filter((one) => {
    const isWanted = count < ENOUGH;
    count += byYear.get(one)?.length ?? 0;
    return isWanted;
  });
}

/** Of a year; more would be a heavy page, and the table has them. */
const MOST = 60;

function yearSection(scene: Scene, year: string, events: readonly StrikeEvent[]): Child {
  return [
    h("h2", {}, titleOf(year)),
    strikeList(scene, listed(scene, events).slice(0, MOST)),
    events.length > MOST &&
      h(
        "p",
        {},
        `And ${events.length - MOST} more: `,
        h("a", { href: `${FEEDS}/strikes.csv` }, "all strikes as a table"),
        ".",
      ),
  ];
}

function listed(scene: Scene, events: readonly StrikeEvent[]): Listed[] {
  return events
    .toSorted((a, b) => (firstStart(b) ?? 0) - (firstStart(a) ?? 0))
    .map((event) => ({ event, windows: windowsHere(scene, event) }));
}

function otherYears(scene: Scene, years: readonly string[], nation: string | undefined): Child {
  if (years.length === 0) return null;
  const more = nation ? { nation: nation.toLowerCase().replaceAll("_", "-") } : {};
  return [
    h("h2", {}, "Other years"),
    h(
      "ul",
      { class: "inline" },
      years.map((one) => h("li", {}, h("a", { href: scene.to("/strikes", { ...more, year: one }) }, titleOf(one)))),
    ),
  ];
}
