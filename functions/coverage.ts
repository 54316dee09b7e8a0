/** When somebody looked last for strikes of every staff group at a time: what NONE_KNOWN has to tell. */
import { type Nation, StaffGroup } from "../schema/codes.ts";
import type { Coverage } from "../schema/records.ts";

/** The oldest of the groups' newest looks; null where some group was not looked for. */
export function lookedAt(coverages: readonly Coverage[], nation: Nation, at: number): number | null {
  return lastLook(
    coverages.filter((c) => c.nation === nation && Date.parse(c.from) <= at && at < Date.parse(c.checkedUntil)),
  );
}

/** The same of all these looks, whether or not they still hold. */
export function lastLook(coverages: readonly Coverage[]): number | null {
  const newest = StaffGroup.options.map((group) =>
    Math.max(
      ...coverages
        .filter(({ staffGroups }) => staffGroups === null || staffGroups.includes(group))
        .map(({ checkedAt }) => Date.parse(checkedAt)),
    ),
  );
  const oldest = Math.min(...newest);
  return Number.isFinite(oldest) ? oldest : null;
}
