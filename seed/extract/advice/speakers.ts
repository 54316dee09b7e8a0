/**
 * Whose words a sentence is. What a union, a minister or a striker says of care is their word in the dispute; a trust, a board
 * or a paper speaks to patients. A quotation belongs to whoever is named beside it, or said what stands before it.
 */
import type { Seen, Sentence } from "../model.ts";
import { textRules } from "../text/rules.ts";
import { mentions } from "../text/mentions.ts";

const rules = textRules("speakers");
/** "She said", "they added": it goes on with whoever spoke last. */
const goesOn =
  /^["']?(?:he|she|they|it|the (?:union|minister|officer|spokes\w{3,8}))\b|["',] (?:he|she|they) (?:said|says|added|adds)\b/i;

/** "That is why we are striking": a striker speaks, be it inside of the quotation. */
const ofStrikers =
  /\bwe(?:'re| are| were|'ve been| have been) (?:\w{1,6} )?(?:striking|on strike|out on strike|walking out|taking (?:strike|industrial) action)\b|\bwe (?:will |'ll |have to |had to |don't want to |do not want to )?(?:go on |be on )?strike\b(?! action)|\bwhy we(?:'re| are) (?:here|out)\b/i;

/** `PATIENT`: somebody who was treated, or was asked in the street. */
type Speaker = "PARTY" | "PATIENT" | "OTHER";

/** Whose words sentences are: of a party to the dispute, or of a patient, whose "call 999 if you feel as I did" is no advice of anybody's. */
export function wordsOf(document: readonly Seen[]): { parties: Set<Seen>; patients: Set<Seen> } {
  const found = { parties: new Set<Seen>(), patients: new Set<Seen>() };
  let last: Speaker | null = null;
  let block = -1;
  for (const [i, seen] of document.entries()) {
    const own = speakerIn(seen);
    const isQuote = seen.sentence.region === "quote";
    const opens = isQuote || seen.sentence.text.split('"').length % 2 === 0;
    const behind = opens && own !== "PARTY" && own !== "PATIENT" ? speakerBehind(seen, document.slice(i + 1)) : null;
    const carries = isQuote || seen.sentence.block === block || goesOn.test(seen.sentence.text);
    const isTold = behind === "PARTY" || behind === "PATIENT";
    last = isTold ? behind : (own ?? behind ?? (carries ? last : null));
    block = seen.sentence.block;
    if (last === "PARTY") found.parties.add(seen);
    if (last === "PATIENT" && (isQuote || seen.sentence.text.includes('"'))) found.patients.add(seen);
  }
  return found;
}

/** "… too long. We cannot go on," said the union: the speaker stands behind the quotation's last sentence. */
function speakerBehind({ sentence: { block } }: Seen, after: readonly Seen[]): Speaker | null {
  const end = after.findIndex(({ sentence }) => sentence.block !== block || sentence.region !== "quote");
  const same = end === -1 ? after : after.slice(0, end);
  return same.map(speakerIn).find((speaker) => speaker !== null) ?? null;
}

function speakerIn({ sentence }: Seen): Speaker | null {
  const text = outsideOfQuotations(sentence);
  const values = mentions(rules, { ...sentence, text }).map((one) => one.value);
  const isStriker = sentence.region === "quote" && ofStrikers.test(sentence.text);
  if (values.includes("PARTY") || isStriker) return "PARTY";
  if (values.includes("PATIENT")) return "PATIENT";
  return values.includes("OTHER") && !goesOn.test(text) ? "OTHER" : null;
}

/** Who is named inside of a quotation is spoken of, and does not speak. */
function outsideOfQuotations({ text, region }: Sentence): string {
  const startsInside = region === "quote" && !text.trimStart().startsWith('"');
  return text
    .split('"')
    .map((part, i) => ((i % 2 === 1) === startsInside ? part : " "))
    .join('"');
}
