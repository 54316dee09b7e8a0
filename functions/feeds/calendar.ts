/**
 * Windows as an iCalendar (RFC 5545, RFC 7986). A window has one UID for ever, and a SEQUENCE that rises whenever its
 * record changes: a calendar moves or cancels the entry that it has, and never shows it twice.
 */
import { addDays, dayOf, instantOf, startOfDay } from "../../schema/london.ts";
import { plannedStart } from "../../schema/phase.ts";
import type { TimeFact } from "../../schema/records.ts";
import { timelineOf } from "../../schema/window-state.ts";
import type { Edition } from "../edition.ts";
import { labelsOf } from "../event.ts";
import type { FeedAddresses } from "./addresses.ts";
import { contentLine, dayAfterValue, dayValue, textValue, utcValue } from "./ical-lines.ts";
import { committedAt, isCancelled, type Planned } from "./planned.ts";
import { descriptionOf, emergencyLine, titleOf } from "./planned-words.ts";

/** How often a calendar should ask again. Many ask once a day, whatever they are told. */
const REFRESH = "PT15M";

/** `name` is what the calendar is about. All instants come from publications, so that equal calendars are equal bytes. */
export function calendarOf(edition: Edition, windows: readonly Planned[], name: string, at: FeedAddresses): string {
  const dated = windows.filter(({ window }) => window.start.precision !== "UNKNOWN");
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Strike Advice//Strikes//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("NAME", textValue(name)),
    contentLine("X-WR-CALNAME", textValue(name)),
    contentLine("DESCRIPTION", textValue(aboutOf(windows.length - dated.length, at))),
    contentLine("X-WR-CALDESC", textValue(aboutOf(windows.length - dated.length, at))),
    contentLine("URL", at.page),
    contentLine("SOURCE;VALUE=URI", at.self),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", REFRESH),
    contentLine("X-PUBLISHED-TTL", REFRESH),
    ...noteOf(edition, windows.length - dated.length, at),
    ...dated.flatMap((planned) => eventOf(planned, at)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

/** An empty calendar must not look like an all-clear (promise 3). */
function aboutOf(undated: number, at: FeedAddresses): string {
  const left = undated === 0 ? [] : [`${undated} planned without a known day: not shown here, see ${at.page}`];
  return [
    emergencyLine,
    "Strikes that we know of. A day without an entry does not mean that there is no strike. All times are as planned.",
    ...left,
  ].join("\n");
}

/** A calendar needs one component at least (RFC 5545, 3.6), and calendars without strikes need words. */
function noteOf(edition: Edition, undated: number, at: FeedAddresses): string[] {
  return [
    contentLine("BEGIN", "VJOURNAL"),
    contentLine("UID", "about@strike-advice"),
    contentLine("DTSTAMP", utcValue(Date.parse(edition.log[0]?.committedAt ?? "1970-01-01T00:00:00Z"))),
    contentLine("SUMMARY", "About this calendar"),
    contentLine("DESCRIPTION", textValue(aboutOf(undated, at))),
    contentLine("END", "VJOURNAL"),
  ];
}

function eventOf(planned: Planned, at: FeedAddresses): string[] {
  const { edition, event, window, n } = planned;
  const changed = utcValue(committedAt(edition, n));
  const page = at.pageOf(event);
  const span = spanOf(planned);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${window.id}.${event.id}@strike-advice`),
    // Without METHOD, when the entry was last revised (RFC 5545, 3.8.7.2).
    contentLine("DTSTAMP", changed),
    contentLine("LAST-MODIFIED", changed),
    contentLine("SEQUENCE", String(sequenceOf(planned))),
    contentLine("STATUS", statusOf(planned)),
    ...span.lines,
    contentLine("SUMMARY", textValue(`${titleOf(planned)}${span.allDay ? " (hours not all known)" : ""}`)),
    contentLine("DESCRIPTION", textValue(descriptionOf(planned, page))),
    contentLine("CATEGORIES", labelsOf(event).map(textValue).join(",") || "Strike"),
    contentLine("URL", page),
    // Nobody's own time is taken.
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ];
}

/** Room for the publications of an epoch. */
const EPOCH = 1_000_000;

/** A restore takes publications back and raises the epoch: what stands after it has to outdo what calendars have. */
function sequenceOf({ edition, n }: Planned): number {
  return (edition.version.epoch - 1) * EPOCH + n;
}

function statusOf(planned: Planned): string {
  if (isCancelled(planned)) return "CANCELLED";
  const { status, outcome } = planned.window;
  return status.value === "CONFIRMED" || outcome.value === "HELD" ? "CONFIRMED" : "TENTATIVE";
}

/** Both hours where both are known, and whole days where not: no hour is guessed (promise 7). */
function spanOf({ window }: Planned): { lines: string[]; allDay: boolean } {
  const begin = plannedStart(timelineOf(window))!;
  const end = endOf(window.end);
  // An end that is not after the start contradicts it, and counts as unknown; then it is the day of the start.
  const known = end !== null && end > begin ? end : null;
  if (window.start.precision === "TIME" && window.end.precision === "TIME" && known !== null) {
    return { lines: [contentLine("DTSTART", utcValue(begin)), contentLine("DTEND", utcValue(known))], allDay: false };
  }
  const last = known === null ? begin : known - 1;
  const lines = [
    contentLine("DTSTART;VALUE=DATE", dayValue(dayOf(begin))),
    contentLine("DTEND;VALUE=DATE", dayAfterValue(dayOf(last))),
  ];
  return { lines, allDay: true };
}

function endOf({ precision, value }: TimeFact): number | null {
  if (value === null) return null;
  return precision === "TIME" ? instantOf(value) : startOfDay(addDays(value, 1));
}
