/** What goes over the wire: the lifetime, the name and the form of an answer, or a 304 for whoever has it already. */
import { cacheControlOf } from "../freshness.ts";
import { compress, type Encoding, encodingFor, WORTH_COMPRESSING } from "./encoding.ts";
import { isNamed, weak } from "./etag.ts";
import type { Exchange } from "./exchange.ts";
import type { Answer } from "./kept.ts";

export type Wire = { status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> | null };

/** `now` is the clock of the answers, `clock` that of the headers. */
type Clocks = { now: number; clock: number };

/** An answer to GET that holds for a while. */
export async function answerOnWire(answer: Answer, exchange: Exchange, { now, clock }: Clocks): Promise<Wire> {
  const encoding = encodingOf(answer.body, exchange);
  const modified = modifiedOf(answer, clock);
  const headers = {
    ...answer.headers,
    ...varyOf(answer.body, exchange),
    "Cache-Control": cacheControlOf(answer.freshness, now),
    ETag: encoding ? weak(answer.etag) : answer.etag,
    ...(modified !== null && { "Last-Modified": modified }),
  };
  if (isHeld(answer.etag, modified, exchange)) return { status: 304, headers, body: null };
  const typed = { ...headers, "Content-Type": answer.type };
  if (encoding === null) return { status: 200, headers: typed, body: answer.body };
  return { status: 200, headers: { ...typed, "Content-Encoding": encoding }, body: await encoded(answer, encoding) };
}

/** A time has whole seconds, and readers hear of a publication seconds later: a minute on, no other answer can have it. */
const TELLING = 60_000;

/** When what it says changed last; null where that is not told, or does not name it yet (RFC 9110, 8.8.2.2). */
function modifiedOf({ lastModified }: Answer, clock: number): string | null {
  return lastModified === null || clock - lastModified < TELLING ? null : new Date(lastModified).toUTCString();
}

/**
 * Whether the client has it. A name says more than a time, which is asked where no name is given (RFC 9110, 13.1.3). The
 * time has to be the very one: after a restore what stands is older than what a client may have.
 */
function isHeld(etag: string, modified: string | null, { ifNoneMatch, ifModifiedSince }: Exchange): boolean {
  if (ifNoneMatch !== null) return isNamed(ifNoneMatch, etag);
  return modified !== null && ifModifiedSince === modified;
}

/** Anything else: answers to POST, refusals, pages. Refusals are never kept. */
export async function otherOnWire(
  response: Response,
  body: Uint8Array<ArrayBuffer>,
  exchange: Exchange,
): Promise<Wire> {
  const encoding = encodingOf(body, exchange);
  // The length is that of the body as it goes out.
  const { "content-length": _, "cache-control": before, ...own } = Object.fromEntries(response.headers);
  const headers = {
    ...own,
    ...(before !== undefined && { "Cache-Control": before }),
    ...varyOf(body, exchange),
    ...(response.status >= 400 && { "Cache-Control": "no-store" }),
    ...(encoding && { "Content-Encoding": encoding }),
  };
  return { status: response.status, headers, body: encoding ? await compress(body, encoding) : body };
}

function encodingOf(body: Uint8Array, { acceptEncoding }: Exchange): Encoding | null {
  return body.length < WORTH_COMPRESSING ? null : encodingFor(acceptEncoding);
}

/** At the endpoint, type and status depend on what is accepted. A document at its address has one type. */
function varyOf(body: Uint8Array, { isDocument }: Exchange): Record<string, string> {
  const names = [...(isDocument ? [] : ["Accept"]), ...(body.length < WORTH_COMPRESSING ? [] : ["Accept-Encoding"])];
  return names.length === 0 ? {} : { Vary: names.join(", ") };
}

/** Compressed once, however many ask. */
async function encoded(answer: Answer, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const before = answer.encoded.get(encoding);
  if (before) return before;
  const bytes = await compress(answer.body, encoding);
  answer.encoded.set(encoding, bytes);
  return bytes;
}
