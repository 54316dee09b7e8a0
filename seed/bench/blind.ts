/**
 * The blind score of a set: what rules that had not seen it made of it, taken once and kept beside it. A set is used up by
 * it: from then on its texts may be read and learned from.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { FlagCode } from "../draft.ts";
import { kinds } from "./score.ts";

export const BlindScore = z.object({
  /** The commit whose rules were measured. */
  commit: z.string().regex(/^[\da-f]{40}$/),
  /** When it was scored. */
  at: z.iso.datetime(),
  goals: z.array(
    z.object({ name: z.string(), wanted: z.string(), part: z.number(), whole: z.number(), met: z.boolean() }),
  ),
  /** The record of each doubt; sets that were scored before this was kept have none. */
  doubts: z
    .array(z.object({ kind: z.enum(kinds), code: FlagCode.nullable(), right: z.number(), wrong: z.number() }))
    .optional(),
  rules: z.array(z.object({ ruleId: z.string(), kind: z.enum(kinds), right: z.number(), wrong: z.number() })),
});
export type BlindScore = z.infer<typeof BlindScore>;

const fileIn = (set: string) => join(set, "blind.json");

/** null where the set has not been scored. */
export function blindScoreIn(set: string): BlindScore | null {
  return existsSync(fileIn(set)) ? BlindScore.parse(JSON.parse(readFileSync(fileIn(set), "utf8"))) : null;
}

/** Returns why a set cannot be scored blind now; null where it can. */
export function obstacle(set: string): string | null {
  if (existsSync(fileIn(set))) return `${fileIn(set)} is there: a set is scored blind once`;
  const altered = git("status", "--porcelain", "--", "seed", "schema").trim();
  return altered === "" ? null : `commit the rules first, so that it is known which were measured:\n${altered}`;
}

export function keepBlindScore(set: string, score: Omit<BlindScore, "commit" | "at">, at: string): void {
  const kept = BlindScore.parse({ commit: git("rev-parse", "HEAD").trim(), at, ...score });
  writeFileSync(fileIn(set), `${JSON.stringify(kept, null, 2)}\n`);
}

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });
