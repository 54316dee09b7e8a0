/** A strike that is told as going on, by a text that gives no day of it: that of the publication. */
import { addDays } from "../../../schema/london.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { pointOf, unknownPoint } from "../days/points.ts";
import type { Doubt, PartialDate, Seen } from "../model.ts";
import { toldCue } from "../strikes/called.ts";
import type { StrikeClaim } from "../strikes/strike-claims.ts";
import { claimWithoutDay } from "./undated-strike.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { phrase } from "../text/phrases.ts";

/** A text tells near its head what it is about. */
const HEAD = 8;
/** And a headline over it. */
const TOP = 3;

/** "Doctors have begun a five-day strike", "the nurses' strike is under way". */
const begun = phrase("HAS_BEGUN", "strike-phrases");
/** "Junior doctors start first all-out strike", over a text. */
const headed = phrase("HEADED_AS_BEGUN", "strike-phrases");
const present = phrase("ON_STRIKE_NOW", "strike-phrases");
/** What may come to be, or was. */
const unsure = phrase("NOT_NOW", "strike-phrases");

/** The sentence that tells of the strike as going on. Beside days to come, only words for what has begun do. */
export function toldAsNow(document: readonly Seen[], hasLater: boolean): Seen | undefined {
  return document.slice(0, HEAD).find((seen) => {
    const { text, region } = seen.sentence;
    if (toldCue(seen)?.value !== "TRIGGER" || seen.whens.length > 0 || unsure.test(text)) return false;
    return (
      begun.test(text) ||
      (!hasLater && (region === "headline" ? seen.sentence.index < TOP && headed.test(text) : present.test(text)))
    );
  });
}

/** Its window, on the day of publication. */
export function windowNow(claim: BoundClaim, publishedOn: string): FoundWindow {
  const detail = `it is told as going on, and rests on the day of publication, ${publishedOn}`;
  const { point: start } = pointOf(publishedOn, null, "derived", "start");
  const [duration] = claim.seen.durations;
  const last =
    duration?.unit === "days" ? pointOf(addDays(publishedOn, duration.value - 1), null, "derived", "end").point : null;
  const end: Doubt = last
    ? { code: "END_DERIVED", detail: "the end is the start and the days that the text gives" }
    : { code: "END_UNKNOWN", detail: "the text does not say when it ends" };
  const doubts: Doubt[] = [{ code: "RELATIVE_WORD", detail }, end];
  return { start, end: last ?? unknownPoint, doubts, claims: [claim], ruleId: claim.when.ruleId };
}

/** A strike that is told as going on, as a statement of the day of publication. */
export function claimToday(document: readonly Seen[], publishedOn: string | null): StrikeClaim | null {
  const seen = publishedOn === null ? undefined : toldAsNow(document, false);
  const claim = seen ? claimWithoutDay(seen) : null;
  if (claim === null) return null;
  const today: PartialDate = { type: "relative", days: 0, word: "today" };
  return { ...claim, window: { ...claim.window, startDate: today, endDate: today } };
}
