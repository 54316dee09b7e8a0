/** Where a feed and what it tells of are found. */
import type { AnyRecord } from "../../schema/records.ts";

export type FeedAddresses = {
  /** The feed itself, as it was asked for. */
  self: string;
  /** The page about all feeds. */
  page: string;
  /** The page about a record, or the nearest there is. */
  pageOf: (record: AnyRecord) => string;
};
