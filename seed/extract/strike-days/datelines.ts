/** Dates of a page, and no days of a strike: the line with the day of publication, a date in front of the first words. */
import { textBefore, textBehind, textFrom, textOf, textUpTo, textWithout } from "../text/around.ts";
import { resolveDate } from "../days/resolve-date.ts";
import type { Seen } from "../model.ts";
import type { StrikeClaim } from "../strikes/strike-claims.ts";
import { phrase } from "../text/phrases.ts";

/** Words of a page about itself. */
const ofPage = /\b(?:author|published|updated|posted|by)\b|[a-z]Published/i;

export function isDateline(claim: StrikeClaim, publishedOn: string | null): boolean {
  const { seen, when, window, cue } = claim;
  // A page has no hours from and to.
  if (window.startDate === null || window.endTime !== null) return false;
  if (isOfTitle(claim) || isOfClock(claim) || isOfAgency(claim)) return true;
  if (publishedOn === null) return false;
  if (resolveDate(window.startDate, publishedOn).day !== publishedOn) return false;
  const { sentence } = seen;
  const { region } = sentence;
  const rest = textWithout(sentence, when);
  // "UNISON, Monday, 25 September 2023".
  if (region === "headline" && cue === null && seen.groups.length === 0) return true;
  if (isStamp(claim)) return true;
  const isLine = ["headline", "list"].includes(region) && cue === null;
  const isBegun = /^(?:start|beg|since)/i.test(textOf(sentence, when));
  return (!isBegun && !/\w{5}/.test(rest)) || (isLine && ofPage.test(rest));
}

/** "24/07/2025 16:20:00", behind a headline: no strike is told to the second. */
const isOfClock = ({ seen, when }: StrikeClaim): boolean =>
  /\d:\d\d:\d\d/.test(seen.sentence.text.slice(when.start - seen.sentence.start, when.end - seen.sentence.start + 3));

/** "LONDON, 5 September (Agency) - Doctors have …": where and when an agency wrote it. */
const isOfAgency = ({ seen, when }: StrikeClaim): boolean =>
  /^(?:[A-Z][A-Za-z]{2,14}[ ,]{1,2}){1,3}$/.test(textBefore(seen.sentence, when)) &&
  /^,?(?: \([\w /]{2,20}\))? ?[-–—] ?[A-Z"']/.test(textBehind(seen.sentence, when));

const titles = phrase("TITLE_OF_PAGE", "strike-phrases");

/** "Latest on strikes: 20 November 2026", over a text: the day on which the page was written. */
const isOfTitle = ({ seen, when }: StrikeClaim): boolean =>
  seen.sentence.region === "headline" &&
  titles.test(textBefore(seen.sentence, when)) &&
  !/\w/.test(textBehind(seen.sentence, when));

/** "2022-12-19 Members of …", "on 24 March 2023 Tags: …": a date with its year that opens a line. */
function isStamp({ seen, when, window: { startDate }, ungoverned }: StrikeClaim): boolean {
  if (startDate?.type !== "calendar" || startDate.year === null) return false;
  const opens = /^(?:(?:date|published|updated|posted|on|by) )*$/i.test(textBefore(seen.sentence, when));
  // "10 October 2014 - Strike on Monday 13 October": the day of the page, in front of its headline.
  const isHeaded =
    opens && /^ ?[-–—|:] /.test(textBehind(seen.sentence, when)) && seen.whens.some((other) => other.start > when.end);
  if (isHeaded) return true;
  const isIso = /^(?:on )?\d{4}-/i.test(textFrom(seen.sentence, when));
  return opens && (ungoverned || isIso);
}

const links = phrase("LINKS_TO_OTHERS", "strike-phrases");
/** How far under the heading of such a list its lines stand. */
const LINKS = 8;

/** "Porters to strike over shifts - 17 August": the day of another article, under "More on this story". */
export function isOfLink({ seen, when }: Pick<StrikeClaim, "seen" | "when">, document: readonly Seen[]): boolean {
  // The dash before it may have been read as "until".
  const upTo = textUpTo(seen.sentence, when);
  if (!/\w{3}[^.]{0,200} [-–—|] ?[^-–—|]{6,30}$/.test(upTo) || /\w/.test(textBehind(seen.sentence, when))) return false;
  const at = document.indexOf(seen);
  return document.slice(Math.max(0, at - LINKS), at).some((above) => links.test(above.sentence.text));
}

/** So many dates that go back in time are those of a page of news. */
const ITEMS = 3;

/** "Strike: agreement could be near", over "30 November 2015" and the words of that day: an older item of the page. */
const isUnderNews = (above: Seen | undefined, next: Seen | undefined): boolean =>
  above?.sentence.region === "headline" &&
  above.sentence.text.length > ITEM_HEAD &&
  above.whens.length === 0 &&
  !/\b(?:dates?|days?|when)\b/i.test(above.sentence.text) &&
  next?.sentence.region === "body";
/** A headline is longer than a label, in characters. */
const ITEM_HEAD = 30;

/** The lines of a page of news that give the day of an item, from the newest to the oldest. */
export function itemDates(document: readonly Seen[], publishedOn: string | null): ReadonlySet<Seen> {
  const lines = document.flatMap((seen) => {
    const [when, ...more] = seen.whens;
    const date = when?.windows[0]?.startDate;
    if (!when || more.length > 0 || date?.type !== "calendar" || date.year === null || publishedOn === null) return [];
    const isAlone = when.end - when.start >= seen.sentence.text.replace(/\W+$/, "").length;
    const { day } = resolveDate(date, publishedOn);
    return isAlone && day !== null && day <= publishedOn ? [{ seen, day }] : [];
  });
  // "10 March 2023", over "Strike on 13 March: an update".
  const headed = lines.filter(({ seen }) => {
    const next = document[document.indexOf(seen) + 1];
    const above = document[document.indexOf(seen) - 1];
    const isOverNews = next?.sentence.region === "headline" && next.whens.length > 0;
    return isOverNews || isUnderNews(above, next);
  });
  const goBack = lines.every(({ day }, i) => day <= (lines[i - 1]?.day ?? day));
  const isNews = goBack && new Set(lines.map(({ day }) => day)).size >= ITEMS;
  return new Set((isNews ? lines : headed).map(({ seen }) => seen));
}
