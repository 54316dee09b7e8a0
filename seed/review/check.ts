/** Whether a candidate, as a person leaves it, can be published: what `plan` would refuse later is refused now. */
import { trusts } from "../../schema/directory.ts";
import { AnyRecord, TimePoint } from "../../schema/records.ts";
import type { Decision } from "../decisions.ts";
import type { Candidate, Draft } from "../draft.ts";
import { applyEdits } from "../edit.ts";
import { UserError } from "../errors.ts";
import { adviceRecord, impactRecord, strikeRecord, type WindowRef } from "../plan/record-of.ts";

const codes = new Set(trusts.map((trust) => trust.code.value));

/** The candidate as decided. Throws a sentence where it cannot stand. */
export function checkDecision(candidate: Candidate, decision: Decision, draft: Draft): Candidate {
  const n = draft.candidates.indexOf(candidate) + 1;
  try {
    const edited = applyEdits(candidate, decision.set, decision);
    checkFields(edited, draft);
    checkRecord(edited, decision, draft);
    return edited;
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.code, `${n}: ${error.message}`);
    throw error;
  }
}

/** What can be said of each field by itself, before a person is done with all of them. */
export function checkFields(candidate: Candidate, draft: Draft): void {
  checkTimes(candidate);
  checkTrusts(candidate);
  if (candidate.kind !== "STRIKE_EVENT") checkAbout(candidate.about, draft);
}

/** Stands for the windows that the strikes it is about will have. */
const someWindow: WindowRef = { event: `ev_${"0".repeat(16)}`, window: `w_${"0".repeat(12)}` };

function checkRecord(candidate: Candidate, decision: Decision, { source }: Draft): void {
  const parsed = AnyRecord.safeParse(recordOf(candidate, decision, source));
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  throw new UserError("BAD_INPUT", `${issue?.path.join(".")}: ${issue?.message}.`);
}

function recordOf(candidate: Candidate, decision: Decision, source: Draft["source"]): AnyRecord {
  switch (candidate.kind) {
    case "STRIKE_EVENT":
      return strikeRecord({ candidate, source, decision });
    case "TRUST_IMPACT":
      return impactRecord({ candidate, source, decision }, []);
    case "PUBLIC_ADVICE":
      return adviceRecord(
        { candidate, source, decision },
        candidate.about.map(() => someWindow),
      );
  }
}

function checkTimes(candidate: Candidate): void {
  if (candidate.kind !== "STRIKE_EVENT") return;
  candidate.fields.windows.value.forEach((window, i) => {
    for (const name of ["start", "end"] as const) {
      if (TimePoint.safeParse(window[name]).success) continue;
      const known = "Write 2016-04-26 08:00 (in London), 2016-04-26 for a day, or unknown.";
      throw new UserError("BAD_INPUT", `windows.${i}.${name}: "${window[name].value}" is no time. ${known}`);
    }
  });
}

function checkTrusts(candidate: Candidate): void {
  const unknown = trustsOf(candidate).find((code) => !codes.has(code));
  if (unknown !== undefined)
    throw new UserError("BAD_INPUT", `${unknown} is the code of no organisation in the directory.`);
}

function trustsOf(candidate: Candidate): string[] {
  if (candidate.kind === "STRIKE_EVENT") {
    const scope = candidate.fields.scope.value;
    return scope.type === "ORGANISATIONS" ? scope.codes : [];
  }
  const { trust } = candidate.fields;
  const issuer = candidate.kind === "PUBLIC_ADVICE" ? candidate.fields.issuer.value?.trust : null;
  return [trust.value, issuer].filter((code) => code != null);
}

function checkAbout(about: readonly string[], draft: Draft): void {
  const isStrike = (id: string) =>
    /^ev_[0-9a-z]{16}$/.test(id) || draft.candidates.some((c) => c.id === id && c.kind === "STRIKE_EVENT");
  const other = about.find((id) => !isStrike(id));
  if (other !== undefined)
    throw new UserError("BAD_INPUT", `about: ${other} is neither a strike of this draft nor a record, as ev_….`);
}
