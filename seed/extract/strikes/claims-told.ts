/** All statements of a text that a strike takes place, also those in lists, under a day, and those that take the day of another. */
import { claimToday } from "../strike-undated/strike-now.ts";
import { isCalled } from "./called.ts";
import { isDateline, isOfLink, itemDates } from "../strike-days/datelines.ts";
import { withHoursBelow, withLinesBelow } from "../strike-days/day-blocks.ts";
import { withOwnEnds } from "../strike-hours/ends.ts";
import { withJoined } from "../strike-days/joined.ts";
import { withOthersHours } from "../strike-hours/others-hours.ts";
import type { Reading } from "../reading.ts";
import { type Claims, claimsOf } from "./strike-claims.ts";
import type { StatusReading } from "../strike-status/status.ts";
import { isListOfStrikes } from "./whose-strike.ts";

export function claimsTold(reading: Reading, status: StatusReading): Claims {
  const { document, publishedOn } = reading;
  const isSure = isOfAStrike(reading);
  const told = withHoursBelow(
    withoutPageDates(withOwnEnds(claimsOf(document, isSure, publishedOn)), reading),
    document,
  );
  const now = isSure ? claimToday(document, publishedOn) : null;
  const timed = withOthersHours(told, publishedOn, now);
  const read = isSure ? withJoined(timed, { ...reading, status }, now) : timed;
  return { ...read, strikes: withLinesBelow(read.strikes, document) };
}

/** Whether the text is about a strike of health staff that is called, so that less than a plain sentence is taken. */
const isOfAStrike = ({ document, isAboutHealth, isAboutStrike, isAside }: Reading): boolean =>
  isAboutHealth && isAboutStrike && !isAside && (isCalled(document) || isListOfStrikes(document));

/** Without the days of the page: its own, those of its news items, and those of what it links to. */
function withoutPageDates(claims: Claims, { document, publishedOn }: Reading): Claims {
  const items = itemDates(document, publishedOn);
  return {
    ...claims,
    strikes: claims.strikes.filter(
      (claim) => !isDateline(claim, publishedOn) && !items.has(claim.seen) && !isOfLink(claim, document),
    ),
    ends: claims.ends.filter((claim) => !isOfLink(claim, document)),
  };
}
