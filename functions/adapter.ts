/** API Gateway's HTTP API (payload format 2.0) to `fetch` and back. */

/** What we read of an event. docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export type HttpEvent = {
  rawPath: string;
  rawQueryString: string;
  /** Names in lower case; several values of one name joined by commas. */
  headers: Record<string, string | undefined>;
  body?: string;
  isBase64Encoded: boolean;
  requestContext: { domainName: string; stage: string; http: { method: string } };
};

export type HttpResult = {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
};

/** `fetchAPI`: the server's own `Request`, where it has one. Node's loads a whole HTTP client when it is first named. */
export type Server = {
  fetch(request: Request): Response | Promise<Response>;
  fetchAPI?: { Request: typeof Request };
};

/** A Lambda handler around a server. */
export function createHandler(server: Server): (event: HttpEvent) => Promise<HttpResult> {
  const { Request } = server.fetchAPI ?? globalThis;
  return async (event) => resultOf(await server.fetch(requestOf(event, Request)));
}

/** Nothing else is passed on: no cookie, no credential and no address of a reader can reach a log or an answer. */
const readHeaders = ["accept", "accept-encoding", "content-type", "if-modified-since", "if-none-match"];

function requestOf(event: HttpEvent, Request: typeof globalThis.Request): Request {
  const { domainName, stage, http } = event.requestContext;
  const query = event.rawQueryString === "" ? "" : `?${event.rawQueryString}`;
  const url = new URL(`https://${domainName}${pathOf(event.rawPath, stage)}${query}`);
  const headers = Object.entries(event.headers).flatMap(([name, value]): [string, string][] =>
    value !== undefined && readHeaders.includes(name.toLowerCase()) && isPlain(value) ? [[name, value]] : [],
  );
  const hasBody = event.body !== undefined && http.method !== "GET" && http.method !== "HEAD";
  return new Request(url, { method: http.method, headers, body: hasBody ? bodyOf(event) : null });
}

/** A stage other than the default one stands at the head of the path. */
function pathOf(rawPath: string, stage: string): string {
  return stage !== "$default" && rawPath.startsWith(`/${stage}/`) ? rawPath.slice(stage.length + 1) : rawPath;
}

/** `Headers` throws at what HTTP does not allow, and API Gateway may have decoded into. */
function isPlain(value: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(value);
}

function bodyOf({ body = "", isBase64Encoded }: HttpEvent): Uint8Array<ArrayBuffer> | string {
  return isBase64Encoded ? new Uint8Array(Buffer.from(body, "base64")) : body;
}

async function resultOf(response: Response): Promise<HttpResult> {
  const headers = Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const body = Buffer.from(await response.arrayBuffer());
  const isBase64Encoded = !isText(headers);
  return {
    statusCode: response.status,
    headers,
    body: body.toString(isBase64Encoded ? "base64" : "utf8"),
    isBase64Encoded,
  };
}

function isText(headers: Record<string, string>): boolean {
  if (headers["content-encoding"]) return false;
  return /^(text\/|application\/(json|javascript|xml)|[^;]+\+(json|xml)|$)/.test(headers["content-type"] ?? "");
}
