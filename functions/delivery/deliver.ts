/** The last step of every exchange, of the GraphQL server and of the site alike: an answer is kept and put on the wire. */
import type { Exchange } from "./exchange.ts";
import type { Answer, KeptAnswers } from "./kept.ts";
import { answerOnWire, otherOnWire, type Wire } from "./wire.ts";

export type Delivery = {
  kept: KeptAnswers;
  /** The clock of the answers. */
  now: () => number;
  /** That of `Date`, which caches and embeds compare with theirs: the real one, but in a rehearsal. */
  clock: () => number;
};

/** Everybody may ask, and nobody is known: `*` never goes with cookies. */
const everyAnswer = {
  "Access-Control-Allow-Origin": "*",
  // An answer's age is told by these two, and not in its body, so that equal answers are equal byte for byte.
  "Access-Control-Expose-Headers": "Age, Date, Deprecation, ETag, Link, Retry-After, Sunset",
  "X-Content-Type-Options": "nosniff",
};

/** `outcome`: an answer that holds for a while, or anything else. */
export async function deliver(
  outcome: { answer: Answer } | { response: Response; body: Uint8Array<ArrayBuffer> },
  exchange: Exchange,
  { kept, now, clock }: Delivery,
): Promise<Wire> {
  const isAnswer = "answer" in outcome;
  if (isAnswer && exchange.key !== null && isKeepable(outcome.answer)) kept.set(exchange.key, outcome.answer);
  const wire = isAnswer
    ? await answerOnWire(outcome.answer, exchange, { now: now(), clock: clock() })
    : await otherOnWire(outcome.response, outcome.body, exchange);
  const isEmpty = exchange.method === "HEAD" || wire.status === 204 || wire.status === 304;
  const headers = { ...wire.headers, ...everyAnswer, Date: new Date(clock()).toUTCString() };
  return { status: wire.status, headers, body: isEmpty ? null : wire.body };
}

/** Of a version that was read for certain: what is stale may be fresh a second later under the same key. */
function isKeepable({ freshness }: Answer): boolean {
  return !freshness.stale && !freshness.byTime;
}

/** The question that browsers ask before a request from another site that is no plain GET. */
export function preflightFor(methods: string): Record<string, string> {
  return {
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
    Allow: methods,
  };
}
