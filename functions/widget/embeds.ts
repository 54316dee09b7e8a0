/** The two embeds that the server draws: a page for an iframe, and a fragment for a page that another server makes. */
import { createHash } from "node:crypto";
import type { Problem } from "../delivery/problem.ts";
import { documentOf, textOf } from "../markup/html.ts";
import { type Child, element as h } from "../markup/tree.ts";
import { type Content, route } from "../web/route.ts";
import { css } from "./css.ts";
import { frameScript } from "./frame-scripts.ts";
import { embedQuery, reasonOf, serve, unanswered } from "./served.ts";
import { widgetWords } from "./words.ts";

/** `/embed/trust/RHM?lang=cy`: complete without JavaScript. */
const frame = route({
  path: "/embed/:kind/:codes",
  query: embedQuery,
  async answer(asked) {
    const { tree, note, language, displayUntil } = await serve(asked, 1);
    const down = unanswered(asked.origin, language, 1);
    const until = note ? null : displayUntil;
    return pageOf({
      lang: language.toLowerCase(),
      title: widgetWords[language].title,
      until,
      body: [note, tree],
      down,
    });
  },
  refuse: (problem) =>
    pageOf({ lang: "en", title: "Strike advice", until: null, body: refusalOf(problem, 1), down: null }),
});

/** `/fragment/trust/RHM?lang=cy`: markup without a page around it, and without styles. */
const fragment = route({
  path: "/fragment/:kind/:codes",
  query: embedQuery,
  async answer(asked) {
    const { tree, note, displayUntil } = await serve(asked, 2);
    return html(textOf(h("div", { "data-display-until": displayUntil }, note, tree)));
  },
  refuse: (problem) => html(textOf(h("div", {}, refusalOf(problem, 2)))),
});

export const embeds = [frame, fragment];

/** It says 999 as every answer does, for it stands on somebody's page; the reason is in the source alone. */
function refusalOf(problem: Problem, level: number): Child {
  return h("div", { "data-reason": reasonOf(problem) }, unanswered("", "EN", level));
}

type Page = { lang: string; title: string; until: string | null; body: Child; down: Child };

function pageOf({ lang, title, until, body, down }: Page): Content {
  const root = h(
    "html",
    { lang },
    h(
      "head",
      {},
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "robots", content: "noindex" }),
      h("title", {}, title),
      // A link leads out of the frame, and not to a page within it.
      h("base", { target: "_top" }),
      h("style", {}, styles),
    ),
    h(
      "body",
      { "data-until": until },
      h("main", {}, body),
      down !== null && h("template", {}, down),
      h("script", {}, frameScript),
    ),
  );
  return { type: "text/html; charset=utf-8", body: documentOf(root), headers };
}

const styles = `html,body{margin:0;background:#fff}.rehearsal{margin:0 0 1em;padding:.5em 1em;font:bold 1em/1.5 Arial,sans-serif;border:2px dashed}${css}`;

const headers = {
  "Content-Security-Policy":
    `default-src 'none'; style-src ${hashOf(styles)}; script-src ${hashOf(frameScript)}; connect-src 'self'; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types 'none'",
  "Referrer-Policy": "no-referrer",
};

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function html(body: string): Content {
  return { type: "text/html; charset=utf-8", body, headers: { "Referrer-Policy": "no-referrer" } };
}
