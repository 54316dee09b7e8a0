/** A text as it was read: its sentences with what was seen in each, and what holds for the whole of it. */
import { phrase } from "./text/phrases.ts";
import type { Nation } from "../../schema/codes.ts";
import type { Trust } from "../../schema/records.ts";
import { anchored } from "./days/anchors.ts";
import { withSameWeekdays } from "./days/same-weekday.ts";
import { areStriking } from "./strikes/striking.ts";
import { isAside } from "./text/genres.ts";
import { mentionsOf, unionNamed } from "./text/mentions.ts";
import type { Mention, Seen } from "./model.ts";
import { normalise } from "./text/normalise.ts";
import { withCarried } from "./names/carried.ts";
import { isGeneral } from "./names/general.ts";
import { withNationsOfEmployers, withNationsOfSections } from "./names/nations-carried.ts";
import { organisationNamed, organisationsOf } from "./names/organisations.ts";
import { isOfProfession } from "./names/professions.ts";
import { type OrganisationOfText, organisationOfText } from "./names/of-text.ts";
import { strikingOrganisations } from "./names/scope.ts";
import { isListOfStrikes, type Subject, subjectOf } from "./strikes/whose-strike.ts";
import { sentencesOf } from "./text/sentences.ts";
import { statementsOf } from "./text/statements.ts";
import { isStrike } from "./text/cues.ts";
import { isOutsideHealth } from "./names/sector.ts";

export type Reading = {
  text: string;
  source: string;
  /** The address, whose path may give a year. */
  url: string | null;
  isDiff: boolean;
  publishedOn: string | null;
  publisher: { name: string; trust: Trust | null; nation: Nation | null } | null;
  /** The union whose own page it is. */
  publisherUnion: string | null;
  document: Seen[];
  /** Whether it tells of a strike of health staff in general. */
  isOfAllStaff: boolean;
  /** Whether anything in it is about health care: a strike in a text that is not is none of ours. */
  isAboutHealth: boolean;
  /** Whether it is about a strike of health staff: flu strikes too. */
  isAboutStrike: boolean;
  /** Whose strike it is about. */
  subject: Subject;
  /** Whether it is about something beside a strike, such as a study or an obituary. */
  isAside: boolean;
  /** Nations of the organisations that the text names. */
  nationsNamed: Nation[];
  /** Codes of the employers whose staff are said to strike. */
  employers: Set<string>;
  /** The organisation that it is about as a whole. */
  ofText: OrganisationOfText | null;
  trust: (code: string) => Trust | null;
};

const healthHouse = /\b(?:NHS|health\w*|hospitals?|medical|nurs(?:es|ing)|midwives|ambulance|surgery|Royal College)\b/i;
/** Houses that write of no strike but those of health care. */
export const isHealthHouse = (publisher: Reading["publisher"]): boolean =>
  publisher !== null && (publisher.trust !== null || healthHouse.test(publisher.name));

type Input = {
  text: string;
  source: string;
  url: string | null;
  isDiff: boolean;
  publishedOn: string | null;
  publisher: string | null;
  directory: Trust[];
};

export function read({ text, source, url, isDiff, publishedOn, publisher, directory }: Input): Reading {
  const sentences = sentencesOf(normalise(text)).flatMap(statementsOf);
  const named = organisationsOf(sentences, directory, publishedOn, text);
  const all = sentences.map((sentence, i) => mentionsOf(sentence, named[i] ?? []));
  const byCode = new Map(directory.map((trust) => [trust.code.value, trust]));
  const dated = withSameWeekdays(anchored(withoutGeneral(withoutSupport(supportAsOthers(all)))));
  const document = withNationsOfEmployers(
    withNationsOfSections(withCarried(dated)),
    (code) => byCode.get(code)?.nation ?? null,
  );
  const subject = subjectOf(document);
  const trust = organisationNamed(publisher === null ? null : normalise(publisher), directory, publishedOn);
  const house = publisher === null ? null : { name: publisher, trust, nation: trust?.nation ?? nationOf(publisher) };
  return {
    text,
    source,
    url,
    isDiff,
    publishedOn,
    publisher: house,
    publisherUnion: publisher === null ? null : unionNamed(publisher),
    document,
    isOfAllStaff: all.some((seen) => seen.groups.some(isOfAllStaff)),
    isAboutHealth:
      isHealthHouse(house) ||
      document.some(
        (seen) =>
          seen.groups.some(
            (group) => group.ruleId === "g.clinical" || !isGeneral(group.value) || isOfHospital(seen, group),
          ) ||
          seen.unions.some((u) => isOfProfession(u.value)) ||
          seen.cues.some((cue) => cue.value === "HEALTH") ||
          seen.organisations.length > 0,
      ),
    isAboutStrike: subject.whose !== "ABROAD" && (document.some(tellsOfStrike) || isListOfStrikes(document)),
    subject,
    isAside: isAside(sentences),
    nationsNamed: document.flatMap((seen) =>
      seen.organisations.flatMap((o) =>
        o.codes.length === 1 && o.reason === null ? (byCode.get(o.codes[0] ?? "")?.nation ?? []) : [],
      ),
    ),
    employers: new Set(
      strikingOrganisations(document).flatMap(({ organisation: { codes } }) => (codes.length === 1 ? codes : [])),
    ),
    ofText: organisationOfText(document, trust),
    trust: (code) => byCode.get(code) ?? null,
  };
}

/** The words for all of the staff: "NHS staff, midwives among them". */
const isOfAllStaff = ({ ruleId }: Mention): boolean => ruleId === "g.general";

/** Maternity support workers beside midwives are others of the maternity unit. */
function supportAsOthers(document: readonly Seen[]): readonly Seen[] {
  const hasMidwives = document.some((seen) => seen.groups.some((group) => group.value === "MIDWIVES"));
  const asOthers = (group: Mention): Mention =>
    group.ruleId === "g.maternity-support" ? { ...group, value: "OTHER_STAFF" } : group;
  return hasMidwives ? document.map((seen) => ({ ...seen, groups: seen.groups.map(asOthers) })) : document;
}

/** "Support workers" of a text that names healthcare assistants are those. */
function withoutSupport(document: readonly Seen[]): readonly Seen[] {
  const isNamed = document.some((seen) => seen.groups.some((group) => group.value === "HEALTHCARE_ASSISTANTS"));
  return isNamed
    ? document.map((seen) => ({ ...seen, groups: seen.groups.filter((group) => group.ruleId !== "g.support") }))
    : document;
}

/**
 * Words for all of the staff give way to those for some of them in the same sentence, and, where some are said to strike
 * anywhere, in each that gives no day.
 */
function withoutGeneral(document: readonly Seen[]): Seen[] {
  const namedIn = (seen: Seen) => seen.groups.filter((group) => !isOfAllStaff(group));
  const isNamed = document.some((seen) => seen.cues.some(isStrike) && namedIn(seen).length > 0);
  return document.map((seen) =>
    namedIn(seen).length > 0 || (isNamed && seen.whens.length === 0) ? { ...seen, groups: namedIn(seen) } : seen,
  );
}

function isOfHospital({ sentence: { text, start } }: Seen, group: Mention): boolean {
  return /porter|domestics|hospital|NHS|therap|health|theatre/i.test(
    text.slice(group.start - start, group.end - start),
  );
}

/** Who publishes in one nation only. */
const bodies = (["ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND"] as const).map(
  (nation) => [phrase(`PUBLISHER_OF_${nation}`, "name-phrases"), nation] as const,
);

function nationOf(publisher: string): Nation | null {
  return bodies.find(([words]) => words.test(publisher))?.[1] ?? null;
}

const strikeOfStaff = phrase("STRIKE_OF_STAFF");

const isOfHealthCare = ({ cues }: Seen) => cues.some((cue) => cue.value === "HEALTH");

function tellsOfStrike(seen: Seen): boolean {
  if (areStriking(seen) && !isOutsideHealth(seen)) return true;
  if (!seen.cues.some(isStrike) || isOutsideHealth(seen)) return false;
  const isOfDays = seen.cues.some((cue) => cue.ruleId === "t.list-heading") && isOfHealthCare(seen);
  // "Strikes have forced hospitals to put back 400 operations."
  const isOfCare = seen.cues.some((cue) => cue.ruleId === "r.care") && isOfHealthCare(seen);
  return (
    seen.groups.length + seen.unions.length + seen.organisations.length > 0 ||
    isOfDays ||
    isOfCare ||
    strikeOfStaff.test(seen.sentence.text)
  );
}
