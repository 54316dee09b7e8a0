/**
 * The heading of a piece of advice, and whether its conditions can follow it. Readers take heading and condition for one
 * sentence, so that one that is right by itself may say the opposite behind the wrong heading (promise 5).
 */
import { LIFE_THREATENING } from "../../schema/emergency.ts";
import { topicByCode } from "../../schema/topics.ts";
import { UserError } from "../errors.ts";

/** A condition that says when not: "unless it is an emergency". All others say when. */
const exception = /^(?:unless|except|other than|apart from)\b/i;

/**
 * Headings that hold people back, which an exception alone can follow. "Think before going to A&E only if you have a
 * serious condition" would keep the wrong people away: what says when to go follows the other one.
 */
const whereCasesFollow: ReadonlyMap<string, string> = new Map([["ae-emergencies-only", "Go to A&E"]]);

/** Topics whose heading tells people to do something. */
const headingsThatAct = new Set([
  LIFE_THREATENING,
  "urgent-not-emergency",
  "ambulance-response",
  "pharmacy",
  "dental",
  "cancer-and-urgent-treatment",
  "planned-appointment-attend",
]);

const waits = /\b(?:busy|busier|wait\w*|longer|delay\w*|pressure\w*|queue\w*|prioriti\w+|demand)\b/i;
const inDanger = /\b(?:seriously ill|(?:life|lives) (?:is|are) (?:at risk|in danger))\b/i;
const always = /^/;

/** A heading stands where the sentence has `said`, or a case that it is for has `when`. */
type Fitting = { said?: RegExp; when?: RegExp; heading: string };

/**
 * Where the topic's heading says more than a sentence does: the first that fits stands. "You may wait longer for an ambulance
 * if it is not life-threatening" behind "Call 999" would send the wrong people there.
 */
const unlessSaid: ReadonlyMap<string, readonly Fitting[]> = new Map([
  [
    "ae-open-but-busy",
    [
      { said: waits, heading: "Expect A&E to be busy" },
      { said: always, heading: "A&E stays open" },
    ],
  ],
  [
    "ambulance-response",
    [
      { said: /\b999\b/, when: inDanger, heading: "Call 999" },
      { said: waits, heading: "Expect to wait longer for an ambulance" },
      { said: always, heading: "Ambulances go first to those most at risk" },
    ],
  ],
]);

/** Headings that send people to 999: who is not in danger must not stand behind them. */
const forDanger = /^Call 999/;
const noDanger = /\b(?:not|no|isn't|aren't)\b[^.]{0,40}\b(?:life|lives|emergenc\w+|serious\w*|danger\w*|urgent\w*)\b/i;

/** null where the topic is none of ours. */
export function headingFor(topic: string, conditions: readonly string[], body: string): string | null {
  const other = whereCasesFollow.get(topic);
  if (other !== undefined && conditions.length > 0 && !conditions.some(isException)) return other;
  const cases = conditions.filter((condition) => !isException(condition));
  const fitting = unlessSaid
    .get(topic)
    ?.find(({ said, when }) => said?.test(body) || cases.some((condition) => when?.test(condition)));
  if (fitting) return fitting.heading;
  return topicByCode.get(topic)?.heading ?? null;
}

/** "Do not call 999 unless a life is at risk" under the heading "Call 999" would say the opposite of what was meant. */
export function assertHeadingFits(id: string, topic: string, conditions: readonly string[], body: string): void {
  if (whereCasesFollow.has(topic)) assertOneSense(id, conditions);
  const heading = headingFor(topic, conditions, body);
  const harmless = conditions.find((condition) => !isException(condition) && noDanger.test(condition));
  if (heading !== null && forDanger.test(heading) && harmless !== undefined) {
    throw new UserError(
      "BAD_INPUT",
      `Advice ${id} would read "${heading}: ${harmless}", which sends people there who are in no danger. Choose another topic, or take the condition out (--set N.conditions=…): the sentence is shown whole below it.`,
    );
  }
  const denies = /\b(?:do not|don't|should not|shouldn't|will not|won't|must not|cannot|never|avoid)\b/i.test(body);
  if (headingsThatAct.has(topic) && denies && (conditions.some(isException) || conditions.length === 0)) {
    throw new UserError(
      "BAD_INPUT",
      `Advice ${id} would stand under "${heading}", and its sentence says not to. Change its topic or its words, or reject it.`,
    );
  }
}

function assertOneSense(id: string, conditions: readonly string[]): void {
  if (conditions.length === 0) {
    throw new UserError(
      "BAD_INPUT",
      `Advice ${id} keeps people from A&E without an exception. Add it (--set N.conditions=…), or reject it.`,
    );
  }
  if (conditions.some(isException) && !conditions.every(isException)) {
    throw new UserError(
      "BAD_INPUT",
      `Advice ${id} says both when to go to A&E and when not (${conditions.map((each) => `"${each}"`).join(", ")}), and no heading fits both. Keep one of them (--set N.conditions=…): the sentence is shown whole below it.`,
    );
  }
}

function isException(condition: string): boolean {
  return exception.test(condition.trim());
}
