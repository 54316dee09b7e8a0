/**
 * What the widget shows: the one view model behind the element, the iframe page and the fragment. Pure, and small enough
 * to be sent to every reader: an answer and what went wrong, in; plain data, out. `markup.ts` makes a tree of it.
 */
import type { Language } from "../../schema/codes.ts";
import { emergencyWords } from "../../schema/emergency-words.ts";
import type { AnsweredSituation, AnsweredStrike } from "./answer.ts";
import { type Card, cardsOf } from "./cards.ts";
import { type WidgetWords, widgetWords } from "./words.ts";

/**
 * What went wrong: an answer that is awaited, or takes long; none that can be shown; or one that was shown before and
 * could not be asked for again.
 */
export type Trouble = "asking" | "slow" | "down" | "kept" | null;

type Asked = { situations: readonly AnsweredSituation[]; trouble: Trouble; language: Language };

export type PlaceView = AnsweredSituation & {
  /** What care goes on, where that is the same for all that is told of. */
  cover: string | undefined;
  /** The windows by date, where there are more than the summary tells of. */
  lines: string[];
  publishers: string[];
};

export type View = {
  language: Language;
  words: WidgetWords;
  notes: string[];
  /** That the Welsh is a draft, in both languages: it is for the reader of either. */
  draft: readonly (readonly [Language, string])[];
  places: PlaceView[];
  /** The first is what to do if life is at risk. */
  cards: Card[];
};

export function viewOf({ situations, trouble, language }: Asked): View {
  const words = widgetWords[language];
  const isStale = situations.some(({ stale }) => stale);
  return {
    language,
    words,
    notes: trouble ? [words[trouble]] : isStale ? [words.kept] : [],
    draft: words.draft,
    places: situations.map((one) => placeView(one, words)),
    cards: cardsOf(situations[0] ? situations : [{ advice: [unanswered(language)] }]),
  };
}

/** What stands without an answer: 999 alone. 111 and a GP go by nation, and nobody has said which. */
function unanswered(language: Language): AnsweredSituation["advice"][number] {
  return {
    ...{ topic: "", level: "EMERGENCY", issuer: null, issuedBeforeCallOff: false, language },
    ...emergencyWords[language],
  };
}

const MOST_LINES = 6;

/** How far ahead a strike that is off is still told of beside one that stands: its day is news for those who plan for it. */
const FORTNIGHT = 12096e5;

function placeView(situation: AnsweredSituation, words: WidgetWords): PlaceView {
  const { state, strikes, displayUntil } = situation;
  const leading = strikes.filter((strike) => strike.state === state);
  // Of a strike that is off or over, nobody's cover matters any more.
  const isOver = /OFF|ENDED/.test(state);
  const covers = new Set(isOver ? [] : leading.map(({ coverSummary }) => coverSummary));
  const isMixed = covers.size > 1;
  const near = strikes
    .filter((one) => one.state === state || !/OFF/.test(one.state) || !isFar(one, displayUntil))
    .toSorted((a, b) => startOf(a) - startOf(b));
  const lines = (near[1] ? near : []).map((one) =>
    isMixed && leading.includes(one) ? `${one.summary}. ${one.coverSummary}` : one.summary,
  );
  const left = lines.length - MOST_LINES;
  const evidence = leading.flatMap(({ event }) => event.evidence);
  return {
    ...situation,
    cover: isMixed ? undefined : [...covers][0],
    lines: left > 0 ? [...lines.slice(0, MOST_LINES), `${words.furtherTimes} ${left}`] : lines,
    publishers: evidence.flatMap(({ source }) => source?.publisher ?? []),
  };
}

/** A strike of which nobody knows the date stands last. */
function startOf({ window: { start } }: AnsweredStrike): number {
  return Date.parse(start.time ?? start.date ?? "9999");
}

/** One without a date may be tomorrow's. */
function isFar({ window: { start } }: AnsweredStrike, from: string): boolean {
  return Date.parse(start.time ?? start.date ?? from) - Date.parse(from) > FORTNIGHT;
}
