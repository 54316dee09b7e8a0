/**
 * What is stored, as bytes, and the hashes it is known by. A hash is the SHA-256 of canonical JSON (RFC 8785), so that it
 * depends on the content alone and not on how it was written down or compressed.
 */
import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import canonicalize from "canonicalize";

export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError("only JSON values have a canonical form");
  return json;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The hash a value is known by. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** Canonical JSON, compressed. The writer has seconds, the readers do not: hence the quality. */
export function encodeChunk(value: unknown): { hash: string; body: Uint8Array } {
  const json = canonicalJson(value);
  const body = brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
  return { hash: sha256(json), body };
}

/** Throws where the bytes are not what the hash says: a reader must not speak from a damaged chunk. */
function decodeChunk(hash: string, body: Uint8Array): unknown {
  const json = opened(body);
  if (json === null || sha256(json) !== hash) throw new Error(`chunk ${hash} is damaged`);
  return JSON.parse(json);
}

/** null where it is not even compressed text. */
function opened(body: Uint8Array): string | null {
  try {
    return brotliDecompressSync(body).toString("utf8");
  } catch {
    return null;
  }
}

/** A chunk as it came from the store. It is opened when it is first read: most questions read few of them. */
export type Chunk = () => unknown;

/** Opening throws where the bytes are not what the hash says. */
export function sealedChunk(hash: string, body: Uint8Array): Chunk {
  let sealed: Uint8Array | null = body;
  let content: unknown;
  return () => {
    if (sealed !== null) [content, sealed] = [decodeChunk(hash, sealed), null];
    return content;
  };
}
