import { searchTrusts } from "../../schema/find-trust.ts";
import type { Trust } from "../../schema/records.ts";
import { atMost, connectionOf } from "../connection.ts";
import type { Edition } from "../edition.ts";
import { trustOf, trustsOf, type Root } from "../parents.ts";
import type { QueryTrustsArgs, TrustResolvers } from "../schema-types.ts";
import { among } from "./filters.ts";

export const trust: Root["trust"] = async (_, { odsCode, asOf }, context) =>
  trustOf((await context.read(asOf)).edition, odsCode.trim().toUpperCase());

/** No name is longer, and each word is looked for in every name. */
export const LONGEST_NAME = 200;

/** By name; a search, best match first. */
export const trusts: Root["trusts"] = async (_, args, context) => {
  const { edition } = await context.read(args.asOf);
  const found = matching(edition, args);
  const places = new Map(found.map((one, place) => [one, place]));
  const searched = args.filter?.search != null;
  return connectionOf(
    {
      name: searched ? "trusts/search" : "trusts",
      items: found.map((one) => ({ edition, trust: one })),
      rankOf: (one) => (searched ? places.get(one.trust)! : one.trust.name.toLowerCase()),
      idOf: (one) => one.trust.code.value,
      ranksArePlaces: searched,
    },
    args,
  );
};

function matching({ directory }: Edition, { filter }: QueryTrustsArgs): Trust[] {
  const { search, nations, kinds, includeClosed = false } = filter ?? {};
  if (search != null) atMost("BAD_USER_INPUT", LONGEST_NAME, search.length, "filter.search, in characters,");
  const isNation = among("filter.nations", nations);
  const isKind = among("filter.kinds", kinds);
  const all = search == null ? [...directory.values()] : searchTrusts(directory.values(), search, { includeClosed });
  return all.filter((one) => isNation(one.nation) && isKind(one.kind) && (includeClosed || one.status === "open"));
}

export const TrustType: TrustResolvers = {
  id: ({ trust }) => trustId(trust),
  odsCode: ({ trust }) => trust.code.value,
  codeScheme: ({ trust }) => trust.code.scheme,
  name: ({ trust }) => trust.name,
  otherNames: ({ trust }) => trust.otherNames,
  kind: ({ trust }) => trust.kind,
  nation: ({ trust }) => trust.nation,
  region: ({ trust }) => trust.region,
  town: ({ trust }) => trust.town,
  hospitals: ({ trust }) => trust.hospitals.map(hospitalOf),
  open: ({ trust }) => trust.status === "open",
  closedOn: ({ trust }) => trust.closedOn,
  successors: ({ edition, trust }) => trustsOf(edition, trust.successors),
  servedTrusts: ({ edition, trust }) => (trust.servedTrusts === null ? null : trustsOf(edition, trust.servedTrusts)),
};

function hospitalOf({ name, town, listed, otherNames = [] }: Trust["hospitals"][number]) {
  return { name, town: town ?? null, listings: listed, otherNames: otherNames.map((other) => other.name) };
}

const PREFIX = "tr_";

function trustId(trust: Trust): string {
  return `${PREFIX}${trust.code.value}`;
}

/** The code that a trust's global id stands for; null where the id is none of a trust's. */
export function codeOfId(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
