/** Strikes that a text is about and that it gives no day: a person has to find it. */
import { phrase } from "../text/phrases.ts";
import { strikeOfText } from "./about-strike.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { toldCue } from "../strikes/called.ts";
import { strikeWord } from "../strikes/striking.ts";
import type { Mention, Seen, When } from "../model.ts";
import { isOfProfession } from "../names/professions.ts";
import { monthNamed } from "../days/calendar.ts";
import { blank } from "../days/partial-windows.ts";
import { unknownPoint } from "../days/points.ts";
import { isHealthHouse, type Reading } from "../reading.ts";
import type { StatusReading } from "../strike-status/status.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { isOfHealth, isOutsideHealth } from "../names/sector.ts";

/** A text tells near its head what it is about. */
const HEAD = 6;

/** What may come to be is no strike yet. */
const unsure = phrase("NO_STRIKE_YET", "strike-phrases");
const possible = phrase("PERHAPS_NO_STRIKE", "status-phrases");
/** "Longer than the two we had in October". */
const over = /\b(?:had|held|saw|lost|compared|than (?:in|the|those|when|we))\b/i;
/** "They last threatened to walk out in July 2023, when a strike was called off". */
const former = phrase("OF_FORMER_YEARS", "strike-phrases");
/** A strike beside those that have been told of. */
const another = phrase("ONE_MORE", "strike-phrases");
/** The month of a strike to come. */
const period = phrase("MONTH_AHEAD", "strike-phrases");

/** The strike of a text that gives no day of any: one that it is about, or that is off. */
export function undatedClaim(
  { document, publisher }: Pick<Reading, "document" | "publisher">,
  status: StatusReading,
): BoundClaim | null {
  const told = strikeOfText(document);
  const isOfHouse = isHealthHouse(publisher);
  // Of a text that tells of other sectors too, only what is said of health care, or by a house of health care.
  if (told && document.some(isOutsideHealth) && !isOfHealth(told) && !isOfHouse) return null;
  const off = status.claims.find(
    ({ seen, status: value }) => value !== "CONFIRMED" && toldCue(seen) && !former.test(seen.sentence.text),
  )?.seen;
  const isOffFirst =
    off &&
    told &&
    (isOfOthersFirst(off, told) || (isOffInHead(off, told, document) && !status.othersStand.includes(told)));
  const seen = isOffFirst ? off : (told ?? off);
  // What is less than a strike is told of where it has a day.
  if (!seen || strikeWord(seen)?.value !== "TRIGGER") return null;
  return isOfHouse || isOfHealthAtAll(seen, document) ? claimWithoutDay(seen) : null;
}

/** "Nurses: strikes on hold", over "Strikes by nurses in Scotland are on hold": the sentence says what has become of it. */
const isOffInHead = (off: Seen, told: Seen, document: readonly Seen[]): boolean =>
  document.indexOf(off) < HEAD &&
  (off.sentence.start < told.sentence.start || told.sentence.region === "headline") &&
  (told.groups.length === 0 || off.groups.some(({ value }) => told.groups.some((group) => group.value === value)));

/** "The cleaners' strike was averted", above what guards are doing: the text is about the first. */
const isOfOthersFirst = (off: Seen, told: Seen): boolean =>
  off.sentence.start < told.sentence.start &&
  off.groups.length > 0 &&
  told.groups.length > 0 &&
  !off.groups.some(({ value }) => told.groups.some((group) => group.value === value));

/** A strike of shops and offices, of which one is in a hospital, is none of health care. */
function isOfHealthAtAll(seen: Seen, document: readonly Seen[]): boolean {
  const ofProfession = (one: Seen) => one.unions.filter(({ value }) => isOfProfession(value));
  const ofHealth = (one: Seen) => isOfHealth({ ...one, unions: ofProfession(one) });
  const told = document.filter(ofHealth).length;
  return (
    ofHealth(seen) ||
    told * 3 >= document.length ||
    document.slice(0, 2).some(ofHealth) ||
    document.some((one) => ofProfession(one).length > 0)
  );
}

/** Whether the head of a text gives its strike a time, such as a month: "set to walk out before Christmas". */
export const hasPeriod = (document: readonly Seen[]): boolean =>
  document
    .slice(0, HEAD)
    .some(
      (seen) =>
        toldCue(seen) &&
        !seen.sentence.text.endsWith("?") &&
        !possible.test(seen.sentence.text) &&
        period.test(seen.sentence.text),
    );

/** "They will walk out again next month": another strike than those that the text gives days of. */
export function otherClaim(
  document: readonly Seen[],
  windows: readonly FoundWindow[],
  publishedOn: string | null,
): BoundClaim | null {
  const days = windows.flatMap(({ start }) => start.value ?? []);
  if (days.length === 0) return null;
  const seen = document.find((one) => {
    const cue = toldCue(one);
    const found = cue && !isOver(one, cue) && one.whens.length === 0 ? period.find(one.sentence.text) : null;
    if (
      !found ||
      one.sentence.text.endsWith("?") ||
      over.test(one.sentence.text) ||
      unsure.test(one.sentence.text) ||
      !another.test(one.sentence.text)
    )
      return false;
    const month = monthOf(found[1] ?? "", publishedOn);
    return month !== null && !days.some((day) => Number(day.slice(5, 7)) === month);
  });
  return seen ? claimWithoutDay(seen) : null;
}

/** The month that is named, or that of "next month", "the end of the month", "the new year". */
function monthOf(told: string, publishedOn: string | null): number | null {
  const named = monthNamed(told);
  if (named > 0) return named;
  if (/new year/i.test(told)) return 1;
  if (/Christmas/i.test(told)) return 12;
  if (publishedOn === null) return null;
  const now = Number(publishedOn.slice(5, 7));
  return /next/i.test(told) ? (now % 12) + 1 : now;
}

export const isOver = (seen: Seen, cue: Mention): boolean =>
  seen.cues.some((word) => word.value === "PAST" && word.start < cue.end && cue.start < word.end);

export function claimWithoutDay(seen: Seen): BoundClaim | null {
  const cue = strikeWord(seen);
  return cue ? claimAt(seen, cue, { ...cue, ruleId: "w.undated", shape: "windows", windows: [] }) : null;
}

export function claimAt(seen: Seen, cue: Mention | null, when: When): BoundClaim {
  return {
    seen,
    when: { ...when, windows: [] },
    cue,
    window: blank,
    past: false,
    proposed: false,
    former: false,
    shortOfStrike: cue?.value === "SHORT_OF_STRIKE",
    days: null,
    isRun: false,
    ungoverned: false,
    dayFrom: null,
    hoursFrom: null,
    doubts: [],
    off: null,
    groupTrust: "TOLD",
  };
}

export function undatedWindow(claim: BoundClaim): FoundWindow {
  const doubt = { code: "DAY_UNKNOWN" as const, detail: "the text gives no day of this strike" };
  return { start: unknownPoint, end: unknownPoint, doubts: [doubt], claims: [claim], ruleId: claim.when.ruleId };
}
