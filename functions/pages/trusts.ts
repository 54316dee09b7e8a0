/** Hospitals by name: the search, and the directory by nation. */
import * as z from "zod";
import { Nation } from "../../schema/codes.ts";
import { nearestSearch, searchTrusts } from "../../schema/find-trust.ts";
import type { Trust } from "../../schema/records.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { trustsOf } from "../parents.ts";
import { LONGEST_NAME } from "../resolvers/trust.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { nationNames } from "../words.ts";
import { pageOf } from "./layout.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { searchForm } from "./search-form.ts";

const MOST_FOUND = 30;

const q = z
  .string("It is given more than once.")
  .max(LONGEST_NAME, `No name is longer than ${LONGEST_NAME} characters.`)
  .optional();

export const trusts = route({
  path: "/trusts",
  query: { q, nation: parameters.nation, at: parameters.at, asOf: parameters.asOf },
  async answer({ query, context }) {
    const scene = await openScene(query, context);
    const text = query.q?.trim() ?? "";
    const title = text === "" ? "Find a hospital" : `Found for “${text}”`;
    return pageOf({
      isRehearsal: isRehearsed(query),
      title,
      body: [
        noteOf(scene, "/trusts"),
        h("h1", {}, title),
        searchForm({ scene, text }),
        text === "" ? directory(scene, query.nation ?? null) : found(scene, text),
      ],
    });
  },
});

function found(scene: Scene, text: string): Child {
  const trusts = searchTrusts(scene.edition.directory.values(), text, { includeClosed: true });
  if (trusts.length === 0) return nothingFound(scene, text);
  const shown = trusts.slice(0, MOST_FOUND);
  return [
    h("p", { role: "status" }, trusts.length === 1 ? "One organisation." : `${trusts.length} organisations.`),
    trustList(scene, shown, heirsOf),
    trusts.length > shown.length && h("p", {}, `The first ${MOST_FOUND} are shown. Add a word to find fewer.`),
  ];
}

function nothingFound(scene: Scene, text: string): Child {
  const near = nearestSearch([...scene.edition.directory.values()], text);
  return [
    near !== null &&
      h(
        "p",
        { role: "status" },
        "Did you mean ",
        h("a", { href: scene.to("/trusts", { q: near }) }, titled(near)),
        "?",
      ),
    h(
      "p",
      {},
      POSTCODE.test(text) && "We do not know postcodes. ",
      "We did not find that name. Try fewer words, the town, or the name of the hospital. That we did not find it says nothing about strikes there.",
    ),
  ];
}

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;

/** As names are written: `South Tees`. */
function titled(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** A nation's organisations; without one, the nations to choose from. */
function directory(scene: Scene, nation: Nation | null): Child {
  if (nation === null) {
    return [
      h("h2", {}, "Or look through a list"),
      h(
        "ul",
        {},
        Nation.options.map((one) =>
          h(
            "li",
            {},
            h("a", { href: scene.to("/trusts", { nation: one.toLowerCase().replaceAll("_", "-") }) }, nationNames[one]),
          ),
        ),
      ),
    ];
  }
  const open = [...scene.edition.directory.values()].filter(
    (trust) => trust.nation === nation && trust.status === "open",
  );
  const names = open.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    h("h2", {}, nationNames[nation]),
    h(
      "ul",
      { class: "columns" },
      names.map(({ name, code }) => h("li", {}, h("a", { href: scene.to(`/trusts/${code.value}`) }, name))),
    ),
  ];
}

/** `note`: what is said of each beside its place and its hospitals. */
export function trustList(
  scene: Scene,
  trusts: readonly Trust[],
  note?: (scene: Scene, trust: Trust) => Child,
): Element {
  return h(
    "ul",
    { class: "found" },
    trusts.map((trust) => trustItem(scene, trust, note?.(scene, trust))),
  );
}

/** Whoever looks for a hospital wants the organisation that has it today. */
function heirsOf(scene: Scene, { successors }: Trust): Child {
  const heirs = trustsOf(scene.edition, successors).map(({ trust }) => trust);
  if (heirs.length === 0) return null;
  const links = heirs.map(({ code, name }, i) => [
    i > 0 && "; ",
    h("a", { href: scene.to(`/trusts/${code.value}`) }, name),
  ]);
  return [h("br"), h("span", { class: "aside" }, "Its work went to ", links, ".")];
}

function trustItem(scene: Scene, trust: Trust, note: Child): Element {
  const { code, name, hospitals, town, nation, status, closedOn } = trust;
  const names = hospitals.slice(0, 4).map((hospital) => hospital.name);
  const place = [town, nationNames[nation]].filter((part) => part !== null).join(", ");
  return h(
    "li",
    {},
    h("a", { class: "name", href: scene.to(`/trusts/${code.value}`) }, name),
    status === "closed" && ` (closed${closedOn === null ? "" : ` in ${closedOn.slice(0, 4)}`})`,
    h("br"),
    h("span", { class: "aside" }, [place, names.join(", ")].filter(Boolean).join(": ")),
    note,
  );
}
