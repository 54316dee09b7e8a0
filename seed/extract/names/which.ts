/**
 * Which organisation of the directory a name means: by the day of the text, by the towns that it names, and by what else
 * it says of one of those that bear the name. What stays open is for a person.
 */
import { type Resolved, resolveName } from "../../../schema/find-trust.ts";
import type { Trust } from "../../../schema/records.ts";
import type { OrganisationMention } from "../model.ts";
import type { Node } from "./name-index.ts";
import { isIn, oneBesidePlace, oneOfNation, placesOf } from "./places-of.ts";
import { trustsBeginning } from "./short-trusts.ts";

export type Meaning = Pick<OrganisationMention, "codes" | "reason">;
/** What stands beside a name, and the text that it is of. */
type Around = { before: string; after: string; text: string };
/** `on`: the day of the text, or the last day of the last year that it names. */
type Times = { publishedOn: string | null; on: string | null };

/** What names mean in one text. It says the same names again and again. */
export type Meanings = {
  meant: (node: Node) => Resolved;
  /** Those that bore the name on the day of the text. */
  alive: (node: Node) => Trust[];
  settled: (node: Node, name: string, before: string, after: string) => Meaning;
  /** What a name means by its first words. */
  beginning: (name: string, first: string, kind: string) => Meaning | null;
};

export function meaningsOf(directory: readonly Trust[], publishedOn: string | null, text: string): Meanings {
  const times = timesOf(publishedOn, text);
  const known = new Map<Node, Resolved>();
  const meant = (node: Node): Resolved => {
    let found = known.get(node);
    if (found === undefined) known.set(node, (found = meantBy(node, directory, times)));
    return found;
  };
  return {
    meant,
    alive: (node) => aliveOf(meant(node), times),
    settled: (node, name, before, after) => settle(name, meant(node), times, { before, after, text }),
    beginning: (name, first, kind) => {
      const [one, ...more] = trustsBeginning(first, kind, directory).filter((trust) => isAlive(trust, times));
      if (one === undefined) return null;
      return settle(
        name,
        more.length === 0 ? { kind: "one", trust: one } : { kind: "ambiguous", trusts: [one, ...more] },
        times,
        { before: "", after: "", text: "" },
      );
    },
  };
}

function timesOf(publishedOn: string | null, text: string): Times {
  if (publishedOn !== null) return { publishedOn, on: publishedOn };
  const years = (text.match(/\b20[0-3]\d\b/g) ?? []).toSorted();
  return { publishedOn, on: years.length > 0 ? `${years.at(-1)}-12-31` : null };
}

/** By the name as the directory has it; where that is none that was open then, by those that are written so too. */
function meantBy({ own, forms }: Node, directory: readonly Trust[], { on }: Times): Resolved {
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

/** The one whose place the words name, where they name that of no other. */
export function oneByPlace(trusts: readonly Trust[], words: string): Trust | null {
  const [only, ...more] = trusts.filter((trust) => placesOf(trust).some((place) => isIn(place, words)));
  return only !== undefined && more.length === 0 ? only : null;
}

/** Those who bore a name on the day of the text, or all where nobody did. */
function aliveOf(meant: Resolved, times: Times): Trust[] {
  if (meant.kind === "none") return [];
  const trusts = meant.kind === "one" ? [meant.trust] : meant.trusts;
  return trusts.filter((trust) => isAlive(trust, times));
}

const isAlive = ({ status, closedOn }: Trust, { on }: Times): boolean =>
  closedOn === null ? status === "open" || on !== null : on !== null && on <= closedOn;

/** Which of the organisations that bear a name is meant, by what stands behind it and by the towns of the text. */
function settle(name: string, meant: Resolved, times: Times, { before, after, text }: Around): Meaning {
  if (meant.kind === "none") return { codes: [], reason: `"${name}" had closed, and nobody has taken over` };
  const trusts = meant.kind === "one" ? [meant.trust] : meant.trusts;
  const codes = trusts.map((trust) => trust.code.value);
  const labels = trusts.map((trust) => `${trust.name} (${trust.code.value})`).join("; ");
  if (meant.kind === "one") {
    const undated = meant.trust.status === "closed" && times.on === null;
    return {
      codes,
      reason: undated ? `"${name}" has closed, and the day of publication is not known: ${labels}` : null,
    };
  }
  const alive = aliveOf(meant, times);
  const only =
    oneBesidePlace(alive, before, after) ??
    oneByPlace(alive, after.slice(0, 60)) ??
    oneByPlace(alive, text) ??
    oneOfNation(alive, text);
  if (only && alive.length > 1) return { codes: [only.code.value], reason: null };
  return { codes, reason: `"${name}" may be any of: ${labels}` };
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
