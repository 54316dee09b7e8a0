/**
 * Days that no word of their sentence gives to the strike, in a text that is about one: "Next up: consultants, 7am on
 * Thursday to 7am on Saturday". Found, with a doubt: that they are the strike's is for a person.
 */
import { type Governor, isStrike } from "./govern.ts";
import type { Mention, Seen, When } from "../model.ts";
import { placeOf } from "../days/runs.ts";

/** How far a day may stand from those who strike. */
const REACH = 110;
/** More days than a stretch with hours has. */
const LONGEST = 8;
/** Other things that happen on days, and other days of those who strike. */
const others =
  /\b(?:open|opens|opening|closed for|bank holiday|published|updated|posted|issued|since (?:19|20)\d\d|a year (?:ago|earlier)|(?:pay|wages?|salary|salaries) (?:rise|was|were|has|have)|was born|e-?mail|phone|call us|weekdays?|Monday to Friday|per cent|speaking|asked for|deadline|photo|picture|image|results?|announcements?|would like|could|might|if|conference|turnout|figures|in aid of|fundrais\w*|charity|ceremony|awards?|festival|concert|\d%|meet|meets|deal)\b/i;

export function isUngoverned(seen: Seen, when: When, governor: Governor): boolean {
  if (hasBothEnds(when) && governor.cue && ["r.notice", "r.document"].includes(governor.cue.ruleId)) return true;
  if (isStretch(when) && !isTakenBack(governor)) return !shut.test(seen.sentence.text);
  // "For four days from 11 April they will not be at work because of a strike": the strike comes last.
  const isBehind = governor.kind === "rival" && governor.cue !== null && isStrike(governor.cue);
  if (governor.kind !== "none" && !isHead(seen, when) && !(isBehind && (governor.cue?.start ?? 0) >= when.end))
    return false;
  const { sentence } = seen;
  const isLabelled = when.shape === "end" && label.test(sentence.text);
  if ((when.shape !== "windows" && !isLabelled) || when.windows.some(({ startDate }) => startDate?.type === "holiday"))
    return false;
  const isRival = ({ value, start }: Mention) => value === "RIVAL" && !(isHead(seen, when) && start >= when.end);
  if (seen.cues.some((cue) => cue.value === "OTHER_SECTOR" || isRival(cue))) return false;
  const around = `${sentence.text.slice(0, when.start - sentence.start)} … ${sentence.text.slice(when.end - sentence.start)}`;
  if (others.test(around) || /Monday to Friday/i.test(sentence.text)) return false;
  if (isBehind) return !spoken.test(around);
  return (
    hasBothEnds(when) ||
    placeOf(seen) !== null ||
    isBesideStrikers(seen, when) ||
    isSeveral(when) ||
    more.test(sentence.text) ||
    label.test(sentence.text)
  );
}

/** "Nurses, England, December 15 & 20 2022: 29,576 appointments": what stands behind the colon is of the day. */
const isHead = ({ sentence, groups }: Seen, when: When) =>
  sentence.region === "list" &&
  groups.some((group) => group.end <= when.start) &&
  /^\s?:/.test(sentence.text.slice(when.end - sentence.start));

/** "Unite's action begins at midday and lasts until midnight": hours of a strike whose day stands elsewhere. */
export function areLooseHours(seen: Seen, when: When, governor: Governor): boolean {
  const isFree = governor.kind === "none" || (governor.kind === "rival" && (governor.cue?.start ?? 0) >= when.end);
  const { text } = seen.sentence;
  if (when.shape !== "hours" || !isFree || seen.cues.some((cue) => cue.value === "RIVAL") || others.test(text))
    return false;
  return /^["']?(?:for|it|they|this|these|both|each|the (?:action|strike|walk-?out|stoppage))\b|\baction\b/i.test(text);
}

/** "7am on Tuesday to 7am on Saturday": nothing else lasts so, whatever the sentence tells of. */
function isStretch({ shape, windows }: When): boolean {
  const [only, ...rest] = windows;
  if (shape !== "windows" || !only || rest.length > 0 || only.startTime === null || only.endTime === null) return false;
  const { startDate, endDate } = only;
  if (startDate?.type !== "calendar" || endDate?.type !== "calendar") return false;
  const days = endDate.day - startDate.day + (endDate.month === startDate.month ? 0 : 30);
  return days > 0 && days < LONGEST;
}

const isTakenBack = ({ kind, cue }: Governor) =>
  kind === "strike" ||
  (cue !== null && ["r.rally", "r.apart-from", "r.correction", "r.moved-from", "r.court"].includes(cue.ruleId));

/** What is closed, or open, for days on end. */
const shut =
  /\b(?:clos(?:ed|es|ure|ing)|shut|open|car park|roads?|centres?|clinics?|pharmac(?:y|ies)|helplines?|visiting)\b/i;

/** What people do on a day when they speak of a strike. */
const spoken =
  /\b(?:said|says|sa(?:y|id)|told|urg(?:ed|es)|condemn\w*|critici\w*|blam\w*|accus\w*|insist\w*|admit\w*|claim\w*|apologis\w*|announc\w*|ask(?:ed|s)|wrote|tweeted|visit\w*|defend\w*|attack\w*|hail\w*|welcom\w*|warn\w*|thank\w*|respond\w*|react\w*|offer\w*|repeat\w*|call(?:s|ed)? (?:on|for)|discuss\w*|march\w*|rall\w*|agree\w*|reject\w*|confirm\w*|talk(?:s|ed)|avert\w*|tried|tries)\b/i;

/** What a union does on a day that is no strike's. */
const decided =
  /\b(?:paus(?:ed|es)|suspend(?:ed|s)|halt(?:ed|s)|call(?:ed|s) off|put (?:off|forward)|drop(?:ped|s)|came|travel\w*|lobb\w*|voted|won|gave)\b/i;

/** "From 7am on Thursday 24 August to 7am on Saturday", "for 24 hours from 8am on 12 January". */
function hasBothEnds({ windows }: When): boolean {
  return windows.some(
    ({ startTime, endTime, hours, startDate }) =>
      startTime !== null && startDate !== null && (endTime !== null || hours !== null),
  );
}

/** "Please do it again on March 6, 8 and 20". */
const isSeveral = ({ windows }: When) =>
  windows.length > 1 && windows.every(({ startDate }) => startDate?.type === "calendar");
/** "Tomorrow there is more to come", "a second follows on Tuesday". */
const more =
  /\bthe turn of\b|\bnew (?:strike )?dates?\b|\bdates? (?:has|have|had) been (?:set|named|announced|fixed)|\b(?:more (?:is |are )?(?:to come|to follow|will follow)|(?:a|the) (?:second|third|fourth|next|last) (?:one |of them )?(?:follows|comes|is|will be|starts|begins))\b/i;
/** "Starts: Tuesday 11 April". */
const label =
  /^(?:start(?:s|ing)?|begin(?:s|ning)?|from|when|dates?|ends?|finish(?:es)?|until)(?: (?:date|time)s?)? ?:/i;

/** Words for what strikers do, that may be other things: beside those who strike they are signs of it. */
const sign =
  /\b(?:out|turn|stop\w*|action|join\w*|follow\w*|due|off|dates?|call(?:s|ed|ing)|set|plan\w*|in mind|again|too|both|together|was to|were to|to have been|absent|away|withdraw\w*|dispute|emergenc(?:y|ies)|cover|next|first|second|third|last|leav(?:e|es|ing) (?:work|the wards)|left (?:work|the wards))\b|:/i;

/** "The consultants came out on Tuesday", "Unison and Unite staff had been due out next Monday". */
function isBesideStrikers(seen: Seen, when: When): boolean {
  if (seen.sentence.region === "quote") return false;
  const isLine = seen.sentence.region === "list" || seen.sentence.region === "headline";
  if (!isLine && !sign.test(seen.sentence.text)) return false;
  const behind = seen.sentence.text.slice(when.end - seen.sentence.start, when.end - seen.sentence.start + 60);
  if (spoken.test(behind) || decided.test(behind)) return false;
  return [...seen.groups, ...seen.unions].some(
    (one) => Math.min(Math.abs(when.start - one.end), Math.abs(one.start - when.end)) < REACH,
  );
}
