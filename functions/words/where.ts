/** Where a strike is, by what its sources say: a nation's strike is not one "at" each hospital in it. */
import type { Directory, Place } from "../../schema/applies.ts";
import type { Nation } from "../../schema/codes.ts";
import type { StrikeEvent } from "../../schema/records.ts";

/** `England`, and behind a verb `in England`; the latter is empty where nobody said. */
export type Where = { name: string; at: string };

export type WhereWords = {
  /** `England and Wales`, and behind a verb `in England and Wales` */
  nations: (nations: readonly Nation[]) => Where;
  /** Of one or two organisations by name. */
  organisations: (names: readonly string[]) => Where;
  /** Of more of them, or of those that nobody named. */
  someOrganisations: (nations: Where | null) => Where;
  area: (name: string) => Where;
  /** In a part of the nations that nobody told. */
  somewhereIn: (nations: Where) => Where;
  unknownNation: Where;
  unknownPlace: Where;
};

/** Organisations by name where they are one or two. */
const NAMED = 2;

export function whereOf({ nations, scope: { value: scope } }: StrikeEvent, directory: Directory, words: WhereWords) {
  const within = nations.value === null || nations.value.length === 0 ? null : words.nations(nations.value);
  switch (scope.type) {
    case "NATION":
      return within ?? words.unknownNation;
    case "ORGANISATIONS": {
      const names = scope.codes.flatMap((code) => directory.get(code)?.name ?? []);
      const all = names.length > 0 && names.length === scope.codes.length && names.length <= NAMED;
      return all ? words.organisations(names) : words.someOrganisations(within);
    }
    case "AREA": {
      // "Parts of England" names its nation already.
      const isNamed = within === null || scope.text.includes(within.name);
      return words.area(isNamed ? scope.text : `${scope.text}, ${within.name}`);
    }
    case "UNKNOWN":
      return within ? words.somewhereIn(within) : words.unknownPlace;
  }
}

/** It is told of this place by name: the whole nation, or the organisation itself. */
export function isOfPlace({ scope: { value: scope } }: StrikeEvent, { trust }: Place): boolean {
  if (trust === null) return scope.type === "NATION";
  return scope.type === "ORGANISATIONS" && scope.codes.includes(trust.code.value);
}
