import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Decision } from "../../seed/decisions.ts";
import type { Draft } from "../../seed/draft.ts";
import { hashOf } from "../../functions/codec.ts";
import { openShell, type Shell } from "../support/cli.ts";
import { joined, strikeDraft, writeDraft } from "../support/drafts.ts";

let shell: Shell;
let file: string;
const draft = joined(["2030-02-01", "2030-02-02", "2030-02-03", "2030-02-04"].map((day) => strikeDraft(day)));

beforeEach(() => {
  shell = openShell(null);
  file = writeDraft(shell.folder, "nurses", draft);
});
afterEach(() => shell.close());

const decisionsFile = () => join(shell.folder, "nurses.decisions.jsonl");
const decisions = () =>
  existsSync(decisionsFile())
    ? readFileSync(decisionsFile(), "utf8")
        .trim()
        .split("\n")
        .map((line) => Decision.parse(JSON.parse(line)))
    : [];
type State = {
  draft: string;
  decisions: string;
  waiting: number;
  candidates: { n: number; id: string; status: string; decision: Decision | null }[];
};
const review = (...flags: string[]) => shell.json<State>("review", file, ...flags);
const statuses = (state: State) => state.candidates.map(({ status }) => status).join(" ");

describe("strikes review", () => {
  test("shows what is there and what is left, and decides nothing on its own", async () => {
    const ran = await shell.run(["review", file, "--exit-code"], { input: "y\naccept\nall\n" });
    expect(ran.code).toBe(3);
    expect(ran.stdout.match(/NEEDS REVIEW$/gm)).toHaveLength(4);
    expect(ran.stdout).toContain("4 to decide.");
    expect(ran.stderr).toContain("To decide: 1, 2, 3, 4.");
    expect(decisions()).toEqual([]);
  });

  test("takes numbers, ranges, ids and all; a number weighs more than all", async () => {
    const id = draft.candidates[3]?.id ?? "";
    expect(statuses(await review("--accept", `1-2,${id}`))).toBe("ACCEPTED ACCEPTED UNDECIDED ACCEPTED");
    expect(statuses(await review("--reject", "all", "--reason", "not ours"))).toBe(
      "ACCEPTED ACCEPTED REJECTED ACCEPTED",
    );
    const all = await review("--accept", "all", "--reject", "2");
    expect(statuses(all)).toBe("ACCEPTED REJECTED REJECTED ACCEPTED");
    expect(all).toMatchObject({ draft: file, decisions: "nurses.decisions.jsonl", waiting: 0 });
  });

  test("writes who decided what on which value, when", async () => {
    const before = Date.now();
    await review("--reject", "2", "--reason", "another paper says so");
    const [decision] = decisions();
    expect(decision).toMatchObject({
      candidate: draft.candidates[1]?.id,
      action: "REJECT",
      valueHash: hashOf(draft.candidates[1]),
      record: null,
      set: {},
      settles: false,
      reason: "another paper says so",
      by: "Jo Editor",
    });
    expect(Date.parse(decision?.at ?? "")).toBeGreaterThanOrEqual(before);
  });

  test("an edit is an acceptance with the values a person gave; a time without an offset is London's", async () => {
    await review(
      "--set",
      "1.windows.0.end=2030-02-01 20:30",
      "--set",
      "1.nations=WALES,ENGLAND",
      "--record",
      "1=new",
      "--settles",
      "1",
    );
    expect(decisions()).toMatchObject([
      {
        action: "EDIT",
        record: "new",
        settles: true,
        set: { "windows.0.end": "2030-02-01T20:30:00+00:00", nations: "WALES,ENGLAND" },
      },
    ]);
    const { stdout } = await shell.run(["review", file]);
    expect(stdout).toContain("from 7am until 8:30pm on Friday 1 February 2030");
    expect(stdout).toMatch(/nations +Wales, England \[a\]\[b\]/);
    expect(stdout).toMatch(/edited as a new record by Jo Editor$/m);
  });

  test("deciding again is allowed: edits add up, and a plain acceptance begins anew", async () => {
    await review("--set", "1.windows.0.withdrawn=DEROGATIONS");
    await review("--set", "1.windows.0.unions=RCN,Unison", "--record", "1=ev_0123456789abcdef");
    expect(decisions().at(-1)).toMatchObject({
      set: { "windows.0.withdrawn": "DEROGATIONS", "windows.0.unions": "RCN,Unison" },
      record: "ev_0123456789abcdef",
    });
    expect(statuses(await review("--reject", "1"))).toContain("REJECTED");
    await review("--accept", "1");
    expect(decisions().at(-1)).toMatchObject({ action: "ACCEPT", set: {}, record: null });
    expect(decisions()).toHaveLength(4);
  });

  test("a fact that changed since is to be decided on again", async () => {
    await review("--accept", "1,2");
    const changed = structuredClone(draft);
    changed.candidates[0]!.flags.push({ code: "OLD_DATE", detail: "a new rule saw this" });
    writeDraft(shell.folder, "nurses", changed);
    expect(statuses(await review())).toBe("LAPSED ACCEPTED UNDECIDED UNDECIDED");
    const { stdout, code } = await shell.run(["review", file, "--exit-code"]);
    expect(stdout).toMatch(/CHANGED SINCE YOU ACCEPTED IT$/m);
    expect(code).toBe(3);
    expect(statuses(await review("--accept", "all"))).toBe("ACCEPTED ACCEPTED ACCEPTED ACCEPTED");
  });

  test("shows the line of a quote where the article lies beside the draft, and refuses a quote that is not in it", async () => {
    writeFileSync(
      join(shell.folder, "release.txt"),
      "By us\n\nNurses will strike across Wales from 7am to 7pm on 1 May 2030.\n",
    );
    const found = await shell.json<Draft>(
      "extract",
      "release.txt",
      "--published",
      "2026-01-02",
      "--out",
      "r.draft.json",
    );
    expect(found.candidates).toHaveLength(1);
    expect((await shell.run(["review", "r.draft.json"])).stdout).toContain("[a] line 3: “Nurses");
    const [quote] = found.candidates[0]!.evidence;
    if (quote && "quote" in quote) quote.quote = quote.quote.replace("7pm", "8pm");
    writeDraft(shell.folder, "r", found);
    const refused = await shell.run(["review", "r.draft.json", "--accept", "1"]);
    expect(refused).toMatchObject({ code: 65, stderr: expect.stringContaining("is not in the article") as string });
  });
});

describe("what cannot stand is refused before anything is written", () => {
  test.for([
    [["--accept", "9"], 64, "it has 1 to 4"],
    [["--accept", "3-2"], 64, "runs backwards"],
    [["--accept", "1,"], 64, "is no candidate"],
    [["--accept", "1", "--reject", "1"], 64, "both accepted and rejected"],
    [["--accept", "all", "--reject", "all"], 64, "both accepted and rejected"],
    [["--record", "1=new"], 64, "say --accept 1 too"],
    [["--accept", "1", "--record", "1=im_0123456789abcdef"], 64, "no record of its kind"],
    [["--reason", "because"], 64, "goes with a decision"],
    [["--set", "nations=WALES"], 64, "N.FIELD=VALUE"],
    [["--accept", "2", "--set", "1.colour=red"], 64, "1: "],
    [["--accept", "2", "--set", "1.nations=FRANCE"], 65, "1: fields.nations"],
    [["--accept", "2", "--set", "1.windows.0.end=tomorrow"], 65, "is no time"],
    [["--accept", "2", "--set", "1.windows.0.end=2030-03-31 01:30"], 65, "no single time in London"],
    [["--accept", "2", "--set", "1.windows.0.end=2030-01-31"], 65, "before it starts"],
    [
      ["--accept", "2", "--set", '1.scope={"type":"ORGANISATIONS","codes":["XX9"],"complete":true,"text":null}'],
      65,
      "no organisation",
    ],
    [["--acept", "1"], 64, "--accept"],
  ] as const)("%s", async ([flags, code, words]) => {
    const ran = await shell.run(["review", file, ...flags]);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(words);
    expect(decisions()).toEqual([]);
  });

  test("a file that is no draft, and decisions that were tampered with", async () => {
    writeFileSync(join(shell.folder, "plan.json"), "{}");
    expect(await shell.run(["review", "plan.json"])).toMatchObject({ code: 65 });
    expect(await shell.run(["review", "none.draft.json"])).toMatchObject({
      code: 66,
      stderr: expect.stringContaining("strikes extract") as string,
    });
    appendFileSync(decisionsFile(), '{"candidate":"c_1"}\n');
    expect(await shell.run(["review", file])).toMatchObject({
      code: 65,
      stderr: expect.stringContaining("line 1") as string,
    });
  });
});
