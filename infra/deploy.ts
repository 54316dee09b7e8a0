/**
 * `npm run deploy`: a whole stage. First what keeps, then the files, then everything that speaks of them, so that no page
 * names a file that is not there. What it does not know goes on to `cdk deploy`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { S3Client } from "@aws-sdk/client-s3";
import { stackName } from "./names.ts";
import { REGION } from "./stages.ts";
import { staticFiles } from "./static-site.ts";
import { upload } from "./upload.ts";

const stage = process.env["STRIKES_STAGE"];
if (!stage) {
  process.stderr.write("Say which stage: STRIKES_STAGE=dev npm run deploy\n");
  process.exit(64);
}

const scratch = mkdtempSync(join(tmpdir(), "strike-advice-deploy-"));
try {
  const passedOn = process.argv.slice(2);
  const assembly = join(scratch, "cdk.out");
  cdk("synth", "--quiet", "--output", assembly);
  const outputs = deploy(assembly, [stackName(stage, "data"), ...passedOn]);
  const { uploaded, there } = await upload(
    new S3Client({ region: REGION }),
    outputs[stackName(stage, "data")]!["FilesBucket"]!,
    await staticFiles(),
  );
  say(`Files: ${uploaded.length} uploaded, ${there.length} there already.`);
  const { Origin, GraphQL } = deploy(assembly, ["--all", ...passedOn])[stackName(stage, "edge")]!;
  say(`${Origin}/ is ${stage}. Ask at ${GraphQL}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

type Outputs = Record<string, Record<string, string>>;

/** What the stacks say of themselves. */
function deploy(assembly: string, args: string[]): Outputs {
  const file = join(scratch, "outputs.json");
  cdk("deploy", "--app", assembly, "--outputs-file", file, ...args);
  return JSON.parse(readFileSync(file, "utf8")) as Outputs;
}

function cdk(...args: string[]): void {
  const program = fileURLToPath(new URL("../node_modules/aws-cdk/bin/cdk", import.meta.url));
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: "inherit" });
  if (status !== 0) {
    rmSync(scratch, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
