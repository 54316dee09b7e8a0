/** What all pages have: the head, the 999 line above everything (promise 4), the way around, and strict headers. */
import { FEEDS } from "../feeds/addresses.ts";
import { documentOf } from "../markup/html.ts";
import { type Child, element as h } from "../markup/tree.ts";
import type { Content } from "../web/route.ts";
import { contactLine } from "./contact.ts";
import { iconPath, stylesheetPath } from "./files.ts";

type Page = {
  title: string;
  /** In one sentence, for lists of search results. */
  description?: string;
  /** Wider than a line of text should be: for pictures and cards. */
  wide?: boolean;
  /** A rehearsal of another moment: search engines must not show it to anybody as news. */
  isRehearsal?: boolean;
  body: Child;
};

const SITE = "Strike Advice";

export function pageOf({ title, description, wide = false, isRehearsal = false, body }: Page): Content {
  const main = h("main", { id: "content", class: wide && "wide" }, body);
  const root = h(
    "html",
    { lang: "en" },
    head(title, description, isRehearsal),
    h("body", {}, masthead, main, footer()),
  );
  return { type: "text/html; charset=utf-8", body: documentOf(root), headers: strict };
}

/** Nothing but our own stylesheet, and no script at all. Forms go nowhere else; nobody learns where a reader came from. */
const strict = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Content-Language": "en",
};

function head(title: string, description: string | undefined, isRehearsal: boolean) {
  return h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light" }),
    h("title", {}, title === SITE ? SITE : `${title} – ${SITE}`),
    description && h("meta", { name: "description", content: description }),
    isRehearsal && h("meta", { name: "robots", content: "noindex" }),
    h("link", { rel: "icon", type: "image/svg+xml", href: iconPath }),
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

const links = (of: Record<string, string>) =>
  h(
    "ul",
    {},
    Object.entries(of).map(([path, name]) => h("li", {}, h("a", { href: path }, name))),
  );

const masthead = [
  h("a", { class: "skip", href: "#content" }, "Skip to the content"),
  h(
    "section",
    { class: "line999", "aria-label": "Emergency" },
    h(
      "p",
      {},
      h("strong", {}, "Life at risk? ", h("a", { href: "tel:999" }, "Call 999"), " or go to A&E."),
      " Strikes do not change this.",
    ),
  ),
  h(
    "header",
    {},
    h("a", { class: "site", href: "/" }, SITE),
    h(
      "nav",
      { "aria-label": "Main" },
      links({ "/trusts": "Hospitals", "/strikes": "Strikes", "/sources": "Sources", "/about": "How we know" }),
    ),
  ),
];

const footer = () =>
  h(
    "footer",
    {},
    h(
      "nav",
      { "aria-label": "About this site" },
      links({
        "/builder": "On your page",
        [FEEDS]: "Calendars and feeds",
        "/docs/": "For developers",
        "/accessibility": "Accessibility",
        "/privacy": "Privacy",
      }),
    ),
    h(
      "p",
      {},
      "We are not the NHS. Facts come from published sources, and a person accepted each one before it was shown.",
    ),
    contactLine(),
  );
