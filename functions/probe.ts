/**
 * Asks from outside, every minute, what the widget asks, and looks for 999 first. Whatever is wrong is thrown: the alarm
 * counts the function's errors, and its log says which.
 */
import * as z from "zod";
import { loadOrigin } from "./config.ts";
import { FOLDER, newest, placeOf } from "./documents/address.ts";

const Answer = z.object({
  data: z.object({
    situation: z.object({
      advice: z.array(z.object({ level: z.string(), heading: z.string() })),
      displayUntil: z.iso.datetime({ offset: true }),
    }),
  }),
});

export async function handler(): Promise<void> {
  const origin = loadOrigin(process.env);
  if (origin === null) throw new Error("STRIKES_ORIGIN has to say what to ask.");
  const problem = await ask(origin, Date.now());
  if (problem !== null) throw new Error(problem);
}

async function ask(origin: string, now: number): Promise<string | null> {
  const url = `${origin}${FOLDER}${placeOf(newest.get("situation-of-nation")!)}?nation=ENGLAND`;
  const response = await fetch(url, { signal: AbortSignal.timeout(8_000) });
  const body = await response.text();
  return problemWith(response.status, body, now);
}

/** null where all is well. */
export function problemWith(status: number, body: string, now: number): string | null {
  if (status !== 200) return `It answers ${status}: ${body.slice(0, 200)}`;
  const { success, data } = Answer.safeParse(jsonOf(body));
  if (!success) return `It is no answer: ${body.slice(0, 200)}`;
  const { advice, displayUntil } = data.data.situation;
  const [first] = advice;
  if (first?.level !== "EMERGENCY" || !first.heading.includes("999")) {
    return `Its first advice is not about 999, but ${JSON.stringify(first?.heading ?? null)}.`;
  }
  // Promise 10: what a cache kept too long says of itself that it is over.
  if (Date.parse(displayUntil) <= now) return `It was to be shown until ${displayUntil}, and that has passed.`;
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
