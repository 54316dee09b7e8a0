/** Who strikes, where no sentence says whose strike it is: the first list of staff, or where they work. A person must look. */
import type { StaffGroup } from "../../../schema/codes.ts";
import type { Seen } from "../model.ts";
import { groupsIn } from "./stand-ins.ts";
import type { Strikers } from "./strikers.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "./sector.ts";

/** So many groups in one sentence are a list of those who take part. */
const LIST = 3;

/** "Upwards of 2,800 people take part: nurses and scientists, cleaners, porters": the first list of the text. */
export function listedGroups(document: readonly Seen[]): Strikers | null {
  const list = document.find((seen) => !isOutsideHealth(seen) && groupsIn(seen).length >= LIST);
  return list ? { groups: groupsIn(list), basis: "inferred", seen: list, trust: "LOOSE" } : null;
}

/** Where people work says what they are, when nothing else does. */
const workplaces: readonly [RegExp, StaffGroup][] = [
  [/\bambulances?\b|\bparamedic/i, "AMBULANCE_STAFF"],
  [/\b(?:pathology|laborator(?:y|ies)|blood sciences)\b/i, "HEALTHCARE_SCIENTISTS"],
  [/\b(?:dental|dentist\w{0,3})\b/i, "DENTAL_TRAINEES"],
];

/** "Our pathology department will see industrial action", "members at the ambulance service": a person must look. */
export function byWorkplace(document: readonly Seen[], publisher: string): Strikers | null {
  const told = document.filter((seen) => seen.cues.some(isStrike) && !isOutsideHealth(seen));
  const found = workplaces.flatMap(([pattern, group]) => {
    const seen = told.find(({ sentence }) => pattern.test(sentence.text));
    return seen ? [{ group, seen }] : [];
  });
  const [only, ...more] = found;
  if (!only && /\bAmbulance\b/i.test(publisher))
    return { groups: ["AMBULANCE_STAFF"], basis: "inferred", seen: null, trust: "LOOSE" };
  return only && more.length === 0
    ? { groups: [only.group], basis: "inferred", seen: only.seen, trust: "LOOSE" }
    : null;
}

const asksWho =
  /^["']?(?:which|what|who)\b[^?]{0,60}\b(?:on strike|striking|strik(?:e|ing)|walking out|taking (?:part|action|strike|industrial))\b[^?]{0,30}\?/i;

/** "Which staff are on strike? Resident doctors who are members of the BMA." */
export function answeredWith(document: readonly Seen[]): Strikers | null {
  const at = document.findIndex((seen) => asksWho.test(seen.sentence.text) && groupsIn(seen).length === 0);
  const answer = at === -1 ? undefined : document[at + 1];
  const groups = answer && !answer.sentence.text.includes("?") ? groupsIn(answer) : [];
  return answer && groups.length > 0 ? { groups, basis: "inferred", seen: answer, trust: "TOLD" } : null;
}
