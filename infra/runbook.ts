/** What to do about each alarm stands in RUNBOOK.md, under a heading of its own. An alarm names it in its description. */

/** Headings as the runbook has them, in the form they have in an address. A test holds the two together. */
const entries = ["a-rollout-was-turned-back"] as const;

type Entry = (typeof entries)[number];

export function linkTo(entry: Entry): string {
  return `What to do: infra/RUNBOOK.md#${entry}`;
}
