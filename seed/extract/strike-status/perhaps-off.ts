/**
 * Words that may take a strike back, and that no row of `status.tsv` has read. How a strike is called off is said in more
 * ways than any table has: what is not understood is not passed over as if it were not there.
 */
import type { Seen } from "../model.ts";
import { isRead } from "../text/sentences.ts";
import { phrase } from "../text/phrases.ts";

const offWord = phrase("PERHAPS_OFF", "status-phrases");
/** "Operations have been cancelled", "unless it is called off". */
const explained = phrase("NOT_OF_THE_STRIKE", "status-phrases");

export function perhapsOff({ sentence }: Seen): string | null {
  if (!isRead(sentence)) return null;
  return offWord.find(explained.leftOutOf(sentence.text))?.[0] ?? null;
}
