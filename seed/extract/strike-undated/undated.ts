/** What is no fact and what an editor should know all the same: a strike told without a day. */
import type { Draft } from "../../draft.ts";
import type { Reading } from "../reading.ts";
import type { Strikes } from "../strikes/strikes.ts";

export function undatedNotes(reading: Reading, { found, status }: Strikes): Draft["notes"] {
  const quote = ({ start, end }: { start: number; end: number }) => ({
    quote: reading.text.slice(start, end),
    start,
    end,
  });
  if (found.length > 0 || status.claims.length === 0) return [];
  const text =
    "The text says that a strike is suspended, called off or confirmed, and gives no date of it: please look for the strike it means.";
  return [{ text, evidence: status.claims.map((claim) => quote(claim.seen.sentence)) }];
}
