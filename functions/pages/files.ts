/** The files that pages need beside their own text, each at an address that changes with it. */
import { createHash } from "node:crypto";
import { readBeside } from "../beside.ts";
import { FOR_EVER } from "../freshness.ts";
import { textOf } from "../markup/html.ts";
import { element as h } from "../markup/tree.ts";
import { type Route, route } from "../web/route.ts";

const DAY_SECONDS = 86_400;

type File = { path: `/${string}`; route: Route };

function file(name: string, extension: string, type: string, body: string): File {
  const digest = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const path = `/assets/${name}-${digest}.${extension}` as const;
  return { path, route: route({ path, fileFor: FOR_EVER, answer: () => ({ type, body }) }) };
}

const stylesheet = file("site", "css", "text/css; charset=utf-8", readBeside("stylesheet"));

/** A calendar leaf with a day crossed out. No lozenge and no letters: we are not the NHS. */
const icon = file(
  "icon",
  "svg",
  "image/svg+xml",
  textOf(
    h(
      "svg",
      { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 32 32" },
      h("rect", { width: 32, height: 32, rx: 4, fill: "#005eb8" }),
      h("rect", { x: 6, y: 11, width: 20, height: 15, fill: "#fff" }),
      h("path", { d: "M11 6v6M21 6v6", stroke: "#fff", "stroke-width": 3 }),
      h("path", { d: "M12 15l8 7M20 15l-8 7", stroke: "#d5281b", "stroke-width": 3 }),
    ),
  ),
);

/** Pages are for everybody. Rehearsals tell search engines themselves not to show them, which they must be let in to read. */
const robots = route({
  path: "/robots.txt",
  fileFor: DAY_SECONDS,
  answer: () => ({ type: "text/plain; charset=utf-8", body: "User-agent: *\nDisallow: /graphql\n" }),
});

export const [stylesheetPath, iconPath] = [stylesheet.path, icon.path];

export const files: readonly Route[] = [stylesheet.route, icon.route, robots];
