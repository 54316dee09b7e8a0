/** Headers of every answer, refusals included; and the question that browsers ask before a POST from another site. */
import type { Plugin } from "graphql-yoga";

/** Everybody may ask, and nobody is known: `*` never goes with cookies. */
const everyAnswer = {
  "Access-Control-Allow-Origin": "*",
  // An answer's age is told by these two, and not in its body, so that equal answers are equal byte for byte.
  "Access-Control-Expose-Headers": "Age, Date, ETag",
  "X-Content-Type-Options": "nosniff",
  // Type and status depend on it.
  Vary: "Accept",
};

const preflight = {
  "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
  "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
  "Access-Control-Max-Age": "86400",
  Allow: "GET, HEAD, POST, OPTIONS",
};

export function useHeaders(): Plugin {
  return {
    onRequest({ request, fetchAPI, ...hook }) {
      if (request.method === "OPTIONS")
        hook.endResponse(new fetchAPI.Response(null, { status: 204, headers: preflight }));
    },
    onResponse({ response }) {
      for (const [name, value] of Object.entries(everyAnswer)) response.headers.set(name, value);
      if (response.status >= 400) response.headers.set("Cache-Control", "no-store");
    },
  };
}
