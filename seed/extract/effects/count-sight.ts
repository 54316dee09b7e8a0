/** What is in sight while the numbers of one sentence are tied to what happened to them. */
import type { Mention, Seen } from "../model.ts";
import type { Counted } from "./counted.ts";

/** The words between two places. */
export type Text = (from: number, to: number) => string;
/** The last thing that the sentence before counted or told of: "it is made up of 4,187 operations …". */
export type Told = { noun: Mention | null; effect: Mention; lines: number };

export type Sight = {
  seen: Seen;
  text: Text;
  touched: readonly Mention[];
  named: readonly Mention[];
  counted: readonly Counted[];
  breaks: readonly number[];
  before: Told | null;
};
