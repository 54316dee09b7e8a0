/** What kinds of source there are, in words. */
import type { Source } from "../../schema/records.ts";

export const sourceKinds: Record<Source["sourceKind"], string> = {
  ARTICLE: "article",
  DIFF: "article, as two versions of it differ",
  LIVE_BLOG: "live blog",
  LISTING: "listing",
  STATISTICS: "statistics",
  CATALOGUE: "address in a catalogue",
  STANDING_ADVICE: "our own standing advice",
};
