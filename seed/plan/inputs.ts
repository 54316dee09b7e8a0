/** The files a plan is drawn up from, read and hashed; and the whole request, so that `publish` can draw it up again. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { hashOf, sha256 } from "../../functions/codec.ts";
import { type Edition, emptyEdition } from "../../functions/edition.ts";
import { CodedError } from "../../functions/errors.ts";
import type { ReadModel } from "../../functions/read-model.ts";
import { trusts } from "../../schema/directory.ts";
import { type Base, formatVersion, type Head } from "../../schema/publication.ts";
import { decisionsFileOf, parseDecisions } from "../decisions.ts";
import { Draft } from "../draft.ts";
import { UserError } from "../errors.ts";
import { unread } from "../files.ts";
import { drawUpPlan } from "./draw-up.ts";
import { type Plan, planHash, type PlanInput } from "./plan-file.ts";

/** Hash of the directory this program would publish with. */
export const directoryHash = hashOf(trusts);

/** A draft and the decisions beside it. `planFile` is what their paths are written relative to. */
export function readInput(draftFile: string, planFile: string): PlanInput {
  const draftText = readText(draftFile);
  const decisionsFile = decisionsFileOf(draftFile);
  const draft = parseDraft(draftText, draftFile);
  const hint = `${draftFile} has no decisions yet. Make them with: strikes review ${draftFile}`;
  // A draft in which nothing was found asks for no decision.
  const isSettled = draft.candidates.length === 0 && !existsSync(decisionsFile);
  const decisionsText = isSettled ? "" : readText(decisionsFile, hint);
  return {
    draft,
    decisions: parseDecisions(decisionsText, decisionsFile),
    file: {
      draft: relative(dirname(resolve(planFile)), resolve(draftFile)),
      draftSha256: sha256(draftText),
      decisionsSha256: sha256(decisionsText),
    },
  };
}

export function parseDraft(text: string, name: string): Draft {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UserError("BAD_INPUT", `${name} is not JSON. A draft is what "strikes extract" writes.`);
  }
  const parsed = Draft.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    "BAD_INPUT",
    `${name} is not a draft: ${issue?.path.join(".")}: ${issue?.message}. Extract the article again.`,
  );
}

export function baseOf({ epoch, number, manifest, committedAt }: Head): Base {
  return { epoch, number, manifest, committedAt };
}

export async function editionAt(readModel: ReadModel, base: Base): Promise<Edition> {
  if (base.number === 0) return emptyEdition(base);
  try {
    return (await readModel.asOf(formatVersion(base))).edition;
  } catch (error) {
    if (!(error instanceof CodedError) || error.code === "SOURCE_DOWN") throw error;
    throw new UserError(
      "BASE_MOVED",
      `The plan is made on a version that this store does not have: ${error.message} Run plan again.`,
    );
  }
}

/**
 * The plan, drawn up again from the files as they are now, on its own base. Throws where it comes out otherwise: somebody
 * changed the plan, a draft or a decision since.
 */
export async function redraw(plan: Plan, planFile: string, readModel: ReadModel): Promise<void> {
  if (plan.directory !== directoryHash) {
    throw new UserError(
      "ALTERED",
      "The plan was made with another trust directory than this program's. Run plan again.",
    );
  }
  const files = plan.inputs.map(({ draft }) => resolve(dirname(resolve(planFile)), draft));
  const again = drawUpPlan({
    ...plan,
    inputs: files.map((file) => readInput(file, planFile)),
    edition: await editionAt(readModel, plan.base),
  });
  if (planHash(again) === planHash(plan)) return;
  const changed = plan.inputs.find((input, i) => canonical(input) !== canonical(again.inputs[i]));
  const what = changed
    ? `${changed.draft} or its decisions have changed since the plan was made`
    : "The plan was changed by hand";
  throw new UserError("ALTERED", `${what}. What is published is what a person accepted: run plan again.`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value);
}

function readText(file: string, hint?: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw hint && isAbsent ? new UserError("NO_INPUT", hint) : unread(file, error);
  }
}
