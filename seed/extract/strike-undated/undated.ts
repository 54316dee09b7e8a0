/** What is no fact and what an editor should know all the same: a strike told without a day, a sentence not read. */
import type { Draft } from "../../draft.ts";
import type { Reading } from "../reading.ts";
import type { Strikes } from "../strikes/strikes.ts";

export function undatedNotes(reading: Reading, { found, status }: Strikes): Draft["notes"] {
  const quote = ({ start, end }: { start: number; end: number }) => ({
    quote: reading.text.slice(start, end),
    start,
    end,
  });
  const slow = reading.document
    .filter((seen) => seen.slow)
    .map((seen) => ({
      text: "A sentence is too long or too slow to read: please look at it (SLOW_SENTENCE).",
      evidence: [quote({ start: seen.sentence.start, end: Math.min(seen.sentence.end, seen.sentence.start + 200) })],
    }));
  if (found.length > 0 || status.claims.length === 0) return slow;
  const text =
    "The text says that a strike is suspended, called off or confirmed, and gives no date of it: please look for the strike it means.";
  return [...slow, { text, evidence: status.claims.map((claim) => quote(claim.seen.sentence)) }];
}
