/** A text, or a part of one, that is not English is not read: the editor must know, for silence looks like all-clear. */
import type { Draft } from "../../draft.ts";
import type { Seen } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Fewer words are a name or a heading. */
const LEAST = 8;
/** One sentence may be a motto or a name. */
const SENTENCES = 2;

const english =
  /\b(?:the|and|of|to|is|are|was|were|be|been|will|would|has|have|for|with|that|this|by|from|on|at|as|not|we|you|they|it|or|if)\b/gi;
const welsh =
  /(?<!\p{L})(?:y|yr|yn|ac|mae|bydd|wedi|gan|eu|ein|eich|gyda|oherwydd|rhwng|ar gyfer|nad|nid|sydd|fydd|a'r|i'r|o'r|am|streic\w{0,4}|meddygon|nyrsys)(?!\p{L})/giu;

export function languageNotes({ text, document }: Reading): Draft["notes"] {
  const long = document.filter(({ sentence }) => sentence.region !== "boilerplate" && wordsIn(sentence.text) >= LEAST);
  const isWelsh = ({ sentence: { text } }: Seen) =>
    count(welsh, text) >= 3 && count(welsh, text) > count(english, text);
  const isOther = ({ sentence: { text } }: Seen) => count(english, text) === 0 && !/[,;:•|]/.test(text);
  const inWelsh = long.filter(isWelsh);
  if (inWelsh.length >= SENTENCES || (inWelsh.length > 0 && inWelsh.length === long.length))
    return [noteOf("in Welsh", inWelsh, long, text)];
  const strange = long.filter((seen) => count(english, seen.sentence.text) === 0);
  const isWhole = long.length >= SENTENCES && strange.length > 0.8 * long.length && strange.some(isOther);
  return isWhole ? [noteOf("not in English", strange, long, text)] : [];
}

function noteOf(what: string, found: readonly Seen[], long: readonly Seen[], text: string): Draft["notes"][number] {
  const part = found.length === long.length ? "The text" : "A part of the text";
  return {
    text: `${part} is ${what}, and was not read: please look for the English version, or enter what it says by hand.`,
    evidence: found.slice(0, 3).map(({ sentence: { start, end } }) => ({ quote: text.slice(start, end), start, end })),
  };
}

const wordsIn = (text: string) => count(/\p{L}{1,40}/gu, text);

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
