/** Sentences that say the opposite of what their words suggest. */
import { describe, expect, test } from "vitest";
import { trusts } from "../../schema/directory.ts";
import type { AdviceCandidate, Candidate, Draft, StrikeCandidate } from "../../seed/draft.ts";
import { extract } from "../../seed/extract/extract.ts";
import { adviceRecord } from "../../seed/plan/record-of.ts";

function draftOf(text: string): Draft {
  const blank = {
    url: null,
    supersedes: null,
    retrievedAt: null,
    directory: trusts,
    acceptDiff: false,
    publisher: null,
  };
  const result = extract({ ...blank, text, publishedOn: "2026-11-20", publishedBasis: "given" });
  if (result.kind !== "draft") throw new Error(result.message);
  return result.draft;
}

const candidatesIn = (text: string): Candidate[] => draftOf(text).candidates;
const strikesIn = (text: string) => candidatesIn(text).filter((c): c is StrikeCandidate => c.kind === "STRIKE_EVENT");
const statusesIn = (text: string) =>
  strikesIn(text).flatMap((strike) => strike.fields.windows.value.map((window) => window.status.value));

const ANNOUNCED = "Nurses in Wales will strike on 3 December 2026.";

describe("promise 6: status needs an assertion", () => {
  test.each([
    "The nurses strike in Wales on 3 December 2026, which was called off last week, is now back on from 7am to 7pm.",
    `${ANNOUNCED} The strike has been called off, a newspaper claimed, but the union said the report was untrue.`,
    `${ANNOUNCED} Reports that the strike on 3 December 2026 had been called off are wrong.`,
    `${ANNOUNCED} It is false that the strike has been suspended.`,
    `${ANNOUNCED} Is it true that the strike has been suspended?`,
    `${ANNOUNCED} Once the strike is called off, we will tell you.`,
    `${ANNOUNCED} When the strike is called off, we will tell you.`,
    `${ANNOUNCED} The strike was called off, the union said, before it changed its mind.`,
  ])("takes nothing back: %s", (text) => {
    for (const status of statusesIn(text)) expect(status).toBe("ANNOUNCED");
  });

  test("what is plainly called off still is", () => {
    expect(statusesIn(`${ANNOUNCED} The strike on 3 December 2026 has been called off.`)).toEqual(["CALLED_OFF"]);
  });

  test("another group's postponement takes nothing back from this group", () => {
    const text =
      "GPs in England will take collective action from 1 December 2026. The nurses, whose strike was postponed to 9 December 2026 from 2 December 2026, are in Wales.";
    const gps = strikesIn(text).filter((strike) => strike.fields.staffGroups.value.includes("GENERAL_PRACTITIONERS"));
    expect(gps.flatMap((strike) => strike.fields.windows.value.map((window) => window.status.value))).not.toContain(
      "SUSPENDED",
    );
  });
});

test("a day on which they will not strike is no day of a strike", () => {
  expect(strikesIn("Nurses in Northern Ireland will not strike on 3 December 2026.")).toEqual([]);
});

describe("promise 7: no guessed dates", () => {
  test.each(["9999", "20226"])("a year that cannot be is not put right by guessing: %s", (year) => {
    const [strike] = strikesIn(`Nurses in Wales will strike on 31 December ${year} from 7am to 7pm.`);
    expect(strike?.fields.windows.value[0]?.start).toMatchObject({
      value: null,
      precision: "UNKNOWN",
      basis: "missing",
    });
    expect(strike?.flags.map((flag) => flag.code)).toContain("YEAR_AMBIGUOUS");
  });
});

describe("promise 5: no heading says the opposite of its sentence", () => {
  const published = (text: string) => () => {
    const advice = candidatesIn(text).filter((c): c is AdviceCandidate => c.kind === "PUBLIC_ADVICE");
    expect(advice.length).toBeGreaterThan(0);
    for (const candidate of advice)
      adviceRecord(acceptedOf(candidate), [{ event: "ev_0123456789abcdef", window: "w_0123456789ab" }]);
  };

  test.each([
    `${ANNOUNCED} Please do not call 999 unless a life is at risk.`,
    `${ANNOUNCED} Patients should stay away from A&E.`,
  ])("refused as it is: %s", (text) => expect(published(text)).toThrow(/reject it/));

  test("what nobody should do is not proposed at all", () => {
    const found = candidatesIn(`${ANNOUNCED} Do not call 111 for dental pain.`);
    expect(found.filter(({ kind }) => kind === "PUBLIC_ADVICE")).toEqual([]);
  });

  test("the exception is a condition of the advice that it limits", () => {
    const advice = candidatesIn(`${ANNOUNCED} Do not go to A&E unless it is an emergency, hospitals said.`).flatMap(
      (c) => (c.kind === "PUBLIC_ADVICE" ? [[c.fields.topic.value, c.fields.conditions.value]] : []),
    );
    expect(advice).toEqual([["ae-emergencies-only", ["unless it is an emergency"]]]);
  });

  test("published: the exception is part of it", () => {
    expect(published(`${ANNOUNCED} Patients should stay away from A&E unless it is an emergency.`)).not.toThrow();
  });
});

/** What stands in a sentence that is too long for one. */
describe("promise 3: a sentence that is too long is not read, by anything, and that is said", () => {
  const drawnOut = (words: string) => `${words} ${"and so on and so forth ".repeat(150)}to the end.`;
  const plain = `${ANNOUNCED} Staff from the Royal Free Hospital will take part.`;

  test.each([
    ["a call-off", "The strike of nurses in Wales on 3 December 2026 has been called off"],
    ["advice", "Please attend your appointment as planned unless we contact you"],
    ["an impact", "The hospital has cancelled 120 operations because of the strike"],
    ["a strike", "Porters in Scotland will strike on 9 December 2026"],
    ["others on that day", "Porters strike in Scotland on 9 December 2026, on the same day as nurses in Wales"],
    ["cover", "Emergency cover will be kept by the nurses during the strike"],
    ["another subject", "The strike in Australia on 3 December 2026, of nurses in Sydney and Melbourne,"],
  ])("%s", (_, words) => {
    const { candidates, notes } = draftOf(`${plain}\n\n${drawnOut(words)}`);
    expect(candidates).toEqual(draftOf(plain).candidates.map((one) => ({ ...one, id: expect.any(String) as string })));
    expect(notes.map((note) => note.text)).toEqual([
      expect.stringMatching(/more than 3,000 characters.*SLOW_SENTENCE/),
    ]);
  });

  test("what would be said of it were it shorter", () => {
    const short = draftOf(`${plain}\n\nThe strike of nurses in Wales on 3 December 2026 has been called off.`);
    expect(short.candidates).not.toEqual(draftOf(plain).candidates);
    expect(short.notes).toEqual([]);
  });

  test.each([
    "Leeds Teaching Hospitals and St Mary's Hospital and Royal ",
    "appointments and operations have been cancelled for those of the strike by ",
    "the strike has been called off and will go ahead for nurses on 3 July and ",
  ])("takes no long time: %s", (words) => {
    const text = words.repeat(Math.floor(190_000 / words.length));
    const from = process.cpuUsage().user;
    draftOf(text);
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(3000);
  });
});

function acceptedOf(candidate: AdviceCandidate): Parameters<typeof adviceRecord>[0] {
  const nations = { ...candidate.fields.nations, value: ["WALES" as const] };
  return {
    candidate: { ...candidate, fields: { ...candidate.fields, nations } },
    source: {
      id: "src_0123456789abcdef",
      publisher: null,
      title: null,
      url: null,
      publishedOn: "2026-11-20",
      publishedBasis: "given",
      kind: "ARTICLE",
      retrievedAt: null,
      supersedes: null,
      textSha256: "0".repeat(64),
    },
    decision: {
      candidate: candidate.id,
      action: "ACCEPT",
      valueHash: "",
      record: "new",
      set: {},
      settles: false,
      reason: null,
      by: "Jo Editor",
      at: "2026-11-20T09:00:00.000Z",
    },
  };
}
