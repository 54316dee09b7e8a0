/** Which organisation a name means. Several are several: nobody is sent to the wrong hospital by a guess of ours. */
import { resolveName, searchTrusts } from "../../schema/find-trust.ts";
import type { Trust } from "../../schema/records.ts";
import { atMost } from "../connection.ts";
import type { Root } from "../parents.ts";
import { LONGEST_NAME } from "./trust.ts";

const SUGGESTIONS = 5;

export const findTrust: Root["findTrust"] = async (_, { name, on, asOf }, context) => {
  atMost("BAD_USER_INPUT", LONGEST_NAME, name.length, "name, in characters,");
  const { edition } = await context.read(asOf);
  const all = [...edition.directory.values()];
  const parents = (trusts: readonly Trust[]) => trusts.map((trust) => ({ edition, trust }));
  const found = resolveName(all, name, on ?? null);
  switch (found.kind) {
    case "one":
      return { __typename: "Trust", edition, trust: found.trust };
    case "ambiguous": {
      const closed = found.trusts.some((trust) => hadClosed(trust, on ?? null));
      const reason = closed ? "CLOSED_BY_THEN" : "SHARED_NAME";
      return { __typename: "AmbiguousTrusts", name, reason, trusts: parents(found.trusts) };
    }
    case "none": {
      const near = searchTrusts(all, name, { includeClosed: true }).slice(0, SUGGESTIONS);
      return { __typename: "NoSuchTrust", name, suggestions: parents(near) };
    }
  }
};

/** Only then are closed organisations among those that fit. */
function hadClosed({ status, closedOn }: Trust, on: string | null): boolean {
  return on !== null && status === "closed" && closedOn !== null && on > closedOn;
}
