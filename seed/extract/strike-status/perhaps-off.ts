/**
 * Words that may take a strike back, and that no row of `status.tsv` has read. How a strike is called off is said in more
 * ways than any table has: what is not understood is not passed over as if it were not there.
 */
import type { Seen } from "../model.ts";
import { isOutsideHealth } from "../names/sector.ts";
import { isStrike } from "../text/cues.ts";
import { isRead } from "../text/sentences.ts";
import { phrase } from "../text/phrases.ts";

const offWord = phrase("PERHAPS_OFF", "status-phrases");
/** "Operations have been cancelled", "unless it is called off". */
const explained = phrase("NOT_OF_THE_STRIKE", "status-phrases");

export function perhapsOff({ sentence }: Seen): string | null {
  if (!isRead(sentence)) return null;
  return offWord.find(explained.leftOutOf(sentence.text))?.[0] ?? null;
}

const offBefore = phrase("OFF_OF_IT", "status-phrases");
/** How far the strike may stand from "it", in sentences. */
const NEAR = 2;

/** "The crews have called theirs off", beside the strike that is meant: words that have no strike in their own sentence. */
export function offOfIt(document: readonly Seen[], at: number): string | null {
  const seen = document[at];
  return seen && isNear(document, at) ? (offBefore.find(seen.sentence.text)?.[0] ?? null) : null;
}

/** "Hospitals have moved operations. It has been called off": the strike that stands near may be meant, and no operation. */
export function itMayBe(document: readonly Seen[], at: number, words: string): string | null {
  return /\b(?:it|action|strike)\b/i.test(words) && isNear(document, at) ? words : null;
}

function isNear(document: readonly Seen[], at: number): boolean {
  const around = document.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return around.some((one) => one.cues.some(isStrike) && !isOutsideHealth(one));
}
