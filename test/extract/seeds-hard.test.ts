/** What the four seed articles are hard for. They are read from beside the project, and no sentence of theirs stands here. */
import { describe, expect, it } from "vitest";
import type { Draft } from "../../seed/draft.ts";
import { extract, type ExtractInput } from "../../seed/extract/extract.ts";
import { seedDays, type SeedNumber, seedsAreHere, seedText } from "../support/seeds.ts";
import { blank, codes } from "./told.ts";

describe.skipIf(!seedsAreHere)("what the seeds are hard for", () => {
  const run = (number: SeedNumber, more: Partial<ExtractInput> = {}): ExtractInput => ({
    ...blank,
    text: seedText(number),
    publishedOn: seedDays[number],
    ...more,
  });
  const firstStrike = (draft: Draft) => draft.candidates.find((c) => c.kind === "STRIKE_EVENT");

  it("000: two nations, a call-off that is only spoken of, ends that nobody gives", () => {
    const draft = draftOf(run("000"));
    const strike = firstStrike(draft);
    expect(codes(strike)).toEqual(
      expect.arrayContaining([
        "NATION_CONFLICT",
        "END_DERIVED",
        "END_UNKNOWN",
        "RELATIVE_WORD",
        "CONDITIONAL",
        "COVER_UNKNOWN",
      ]),
    );
    if (strike?.kind !== "STRIKE_EVENT") throw new Error("no strike");
    expect(strike.fields.nations).toMatchObject({ value: null, basis: "missing" });
    expect(strike.fields.windows.value.map((w) => w.withdrawn.value)).toEqual([
      "EMERGENCY_CARE_KEPT",
      "UNKNOWN",
      "UNKNOWN",
    ]);
    expect(draft.notes).toHaveLength(1);
    const impacts = draft.candidates.flatMap((c) =>
      c.kind === "TRUST_IMPACT" ? [[c.fields.trust.value, c.fields.service.value, c.fields.modality.value]] : [],
    );
    expect(impacts).toEqual([
      [null, "OPERATIONS", "STATED"],
      ["RHM", "OUTPATIENT_APPOINTMENTS", "STATED"],
      ["RHM", "OPERATIONS", "STATED"],
      ["RN5", "OPERATIONS", "POSSIBLE"],
      ["RN5", "APPOINTMENTS", "POSSIBLE"],
    ]);
  });

  it("001: one notice with two windows; hours from another sentence; a nation that is inferred", () => {
    const strike = firstStrike(draftOf(run("001")));
    expect(codes(strike)).toEqual(expect.arrayContaining(["TIME_FROM_OTHER_SENTENCE", "NATION_INFERRED"]));
    if (strike?.kind !== "STRIKE_EVENT") throw new Error("no strike");
    expect(strike.fields.nations).toMatchObject({ value: ["ENGLAND"], basis: "inferred" });
    expect(strike.fields.scope).toMatchObject({ value: { type: "NATION" }, basis: "inferred" });
    expect(
      strike.fields.windows.value.map((w) => [w.start.value, w.end.value, w.withdrawn.value, w.coveredBy.value]),
    ).toEqual([
      ["2016-04-26T08:00:00+01:00", "2016-04-26T17:00:00+01:00", "FULL_WALKOUT", "consultants"],
      ["2016-04-27T08:00:00+01:00", "2016-04-27T17:00:00+01:00", "FULL_WALKOUT", "consultants"],
    ]);
  });

  it("001: counts keep their qualifiers, and nobody guesses the days they cover", () => {
    const impacts = draftOf(run("001")).candidates.flatMap((c) => (c.kind === "TRUST_IMPACT" ? [c] : []));
    expect(impacts.map((c) => c.fields.count.value)).toEqual(
      expect.arrayContaining([
        { value: 125000, qualifier: "AT_LEAST" },
        { value: 12711, qualifier: "EXACT" },
        { value: 112856, qualifier: "EXACT" },
      ]),
    );
    for (const impact of impacts) expect(codes(impact)).toContain("PERIOD_UNKNOWN");
  });

  it("002: is refused with the address of the current article; taken all the same, every candidate is of an unknown version", () => {
    const refused = extract(run("002"));
    expect(refused).toMatchObject({
      kind: "refused",
      reason: "DIFF",
      currentUrl: "http://www.bbc.co.uk/news/health-36126740",
    });
    const draft = draftOf(run("002", { acceptDiff: true }));
    expect(draft.source.kind).toBe("DIFF");
    for (const candidate of draft.candidates) expect(codes(candidate)).toContain("VERSION_UNKNOWN");
    const last = draft.candidates.filter((c) => c.kind === "STRIKE_EVENT").at(-1);
    const led = draft.candidates.find((c) => c.kind === "TRUST_IMPACT" && c.fields.count.value?.value === 5000);
    expect(led).toMatchObject({ about: [last?.id] });
  });

  it("003: days without a clock time stay days; no nation is said", () => {
    const strike = firstStrike(draftOf(run("003")));
    if (strike?.kind !== "STRIKE_EVENT") throw new Error("no strike");
    expect(
      strike.fields.windows.value.map((w) => [w.start.value, w.start.precision, w.end.value, w.end.precision]),
    ).toEqual([
      ["2016-04-26", "DATE", "2016-04-26", "DATE"],
      ["2016-04-27", "DATE", "2016-04-27", "DATE"],
    ]);
    expect(strike.fields.nations).toMatchObject({ value: null, basis: "missing" });
    expect(codes(strike)).toContain("NATION_UNKNOWN");
  });
});

function draftOf(input: ExtractInput): Draft {
  const result = extract(input);
  if (result.kind !== "draft") throw new Error(`refused: ${result.reason}`);
  return result.draft;
}
