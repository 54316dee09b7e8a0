/** A hospital trust or health board: what stands, what to do, its strikes, and what it is made of. */
import type { Place } from "../../schema/applies.ts";
import type { Trust } from "../../schema/records.ts";
import { impactsOfTrusts } from "../../schema/world-index.ts";
import { CodedError } from "../errors.ts";
import { type Child, element as h } from "../markup/tree.ts";
import { trustsOf } from "../parents.ts";
import { placeOfTrust } from "../resolvers/place.ts";
import { pointInWords } from "../time-words.ts";
import { parameters } from "../web/parameters.ts";
import { route } from "../web/route.ts";
import { list, nationNames } from "../words.ts";
import { followSection } from "./follow.ts";
import { impactList } from "./impact-list.ts";
import { pageOf } from "./layout.ts";
import { nationPath } from "./nation-words.ts";
import { placeStrikes } from "./place-strikes.ts";
import { isRehearsed, noteOf, openScene, type Scene } from "./scene.ts";
import { situationTree } from "./situation.ts";
import { trustList } from "./trusts.ts";

export const trust = route({
  path: "/trusts/:code",
  query: { at: parameters.at, asOf: parameters.asOf, lang: parameters.lang },
  async answer({ params, query, context, origin }) {
    const code = params.code.toUpperCase();
    const scene = await openScene(query, context);
    const found = scene.edition.directory.get(code);
    if (!found)
      throw new CodedError(
        "NOT_FOUND",
        `No organisation has the code "${params.code.slice(0, 20)}". Search for it by name.`,
      );
    if (code !== params.code) return { location: scene.to(`/trusts/${code}`) };
    const place = placeFor(scene, found);
    return pageOf({
      isRehearsal: isRehearsed(query),
      title: found.name,
      description: `Whether strikes are planned at ${found.name}, and what to do.`,
      body: [
        noteOf(scene, `/trusts/${code}`),
        h("h1", {}, found.name),
        closedNote(scene, found),
        place ? situationTree(scene, place, query.lang ?? "EN", { path: `/trusts/${code}`, origin }) : null,
        place && placeStrikes(scene, place),
        impactsHere(scene, found),
        place && followSection(place),
        about(scene, found),
      ],
    });
  },
});

/** null where it has closed and several took over: we do not choose between them. */
function placeFor({ edition, at }: Scene, trust: Trust): Place | null {
  try {
    return placeOfTrust(edition, trust.code.value, at);
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

function closedNote(scene: Scene, { status, closedOn, successors }: Trust): Child {
  if (status === "open") return null;
  const heirs = trustsOf(scene.edition, successors).map(({ trust }) => trust);
  const when = closedOn === null ? "" : ` Its last day was ${pointInWords({ precision: "DATE", value: closedOn })}.`;
  const after = heirs.length > 0 ? " Its work went to:" : " We do not know who took over from it.";
  return [
    h("p", { class: "note warning" }, h("strong", {}, "This organisation has closed."), `${when}${after}`),
    heirs.length > 0 && trustList(scene, heirs),
  ];
}

function impactsHere(scene: Scene, { code, name }: Trust): Child {
  const impacts = impactsOfTrusts(scene.edition.world.impacts, [code.value]);
  return impacts.length > 0 && [h("h2", {}, "What was reported of strikes here"), impactList(scene, impacts, name)];
}

function about(scene: Scene, trust: Trust): Child {
  const { code, otherNames, hospitals, town, region, nation } = trust;
  const before = [...scene.edition.directory.values()].filter(({ successors }) => successors.includes(code.value));
  const place = [town, region].filter((part) => part !== null).join(", ");
  return [
    h("h2", {}, "About this organisation"),
    h(
      "dl",
      {},
      row(
        "Hospitals",
        hospitals.length > 0 &&
          h(
            "ul",
            { class: "columns" },
            hospitals.map(({ name, town, otherNames = [] }) =>
              h(
                "li",
                {},
                name,
                town && `, ${town}`,
                otherNames.length > 0 && ` (also ${list(otherNames.map((other) => other.name))})`,
              ),
            ),
          ),
      ),
      row("Also known as", otherNames.join("; ")),
      row("Place", [place, place && ", ", h("a", { href: scene.to(nationPath(nation)) }, nationNames[nation])]),
      row("Code", `${code.value} (${code.scheme === "OURS" ? "our own" : code.scheme})`),
      row("Took over from", before.length > 0 && trustList(scene, before)),
    ),
  ];
}

function row(name: string, value: Child): Child {
  return value !== "" && value !== false && [h("dt", {}, name), h("dd", {}, value)];
}
