/**
 * Answers that are kept in memory: by version and request, until the next boundary. A strike morning asks the same few
 * questions all the time, and a kept answer costs no work at all.
 */
import type { Freshness } from "../freshness.ts";
import { count } from "../observation.ts";
import type { Encoding } from "./encoding.ts";
import { etagOf } from "./etag.ts";

/** An answer before it is put on the wire for one client. */
export type Answer = {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  /** Its own, beside those that every answer has. */
  headers: Record<string, string>;
  /** When what it says changed last, in milliseconds since 1970; null where that is not told. */
  lastModified: number | null;
  /** The body as it was compressed before. */
  encoded: Map<Encoding, Uint8Array<ArrayBuffer>>;
  freshness: Freshness;
};

type Made = {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  freshness: Freshness;
  headers?: Record<string, string> | undefined;
  lastModified?: number | undefined;
};

export function answerOf({ type, body, freshness, headers = {}, lastModified }: Made): Answer {
  const etag = etagOf(body);
  return { type, body, etag, headers, lastModified: lastModified ?? null, encoded: new Map(), freshness };
}

export type KeptAnswers = {
  /** The answer to this request, if it holds at `now`. */
  get(key: string, now: number): Answer | null;
  /** Keeps it until it ends or others are asked for more often. */
  set(key: string, answer: Answer): void;
  /** Bytes held. */
  size(): number;
};

/** Of the function's 1,024 MB. */
const MOST_BYTES = 64_000_000;
/** One answer must not push out a hundred others. */
const LARGEST = 1_000_000;

export function createKeptAnswers({ most = MOST_BYTES, largest = LARGEST } = {}): KeptAnswers {
  /** Least recently asked for first. */
  const answers = new Map<string, Answer>();
  let bytes = 0;

  function drop(key: string): void {
    const answer = answers.get(key);
    if (answer && answers.delete(key)) bytes -= weightOf(key, answer);
  }

  return {
    get(key, now) {
      const answer = answers.get(key);
      if (!answer) return null;
      drop(key);
      const { from, until } = answer.freshness;
      // A rehearsal's clock may be set back.
      if (from === null || now < from || now >= until) return null;
      answers.set(key, answer);
      bytes += weightOf(key, answer);
      count("KeptAnswers");
      return answer;
    },
    set(key, answer) {
      const weight = weightOf(key, answer);
      if (weight > largest) return;
      drop(key);
      answers.set(key, answer);
      bytes += weight;
      for (const oldest of answers.keys()) {
        if (bytes <= most) return;
        drop(oldest);
      }
    },
    size: () => bytes,
  };
}

/** Compressed copies come later: they are counted as if they were there, at their largest. */
function weightOf(key: string, { body }: Answer): number {
  return 2 * key.length + 3 * body.length + 1_000;
}
