/** Which page tells of a record, as it stands now. */
import type { AnyRecord, TrustImpact } from "../../schema/records.ts";
import { nationPath } from "../pages/nation-words.ts";

/** Its own, or that of what it is about: the strike, the trust, the nation. */
export function recordPath(record: AnyRecord): string {
  switch (record.kind) {
    case "STRIKE_EVENT":
      return `/strikes/${record.id}`;
    case "SOURCE":
      return `/sources/${record.id}`;
    case "COVERAGE":
      return nationPath(record.nation);
    case "TRUST_IMPACT":
      return impactPath(record);
    case "PUBLIC_ADVICE":
      return `/advice/${record.id}`;
  }
}

function impactPath({ trust, events: [event], nation }: TrustImpact): string {
  if (trust.value !== null) return `/trusts/${encodeURIComponent(trust.value)}`;
  if (event !== undefined) return `/strikes/${event}`;
  return nation.value === null ? "/" : nationPath(nation.value);
}
