/** An answer's name is a hash of what it says, so that whoever has it already need not get it again. */
import { createHash } from "node:crypto";

/** Strong: another body has another name. */
export function etagOf(body: Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** A compressed body says the same in other bytes, which is what a weak name means (RFC 9110, 8.8.1). */
export function weak(etag: string): string {
  return `W/${etag}`;
}

/** Whether `If-None-Match` names it. Compared weakly (RFC 9110, 13.1.2): caches make strong names weak when they compress. */
export function isNamed(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const names = ifNoneMatch.match(/(?:W\/)?"[\x21\x23-\x7e]*"/g) ?? [];
  return names.some((name) => name.replace(/^W\//, "") === etag);
}
