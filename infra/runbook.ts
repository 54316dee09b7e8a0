/** What to do about each alarm stands in RUNBOOK.md, under a heading of its own. An alarm's description leads there. */

/** Headings of the runbook, in the form that they have in an address. A test looks for each. */
export type Entry =
  | "requests-fail"
  | "the-source-is-down"
  | "answers-are-stale"
  | "nobody-has-looked"
  | "nothing-was-published"
  | "answers-are-slow"
  | "too-much-is-asked"
  | "a-spike"
  | "the-check-fails"
  | "a-rollout-was-turned-back";

export function linkTo(entry: Entry): string {
  return `What to do: infra/RUNBOOK.md#${entry}`;
}
