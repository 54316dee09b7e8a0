/** A nation: what stands in it, and its strikes. */
import { Nation } from "../../schema/codes.ts";
import { CodedError } from "../errors.ts";
import { element as h } from "../markup/tree.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { nationNames } from "../words.ts";
import { followSection } from "./follow.ts";
import { pageOf } from "./layout.ts";
import { nationPath } from "./nation-words.ts";
import { placeStrikes } from "./place-strikes.ts";
import { isRehearsed, noteOf, openScene } from "./scene.ts";
import { searchForm } from "./search-form.ts";
import { situationTree } from "./situation.ts";

export const nation = route({
  path: "/nations/:nation",
  query: { at: parameters.at, asOf: parameters.asOf, lang: parameters.lang },
  async answer({ params, query, context, origin }) {
    const found = Nation.options.find((one) => nationPath(one) === `/nations/${params.nation}`);
    if (!found) throw new CodedError("NOT_FOUND", `There is no nation "${params.nation.slice(0, 40)}".`);
    const scene = await openScene(query, context);
    const place = { nation: found, trust: null };
    const name = nationNames[found];
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: `Strikes in ${name}`,
      description: `What NHS strikes are planned in ${name}, and what to do.`,
      body: [
        noteOf(scene, nationPath(found)),
        h("h1", {}, `Strikes in ${name}`),
        searchForm({ scene, text: "" }),
        situationTree(scene, place, query.lang ?? "EN", { path: nationPath(found), origin }),
        placeStrikes(scene, place),
        followSection(place),
      ],
    });
  },
});
