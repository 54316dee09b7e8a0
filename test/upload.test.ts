/** Files of the site on their way into the bucket: nothing is deleted, and no version of the widget ever changes. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { HeadObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, test } from "vitest";
import { files as served } from "../infra/paths.ts";
import { staticFiles } from "../infra/static-site.ts";
import { upload } from "../infra/upload.ts";
import { widgetVersion } from "../infra/widget.ts";

const s3 = mockClient(S3Client);
const client = new S3Client({ region: "eu-west-2" });
beforeEach(() => s3.reset());

const widget = `w/${widgetVersion}/strike-advice.js`;
const files = new Map([
  ["docs/index.html", "<!doctype html>"],
  ["docs/changelog.md", "# Changes"],
  ["w/1/strike-advice.js", "newest"],
  [widget, "this one"],
]);
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const thereAlready = new S3ServiceException({
  name: "PreconditionFailed",
  $fault: "client",
  $metadata: { httpStatusCode: 412 },
});

const puts = () => s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);

describe("uploading", () => {
  test("puts every file, the ones that never change first, and asks for nothing else", async () => {
    s3.on(PutObjectCommand).resolves({});
    expect(await upload(client, "files", files)).toEqual({ uploaded: puts().map(({ Key }) => Key), there: [] });
    expect(puts().map(({ Key }) => Key)).toEqual([
      widget,
      "docs/index.html",
      "docs/changelog.md",
      "w/1/strike-advice.js",
    ]);
    expect(s3.calls()).toHaveLength(files.size);
  });

  test("says of each what it is and how long it holds", async () => {
    s3.on(PutObjectCommand).resolves({});
    await upload(client, "files", files);
    expect(puts()).toMatchObject([
      {
        ContentType: "text/javascript; charset=utf-8",
        CacheControl: "public, max-age=31536000, immutable",
        IfNoneMatch: "*",
        ChecksumSHA256: sha256("this one"),
      },
      { ContentType: "text/html; charset=utf-8", CacheControl: "public, max-age=300" },
      { ContentType: "text/plain; charset=utf-8" },
      { Key: "w/1/strike-advice.js", CacheControl: "public, max-age=300" },
    ]);
    expect(puts().filter(({ IfNoneMatch }) => IfNoneMatch !== undefined)).toHaveLength(1);
  });

  test("leaves a version of the widget that is there as it is", async () => {
    s3.on(PutObjectCommand).resolves({}).on(PutObjectCommand, { IfNoneMatch: "*" }).rejects(thereAlready);
    s3.on(HeadObjectCommand).resolves({ ChecksumSHA256: sha256("this one") });
    expect((await upload(client, "files", files)).there).toEqual([widget]);
  });

  test("refuses another script under a version that is out, before anything else is put there", async () => {
    s3.on(PutObjectCommand).resolves({}).on(PutObjectCommand, { IfNoneMatch: "*" }).rejects(thereAlready);
    s3.on(HeadObjectCommand).resolves({ ChecksumSHA256: sha256("another") });
    await expect(upload(client, "files", files)).rejects.toThrow(/Give the widget a new version/);
    expect(puts().map(({ Key }) => Key)).toEqual([widget]);
  });

  test("stops at any other failure", async () => {
    s3.on(PutObjectCommand).rejects(new Error("AccessDenied"));
    await expect(upload(client, "files", files)).rejects.toThrow("AccessDenied");
  });
});

test("every file of the site is at a path that the edge takes from the bucket", async () => {
  const patterns = served.map(({ path }) => new RegExp(`^${path.replaceAll(".", "\\.").replace("*", ".*")}$`));
  for (const path of (await staticFiles()).keys()) {
    expect(
      patterns.filter((pattern) => pattern.test(`/${path}`)),
      path,
    ).toHaveLength(1);
  }
});

test("nobody deploys without saying where", () => {
  const { STRIKES_STAGE: _, ...env } = process.env;
  const deploy = fileURLToPath(new URL("../infra/deploy.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [deploy], { env, encoding: "utf8" });
  expect([status, stderr]).toEqual([64, "Say which stage: STRIKES_STAGE=dev npm run deploy\n"]);
});
