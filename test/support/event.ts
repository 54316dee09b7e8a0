/** Events as an HTTP API of API Gateway sends them to Lambda, payload format 2.0, with all that is in them. */
import type { LoggedEvent } from "../../functions/request-log.ts";

const domainName = "abcdef1234.execute-api.eu-west-2.amazonaws.com";

/** What of a reader is in an event: none of it may be found anywhere behind it. */
export const ofTheReader = {
  address: "192.0.2.7",
  cookie: "session=c2VjcmV0",
  userAgent: "example/1.0 (a reader's browser)",
  referer: "https://intranet.example/ward-7",
};

export type Asked = {
  method?: string;
  path?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: string;
  /** As API Gateway does with bodies that it does not take for text. */
  base64?: boolean;
  stage?: string;
  requestId?: string;
};

export function eventOf(asked: Asked): LoggedEvent {
  const { method = "GET", query = "", headers = {}, body, base64 = false, stage = "$default" } = asked;
  const path = stage === "$default" ? (asked.path ?? "/graphql") : `/${stage}${asked.path ?? "/graphql"}`;
  const { address, cookie, userAgent, referer } = ofTheReader;
  const event = {
    version: "2.0",
    routeKey: `${method} /graphql`,
    rawPath: path,
    rawQueryString: query,
    cookies: [cookie],
    // The same once more, names with several values joined by commas. It is not what we read.
    ...(query !== "" && { queryStringParameters: joined(new URLSearchParams(query)) }),
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json", "content-length": String(body.length) }),
      host: domainName,
      referer,
      "user-agent": userAgent,
      "x-amzn-trace-id": "Root=1-5f9f1c3e-0123456789abcdef01234567",
      "x-forwarded-for": address,
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
      ...headers,
    },
    requestContext: {
      accountId: "123456789012",
      apiId: "abcdef1234",
      domainName,
      domainPrefix: "abcdef1234",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: address, userAgent },
      requestId: asked.requestId ?? "JKJaXmPLvHcESHA=",
      routeKey: `${method} /graphql`,
      stage,
      time: "12/Mar/2026:19:03:58 +0000",
      timeEpoch: 1773342238000,
    },
    ...(body !== undefined && { body: base64 ? Buffer.from(body).toString("base64") : body }),
    isBase64Encoded: base64,
  };
  return event;
}

function joined(parameters: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name).join(",")]));
}
