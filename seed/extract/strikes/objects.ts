/** "A film about the strike is on BBC One on Friday": the strike is spoken of, and the day may be that of the speaking. */
import type { Mention, Seen, When } from "../model.ts";
import { textBefore, textBetween, textFrom } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";

const decided = phrase("DECIDED_IN_FRONT", "strike-phrases");
/** "Strike action was backed on 9 March". */
const passed = phrase("PASSED_ON", "strike-phrases");
const object = phrase("OBJECT_IN_FRONT", "strike-phrases");
/** "The first day of the strike is on Tuesday": words whose strike is theirs. */
const part = phrase("PART_IN_FRONT", "strike-phrases");
const verb = phrase("VERB_BETWEEN", "strike-phrases");
/** "… a strike which will take place on 22 March". */
const whichBegins = phrase("WHICH_BEGINS", "strike-phrases");

/** Whether the day between whose words and the strike's another verb stands may be that verb's. */
export function isSpokenOf({ sentence }: Seen, when: When, cue: Mention | null): boolean {
  if (cue === null || cue.ruleId !== "t.noun" || cue.end > when.start || isStretch(when)) return false;
  const before = textBefore(sentence, cue);
  if (decided.test(before) || passed.test(textBetween(sentence, cue, when))) return true;
  const upToDay = textBetween(sentence, cue, { start: when.end, end: when.end });
  if (!object.test(before) || part.test(before) || whichBegins.test(upToDay)) return false;
  return verb.test(textBetween(sentence, cue, when)) || /^(?:start|beg)/i.test(textFrom(sentence, when));
}

/** From an hour to an hour of another day: nothing else lasts so. */
const isStretch = ({ windows: [only] }: When) =>
  only !== undefined && only.startTime !== null && only.endTime !== null && only.endDate !== only.startDate;
