/** What a sentence leaves for the next ones to go on with: what it counted, or what the lines of a table under it count. */
import type { Told } from "./count-sight.ts";
import { effectsIn, figuresIn, type ImpactClaim, lastService } from "./impact-claims.ts";
import { countsOther, staffIn } from "./count-nouns.ts";
import type { Mention, Seen, Sentence } from "../model.ts";
import { otherwiseIn } from "./otherwise.ts";
import { isStrike } from "../text/cues.ts";

/** "In the Western Trust it comes to 383 appointments": the next of several places, some sentences on. */
const nextPlace =
  /^(?:in|at|for|across) (?:the )?[^,.;]{3,60}?,? (?:alone )?(?:it|that|this|they|there|the (?:figures?|numbers?|totals?))(?:'s| is| was| are| were| comes?| came| stands?| stood| runs?)\b/i;
export const isNextPlace = ({ sentence }: Seen): boolean =>
  nextPlace.test(sentence.text) ||
  /^of (?:those|the (?:patients|people|appointments)) (?:affected|hit)\b/i.test(sentence.text);

/** "61 rescheduled in mental health", "A further 30 were put off": care, and no staff. */
export const isUndone = ({ sentence }: Seen): boolean =>
  /^[A-Z][\w'&-]* (?:[\w'&-]{1,20} ){0,6}?(?:cancelled|postponed|rescheduled|moved|lost) (?:(?:about|another|some|around|over|nearly) )?\d[\d,]*[.,;]/.test(
    sentence.text,
  ) ||
  /(?:^|, )(?:a further |another |(?:about|some|around|over|nearly) )?\d[\d,]{0,8}(?: (?:more|others?|were|was|have|had|been|be|to|will)){0,5} (?:cancelled|postponed|rescheduled|rebooked|moved|deferred|put (?:off|back)|called off)\b/i.test(
    sentence.text,
  );

/** "The cumulative total has now reached 839,327": of all strikes. */
export const isTotal = (seen: Seen): boolean => figuresIn(seen.sentence).some(({ value }) => value === "CUMULATIVE");

/** A line of a table, however far under the words that it goes on with: "4,567 inpatient, 25,009 outpatient", "Leeds: 310". */
export function isFigures({ sentence: { region, text } }: Seen): boolean {
  return region === "list" || (region === "headline" && (/^\d[\d,]* /.test(text) || /(?:: | )\d[\d,]*$/.test(text)));
}

export function toldBy(seen: Seen, found: readonly ImpactClaim[], before: Told | null): Told | null {
  const last =
    found.find((claim) => claim.count !== null) ?? found.find((claim) => claim.service.value !== "WORKFORCE");
  const lead = leadOf(seen);
  if (last?.count === null && lead) return lead;
  const isTable = before?.isTable === true && isFigures(seen);
  if (last) return { noun: last.service, effect: last.effect, lines: 0, isTable };
  return lead ?? strikersOf(seen);
}

/** "All of them will be given another date": said of those who were counted last. */
const ofThose = /^["']?(?:they|these|those|(?:all|each|every one) of (?:them|these|those)|all) (?=[a-z])/i;
export function saidOfThose(next: Seen | undefined): Mention | null {
  if (!next || !ofThose.test(next.sentence.text) || /\d/.test(next.sentence.text)) return null;
  if (figuresIn(next.sentence).some(({ value }) => value === "NEGATED" || value === "INDIVIDUAL")) return null;
  const [first] = effectsIn(next.sentence);
  return first && undone.has(first.value) ? first : null;
}
const undone = new Set(["CANCELLED", "POSTPONED"]);

/** "There are 37 of them", behind a sentence about those who strike. */
function strikersOf({ sentence, groups: [group], cues }: Seen): Told | null {
  const strike = cues.find(isStrike);
  const who = group ?? staffIn(sentence)[0];
  // "Nurses at 55 trusts were on strike": "it was 73" is told of trusts.
  return who && strike && !countsOther(sentence)
    ? { noun: { ...who, value: "STAFF" }, effect: struck(strike), lines: 0, isTable: false }
    : null;
}

/** "There are 37 of them", "The 37 want more", "Fewer than 300 did": those who strike, some sentences on. */
const goesOnWithThem =
  /^["']?(?:there (?:are|were|will be) )?(?:(?:[a-z-]{2,12} ){0,3}\d[\d,]{1,9}|[a-z]{3,6}ty(?:-[a-z]{3,5})?) of them\b|^(?:all )?the [\d,]{2,9},? [a-z]{3,10}\b|\b\d[\d,]{1,9} (?:actually |really )?did\b/i;
export const isOfThem = ({ sentence }: Seen): boolean => goesOnWithThem.test(sentence.text);
const unnamed = /\b(?:strikes?|walk-?out|action)\b[^.;]{0,80}\bby (?:the people|people|those) (?=who\b)/i;

/** Those who strike, whatever else the sentence counts: they are told of again by "of them", and by nothing less. */
export function themIn({ sentence, groups: [group], cues }: Seen): Told | null {
  const { text, start } = sentence;
  const effect = cues.find(isStrike) ?? effectsIn(sentence).find(({ value }) => value === "STAFF_ABSENT");
  const people = unnamed.exec(text);
  const asPeople = people && { start: start + people.index, end: start + people.index + people[0].length };
  const who = group ?? staffIn(sentence)[0] ?? (asPeople && { ...asPeople, ruleId: "n.staff", value: "STAFF" });
  if (!who || !effect) return null;
  // "Guards to be asked about strikes", "the ballot of guards".
  const isElse = otherwiseIn(sentence).some(
    (one) => one.ruleId === "o.voted" || (one.value === "STAFF" && one.start >= who.end && one.end <= effect.start),
  );
  if (isElse || /\b(?:if|whether|want)\b/i.test(text.slice(who.end - start, effect.start - start))) return null;
  return { noun: { ...who, value: "STAFF" }, effect: struck(effect), lines: 0, isTable: false };
}

const struck = (strike: Mention): Mention => ({ ...strike, ruleId: "e.strikes", value: "STAFF_ABSENT" });
const touching = new Set(["CANCELLED", "POSTPONED", "DELAYED", "OTHER"]);

const asksWhat = /\b(?:what|how (?:much|many)) (?:[\w']{1,12} ){1,4}$/i;

/** "Cancelled so far:", "Number of doctors on strike each day", "How many appointments each strike has moved". */
function leadOf(seen: Seen): Told | null {
  const { sentence, cues } = seen;
  const isOver = sentence.text.trimEnd().endsWith(":");
  const isTable = figuresIn(sentence).some(({ value }) => value === "TABLE");
  const effects = effectsIn(sentence);
  const strike = cues.find(isStrike);
  const touched = effects.find(({ value }) => touching.has(value));
  if (touched && (isOver || isTable))
    return { noun: lastService(seen) ?? ofItself(seen, touched), effect: touched, lines: 0, isTable: true };
  // "Trusts told us what they had cancelled."
  if (touched && asksWhat.test(sentence.text.slice(0, touched.start - sentence.start)))
    return { noun: lastService(seen), effect: touched, lines: 0, isTable: false };
  const service = lastService(seen);
  if (isTable && strike && service)
    return { noun: service, effect: { ...strike, ruleId: "e.affected", value: "OTHER" }, lines: 0, isTable };
  const away = effects.find(({ value }) => value === "STAFF_ABSENT") ?? (strike && struck(strike));
  const staff = staffIn(sentence)[0] ?? seen.groups[0] ?? askedFor(sentence, effects);
  if (isTable && away && staff) return { noun: { ...staff, value: "STAFF" }, effect: away, lines: 0, isTable };
  return null;
}

/** "Trusts with the most cancellations": of appointments. */
const ofItself = ({ sentence: { text, start } }: Seen, effect: Mention): Mention | null =>
  /^(?:cancellation|postponement)/i.test(text.slice(effect.start - start, effect.end - start))
    ? { ...effect, ruleId: "n.cancellations", value: "APPOINTMENTS" }
    : null;

/** "How many took action?" */
const askedFor = ({ text, start }: Sentence, effects: readonly Mention[]): Mention | undefined =>
  effects.find(
    (effect) =>
      effect.value === "STAFF_ABSENT" &&
      /\bhow many (?:(?:of|the|them|your|their|people|were|are|had|have|actually|will) ){0,4}$/i.test(
        text.slice(0, effect.start - start),
      ),
  );

/** A list goes on with the words over it for all of its lines, "them" with those who strike for two sentences. */
export function heldOn(told: Told | null, lines: number, seen: Seen): Told | null {
  if (told === null) return null;
  const isLine = seen.sentence.region === "list" || seen.sentence.text.length <= FURNITURE;
  const isOfStaff = told.noun?.value === "STAFF" && !told.isTable;
  // "Who voted", over the next lines, begins anew.
  if (isOfStaff && seen.sentence.region === "headline") return null;
  const reach = isOfStaff ? 2 : isLine ? LIST : 1;
  return lines <= reach ? { ...told, lines } : null;
}

/** So many lines of a list may stand under the words that they go on with. */
const LIST = 12;
/** "You may also want to watch:" stands between the lines of a list, and ends nothing. */
const FURNITURE = 45;
