/** The page about something that cannot be given. Like every page it begins with 999, and it never says that all is clear. */
import type { Problem } from "../delivery/problem.ts";
import { errorCodes } from "../errors.ts";
import { element as h } from "../markup/tree.ts";
import type { Content } from "../web/route.ts";
import { pageOf } from "./layout.ts";

/** `requestId`: under which the log has it; null outside Lambda. */
export function refusalPage({ code, detail }: Problem, requestId: string | null): Content {
  const { title, after } = words(errorCodes[code].status);
  return pageOf({
    title,
    body: [
      h("h1", {}, title),
      h("p", {}, detail),
      h("p", {}, after),
      requestId && h("p", {}, "If you write to us about it, quote ", h("code", {}, requestId), "."),
      h("p", {}, h("a", { href: "/" }, "To the start")),
    ],
  });
}

function words(status: number): { title: string; after: string } {
  if (status === 404) {
    return {
      title: "There is nothing here",
      after: "This page says nothing about strikes: it may have moved, or its address may be mistyped.",
    };
  }
  if (status >= 500) {
    return {
      title: status === 503 ? "We cannot read our information just now" : "Something went wrong on our side",
      after:
        "This does not mean that there is no strike. Try again in a minute, or look at your hospital's own website.",
    };
  }
  return { title: "We did not understand that", after: "This page says nothing about strikes." };
}
