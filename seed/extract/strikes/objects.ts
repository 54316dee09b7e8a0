/** "A film about the strike is on BBC One on Friday": the strike is spoken of, and the day may be that of the speaking. */
import { textBefore, textBetween } from "../text/around.ts";
import type { Mention, Seen, When } from "../model.ts";

const few = "(?:(?:the|this|these|those|their|its|our|a|an|any|[\\w-]{1,15}(?:'s|s')?) ){0,3}";
/** In front of the word for a strike: another word's object, or those who decide on one. */
const object = new RegExp(
  `\\b(?:about|of|for|over|by|to|with|because of|due to|despite|after|before|during|against|film(?:ing)?|review|cover(?:ing)?|discuss|watch|support|who|whose) ${few}$`,
  "i",
);
const decided =
  /\b(?:decided|voted|chose|chosen|agreed|resolved|opted|backed|review(?:s|ed)?|discuss(?:es|ed)?|debate[sd]?|consider(?:s|ed)?|meet(?:s|ing)? (?:about|on|over)|talk(?:s|ed|ing)? about|train(?:s|ing)? for|(?:resum|recover|reopen|normal)\w* [^.;]{0,30}after|(?:gave|given|served|issued) notice of (?:the|this|its|their)) (?:(?:to|a|the|for|planned|national) ){0,2}$/i;
/** Words whose strike is theirs: "the first day of the strike is on Tuesday". */
const own =
  /\b(?:days?|dates?|waves?|rounds?|series|start|beginning|end|first|second|third|last|part|weeks?|hours|programme|spate|phases?|stages?|bouts?|periods?|set|planning|preparing|going|due|plans?|about|intend\w*|expected|continu\w*) (?:of|for|to) (?:[\w'-]{1,15} ){0,3}$/i;
const verb =
  /\b(?:will|would|should|must|can|could|may|is|are|was|were|has|have|had|starts?|begins?|began|comes?|came|loses?|takes?|took|meets?|runs?)\b|, [a-z]/i;
/** "… a strike which will take place on 22 March". */
const relative =
  /^[^,;]{0,60},? (?:which|that|and|it) (?:(?:will|is|are|was|were|has|have|due|set|planned|to|be|been) )*(?:beg[iau]ns?|starts?|tak(?:e|es|ing) place|runs?|lasts?|held|ends?|goes?|go ahead|scheduled|planned|called|commences?|expected)\b/i;
const passed =
  /\b(?:was|were|is|been|be) (?:[\w-]{1,12} ){0,2}(?:backed|approved|agreed|named|declared|decided|debated|discussed|criticised|condemned|reviewed|drawn up)\b/i;

/** Whether the day between whose words and the strike's another verb stands may be that verb's. */
export function isSpokenOf({ sentence }: Seen, when: When, cue: Mention | null): boolean {
  if (cue === null || cue.ruleId !== "t.noun" || cue.end > when.start || isStretch(when)) return false;
  const before = textBefore(sentence, cue);
  const between = textBetween(sentence, cue, when);
  if (decided.test(before) || passed.test(between)) return true;
  if (
    !object.test(before) ||
    own.test(before) ||
    relative.test(sentence.text.slice(cue.end - sentence.start, when.end - sentence.start))
  )
    return false;
  return verb.test(between) || /^(?:start|beg)/i.test(sentence.text.slice(when.start - sentence.start));
}

/** From an hour to an hour of another day: nothing else lasts so. */
const isStretch = ({ windows: [only] }: When) =>
  only !== undefined && only.startTime !== null && only.endTime !== null && only.endDate !== only.startDate;
