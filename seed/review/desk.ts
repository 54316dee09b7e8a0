/** A draft on the desk: its candidates with what was decided about each, as cards and as JSON. */
import { type CardStyle, cardLines, noteLines, titleOf } from "../cards.ts";
import { type Decision, decisionsFileOf, readDecisions, settle } from "../decisions.ts";
import { readDraft } from "../draft-file.ts";
import type { Candidate, Draft } from "../draft.ts";
import { applyEdits } from "../edit.ts";
import { UserError } from "../errors.ts";
import { counted } from "../output.ts";
import { findArticle } from "./article.ts";

export type Desk = { file: string; decisionsFile: string; draft: Draft; text: string | null };

type Status = "UNDECIDED" | "LAPSED" | "ACCEPTED" | "EDITED" | "REJECTED";
export type Place = {
  n: number;
  id: string;
  kind: Candidate["kind"];
  status: Status;
  title: string;
  /** With the edits of the decision in place, where they hold. */
  candidate: Candidate;
  decision: Decision | null;
};

export function openDesk(file: string): Desk {
  const draft = readDraft(file);
  const text = findArticle(file, draft);
  const astray = text === null ? undefined : draft.candidates.find((candidate) => !quotesStand(candidate, text));
  if (astray !== undefined) {
    throw new UserError(
      "ALTERED",
      `${file}: a quote of ${astray.id} is not in the article. Extract the article again.`,
    );
  }
  return { file, decisionsFile: decisionsFileOf(file), draft, text };
}

function quotesStand(candidate: Candidate, text: string): boolean {
  return candidate.evidence.every((e) => "kind" in e || text.slice(e.start, e.end) === e.quote);
}

/** Every candidate with its state, as the decisions file has it now. */
export function placesOf({ draft, decisionsFile }: Desk): Place[] {
  const settled = settle(draft, readDecisions(decisionsFile));
  return draft.candidates.map((candidate, i) => {
    const { status, decision } = settled.get(candidate.id) ?? { status: "UNDECIDED" as const, decision: null };
    const edited = status === "ACCEPTED" && decision?.action === "EDIT";
    const held = edited ? applyEdits(candidate, decision.set, decision) : candidate;
    return {
      n: i + 1,
      id: candidate.id,
      kind: candidate.kind,
      status: edited ? "EDITED" : status,
      title: titleOf(held, dayOfNames(held, draft)),
      candidate: held,
      decision,
    };
  });
}

export function isWaiting({ status }: Place): boolean {
  return status === "UNDECIDED" || status === "LAPSED";
}

export function cardOf(place: Place, { draft, text }: Desk, style: CardStyle, inSentence = false): string[] {
  const { n, candidate } = place;
  const windows = windowsLeft(draft.candidates[n - 1], place);
  const state = stateInWords(place);
  const day = dayOfNames(candidate, draft);
  const nameOf = (id: string) => {
    const index = draft.candidates.findIndex((other) => other.id === id);
    return index < 0 ? id : `${index + 1} of this draft`;
  };
  return cardLines({ n, candidate, windows, state, day, text, nameOf, inSentence }, style);
}

/** The day of publication; of a source without one, the day of the strike. */
function dayOfNames(candidate: Candidate, { source }: Draft): string | null {
  if (source.publishedOn !== null || candidate.kind !== "STRIKE_EVENT") return source.publishedOn;
  return candidate.fields.windows.value[0]?.start.value?.slice(0, 10) ?? null;
}

/** Edits are always to the windows as the source has them: one that is taken out does not renumber the others. */
function windowsLeft(original: Candidate | undefined, { status, decision }: Place): number[] {
  if (original?.kind !== "STRIKE_EVENT") return [];
  const set = status === "EDITED" ? (decision?.set ?? {}) : {};
  return [...original.fields.windows.value.keys()].filter((i) => set[`windows.${i}`] !== null);
}

export function deskLines(desk: Desk, style: CardStyle): string[] {
  const places = placesOf(desk);
  const notes = noteLines(desk.draft, desk.text);
  return [
    ...places.flatMap((place) => [...cardOf(place, desk, style), ""]),
    ...notes,
    ...(notes.length > 0 ? [""] : []),
    countsOf(places),
  ];
}

function stateInWords({ status, decision }: Place): string {
  switch (status) {
    case "UNDECIDED":
      return "NEEDS REVIEW";
    case "LAPSED":
      return decision?.action === "REJECT" ? "CHANGED SINCE YOU REJECTED IT" : "CHANGED SINCE YOU ACCEPTED IT";
    case "ACCEPTED":
    case "EDITED":
    case "REJECTED": {
      const record =
        decision?.record == null ? "" : ` as ${decision.record === "new" ? "a new record" : decision.record}`;
      return `${status.toLowerCase()}${record} by ${decision?.by}`;
    }
  }
}

/** `2 strikes, 1 impact, 0 pieces of advice: 1 accepted, 2 to decide`. Nothing is ever ticked beforehand. */
export function countsOf(places: readonly Place[]): string {
  const of = (kind: Candidate["kind"]) => places.filter((place) => place.kind === kind).length;
  const found = { strikes: of("STRIKE_EVENT"), impacts: of("TRUST_IMPACT"), advice: of("PUBLIC_ADVICE") };
  const decided = (["ACCEPTED", "EDITED", "REJECTED"] as const).flatMap((status) => {
    const n = places.filter((place) => place.status === status).length;
    return n === 0 ? [] : [`${n} ${status.toLowerCase()}`];
  });
  return `${foundInWords(found)}: ${[...decided, `${places.filter(isWaiting).length} to decide`].join(", ")}.`;
}

/** `2 strikes, 1 impact, 0 pieces of advice` */
export function foundInWords({
  strikes,
  impacts,
  advice,
}: {
  strikes: number;
  impacts: number;
  advice: number;
}): string {
  return [
    counted(strikes, "strike"),
    counted(impacts, "impact"),
    counted(advice, "piece of advice", "pieces of advice"),
  ].join(", ");
}
