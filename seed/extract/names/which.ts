/**
 * Which organisation of the directory a name means: by the day of the text, by the towns that it names, and by what else
 * it says of one of those that bear the name. What stays open is for a person.
 */
import { type Resolved, resolveName } from "../../../schema/find-trust.ts";
import type { Trust } from "../../../schema/records.ts";
import type { OrganisationMention } from "../model.ts";
import type { Node } from "./name-index.ts";

export type Meaning = Pick<OrganisationMention, "codes" | "reason">;
/** `on`: the day of the text, or the last day of the last year that it names. */
export type Times = { publishedOn: string | null; on: string | null };

export function timesOf(publishedOn: string | null, text: string): Times {
  if (publishedOn !== null) return { publishedOn, on: publishedOn };
  const years = (text.match(/\b20[0-3]\d\b/g) ?? []).toSorted();
  return { publishedOn, on: years.length > 0 ? `${years.at(-1)}-12-31` : null };
}

/** By the name as the directory has it; where that is none that was open then, by those that are written so too. */
export function meantBy({ own, forms }: Node, directory: readonly Trust[], { on }: Times): Resolved {
  const named = merged(own, directory, on);
  if (named.kind === "one") return named;
  const other = merged(forms, directory, on);
  if (named.kind === "none") return other;
  if (other.kind !== "one") return named;
  const hadClosed = ({ closedOn }: Trust) => closedOn !== null && on !== null && closedOn < on;
  return named.trusts.every((trust) => trust === other.trust || hadClosed(trust)) ? other : named;
}

/** "NHS Humber Health Partnership": a name that several organisations share, as a group. */
export function groupOf({ own }: Node, meant: Resolved): Trust[] {
  if (meant.kind !== "ambiguous") return [];
  const isOfAll = own.some((name) =>
    meant.trusts.every((trust) => trust.status === "open" && trust.otherNames.includes(name)),
  );
  return isOfAll ? meant.trusts : [];
}

function merged(names: readonly string[], directory: readonly Trust[], on: string | null): Resolved {
  const found = names.map((name) => resolveName(directory, name, on));
  const trusts = [
    ...new Set(found.flatMap((one) => (one.kind === "one" ? [one.trust] : one.kind === "none" ? [] : one.trusts))),
  ];
  const open = on === null ? trusts.filter((trust) => trust.status === "open") : trusts;
  const [first, ...rest] = open.length === 1 ? open : trusts;
  if (first === undefined) return { kind: "none" };
  return rest.length === 0 ? { kind: "one", trust: first } : { kind: "ambiguous", trusts: [first, ...rest] };
}

/** Which of the organisations that bear a name is meant, by what stands behind it and by the towns of the text. */
export function settle(name: string, meant: Resolved, { on }: Times, after: string, text: string): Meaning {
  if (meant.kind === "none") return { codes: [], reason: `"${name}" had closed, and nobody has taken over` };
  const trusts = meant.kind === "one" ? [meant.trust] : meant.trusts;
  const codes = trusts.map((trust) => trust.code.value);
  const labels = trusts.map((trust) => `${trust.name} (${trust.code.value})`).join("; ");
  if (meant.kind === "one") {
    const undated = meant.trust.status === "closed" && on === null;
    return {
      codes,
      reason: undated ? `"${name}" has closed, and the day of publication is not known: ${labels}` : null,
    };
  }
  const alive = trusts.filter(({ closedOn }) => closedOn === null || on === null || on <= closedOn);
  for (const words of alive.length > 1 ? [after, text] : []) {
    const [only, ...more] = alive.filter((trust) => placesOf(trust, name).some((place) => isIn(place, words)));
    if (only && more.length === 0 && (only.status === "open" || words === text))
      return { codes: [only.code.value], reason: null };
  }
  return { codes, reason: `"${name}" may be any of: ${labels}` };
}

const isIn = (place: string, text: string): boolean => {
  const at = text.indexOf(place);
  return at !== -1 && !/\p{L}/u.test(text[at + place.length] ?? "") && !/\p{L}/u.test(text[at - 1] ?? "");
};

/** The town of a trust, and what the directory adds to the name of its hospital: "Queen Elizabeth Hospital Woolwich". */
function placesOf({ town, hospitals }: Trust, name: string): string[] {
  const added = hospitals.flatMap((hospital) =>
    hospital.name.startsWith(`${name} `)
      ? [hospital.name.slice(name.length + 1).replace(/^(?:Hospital|Infirmary)? ?(?:in )?/, "")].filter(
          (place) => place !== "",
        )
      : [],
  );
  return [...(town === null ? [] : [town.split("/")[0] ?? town]), ...added];
}

/** A name of several is that of the one whose other names the text says, if it says those of one only. */
export function settledByOthers(named: readonly OrganisationMention[][]): OrganisationMention[][] {
  const sure = new Set(
    named
      .flat()
      .flatMap(({ codes, reason, suggestion }) =>
        codes.length === 1 && reason === null && suggestion === null ? codes : [],
      ),
  );
  return named.map((list) =>
    list.map((one) => {
      const [only, ...more] = one.codes.length > 1 ? one.codes.filter((code) => sure.has(code)) : [];
      return only !== undefined && more.length === 0 ? { ...one, codes: [only], reason: null } : one;
    }),
  );
}
