/**
 * What stands over a piece of advice, or behind it, and says that it is none, or not for everybody, or not of these days:
 * "Please do not:", "Staff FAQ", "Bank holiday opening", "Neither of these is right".
 */
import type { Seen } from "../model.ts";
import { phrase } from "../text/phrases.ts";

/** How far above its lines such a heading may stand, and how far behind them the words that take them back, in sentences. */
const REACH = { above: 8, behind: 2 };

const leads = [
  {
    gives: phrase("PART_OF_DRAFT", "advice-phrases"),
    detail: "the line above it is one of several that a page may have",
  },
  { gives: phrase("LEAD_DENIES", "advice-phrases"), detail: "the line above it says not to", isDenial: true },
  { gives: phrase("LEAD_OF_MYTHS", "advice-phrases"), detail: "the line above it speaks of what is not so" },
  { gives: phrase("LEAD_OF_OTHERS", "advice-phrases"), detail: "the line above it speaks to others than the public" },
  { gives: phrase("LEAD_OF_OTHER_TIME", "advice-phrases"), detail: "the line above it speaks of another time" },
];
const takesBack = phrase("TAKES_BACK");
const limits = phrase("LIMITS_ADVICE", "advice-phrases");
const leans = phrase("LEANS_ON_BEFORE", "advice-phrases");
const aside = phrase("OF_SOMETHING_ELSE", "advice-phrases");
const crossed = phrase("CROSSED_OUT", "advice-phrases");

const isOpening = ({ sentence: { region, text } }: Seen): boolean => region === "headline" || /:\s*$/.test(text);

type Lead = { detail: string; isDenial?: boolean };

/** What the line over the advice says of all that stands under it; of a list, of its lines alone. */
function leadOver(document: readonly Seen[], at: number): Lead | null {
  const isListed = document[at]?.sentence.region === "list";
  for (let back = 1; back <= Math.min(REACH.above, at); back += 1) {
    const above = document[at - back];
    // "Please do not:", over its lines; what comes behind them is told again.
    if (!above || (!isListed && above.sentence.region === "list")) return null;
    const found = leads.find(({ gives }) => gives.test(above.sentence.text));
    if (found) return found;
    if (isOpening(above)) return null;
  }
  return null;
}

/** The first sentences behind the advice, and behind the list that it stands in. */
function behind(document: readonly Seen[], at: number): Seen[] {
  const isListed = document[at]?.sentence.region === "list";
  const rest = document.slice(at + 1).filter(({ sentence }) => !(isListed && sentence.region === "list"));
  return rest.slice(0, REACH.behind);
}

/** Whether people are told not to do it, by a line above or a mark in front. */
export function isDeniedAbove(document: readonly Seen[], at: number): boolean {
  const text = document[at]?.sentence.text ?? "";
  return crossed.test(text) || leadOver(document, at)?.isDenial === true;
}

/** What a person should look at around it, or null. */
export function unsureAround(document: readonly Seen[], at: number): string | null {
  const text = document[at]?.sentence.text ?? "";
  const next = behind(document, at);
  const above = leadOver(document, at);
  if (above !== null) return `${above.detail}: please check that it is advice, and for whom`;
  if (next.some(({ sentence }) => takesBack.test(sentence.text)))
    return "the words behind it may take it back: please check that it still holds";
  if (limits.test(next[0]?.sentence.text ?? ""))
    return "the next sentence says for whom it is not: please check its condition";
  if (leans.test(text)) return "it is for those whom a label or the sentence before leaves: please check its condition";
  return aside.test(text) ? "it may be of something else than the strike: please check that it is advice on it" : null;
}
