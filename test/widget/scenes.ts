/** What a place is like in each state: records and a moment, and what the widget gets for them, by the real service. */
import { createServer } from "../../functions/server.ts";
import type { AnsweredSituation } from "../../functions/widget/answer.ts";
import { type Question, addressOf } from "../../functions/widget/ask.ts";
import { widgetDocuments } from "../../infra/widget.ts";
import type { AnyRecord, PublicAdvice, StrikeEvent } from "../../schema/records.ts";
import { trusts } from "../../schema/directory.ts";
import { topicByCode } from "../../schema/topics.ts";
import { adviceRecord } from "../../seed/plan/record-of.ts";
import { standingDraft } from "../../seed/standing/advice.ts";
import { advice, coverage, edition, id, readModelOf, said, source, strikeEvent, when, window } from "../fixtures.ts";

export type Scene = { records: AnyRecord[]; at: string; trust?: string; stale?: boolean };

/** Our standing advice as it is published. */
export const standing: PublicAdvice[] = standingAdvice();

function standingAdvice(): PublicAdvice[] {
  const { source, candidates } = standingDraft();
  return candidates.flatMap((candidate) => {
    if (candidate.kind !== "PUBLIC_ADVICE") return [];
    const decision = {
      ...{ candidate: candidate.id, action: "ACCEPT" as const, valueHash: "0".repeat(64), record: "new", set: {} },
      ...{ settles: false, reason: "ours", by: "editor@example.org", at: "2016-01-01T00:00:00.000Z" },
    };
    return [adviceRecord({ candidate, source, decision }, [])];
  });
}

const always: AnyRecord[] = [...standing, coverage(), source()];
const morning = "2016-04-26T09:00:00+01:00";

const day = window({ start: when("2016-04-26"), end: when("2016-04-26") });
const strike = (...windows: ReturnType<typeof window>[]) => strikeEvent(windows.length > 0 ? { windows } : {});

/** Every state that an answer can have. */
export const scenes = {
  now: { records: [...always, strike()], at: morning },
  held: { records: [...always, strike(window({ outcome: said("HELD") }))], at: morning },
  today: { records: [...always, strike(day)], at: morning },
  "may-affect": { records: [...always, strikeEvent({ scope: said({ type: "UNKNOWN" }) })], at: morning },
  upcoming: { records: [...always, strike()], at: "2016-04-22T12:00:00+01:00" },
  "called-off": { records: [...always, strike(window({ status: said("CALLED_OFF") }))], at: morning },
  suspended: { records: [...always, strike(window({ status: said("SUSPENDED") }))], at: morning },
  /** Three are off, and the hospital has a card of its own on what follows. */
  "several-off": { records: [...always, ...severalOff(), ownAfterCallOff()], at: morning },
  ended: { records: [...always, strike(window({ outcome: said("HELD") }))], at: "2016-04-26T20:00:00+01:00" },
  unreported: { records: [...always, strike()], at: "2016-04-26T20:00:00+01:00" },
  "none-known": { records: always, at: "2016-05-10T09:00:00+01:00" },
  "not-watched": { records: standing, at: morning },
  stale: { records: [...always, strike()], at: morning, stale: true },
  /** The clocks go forward at 1am on 27 March 2016: five hours on the dial are four that pass. */
  "clock-change": {
    records: [
      ...always,
      strike(window({ start: when("2016-03-26T22:00:00+00:00"), end: when("2016-03-27T06:00:00+01:00") })),
    ],
    at: "2016-03-27T00:30:00+00:00",
  },
  "five-days": { records: [...always, strike(...fiveDays())], at: "2016-04-26T09:00:00+01:00" },
  issuers: { records: [...always, strike(), ...fiveIssuers()], at: morning },
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;

function fiveDays(): ReturnType<typeof window>[] {
  return [26, 27, 28, 29, 30].map((date) => {
    const status = date === 30 ? "SUSPENDED" : "CONFIRMED";
    return window({
      id: `w_${String(date).padStart(12, "0")}`,
      start: when(`2016-04-${date}T08:00:00+01:00`),
      end: when(`2016-04-${date}T17:00:00+01:00`),
      status: said(status),
    });
  });
}

function severalOff(): StrikeEvent[] {
  const windows = [window({ status: said("CALLED_OFF") })];
  const groups = ["RESIDENT_DOCTORS", "NURSES", "AMBULANCE_STAFF"] as const;
  return groups.map((group, i) => strikeEvent({ id: id("ev", `c${i}`), staffGroups: said([group]), windows }));
}

/** What the hospital itself says after a call-off, under the heading of its topic. */
function ownAfterCallOff(): PublicAdvice {
  const { heading } = topicByCode.get("strike-called-off")!;
  const conditions = ["your operation was cancelled for the strike"];
  return advice({
    ...{ id: id("ad", "c0ff"), topic: said("strike-called-off"), when: "issuer-only", level: "NOTICE" },
    ...{ issuer: said({ name: "University Hospital Southampton", trust: "RHM" }), trust: said("RHM") },
    windows: severalOff().map((event) => ({ event: event.id, window: event.windows[0]!.id })),
    texts: [{ language: "EN", translation: "ORIGINAL", heading, conditions, body: "We will ring you.", actions: [] }],
  });
}

/** What five newspapers report hospitals to say of one topic, each in its own words and with its own conditions. */
export function fiveIssuers(): PublicAdvice[] {
  return ["A", "B", "C", "D", "E"].map((letter) =>
    advice({
      id: id("ad", `e${letter}`.toLowerCase()),
      topic: said("life-threatening-emergency"),
      when: "always",
      level: "EMERGENCY",
      issuer: said({ name: `Hospital ${letter}`, trust: null }),
      texts: [
        {
          language: "EN",
          translation: "ORIGINAL",
          heading: "Call 999 or go to A&E now",
          conditions: letter === "E" ? ["only in a real emergency"] : [`sign ${letter}1`, `sign ${letter}2`],
          body: `Words of ${letter}.`,
          actions: [],
        },
      ],
    }),
  );
}

function serverOf({ records, at, stale = false }: Scene) {
  const model = readModelOf(edition({ records, directory: [...trusts] }));
  const newest = async () => ({ ...(await model.newest()), stale });
  const now = () => Date.parse(at);
  return createServer({ readModel: { ...model, newest }, now, clock: now, log: () => {} });
}

/** The answer to the widget's question. */
export async function answerTo(scene: Scene, question: Partial<Question> = {}): Promise<AnsweredSituation[]> {
  const asked = { trusts: [scene.trust ?? "RHM"], nation: "", lang: "en", ...question };
  const response = await serverOf(scene).fetch(addressOf(asked, widgetDocuments, "http://strikes.example"));
  const { data, errors } = (await response.json()) as {
    data: { situation?: AnsweredSituation; situations?: AnsweredSituation[] };
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.situations ?? [data.situation!];
}
