/** What a short article of our own says, from the outside: text in, draft out. Every quote must stand in its text. */
import { expect } from "vitest";
import { trusts } from "../../schema/directory.ts";
import type { AdviceCandidate, Draft, ImpactCandidate, StrikeCandidate } from "../../seed/draft.ts";
import { extract, type ExtractInput } from "../../seed/extract/extract.ts";

export const blank: ExtractInput = {
  text: "",
  publishedOn: null,
  publishedBasis: "given",
  publisher: null,
  url: null,
  supersedes: null,
  retrievedAt: null,
  directory: trusts,
  acceptDiff: false,
};

export function draftOf(text: string, publishedOn: string | null, more: Partial<ExtractInput> = {}): Draft {
  const result = extract({ ...blank, text, publishedOn, ...more });
  if (result.kind !== "draft") throw new Error(`refused: ${result.reason}`);
  const quotes = result.draft.candidates.flatMap((c) => c.evidence.filter((e) => "quote" in e));
  expect(quotes.map((e) => text.slice(e.start, e.end))).toEqual(quotes.map((e) => e.quote));
  return result.draft;
}
export const strikesIn = (draft: Draft): StrikeCandidate[] => draft.candidates.filter((c) => c.kind === "STRIKE_EVENT");
export const impactsIn = (draft: Draft): ImpactCandidate[] => draft.candidates.filter((c) => c.kind === "TRUST_IMPACT");
export const adviceIn = (draft: Draft): AdviceCandidate[] => draft.candidates.filter((c) => c.kind === "PUBLIC_ADVICE");
export const times = (draft: Draft) =>
  strikesIn(draft).map((c) => c.fields.windows.value.map((w) => [short(w.start.value), short(w.end.value)]));
/** The start and end of every window, strike by strike. */
export const windowsIn = (text: string, publishedOn: string | null) => times(draftOf(text, publishedOn)).flat();
/** The first day of every window. */
export const daysIn = (text: string, publishedOn: string) =>
  windowsIn(text, publishedOn).map(([start]) => start?.slice(0, 10) ?? null);
export const sortedDaysIn = (text: string, publishedOn: string) =>
  daysIn(text, publishedOn).toSorted((a, b) => (a ?? "").localeCompare(b ?? ""));
export const short = (value: string | null) =>
  value?.replace(":00+", "+").replace("+00:00", "").replace("+01:00", "") ?? null;
export const codes = (c: { flags: { code: string }[] } | undefined) => c?.flags.map((f) => f.code) ?? [];
export const statuses = (draft: Draft) =>
  strikesIn(draft).flatMap((c) => c.fields.windows.value.map((w) => w.status.value));

type Window = { day: string; unions: string; groups: string; nations: string; codes: string[] };

/** Each window with those who strike, and the doubts that are its own or its strike's. */
export function windowsOf(text: string, publishedOn = "2023-03-01", publisher: string | null = null): Window[] {
  return strikesIn(draftOf(text, publishedOn, { publisher })).flatMap((strike) =>
    strike.fields.windows.value.map((window) => ({
      day: window.start.value?.slice(5, 10) ?? "none",
      unions: window.unions.value.join("+"),
      groups: strike.fields.staffGroups.value.join("+"),
      nations: strike.fields.nations.value?.join("+") ?? "none",
      codes: codes(strike),
    })),
  );
}

/** A line for each window, in order: who strikes, their union, the nation, and its days and hours. */
export const rowsTold = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn))
    .flatMap(({ fields: { staffGroups, nations, windows } }) =>
      windows.value.map(({ start, end, unions }) =>
        [
          staffGroups.value.join("+"),
          unions.value.join("+"),
          nations.value?.join("+"),
          [start, end].map(({ value }) => short(value)?.slice(8, 16).replace("+", "")).join("-"),
        ].join(" "),
      ),
    )
    .toSorted((a, b) => a.localeCompare(b));

/** Topic, conditions and body of each piece of advice, under a strike of porters in Wales. */
export const adviceTold = (text: string) =>
  adviceIn(draftOf(`Porters in Wales strike on 16 May.\n\n${text}`, "2024-05-08")).map(({ fields }) => ({
    topic: fields.topic.value,
    conditions: fields.conditions.value,
    body: fields.body.value.replace(/\s+/g, " "),
  }));
export const conditionsTold = (text: string, topic: string) =>
  adviceTold(text)
    .filter((one) => one.topic === topic)
    .flatMap((one) => one.conditions);
