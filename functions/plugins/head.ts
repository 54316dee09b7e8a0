/** HEAD is GET without the body (RFC 9110, 9.3.2). */
import type { Plugin } from "graphql-yoga";

export function useHead(): Plugin {
  const asked = new WeakSet<Request>();
  return {
    onRequest({ request, fetchAPI, ...hook }) {
      if (request.method !== "HEAD") return;
      const get = new fetchAPI.Request(request.url, { headers: request.headers });
      asked.add(get);
      hook.setRequest(get);
    },
    onResponse({ request, response, fetchAPI, ...hook }) {
      if (!asked.has(request)) return;
      hook.setResponse(new fetchAPI.Response(null, { status: response.status, headers: response.headers }));
    },
  };
}
