/** A value of a disputed field in plain English, for apps that show both sides and need not know every field. */
import type { Nation, StaffGroup } from "../schema/codes.ts";
import { labelOf } from "../schema/labels.ts";
import type { PublicAdvice, Scope, TimeFact, TrustImpact } from "../schema/records.ts";
import { nameOf } from "./facts.ts";
import { type ClaimParent, trustOf } from "./parents.ts";
import { pointInWords } from "./time-words.ts";
import { list, nationNames } from "./words.ts";

type Count = NonNullable<TrustImpact["count"]["value"]>;
type Period = NonNullable<TrustImpact["period"]["value"]>;
type Issuer = NonNullable<PublicAdvice["issuer"]["value"]>;

export function wordsOf(claim: ClaimParent): string {
  const { edition, record, field, fact } = claim;
  const { value } = fact;
  if ("precision" in fact) return pointInWords(fact as TimeFact);
  if (value === null) return "none is given";
  switch (nameOf(field)) {
    case "nation":
    case "nations":
      return list([value].flat().map((nation) => nationNames[nation as Nation]));
    case "staffGroups":
      return list((value as StaffGroup[]).map((group) => labelOf(group, null)));
    case "scope":
      return scopeInWords(claim, value as Scope, record.kind === "STRIKE_EVENT" ? record.nations.value : null);
    case "trust":
      return trustOf(edition, value as string)?.trust.name ?? (value as string);
    case "issuer":
      return (value as Issuer).name;
    case "count":
      return countInWords(value as Count);
    case "period":
      return `${dayOf((value as Period).start)} to ${dayOf((value as Period).end)}`;
    default:
      return list(([value].flat() as string[]).map(codeInWords));
  }
}

function scopeInWords({ edition }: ClaimParent, scope: Scope, nations: Nation[] | null): string {
  switch (scope.type) {
    case "NATION":
      return nations === null ? "a whole nation" : `all of ${list(nations.map((nation) => nationNames[nation]))}`;
    case "ORGANISATIONS": {
      const names = list(scope.codes.map((code) => trustOf(edition, code)?.trust.name ?? code));
      const named = names === "" ? (scope.text ?? "organisations that are not named") : names;
      return scope.complete ? `${named}, and no others` : named;
    }
    case "AREA":
      return scope.text;
    case "UNKNOWN":
      return "which organisations is not known";
  }
}

const qualifiers: Record<Count["qualifier"], string> = {
  EXACT: "",
  ABOUT: "about ",
  AT_LEAST: "at least ",
  UP_TO: "up to ",
  NEARLY: "nearly ",
};

function countInWords({ value, qualifier }: Count): string {
  return `${qualifiers[qualifier]}${String(value).replace(/\B(?=(\d{3})+$)/g, ",")}`;
}

function dayOf(day: string): string {
  return pointInWords({ precision: "DATE", value: day });
}

/** `CALLED_OFF` is `called off`; words that are no code, as a union's name, stay as they are. */
function codeInWords(text: string): string {
  if (text === "A_AND_E") return "A&E";
  if (text === "UNKNOWN" || text === "UNSTATED" || text === "UNREPORTED") return "not known";
  return /^[A-Z]+(_[A-Z]+)+$|^[A-Z]{6,}$/.test(text) ? text.toLowerCase().replaceAll("_", " ") : text;
}
