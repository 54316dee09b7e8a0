/** What does not say for where would be shown to everybody: a person says so, or it cannot be accepted. */
import { expect, it } from "vitest";
import type { Decision } from "../seed/decisions.ts";
import { checkDecision } from "../seed/review/check.ts";
import { draftOf } from "./extract/told.ts";
import { acceptance } from "./support/drafts.ts";

const draft = draftOf(
  "Nurses across England will strike on 8 December 2026. The A&E at Ambridge stays open. The children's ward is closed at night.",
  "2026-11-30",
);

it.each([
  ["TRUST_IMPACT", "nation", "ENGLAND"],
  ["PUBLIC_ADVICE", "nations", ["ENGLAND"]],
] as const)("asks for where %s is", (kind, field, value) => {
  const candidate = draft.candidates.find((one) => one.kind === kind)!;
  const decision = acceptance(candidate, { action: "EDIT" });
  const accept = (set: Decision["set"]) => checkDecision(candidate, { ...decision, set }, draft);
  expect(() => accept({})).toThrow(/does not say for where.*--set N\.nations?=ENGLAND/);
  expect(accept({ [field]: value }).kind).toBe(kind);
  expect(accept({ trust: "RHM" }).kind).toBe(kind);
});

it("asks for no place of an effect that its strike has: it is shown where the strike is", () => {
  const text = "Nurses will strike on 8 December 2026. Many operations will be cancelled, a strain on our NHS.";
  const effect = draftOf(text, "2026-11-30").candidates.find((one) => one.kind === "TRUST_IMPACT")!;
  expect(effect.fields).toMatchObject({ nation: { value: null, basis: "inferred" } });
  expect(checkDecision(effect, acceptance(effect), draftOf(text, "2026-11-30")).kind).toBe("TRUST_IMPACT");
});
