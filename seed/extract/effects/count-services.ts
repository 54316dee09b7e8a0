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
      return as(beside(one, effect, sight)?.value ?? "PLANNED_CARE");
    case "PATIENTS":
      return careOf(one, effect, sight, as);
    default:
      return noun;
  }
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
  const service = beside(one, effect, sight);
  if (service) return { ...service, start: noun.start, end: noun.end };
  if (/\b(?:surgery|theatre)\b/i.test(text(noun.end, Math.max(effect.end, noun.end) + 30))) return as("OPERATIONS");
  const words = noun.start < number.start ? text(noun.start, noun.end) : text(number.end, noun.end);
  if (/out-?patient/i.test(words)) return as("OUTPATIENT_APPOINTMENTS");
  return as(/in-?patient/i.test(words) ? "INPATIENT_CARE" : "PLANNED_CARE");
}
