/**
 * The nations of a strike, with how they were come by. Sure are those that its own sentence names, those of its employers
 * and towns, and the only one of a text; what another sentence says in a text of several nations is for a person.
 */
import { Nation } from "../../../schema/codes.ts";
import type { Doubt, Seen } from "../model.ts";
import {
  isOfStrikers,
  isOneList,
  nationsOfClaim,
  nationsTold,
  place,
  type Places,
  statedNations,
  townsByDay,
  valuesIn,
} from "./places.ts";
import type { Reading } from "../reading.ts";
import { phrase } from "../text/phrases.ts";
import { townsIn } from "./towns.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "./sector.ts";

type Found = Places<Nation[] | null>;

export function nationsOf(strike: FoundStrike, all: readonly FoundStrike[], reading: Reading): Found {
  const own = [...new Set(strike.claims.map((claim) => claim.seen))];
  return (
    statedIn(strike, own, reading) ??
    ofEmployers(strike, statedElsewhere(strike, own, all, reading)) ??
    ofPlace(strike, own, reading)
  );
}

/** "Radiographers at NHS Fife walk out", in a text that tells of nurses in England before: it is where its employer is. */
function ofEmployers(strike: FoundStrike, elsewhere: Found | null): Found | null {
  const [nation, ...more] = new Set(strike.trusts.map((trust) => trust.nation));
  if (elsewhere === null || nation === undefined || more.length > 0) return elsewhere;
  const isOfSeveral = (elsewhere.value ?? []).length > 1;
  return elsewhere.doubts.length === 0 || isOfSeveral ? elsewhere : place([nation], "derived", [], []);
}

const known = (values: readonly string[]) => Nation.options.filter((nation) => values.includes(nation));
const inferred = (detail: string): Doubt => ({ code: "NATION_INFERRED", detail });

/** What the sentences of the strike themselves say. */
function statedIn(strike: FoundStrike, own: readonly Seen[], reading: Reading): Found | null {
  const nations = known(strike.claims.flatMap(nationsOfClaim));
  const from = own.filter((seen) => statedNations(seen).length > 0 || townsByDay(seen).length > 0);
  const inAll = reading.document.filter((seen) => seen.cues.some(isStrike) && valuesIn([seen]).includes("UK"));
  if (nations.length > 0 && inAll.length > 0) {
    const detail = `the text says both "across the UK" and ${nations.join(", ")}`;
    return place(null, "missing", [...from, ...inAll], [{ code: "NATION_CONFLICT", detail }]);
  }
  if (nations.length === 0) return valuesIn(from).includes("UK") ? ofUk(from) : null;
  const ofTrusts = new Set(strike.trusts.map((trust) => trust.nation));
  const isElsewhere = ofTrusts.size > 0 && ![...ofTrusts].every((nation) => nations.includes(nation));
  const isLoose = nations.length > 1 && new Set(strike.claims.map((claim) => nationsOfClaim(claim).join())).size > 1;
  const isMixed =
    nations.length > 1 && !isLoose && !from.some((seen) => isOneList(seen) && valuesIn([seen]).length > 1);
  // "GMB cancelled a strike planned for 28 December", in a text of Wales that tells of England last.
  const isOfOthers = strike.claims.some(
    (claim) => nationsOfClaim(claim).length === 0 && nationsTold(claim.seen, reading.document).length > 0,
  );
  // "On the 15th it will be in England only; on the 20th Wales joins in."
  const beside = known(own.flatMap((seen) => seen.nations.map(({ value }) => value))).filter(
    (nation) => !nations.includes(nation) && !strike.claims.some(({ elsewhere }) => elsewhere?.includes(nation)),
  );
  const isTurned =
    from.every(isTurnedTo) && own.some((seen) => !from.includes(seen) && seen.sentence.region !== "headline");
  return place(nations, "stated", from, [
    ...(isTurned
      ? [inferred(`a sentence turns to ${nations.join(", ")}, and others tell of the strike before it`)]
      : []),
    ...(beside.length > 0 ? [inferred(`a sentence of it names ${beside.join(", ")} too`)] : []),
    ...(isMixed ? [inferred(`a sentence names ${nations.join(", ")}, and not in one breath`)] : []),
    ...(isElsewhere ? [inferred(`the employers that are named are of ${[...ofTrusts].join(", ")}`)] : []),
    ...(isOfOthers ? [inferred("a day of it is told without a nation, in a text of several")] : []),
    ...(isLoose ? [inferred("the text tells of several nations and of several days")] : []),
  ]);
}

/** "In Wales that of Monday is off", "Across the border, in Scotland": words that turn to another place than that of before. */
const isTurnedTo = (seen: Seen): boolean =>
  seen.sentence.region !== "headline" &&
  statedNations(seen).some(
    (nation) =>
      nation.start >= seen.sentence.start &&
      /^["']?(?:[\w' ]{0,25}, ?)?(?:but |and |while |meanwhile,? )?(?:(?:up|over|down|back) )?in $/i.test(
        seen.sentence.text.slice(0, nation.start - seen.sentence.start),
      ),
  );

/** Papers say "the UK" of strikes that are England's: each nation has its own disputes. */
function ofUk(from: Seen[]): Found {
  return place([...Nation.options], "stated", from, [inferred('the text says "the UK": please check each nation')]);
}

const isOfSame = (one: FoundStrike, strike: FoundStrike) =>
  one === strike || one.strikers.groups.join() === strike.strikers.groups.join();

/** What other sentences say of strikes: those that are another strike's own say nothing of this one. */
function statedElsewhere(
  strike: FoundStrike,
  own: readonly Seen[],
  all: readonly FoundStrike[],
  reading: Reading,
): Found | null {
  const { document } = reading;
  const [first] = own;
  const told = first ? nationsTold(first, document, strike.strikers.groups) : [];
  if (told.length > 0)
    return place(
      told,
      "inferred",
      [],
      [inferred(`the text tells of several nations, and of ${told.join(", ")} last before this`)],
    );
  if (strike.past) return null;
  const others = new Set(all.flatMap((one) => (isOfSame(one, strike) ? [] : one.claims.map((claim) => claim.seen))));
  const telling = document.filter(
    (seen) => !isOutsideHealth(seen) && seen.cues.some(isStrike) && statedNations(seen).length > 0,
  );
  const [nation, ...more] = known(valuesIn(telling));
  if (valuesIn(telling).includes("UK")) {
    if (!nation) return ofUk(telling);
    const detail = `the text says both "across the UK" and ${[nation, ...more].join(", ")}`;
    return place(null, "missing", telling, [{ code: "NATION_CONFLICT", detail }]);
  }
  if (!nation) return null;
  if (more.length > 0) {
    const nations = [nation, ...more];
    const together = telling.find((seen) => nations.every((one) => valuesIn([seen]).includes(one)));
    if (together)
      return place(nations, "stated", [together], [inferred(`another sentence names ${nations.join(", ")}`)]);
    const detail = `the text speaks of strikes in ${nations.join(", ")}`;
    return place(null, "missing", telling, [{ code: "NATION_CONFLICT", detail }]);
  }
  const groups: readonly string[] = strike.strikers.groups;
  const isOfOthers = (seen: Seen) =>
    groups.length > 0 && seen.groups.length > 0 && !seen.groups.some((group) => groups.includes(group.value));
  const theirs = telling.filter((seen) => !others.has(seen) && !isOfOthers(seen));
  const isSure = theirs.length > 0 && isOnlyNation(nation, reading);
  const detail =
    theirs.length > 0 ? "the text names other nations too" : `the text names ${nation}, and of another strike`;
  return place([nation], "stated", theirs.length > 0 ? theirs : telling, isSure ? [] : [inferred(detail)]);
}

/** By the employers, by the towns, by whose page it is, and by all else that a text names. */
function ofPlace(strike: FoundStrike, own: readonly Seen[], reading: Reading): Found {
  const ofTrusts = [...new Set(strike.trusts.map((trust) => trust.nation))];
  if (ofTrusts.length > 0) return place(ofTrusts, "derived", [], []);
  const inTowns = known(
    own.flatMap((seen) =>
      townsIn(seen)
        .filter((town) => isOfStrikers(seen, town))
        .map(({ value }) => value),
    ),
  );
  if (inTowns.length > 0) {
    const isOfUk = own.some((seen) => seen.nations.some((nation) => nation.value === "UK"));
    const isSure = !isOfUk && inTowns.every((nation) => isOnlyNation(nation, reading));
    return place(inTowns, "derived", [...own], isSure ? [] : [inferred("the text names other nations too")]);
  }
  const { publisher } = reading;
  if (publisher?.nation && (strike.past || isOnlyNation(publisher.nation, reading))) {
    const detail = `the publisher is of ${publisher.nation}`;
    // A trust's own page tells of its own strike where it names the trust or its hospitals; else it may tell of any.
    const isSure = publisher.trust !== null && !strike.past && reading.nationsNamed.length > 0;
    return place([publisher.nation], "inferred", [], isSure ? [] : [inferred(detail)]);
  }
  const unknown: Doubt = { code: "NATION_UNKNOWN", detail: "the text does not say in which nation the strike is" };
  return byNames(reading) ?? place(null, "missing", [], [unknown]);
}

/** "Their conference, in Manchester". */
const meeting = phrase("MEETING", "name-phrases");

const townsOf = (list: readonly Seen[]) => list.flatMap((seen) => townsIn(seen).map((town) => town.value));

/** Bodies that one nation alone has. */
const bodies: readonly [RegExp, Nation][] = [
  [/\b(?:Integrated Care Boards?|ICBs?)\b/, "ENGLAND"],
  [/\b(?:Welsh Government|NHS Wales|Health and Care Wales)\b/, "WALES"],
  [/\b(?:Scottish Government|NHS Scotland|NHS National Services Scotland|Holyrood)\b/, "SCOTLAND"],
  [/\b(?:Stormont|HSC|Health and Social Care Trusts?)\b/, "NORTHERN_IRELAND"],
];

/** What a text names that is of one nation alone, though it does not say so of the strike. */
function byNames(reading: Reading): Found | null {
  const { document, nationsNamed } = reading;
  const inHealth = document.filter((seen) => !isOutsideHealth(seen));
  const ofOrganisations = () => nationsNamed;
  const ofTowns = () => townsOf(inHealth.filter((seen) => !meeting.test(seen.sentence.text)));
  const ofBodies = () =>
    bodies.flatMap(([pattern, nation]) => (inHealth.some((seen) => pattern.test(seen.sentence.text)) ? [nation] : []));
  const clues: [() => readonly string[], string][] = [
    [ofOrganisations, "the organisations that are named are of"],
    [() => inHealth.flatMap((seen) => seen.nations.map((mention) => mention.value)), "the text names"],
    [ofBodies, "the text names bodies of"],
    [ofTowns, "the towns that are named are of"],
  ];
  for (const [values, words] of clues) {
    const [nation, ...more] = known(values());
    if (nation && more.length === 0) {
      const from = inHealth.filter((seen) => seen.nations.some((mention) => mention.value === nation)).slice(0, 1);
      // A text that names organisations or towns of one nation, and no other nation, tells of a strike there.
      const isSure = (values === ofOrganisations || values === ofTowns) && isOnlyNation(nation, reading);
      const doubt = inferred(`${words} ${nation}, and not of the strike itself`);
      return place([nation], "inferred", from, isSure ? [] : [doubt]);
    }
  }
  return null;
}

/** Whether all that a text names is of one nation. */
function isOnlyNation(nation: Nation, { document, nationsNamed }: Reading): boolean {
  const named = document.flatMap((seen) => (isOutsideHealth(seen) ? [] : seen.nations.map((mention) => mention.value)));
  return [...known(named), ...nationsNamed].every((one) => one === nation);
}
