/** What an editor has to look at in an impact: its effect, its service, and whether the number is of them. */
import type { Doubt, Seen, Span } from "../model.ts";
import { phrase } from "../text/phrases.ts";
import { elsewhere } from "./count-sight.ts";
import type { Strikes } from "../strikes/strikes.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import { unreadWords } from "./plainly-told.ts";

export function effectDoubts(
  claim: ImpactClaim,
  strikes: Strikes,
  document: readonly Seen[],
  isOfOne: boolean,
): Doubt[] {
  const { service, effect, count } = claim;
  const unread = count === null ? [] : unreadWords(claim, isOfOne);
  const details = [
    // "Operations and appointments" are told as one number: it is of neither alone.
    ...(count === null || service.ruleId === "v.operations-and-appointments"
      ? ["told without a number, or of several services at once: please check the service and what happens to it"]
      : looseDetails(claim, unread.length === 0)),
    ...(count !== null && effect.value === "STAFF_ABSENT" && strikes.found.length === 0
      ? ["the text tells of no strike: please check that these are away"]
      : []),
    ...(claim.doubt === null || (claim.doubt === elsewhere && count !== null && unread.length === 0)
      ? []
      : [claim.doubt]),
    ...(unread.length > 0
      ? [`the sentence says more of the number ("${unread.join(" ")}"): please check that it is of this strike`]
      : []),
  ];
  const next = document[document.indexOf(claim.seen) + 1];
  if (count !== null && next && takesBack.test(next.sentence.text))
    details.push("the next sentence may take it back: please check the number");
  return details.map((detail) => ({ code: "EFFECT_UNSURE", detail }));
}

const takesBack = phrase("TAKES_BACK");

/** What a number was told of with a loose word was, in 540 texts that no rule had seen, right in 42 of 63; with a plain one in 122 of 131. */
function looseDetails({ seen, service, effect }: ImpactClaim, isPlain: boolean): string[] {
  if (isOfSessions(seen, service)) return ["clinics or lists are counted, and not who was booked on them"];
  if (service.value === "PLANNED_CARE" && effect.value !== "KEPT")
    return ["people are counted, and no service is named: please check what they were waiting for"];
  if (looseEffects.has(effect.value)) return ["it is not told what became of them: please check the effect"];
  if (looseCounts.has(effect.ruleId) && !isPlain)
    return ["how many struck is told in many ways: please check who is counted"];
  return [];
}

/** "40 clinics", "nine theatre lists": nobody says how many appointments or operations these are. */
export const isOfSessions = ({ sentence: { text, start } }: Seen, noun: Span): boolean =>
  /\b(?:clinics?|lists?|sessions?)$/i.test(text.slice(noun.start - start, noun.end - start));

/** "600 were affected", "4,000 had to wait". */
const looseEffects: ReadonlySet<string> = new Set(["OTHER", "DELAYED"]);
/** "45,000 took part", "1,500 walk out": those who did, or those who may. */
const looseCounts: ReadonlySet<string> = new Set(["e.took-part", "e.strikes"]);
