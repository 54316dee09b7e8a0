/** What is said of strikes, in English. */
import type { SituationStrike } from "../../schema/situation.ts";
import { labelsOf } from "../event.ts";
import { inWords, spanInWords } from "../time-words.ts";
import { type Fate, fateOf, isHeld, isStrike, isSure, listOf, lower, type Words } from "./told.ts";

const nations: Words["nations"] = {
  ENGLAND: "England",
  WALES: "Wales",
  SCOTLAND: "Scotland",
  NORTHERN_IRELAND: "Northern Ireland",
};

const fates: Record<Fate, string> = {
  NOT_HELD: "was reported not to have taken place",
  SUSPENDED: "has been suspended",
  CALLED_OFF: "has been called off",
};

const fateHeadlines: Record<Fate, string> = {
  NOT_HELD: "reported not to have taken place",
  SUSPENDED: "suspended",
  CALLED_OFF: "called off",
};

function action(s: SituationStrike): string {
  return `${isStrike(s) ? "A strike" : "Action short of a strike"} by ${staff(s)}`;
}

const staff = ({ event }: SituationStrike) => listOf(labelsOf(event), "and");

function span({ window }: SituationStrike): string {
  return spanInWords(window.start, window.end);
}

const kind = (s: SituationStrike) => (isStrike(s) ? "Strike" : "Action short of a strike");

export const english: Words = {
  nations,
  place: ({ nation, trust }) => {
    const name = trust?.name ?? `the NHS in ${nations[nation]}`;
    return { name, at: trust ? `at ${name}` : `in ${name}` };
  },
  staff,
  action,
  sentences: {
    STRIKE_NOW: (s, place) => `${action(s)} is ${isHeld(s) ? "on" : "planned for"} now ${place.at}, ${span(s)}`,
    STRIKE_TODAY: (s, place) => {
      // A strike of which nobody knows the end may be over, reported or not.
      if (s.phase === "END_UNKNOWN")
        return `${action(s)} was planned to start ${place.at}, ${span(s)}, and may be on today`;
      return `${action(s)} is ${isHeld(s) ? "on" : "planned for"} today ${place.at}, ${span(s)}`;
    },
    STRIKE_MAY_AFFECT: (s, place) => {
      if (s.phase === "END_UNKNOWN")
        return `${action(s)} was planned to start, ${span(s)}, and may affect ${place.name}`;
      const moment = s.phase === "NOW" ? "now" : "today";
      return `${action(s)} is ${isHeld(s) ? "on" : "planned for"} ${moment}, ${span(s)}, and may affect ${place.name}`;
    },
    STRIKE_UPCOMING: (s, place) =>
      isSure(s)
        ? `${action(s)} is planned ${place.at}, ${span(s)}`
        : `${action(s)} is planned, ${span(s)}, and may affect ${place.name}`,
    STRIKE_CALLED_OFF: (s, place) =>
      `${action(s)} that ${isSure(s) ? `was planned ${place.at}` : `might have affected ${place.name}`}, ${span(s)}, ${fates[fateOf(s)]}, ` +
      "but appointments that were cancelled because of it may stay cancelled",
    STRIKE_ENDED: (s, place) =>
      s.phase === "MAY_RUN_ON"
        ? `${action(s)} that was planned ${span(s)} may still be running on ${place.at}`
        : `The planned time of ${lower(action(s))} that ${isSure(s) ? `was to be ${place.at}` : `might have affected ${place.name}`}, ${span(s)}, is over` +
          (isHeld(s) ? "" : "; we have no report of whether it took place"),
  },
  besides: {
    STRIKE_NOW: "also planned for now",
    STRIKE_TODAY: "also planned for today or begun",
    STRIKE_MAY_AFFECT: "so may",
    STRIKE_UPCOMING: "also planned",
    STRIKE_CALLED_OFF: "also off",
    STRIKE_ENDED: "also past its planned time",
  },
  others: "others",
  and: "and",
  headlines: {
    STRIKE_NOW: (s) => (isHeld(s) ? "Strike on now" : "Strike planned for now"),
    STRIKE_TODAY: (s) =>
      s.phase === "END_UNKNOWN"
        ? "Strike that may be on today"
        : isHeld(s)
          ? "Strike today"
          : "Strike planned for today",
    STRIKE_MAY_AFFECT: (s) => `${kind(s)} that may affect services`,
    STRIKE_UPCOMING: (s) => (isSure(s) ? "Strike planned" : `${kind(s)} planned that may affect services`),
    STRIKE_CALLED_OFF: (s) => `${kind(s)} ${fateHeadlines[fateOf(s)]}`,
    STRIKE_ENDED: (s) =>
      s.phase === "MAY_RUN_ON" ? `${kind(s)} that may still be running on` : `Planned time of ${lower(kind(s))} over`,
  },
  quietHeadlines: {
    noneKnown: "We do not know of any strike",
    notWatched: "We cannot say whether there is a strike",
  },
  noneKnown: (here, { at, until }) =>
    `We do not know of any strike ${here} at this time; we last checked at ${inWords(at)}, up to ${inWords(until)}.`,
  notWatched: (here) =>
    `We have not checked for strikes ${here} for this time, so we cannot say whether there is a strike.`,
  unreadable: (here) =>
    `We cannot read our newest information just now, so we cannot say whether there is a strike ${here}.`,
  checked: (nation, { at, until }) =>
    `We last checked for strikes in ${nation} at ${inWords(at)}, for strikes up to ${inWords(until)}.`,
  notChecked: (nation) => `We have not checked for other strikes in ${nation} for this time.`,
  cover: {
    FULL_WALKOUT: "The staff on strike planned to give no care during it, emergency care included.",
    EMERGENCY_CARE_KEPT: "The staff on strike planned to keep giving emergency care.",
    CHRISTMAS_DAY_COVER: "The staff on strike planned to give the same cover as on Christmas Day.",
    LIFE_AND_LIMB_KEPT: "The staff on strike planned to keep answering where life or limb is at risk.",
    DEROGATIONS: "Some services are exempt from the strike by agreement.",
    PARTIAL: "Only a part of the work was to stop.",
    UNKNOWN: "We do not know what emergency cover the staff on strike keep.",
  },
};
