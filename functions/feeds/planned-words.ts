/**
 * A window in words that no clock makes untrue: a copy may be read days later, so nothing says "now", "today" or "was".
 */
import { emergencyTexts } from "../../schema/emergency.ts";
import { isOff } from "../../schema/window-state.ts";
import { wordsOf } from "../claim-words.ts";
import { labelsOf, unionsOf } from "../event.ts";
import { disputesOf, nameOf } from "../facts.ts";
import { spanInWords } from "../time-words.ts";
import { afterCallOff, coverOf, list, placeInWords } from "../words.ts";
import { type Planned, isCancelled } from "./planned.ts";
import { sourcesInWords } from "./source-words.ts";

/** Call 999, whatever a strike does. It stands first in all that is told (promise 4). */
export const emergencyLine = (() => {
  const { heading, conditions, body } = emergencyTexts[0]!;
  return `${heading} if ${conditions.join(", or ")}. ${body}`;
})();

/** `Strike planned: nurses, Wales`. Many calendars show nothing else, so it says whether it stands. */
export function titleOf(planned: Planned): string {
  const { edition, event, window, unsure } = planned;
  const kind = event.action.value === "STRIKE" ? "strike" : "action short of a strike";
  const what = `${list(labelsOf(event)) || "staff not named"}, ${placeInWords(event, edition.directory)}`;
  const fate = fateOf(planned);
  const head = fate
    ? `${fate}: ${kind} by`
    : `${capital(kind)} ${window.outcome.value === "HELD" ? "held" : "planned"}:`;
  const notes = [
    ...(unsure && !isCancelled(planned) ? [`(may affect ${unsure.name})`] : []),
    ...(isContested(planned) ? ["(sources disagree)"] : []),
  ];
  return [`${head} ${what}`, ...notes].join(" ");
}

/** Sources disagree on when it is, or on whether. */
function isContested({ window: { start, end, status, outcome } }: Planned): boolean {
  return [start, end, status, outcome].some(({ rivals }) => rivals !== undefined && rivals.length > 0);
}

/** null where it stands. */
function fateOf({ event, window }: Planned): string | null {
  if (event.editorial.state === "WITHDRAWN") return "Withdrawn, not to be relied on";
  if (event.editorial.state === "MERGED") return "Listed twice, see the other entry";
  if (!isOff(window)) return null;
  if (window.outcome.value === "NOT_HELD") return "Did not take place";
  const fate = window.status.value === "SUSPENDED" ? "Suspended" : "Called off";
  return window.outcome.value === "HELD" ? `${fate}, but reported as held` : fate;
}

/** All of it, a paragraph a line: what to do, what is planned, who, where, what is kept, what it rests on. `page`: where to look now. */
export function descriptionOf(planned: Planned, page: string): string {
  const { event, window } = planned;
  const unions = window.unions.value.length > 0 ? window.unions.value : unionsOf(event);
  return [
    emergencyLine,
    `${titleOf(planned)}. Planned ${spanInWords(window.start, window.end)}.`,
    ...consequencesOf(planned),
    ...(unions.length > 0 ? [`Called by: ${list(unions)}.`] : []),
    ...organisationsOf(planned, page),
    ...(isCancelled(planned) ? [] : [coverOf(planned, "EN")]),
    ...disputesInWords(planned),
    ...sourcesInWords(planned),
    `This entry is a copy and may be out of date. What we know now: ${page}`,
  ].join("\n");
}

function consequencesOf(planned: Planned): string[] {
  const { editorial } = planned.event;
  const reason = editorial.state === "ACTIVE" ? [] : [`Reason: ${editorial.reason}`];
  const off = isOff(planned.window)
    ? [`Appointments that were cancelled because of it may stay cancelled. ${afterCallOff}`]
    : [];
  return [...reason, ...off];
}

/** Names of a list, as far as they can be read in a calendar. */
const NAMES = 8;

function organisationsOf({ edition, event, unsure }: Planned, page: string): string[] {
  const scope = event.scope.value;
  const unsureWords = unsure ? [`We do not know whether ${unsure.name} is affected.`] : [];
  if (scope.type !== "ORGANISATIONS") return unsureWords;
  const names = scope.codes.map((code) => edition.directory.get(code)?.name ?? code);
  const shown = names.length > NAMES ? [...names.slice(0, NAMES), `${names.length - NAMES} more, see ${page}`] : names;
  const named = list(shown) || scope.text || "not named";
  return [`Organisations: ${named}${scope.complete ? "" : " (there may be others)"}.`, ...unsureWords];
}

/** What sources disagree on, of the window or of the whole event, with both sides. */
function disputesInWords({ edition, event, window }: Planned): string[] {
  const own = `windows.${event.windows.indexOf(window)}.`;
  return disputesOf(edition, event)
    .filter(({ field }) => field.startsWith(own) || !field.startsWith("windows."))
    .map((claim) => {
      const rivals = (claim.fact.rivals ?? []).map((fact) => wordsOf({ ...claim, fact: { ...claim.fact, ...fact } }));
      const name = fieldNames[nameOf(claim.field)] ?? nameOf(claim.field);
      return `Sources disagree on ${name}: ${[wordsOf(claim), ...rivals].join("; or ")}.`;
    });
}

/** By the last name of a field's path. */
export const fieldNames: Record<string, string> = {
  start: "the start",
  end: "the end",
  unions: "the unions",
  withdrawn: "what emergency cover is kept",
  coveredBy: "who covers",
  status: "whether it is to go ahead",
  outcome: "whether it took place",
  nations: "the nations",
  staffGroups: "the staff",
  action: "the kind of action",
  scope: "the organisations",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
