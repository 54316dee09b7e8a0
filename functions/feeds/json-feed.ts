/** Changes as a JSON Feed: jsonfeed.org/version/1.1 */
import { type ChangesFeed, PUBLISHER } from "./atom.ts";
import type { FeedAddresses } from "./addresses.ts";

export function jsonFeedOf(feed: ChangesFeed, at: FeedAddresses): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.about,
    home_page_url: at.page,
    feed_url: at.self,
    ...(feed.next !== null && { next_url: feed.next }),
    language: "en-GB",
    authors: [{ name: PUBLISHER }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: at.pageOf(item.record),
      title: item.title,
      content_text: item.text,
      date_published: item.at,
      date_modified: item.at,
      authors: [{ name: item.by }],
      tags: [item.kind],
    })),
  });
}
