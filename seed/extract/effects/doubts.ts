/** What an editor has to look at in an impact: its effect, its service, and whether the number is of them. */
import type { Doubt, Seen, Span } from "../model.ts";
import { phrase } from "../text/phrases.ts";
import { elsewhere } from "./count-sight.ts";
import type { Strikes } from "../strikes/strikes.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import { unreadWords } from "./plainly-told.ts";

const severalAtOnce =
  "told without a number, or of several services at once: please check the service and what happens to it";
const takesBack = phrase("TAKES_BACK");

/** `isOfOne`: it is told of one organisation. */
export function effectDoubts(
  claim: ImpactClaim,
  strikes: Strikes,
  document: readonly Seen[],
  isOfOne: boolean,
): Doubt[] {
  const details = claim.count === null ? withoutNumber(claim) : withNumber(claim, strikes, document, isOfOne);
  return details.map((detail) => ({ code: "EFFECT_UNSURE", detail }));
}

const withoutNumber = ({ doubt }: ImpactClaim): string[] => [severalAtOnce, ...(doubt === null ? [] : [doubt])];

function withNumber(claim: ImpactClaim, { found }: Strikes, document: readonly Seen[], isOfOne: boolean): string[] {
  const { seen, service, effect, doubt } = claim;
  const unread = unreadWords(claim, isOfOne);
  const isPlain = unread.length === 0;
  const next = document[document.indexOf(seen) + 1];
  return [
    // "Operations and appointments" are told as one number: it is of neither alone.
    ...(service.ruleId === "v.operations-and-appointments" ? [severalAtOnce] : looseDetails(claim, isPlain)),
    ...(effect.value === "STAFF_ABSENT" && found.length === 0
      ? ["the text tells of no strike: please check that these are away"]
      : []),
    ...(doubt === null || (doubt === elsewhere && isPlain) ? [] : [doubt]),
    ...(isPlain
      ? []
      : [`the sentence says more of the number ("${unread.join(" ")}"): please check that it is of this strike`]),
    ...(next && takesBack.test(next.sentence.text)
      ? ["the next sentence may take it back: please check the number"]
      : []),
  ];
}

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
