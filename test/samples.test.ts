/** The samples: what the extractor reads in them today is what a person decided on, and it fits what is published. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Chunk } from "../functions/codec.ts";
import { editionOf, type Edition } from "../functions/edition.ts";
import type { Revision } from "../schema/chunks.ts";
import { trusts } from "../schema/directory.ts";
import type { StrikeEvent } from "../schema/records.ts";
import { settle } from "../seed/decisions.ts";
import { Draft } from "../seed/draft.ts";
import { drawUpPlan } from "../seed/plan/draw-up.ts";
import { directoryHash } from "../seed/plan/inputs.ts";
import type { Plan } from "../seed/plan/plan-file.ts";
import { loadSamples, sampleDrafts } from "../seed/samples/samples.ts";
import { starterSteps } from "../seed/starter.ts";

const samples = loadSamples();
const drafts = sampleDrafts(trusts);

/** What a person reads of a candidate in a failing test: where it stands in the release. */
function place(candidate: Draft["candidates"][number]): string {
  const [first] = candidate.evidence;
  return `${candidate.id} "${first && "quote" in first ? first.quote : candidate.kind}"`;
}

describe("the samples", () => {
  test("are headed as samples, and each says at its end who wrote it", () => {
    expect(samples.length).toBeGreaterThanOrEqual(9);
    for (const { text, source } of samples) {
      expect(source.publisher).toBe("Strike Advice sample");
      expect(text).toMatch(/^Notes to editors$/m);
      expect(text).toMatch(/sample[^.]*\.?[^.]*Strike Advice project/i);
      expect(text.split(/\s+/).length).toBeGreaterThan(150);
      expect(text.split(/\s+/).length).toBeLessThan(350);
    }
  });

  test("are in the order of their days", () => {
    const days = samples.map(({ source }) => source.publishedOn);
    expect(days).toEqual(days.toSorted());
  });

  test("share no run of nine words with an article we were given", ({ skip }) => {
    const folder = fileURLToPath(new URL("../../shared/seeds", import.meta.url));
    if (!existsSync(folder)) {
      if (process.env["CI"]) throw new Error(`no articles in ${folder}: the rule cannot be checked`);
      skip("the folder ../shared/seeds is not there");
    }
    const articles = globSync("*.txt", { cwd: folder }).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    const known = new Set(articles.flatMap(runsOfNine));
    expect(known.size).toBeGreaterThan(0);
    for (const { name, text } of samples) {
      expect(
        runsOfNine(text).filter((run) => known.has(run)),
        name,
      ).toEqual([]);
    }
  });
});

describe("the review of the samples", () => {
  test.each(drafts)("$name is extracted", ({ draft }) => {
    expect(Draft.safeParse(draft).error).toBeUndefined();
  });

  // A rule that alters a reviewed fact turns this red, and says which.
  test.each(drafts)("$name: each candidate has been decided on as it is today", ({ draft, decisions }) => {
    const settled = settle(draft, decisions);
    const open = draft.candidates.filter(({ id }) => ["UNDECIDED", "LAPSED"].includes(settled.get(id)!.status));
    expect(open.map((candidate) => `${settled.get(candidate.id)!.status} ${place(candidate)}`)).toEqual([]);
  });

  test.each(drafts)("$name: what was decided on is still found", ({ draft, decisions }) => {
    const found = new Set(draft.candidates.map(({ id }) => id));
    expect(
      decisions
        .filter(({ candidate }) => !found.has(candidate))
        .map(({ candidate, reason }) => `${candidate}: ${reason}`),
    ).toEqual([]);
  });

  test("an edit or a rejection says why", () => {
    const silent = drafts
      .flatMap(({ decisions }) => decisions)
      .filter(({ action, reason }) => action !== "ACCEPT" && (reason ?? "").split(" ").length < 3);
    expect(silent).toEqual([]);
  });

  test("a release about a vaccine gives nothing to review", () => {
    expect(drafts.find(({ name }) => name.endsWith("flu-vaccine"))!.draft.candidates).toEqual([]);
  });
});

describe("the samples after standing advice and catalogue", () => {
  const { plans, edition } = publishAll();

  test.each(plans)("$why: nothing is left undecided", (plan) => {
    expect(plan.lines.filter(({ what }) => what === "UNDECIDED")).toEqual([]);
  });

  test("every sample but the one on flu changes something", () => {
    const without = plans.filter(({ why, changes }) => why.startsWith("sample: ") && changes.length === 0);
    expect(without.map(({ why }) => why)).toEqual(["sample: 12-flu-vaccine"]);
  });

  test("no strike is there twice: only the ambulance strike of 6 February 2023 was not in the catalogue", () => {
    const news = plans
      .filter(({ why }) => why.startsWith("sample: "))
      .flatMap(({ changes }) => changes.filter(({ id, change }) => change === "NEW" && id.startsWith("ev_")));
    expect(news.map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/ambulance staff, England: on Monday 6 February 2023 /),
    ]);
  });

  test("only the first notice of April 2016 disagrees with what is known, and both are kept", () => {
    const disputes = plans.flatMap(({ why, lines }) =>
      lines.filter(({ what }) => what === "DISPUTED").map(({ details }) => [why, ...details]),
    );
    expect(disputes).toEqual([
      [
        "sample: 01-april-2016-first-notice",
        "windows.0.end: 2016-04-26T17:00:00+01:00, and by another source 2016-04-28T08:00:00+01:00",
        "windows.0.withdrawn: FULL_WALKOUT, and by another source EMERGENCY_CARE_KEPT",
      ],
    ]);
  });

  test("April 2016: the strike is as it was held, after its first notice and the correction", () => {
    const [event] = edition.world.events.filter(startsOn("2016-04-26"));
    expect(event!.windows.map(({ start, end, withdrawn }) => [start.value, end.value, withdrawn.value])).toEqual([
      ["2016-04-26T08:00:00+01:00", "2016-04-26T17:00:00+01:00", "FULL_WALKOUT"],
      ["2016-04-27T08:00:00+01:00", "2016-04-27T17:00:00+01:00", "FULL_WALKOUT"],
    ]);
    expect(JSON.stringify(event)).not.toContain("rivals");
  });

  test("September 2016: called off, and no other strike with it", () => {
    const [event] = edition.world.events.filter(startsOn("2016-09-12"));
    expect(event!.windows.map(({ status }) => status.value)).toEqual(Array(5).fill("SUSPENDED"));
    const plan = plans.find(({ why }) => why.includes("september-2016"))!;
    expect(plan.records.filter(({ kind }) => kind === "STRIKE_EVENT").map(({ id }) => id)).toEqual([event!.id]);
  });
});

function startsOn(day: string): (event: StrikeEvent) => boolean {
  return ({ windows }) => windows[0]!.start.value!.startsWith(day);
}

/** One plan after another, each on the edition that those before it make. The store has its own tests. */
function publishAll(): { plans: Plan[]; edition: Edition } {
  const records = new Map<string, Revision>();
  let edition = editionAfter(records, 0);
  const plans = starterSteps().map(({ why, inputs, orders }, i) => {
    const plan = drawUpPlan({
      inputs,
      orders,
      edition,
      base: { epoch: 1, number: i, manifest: null, committedAt: "2026-11-22T12:00:00.000Z" },
      storeId: "a-store",
      target: { stage: "test", endpoint: null },
      why,
      directory: directoryHash,
    });
    for (const record of plan.records) records.set(record.id, { n: i + 1, record });
    edition = editionAfter(records, i + 1);
    return plan;
  });
  return { plans, edition };
}

function editionAfter(records: ReadonlyMap<string, Revision>, number: number): Edition {
  const kinds = Map.groupBy(records.values(), ({ record }) => record.kind);
  const chunks = new Map<string, Chunk>([...kinds].map(([kind, own]) => [`records/${kind}/0`, () => own]));
  chunks.set("directory", () => trusts);
  return editionOf({ version: { epoch: 1, number }, committedAt: null, manifest: null, chunks });
}

function runsOfNine(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(8).map((_, start) => words.slice(start, start + 9).join(" "));
}
