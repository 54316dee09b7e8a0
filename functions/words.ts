/** What stands, in plain sentences: `situation.summary` and the words beside it. The words of each language are in `words/`. */
import type { Directory } from "../schema/applies.ts";
import type { Language, Nation } from "../schema/codes.ts";
import { dayOf as londonDay, instantOf } from "../schema/london.ts";
import type { StrikeEvent } from "../schema/records.ts";
import type { SituationStrike } from "../schema/situation.ts";
import type { TranslationStatus } from "./schema-types.ts";
import { dayMonth, soonInWords, spanInWords } from "./time-words.ts";
import { welsh } from "./words/cy.ts";
import { english } from "./words/en.ts";
import { type Here, isSure, listOf, lower, type Told, type Words } from "./words/told.ts";
import { isOfPlace, whereOf } from "./words/where.ts";

const languages: Record<Language, Words> = { EN: english, CY: welsh };

/** How our own sentences came to be in a language: decisions/004. */
export const sentencesAre: Record<Language, Exclude<TranslationStatus, "MISSING">> = { EN: "ORIGINAL", CY: "DRAFT" };

export const nationNames: Record<Nation, string> = english.nations;

/** What stands, in one sentence; after a call-off a second one says what to do with an appointment. */
export function summaryOf(told: Told, language: Language = "EN"): string {
  const words = languages[language];
  const all = leading(told);
  const [first] = all;
  if (first === undefined) return quiet(told, words);
  // Of each other strike, the first of its times.
  const others = [...new Map(all.toReversed().map((one) => [one.event.id, one])).values()].toReversed();
  const also = new Set(
    others
      .filter((other) => other.event.id !== first.event.id)
      .map(
        (other) =>
          lower(words.action(other)) +
          (isOfPlace(other.event, told.place) ? "" : elsewhere(other, told, words)) +
          dayOf(other, language),
      ),
  );
  const rest = also.size === 0 ? "" : `; ${words.besides[first.state]}: ${shortened([...also], words)}`;
  const sentence = `${words.sentences[first.state](first, hereOf(first, told, language))}${rest}.`;
  return first.state === "STRIKE_CALLED_OFF" ? `${sentence} ${words.afterCallOff}` : sentence;
}

/** What to do with an appointment after a call-off: no clock makes it untrue. */
export const { afterCallOff } = english;

/** ` (15 January 2024)`: one that is planned, or off, need not be of the day of the one before it. */
function dayOf({ state, window: { start } }: SituationStrike, language: Language): string {
  if (start.value === null || (state !== "STRIKE_UPCOMING" && state !== "STRIKE_CALLED_OFF")) return "";
  const day = start.precision === "TIME" ? londonDay(instantOf(start.value)) : start.value;
  return ` (${dayMonth(day, language)} ${day.slice(0, 4)})`;
}

/** How the place and the strike go together. */
function hereOf(strike: SituationStrike, told: Told, language: Language): Here {
  const words = languages[language];
  const { name, at } = words.place(told.place);
  const isOwn = isOfPlace(strike.event, told.place);
  const isStruck = isOwn && isSure(strike);
  const times = timesBeside(strike, told, language);
  const more = times === 0 ? "" : `, ${words.more(times)}`;
  return { name, at: isStruck ? ` ${at}` : isOwn ? "" : elsewhere(strike, told, words), isStruck, more };
}

/** How often the same strike is planned besides, or off where this one is. Unions that strike at the same hours do so once. */
function timesBeside({ event, state, window }: SituationStrike, { strikes }: Told, language: Language): number {
  const like = state === "STRIKE_CALLED_OFF" ? state : "STRIKE_UPCOMING";
  const spanOf = (one: SituationStrike["window"]) => spanInWords(one.start, one.end, language);
  const own = strikes.filter((one) => one.event.id === event.id && one.state === like);
  return new Set(own.map((one) => spanOf(one.window)).filter((span) => span !== spanOf(window))).size;
}

/** ` in England` */
function elsewhere({ event }: SituationStrike, { directory }: Told, words: Words): string {
  const { at } = whereOf(event, directory, words.where);
  return at && ` ${at}`;
}

/** The few words that stand above the sentence. */
export function headlineOf(told: Told, language: Language): string {
  const { headlines, quietHeadlines } = languages[language];
  const [first] = leading(told);
  if (first) return headlines[first.state](first, soonInWords(first.window.start, told.at, language));
  return isNoneKnown(told) ? quietHeadlines.noneKnown : quietHeadlines.notWatched;
}

/** When somebody looked last. */
export function checkedOf({ place, looked, strikes }: Told, language: Language): string {
  const { nations, checked, notChecked } = languages[language];
  return looked ? checked(nations[place.nation], looked) : notChecked(nations[place.nation], strikes.length > 0);
}

/** One window of a strike in a few words: `Strike planned: junior doctors, England, from 8am …`. */
export function strikeInWords(strike: SituationStrike, directory: Directory, language: Language): string {
  const { headlines, staff } = languages[language];
  const place = placeInWords(strike.event, directory, language);
  const span = spanInWords(strike.window.start, strike.window.end, language);
  return `${headlines[strike.state](strike, null)}: ${staff(strike)}, ${place}, ${span}`;
}

/** Whose strike it is: `England`, `some organisations in Wales`. */
export function placeInWords(event: StrikeEvent, directory: Directory, language: Language = "EN"): string {
  return whereOf(event, directory, languages[language].where).name;
}

/** What care the strikers go on giving. Cover is never assumed: that it is not known is said (promise 11). */
export function coverOf({ window }: Pick<SituationStrike, "window">, language: Language): string {
  return languages[language].cover[window.withdrawn.value];
}

function leading({ state, strikes }: Told): SituationStrike[] {
  return strikes.filter((strike) => strike.state === state);
}

function isNoneKnown({ state, looked }: Told): boolean {
  return state === "NONE_KNOWN" && looked !== null;
}

function quiet(told: Told, words: Words): string {
  const here = words.place(told.place).at;
  if (isNoneKnown(told)) return words.noneKnown(here, told.looked!);
  return told.stale ? words.unreadable(here) : words.notWatched(here);
}

/** `a, b and c` */
export function list(words: readonly string[]): string {
  return listOf(words, english.and);
}

/** Three, and that there are more. `strikes` has them all. */
function shortened(names: readonly string[], { and, others }: Words): string {
  return names.length <= 3 ? listOf(names, and) : `${names.slice(0, 3).join(", ")} ${and} ${others}`;
}
