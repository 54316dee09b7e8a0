/** Which organisations action covers: as an event has it, or as one of two sources that disagree. */
import type { Nation } from "../../schema/codes.ts";
import type { Fact, Scope } from "../../schema/records.ts";
import type { Edition } from "../edition.ts";
import { trustsOf } from "../parents.ts";
import type { ResolversTypes } from "../schema-types.ts";

type ScopeAnswer = Awaited<ResolversTypes["Scope"]>;

export function scopeOf(edition: Edition, event: { nations: Fact<Nation[] | null> }, scope: Scope): ScopeAnswer {
  switch (scope.type) {
    case "NATION":
      return { __typename: "NationScope", nations: event.nations.value ?? [] };
    case "ORGANISATIONS": {
      const { codes, complete, text } = scope;
      return { __typename: "OrganisationScope", codes, complete, wording: text, trusts: trustsOf(edition, codes) };
    }
    case "AREA":
      return { __typename: "AreaScope", text: scope.text };
    case "UNKNOWN":
      return { __typename: "UnknownScope", unknown: true };
  }
}
