/** Health staff by their employer, where no group of them is named: "health service members of Unite". */
import { isStrike } from "./govern.ts";
import type { Seen } from "../model.ts";

const healthStaff =
  /\b(?:health(?:care| service| and social care)?|NHS|hospital|ambulance) (?:service )?(?:members|workers|staff|employees|unions|(?=strikes?\b|walk-?outs?\b))\b/i;
const carried = /^["']?(?:(?:instead|now|but|and|so),? )?(?:they|its members|the (?:union|strikers))\b/i;

/** "Health service members have moved their strike to the day of the teachers'": theirs is the first strike told of. */
export const isOfHealthStaff = (seen: Seen): boolean => strikesFirst(seen, healthStaff);

/** "They will strike on 21 February, the day on which teachers stop work": those of the sentence before. */
export const goesOnBeside = (seen: Seen): boolean => strikesFirst(seen, carried);

function strikesFirst({ sentence: { text, start }, cues }: Seen, subject: RegExp): boolean {
  const found = subject.exec(text);
  if (!found) return false;
  const from = start + found.index;
  const [first] = cues.filter((cue) => (isStrike(cue) || cue.value === "OTHER_SECTOR") && cue.start >= from);
  return first !== undefined && isStrike(first) && !/^ (?:by|of|from|among) /.test(text.slice(first.end - start));
}
