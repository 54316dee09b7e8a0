/**
 * What an editor has to look at in a piece of advice. What is raised without a doubt has to be true 97 times in 100, so doubts
 * go by a record, not by a feeling: `advice-record.tsv` has how often advice on each topic was right in 720 texts that no rule
 * had seen.
 */
import * as z from "zod";
import type { Doubt } from "../model.ts";
import type { Reading } from "../reading.ts";
import { phrase } from "../text/phrases.ts";
import { readColumns } from "../text/rules.ts";
import { unsureAround } from "./around-advice.ts";
import type { AdviceClaim } from "./advice-claims.ts";

/** When advice on a topic needs no look: however it is told; if it is told to somebody; if it has its condition; never. */
const Sure = z.enum(["always", "told", "condition", "never"]);
type Sure = z.infer<typeof Sure>;

/** A page that advises says more than this. What is found beside news, without a condition, was right in 82 of 146; the rest in 1,487 of 1,588. */
const FEW = 3;

export const adviceRecord = readColumns("advice-record").map(([topic = "", sure]) => ({
  topic,
  sure: Sure.parse(sure),
}));
const sureOf = new Map<string, Sure>(adviceRecord.map(({ topic, sure }) => [topic, sure]));

export function doubtsOf(claim: AdviceClaim, kept: readonly AdviceClaim[], reading: Reading): Doubt[] {
  return [...conditionDoubts(claim, kept, reading), ...topicDoubts(claim, kept, reading)];
}

/** One condition that is for all that the sentence advises cannot be for another; of several, the wrong one may have been taken. */
function conditionDoubts(claim: AdviceClaim, kept: readonly AdviceClaim[], { text }: Reading): Doubt[] {
  const others = kept.some((other) => other !== claim && other.seen === claim.seen);
  const { conditions, conditionsThere, body } = claim;
  const isUnread = conditionsThere === 0 && /\b(?:if|unless|only)\b/i.test(text.slice(body.start, body.end));
  const isChosen = conditionsThere > 1 || conditions.length < conditionsThere;
  if (!others || !(isChosen || isUnread)) return [];
  return [
    {
      code: "CONDITIONAL",
      detail: "the sentence advises several things: please check which of them a condition is for",
    },
  ];
}

function topicDoubts(claim: AdviceClaim, kept: readonly AdviceClaim[], reading: Reading): Doubt[] {
  const isAlone = kept.length <= FEW && (kept.length === 1 || claim.conditions.length === 0);
  const details = [
    unsureDetail(claim, reading.text),
    unsureAround(reading.document, reading.document.indexOf(claim.seen)),
    isAlone ? "the text gives little advice: please check that this is meant as some" : null,
    reading.isAboutStrike ? null : "the text tells of no strike: please check that this is for one",
  ];
  return details.flatMap((detail) => (detail === null ? [] : [{ code: "TOPIC_UNSURE", detail }]));
}

/** What is wrong with how a topic is told, if its record asks for more. */
function unsureDetail(claim: AdviceClaim, text: string): string | null {
  const { topic, unsure, conditions, body } = claim;
  const sure = sureOf.get(topic) ?? "never";
  if (sure === "always" || (sure === "condition" && conditions.length > 0)) return null;
  if (unsure) return `"${topic}" is the nearest topic: please choose`;
  if (isListed(claim)) return `"${topic}" is named beside other services: please check that it is advised`;
  if (!tells.test(text.slice(body.start, body.end)))
    return "it tells nobody what to do: please check that it is advice";
  return sure === "told" ? null : `advice on "${topic}" is rare, or told in many ways: please check the topic`;
}

/** "Pharmacists, surgeries and 111 can help": a service beside another may be named for something else, and was in 8 of 36 cases. */
const isListed = ({ mention }: AdviceClaim): boolean => mention.ruleId.startsWith("l.");

/** Words that speak to somebody, or that ask; and the numbers to ring. What is only stated may be news. */
const tells = phrase("TELLS_SOMEBODY", "advice-phrases");
