/** What the widget would be answered, made where the answer is at hand: for whatever is drawn on the server. */
import type { Language } from "../../schema/codes.ts";
import { formatLondon } from "../../schema/london.ts";
import { type SituationParent, recordOf } from "../parents.ts";
import { toldOf } from "../resolvers/situation.ts";
import { textIn } from "../texts.ts";
import { dateOf, timeOf } from "../time-point.ts";
import { checkedOf, coverOf, headlineOf, sentencesAre, strikeInWords, summaryOf } from "../words.ts";
import type { AnsweredAdvice, AnsweredSituation, AnsweredStrike } from "./answer.ts";

export function answeredOf(parent: SituationParent): AnsweredSituation {
  const { place, situation, language, stale } = parent;
  const told = toldOf(parent);
  return {
    trust: place.trust && { odsCode: place.trust.code.value, name: place.trust.name },
    nation: place.nation,
    state: situation.state,
    headline: headlineOf(told, language),
    summary: summaryOf(told, language),
    summaryLanguage: language,
    summaryTranslation: sentencesAre[language],
    checkedSummary: checkedOf(told, language),
    strikes: situation.strikes.map((strike) => strikeOf(parent, strike)),
    advice: situation.advice.map((standing) => adviceOf(standing, language)),
    displayUntil: formatLondon(situation.displayUntil),
    stale,
  };
}

type Strike = SituationParent["situation"]["strikes"][number];

function strikeOf({ edition, language }: SituationParent, strike: Strike): AnsweredStrike {
  const { event, window, state } = strike;
  const evidence = event.evidence.map((piece) => ({
    source: "source" in piece ? publisherOf(recordOf(edition, piece.source, "SOURCE")?.record.publisher) : null,
  }));
  return {
    state,
    summary: strikeInWords(strike, edition.directory, language),
    coverSummary: coverOf(strike, language),
    event: { id: event.id, evidence },
    window: { start: { time: timeOf(window.start), date: dateOf(window.start) } },
  };
}

function publisherOf(publisher: string | null | undefined): { publisher: string } | null {
  return publisher == null ? null : { publisher };
}

function adviceOf(
  { topic, level, texts, issuer, issuedBeforeCallOff }: SituationParent["situation"]["advice"][number],
  asked: Language,
): AnsweredAdvice {
  const { text, translation } = textIn(texts, asked);
  const { heading, conditions, body, language } = text;
  return { topic, level, heading, conditions, body, issuer, language, translation, issuedBeforeCallOff };
}
