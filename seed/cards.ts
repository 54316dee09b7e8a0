/**
 * How a candidate is shown to the person who decides on it: each fact under the name that `--set` knows it by, how it was
 * come by, and the quote it rests on, with its line in the article. Pure: lines of text, no output.
 */
import type {
  AdviceCandidate,
  Candidate,
  Draft,
  DraftEvidence,
  DraftWindow,
  Field,
  Flag,
  StrikeCandidate,
} from "./draft.ts";
import type { Terminal } from "./output.ts";
import { headingFor } from "./plan/heading.ts";
import { evidenceInWords, quoteInWords } from "./review/evidence-words.ts";
import { inWords, windowInWords } from "./review/field-words.ts";
import { plain, wrap } from "./review/passage.ts";

export type CardStyle = Pick<Terminal, "bold" | "dim" | "warn">;
export type Card = {
  n: number;
  /** As decided: with a person's edits in place. */
  candidate: Candidate;
  state: string;
  /** The day whose names are used: a staff group's has changed. */
  day: string | null;
  /** The article, where it is at hand: quotes then show their line. */
  text: string | null;
  /** The numbers that `--set` knows the windows by, where a person has taken some out. */
  windows?: readonly number[];
  /** What a candidate or a record that it is about is called here; its id where nobody says otherwise. */
  nameOf?: (id: string) => string;
  /** Show each quote within its sentence. */
  inSentence?: boolean;
};

const WIDTH = 100;
const INDENT = "    ";
const LABEL = 14;
const kinds = { STRIKE_EVENT: "STRIKE", TRUST_IMPACT: "IMPACT", PUBLIC_ADVICE: "ADVICE" } as const;

export function cardLines(card: Card, style: CardStyle): string[] {
  const { candidate, n, state, day } = card;
  const head = `${String(n).padStart(2)}  ${kinds[candidate.kind].padEnd(6)}  ${titleOf(candidate, day)}`;
  return [
    `${style.bold(head)}${" ".repeat(Math.max(WIDTH - head.length - state.length, 2))}${style.bold(state)}`,
    ...factLines(card).flatMap((line) => wrapped(line, INDENT + " ".repeat(LABEL))),
    ...candidate.evidence.flatMap((evidence, i) => evidenceLines(evidence, i, card, style)),
    ...candidate.flags.flatMap(({ code, detail }) =>
      wrapped(`! ${code}  ${plain(detail)}`, `${INDENT}  `).map(style.warn),
    ),
    style.dim(`${INDENT}${candidate.id}`),
  ];
}

/** What the source says that is no fact: "a call-off is under discussion". */
export function noteLines({ notes }: Draft, text: string | null): string[] {
  return notes.flatMap(({ text: note, evidence }) => {
    const quotes = evidence.map(({ quote, start }) => quoteInWords(quote, text, start));
    return wrap(`i ${plain(note).replace(/\.$/, "")}${quotes.length > 0 ? `: ${quotes.join("; ")}` : ""}`, WIDTH, "  ");
  });
}

/** The candidate in a few words. */
export function titleOf(candidate: Candidate, day: string | null): string {
  switch (candidate.kind) {
    case "STRIKE_EVENT": {
      const unions = [...new Set(candidate.fields.windows.value.flatMap((window) => window.unions.value))];
      const days = candidate.fields.windows.value.map(({ start }) => plain(start.value?.slice(0, 10) ?? "not dated"));
      const shown = days.length > 3 ? [...days.slice(0, 2), `${days.length - 2} more`] : days;
      return [inWords("staffGroups", candidate.fields.staffGroups.value, day), ...unions.map(plain), ...shown].join(
        ", ",
      );
    }
    case "TRUST_IMPACT": {
      const { service, effect, count } = candidate.fields;
      const number = count.value === null ? "" : `: ${inWords("count", count.value, day)}`;
      return `${inWords("service", service.value, day)} ${inWords("effect", effect.value, day)}${number}`;
    }
    case "PUBLIC_ADVICE":
      return plain(candidate.fields.topic.value);
  }
}

// ---------------------------------------------------------------- facts

type AnyField = Pick<Field<unknown>, "value" | "basis" | "evidence">;

function factLines({ candidate, day, windows, nameOf = plain }: Card): string[] {
  const fields = Object.entries(candidate.fields as Record<string, AnyField>).filter(([name]) => name !== "windows");
  const open = fields.filter(([, { value, basis }]) => basis === "missing" && value === null).map(([name]) => name);
  return [
    ...(candidate.kind === "STRIKE_EVENT" ? windowLines(candidate, day, windows) : []),
    ...fields.filter(([name]) => !open.includes(name)).map(([name, field]) => factLine(name, name, field, day)),
    ...(open.length > 0 ? [`${"not known".padEnd(LABEL)}${open.join(", ")}`] : []),
    ...(candidate.kind === "PUBLIC_ADVICE" ? readsLine(candidate) : []),
    ...("about" in candidate
      ? [`${"about".padEnd(LABEL)}${candidate.about.map(nameOf).join(", ") || "no strike of this draft"}`]
      : []),
  ];
}

/** As the public will read it: heading and condition in one breath. Each may be right, and the two together wrong. */
function readsLine({ fields: { topic, conditions, body } }: AdviceCandidate): string[] {
  const heading = headingFor(topic.value, conditions.value, body.value);
  const quoted = conditions.value.map((each) => `“${plain(each)}”`).join("; ");
  return heading === null ? [] : [`${"reads".padEnd(LABEL)}${heading}${quoted && `: ${quoted}`}`];
}

function windowLines({ fields, flags }: StrikeCandidate, day: string | null, numbers?: readonly number[]): string[] {
  return fields.windows.value.flatMap((window, i) => {
    const path = `windows.${numbers?.[i] ?? i}`;
    const { start, end, ...others } = window;
    const evidence = [...new Set([...start.evidence, ...end.evidence])].toSorted((a, b) => a - b);
    const doubts = [...howKnown("start", start), ...howEndIsKnown(window, flags)].join(", ");
    return [
      `${path.padEnd(LABEL)}${windowInWords(window)}${doubts ? ` (${doubts})` : ""}${marks(evidence)}`,
      ...Object.entries(others as Record<string, AnyField>).flatMap(([name, field]) =>
        isSilent(name, field) ? [] : [factLine(`  .${name}`, name, field, day)],
      ),
    ];
  });
}

/** What nobody said and nobody needs to be told of. Cover is not among it: emergency cover is never assumed. */
function isSilent(name: string, { value }: AnyField): boolean {
  return (
    value === "UNREPORTED" || (name === "coveredBy" && value === null) || (Array.isArray(value) && value.length === 0)
  );
}

function factLine(label: string, name: string, field: AnyField, day: string | null): string {
  const doubts = howKnown("", field).join("");
  // A person who wrote nothing here meant it: standing advice is for every nation.
  const value = field.value === null && field.basis !== "missing" ? "none given" : inWords(name, field.value, day);
  return `${label.padEnd(LABEL - 1)} ${value}${doubts && ` (${doubts})`}${marks(field.evidence)}`;
}

const bases = { stated: [], derived: ["worked out"], inferred: ["inferred"], missing: [] } as const;

/**
 * "From 7am to 7pm on 3 May" gives the end in the text, though its day is that of the start: only an end that was computed
 * from a length ("for 24 hours") is worked out, and then the extractor has said so.
 */
function howEndIsKnown({ start, end }: DraftWindow, flags: readonly Flag[]): string[] {
  if (end.basis !== "derived") return howKnown("end", end);
  const computed = flags.some(({ code, detail }) => code === "END_DERIVED" && detail.startsWith(`${start.value}: `));
  return computed ? ["end worked out"] : [];
}

function howKnown(what: string, { basis }: AnyField): string[] {
  return bases[basis].map((words) => `${what} ${words}`.trim());
}

// ---------------------------------------------------------------- evidence

/** `[a]` stands behind a fact and before the quote that it rests on. */
function marks(evidence: readonly number[]): string {
  return evidence.length === 0 ? "" : ` ${evidence.map(mark).join("")}`;
}

const mark = (index: number) => (index < 26 ? `[${String.fromCharCode(97 + index)}]` : `[${index + 1}]`);

function evidenceLines(evidence: DraftEvidence, index: number, card: Card, style: CardStyle): string[] {
  return wrapped(
    `${mark(index)} ${evidenceInWords(evidence, card.text, card.inSentence ? style : null)}`,
    INDENT + INDENT,
  );
}

function wrapped(line: string, indent: string): string[] {
  return wrap(INDENT + line, WIDTH, indent);
}
