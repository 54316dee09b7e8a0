/** What does not say for where would be shown to everybody: a person says so, or it cannot be accepted. */
import { expect, it } from "vitest";
import { hashOf } from "../functions/codec.ts";
import type { Decision } from "../seed/decisions.ts";
import { checkDecision } from "../seed/review/check.ts";
import { draftOf } from "./extract/told.ts";

const draft = draftOf(
  "Nurses across England will strike on 8 December 2026. The A&E at Ambridge stays open. The children's ward is closed at night.",
  "2026-11-30",
);

it.each([
  ["TRUST_IMPACT", "nation", "ENGLAND"],
  ["PUBLIC_ADVICE", "nations", ["ENGLAND"]],
] as const)("asks for where %s is", (kind, field, value) => {
  const candidate = draft.candidates.find((one) => one.kind === kind)!;
  const decision: Decision = {
    candidate: candidate.id,
    action: "EDIT",
    valueHash: hashOf(candidate),
    record: "new",
    set: {},
    settles: false,
    reason: null,
    by: "Jo Editor",
    at: "2026-11-30T09:00:00.000Z",
  };
  const accept = (set: Decision["set"]) => checkDecision(candidate, { ...decision, set }, draft);
  expect(() => accept({})).toThrow(/does not say for where.*--set N\.nations?=ENGLAND/);
  expect(accept({ [field]: value }).kind).toBe(kind);
  expect(accept({ trust: "RHM" }).kind).toBe(kind);
});
