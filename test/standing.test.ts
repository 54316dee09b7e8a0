import { describe, expect, test } from "vitest";
import { emergencyTexts, LIFE_THREATENING } from "../schema/emergency.ts";
import { topicByCode, topics } from "../schema/topics.ts";
import { Draft } from "../seed/draft.ts";
import { headingFor } from "../seed/plan/heading.ts";
import { standingDraft } from "../seed/standing/advice.ts";

const draft = standingDraft();
const candidates = draft.candidates.filter((candidate) => candidate.kind === "PUBLIC_ADVICE");
const adviceOn = (topic: string) => candidates.find(({ fields }) => fields.topic.value === topic)!.fields;

describe("the advice topics", () => {
  test("each is listed once", () => {
    expect(topicByCode.size).toBe(topics.length);
    expect(topics).toHaveLength(20);
  });

  test("no heading says that A&E is closed, spells it out, or orders people away without a word on when to go", () => {
    for (const { heading } of topics) {
      expect(heading).not.toMatch(/closed|accident and emergency|stay away|do not go|chemist|doctor's/i);
    }
  });

  test("a heading is one action: no condition is in it", () => {
    for (const { heading } of topics) expect(heading).not.toMatch(/\b(if|unless)\b|[.:]$/);
  });

  test("only a trust can say what its call-off means, and the dispute is no advice", () => {
    expect(topicByCode.get("strike-called-off")?.when).toBe("issuer-only");
    expect(topicByCode.get("staff-and-picket-information")?.when).toBe("never");
    expect(topicByCode.get("ambulance-response")?.when).toBe("ambulance");
  });
});

describe("the standing advice", () => {
  test("is a draft like any other", () => {
    expect(Draft.safeParse(draft).error).toBeUndefined();
    expect(draft.source).toMatchObject({ kind: "STANDING_ADVICE", textSha256: null, url: null });
    expect(standingDraft()).toEqual(draft);
  });

  test("speaks once on each topic that is ours to speak on", () => {
    const ours = topics.filter(({ when }) => when !== "issuer-only" && when !== "never");
    expect(candidates.map(({ fields }) => fields.topic.value)).toEqual(ours.map(({ topic }) => topic));
  });

  test("is authored, and names what it rests on", () => {
    for (const { evidence, about } of candidates) {
      expect(evidence).toEqual([
        { kind: "AUTHORED", editor: "Strike Advice editors", reason: expect.stringMatching(/^Rests on: .{10,}/) },
      ]);
      expect(about).toEqual([]);
    }
  });

  test("stands under the heading of its topic", () => {
    for (const { topic, conditions, body } of candidates.map(({ fields }) => fields)) {
      const heading = headingFor(topic.value, conditions.value, body.value);
      expect([topic.value, heading]).toEqual([topic.value, topicByCode.get(topic.value)?.heading]);
    }
  });

  test("says on 999 what is compiled in", () => {
    const { conditions, body } = adviceOn(LIFE_THREATENING);
    expect(conditions.value).toEqual(emergencyTexts[0]!.conditions);
    expect(body.value).toBe(emergencyTexts[0]!.body);
  });

  test("never says stay away from A&E without the exception, in the conditions and in the body", () => {
    const { conditions, body } = adviceOn("ae-emergencies-only");
    expect(conditions.value.join()).toMatch(/^unless .*emergency/);
    expect(body.value).toMatch(/go to A&E or call 999/);
    for (const { fields } of candidates) {
      expect(fields.body.value).not.toMatch(/A&E (is|are) (closed|shut)|stay away/i);
    }
  });

  test.each([
    "ae-open-but-busy",
    "urgent-not-emergency",
    "gp-out-of-hours",
    "mental-health-crisis",
    "maternity",
    "getting-worse-while-waiting",
    "minor-injury-walk-in",
    "gp-as-usual-contact-early",
    "pharmacy",
    "self-care-check-on-others",
    "cancer-and-urgent-treatment",
    "patient-transport",
  ])("%s says what to do in an emergency, read by itself", (topic) => {
    expect(adviceOn(topic).body.value).toMatch(/999/);
  });

  test("111 is not for Northern Ireland, and its online addresses are named with their nations", () => {
    const with111 = candidates
      .map(({ fields }) => fields)
      .filter(({ topic, body }) => `${topicByCode.get(topic.value)!.heading} ${body.value}`.includes("111"));
    expect(with111.map(({ topic }) => topic.value)).toEqual([
      "urgent-not-emergency",
      "mental-health-crisis",
      "getting-worse-while-waiting",
    ]);
    for (const { nations } of with111) expect(nations.value).toEqual(["ENGLAND", "WALES", "SCOTLAND"]);
    expect(adviceOn("urgent-not-emergency").body.value).toMatch(
      /111\.nhs\.uk in England.*111\.wales\.nhs\.uk in Wales/,
    );
  });

  test("Northern Ireland has GP out of hours in its place, and nobody else", () => {
    const { nations, conditions, body } = adviceOn("gp-out-of-hours");
    expect(nations.value).toEqual(["NORTHERN_IRELAND"]);
    expect(conditions.value).toEqual(adviceOn("urgent-not-emergency").conditions.value);
    expect(body.value).toMatch(/999/);
  });

  test("999 in an ambulance strike is about ambulances", () => {
    expect(adviceOn("ambulance-response").body.value).toMatch(/wait longer/);
    expect(adviceOn("ambulance-response").body.value).not.toBe(adviceOn(LIFE_THREATENING).body.value);
  });
});
