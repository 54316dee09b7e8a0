/** What the widget asks for: the answer of the documents `situation-of-trust`, `situation-of-nation` and `situations`. */
import type { AdviceLevel, Language, Nation } from "../../schema/codes.ts";
import type { SituationState } from "../../schema/situation.ts";
import type { TranslationStatus } from "../schema-types.ts";

export type AnsweredStrike = {
  state: SituationState;
  summary: string;
  coverSummary: string;
  event: { id: string; evidence: { source?: { publisher: string } | null }[] };
  window: { start: { time: string | null; date: string | null } };
};

export type AnsweredAdvice = {
  topic: string;
  level: AdviceLevel;
  heading: string;
  conditions: readonly string[];
  body: string;
  issuer: string | null;
  language: Language;
  translation: TranslationStatus;
  issuedBeforeCallOff: boolean;
};

export type AnsweredSituation = {
  trust?: { odsCode: string; name: string } | null;
  nation: Nation;
  state: SituationState;
  headline: string;
  summary: string;
  summaryLanguage: Language;
  summaryTranslation: TranslationStatus;
  checkedSummary: string;
  strikes: AnsweredStrike[];
  /** Never empty; the first is always what to do if life is at risk. */
  advice: AnsweredAdvice[];
  displayUntil: string;
  stale: boolean;
};
