/** What the stages hand to each other. All of it is plain JSON; offsets are UTF-16 units into the whole text. */
import type { FlagCode } from "../draft.ts";

export type Span = { start: number; end: number };

/** Captions, boilerplate and what is too long are not read (`isRead` of `text/sentences.ts`). */
export type Region = "headline" | "body" | "quote" | "caption" | "list" | "boilerplate" | "too-long";

/**
 * `text` is normalised: same length as the original between `start` and `end`. `whole`: the sentence that it is one of
 * several statements of.
 */
export type Sentence = Span & { index: number; block: number; region: Region; text: string; whole?: Span };

/** Something that a rule saw. `value` is what the rule gives. */
export type Mention = Span & { ruleId: string; value: string };

/**
 * A day as the text gives it; no publication date is used to make one. `past`: it is told as over. `week`: it is the
 * first of a week, and on which of its days the strike is, is not told.
 */
export type PartialDate =
  | {
      type: "calendar";
      day: number;
      month: number;
      year: number | null;
      weekday: number | null;
      past?: true;
      week?: true;
      /** A day with its year that was told shortly before. */
      near?: PartialDate;
    }
  /** "The 28th", "Tuesday 11": of the month of another day, where the text gives one. `of`: the day of a sentence before. */
  | { type: "numbered"; day: number; weekday: number | null; of?: PartialDate; month?: "this" | "next" }
  /** "The following Tuesday", "a week later": counted from another day. `far`: one of another sentence. */
  | { type: "told-from"; of: PartialDate | null; step: Step; word: string; far: boolean }
  | {
      type: "weekday";
      weekday: number;
      which: "plain" | "next" | "last" | "last-week" | "this-week" | "next-week" | "recent";
      /** The one before it in its list: "on Tuesday and Wednesday", told on a Wednesday. */
      behind?: PartialDate;
    }
  | { type: "relative"; days: number; word: string }
  | { type: "holiday"; word: string }
  /** So many days after the start of the same window. */
  | { type: "after-start"; days: number };

/** So many days on, or the first such weekday after. */
type Step = { days: number } | { weekday: number };

/** `midnight`: whether the day before or after it is meant is for a person. */
export type PartialTime = { hour: number; minute: number; midnight: boolean; inferred: boolean };

/**
 * One stoppage, or (`daily`) the same hours on every day from `startDate` to `endDate`. An `open` end is one that the
 * text does not give. `weekdays`: of the days from the first to the last only these.
 */
export type PartialWindow = {
  startDate: PartialDate | null;
  startTime: PartialTime | null;
  endDate: PartialDate | null;
  endTime: PartialTime | null;
  end: "given" | "open";
  daily: boolean;
  hours: number | null;
  weekdays: readonly number[] | null;
  /** At the same time of day as what was told before it. */
  sameTime?: true;
};

/** A date or a time in its composite: what it says of windows, or (`hours`) of windows that are named elsewhere. */
export type When = Span & {
  ruleId: string;
  shape: "windows" | "hours" | "end";
  windows: PartialWindow[];
};

/** A sentence with all that was seen in it. */
export type Seen = {
  sentence: Sentence;
  cues: Mention[];
  groups: Mention[];
  unions: Mention[];
  /** Who and where a statement means that names nobody: "its members", "they", "there", a line under a heading. */
  carriedUnions: Mention[];
  carriedGroups: Mention[];
  carriedNations: Mention[];
  nations: Mention[];
  organisations: OrganisationMention[];
  whens: When[];
  /** How long the strike lasts, in hours or days, as a word of the sentence says. */
  durations: (Span & { unit: "hours" | "days"; value: number; ruleId: string })[];
};

/** Names found in the directory. Several codes: nobody can tell by the name alone. */
export type OrganisationMention = Span & {
  codes: string[];
  name: string;
  /** A name that nearly matches: a suggestion for a person, never a decision. */
  suggestion: string | null;
  /** Why the codes are not one. */
  reason: string | null;
};

export type Doubt = { code: FlagCode; detail: string };
