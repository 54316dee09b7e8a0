/** The addresses of the feeds. All take the same filter, and none has a clock: what they give changes by a publication alone. */
import * as z from "zod";
import type { Nation, StaffGroup } from "../../schema/codes.ts";
import type { AnyRecord } from "../../schema/records.ts";
import type { Context } from "../context.ts";
import type { Edition } from "../edition.ts";
import { CodedError } from "../errors.ts";
import { parameters } from "../web/parameters.ts";
import { type Content, route } from "../web/route.ts";
import { type FeedAddresses, FEEDS, feedAddress } from "./addresses.ts";
import { atomOf, type ChangesFeed } from "./atom.ts";
import { calendarOf } from "./calendar.ts";
import { changesOf, formatPlace, parsePlace } from "./changes.ts";
import { csvOf } from "./csv.ts";
import { type FeedFilter, filterInWords } from "./filter.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { plannedOf } from "./planned.ts";
import { recordPath } from "./record-page.ts";
import { emergencyLine } from "./planned-words.ts";
import { impactColumns, impactsFor, strikeColumns } from "./tables.ts";
import { nationNames } from "../words.ts";

const { nation, staffGroup, trust } = parameters;
const filtered = { nation, staffGroup, trust };

const isPlace = (text: string) => parsePlace(text) !== null;
/** Older pages begin at a place of the log. */
const from = z.string().refine(isPlace, "Take it from the address of a next page, as 14-0.").optional();

type Asked = {
  query: {
    nation?: Nation | undefined;
    staffGroup?: StaffGroup | undefined;
    trust?: string | undefined;
    from?: string | undefined;
  };
  context: Context;
  origin: string;
};

type Feed = { edition: Edition; filter: FeedFilter; name: string; at: FeedAddresses };

/** A feed: its address, its type, and its text from what is asked. */
function feed(path: string, type: string, textOf: (feed: Feed) => string) {
  return route({ path, query: filtered, answer: (asked) => answer(asked, path, type, textOf) });
}

/** A feed that has older pages. */
function pagedFeed(path: string, type: string, textOf: (feed: ChangesFeed, at: FeedAddresses) => string) {
  return route({
    path,
    query: { ...filtered, from },
    answer: (asked) => answer(asked, path, type, (feed) => textOf(changesFeed(feed, asked, path), feed.at)),
  });
}

async function answer(asked: Asked, path: string, type: string, textOf: (feed: Feed) => string): Promise<Content> {
  const { edition } = await asked.context.read();
  const filter = filterOf(edition, asked);
  const name = ["Strike Advice", filterInWords(filter)].filter(Boolean).join(": ");
  const page = `${asked.origin}${FEEDS}`;
  const pageOf = (record: AnyRecord) => `${asked.origin}${recordPath(record)}`;
  const at = { self: feedAddress(asked.origin, path, filter, asked.query.from), page, pageOf };
  const committed = edition.committedAt === null ? {} : { lastModified: Date.parse(edition.committedAt) };
  return { type, body: textOf({ edition, filter, name, at }), ...committed };
}

/** An unknown trust, or one in another nation, is refused: an empty feed could be taken for an all-clear (promise 3). */
function filterOf(edition: Edition, { query: { nation, staffGroup, trust } }: Asked): FeedFilter {
  const found = trust === undefined ? null : edition.directory.get(trust);
  if (found === undefined) {
    const detail = `Parameter "trust": The directory has no organisation with the code "${trust?.slice(0, 20)}".`;
    throw new CodedError("BAD_PARAMETER", detail, "trust");
  }
  if (found !== null && nation !== undefined && found.nation !== nation) {
    const detail = `Parameter "nation": ${found.name} is not in ${nationNames[nation]}. Leave it out: a trust has its own.`;
    throw new CodedError("BAD_PARAMETER", detail, "nation");
  }
  return { nation: nation ?? null, staffGroup: staffGroup ?? null, trust: found };
}

function changesFeed({ edition, filter, name }: Feed, { query, origin }: Asked, path: string): ChangesFeed {
  const from = query.from === undefined ? null : parsePlace(query.from);
  const { items, next } = changesOf(edition, filter, from);
  return {
    title: `${name} – what was published`,
    about: `${emergencyLine} Each entry tells what was published, and why. It may have changed since.`,
    key: `${path} ${filterInWords(filter) ?? ""}`,
    updated: edition.committedAt ?? new Date(0).toISOString(),
    items,
    next: next && feedAddress(origin, path, filter, formatPlace(next)),
  };
}

export const feedRoutes = [
  feed(`${FEEDS}/strikes.ics`, "text/calendar; charset=utf-8", ({ edition, filter, name, at }) =>
    calendarOf(edition, plannedOf(edition, filter), name, at),
  ),
  feed(`${FEEDS}/strikes.csv`, "text/csv; charset=utf-8; header=present", ({ edition, filter }) =>
    csvOf(strikeColumns, plannedOf(edition, filter)),
  ),
  feed(`${FEEDS}/impacts.csv`, "text/csv; charset=utf-8; header=present", ({ edition, filter }) =>
    csvOf(impactColumns, impactsFor(edition, filter)),
  ),
  pagedFeed(`${FEEDS}/changes.atom`, "application/atom+xml; charset=utf-8", atomOf),
  pagedFeed(`${FEEDS}/changes.json`, "application/feed+json; charset=utf-8", jsonFeedOf),
];
