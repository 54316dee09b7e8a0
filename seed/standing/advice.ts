/**
 * Our standing advice: what is true at every strike, in our own words, reviewed like everything else.
 *
 * Conditions are bullets after the heading's "if:" (or begin with "unless"). A body can be read by itself: whatever asks
 * people to wait, to stay at home or to go elsewhere says what to do in an emergency. Nothing here says what is open near
 * the reader; that is for a trust to say.
 */
import { createHash } from "node:crypto";
import type { Nation } from "../../schema/codes.ts";
import { topicByCode } from "../../schema/topics.ts";
import type { AdviceCandidate, Draft, Field } from "../draft.ts";
import { type StandingText, standingTexts } from "./texts.ts";

const EDITOR = "Strike Advice editors";

/** The standing advice as a draft, for a person to accept. Topics that only an issuer can speak on are not in it. */
export function standingDraft(): Draft {
  return {
    format: 1,
    source: {
      id: `src_${hash("standing advice")}`,
      publisher: "Strike Advice",
      title: "Standing advice",
      url: null,
      publishedOn: null,
      publishedBasis: "none",
      kind: "STANDING_ADVICE",
      retrievedAt: null,
      supersedes: null,
      textSha256: null,
    },
    candidates: standingTexts.map(candidateOf),
    notes: [],
  };
}

function candidateOf(text: StandingText): AdviceCandidate {
  const topic = topicByCode.get(text.topic);
  if (topic === undefined || topic.when === "issuer-only" || topic.when === "never") {
    throw new Error(`no standing advice may be given on ${text.topic}`);
  }
  return {
    kind: "PUBLIC_ADVICE",
    id: `c_${hash(`${text.topic}standing`)}`,
    evidence: [{ kind: "AUTHORED", editor: EDITOR, reason: `Rests on: ${text.restsOn}` }],
    flags: [],
    about: [],
    fields: {
      topic: authored(text.topic),
      conditions: authored(text.conditions),
      body: authored(text.body),
      issuer: authored(null),
      nations: authored<Nation[] | null>(text.nations),
      trust: authored(null),
    },
  };
}

function authored<T>(value: T): Field<T> {
  return { value, basis: "stated", ruleId: null, evidence: [0] };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
