/** The service that a number is of: that of its noun, or, of people, that which is said of them. */
import type { Mention } from "../model.ts";
import type { Sight } from "./count-sight.ts";
import type { Counted } from "./count-nouns.ts";

/** The service of what is counted; of people, that which is said of them. */
export function serviceOf(one: Counted, effect: Mention, sight: Sight): Mention | null {
  const { noun } = one;
  const as = (value: string): Mention => ({ ...noun, value });
  switch (noun.value) {
    case "STAFF":
      return as("WORKFORCE");
    case "BEDS":
      return as("INPATIENT_CARE");
    case "CALLS":
      return as("AMBULANCE");
    case "CANCELLATIONS":
      return as(ofCancellations(one, effect, sight));
    case "PATIENTS":
      return careOf(one, effect, sight, as);
    default: {
      // The mention itself, where it stays what it is: it is not told a second time, without its number.
      const setting = ofSetting(one, sight);
      return setting ? as(setting) : noun;
    }
  }
}

const kinds: [RegExp, string][] = [
  [/\b(?:out-?patients?|clinic)\b/i, "OUTPATIENT_APPOINTMENTS"],
  [/\bin-?patients?\b/i, "INPATIENT_CARE"],
  [/\bday[- ]cases?\b/i, "DAY_CASES"],
  [/\b(?:theatre|surg\w{1,5}|operations?)\b/i, "OPERATIONS"],
  [/\bmental health\b/i, "MENTAL_HEALTH"],
  [/\bcommunity\b/i, "COMMUNITY"],
];

/** "300 outpatient cancellations", "the cancellation of 300 operations": where nothing is said of them, of appointments. */
function ofCancellations(one: Counted, effect: Mention, sight: Sight): string {
  const { number, noun } = one;
  const { text } = sight;
  const ahead =
    text(number.end <= noun.start ? number.end : noun.start - 25, noun.start)
      .split(/[,.;:]/)
      .at(-1) ?? "";
  const kind = kinds.find(([pattern]) => pattern.test(ahead));
  if (kind) return kind[1];
  const service = beside(one, effect, sight);
  const isOfIt = service && /^ (?:of|in|to|among|for)\b/.test(text(noun.end, service.start));
  return isOfIt ? service.value : "APPOINTMENTS";
}

const appointments = new Set(["APPOINTMENTS", "OUTPATIENT_APPOINTMENTS"]);

/** "731 appointments at community hospitals", "61 rescheduled in mental health". */
function ofSetting({ number, noun, own }: Counted, { text, seen }: Sight): string | null {
  if (!appointments.has(noun.value) && own) return null;
  const from = own ? noun.end : number.end;
  const where =
    /^(?: (?:rescheduled|cancelled|postponed|moved|were|more|others?))* (?:for|in|at) (?:the )?(?:[\w-]{3,12} (?:disabilit\w{1,3} )?and )?(mental health|community)\b/i.exec(
      text(from, Math.min(from + 80, seen.sentence.end)),
    )?.[1];
  if (!where) return null;
  return /^mental/i.test(where) ? "MENTAL_HEALTH" : "COMMUNITY";
}

const planned = new Set([
  "PLANNED_CARE",
  "OPERATIONS",
  "APPOINTMENTS",
  "INPATIENT_CARE",
  "OUTPATIENT_APPOINTMENTS",
  "DAY_CASES",
  "DIAGNOSTICS",
]);

function beside({ number }: Counted, effect: Mention, { named, text }: Sight): Mention | undefined {
  const to = Math.max(number.end, effect.end);
  return named.find(
    (service) =>
      planned.has(service.value) &&
      service.start >= number.end &&
      service.start <= to + 60 &&
      !/[;.]/.test(text(number.end, service.start)),
  );
}

const atEmergency = /^ (?:in|at|by) (?:the |our |its )?(?:A&E|EDs?\b|emergency (?:departments?|units?)|casualty)/i;

/** "75 patients had their operations cancelled": it is said of them, and of nobody else in between. */
function careOf(one: Counted, effect: Mention, sight: Sight, as: (value: string) => Mention): Mention | null {
  const { text } = sight;
  const { number, noun } = one;
  const between = effect.start >= noun.end ? text(noun.end, effect.start) : text(effect.end, number.start);
  if (
    between.length > (/\b(?:their|whose)\b/.test(between) ? 110 : 80) ||
    /\b(?:waiting (?:list|for)|serves?|population|attend(?:ed)?|gathered|on waiting)\b/i.test(between)
  )
    return null;
  // "400 patients were treated in A&E": none of these was planned.
  if (effect.value === "KEPT" && atEmergency.test(text(effect.end, effect.end + 40))) return null;
  const service = labelled(one, sight) ?? beside(one, effect, sight);
  if (service) return { ...service, start: noun.start, end: noun.end };
  if (/\b(?:surgery|theatre)\b/i.test(text(noun.end, Math.max(effect.end, noun.end) + 30))) return as("OPERATIONS");
  const words = noun.start < number.start ? text(noun.start, noun.end) : text(number.end, noun.end);
  if (/out-?patient/i.test(words)) return as("OUTPATIENT_APPOINTMENTS");
  return as(/in-?patient/i.test(words) ? "INPATIENT_CARE" : "PLANNED_CARE");
}

/** "Outpatient appointments: 12 patients", "Blood tests for 1,150 people had to be rebooked". */
const labelled = ({ number, noun }: Counted, { named, text }: Sight): Mention | undefined =>
  noun.start < number.start
    ? undefined
    : named.find(
        ({ start, end }) =>
          end <= number.start && start >= 0 && /^(?: ?[:-] ?| (?:for|of|on) )$/.test(text(end, number.start)),
      );
