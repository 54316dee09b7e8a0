/** What all pages have: the head, the 999 line above everything (promise 4), the way around, and strict headers. */
import { FEEDS } from "../feeds/addresses.ts";
import { documentOf } from "../markup/html.ts";
import { type Child, element as h } from "../markup/tree.ts";
import type { Content } from "../web/route.ts";
import { stylesheetPath } from "./stylesheet.ts";

type Page = {
  title: string;
  /** In one sentence, for lists of search results. */
  description?: string;
  body: Child;
};

const SITE = "Strike Advice";

export function pageOf({ title, description, body }: Page): Content {
  const root = h("html", { lang: "en" }, head(title, description), h("body", {}, masthead(), main(body), footer()));
  return { type: "text/html; charset=utf-8", body: documentOf(root), headers: strict };
}

/** Nothing but our own stylesheet, and no script at all. Forms go nowhere else; nobody learns where a reader came from. */
const strict = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Content-Language": "en",
};

function head(title: string, description: string | undefined) {
  return h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", {}, title === SITE ? SITE : `${title} – ${SITE}`),
    description && h("meta", { name: "description", content: description }),
    h("link", { rel: "stylesheet", href: stylesheetPath }),
    feeds.map(({ type, title, href }) => h("link", { rel: "alternate", type, title, href })),
  );
}

/** Feed readers find them from any page. */
const feeds = [
  { type: "application/atom+xml", title: "What was published", href: `${FEEDS}/changes.atom` },
  { type: "application/feed+json", title: "What was published", href: `${FEEDS}/changes.json` },
  { type: "text/calendar", title: "Strikes", href: `${FEEDS}/strikes.ics` },
];

function masthead() {
  return [
    h("a", { class: "skip", href: "#content" }, "Skip to the content"),
    h(
      "p",
      { class: "emergency-line" },
      h("strong", {}, "Life at risk? ", h("a", { href: "tel:999" }, "Call 999"), " or go to A&E."),
      " Strikes do not change this.",
    ),
    h("header", {}, h("a", { class: "site", href: "/" }, SITE)),
  ];
}

function main(body: Child) {
  return h("main", { id: "content" }, body);
}

function footer() {
  return h("footer", {}, h("p", {}, "We are not the NHS."), h("p", {}, h("a", { href: FEEDS }, "Calendars and feeds")));
}
