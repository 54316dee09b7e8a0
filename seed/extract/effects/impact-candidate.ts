/** An impact that was found, as a candidate. The days a figure covers are not those of the strike. */
import type * as z from "zod";
import type { Basis, Setting } from "../../../schema/codes.ts";
import type { Field, ImpactCandidate } from "../../draft.ts";
import { candidateId, distinct, quotesOf } from "../text/evidence.ts";
import { effectDoubts } from "./doubts.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import { areaOf, metricOf, nationField, periodOf } from "./impact-fields.ts";
import type { Doubt, Mention } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { Strikes } from "../strikes/strikes.ts";
import { aboutOf, type Whose } from "../names/whose.ts";

const settings = ["ACUTE", "MENTAL_HEALTH_AND_LEARNING_DISABILITY", "COMMUNITY"];

const toCome = /\b(?:will|would|to|due|expect\w*|could|(?<!\d |\bin )may|might|plans?|planning|likely|are|is)\b/i;
const wasDone = /\b(?:was|were|had|went|took|walked|struck|did|kept|saw|carried|treated|ha(?:s|ve) been)\b/i;

/** "The trust had 280 absent on the first day", told ahead of a strike: staff who were away, or care that was kept, was so in another. */
function isOfOver(
  { seen, effect, count, expected, possible }: ImpactClaim,
  { found }: Strikes,
  on: string | null,
): boolean {
  const { text } = seen.sentence;
  if (count === null || expected || possible || on === null || !["STAFF_ABSENT", "KEPT"].includes(effect.value))
    return false;
  if (toCome.test(text) || !wasDone.test(text)) return false;
  return found.every(({ windows }) =>
    windows.every(({ start }) => start.value !== null && start.value.slice(0, 10) > on),
  );
}

/** Whether a strike takes place on one of the days; of one without a day nobody knows. */
const isOfStrikeDays = (days: { start: string; end: string }, { found }: Strikes): boolean =>
  found.some(({ windows }) =>
    windows.some(({ start, end, claims }) => {
      // A day that only the number's own sentence gives is no strike's for that.
      if (claims.every(({ ungoverned }) => ungoverned)) return false;
      const from = (start.value ?? end.value)?.slice(0, 10);
      const to = (end.value ?? start.value)?.slice(0, 10);
      return from === undefined || to === undefined || (from <= days.end && days.start <= to);
    }),
  );

/** What is told several times of one organisation, service and number. */
export type FoundImpact = { claims: ImpactClaim[]; whose: Whose };

export function impactCandidate({ claims, whose }: FoundImpact, reading: Reading, strikes: Strikes): ImpactCandidate[] {
  const claim = claims.find((c) => !c.possible) ?? claims[0];
  if (!claim) return [];
  const { seen, service, effect, count } = claim;
  const quotes = quotesOf(reading.text);
  const evidence = [...new Set([seen, ...claims.map((c) => c.seen)])].map((s) => quotes.add(s.sentence));
  const at = evidence.slice(0, 1);
  const field = <T>(value: T, basis: Basis, ruleId: string | null): Field<T> => ({
    value,
    basis,
    ruleId,
    evidence: basis === "missing" ? [] : at,
  });
  const flags: Doubt[] = [];
  if (whose.doubt) flags.push(whose.doubt);
  const area = claims.map((c) => areaOf(c.seen)).find((found) => found !== null) ?? null;
  const nation = nationField(claim, whose, aboutOf(seen, strikes, reading.publishedOn), reading, strikes, flags);
  flags.push(...effectDoubts(claim, strikes, reading.document, whose.code !== null));
  const period = periodOf(seen, reading.publishedOn, strikes);
  // "210 this week, which brings the total to 21,000": what stands in front of the words is no total.
  const isOfTotal = (cue: Mention) => cue.ruleId !== "z.brings-total" || cue.end <= (count?.start ?? 0);
  const isTotal = count !== null && claim.cues.some((cue) => cue.value === "CUMULATIVE" && isOfTotal(cue));
  if (period === null)
    flags.push({
      code: "PERIOD_UNKNOWN",
      detail: isTotal
        ? "a total over several strikes: it is of none of them alone"
        : "the text does not say which days this covers: they need not be those of the strike",
    });
  // "It cancelled 45 operations on Friday 20 November", before a strike in December.
  if (count !== null && period && strikes.found.length > 0 && !isOfStrikeDays(period.value, strikes))
    flags.push({
      code: "EFFECT_UNSURE",
      detail: "its days are no days of a strike that is told: please check the cause",
    });
  if (reading.isDiff)
    flags.push({
      code: "VERSION_UNKNOWN",
      detail: "the text compares two versions, and which of them says this cannot be told",
    });
  const metric = count === null ? null : metricOf(claim);
  const setting = claim.cues.find(
    (cue) => settings.includes(cue.value) && cue.start >= (count?.start ?? service.start) && cue.start < service.end,
  );
  const stage = claim.cues.find((cue) => cue.value === "PROVISIONAL" || cue.value === "FINAL");
  const expected = count !== null && (claim.expected || claim.possible);
  const local = `${service.value} ${effect.value} ${count?.value ?? ""} ${service.start} ${whose.code ?? whose.detail ?? ""}`;
  return [
    {
      kind: "TRUST_IMPACT",
      id: candidateId(
        reading.source,
        "TRUST_IMPACT",
        { start: Math.min(service.start, effect.start), end: Math.max(service.end, effect.end) },
        local,
      ),
      about:
        isTotal || isOfOver(claim, strikes, reading.publishedOn) ? [] : aboutOf(seen, strikes, reading.publishedOn),
      fields: {
        trust: field(
          whose.code,
          whose.code === null ? "missing" : whose.basis,
          whose.code === null ? null : "directory",
        ),
        nation,
        area: field(area?.text ?? null, area ? "stated" : "missing", null),
        service: field(service.value as ImpactCandidate["fields"]["service"]["value"], "stated", service.ruleId),
        effect: field(effect.value as ImpactCandidate["fields"]["effect"]["value"], "stated", effect.ruleId),
        modality: field(
          claims.every((c) => c.possible) ? "POSSIBLE" : "STATED",
          "stated",
          claim.possible ? "m.possible" : effect.ruleId,
        ),
        metric: field(metric, metric === null ? "missing" : "derived", metric === null ? null : service.ruleId),
        count: field(
          count && { value: count.value, qualifier: count.qualifier },
          count ? "stated" : "missing",
          count?.ruleId ?? null,
        ),
        period: field(period?.value ?? null, period ? "derived" : "missing", period?.ruleId ?? null),
        setting: field(
          setting ? (setting.value as z.infer<typeof Setting>) : "UNSTATED",
          setting ? "stated" : "missing",
          setting?.ruleId ?? null,
        ),
        figureStatus: field(
          stage ? (stage.value as "PROVISIONAL" | "FINAL") : expected ? "EXPECTED" : "UNSTATED",
          stage || expected ? "stated" : "missing",
          stage?.ruleId ?? null,
        ),
      },
      flags: distinct(flags),
      evidence: quotes.list,
    },
  ];
}
