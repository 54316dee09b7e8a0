/** The start: what is on now, nation by nation. */
import { Nation } from "../../schema/codes.ts";
import { situationAt } from "../../schema/situation.ts";
import { holdsUntil, momentOf } from "../context.ts";
import { lookedAt } from "../coverage.ts";
import { element as h } from "../markup/tree.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { nationNames, summaryOf } from "../words.ts";
import { pageOf } from "./layout.ts";

export const home = route({
  path: "/",
  query: { at: parameters.at, asOf: parameters.asOf },
  async answer({ query, context }) {
    const { edition, stale } = await context.read(query.asOf);
    const at = momentOf(query, edition, context.now);
    const nations = Nation.options.map((nation) => {
      const place = { nation, trust: null };
      const situation = situationAt(edition.world, place, at, !stale);
      holdsUntil(query, edition, context, situation.displayUntil);
      const [until, looked] = [situation.checkedUntil, lookedAt(edition.world.coverages, nation, at)];
      const told = { ...situation, place, stale, looked: looked && until ? { at: looked, until } : null };
      return [h("h2", {}, nationNames[nation]), h("p", {}, summaryOf(told))];
    });
    return pageOf({ title: "Strike Advice", body: [h("h1", {}, "What strikes mean for your care"), nations] });
  },
});
