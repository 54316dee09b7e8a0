/** Places that go with days one by one: "in Wales on 9 December, in Scotland on 10 December and at Belfast on the 11th". */
import type { Mention, Seen, Span } from "../model.ts";
import { textBetween } from "../text/around.ts";

/** Words between a place, its day and the next place, in either order. */
const joining = /^(?:[ ,;]|\b(?:and|then|on|from|in|at|across|by|followed|will|be|is|are|one|those|that|the)\b)*$/i;

/** Those of a sentence that are told of the strikers, and those that stand behind them in such a row, each with its day. */
export function withTheirRow<M extends Span>(seen: Seen, told: readonly M[], all: readonly M[]): readonly M[] {
  const row = new Set(told);
  for (const [i, one] of all.entries()) {
    const before = all[i - 1];
    if (before !== undefined && row.has(before) && isNextInRow(seen, before, one)) row.add(one);
  }
  return all.filter((one) => row.has(one));
}

/** "… Wales on 9 December, in | Scotland": a day and no more stands between the two. */
function isNextInRow({ sentence, whens }: Seen, one: Span, next: Span): boolean {
  const [day, ...more] = whens.filter(({ start, end }) => start >= one.end && end <= next.start);
  return (
    day !== undefined &&
    more.length === 0 &&
    joining.test(textBetween(sentence, one, day)) &&
    joining.test(textBetween(sentence, day, next))
  );
}

export const areSeveral = (marks: readonly Pick<Mention, "value">[]): boolean =>
  new Set(marks.map(({ value }) => value)).size > 1;
