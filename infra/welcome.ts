/** The local server's page for developers: what to try. */
import { element as h } from "../functions/markup/tree.ts";
import { pageOf } from "../functions/pages/layout.ts";

export const exampleQuery = `{
  situation(trust: "RHM", at: "2016-04-26T10:00:00+01:00") {
    state
    summary
    advice { level heading conditions body }
    strikes {
      window { start { time } end { time } withdrawn status }
      event { evidence { ... on QuoteEvidence { quote source { publisher } } } }
    }
    displayUntil
    dataVersion
  }
}`;

const queryUrl = `/graphql?query=${encodeURIComponent(exampleQuery)}`;

const MORNING = "2016-04-26T10:00:00+01:00";

const rehearsals = {
  [`/?at=${encodeURIComponent(MORNING)}`]: "The start page on the morning of a strike, 26 April 2016",
  [`/trusts/RHM?at=${encodeURIComponent(MORNING)}`]: "A hospital on that morning",
  [`/?at=${encodeURIComponent("2023-01-15T09:00:00Z")}`]: "The weeks around 15 January 2023",
  "/strikes": "All strikes since 2015",
  "/builder": "The widget in every state, and the lines for a page of your own",
};

const terminal = (...lines: string[]) => h("pre", { tabindex: 0 }, lines.join("\n"));

export const developersPage = String(
  pageOf({
    title: "Strike Advice, on this machine",
    body: [
      h("h1", {}, "Strike Advice, on this machine"),
      h(
        "p",
        { class: "note" },
        "If somebody's life is at risk, call 999 or go to A&E. What you find here are samples and a back catalogue, for trying the service out: do not decide about your care by them.",
      ),
      h("h2", {}, "Look"),
      h(
        "ul",
        {},
        Object.entries(rehearsals).map(([path, name]) => h("li", {}, h("a", { href: path }, name))),
      ),
      h("h2", {}, "Ask"),
      h(
        "p",
        {},
        h("a", { href: "/graphql" }, "Open GraphiQL"),
        ", or ask what stood at Southampton's hospitals that morning:",
      ),
      terminal(exampleQuery),
      h(
        "p",
        {},
        h("a", { href: queryUrl }, "See the answer"),
        ". ",
        h("a", { href: "/docs/" }, "The API's documentation"),
      ),
      h("h2", {}, "Publish"),
      h("p", {}, "In another terminal, with a press release in ", h("code", {}, "release.txt"), ":"),
      terminal(
        'export STRIKES_EDITOR="Your name or role"',
        "npx strikes extract release.txt --published 2026-06-12",
        "npx strikes review release.draft.json",
        "npx strikes plan release.draft.json",
        "npx strikes publish release.plan.json",
      ),
      h("p", {}, "Then:"),
      terminal("npx strikes log --changes", "npx strikes show RHM", "npx strikes verify"),
    ],
  }).body,
);
