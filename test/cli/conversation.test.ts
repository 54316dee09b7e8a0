/** The conversation of `strikes review` at a terminal, with a person whose answers are written down beforehand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDecisions } from "../../seed/decisions.ts";
import { UserError } from "../../seed/errors.ts";
import { createTerminal } from "../../seed/output.ts";
import type { Asker } from "../../seed/review/ask.ts";
import { converse } from "../../seed/review/conversation.ts";
import { openDesk, type Desk } from "../../seed/review/desk.ts";
import { joined, strikeDraft, writeDraft } from "../support/drafts.ts";

let folder: string;
let desk: Desk;
let shown: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strikes-"));
  const draft = joined([strikeDraft("2030-02-01"), strikeDraft("2030-02-02")]);
  desk = openDesk(join(folder, writeDraft(folder, "nurses", draft)));
  shown = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ENTER = "⏎";

/** Gives the answers in turn; ENTER takes what the cursor stands on; after the last one, Ctrl-C. */
function personWho(...answers: string[]): Asker {
  const next = (present: string) => {
    const answer = answers.shift();
    if (answer === undefined) throw new UserError("INTERRUPTED", "Stopped.");
    return answer === ENTER ? present : answer;
  };
  return {
    choose: async (_, choices, initial) => {
      const answer = next(initial);
      const choice = choices.find(({ value }) => value === answer);
      if (choice === undefined)
        throw new Error(`"${answer}" is not offered: ${choices.map(({ value }) => value).join(", ")}`);
      return choice.value;
    },
    chooseSome: async (_, __, present) => next(present.join(",")).split(","),
    write: async (_, present, problem) => {
      for (;;) {
        const answer = next(present);
        const wrong = problem(answer);
        if (wrong === undefined) return answer;
        shown.push(wrong);
      }
    },
  };
}

function talkTo(asker: Asker): Promise<void> {
  const terminal = {
    ...createTerminal({ json: false }),
    out: (text: string) => void shown.push(text),
    say: (text: string) => void shown.push(text),
  };
  const hand = () => ({ by: "Jo Editor", at: "2030-01-02T09:00:00.000Z" });
  return converse({ desk, terminal, asker, hand, edition: () => Promise.resolve(null) });
}

const made = () => readDecisions(desk.decisionsFile).map(({ action, set, reason }) => ({ action, set, reason }));

describe("review at a terminal", () => {
  test("a bare Enter decides nothing", async () => {
    await talkTo(personWho(ENTER, ENTER));
    expect(made()).toEqual([]);
    expect(shown.join("\n").match(/NEEDS REVIEW/g)).toHaveLength(2);
  });

  test("accepts, and rejects with a reason", async () => {
    await talkTo(personWho("accept", "reject", "not ours"));
    expect(made()).toEqual([
      { action: "ACCEPT", set: {}, reason: null },
      { action: "REJECT", set: {}, reason: "not ours" },
    ]);
  });

  test("an interrupt loses nothing that was decided", async () => {
    await expect(talkTo(personWho("accept"))).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
    expect(made()).toHaveLength(1);
    await talkTo(personWho("quit"));
    expect(made()).toHaveLength(1);
  });

  test("an edit shows the present value, refuses what is none, and may be given up", async () => {
    const time = ["windows.0.end", "half past eight", "2030-02-01 20:30"];
    const cover = ["windows.0.withdrawn", "DEROGATIONS"];
    await talkTo(
      personWho(
        "edit",
        ...time,
        ...cover,
        "nations",
        "WALES,ENGLAND",
        "done",
        "edit",
        "scope",
        "UNKNOWN",
        "back",
        "quit",
      ),
    );
    expect(made()).toEqual([
      {
        action: "EDIT",
        set: {
          "windows.0.end": "2030-02-01T20:30:00+00:00",
          "windows.0.withdrawn": "DEROGATIONS",
          nations: ["WALES", "ENGLAND"],
        },
        reason: null,
      },
    ]);
    expect(shown.join("\n")).toContain('"half past eight" is no time');
  });

  test("what cannot stand is told, and asked again", async () => {
    await talkTo(personWho("edit", "windows.0.end", "2030-01-31", "done", "skip", "quit"));
    expect(made()).toEqual([]);
    expect(shown.join("\n")).toContain("before it starts");
  });
});
