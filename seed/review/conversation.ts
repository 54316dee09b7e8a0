/**
 * Review at a terminal: card by card, each decision written as soon as it is given, so that an interrupt loses nothing.
 * The cursor stands on "skip": a bare Enter decides nothing.
 */
import type { Edition } from "../../functions/edition.ts";
import { appendDecision, type Decision, readDecisions } from "../decisions.ts";
import type { Candidate } from "../draft.ts";
import { UserError } from "../errors.ts";
import type { Terminal } from "../output.ts";
import type { Asker } from "./ask.ts";
import { checkDecision } from "./check.ts";
import { decisionOn, type Hand } from "./decide.ts";
import { cardOf, type Desk, isWaiting, type Place, placesOf } from "./desk.ts";
import { askEdits } from "./editing.ts";
import { proposalsFor } from "./proposals.ts";

export type Talk = {
  desk: Desk;
  terminal: Terminal;
  asker: Asker;
  hand: () => Hand;
  /** What is published; null where no store answers. Asked for once at most. */
  edition: () => Promise<Edition | null>;
};

const actions = [
  { value: "accept", label: "Accept", hint: "as the card has it" },
  { value: "edit", label: "Edit", hint: "put a value right, then accept" },
  { value: "reject", label: "Reject", hint: "it is not true, or not for the public" },
  { value: "skip", label: "Skip", hint: "decide later" },
  { value: "quit", label: "Quit", hint: "what is decided is kept" },
] as const;

export async function converse(talk: Talk): Promise<void> {
  for (const place of placesOf(talk.desk).filter(isWaiting)) {
    if ((await settlePlace(place, talk)) === "quit") return;
  }
}

/** Asks about one candidate until the answer can stand. */
async function settlePlace(place: Place, talk: Talk): Promise<"next" | "quit"> {
  const { desk, terminal, asker } = talk;
  terminal.out(["", ...cardOf(place, desk, terminal, true)].join("\n"));
  for (;;) {
    const action = await asker.choose(`${place.n} of ${desk.draft.candidates.length}: ${place.title}`, actions, "skip");
    if (action === "skip") return "next";
    if (action === "quit") return "quit";
    try {
      const decision = action === "reject" ? await rejection(place, talk) : await acceptance(place, action, talk);
      if (decision !== null) {
        appendDecision(desk.decisionsFile, decision);
        return "next";
      }
    } catch (error) {
      if (!(error instanceof UserError) || error.code === "INTERRUPTED") throw error;
      terminal.say(error.message);
    }
  }
}

async function rejection({ candidate }: Place, { asker, hand }: Talk): Promise<Decision> {
  const reason = await asker.write("Why? (Enter for no reason)", "", () => undefined);
  return decisionOn(candidate, "REJECT", hand(), { reason: reason.trim() || null });
}

async function acceptance({ candidate }: Place, action: "accept" | "edit", talk: Talk): Promise<Decision | null> {
  const set = action === "edit" ? await askEdits(candidate, talk) : {};
  if (set === null) return null;
  const edited = Object.keys(set).length > 0;
  const decision = decisionOn(candidate, edited ? "EDIT" : "ACCEPT", talk.hand(), { set });
  const held = checkDecision(candidate, decision, talk.desk.draft);
  return { ...decision, record: await recordFor(held, decision, talk) };
}

/** The record that the fact makes or changes, where something like it is published; else null, which the plan reads as new. */
async function recordFor(
  candidate: Candidate,
  decision: Decision,
  { desk, asker, edition }: Talk,
): Promise<string | null> {
  const published = await edition();
  if (published === null) return null;
  const { draft, decisionsFile } = desk;
  const near = proposalsFor(candidate, decision, {
    draft,
    decisions: readDecisions(decisionsFile),
    edition: published,
  });
  if (near.length === 0) return null;
  const choices = [
    { value: "later", label: "I do not know yet", hint: "the plan asks again" },
    ...near.map(({ id, summary }) => ({ value: id, label: `The same as ${summary}`, hint: id })),
    { value: "new", label: "None of these: a new record" },
  ];
  const record = await asker.choose("Something like it is published. Is it the same?", choices, "later");
  return record === "later" ? null : record;
}
