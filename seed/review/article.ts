/** The text that a draft was made from: read strictly, and found again by its hash when the draft is reviewed. */
import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { sha256 } from "../../functions/codec.ts";
import type { Draft } from "../draft.ts";
import { UserError } from "../errors.ts";
import { unread } from "../files.ts";

/** More bytes than the extractor's limit of characters can need. */
const MAX_BYTES = 4_000_000;

/** The whole text of a file, or of standard input for "-". A byte order mark stays: the hash is the file's own. */
export async function readArticle(file: string): Promise<string> {
  const name = nameOf(file);
  const stream: AsyncIterable<Buffer> = file === "-" ? process.stdin : createReadStream(file);
  const bytes = await collect(stream).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  if (isPdf(bytes)) throw notText(name, "a PDF");
  if (bytes.includes(0) && !isUtf16(bytes)) throw notText(name, "a file for a program, not for people");
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError("BAD_INPUT", `${name} is not UTF-8 text. Save it again as text with the encoding UTF-8.`);
  }
}

export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** No more than has to be read to see that it is too large. */
async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(parts);
}

function unreadable(file: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EISDIR") return new UserError("BAD_INPUT", `${file} is a folder: give one article at a time.`);
  return unread(file, error);
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes("%PDF-");
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function notText(name: string, what: string): UserError {
  return new UserError(
    "BAD_INPUT",
    `${name} is ${what}. Copy the words of the article into a text file and give that.`,
  );
}

function tooLarge(name: string): UserError {
  return new UserError(
    "BAD_INPUT",
    `${name} is larger than any article (over ${MAX_BYTES / 1e6} MB). Give the article alone.`,
  );
}

// ---------------------------------------------------------------- beside a draft

/** The article of a draft, where a text beside it (or where the editor works) has exactly its words; null if none has. */
export function findArticle(draftFile: string, draft: Draft): string | null {
  const { textSha256 } = draft.source;
  if (textSha256 === null) return null;
  const base = basename(draftFile).replace(/(\.draft)?\.json$/, "");
  const isText = (name: string) => name === base || /^[^.]+$|\.(?:txt|text|md)$/i.test(name);
  const folders = new Set([resolve(dirname(draftFile)), resolve(".")]);
  const files = [...folders].flatMap((folder) =>
    readdirSync(folder)
      .filter(isText)
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    const text = textOf(file);
    if (text !== null && sha256(text) === textSha256) return text;
  }
  return null;
}

function textOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() && found.size <= MAX_BYTES ? readFileSync(file, "utf8") : null;
}
