/** What a window rests on, in lines (promise 2). */
import type { Evidence, StrikeEvent } from "../../schema/records.ts";
import { recordOf } from "../parents.ts";
import { pointInWords } from "../time-words.ts";
import type { Planned } from "./planned.ts";

/** Enough to check by; the page has them all. */
const MOST = 3;

/** The first sources of when and whether it is planned, each with its sentence where we hold one. */
export function sourcesInWords({ edition, event, window }: Planned): string[] {
  const numbers = new Set([window.status, window.start, window.outcome].flatMap((fact) => fact.evidence));
  const lines = [...numbers].flatMap((number) => lineOf(edition, event.evidence[number]) ?? []);
  return [...new Set(lines)].slice(0, MOST);
}

/** The addresses of all sources of an event. */
export function addressesOf(edition: Planned["edition"], { evidence }: Pick<StrikeEvent, "evidence">): string[] {
  const addresses = evidence.flatMap((one) => {
    if (one.kind === "REFERENCE") return [one.url];
    return "source" in one ? (recordOf(edition, one.source, "SOURCE")?.record.url ?? []) : [];
  });
  return [...new Set(addresses)];
}

function lineOf(edition: Planned["edition"], evidence: Evidence | undefined): string | null {
  switch (evidence?.kind) {
    case "QUOTE":
      return `Source: ${nameOf(edition, evidence.source)}: “${evidence.quote}”`;
    case "ROW":
      return `Source: ${nameOf(edition, evidence.source)}, table ${evidence.table}, row ${evidence.row}`;
    case "REFERENCE":
      return `Source: ${evidence.url}`;
    case "AUTHORED":
      return `Settled by our editor: ${evidence.reason}`;
    default:
      return null;
  }
}

function nameOf(edition: Planned["edition"], id: string): string {
  const source = recordOf(edition, id, "SOURCE")?.record;
  if (!source) return id;
  const { publisher, title, publishedOn, url } = source;
  const day = publishedOn === null ? null : pointInWords({ precision: "DATE", value: publishedOn });
  return [publisher, title, day, url].filter((part) => part !== null).join(", ") || id;
}
