/** What the public is told to do, as candidates: whole, with the conditions kept, and with who says it. */
import type { AdviceCandidate } from "../../draft.ts";
import { type AdviceClaim, adviceClaims } from "./advice-claims.ts";
import { candidateId, distinct, quotesOf } from "../text/evidence.ts";
import { type Issuer, issuersOf } from "./issuers.ts";
import { isDeniedAbove } from "./around-advice.ts";
import { doubtsOf } from "./doubts.ts";
import type { Doubt, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { isToPublic } from "./readers.ts";
import { phrase } from "../text/phrases.ts";
import { wordsOf } from "./speakers.ts";
import { has } from "./topics.ts";
import type { Strikes } from "../strikes/strikes.ts";
import { aboutOf } from "../names/whose.ts";
import { isOutsideHealth } from "../names/sector.ts";
import { forWhom } from "./whose-advice.ts";

/** What a text tells the public, each once. */
export function adviceTold(reading: Reading): AdviceClaim[] {
  const { document } = reading;
  if (!isForPatients(reading)) return [];
  const setting = { crews: isOfAmbulances(reading), practice: practice.test(reading.publisher?.name ?? "") };
  const { parties, patients } = wordsOf(document);
  const untrue = madeUp(document);
  const claims = document.flatMap((seen, i) =>
    isOutsideHealth(seen) || patients.has(seen) || untrue.has(seen) || isDeniedAbove(document, i)
      ? []
      : adviceClaims(seen, document.slice(Math.max(0, i - 8), i), document.slice(i + 1, i + 12), {
          ...setting,
          party: parties.has(seen),
        }),
  );
  const once = [...new Map(claims.map((claim) => [keyOf(claim, reading.text), claim])).values()];
  const isForThem = isToPublic(reading);
  return once.filter((claim) => !isSaidBefore(claim, once) && isForThem(claim));
}

const ofFakes = phrase("FALSE_WORDS", "advice-phrases");

/** What is quoted in a paragraph about "fake posts". */
function madeUp(document: readonly Seen[]): Set<Seen> {
  const blocks = new Set(
    document.filter(({ sentence }) => ofFakes.test(sentence.text)).map(({ sentence }) => sentence.block),
  );
  const isQuoted = ({ region, text }: Seen["sentence"]) =>
    region === "quote" || text.includes('"') || ofFakes.test(text);
  return new Set(document.filter(({ sentence }) => blocks.has(sentence.block) && isQuoted(sentence)));
}

export function adviceOf(kept: readonly AdviceClaim[], reading: Reading, strikes: Strikes): AdviceCandidate[] {
  const issuers = issuersOf(reading);
  const told = kept.filter(({ news }) => !news);
  return told.map((claim) =>
    candidateOf(claim, doubtsOf(claim, told, reading), issuers.get(claim.seen) ?? null, reading, strikes),
  );
}

/** Those who treat patients advise them on their own pages where the strike is not told, or not seen. */
const treats =
  /\b(?:NHS|Trust|Health Board|Hospitals?|Ambulance Service|Integrated Care|ICB|Healthwatch|Surgery|Medical (?:Centre|Practice|Group)|(?:Health|Family) Centre|GP)\b/;

function isForPatients({ isAboutHealth, isAboutStrike, subject, publisher, publisherUnion }: Reading): boolean {
  if (!isAboutHealth || subject.whose === "ABROAD") return false;
  const isOwn =
    publisher !== null && publisherUnion === null && (publisher.trust !== null || treats.test(publisher.name));
  return (isAboutStrike && subject.whose !== "OTHERS") || isOwn;
}

const practice = /\b(?:Surgery|Surgeries|Medical (?:Centre|Practice|Group)|(?:Health|Family) Centre|GP|Practice)\b/;
const ambulanceStrike =
  /\bambulance\b[^.;]{0,80}\b(?:strik(?:e|es|ing)|walk(?:ing)? ?out|industrial action)\b|\b(?:strik(?:e|es|ing)|walk(?:ing)? ?out|industrial action)\b[^.;]{0,80}\bambulance (?:service|staff|crews|workers|trust|strike)/i;

function isOfAmbulances({ document, publisher }: Reading): boolean {
  if (/\bambulance\b/i.test(publisher?.name ?? "")) return true;
  return document.some(
    (seen) =>
      seen.groups.some((group) => group.value === "AMBULANCE_STAFF") || ambulanceStrike.test(seen.sentence.text),
  );
}

/**
 * A sentence that took its topic from the one before adds nothing where that one says it itself; nor does "others may wait
 * longer" where it was told how busy A&E is, but where it says for whom no ambulance comes soon.
 */
function isSaidBefore({ mention, topic, body, conditions }: AdviceClaim, all: readonly AdviceClaim[]): boolean {
  const others = all.filter((one) => one.mention !== mention && one.topic === topic);
  if (has(mention, "LESSER"))
    return (
      (conditions.length === 0 || topic !== "ambulance-response") && others.some((one) => !has(one.mention, "LESSER"))
    );
  return (
    mention.ruleId.startsWith("x.") && others.some(({ body: own }) => own.start < body.end && body.start < own.end)
  );
}

const keyOf = ({ topic, body }: AdviceClaim, text: string) => `${topic} ${text.slice(body.start, body.end)}`;

function candidateOf(
  claim: AdviceClaim,
  doubts: readonly Doubt[],
  issuer: Issuer | null,
  reading: Reading,
  strikes: Strikes,
): AdviceCandidate {
  const quotes = quotesOf(reading.text);
  const at = [quotes.add(claim.body)];
  const flags: Doubt[] = [...doubts];
  const cut = ({ start, end }: { start: number; end: number }) => reading.text.slice(start, end);
  const body = cut(claim.body);
  const conditions = [...new Set(claim.conditions.map((condition) => cut(condition).trim()))];
  if (issuer === null) flags.push({ code: "ISSUER_UNKNOWN", detail: "the text does not say who advises this" });
  if (reading.isDiff)
    flags.push({
      code: "VERSION_UNKNOWN",
      detail: "the text compares two versions, and which of them says this cannot be told",
    });
  const said = issuer ? [quotes.add(issuer.seen?.sentence ?? claim.body)] : [];
  const { trust, nations, from, doubts: ofPlace } = forWhom(claim, issuer, reading, strikes);
  flags.push(...ofPlace);
  return {
    kind: "PUBLIC_ADVICE",
    id: candidateId(reading.source, "PUBLIC_ADVICE", claim.body, claim.topic),
    about: aboutOf(claim.seen, strikes, reading.publishedOn),
    fields: {
      topic: {
        value: claim.topic,
        basis: claim.unsure ? "inferred" : "derived",
        ruleId: claim.mention.ruleId,
        evidence: at,
      },
      conditions: {
        value: conditions,
        basis: conditions.length > 0 ? "stated" : "missing",
        ruleId: null,
        evidence: conditions.length > 0 ? at : [],
      },
      body: { value: body, basis: "stated", ruleId: claim.mention.ruleId, evidence: at },
      issuer: {
        value: issuer && { name: issuer.name, trust: issuer.trust },
        basis: issuer?.basis ?? "missing",
        ruleId: null,
        evidence: said,
      },
      nations: { ...nations, evidence: [] },
      trust: { ...trust, evidence: trust.value === null ? [] : from ? [quotes.add(from.sentence)] : at },
    },
    flags: distinct(flags),
    evidence: quotes.list,
  };
}
