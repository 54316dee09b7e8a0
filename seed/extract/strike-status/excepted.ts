/** A day that words of a call-off leave out: "the strikes of 8, 9 and 10 December are off, with the exception of the 10th". */
import { dayOf } from "../days/points.ts";
import { resolveDate } from "../days/resolve-date.ts";
import { textLeadingTo } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import type { Seen, Span } from "../model.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import type { StatusClaim, StatusReading } from "./status.ts";

const except = phrase("EXCEPT_FOR", "status-phrases");

/** Whether the words in front of a day leave it out. */
export const isLeftOut = ({ sentence }: Seen, day: Span): boolean => except.test(textLeadingTo(sentence, day));

/** What the text says of call-offs, without those that leave this day out. */
export const withoutExceptions = (
  reading: StatusReading,
  window: FoundWindow,
  publishedOn: string | null,
): StatusReading => ({
  ...reading,
  claims: reading.claims.filter((claim) => claim.status === "CONFIRMED" || !isExcepted(claim, window, publishedOn)),
});

function isExcepted({ seen }: StatusClaim, { start }: FoundWindow, publishedOn: string | null): boolean {
  return seen.whens
    .filter((when) => when.shape === "windows" && isLeftOut(seen, when))
    .flatMap(({ windows }) => windows.flatMap(({ startDate }) => startDate ?? []))
    .some((date) => resolveDate(date, publishedOn).day === dayOf(start));
}
