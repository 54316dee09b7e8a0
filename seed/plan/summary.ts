/** One line about a record, for plans, logs and the list of changes, which the public reads too. */
import { spanInWords } from "../../functions/time-words.ts";
import { labelOf } from "../../schema/labels.ts";
import type { AnyRecord, StrikeEvent } from "../../schema/records.ts";
import { dayOfStart } from "./merge.ts";

export function summaryOf(record: AnyRecord): string {
  switch (record.kind) {
    case "STRIKE_EVENT":
      return strikeSummary(record);
    case "TRUST_IMPACT": {
      const count = record.count.value;
      const where =
        record.trust.value ?? record.area.value ?? (record.nation.value && words(record.nation.value)) ?? "somewhere";
      const number = count === null ? "" : `, ${words(count.qualifier)} ${count.value.toLocaleString("en-GB")}`;
      return `${words(record.service.value)} ${words(record.effect.value)}, ${where}${number}`;
    }
    case "PUBLIC_ADVICE": {
      const where = record.trust.value ?? record.nations.value?.map(words).join(", ") ?? "everywhere";
      return `advice on ${record.topic.value}, ${where}${record.issuer.value ? `, by ${record.issuer.value.name}` : ""}`;
    }
    case "SOURCE":
      return `source: ${record.title ?? record.publisher ?? record.url ?? record.id}${record.publishedOn ? `, ${record.publishedOn}` : ""}`;
    case "COVERAGE":
      return `checked ${words(record.nation)} until ${record.checkedUntil}`;
  }
}

/** Who strikes, and in which nations: "nurses and midwives, Wales". */
export function strikersOf(event: StrikeEvent): string {
  const groups = event.staffGroups.value.map((group) => labelOf(group, firstDayOf(event))).join(" and ");
  const nations = event.nations.value?.map(words).join(", ") ?? "nation not known";
  return `${groups || "staff not known"}, ${nations}`;
}

function strikeSummary(event: StrikeEvent): string {
  const windows = event.windows.map(({ start, end }) => spanInWords(start, end));
  const more =
    windows.length > 2 ? ` and ${windows.length - 1} more` : windows.length === 2 ? ` and ${windows[1]}` : "";
  return `${strikersOf(event)}: ${windows[0]}${more}`;
}

/** The first day that is known, for names that changed with time. */
function firstDayOf(event: StrikeEvent): string | null {
  return event.windows.map(dayOfStart).find((day) => day !== null) ?? null;
}

const small = new Set(["AND", "OF"]);

const written: Record<string, string> = { A_AND_E: "A&E", GP: "GP" };

/** `NORTHERN_IRELAND` as "Northern Ireland", `A_AND_E` as "A&E", `OUTPATIENT_APPOINTMENTS` as "outpatient appointments". */
export function words(code: string): string {
  const name = written[code];
  if (name !== undefined) return name;
  const place = ["ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND"].includes(code);
  return code
    .split("_")
    .map((word) => (place && !small.has(word) ? word[0] + word.slice(1).toLowerCase() : word.toLowerCase()))
    .join(" ");
}
