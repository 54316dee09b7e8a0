/**
 * Advice as cards: what several issuers say on one topic is one card, and each keeps its heading with its conditions whole
 * (promise 5). What everybody says alike is said once.
 */
import type { AdviceLevel } from "../../schema/codes.ts";
import type { AnsweredAdvice, AnsweredSituation } from "./answer.ts";

export type Says = Pick<
  AnsweredAdvice,
  "heading" | "conditions" | "body" | "language" | "translation" | "issuedBeforeCallOff"
> & {
  /** Who says it; null among them where we do. */
  issuers: Set<string | null>;
  /** The places it is for. */
  places: Set<string>;
  /** What others say under the same heading, each with its own conditions. */
  others: Says[];
};

/** The first to say something gives the card its heading. */
export type Card = { level: AdviceLevel; isFolded: boolean; says: Says[] };

const order: AdviceLevel[] = ["EMERGENCY", "URGENT", "NON_URGENT", "NOTICE"];

/** Topics that stand in a drawer while there are others to see first, unless somebody says something of their own on them. */
const folded = [
  ...["mental-health-crisis", "maternity", "getting-worse-while-waiting", "minor-injury-walk-in", "pharmacy"],
  ...["cancer-and-urgent-treatment", "dental", "patient-transport", "self-care-check-on-others"],
];

/** In the order to show: the answer's own, by level where there are several places. */
export function cardsOf(situations: readonly Pick<AnsweredSituation, "advice" | "trust">[]): Card[] {
  const cards = new Map<string, Card>();
  const said = new Map<string, Says>();
  for (const { advice, trust } of situations) {
    for (const { topic, level, issuer, ...words } of advice) {
      const isFolded = !issuer && folded.includes(topic);
      const key = level + topic + isFolded;
      const card = cards.get(key) ?? { level, isFolded, says: [] };
      cards.set(key, card);
      const whole = key + JSON.stringify(words);
      const says: Says = said.get(whole) ?? { ...words, issuers: new Set(), places: new Set(), others: [] };
      const above = card.says.find(({ heading }) => heading === words.heading);
      if (!said.has(whole)) (above?.others ?? card.says).push(says);
      said.set(whole, says);
      says.issuers.add(issuer);
      says.places.add(trust?.name ?? "");
    }
  }
  return [...cards.values()].toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
