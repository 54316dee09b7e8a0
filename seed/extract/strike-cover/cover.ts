/** What a text says of those who strike: what they go on with, and who does their work. Never assumed: what is not said is UNKNOWN. */
import { textBefore, textOf } from "../text/around.ts";
import { isStriker } from "../names/stand-ins.ts";
import { mentions } from "../text/mentions.ts";
import type { Mention, Seen } from "../model.ts";
import { textRules } from "../text/rules.ts";
import { isRead } from "../text/sentences.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "../names/sector.ts";

export type CoverClaim = { seen: Seen; mention: Mention };
export type Cover = { withdrawn: CoverClaim[]; coveredBy: { claim: CoverClaim; text: string } | null };

const rules = textRules("cover");

/** `isOfEmployer`: a page of a hospital's own, where what is kept up is what the hospital keeps up. */
export function coverOf(document: readonly Seen[], isOfEmployer: boolean): Cover {
  const withdrawn: CoverClaim[] = [];
  let coveredBy: Cover["coveredBy"] = null;
  for (const seen of document) {
    if (!isRead(seen.sentence) || isOutsideHealth(seen)) continue;
    const found = firstOfEach(mentions(rules, seen.sentence)).map((mention): CoverClaim => ({ seen, mention }));
    for (const claim of found) {
      if (isPossible(claim) || isAdvice(claim) || isLeftOpen(claim, found)) continue;
      if (isOfHospital(claim, isOfEmployer)) continue;
      if (claim.mention.value === "COVERED_BY") coveredBy ??= { claim, text: whoCovers(claim) };
      else withdrawn.push(claim);
    }
  }
  return { withdrawn, coveredBy };
}

const orderOf = ({ ruleId }: Mention): number => rules.findIndex((rule) => rule.id === ruleId);

/** Where two rules say the same of the same words, the one that stands first in the table. */
function firstOfEach(found: readonly Mention[]): Mention[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.value === one.value && other.start < one.end && one.start < other.end && orderOf(other) < orderOf(one),
      ),
  );
}

const open =
  /\b(?:could|(?<!\d |\bin )may|might|would|threat\w{0,6}|consider\w{0,3}|escalat\w{0,4}|talk|discuss\w{0,3}|urged?|wants?|not|never)\b[^,;:]{0,60}$/i;
/** "The union said that members would provide cover": what is meant to be, told later. */
const reported =
  /\b(?:said|says|told|announced|promised|pledged|confirmed|insisted|stressed|added|agreed|decided|voted)\b/i;

function isPossible({ seen, mention }: CoverClaim): boolean {
  const before = textBefore(seen.sentence, mention);
  const isReported = reported.test(before) && !/\b(?:if|unless)\b/i.test(before);
  return open.test(isReported ? before.replace(/\bwould\b/gi, "will") : before);
}

const ofLife = new Set([
  ...["k.life-and-limb", "k.life-at-risk", "k.life-threatening", "k.life-threatening-calls", "k.worst-category"],
]);

/** "Call 999 only if it is a matter of life or death": what the public should do. */
function isAdvice({ seen, mention }: CoverClaim): boolean {
  const before = textBefore(seen.sentence, mention);
  return ofLife.has(mention.ruleId) && /\b(?:999|112|call|ring|dial|if|unless)\b[^.;]{0,60}$/i.test(before);
}

/** "They do no work at all, unless there is an agreed derogation": an exception that is there for nobody yet. */
function isLeftOpen({ seen, mention }: CoverClaim, found: readonly CoverClaim[]): boolean {
  return (
    mention.value === "DEROGATIONS" &&
    found.some((one) => one.mention.value === "FULL_WALKOUT") &&
    /\b(?:unless|except where|only where)\b[^;]{0,40}$/i.test(textBefore(seen.sentence, mention))
  );
}

const hospital =
  /\b(?:we|our|us)\b|\b(?:the|this|each|every) (?:trust|hospitals?|health board|board|(?:ambulance )?service|NHS|department|partnership)\b|\bcontingency\b|\bcomes? first\b|\bpriorit\w{1,5}\b/i;

/** "Emergency care is kept up", "life and limb come first", where a hospital says it, or it is said of one. */
function isOfHospital({ seen, mention }: CoverClaim, isOfEmployer: boolean): boolean {
  if (
    namesStrikers(seen) ||
    !(ofLife.has(mention.ruleId) || mention.ruleId === "k.kept" || mention.ruleId === "k.there-is")
  )
    return false;
  return isOfEmployer || seen.organisations.length > 0 || hospital.test(seen.sentence.text);
}

/** Words about those who strike or their strike, and not about what a hospital will be like. */
export function isOfStrikers(seen: Seen): boolean {
  return namesStrikers(seen) || seen.cues.some(isStrike) || /^["']?(?:this|it)\b/i.test(seen.sentence.text);
}

function namesStrikers(seen: Seen): boolean {
  return (
    seen.groups.some((group) => isStriker(seen, group)) ||
    seen.unions.length > 0 ||
    /\b(?:unions?|members|strikers|those (?:on strike|who strike))\b|^["']?(?:they|those|crews|doctors|both|none of (?:them|those))\b/i.test(
      seen.sentence.text,
    )
  );
}

function whoCovers({ seen, mention }: CoverClaim): string {
  const rule = rules.find((r) => r.id === mention.ruleId);
  const words = textOf(seen.sentence, mention);
  rule?.pattern.exec("");
  const [match] = rule ? [...words.matchAll(rule.pattern)] : [];
  return match?.[1] ?? words;
}
