/**
 * Whether a strike is said to be suspended, called off or confirmed. It takes an assertion with the strike as subject or
 * object: "would suspend if" and "appointments cancelled for the strikes" change nothing.
 */
import { phrase } from "../text/phrases.ts";
import { textBehind, textOf } from "../text/around.ts";
import { itMayBe, offOfIt, perhapsOff } from "./perhaps-off.ts";
import { clauseOf } from "./clause-of-status.ts";
import { isConditional, isDoubted } from "./doubted.ts";
import { isAnaphor, meantBy, namesSome } from "./meant-by-it.ts";
import { isMark, isMarkOfCare, itemMarked } from "./marks.ts";
import type { FlagCode } from "../../draft.ts";
import type { WindowStatus } from "../../../schema/codes.ts";
import { longestOnly, mentions } from "../text/mentions.ts";
import type { Mention, Seen } from "../model.ts";
import { says, statusRules } from "./status-rules.ts";
import { isRead } from "../text/sentences.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "../names/sector.ts";

export type StatusClaim = {
  seen: Seen;
  mention: Mention;
  status: WindowStatus;
  clause: { start: number; end: number };
  /** The sentence whose strike "it" is. */
  of: Seen | null;
};
export type StatusReading = {
  claims: StatusClaim[];
  open: { seen: Seen; mention: Mention }[];
  othersStand: Seen[];
  /** Words that may take a strike back, and that no row has read. */
  unread: string[];
};

const order = ["SUSPENDED", "CALLED_OFF", "CONFIRMED"];
export function statusOf(document: readonly Seen[]): StatusReading {
  const reading: StatusReading = { claims: [], open: [], othersStand: [], unread: [] };
  for (const [i, seen] of document.entries()) {
    if (!isRead(seen.sentence) || isOutsideHealth(seen)) continue;
    if (history.test(seen.sentence.text) || (i > HEAD && isOlderStory(seen))) continue;
    const found = mentions(statusRules, seen.sentence);
    // "Queen Alexandra Hospital: called off", in a list under the day of a strike.
    const isUnread = found.every(
      (one) => isOfHeadline(seen, one) || (isMark(one) && itemMarked(seen, one) === undefined),
    );
    const mark = found.find((one) => !isOfCare(seen, one));
    const ofStrike = isOfStrike(seen) || mark ? (perhapsOff(seen) ?? markOf(seen, mark)) : null;
    const unread = isUnread ? (ofStrike ?? offOfIt(document, i)) : null;
    if (unread !== null) reading.unread.push(unread);
    if (
      found.some((m) => m.value === "OTHERS_STAND") &&
      !hadBeen.test(seen.sentence.text) &&
      !seen.sentence.text.endsWith("?")
    )
      reading.othersStand.push(seen);
    const asserted = longestOnly(
      found.filter(
        (m) =>
          order.includes(m.value) &&
          !isOfCare(seen, m) &&
          !isOfHeadline(seen, m) &&
          !(isMark(m) && itemMarked(seen, m) === undefined),
      ),
    );
    for (const mention of asserted) {
      if (mention.value !== "CONFIRMED" && isDoubted(seen, mention)) reading.open.push({ seen, mention });
      else if (mention.value !== "CONFIRMED" || !isConditional(seen, mention)) {
        const status = mention.value as WindowStatus;
        const of =
          isAnaphor(seen, mention) && !namesSome(seen, mention, document[i - 1])
            ? meantBy(seen, document[i - 1])
            : null;
        if (of === "nothing") {
          const it = itMayBe(document, i, textOf(seen.sentence, mention));
          if (it !== null) reading.unread.push(it);
          continue;
        }
        reading.claims.push({ seen, mention, status, clause: clauseOf(seen, mention), of });
      }
    }
    const same = asserted.length === 0 ? found.find((m) => m.value === "SAME") : undefined;
    const before = same && !isDoubted(seen, same) ? offIn(document[i - 1], reading) : undefined;
    // "So has Unison": what the sentence before says of the strike of others.
    if (same && before) reading.claims.push({ ...before, seen, mention: same, clause: clauseOf(seen, same), of: null });
    const [spoken] = found.filter((m) => m.value === "OPEN");
    if (spoken && asserted.length === 0) reading.open.push({ seen, mention: spoken });
  }
  // "The BMA had suspended its strike, but members will now walk out after all": which of its days, a person must say.
  if (document.some((seen) => isRead(seen.sentence) && backOn.test(seen.sentence.text))) {
    const off = reading.claims.filter((claim) => claim.status !== "CONFIRMED");
    reading.claims = reading.claims.filter((claim) => !off.includes(claim));
    reading.open.push(...off);
    return reading;
  }
  // "Halted" in one sentence, "called off" in another: the clearer word says how.
  if (reading.claims.some((claim) => claim.status !== "CONFIRMED" && !says(claim.mention, "WEAK")))
    reading.claims = reading.claims.filter((claim) => !says(claim.mention, "WEAK"));
  // "Doctors suspend strike", over an article that says so, is no talk of what may happen.
  if (reading.claims.some((claim) => claim.status !== "CONFIRMED")) {
    reading.open = reading.open.filter(({ seen, mention }) => isDoubted(seen, mention));
  }
  return reading;
}

/** "Tuesday was to have been the first of four days": none that stands. */
const hadBeen =
  /\b(?:was|were) to have (?:been|begun|started)\b|\b(?:had|would have) been (?:the\b|this\b|on\b|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i;

/** The call-off that a sentence tells of, where it tells of one alone and leaves nothing open. */
function offIn(seen: Seen | undefined, { claims, open }: StatusReading): StatusClaim | undefined {
  const own = claims.filter((claim) => claim.seen === seen);
  const isClear = own.every(({ status }) => status === own[0]?.status && status !== "CONFIRMED");
  return isClear && !open.some((one) => one.seen === seen) ? own[0] : undefined;
}

/** Words that take a strike back in a headline alone: "the hospital wanted the strike called off" is none. */
const isOfHeadline = (seen: Seen, mention: Mention): boolean => says(mention, "OF_HEADLINE") && isBody(seen);
const isBody = ({ sentence: { text, region } }: Seen): boolean => region !== "headline" && /[.!?]["']?\s*$/.test(text);
const backOn = phrase("BACK_ON", "status-phrases");

/** "Four years ago a strike was called off": another strike than the text's. */
const history = phrase("OF_OTHER_YEARS", "status-phrases");

const markOf = ({ sentence }: Seen, mark: Mention | undefined): string | null =>
  mark ? textOf(sentence, mark).trim() : null;

const isOfStrike = ({ sentence, cues }: Seen): boolean =>
  sentence.region === "headline" || cues.some(isStrike) || oneOfThem.test(sentence.text);

/** "Two strikes were planned for 8 December. The first is off." */
const oneOfThem = /^["']?(?:but )?(?:the (?:first|second|third|last|other|latter|former)|one of them|both)\b/i;

/** Where a text has its own headline. */
const HEAD = 2;

/** "Walkout postponed - 3 May 2015", under a text: the headline of an older one. */
const isOlderStory = ({ sentence: { text } }: Seen): boolean =>
  /\w\s+[-–—|]\s+\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} (?:19|20)\d\d\W*$/.test(text);

/** "Operations scheduled for the strike have been postponed": the strike is none of what is put off. */
function isOfCare(seen: Seen, mention: Mention): boolean {
  if (isMark(mention)) return isMarkOfCare(seen, mention);
  if (careOfTheDay.test(textBehind(seen.sentence, mention))) return true;
  const { start } = clauseOf(seen, mention);
  const before = seen.sentence.text.slice(start - seen.sentence.start, mention.start - seen.sentence.start);
  return ofCare.test(before) || ofGathering.test(before);
}

/** "A rally for the porters who strike is cancelled", "talks about the strike were abandoned". */
const ofGathering = phrase("GATHERING_IN_FRONT", "status-phrases");

/** "They have cancelled the strike-day clinics". */
const careOfTheDay = phrase("CARE_BEHIND", "status-phrases");

const ofCare =
  /\b(?:appointments?|operations?|procedures?|clinics?|surger(?:y|ies)|treatments?|visits?|leave|services?\b(?! (?:staff|workers|technicians|teams?))|training|events?|meetings?)\b[^,;]{0,400}\b(?:for|on|of|during|by|with|due to|because of|ahead of|over|in|at)\b[^,;]{0,40}$/i;

export const openCode: FlagCode = "CONDITIONAL";
