/** Changes as an Atom feed (RFC 4287), in pages (RFC 5005, 3). */
import { type FeedItem, uuidOf } from "./changes.ts";
import type { FeedAddresses } from "./addresses.ts";
import { legible } from "./legible.ts";

/** `next`: the address of the older page. `updated`: when the newest publication was committed. */
export type ChangesFeed = {
  title: string;
  about: string;
  /** The feed's own name, the same for all its pages. */
  key: string;
  updated: string;
  items: readonly FeedItem[];
  next: string | null;
};

export const PUBLISHER = "Strike Advice";

export function atomOf(feed: ChangesFeed, at: FeedAddresses): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${uuidOf(feed.key)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<subtitle>${escaped(feed.about)}</subtitle>`,
    `<updated>${feed.updated}</updated>`,
    `<author><name>${PUBLISHER}</name></author>`,
    link("self", "application/atom+xml", at.self),
    link("alternate", "text/html", at.page),
    ...(feed.next === null ? [] : [link("next", "application/atom+xml", feed.next)]),
    ...feed.items.flatMap((item) => entryOf(item, at)),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf(item: FeedItem, at: FeedAddresses): string[] {
  return [
    "<entry>",
    `<id>${item.id}</id>`,
    `<title>${escaped(item.title)}</title>`,
    `<updated>${item.at}</updated>`,
    `<published>${item.at}</published>`,
    `<author><name>${escaped(item.by)}</name></author>`,
    `<category term="${item.kind}"/>`,
    link("alternate", "text/html", at.pageOf(item.record)),
    `<content type="text">${escaped(item.text)}</content>`,
    "</entry>",
  ];
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** For content and for attributes in double quotes. A bare CR would be read as a line feed. */
function escaped(text: string): string {
  return legible(text).replace(/[&<>"\r]/g, (character) => entities[character]!);
}
