/** Synthesises the CDK app as `cdk synth` does, with no account at hand, and reads what came out. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
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

type Manifest = { artifacts: Record<string, { properties?: { terminationProtection?: boolean } }> };

type Template = { Resources: Record<string, Resource>; Outputs?: Record<string, { Value: unknown }> };

export type Synthesised = {
  /** By the last part of its name: `data`, `api`, … */
  stacks: Record<string, Template>;
  /** Of all stacks, by logical id. */
  resources: Record<string, Resource>;
  /** Whether CloudFormation refuses to delete the stack. */
  isProtected(part: string): boolean;
  outdir: string;
};

const appFile = fileURLToPath(new URL("../../infra/app.ts", import.meta.url));

export async function synthesise(stage: string): Promise<Synthesised> {
  const outdir = await mkdtemp(join(tmpdir(), "strike-advice-synth-"));
  await promisify(execFile)(process.execPath, [appFile], { env: { CDK_OUTDIR: outdir, STRIKES_STAGE: stage } });
  return readSynthesised(stage, outdir);
}

export async function readSynthesised(stage: string, outdir: string): Promise<Synthesised> {
  const stacks = await templatesIn(outdir, `StrikeAdvice-${stage}-`);
  const { artifacts } = JSON.parse(await readFile(join(outdir, "manifest.json"), "utf8")) as Manifest;
  return {
    stacks,
    resources: oneOf(Object.values(stacks).map(({ Resources }) => Resources)),
    isProtected: (part) => artifacts[`StrikeAdvice-${stage}-${part}`]?.properties?.terminationProtection === true,
    outdir,
  };
}

async function templatesIn(outdir: string, prefix: string): Promise<Record<string, Template>> {
  const files = (await readdir(outdir)).filter((file) => file.endsWith(".template.json"));
  const stacks = files.map(async (file): Promise<[string, Template]> => {
    const template = JSON.parse(await readFile(join(outdir, file), "utf8")) as Template;
    return [basename(file, ".template.json").slice(prefix.length), template];
  });
  return Object.fromEntries(await Promise.all(stacks));
}

/** Rules look at all resources at once: two under one id would hide one of them. */
function oneOf(parts: Record<string, Resource>[]): Record<string, Resource> {
  const all = Object.assign({}, ...parts) as Record<string, Resource>;
  const count = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
  if (Object.keys(all).length !== count) throw new Error("two stacks have a resource of one logical id");
  return all;
}

export function ofType({ resources }: Pick<Synthesised, "resources">, type: string): Resource[] {
  return Object.values(resources).filter((resource) => resource.Type === type);
}

/** The folder that is uploaded as a function's code: named by the hash of what is in it. */
export function codeOf({ outdir }: Synthesised, lambda: Resource): string {
  const { S3Key } = lambda.Properties["Code"] as { S3Key: string };
  return join(outdir, `asset.${basename(S3Key, ".zip")}`);
}
