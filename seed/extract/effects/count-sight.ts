/** What is in sight while the numbers of one sentence are tied to what happened to them. */
import type { Mention, Seen } from "../model.ts";
import type { Counted } from "./count-nouns.ts";

/** The words between two places. */
export type Text = (from: number, to: number) => string;
/** The last thing that the sentence before counted or told of: "it is made up of 4,187 operations …". */
export type Told = { noun: Mention | null; effect: Mention; lines: number; isTable: boolean };
/** What happened to what a number counts, and what a person should check of that. */
export type Tie = { effect: Mention; doubt: string | null };

export type Sight = {
  seen: Seen;
  text: Text;
  touched: readonly Mention[];
  named: readonly Mention[];
  counted: readonly Counted[];
  /** What else is told of numbers. */
  otherwise: readonly Mention[];
  /** Words for a strike, as what its strikers do. */
  strikes: readonly Mention[];
  breaks: readonly number[];
  before: Told | null;
  /** What the next sentence says of "them". */
  after: Mention | null;
};

export const elsewhere =
  "what happened to them stands in another part of the text: please check that it is said of this number";
