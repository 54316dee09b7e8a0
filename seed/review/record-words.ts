/** What the public will be told by a record, in words for the person who lets it out. */
import { spanInWords } from "../../functions/time-words.ts";
import type { AnyRecord, Coverage, PublicAdvice, Source, StrikeEvent, TrustImpact } from "../../schema/records.ts";
import { strikersOf } from "../plan/summary.ts";
import { inWords } from "./field-words.ts";

/** A name as the cards have it, and what is told. */
type Told = readonly [name: string, told: string];
type Records = readonly AnyRecord[];

/** More windows, organisations or strikes than these are counted. */
const MOST = 10;

/** `records`: those of the same plan, for what an impact or a piece of advice is about. */
export function factsOf(record: AnyRecord, records: Records): Told[] {
  switch (record.kind) {
    case "STRIKE_EVENT":
      return strikeFacts(record);
    case "TRUST_IMPACT":
      return impactFacts(record, records);
    case "PUBLIC_ADVICE":
      return adviceFacts(record, records);
    case "SOURCE":
      return sourceFacts(record);
    case "COVERAGE":
      return coverageFacts(record);
  }
}

function strikeFacts({ windows, scope, action }: StrikeEvent): Told[] {
  return [
    ...(action.value === "STRIKE" ? [] : [["action", inWords("action", action.value, null)] as const]),
    ...windows.slice(0, MOST).map((window, i): Told => [`windows.${i}`, windowInFull(window)]),
    ...(windows.length > MOST ? [["", `and ${windows.length - MOST} more`] as const] : []),
    ["scope", scopeInWords(scope.value)],
  ];
}

function windowInFull({ start, end, status, unions, withdrawn, outcome }: StrikeEvent["windows"][number]): string {
  const told = [
    inWords("status", status.value, null),
    ...(outcome.value === "UNREPORTED" ? [] : [inWords("outcome", outcome.value, null)]),
    unions.value.join(", ") || "union not known",
    withdrawn.value === "UNKNOWN" ? "cover not known" : inWords("withdrawn", withdrawn.value, null),
  ];
  return `${spanInWords(start, end)}; ${told.join("; ")}`;
}

function scopeInWords(scope: StrikeEvent["scope"]["value"]): string {
  if (scope.type !== "ORGANISATIONS" || scope.codes.length <= MOST) return inWords("scope", scope, null);
  const first = inWords("scope", { ...scope, codes: scope.codes.slice(0, MOST) }, null);
  return `${first}, and ${scope.codes.length - MOST} more`;
}

function impactFacts(impact: TrustImpact, records: Records): Told[] {
  const name = (["trust", "area", "nation"] as const).find((one) => impact[one].value !== null) ?? "nation";
  return [
    ["where", inWords(name, impact[name].value, null)],
    ["period", inWords("period", impact.period.value, null)],
    ...(impact.modality.value === "POSSIBLE" ? [["modality", "told as possible only"] as const] : []),
    ...aboutFacts(impact.events, records),
  ];
}

/** As readers have it: heading and conditions in one breath, and the sentence whole. */
function adviceFacts({ texts: [text], trust, nations, windows }: PublicAdvice, records: Records): Told[] {
  const conditions = (text?.conditions ?? []).map((each) => `“${each}”`).join("; ");
  const places = nations.value === null ? "everywhere" : inWords("nations", nations.value, null);
  return [
    ["reads", `${text?.heading}${conditions && `: ${conditions}`}`],
    ["body", `“${text?.body}”`],
    ["where", trust.value === null ? places : inWords("trust", trust.value, null)],
    ...aboutFacts([...new Set(windows.map(({ event }) => event))], records),
  ];
}

function sourceFacts({ publisher, url }: Source): Told[] {
  const told = [publisher, url].filter((one) => one !== null);
  return told.length === 0 ? [] : [["publisher", told.join(", ")]];
}

function coverageFacts({ staffGroups, from, evidence }: Coverage): Told[] {
  const reasons = evidence.flatMap((one) => (one.kind === "AUTHORED" ? [one.reason] : []));
  return [
    ["staffGroups", staffGroups === null ? "all" : inWords("staffGroups", staffGroups, null)],
    ["from", from],
    ["reason", reasons.join("; ")],
  ];
}

/** A strike that this plan does not touch is told by its id alone: `strikes show` has the rest. */
function aboutFacts(events: readonly string[], records: Records): Told[] {
  const told = events.slice(0, MOST).map((id) => {
    const event = records.find((record) => record.id === id);
    return event?.kind === "STRIKE_EVENT" ? `${strikersOf(event)} (${id})` : id;
  });
  const more = events.length > MOST ? [`and ${events.length - MOST} more`] : [];
  return events.length === 0 ? [] : [["about", [...told, ...more].join("; ")]];
}
