/** Which page tells of a record, as it stands now. */
import type { AnyRecord } from "../../schema/records.ts";
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
      return placePath(record.trust.value, record.events[0], record.nation.value);
    case "PUBLIC_ADVICE":
      return `/advice/${record.id}`;
  }
}

type Known<T> = T | null | undefined;

function placePath(
  trust: Known<string>,
  event: Known<string>,
  nation: Known<Parameters<typeof nationPath>[0]>,
): string {
  if (trust != null) return `/trusts/${encodeURIComponent(trust)}`;
  if (event != null) return `/strikes/${event}`;
  return nation == null ? "/" : nationPath(nation);
}
