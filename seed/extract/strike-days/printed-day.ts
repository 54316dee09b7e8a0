/**
 * A day that is counted from the day of publication, in a text that prints that day itself: "Thursday 3 May 2018" over
 * "nurses will walk out tomorrow". Nothing of it rests on what the editor gave alone.
 */
import { weekdayOf } from "../../../schema/london.ts";
import { resolveDate } from "../days/resolve-date.ts";
import type { PartialDate, Seen } from "../model.ts";
import { textWithout } from "../text/around.ts";
import { clauseAround } from "../text/clauses.ts";
import type { StrikeClaim } from "../strikes/strike-claims.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";

/** The day of a page stands near its head, or behind a word that says so. */
const HEAD = 8;
/** Beside its day such a line has a name at most, in characters. */
const NAME = 40;
const ofPage = /\b(?:published|posted|updated|last modified|date|created|issued)\b/i;

/** Whether the page gives the day of publication as its own, and no other one: "published on 3 May, updated on 5 May". */
export function printsItsDay(document: readonly Seen[], publishedOn: string | null): boolean {
  const days = document.flatMap((seen, at) => pageDays(seen, at < HEAD));
  return publishedOn !== null && days.length > 0 && days.every((day) => day === publishedOn);
}

function pageDays({ sentence, whens, cues, groups }: Seen, isInHead: boolean): string[] {
  return whens.flatMap((when) => {
    const rest = textWithout(sentence, when);
    const isPage = ofPage.test(rest) || (isInHead && !cues.some(isStrike) && groups.length === 0);
    if (!isPage || rest.length > NAME) return [];
    return when.windows.flatMap(({ startDate }) =>
      startDate?.type === "calendar" && startDate.year !== null ? (resolveDate(startDate, null).day ?? []) : [],
    );
  });
}

/** Whether each day of a statement is surely counted from the day of its page: a word of the strike gives it, and says when. */
export function isCounted(claim: StrikeClaim, publishedOn: string): boolean {
  const { ungoverned, isRun, proposed, former, window } = claim;
  if (ungoverned || isRun || proposed || former || claim.when.ruleId === "w.undated") return false;
  return [window.startDate, window.endDate].every((date) => date === null || isSure(date, claim, publishedOn));
}

/** "Tonight" is as often the night before a strike of the next day; "the second day" is one of several. */
const plainWord = /^(?:today|tomorrow|yesterday|this (?:morning|afternoon))$/i;

function isSure(date: PartialDate, claim: StrikeClaim, publishedOn: string): boolean {
  switch (date.type) {
    case "calendar":
    case "after-start":
      return true;
    case "relative":
      return plainWord.test(date.word);
    case "weekday":
      return date.which === "plain"
        ? date.weekday !== weekdayOf(publishedOn) && isToCome(claim)
        : date.which === "this-week" || (date.which === "next-week" && /\bnext week\b/i.test(claim.seen.sentence.text));
    default:
      return false;
  }
}

const toCome = phrase("DAY_TO_COME", "time-phrases");
const over = phrase("WHAT_IS_OVER", "time-phrases");

/** "Will walk out on Monday", with nothing beside it that is over. */
function isToCome({ seen: { sentence }, when }: StrikeClaim): boolean {
  const clause = clauseAround(sentence, when);
  return toCome.test(clause) && !over.test(clause);
}
