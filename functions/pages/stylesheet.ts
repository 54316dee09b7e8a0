/** The stylesheet of all pages, at an address that changes with it. */
import { createHash } from "node:crypto";
import { readBeside } from "../beside.ts";
import { FOR_EVER } from "../freshness.ts";
import { route } from "../web/route.ts";

const text = readBeside("stylesheet");
const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);

export const stylesheetPath = `/assets/site-${digest}.css`;

export const stylesheet = route({
  path: stylesheetPath,
  fileFor: FOR_EVER,
  answer: () => ({ type: "text/css; charset=utf-8", body: text }),
});
