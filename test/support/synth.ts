/** Synthesises the CDK app as `cdk synth` does, with no account at hand, and reads what came out. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type Resource = {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};

export type Synthesised = { resources: Record<string, Resource>; outdir: string; remove(): Promise<void> };

const appFile = fileURLToPath(new URL("../../infra/app.ts", import.meta.url));

export async function synthesise(stage: string): Promise<Synthesised> {
  const outdir = await mkdtemp(join(tmpdir(), "strike-advice-synth-"));
  await promisify(execFile)(process.execPath, [appFile], { env: { CDK_OUTDIR: outdir, STRIKES_STAGE: stage } });
  const template = JSON.parse(await readFile(join(outdir, `StrikeAdvice-${stage}.template.json`), "utf8"));
  return {
    resources: template.Resources,
    outdir,
    remove: () => rm(outdir, { recursive: true, force: true }),
  };
}

export function ofType({ resources }: Synthesised, type: string): Resource[] {
  return Object.values(resources).filter((resource) => resource.Type === type);
}

/** The folder that is uploaded as a function's code: named by the hash of what is in it. */
export function codeOf({ outdir }: Synthesised, lambda: Resource): string {
  const { S3Key } = lambda.Properties["Code"] as { S3Key: string };
  return join(outdir, `asset.${basename(S3Key, ".zip")}`);
}
