/**
 * Days that no word of their sentence gives to the strike, in a text that is about one: "Next up: consultants, 7am on
 * Thursday to 7am on Saturday". What speaks for them and against has points, and from a sum on they are the strike's,
 * with a doubt: a person looks at each.
 */
import { type Governor } from "../strikes/govern.ts";
import { namesStrikers } from "./day-blocks.ts";
import type { Seen, When } from "../model.ts";
import { placeOf } from "../days/runs.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import { textBefore, textBehind, textOf, textUpTo } from "../text/around.ts";
import { clauseAround, clauseBefore, clauseBehind } from "../text/clauses.ts";
import { matchesOf, type TextRule, textRules } from "../text/rules.ts";
import { cueHas, isStrike } from "../text/cues.ts";

/** Where in its sentence a sign stands: in the clause of the day, in front of it there, behind, or in the day's own words, or in the line up to its end. */
type Place = "clause" | "before" | "after" | "day" | "label";
/** `isOfNews`: it counts for a day that can be that of the news alone. */
type Sign = { place: Place; points: number; isOfNews: boolean } & Pick<TextRule, "pattern" | "needed">;
export type Around = { document: readonly Seen[]; at: number; publishedOn: string | null; governor: Governor };

const signs = textRules("day-signs").map(({ gives, pattern, needed }): Sign => {
  const [place = "clause", points = "0", time] = gives.split(" ");
  return { place: place as Place, points: Number(points), isOfNews: time === "news", pattern, needed };
});

/** The sum from which on a day is the strike's; and where a word of the strike is near, and the day may be the news'. */
const ENOUGH = { nobodys: 3, loose: 4 };
/** Near those who strike, and right beside them, in characters. */
const NEAR = { clause: 60, line: 25 };
/** Words of a line that gives the day of the page. */
const pageWords = /\b(?:date|on|published|posted|updated|press release)\b/gi;

export function isLikely(seen: Seen, when: When, around: Around): boolean {
  const enough = around.governor.kind === "strike" ? ENOUGH.loose : ENOUGH.nobodys;
  return when.shape !== "hours" && pointsOf(seen, when, around) >= enough;
}

/** Whether more speaks against the day than for it. */
export function isUnlikely(seen: Seen, when: When, around: Around): boolean {
  return when.shape !== "hours" && pointsOf(seen, when, around) < 0;
}

const pointsOf = (seen: Seen, when: When, around: Around) =>
  pointsOfWords(seen, when, around) + pointsOfShape(seen, when, around);

function pointsOfWords({ sentence }: Seen, when: When, around: Around): number {
  const places: Record<Place, string> = {
    before: clauseBefore(sentence, when),
    after: clauseBehind(sentence, when),
    clause: clauseAround(sentence, when),
    day: textOf(sentence, when),
    label: textUpTo(sentence, when),
  };
  const isNews = canBeNews(when, around);
  return signs.reduce(
    (sum, { place, points, isOfNews, ...sign }) =>
      (isNews || !isOfNews) && matchesOf(sign, places[place]).length > 0 ? sum + points : sum,
    0,
  );
}

/** A weekday of a press report is as likely the last one as the next. */
function canBeNews(when: When, { publishedOn }: Around): boolean {
  const type = when.windows[0]?.startDate?.type;
  const day = dayOf(when, publishedOn);
  if (type === "weekday") return true;
  return day === null || publishedOn === null ? type === "relative" : day <= publishedOn;
}

function pointsOfShape(seen: Seen, when: When, around: Around): number {
  const all = [...pointsOfTime(seen, when, around), ...pointsOfPlace(seen, when, around)];
  return all.reduce((sum, [points, holds]) => (holds ? sum + points : sum), 0);
}

type Point = [points: number, holds: boolean];

function pointsOfTime(seen: Seen, when: When, { publishedOn }: Around): Point[] {
  const [first] = when.windows;
  const day = dayOf(when, publishedOn);
  const hasHour = first !== undefined && first.startTime !== null;
  const isLong = hasHour && (first.hours !== null || (first.endTime !== null && first.endDate !== first.startDate));
  const yearsAgo = publishedOn && day ? Number(publishedOn.slice(0, 4)) - Number(day.slice(0, 4)) : 0;
  return [
    [1, hasHour],
    // From an hour to an hour of another day: nothing else lasts so.
    [3, isLong],
    [1, hasHour && !isLong && first.endTime !== null],
    [2, seen.durations.length > 0],
    // "Today is day one of seven".
    [2, placeOf(seen) !== null],
    [1, when.windows.length > 1 && when.windows.every(({ startDate }) => startDate?.type === "calendar")],
    [1, publishedOn === null || (day !== null && day > publishedOn)],
    [-1, publishedOn !== null && day !== null && day < publishedOn],
    [-3, yearsAgo > 1],
    // When an office is open, unless it is "Monday to Friday next week".
    [-8, isOffice(seen, when)],
    [-5, when.windows.every(({ startDate }) => startDate?.type === "holiday")],
  ];
}

function pointsOfPlace(seen: Seen, when: When, { document, at, publishedOn, governor }: Around): Point[] {
  const { region } = seen.sentence;
  const [before, after] = [textBefore(seen.sentence, when), textBehind(seen.sentence, when)];
  const strikers = [...seen.groups, ...seen.unions];
  const apart = strikers.map((one) => Math.min(Math.abs(when.start - one.end), Math.abs(one.start - when.end)));
  const isToday = publishedOn !== null && dayOf(when, publishedOn) === publishedOn;
  const tells = (i: number) => document[i]?.cues.some(isStrike) ?? false;
  const isLine = region === "list";
  const isListed = (i: number) => document[i]?.sentence.region === "list" && document[i].whens.length > 0;
  const [first] = when.windows;
  const next = document[at + 1];
  const opensBlock = document[at - 1]?.sentence.block !== seen.sentence.block;
  const isOpening = /^\W{0,3}(?:date )?$/i.test(before);
  // "It starts today and ends on Wednesday".
  const tellsOfStrike = /\b(?:start|beg[aiu]n|end|finish|last|run)/i.test(textOf(seen.sentence, when));
  return [
    [2, seen.cues.some(isStrike)],
    [1, tells(at - 1)],
    [1, tells(at + 1)],
    [1, strikers.length > 0],
    [1, apart.some((characters) => characters < NEAR.clause)],
    [2, isLine && apart.some((characters) => characters < NEAR.line)],
    // "Thursday 20 July", over "Consultants. They will …".
    [3, isOpening && opensBlock && !/\w/.test(after) && next !== undefined && !isToday && namesStrikers(next)],
    [1, isLine && (isListed(at - 1) || isListed(at + 1))],
    // "January 18-19 (Wednesday and Thursday) - members of the RCN at …".
    [2, isOpening && /^(?: \([^)]{1,40}\))? ?[-–—:]/.test(after) && !(isToday && first?.startTime === null)],
    [-9, governor.kind === "rival" && (governor.cue === null || cueHas(governor.cue, "NOT_ITS_DAY"))],
    // The day of the page, on a line of its own or in front of the first words.
    [-4, isToday && !tellsOfStrike && !/\w{3}/.test(`${before}${after}`.replace(pageWords, ""))],
    [-6, isToday && isOpening && first?.startDate?.type === "calendar" && first.startDate.year !== null],
    [-3, isToday && region === "headline"],
    [-1, region === "quote"],
  ];
}

function isOffice({ sentence }: Seen, when: When): boolean {
  const isOfWeek = when.windows.some(({ startDate }) => startDate?.type === "weekday" && startDate.which !== "plain");
  return !isOfWeek && /\bMonday (?:to|-|until) Friday\b/i.test(textOf(sentence, when));
}

function dayOf({ windows }: When, publishedOn: string | null): string | null {
  const [first] = windows.flatMap((window) => resolveWindow(window, publishedOn));
  return (first?.start.value ?? first?.end.value)?.slice(0, 10) ?? null;
}
