/** Health staff by their employer, where no group of them is named: "health service members of Unite". */
import { isStrike } from "./govern.ts";
import type { Seen } from "../model.ts";

const healthStaff =
  /\b(?:health(?:care| service| and social care)?|NHS|hospital|ambulance) (?:service )?(?:members|workers|staff|employees|unions)\b/i;

/** "Health service members have moved their strike to the day of the teachers'": theirs is the first strike told of. */
export function isOfHealthStaff({ sentence: { text, start }, cues }: Seen): boolean {
  const staff = healthStaff.exec(text);
  if (!staff) return false;
  const from = start + staff.index;
  const [first] = cues.filter((cue) => (isStrike(cue) || cue.value === "OTHER_SECTOR") && cue.start >= from);
  return first !== undefined && isStrike(first) && !/^ (?:by|of|from|among) /.test(text.slice(first.end - start));
}
