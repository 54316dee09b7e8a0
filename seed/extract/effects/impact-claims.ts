/** Each statement of a sentence that a service is touched: which one, how, how many. */
import { phrase } from "../text/phrases.ts";
import { spelledOut } from "../text/letter-case.ts";
import { countClaims } from "./count-claims.ts";
import type { Told } from "./count-sight.ts";
import { longestOnly, mentions, once } from "../text/mentions.ts";
import type { Mention, Seen, Sentence, Span } from "../model.ts";
import { type CountMention, sharesOf } from "./numbers.ts";
import { otherwiseBetween, otherwiseIn } from "./otherwise.ts";
import { textRules } from "../text/rules.ts";
import { isRead } from "../text/sentences.ts";

export type ImpactClaim = {
  seen: Seen;
  service: Mention;
  effect: Mention;
  count: CountMention | null;
  cues: Mention[];
  possible: boolean;
  expected: boolean;
  /** What a person should check of a number; null where the sentence says it plainly. */
  doubt: string | null;
};

const figures = textRules("figures");
const services = textRules("services");
const effects = textRules("effects");
/** Where one statement ends and the next begins. */
const clauseBreak = spelledOut(
  /[;:]|,? (?:but|while|whereas|although|though|however)\b|, (?=(?-i:[A-Z]))(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|, and (?=(?:the|patients|hospitals|people|we|it)\b)|\. /gi,
);
/** Services told together: "12,711 operations and 112,856 appointments". */
const together =
  /^(?:,|,? and|,? or| as well as|,? alongside|,? together with|,? along with|,? including) (?:(?:more than|over|nearly|almost|about|around|some|up to|at least|a further|another) )?(?:(?:[\d,]{1,9}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:(?!so\b|that\b|which\b|because\b|as\b|with\b|where\b|when\b)[\w'-]{1,18} ){0,2}$/;

const goesOn = new Set([
  ...["PLANNED_CARE", "OPERATIONS", "APPOINTMENTS", "INPATIENT_CARE", "OUTPATIENT_APPOINTMENTS", "DAY_CASES"],
  ...["A_AND_E", "GP", "MATERNITY", "COMMUNITY", "MENTAL_HEALTH"],
]);

/** "… had to be rescheduled, together with 1,474 others". */
const added =
  /^,? (?:together with|along with|as well as|plus|in addition to)(?: (?:more than|over|about|nearly|another))? [\d,]{1,9} $/;

const planned = new Set(["PLANNED_CARE", "OPERATIONS", "APPOINTMENTS", "INPATIENT_CARE", "OUTPATIENT_APPOINTMENTS"]);

/** Said of a number; without one they are advice, or nothing. */
const countsOnly = new Set(["e.sent-away", "e.not-seen", "e.toll", "e.affected-ones", "e.at-risk"]);

/** Denied, or told of one patient. */
const notOfThis = ["NEGATED", "INDIVIDUAL", "CUMULATIVE"];

/** `before`: what the sentence before told of. */
export function impactClaims(
  seen: Seen,
  before: Told | null,
  carried: Mention | null = null,
  after: Mention | null = null,
): ImpactClaim[] {
  const { sentence } = seen;
  if (!isRead(sentence)) return [];
  const touched = effectsIn(sentence);
  if (touched.length === 0 && before === null && after === null) return [];
  const named = servicesIn(sentence);
  const cues = figuresIn(sentence);
  const breaks = [...sentence.text.matchAll(clauseBreak)].map((m) => sentence.start + m.index);
  const kept = keptClaim(seen, touched, named, cues);
  const counts = countClaims(seen, touched, named, cues, breaks, before, after);
  if (kept) return [...counts, kept];
  const otherwise = otherwiseIn(sentence);
  const taken = new Set<Mention>(counts.map((claim) => claim.service));
  const others = touched.flatMap((effect) => {
    if (countsOnly.has(effect.ruleId)) return [];
    const clause = {
      start: breaks.findLast((at) => at < effect.start) ?? sentence.start,
      end: breaks.find((at) => at >= effect.end) ?? sentence.end,
    };
    if (cues.some((cue) => notOfThis.includes(cue.value) && overlaps(cue, clause))) return [];
    if (isOfOthers(effect, sentence) || otherwiseBetween(otherwise, "OTHER_CAUSE", clause.start, clause.end)) return [];
    return servicesOf(seen, effect, clause, named)
      .filter((service) => fits(service, effect) && !taken.has(service))
      .filter((service) => !isOfStrike(service, effect, sentence))
      .flatMap((service) => {
        taken.add(service);
        return apart(ofPractice(service, effect, seen), sentence).map((one) =>
          claimOf(seen, one, asKept(effect, one, sentence), cues),
        );
      });
  });
  const general =
    counts.length + others.length > 0 || named.length > 0 ? [] : generalClaims(seen, touched, cues, carried);
  return [...counts, ...others, ...general];
}

/** "Closed on the bank holiday", "come to A&E as normal", "check which pharmacies will be open": no strike does that, or nothing is told. */
const holiday = /\b(?:bank holidays?|good friday|easter (?:sunday|monday)|(?:long )?weekends?|anyway)\b/i;
const asked =
  /\b(?:(?:check|look up|find out|see) (?:[\w-]{1,12} ){0,2}(?:which|what|if|whether)|(?:come|go|go along) to (?:our |the |your )?(?:A&E|emergency departments?)|(?:ask|contact|use) (?:your|the|a) (?:local )?(?:GP|practice|surgery|pharmac\w{1,4})|(?:not|n't) be able to)\b/i;
const isOfOthers = (effect: Mention, { text }: Sentence): boolean =>
  (effect.value === "CLOSED" && holiday.test(text)) ||
  (effect.ruleId === "e.unaffected" && asked.test(text)) ||
  (onlyUrgent.has(effect.ruleId) && ringOnly.test(text));
const onlyUrgent = new Set(["e.only-urgent", "e.only-where"]);
const ringOnly = /\b(?:dial|call|ring|phone|use)(?:ing)?\b[^.;]{0,60}\bonly\b/i;

/** "You may wait longer", behind A&E; "there may be disruption", of everything. */
function generalClaims(
  seen: Seen,
  touched: readonly Mention[],
  cues: Mention[],
  carried: Mention | null,
): ImpactClaim[] {
  if (cues.some((cue) => notOfThis.includes(cue.value))) return [];
  const { text } = seen.sentence;
  const waits = touched.find(({ ruleId }) => ruleId === "e.waits" || ruleId === "e.busier");
  const hit = touched.find(({ ruleId }) => ruleId === "e.affected" || ruleId === "e.suffers");
  const value = waits && carried && lasting.has(carried.value) ? carried.value : null;
  const late = touched.find(({ value: what }) => what === "DELAYED" || what === "BUSIER");
  const isOfAll = late?.value === "BUSIER" ? pressed.test(text) : late && delays.test(text);
  const effect = value !== null ? waits : isOfAll ? late : hit;
  if (!effect || (value === null && !isOfAll && !(disruption.test(text) && !apology.test(text)))) return [];
  return [claimOf(seen, { ...effect, ruleId: "v.carried", value: value ?? "ALL_SERVICES" }, effect, cues)];
}
const lasting = new Set(["A_AND_E", "AMBULANCE"]);
const disruption = phrase("DISRUPTION", "effect-phrases");
/** "Patients should expect delays." */
const delays = phrase("DELAYS", "effect-phrases");
/** "Our hospitals will be very busy", and none that have been so for years. */
const pressed = phrase("ALL_UNDER_PRESSURE", "effect-phrases");
const apology =
  /\b(?:sorry|apolog\w{1,5}|minimi\w{1,4}|as little|keep\w{0,3}|reduc\w{1,3}|avoid\w{0,3}|despite|limit|travel|traffic|schools?)\b/i;

/** The last service that a sentence names. */
export const lastService = ({ sentence }: Seen): Mention | null => servicesIn(sentence).at(-1) ?? null;
const servicesIn = once((sentence) => longestOnly(mentions(services, sentence)));
export const figuresIn = once((sentence) => mentions(figures, sentence));
export const effectsIn = once((sentence) => longestOnly(mentions(effects, sentence)));

/** "The NHS kept more than 95% of planned care": a share of all that was planned, and no number of appointments. */
function keptClaim(
  seen: Seen,
  touched: readonly Mention[],
  named: readonly Mention[],
  cues: Mention[],
): ImpactClaim | null {
  const [share, ...more] = sharesOf(seen.sentence, cues);
  const effect = touched.find((mention) => mention.value === "KEPT");
  const service = named.find((mention) => planned.has(mention.value) && mention.start >= (share?.end ?? 0));
  if (!share || more.length > 0 || !effect || !service || service.start - share.end > 40) return null;
  const whole = { ...service, value: "PLANNED_CARE" };
  return { seen, service: whole, effect, count: share, cues, possible: false, expected: false, doubt: null };
}

/** "Operations and appointments" are two services, where no number is theirs together. */
function apart(service: Mention, { text, start }: Sentence): Mention[] {
  if (service.ruleId !== "v.operations-and-appointments") return [service];
  const words = text.slice(service.start - start, service.end - start);
  const appointments = /out-?patient|clinic/i.test(words) ? "OUTPATIENT_APPOINTMENTS" : "APPOINTMENTS";
  return ["OPERATIONS", appointments].map((value) => ({ ...service, value }));
}

/** "Practices may offer fewer appointments." */
function ofPractice(service: Mention, { value }: Mention, { sentence }: Seen): Mention {
  const isFewer = value === "REDUCED" && service.value === "APPOINTMENTS";
  return isFewer && /\b(?:GPs?|(?:doctors?'? )?surger(?:y|ies)|practices?)\b/i.test(sentence.text)
    ? { ...service, value: "GP" }
    : service;
}

/** What goes on is as always; planned care that goes on is what was kept of it, and so is A&E that is not said to be as usual. */
function asKept(effect: Mention, service: Mention, { text, start }: Sentence): Mention {
  // "Hardly any planned care will go ahead."
  const few = fewOf.exec(text.slice(0, service.start - start))?.[1];
  if (effect.value === "KEPT" && few) return { ...effect, value: /any|no$/i.test(few) ? "CANCELLED" : "REDUCED" };
  const behind = text.slice(effect.start - start, effect.end - start + 25);
  if (service.value === "A_AND_E" && effect.ruleId === "e.unaffected" && keptOpen.test(behind))
    return { ...effect, value: "KEPT" };
  const isAlways = ["GP", "AMBULANCE"].includes(service.value);
  return effect.value === "KEPT" && isAlways && effect.ruleId !== "e.responds"
    ? { ...effect, value: "UNAFFECTED" }
    : effect;
}

const fewOf =
  /\b((?:hardly|scarcely|barely) any|no|(?:very )?(?:little|few)|not (?:much|many))(?: of (?:the|our|its|their))? $/i;
const keptOpen =
  /^(?:(?:stay|keep)s? .{0,8}open|.{0,24}\b(?:covered|staffed)\b|(?:will )?(?:carry|carries|carried|go|goes) on\b|.{0,12}open (?:to|for|throughout|on (?:both|all))\b)/i;

/** "Notice that the ambulance service's strike is postponed" postpones no ambulance. */
function isOfStrike(service: Mention, effect: Mention, { text, start }: Sentence): boolean {
  const between = text.slice(Math.min(service.end, effect.end) - start, Math.max(service.start, effect.start) - start);
  return /\b(?:strikes?|industrial action|walk-?outs?|stoppages?)\b/i.test(between);
}

/** Staff are absent, services are not; and the other way round. */
function fits(service: Mention, effect: Mention): boolean {
  const isKept =
    (["e.goes-on", "e.kept-up"].includes(effect.ruleId) && goesOn.has(service.value)) ||
    (effect.ruleId === "e.responds" && service.value === "AMBULANCE");
  return (effect.value !== "KEPT" || isKept) && (service.value === "WORKFORCE") === (effect.value === "STAFF_ABSENT");
}

function claimOf(seen: Seen, service: Mention, effect: Mention, cues: Mention[]): ImpactClaim {
  const span = { start: Math.min(service.start, effect.start) - 20, end: Math.max(service.end, effect.end) };
  const within = (value: string) =>
    cues.some((cue) => cue.value === value && cue.start >= span.start && cue.start <= span.end);
  return {
    seen,
    service,
    effect,
    count: null,
    cues,
    possible: within("POSSIBLE"),
    expected: within("EXPECTED"),
    doubt: null,
  };
}

/** "The cancellation of X and Y", "cancelled 300 X"; otherwise "X and Y have been cancelled". */
function servicesOf(seen: Seen, effect: Mention, clause: Span, named: readonly Mention[]): Mention[] {
  const text = (from: number, to: number) =>
    seen.sentence.text.slice(from - seen.sentence.start, to - seen.sentence.start);
  const here = named.filter((service) => service.start >= clause.start && service.end <= clause.end);
  // "Waits in A&E are likely to be longer": it stands among the words for what happens.
  const inside =
    holding.has(effect.ruleId) && here.find((service) => service.start >= effect.start && service.end <= effect.end);
  if (inside) return [inside];
  const after = here.find((service) => service.start >= effect.end);
  const isAwaited = after && waiting.has(effect.ruleId) && awaited.test(text(effect.end, after.start));
  if (after && isAwaited) return [after];
  const nominal =
    after &&
    // "Disruption to services", and no "moved to emergency services".
    (effect.value === "OTHER" || !/^ (?:to|on)\b/.test(text(effect.end, after.start))) &&
    /^(?: of| in| to| on)?(?:(?: (?:more than|over|nearly|almost|about|around|some|up to|at least|all|many|the|its|our|a number of|hundreds of|thousands of|dozens of|any))| [\d,]{1,9}| (?!and\b|but\b|or\b|so\b|as\b|while\b|because\b|when\b|if\b|to\b|into\b|from\b)[\w'-]{1,18}){0,4} $/.test(
      text(effect.end, after.start),
    );
  const before = here.findLast((service) => service.end <= effect.start);
  const passive = before && text(before.end, effect.start).length <= 110;
  if (
    after &&
    nominal &&
    !(passive && /\b(?:be|been|being|are|were|is|was|face)(?: \w{1,12})? $/.test(text(before.end, effect.start)))
  ) {
    return chain(here, here.indexOf(after), 1, text);
  }
  if (!passive)
    return onlyUrgent.has(effect.ruleId) ? named.filter(({ value }) => value === "AMBULANCE").slice(0, 1) : [];
  const isAdded = after && added.test(text(effect.end, after.start));
  return [
    ...chain(here, here.indexOf(before), -1, text),
    ...(isAdded ? chain(here, here.indexOf(after), 1, text) : []),
  ];
}

const waiting = new Set(["e.waits", "e.delayed", "e.busier"]);
const holding = new Set([...waiting, "e.goes-on"]);
/** "Wait longer than usual to be seen in A&E." */
const awaited =
  /^(?: (?:longer|much|a|while|for|in|at|from|with|to|be|seen|treated|reach|get|than|usual|normal|an?|the|our|your|its)){1,8} $/;
const ownVerb = /^ (?:may|might|will|would|could|can|have|has|had|are|were|is|was|need|needs)\b/;

/** A service and those that are told together with it, on one side. */
function chain(
  list: readonly Mention[],
  from: number,
  step: 1 | -1,
  text: (from: number, to: number) => string,
): Mention[] {
  const found: Mention[] = [];
  for (let i = from; i >= 0 && i < list.length; i += step) {
    const service = list[i];
    const last = found.at(-1);
    if (!service) break;
    if (last) {
      const gap = step === 1 ? text(last.end, service.start) : text(service.end, last.start);
      if (!together.test(gap) || service.value === "ALL_SERVICES") break;
      // "Less elective activity, and some operations may be postponed": the next one has a verb of its own.
      if (step === 1 && ownVerb.test(text(service.end, service.end + 12))) break;
    }
    found.push(service);
  }
  return found;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
