/** Where a feed and what it tells of are found. */
import type { AnyRecord } from "../../schema/records.ts";
import type { FeedFilter } from "./filter.ts";

export const FEEDS = "/feeds";

export type FeedAddresses = {
  /** The feed itself, as it was asked for. */
  self: string;
  /** The page about all feeds. */
  page: string;
  /** The page that tells of a record as it stands now. */
  pageOf: (record: AnyRecord) => string;
};

/** One address for one feed, however its parameters were written. */
export function feedAddress(origin: string, path: string, filter: FeedFilter, from?: string): string {
  const { nation, staffGroup, trust } = filter;
  const given = Object.entries({ nation, staffGroup, trust: trust?.code.value, from });
  const search = new URLSearchParams(given.flatMap(([name, value]) => (value == null ? [] : [[name, value]])));
  return `${origin}${path}${search.size === 0 ? "" : `?${search.toString()}`}`;
}
