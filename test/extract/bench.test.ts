/** The benchmark's own arithmetic: what counts as right, as missed, as flagged. */
import { describe, expect, it } from "vitest";
import { goalLines, goalsOf } from "../../seed/bench/goals.ts";
import { Labels } from "../../seed/bench/labels.ts";
import { type Judged, judge } from "../../seed/bench/score.ts";
import { doubtsOf, isMiss, missLine, rowsOf, rulesOf, tableOf } from "../../seed/bench/table.ts";
import type { Candidate } from "../../seed/draft.ts";
import { extract } from "../../seed/extract/extract.ts";
import { blank } from "./told.ts";

const text =
  "Nurses at Medway NHS Foundation Trust will walk out from 8am to 8pm on Thursday 9 March. The trust has cancelled 120 operations. Please attend your appointment as planned unless we contact you.";
const nurses = { start: "2023-03-09T08:00", end: "2023-03-09T20:00", staffGroup: "nurses", nation: "England" };
const advice = [{ kind: "planned-appointment-attend", condition: "unless we contact you" }];
const told = {
  file: "a.txt",
  publishedOn: "2023-03-01",
  strikes: [nurses],
  impacts: [{ service: "operations", effect: "cancelled", count: 120 }],
  advice,
  trusts: ["RPA"],
};

function draftAnd(labels: Record<string, unknown>, words = text) {
  const [label] = Labels.parse({ documents: [labels] }).documents;
  const result = extract({ ...blank, text: words, publishedOn: "2023-03-01" });
  if (!label || result.kind !== "draft") throw new Error("nothing to judge");
  return { label, draft: result.draft };
}
function judged(labels: Record<string, unknown>, named = ["RPA"], words = text): Judged[] {
  const { label, draft } = draftAnd(labels, words);
  return judge(draft, label, words, named);
}
function withAdvice(candidate: Candidate, { conditions, body }: { conditions?: string[]; body?: string }): Candidate {
  if (candidate.kind !== "PUBLIC_ADVICE") return candidate;
  const { fields } = candidate;
  return {
    ...candidate,
    fields: {
      ...fields,
      conditions: { ...fields.conditions, value: conditions ?? fields.conditions.value },
      body: { ...fields.body, value: body ?? fields.body.value },
    },
  };
}
const wrong = (list: Judged[]) => list.filter(isMiss).map((one) => missLine("a", one));

describe("scoring", () => {
  it("finds nothing wrong where extractor and label agree", () => {
    const all = judged(told);
    expect(wrong(all)).toEqual([]);
    expect(new Set(all.map((one) => one.kind))).toEqual(
      new Set(
        "strike days found,exact with end,status,nation,staff group,impacts,counts,advice,conditions,trusts,quotes".split(
          ",",
        ),
      ),
    );
    for (const row of rowsOf(all)) expect(row).toMatchObject({ precision: 1, recall: 1 });
  });

  it.each([
    ["a day that is not there", { strikes: [nurses, { ...nurses, start: "2023-03-10", end: null }] }, "missed"],
    ["a day that nobody labelled", { strikes: [] }, "extra"],
    ["another end", { strikes: [{ ...nurses, end: "2023-03-09T18:00" }] }, "other"],
    ["a status", { strikes: [{ ...nurses, status: "SUSPENDED" }] }, "other"],
    ["a number", { impacts: [{ service: "operations", effect: "cancelled", count: 121 }] }, "missed"],
    ["a condition", { advice: [{ ...advice[0], condition: "unless you are told" }] }, "other"],
    ["a trust", { trusts: ["RPA", "RHM"] }, "missed"],
  ])("sees %s", (_, change, what) => {
    const lines = wrong(judged({ ...told, ...change }));
    expect(lines.join("\n")).toContain(what);
  });

  it.each([
    [
      "that goes ahead, told as suspended",
      "ANNOUNCED",
      " The nurses' strike on 9 March has been suspended.",
      ["FALSELY_OFF"],
    ],
    [
      "that goes ahead, told as called off",
      "CONFIRMED",
      " The nurses' strike on 9 March has been called off.",
      ["FALSELY_OFF"],
    ],
    ["that is off, told as off in another way", "SUSPENDED", " The nurses' strike on 9 March has been called off.", []],
    ["that is off, told as coming", "SUSPENDED", "", []],
    ["that goes ahead, told as coming", "ANNOUNCED", "", []],
  ])("counts as falsely off only what is: a strike %s", (_, status, more, gates) => {
    const all = judged({ ...told, strikes: [{ ...nurses, status }] }, ["RPA"], text + more);
    expect(all.flatMap(({ gate }) => gate ?? [])).toEqual(gates);
  });

  const cut = "Please attend your appointment as planned";
  it.each([
    ["that is given", "unless we contact you", {}, []],
    ["of which nothing is given", "unless we contact you", { conditions: [], body: cut }, ["CONDITION_LOST"]],
    ["that stands in the body alone", "unless we contact you", { conditions: [] }, []],
    ["of another sentence", "from 8am to 8pm", { conditions: [], body: cut }, []],
  ])(
    "counts as lost only a condition that its sentence has and its advice has not: one %s",
    (_, condition, left, gates) => {
      const { draft, label } = draftAnd({ ...told, advice: [{ ...advice[0], condition }] });
      const all = judge({ ...draft, candidates: draft.candidates.map((c) => withAdvice(c, left)) }, label, text, [
        "RPA",
      ]);
      expect(all.flatMap(({ gate }) => gate ?? [])).toEqual(gates);
    },
  );

  it.each<[string[], boolean]>([
    [["unless we contact you"], true],
    [["unless we contact"], true],
    [["unless we"], false],
    [["unless", "we contact you"], true],
  ])("takes no half of a condition for it: %s", (conditions, right) => {
    const { draft, label } = draftAnd(told);
    const left = { ...draft, candidates: draft.candidates.map((c) => withAdvice(c, { conditions })) };
    const all = judge(left, label, text, ["RPA"]);
    expect(all.find((one) => one.kind === "conditions")).toMatchObject({ right });
  });

  it("takes a text without a strike at its word", () => {
    const quiet = "The clinic at Medway Maritime Hospital is open on Saturday 4 March. The flu can strike quickly.";
    const none = judged({ ...told, strikes: [], impacts: [], advice: [], trusts: null }, [], quiet);
    expect(none.find((one) => one.kind === "no strike")).toMatchObject({ right: true });
  });

  it("gives each rule its record, and one line a kind", () => {
    const all = judged(told);
    expect(rulesOf(all).find((row) => row.kind === "advice")).toMatchObject({
      ruleId: "i.attend-as",
      right: 1,
      wrong: 0,
    });
    expect(tableOf(rowsOf(all))).toHaveLength(rowsOf(all).length + 1);
  });

  it("holds facts of every kind against the goals", () => {
    const measured = { falselyOff: 0, conditionsLost: 0, milliseconds: 3 };
    const goal = (list: Judged[], name: string) => goalsOf(list, measured).find((one) => one.name === name);
    expect(goalsOf(judged(told), measured).filter((one) => !one.met)).toEqual([]);
    const otherNation = judged({ ...told, strikes: [{ ...nurses, nation: "Wales" }] });
    expect(goal(otherNation, "unflagged facts of every kind true")).toMatchObject({ met: false });
    expect(goal(otherNation, "strike days found")).toMatchObject({ met: true });
    expect(goal(judged({ ...told, trusts: ["RPA", "RHM"] }), "organisations resolved")).toMatchObject({
      part: 1,
      whole: 2,
      met: false,
    });
    const doubted = judged(told).map((one) => ({ ...one, doubts: ["DAY_UNGOVERNED" as const] }));
    expect(goal(doubted, "facts of every kind unflagged")).toMatchObject({ part: 0, met: false });
    expect(goalsOf([], { ...measured, falselyOff: 1 }).filter((one) => !one.met)).toHaveLength(1);
    expect(goalLines(goalsOf(otherNation, measured)).join("\n")).toContain("MISSED");
  });

  it("keeps the record of each doubt beside that of facts without one", () => {
    const right = judged(told).filter(({ kind }) => kind === "advice");
    const wrong = right.map((one) => ({ ...one, right: false, doubts: ["TOPIC_UNSURE" as const] }));
    expect(doubtsOf([...right.map((one) => ({ ...one, doubts: [] })), ...wrong])).toEqual([
      { kind: "advice", code: null, right: 1, wrong: 0 },
      { kind: "advice", code: "TOPIC_UNSURE", right: 0, wrong: 1 },
    ]);
  });

  it("reads the words of a label as codes", () => {
    const { documents } = Labels.parse({
      documents: [
        {
          file: "b.txt",
          publishedOn: "2016-04-24 or just before",
          strikes: [
            {
              start: null,
              end: null,
              staffGroup: "junior doctors",
              union: "BMA",
              nation: null,
              emergencyCover: "withdrawn (all of it)",
              status: "planned",
            },
          ],
        },
      ],
    });
    expect(documents[0]).toMatchObject({
      publishedOn: "2016-04-24",
      strikes: [
        {
          staffGroup: ["RESIDENT_DOCTORS"],
          union: ["BMA"],
          nation: [],
          emergencyCover: "FULL_WALKOUT",
          status: "ANNOUNCED",
        },
      ],
    });
  });
});
