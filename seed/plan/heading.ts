/**
 * The heading of a piece of advice, and whether its conditions can follow it. Readers take heading and condition for one
 * sentence, so that one that is right by itself may say the opposite behind the wrong heading (promise 5).
 */
import { LIFE_THREATENING } from "../../schema/emergency.ts";
import { topicByCode } from "../../schema/topics.ts";
import { UserError } from "../errors.ts";
import { sendsThere } from "../extract/advice/denied.ts";
import { phrase } from "../extract/text/phrases.ts";
import { wordPattern } from "../extract/text/rules.ts";

/** A condition that says when not: "unless it is an emergency". All others say when. */
const exception = /^(?:unless|except|other than|apart from)\b/i;

/**
 * A heading that holds people back, which an exception can follow, and a case in which nobody should go: "Think before going
 * to A&E only if you have a serious condition" would keep the wrong people away. What says when to go follows the other one.
 */
const KEPT = "ae-emergencies-only";
const whenToGo = "Go to A&E";
const holdsBack = phrase("HOLDS_BACK_FROM_AE", "advice-phrases");
/** Where the clause ends that a condition is of. */
const clauseEnd = /[.;:!?](?=\s|$)|,? (?:but|which|because|as (?:it|they)|and (?:it|they))\b/i;

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
const unitShut = wordPattern("{unit}(?!, which){gap}\\b(?:closed?|shut|(?:not|n't) (?:be )?open)\\b|\\bno {few}{unit}");
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
  ["minor-injury-walk-in", [{ said: unitShut, heading: "Check that your minor injuries unit is open" }]],
  [
    "ambulance-response",
    [
      { said: /\b999\b/, when: inDanger, heading: "Call 999" },
      { said: waits, heading: "Expect to wait longer for an ambulance" },
      { said: always, heading: "Ambulances go first to those most at risk" },
    ],
  ],
]);

/** Headings that send people to 999, or to A&E: who is not in danger must not stand behind them. */
const forDanger = /^(?:Call 999|Go to A&E)/;
const noDanger = phrase("NO_DANGER", "advice-phrases");
const danger = wordPattern("{danger}");

/** null where the topic is none of ours. */
export function headingFor(topic: string, conditions: readonly string[], body: string): string | null {
  if (topic === KEPT && conditions.some((condition) => saysWhenToGo(condition, body))) return whenToGo;
  const cases = conditions.filter((condition) => !isException(condition));
  const fitting = unlessSaid
    .get(topic)
    ?.find(({ said, when }) => said?.test(body) || cases.some((condition) => when?.test(condition)));
  if (fitting) return fitting.heading;
  return topicByCode.get(topic)?.heading ?? null;
}

/** Every condition has to say the same with the heading as in the sentence, and the sentence what the heading says. */
export function assertHeadingFits(id: string, topic: string, conditions: readonly string[], body: string): void {
  if (topic === KEPT) assertOneSense(id, conditions, body);
  const heading = headingFor(topic, conditions, body);
  const harmless = conditions.find((condition) => !isException(condition) && noDanger.test(condition));
  if (heading !== null && forDanger.test(heading) && harmless !== undefined)
    refuse(id, `would read "${heading}: ${harmless}", which sends people there who are in no danger`, otherTopic);
  if (saysNotTo(topic, conditions, body))
    refuse(
      id,
      `would stand under "${heading}", and its sentence says not to`,
      "Change its topic or its words, or reject it",
    );
}

const otherTopic =
  "Choose another topic, take the condition out (--set N.conditions=…): the sentence is shown whole below it, or reject it";

/** "Do not call 999 unless a life is at risk" under the heading "Call 999" would say the opposite of what was meant. */
function saysNotTo(topic: string, conditions: readonly string[], body: string): boolean {
  const sends = sendsThere(topic, body);
  if (sends === false) return true;
  const denies = /\b(?:do not|don't|should not|shouldn't|will not|won't|must not|cannot|never|avoid)\b/i.test(body);
  if (!headingsThatAct.has(topic) || !denies) return false;
  if (conditions.some(isException)) return sends !== true || topic === LIFE_THREATENING;
  return conditions.length === 0 && sends !== true;
}

function assertOneSense(id: string, conditions: readonly string[], body: string): void {
  if (conditions.length === 0)
    refuse(id, "keeps people from A&E without an exception", "Add it (--set N.conditions=…), or reject it");
  const toGo = conditions.filter((condition) => saysWhenToGo(condition, body));
  const listed = conditions.map((each) => `"${each}"`).join(", ");
  if (toGo.length > 0 && toGo.length < conditions.length)
    refuse(
      id,
      `says both when to go to A&E and when not (${listed}), and no heading fits both`,
      "Keep one of them (--set N.conditions=…): the sentence is shown whole below it. Or choose another topic, or reject it",
    );
  const grave = conditions.find((one) => !isException(one) && danger.test(one) && !noDanger.test(one));
  if (toGo.length === 0 && grave !== undefined)
    refuse(id, `keeps people from A&E who are in danger ("${grave}")`, "Choose another topic, or reject it");
}

function refuse(id: string, why: string, whatToDo: string): never {
  throw new UserError("BAD_INPUT", `Advice ${id} ${why}. ${whatToDo}.`);
}

/** Whether a condition of advice on A&E is a case in which to go there: not "unless it is serious", nor "do not come with a cough". */
function saysWhenToGo(condition: string, body: string): boolean {
  if (isException(condition)) return false;
  if (/\bonly\b/i.test(condition)) return true;
  if (noDanger.test(condition)) return false;
  const at = body.indexOf(condition);
  const clause = at === -1 ? body : clauseAround(body, at);
  return !holdsBack.test(clause) || /\bonly\b/i.test(clause);
}

function clauseAround(body: string, at: number): string {
  const before = body.slice(0, at).split(clauseEnd).at(-1) ?? "";
  const [behind = ""] = body.slice(at).split(clauseEnd);
  return before + behind;
}

function isException(condition: string): boolean {
  return exception.test(condition.trim());
}
