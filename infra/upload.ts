/**
 * Puts the files of the site into their bucket. Nothing there is ever deleted, and a version of the widget is never
 * changed: pages all over the country name its hash.
 */
import { createHash } from "node:crypto";
import { HeadObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { contentTypeOf } from "./content-types.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;
type Uploaded = { uploaded: string[]; there: string[] };

export async function upload(client: S3Client, bucket: string, files: Files): Promise<Uploaded> {
  const outcome: Uploaded = { uploaded: [], there: [] };
  // What never changes comes first: if one of them is refused, no page that names it is there yet.
  for (const [path, body] of [...files].toSorted(([a], [b]) => Number(isForEver(b)) - Number(isForEver(a)))) {
    const isNew = await put(client, bucket, path, typeof body === "string" ? Buffer.from(body) : body);
    outcome[isNew ? "uploaded" : "there"].push(path);
  }
  return outcome;
}

/** `w/1.4.2/strike-advice.js`; not `w/1/…`, which is the newest of its major version. */
function isForEver(path: string): boolean {
  return /^w\/\d+\.\d+\.\d+\//.test(path);
}

function lifetimeOf(path: string): string {
  return isForEver(path) ? "public, max-age=31536000, immutable" : "public, max-age=300";
}

/** false: it is there already. */
async function put(client: S3Client, bucket: string, path: string, body: Uint8Array): Promise<boolean> {
  const checksum = createHash("sha256").update(body).digest("base64");
  try {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        Body: body,
        ContentType: contentTypeOf(path),
        CacheControl: lifetimeOf(path),
        ChecksumSHA256: checksum,
        ...(isForEver(path) && { IfNoneMatch: "*" }),
      }),
    );
    return true;
  } catch (error) {
    if (!isThereAlready(error)) throw error;
    await assertSame(client, bucket, path, checksum);
    return false;
  }
}

function isThereAlready(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;
}

async function assertSame(client: S3Client, bucket: string, path: string, checksum: string): Promise<void> {
  const there = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: path, ChecksumMode: "ENABLED" }));
  if (there.ChecksumSHA256 === checksum) return;
  throw new Error(`${path} was published with other bytes, and pages name their hash. Give the widget a new version.`);
}
