/** Numbers of care that no strike touched: what was put on, was waited for, or was hit by something else. */
import type { Counted } from "./count-nouns.ts";
import type { Sight, Text } from "./count-sight.ts";
import type { Mention, Span } from "../model.ts";
import { otherwiseBetween } from "./otherwise.ts";

const ahead =
  /^ (?:(?:an average of|a total of|another|a further|about|around|some|only|just|the|its|their|our) ?){0,2}$/i;
/** "If Tuesday's strike went ahead." */
export const isOfCondition = (effect: Mention, clause: Span, text: Text): boolean =>
  (effect.ruleId === "e.at-risk" && /^ if\b/.test(text(effect.end, effect.end + 4))) ||
  (effect.value === "KEPT" &&
    /\bif\b[^.;,]{0,40}\b(?:strikes?|walk-?outs?|action|it) $/i.test(text(clause.start, effect.start)));

/** "The transfer would affect about 600 people": no strike does that. */
export function isOfOtherCause({ number }: Counted, effect: Mention, clause: Span, text: Text): boolean {
  if (effect.ruleId !== "e.affected" || effect.end > number.start) return false;
  return /\b(?:transfer|merger|(?:job |pay )?cuts|(?:proposed |planned )?(?:changes|reforms?)|move|outsourcing|privati[sz]ation|offer|deal|tribunal|decision|closure)\b[^.;,]{0,60}$/i.test(
    text(clause.start, effect.start),
  );
}

/** "It is normal for 100 appointments to be cancelled." */
const isUsual = /\bfor$/i;

/** "5,000 people have signed a petition against cancelled operations." */
const asks =
  /^ (?:(?:have|had|has|also|already|now) ){0,2}(?:signed|marched|protested|rallied|gathered|demonstrated|voted|backed|called for|complained)\b/i;

/** "Put on 300 extra appointments", "hold 40 clinics for patients whose …", "the usual 30": what the strike did not touch. */
export function isOther({ number, noun }: Counted, clause: Span, { seen, text, touched, otherwise }: Sight): boolean {
  const lead = otherwise.findLast((o) => o.value === "CARE_AHEAD" && o.end <= number.start && o.end > clause.start);
  const isLed = lead !== undefined && ahead.test(text(lead.end, number.start));
  const happens = touched.some(
    (effect) =>
      (effect.start >= number.end && effect.start < noun.start) ||
      (effect.start >= noun.end && /^ ?(?:(?!and|or|but|then)\w{2,12} )?$/.test(text(noun.end, effect.start))),
  );
  // "The strikes saw 412 operations and 2,310 appointments moved".
  const isSaid =
    lead !== undefined &&
    /^s[ae]/i.test(text(lead.start, lead.end)) &&
    touched.some((effect) => effect.start >= noun.end && effect.end <= clause.end && effect.value !== "KEPT");
  const list = otherwise.findLast((o) => o.value === "WAITING" && o.end <= number.start && o.end > clause.start);
  const behind = text(noun.end, noun.end + 40);
  return (
    (isLed && !happens && !isSaid) ||
    otherwise.some(
      (o) =>
        o.ruleId === "o.habit" &&
        isUsual.test(text(o.start, o.end)) &&
        o.end <= number.start &&
        o.end > number.start - 30,
    ) ||
    (list !== undefined &&
      !happens &&
      text(list.end, number.start).length < 24 &&
      !/,/.test(text(list.end, number.start))) ||
    (!happens &&
      noun.value !== "CANCELLATIONS" &&
      otherwiseBetween(otherwise, "EXTRA", number.end, Math.max(number.end, noun.start)) !== undefined) ||
    (noun.value === "PATIENTS" && otherwiseBetween(otherwise, "HABIT", noun.end, noun.end + 14) !== undefined) ||
    /^ (?:a|each|every|per) (?:year|month|week)\b/i.test(behind) ||
    (noun.value === "PATIENTS" && asks.test(behind)) ||
    isWaiting(number.end, { seen, touched, otherwise, text }) ||
    /^ (?:for (?:patients|people)|a day come|(?:he|she|they) sees?)\b/i.test(behind) ||
    otherwiseBetween(otherwise, "OTHER_CAUSE", clause.start, clause.end) !== undefined
  );
}

/** "7.6 million people are on waiting lists", whatever is told of them next. */
function isWaiting(
  from: number,
  { seen: { sentence }, touched, otherwise, text }: Pick<Sight, "seen" | "touched" | "otherwise" | "text">,
): boolean {
  const first = touched.find((effect) => effect.start >= from)?.start ?? sentence.end;
  const list = otherwise.find((o) => o.value === "WAITING" && o.end > from && o.start < first);
  return list !== undefined && list.start - from < 60 && !text(from, list.start).includes(";");
}
