/**
 * A weekday that the text gives with its day elsewhere: "Ambulance strike on Monday", over "they walk out on Monday 7
 * December"; "nurses strike on Monday 7 December, and porters on Monday and Tuesday". By itself it would be the next one
 * to come.
 */
import { isTrigger } from "../text/cues.ts";
import { textLeadingTo } from "../text/around.ts";
import type { PartialDate, PartialWindow, Seen, When } from "../model.ts";
import { withDate } from "./partial-windows.ts";

type Calendar = Extract<PartialDate, { type: "calendar" }>;

/** How many sentences back the day may stand. */
const REACH = 2;

export function withSameWeekdays(document: readonly Seen[]): Seen[] {
  const found = new Map<PartialDate, PartialDate>();
  return document.map((seen, at) => {
    const dayNamed = (when: When, weekday: number): Calendar | null => {
      if (isThat(seen, when)) return onlyDay(document.slice(0, at), weekday);
      const near = [...document.slice(Math.max(0, at - REACH), at), before(seen, when)];
      const told = isPlanned(seen) ? onlyDay(near.filter(isPlanned), weekday) : null;
      return told ?? (seen.sentence.region === "headline" ? ofBody(document.slice(at + 1), weekday) : null);
    };
    return { ...seen, whens: seen.whens.map((when) => withDays(when, found, dayNamed)) };
  });
}

/**
 * The windows with their days. The next of one list, "Monday and Tuesday", is counted from the one before; "the same
 * days" are those that were found. `found` is added to.
 */
function withDays(
  when: When,
  found: Map<PartialDate, PartialDate>,
  dayNamed: (when: When, weekday: number) => Calendar | null,
): When {
  const dated = (date: PartialDate): PartialDate => {
    if (date.type === "told-from") return { ...date, of: date.of && (found.get(date.of) ?? date.of) };
    if (date.type !== "weekday" || date.which !== "plain") return date;
    if (date.behind) return { ...date, behind: found.get(date.behind) ?? date.behind };
    return dayNamed(when, date.weekday) ?? date;
  };
  const windows = when.windows.map((window): PartialWindow => {
    if (window.startDate === null) return window;
    const day = dated(window.startDate);
    found.set(window.startDate, day);
    return withDate(window, day);
  });
  return { ...when, windows };
}

const isThat = ({ sentence }: Seen, when: When): boolean => /\bthat (?:same )?$/i.test(textLeadingTo(sentence, when));

/** What the sentence tells in front of a day. */
const before = (seen: Seen, when: When): Seen => ({
  ...seen,
  whens: seen.whens.filter(({ end }) => end <= when.start),
});

/** Of a body that names the weekday with a day of a strike, and nowhere without one. */
function ofBody(document: readonly Seen[], weekday: number): Calendar | null {
  const isBare = document.some(({ whens }) =>
    whens.some(({ windows }) =>
      windows.some(({ startDate }) => startDate?.type === "weekday" && startDate.weekday === weekday),
    ),
  );
  return isBare ? null : onlyDay(document.filter(isPlanned), weekday);
}

const isPlanned = ({ cues }: Seen): boolean => cues.some(isTrigger) && !cues.some(({ value }) => value === "PAST");

/** The day that has this name, where the sentences give one such day alone. */
function onlyDay(document: readonly Seen[], weekday: number): Calendar | null {
  const [first, ...more] = document
    .flatMap(({ whens }) => whens.flatMap(({ windows }) => windows.flatMap(({ startDate }) => startDate ?? [])))
    .filter((date): date is Calendar => date.type === "calendar" && date.weekday === weekday);
  return first && more.every(({ day, month }) => day === first.day && month === first.month) ? first : null;
}
