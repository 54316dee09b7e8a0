/** What is said of strikes, in English. */
import type { Nation } from "../../schema/codes.ts";
import type { SituationStrike } from "../../schema/situation.ts";
import { labelsOf } from "../event.ts";
import { inWords, spanInWords } from "../time-words.ts";
import { type Fate, fateOf, type Here, isHeld, isStrike, isSure, listOf, lower, type Words } from "./told.ts";
import type { WhereWords } from "./where.ts";

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

const where: WhereWords = {
  nations: (of) => behind("in", namesOf(of)),
  organisations: (names) => behind("at", listOf(names, "and")),
  someOrganisations: (within) => behind("at", ["some organisations", ...(within ? [within.at] : [])].join(" ")),
  area: (name) => behind("in", name),
  somewhereIn: ({ name }) => ({ name: `${name} (where in it is not known)`, at: `somewhere in ${name}` }),
  unknownNation: { name: "nation not known", at: "" },
  unknownPlace: { name: "place not known", at: "" },
};

function namesOf(of: readonly Nation[]): string {
  const names = of.map((nation) => nations[nation]);
  return listOf(names, "and");
}

function behind(word: string, name: string) {
  return { name, at: `${word} ${name}` };
}

/** What follows of a strike that is not the place's own. */
const besides = ({ isStruck, name }: Here) => (isStruck ? "" : `, and may affect ${name}`);
const besidesThen = ({ isStruck, name }: Here) => (isStruck ? "" : ` that might have affected ${name}`);

const kind = (s: SituationStrike) => (isStrike(s) ? "Strike" : "Action short of a strike");

export const english: Words = {
  nations,
  place: ({ nation, trust }) => {
    const name = trust?.name ?? `the NHS in ${nations[nation]}`;
    return { name, at: trust ? `at ${name}` : `in ${name}` };
  },
  staff,
  action,
  where,
  sentences: {
    STRIKE_NOW: (s, here) =>
      `${action(s)} is ${isHeld(s) ? "on" : "planned for"} now${here.at}, ${span(s)}${here.more}${besides(here)}`,
    STRIKE_TODAY: (s, here) => {
      // A strike of which nobody knows the end may be over, reported or not.
      if (s.phase === "END_UNKNOWN")
        return `${action(s)} was planned to start${here.at}, ${span(s)}${here.more}, and may be on today${besides(here)}`;
      return `${action(s)} is ${isHeld(s) ? "on" : "planned for"} today${here.at}, ${span(s)}${here.more}${besides(here)}`;
    },
    STRIKE_MAY_AFFECT: (s, here) => {
      if (s.phase === "END_UNKNOWN")
        return `${action(s)} was planned to start${here.at}, ${span(s)}${here.more}, and may affect ${here.name}`;
      const moment = s.phase === "NOW" ? "now" : "today";
      return `${action(s)} is ${isHeld(s) ? "on" : "planned for"} ${moment}${here.at}, ${span(s)}${here.more}, and may affect ${here.name}`;
    },
    STRIKE_UPCOMING: (s, here) => `${action(s)} is planned${here.at}, ${span(s)}${here.more}${besides(here)}`,
    STRIKE_CALLED_OFF: (s, here) =>
      `${action(s)}${here.isStruck ? ` that was planned${here.at}` : here.at + besidesThen(here)}, ${span(s)}${here.more}, ${fates[fateOf(s)]}, ` +
      "but appointments that were cancelled because of it may stay cancelled",
    STRIKE_ENDED: (s, here) =>
      s.phase === "MAY_RUN_ON"
        ? `${action(s)} that was planned ${span(s)} may still be running on${here.at}${besides(here)}`
        : `The planned time of ${lower(action(s))}${here.isStruck ? ` that was to be${here.at}` : here.at + besidesThen(here)}, ${span(s)}, is over` +
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
  afterCallOff: "If you have a hospital appointment, go by the hospital's latest message about it.",
  others: "others",
  and: "and",
  more: (times) => (times === 1 ? "and at one more time" : `and at ${times} more times`),
  headlines: {
    STRIKE_NOW: (s) => (isHeld(s) ? "Strike on now" : "Strike planned for now"),
    STRIKE_TODAY: (s) =>
      s.phase === "END_UNKNOWN"
        ? "Strike that may be on today"
        : isHeld(s)
          ? "Strike today"
          : "Strike planned for today",
    STRIKE_MAY_AFFECT: (s) => `${kind(s)} that may affect services`,
    STRIKE_UPCOMING: (s, soon) => {
      const planned = `${kind(s)} planned${soon ? ` ${soon}` : ""}`;
      return isSure(s) ? planned : `${planned}${soon ? "," : ""} that may affect services`;
    },
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
  notChecked: (nation, beside) =>
    `We have not checked for ${beside ? "other " : ""}strikes in ${nation} for this time.`,
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
