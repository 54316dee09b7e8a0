/** The sources, newest first. */
import * as z from "zod";
import type { Source } from "../../schema/records.ts";
import { isActive } from "../edition.ts";
import { CodedError } from "../errors.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { sourceName } from "./evidence.ts";
import { pageOf } from "./layout.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { restingOn, sourceKinds } from "./source-words.ts";

const PAGE = 60;

const page = z
  .string("It is given more than once.")
  .regex(/^[1-9]\d{0,4}$/, "A number is wanted: 1 or more.")
  .transform(Number)
  .optional();

export const sources = route({
  path: "/sources",
  query: { page, at: parameters.at, asOf: parameters.asOf },
  async answer({ query, context }) {
    const scene = await openScene(query, context);
    const number = query.page ?? 1;
    const all = scene.edition.sources.filter(isActive).toSorted(newestFirst);
    const shown = all.slice(PAGE * (number - 1), PAGE * number);
    if (shown.length === 0 && number > 1)
      throw new CodedError("NOT_FOUND", `There is no page ${number} of the sources.`);
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: "Sources",
      body: [
        noteOf(scene, "/sources"),
        h("h1", {}, "Sources"),
        h(
          "p",
          {},
          "What every fact here rests on. We keep the sentences we quote and the addresses, and not the texts.",
        ),
        shown.length === 0 && h("p", {}, "Nothing has been published yet."),
        h(
          "ul",
          { class: "found" },
          shown.map((source) => sourceItem(scene, source)),
        ),
        pager(scene, number, all.length),
      ],
    });
  },
});

/** Those without a day last; of one day, and of none, by name. */
function newestFirst(a: Source, b: Source): number {
  const [left, right] = [a.publishedOn ?? "", b.publishedOn ?? ""];
  if (left !== right) return left > right ? -1 : 1;
  const [name, other] = [sourceName(a), sourceName(b)];
  return name !== other ? (name < other ? -1 : 1) : a.id < b.id ? -1 : 1;
}

function sourceItem(scene: Scene, source: Source): Element {
  const { edition } = scene;
  const records = restingOn(edition, source).size;
  const count = records === 1 ? "one record rests on it" : `${records} records rest on it`;
  return h(
    "li",
    {},
    h("a", { class: "name", href: scene.to(`/sources/${source.id}`) }, sourceName(source)),
    h("br"),
    h("span", { class: "aside" }, `${sourceKinds[source.sourceKind]}; ${count}`),
  );
}

function pager(scene: Scene, number: number, count: number): Child {
  const pages = Math.ceil(count / PAGE);
  if (pages < 2) return null;
  const to = (n: number, name: string) =>
    h("li", {}, h("a", { href: scene.to("/sources", { page: String(n) }) }, name));
  return h(
    "nav",
    { "aria-label": "Pages of the list" },
    h("ul", {}, number > 1 && to(number - 1, "Newer"), number < pages && to(number + 1, "Older")),
  );
}
