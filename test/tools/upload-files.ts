/** `node test/tools/upload-files.ts BUCKET`: the files of the site into a bucket of an emulator, as a deployment does it, and once more. */
import { S3Client } from "@aws-sdk/client-s3";
import { staticFiles } from "../../infra/static-site.ts";
import { upload } from "../../infra/upload.ts";
import { widgetVersion } from "../../infra/widget.ts";

const [bucket = ""] = process.argv.slice(2);
const client = new S3Client({ forcePathStyle: true });
const files = await staticFiles();
const script = `w/${widgetVersion}/strike-advice.js`;

const first = await upload(client, bucket, files);
if (first.uploaded.length !== files.size) throw new Error(`there before: ${first.there.join(", ")}`);
const second = await upload(client, bucket, files);
if (!second.there.includes(script)) throw new Error(`${script} was put there again`);
const refusal = await upload(client, bucket, new Map([[script, "other bytes"]])).then(
  () => "",
  (error: unknown) => (error instanceof Error ? error.message : ""),
);
if (!refusal.includes("Give the widget a new version")) throw new Error(`${script} was changed`);
