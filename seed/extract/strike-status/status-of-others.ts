/** Whether a call-off may be another strike's: of another place, profession or part of the strikers, or of one that stands. */
import { isOfProfession, organises } from "../names/professions.ts";
import { townNames } from "../names/towns.ts";
import type { Seen } from "../model.ts";
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import { isLeftOut } from "./excepted.ts";
import type { StatusClaim } from "./status.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";

export type Told = { seen: Seen; when: { start: number; end: number }; joins?: true; movedTo?: true };

/** Whether it is for a person which strike the words are about. */
export const isOfOthers = (claim: StatusClaim, window: FoundWindow, strike: FoundStrike): boolean =>
  isAsserted(claim, window) ||
  isOfOtherPlace(claim, window, strike) ||
  isOfOtherNation(claim, strike) ||
  offElsewhere.test(textOf(claim.seen.sentence, claim.clause)) ||
  isOfOtherProfession(claim, strike) ||
  areLeftOut(claim, strike) ||
  isOfSome(claim, window, strike);

/** "One union has called off its action, but resident doctors have not": those of the strike have not done it. */
function areLeftOut({ seen, clause, status }: StatusClaim, { strikers }: FoundStrike): boolean {
  if (status === "CONFIRMED") return false;
  const own = seen.groups.filter(
    (one) => one.start >= clause.end && strikers.groups.some((group) => group === one.value),
  );
  const excepted = [...seen.unions, ...seen.groups].some(
    (one) => one.start >= clause.end && except.test(textBetween(seen.sentence, clause, one)),
  );
  return excepted || own.some((one) => haveNot.test(textBehind(seen.sentence, one)));
}

/** "… have suspended their strikes, apart from Unite": whose strike it is that is told of, a person must say. */
const except =
  /^,? (?:except(?: for| by)?|apart from|other than|with the exception of) (?:the |those (?:of|in|by) |members of |that of )?$/;

const haveNot = /^(?: [\w'’-]{1,18}){0,4}? (?:(?:have|has|did|do|does|will|are|is) not\b|\w{2,5}n['’]t\b)/i;

const offElsewhere = phrase("OFF_ELSEWHERE", "status-phrases");

/** What may stand in front of a nation to which a sentence turns. */
const turnsTo = /^["']?(?:but |and |while )?(?:(?:in|across|for) )?(?:the )?$/i;

/** "In Wales the strike has been called off", "Scottish nurses have suspended theirs": of a strike of which no sentence says that it is there. */
function isOfOtherNation({ seen, clause, of, status }: StatusClaim, { claims }: FoundStrike): boolean {
  if (status === "CONFIRMED" || of !== null || seen.sentence.region === "headline") return false;
  const named = seen.nations.filter(
    (one) => one.value !== "UK" && isWithin(clause, one) && turnsTo.test(textBefore(seen.sentence, one)),
  );
  if (named.length === 0 || claims.some((told) => told.seen === seen)) return false;
  return !claims.some((told) => told.seen.nations.some(({ value }) => named.some((one) => one.value === value)));
}

const coming =
  /\b(?:will|'ll|shall|(?:are|is) (?:now |still )?(?:to|going to|set to|preparing to|planning to))\b (?:(?!not\b|no\b)[\w-]{1,18} ){0,4}?(?:strike|walk|be (?:out|on strike)|take|stage|begin|start|hold|go|stop|down|last|run)|\b(?:(?:strikes?|walks? out|begins?|starts?|stages?) (?:on|from|for|at|again|today|tomorrow|a|an|their)\b)/i;
const hedged = /\b(?:would|had|was|were|(?:was|were) to|due|planned|scheduled|proposed|threatened|should have)\b/i;

/**
 * "Nurses will strike on 14 June", and elsewhere, with no day: "a strike has been called off". A text about a strike that is
 * off does not say in plain words that it will be; which of the two holds, a person must say. A headline is of the whole text.
 */
function isAsserted(claim: StatusClaim, window: FoundWindow): boolean {
  if (claim.status === "CONFIRMED") return false;
  if (claim.seen.sentence.region === "headline") return window.claims.some(isTurnedToComing);
  const isComing = ({ seen: { sentence } }: Told) => coming.test(sentence.text) && !hedged.test(sentence.text);
  if (!holds(claim, window)) return window.claims.some(isComing) || (isOfAStrike(claim) && window.claims.some(isDue));
  // "In Wales that of Monday is off": of the same day, and of others than those who "will be out on Monday".
  const inClause = claim.seen.nations.filter((one) => isWithin(claim.clause, one)).map(({ value }) => value);
  return (
    inClause.length > 0 &&
    window.claims.some(
      (told) => (isComing(told) || isDue(told)) && !told.seen.nations.some(({ value }) => inClause.includes(value)),
    )
  );
}

/** "Nurses are due to strike on 14 June", as a text says of one that is off as well. */
const isDue = ({ seen: { sentence } }: Told): boolean =>
  /\b(?:(?:are|is) (?:still |now |also )?(?:due|set|scheduled|planned|expected) to|plans? to|intends? to)\b/i.test(
    sentence.text,
  ) && !/\b(?:would|had|was|were)\b/i.test(sentence.text);

/** "A strike there has been called off", beside "the strike", which has been told of. */
const isOfAStrike = ({ seen, clause }: StatusClaim): boolean => aStrike.test(textOf(seen.sentence, clause));
const aStrike = /\b(?:a|an|another|one) (?:[\w-]{1,18} )?(?:strike|walk|stoppage)/i;

/** "They were to be out on 6 March, and will be out on 16 March": said of the second day, under whatever headline. */
function isTurnedToComing({ seen: { sentence }, when }: Told): boolean {
  const before = sentence.text.slice(0, when.start - sentence.start);
  const [turn] =
    /\b(?:and|but) (?:they |the (?:nurses|doctors|porters|crews) )?(?:will|are|is)\b[^,;]{0,200}$/i.exec(before) ?? [];
  return turn !== undefined && coming.test(turn) && !hedged.test(turn);
}

const isWithin = (clause: { start: number; end: number }, one: { start: number; end: number }): boolean =>
  one.start >= clause.start && one.end <= clause.end;

/** "Nurses have suspended theirs", of a strike of nurses and ambulance crews: said of a part of the strikers. */
function isOfSome(claim: StatusClaim, window: FoundWindow, { strikers }: FoundStrike): boolean {
  if (holds(claim, window) || strikers.basis !== "stated") return false;
  const { seen, clause } = claim;
  const named = seen.groups.filter((one) => one.start >= clause.start && one.end <= clause.end).map((one) => one.value);
  return named.length > 0 && strikers.groups.some((group) => !named.includes(group));
}

/** "A strike in Dundee was called off": another employer's or town's than the strike's own. */
function isOfOtherPlace(claim: StatusClaim, window: FoundWindow, { trusts, claims }: FoundStrike): boolean {
  const { seen, clause } = claim;
  const codes = seen.organisations.flatMap((o) => (o.start >= clause.start && o.end <= clause.end ? o.codes : []));
  const isOther = (own: readonly string[]) =>
    codes.length > 0 && own.length > 0 && !codes.some((code) => own.includes(code));
  // "Porters walk out at one hospital; a strike at another on the same day is averted": the own one stands beside.
  const beside = seen.organisations.flatMap((o) => (o.end <= clause.start || o.start >= clause.end ? o.codes : []));
  if (isOther(beside) && window.claims.some((told) => told.seen === seen && !isInside(clause, told))) return true;
  const named = townNames(seen, clause);
  const ours = [...new Set(claims.flatMap((told) => townNames(told.seen, told.seen.sentence)))];
  // "Hospitals in Cardiff and in Swansea face a strike. It has been averted in Swansea."
  const isOfOne = claim.of !== null && named.length > 0 && named.length < ours.length;
  if (isOfOne && named.every((town) => ours.includes(town))) return true;
  if (holds(claim, window)) return false;
  const own = trusts.map((trust) => trust.code.value);
  // "The strike at Barts is off", of one at several trusts.
  // "All strikes at NHS Grampian are off. NHS Highland's on 8 December is on."
  const told = window.claims.flatMap((one) => one.seen.organisations.flatMap((organisation) => organisation.codes));
  if (own.length === 0 && isOther(told)) return true;
  if (codes.length > 0 && own.length > 0) return isOther(own) || !own.every((code) => codes.includes(code));
  // "The strike in Portsmouth is off", of one at hospitals of several towns.
  const isOfSome = own.length > 1 && named.length < own.length && !named.some((town) => ofSeveral.test(town));
  return named.length > 0 && ((ours.length > 0 && !named.some((town) => ours.includes(town))) || isOfSome);
}

/** Places that are those of several employers. */
const ofSeveral = /\b(?:North|South|East|West|Midlands|London)\b|shire$/;

const isInside = (clause: { start: number; end: number }, { when }: Told): boolean =>
  when.start >= clause.start && when.end <= clause.end;

/** "The RCN has paused its strike" says nothing of one by physiotherapists. */
function isOfOtherProfession({ seen, clause }: StatusClaim, { strikers }: FoundStrike): boolean {
  const unions = seen.unions.filter((union) => union.start >= clause.start && union.end <= clause.end);
  if (strikers.groups.length === 0 || unions.length === 0) return false;
  return unions.every(({ value }) => isOfProfession(value) && !organises(value, strikers.groups));
}

/** "But the union called it off". */
const turned =
  /^,? (?:but|and)\b[^.;]{0,200}\b(?:it|them|this|that|these|those|they|the (?:[\w-]{1,18} )?(?:strikes?|action|walk-?outs?|stoppages?)|their|its)\b/i;

/** Whether the words stand in one clause with a date of the window. */
export function holds(claim: StatusClaim, window: FoundWindow): boolean {
  return window.claims.some((told) => holdsClaim(claim, told));
}

export function holdsClaim({ seen, clause, of }: StatusClaim, told: Told): boolean {
  if (of !== null) return told.seen === of;
  if (told.seen === seen && (isLeftOut(seen, told.when) || told.movedTo === true)) return false;
  const dates = seen.whens.filter((when) => when.shape === "windows");
  const text = textOf(seen.sentence, clause);
  // "They were to walk out on 12 September, but the union called it off": the one day of the sentence.
  const isTurn = dates.length === 1 && turned.test(text) && !aStrike.test(text);
  // "The GMB, whose members were to join them, has suspended its action": the day is told in another sentence.
  return told.seen === seen && (isTurn || told.joins === true || isInside(clause, told));
}

/** "Called off by the union, which has set a new day, 11 January": the day behind the clause is another strike's. */
export function isInItsPlace({ seen, clause }: StatusClaim, told: Told): boolean {
  if (told.seen !== seen || told.when.start < clause.end) return false;
  const between = seen.sentence.text.slice(clause.end - seen.sentence.start, told.when.start - seen.sentence.start);
  return /\b(?:set|new|another|further|fresh|other|instead|replac\w{1,6}|moved|named)\b/i.test(between);
}

/** "Nurses have called off strikes, but ambulance crews will walk out on 6 March". */
export function isTurnedTo({ seen, clause }: StatusClaim, told: Told): boolean {
  if (told.seen !== seen || told.when.start < clause.end) return false;
  const behind = seen.sentence.text.slice(clause.end - seen.sentence.start);
  return /^(?:,| -)? ?(?:but|even as|while|whereas|although|though|except|apart from|other than|with the exception of)\b[^.;]{0,200}\b(?:will|are|is|strike|walk|go(?:es)?|still|due|set)\b/i.test(
    behind,
  );
}
