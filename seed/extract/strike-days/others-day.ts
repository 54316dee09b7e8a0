/** "Paramedics stage a walkout of their own on the same day": a strike of others, on the day of the one before. */
import type { PartialWindow, Seen } from "../model.ts";

const ofTheirOwn =
  /\bof (?:its|their) own\b|\b(?:its|their) own (?:[\w-]{1,15} )?(?:strikes?|walk-?outs?|stoppages?|action)\b/i;

export const isOfOthersDay = ({ startDate }: PartialWindow, { sentence }: Seen): boolean =>
  startDate?.type === "told-from" &&
  startDate.far &&
  "days" in startDate.step &&
  startDate.step.days === 0 &&
  ofTheirOwn.test(sentence.text);
