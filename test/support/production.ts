/** The app of `production`, synthesised once for all files that look at it, as vitest.config.ts says. They leave it as it is. */
import { rm } from "node:fs/promises";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { readSynthesised, synthesise, type Synthesised } from "./synth.ts";

declare module "vitest" {
  interface ProvidedContext {
    production: string;
  }
}

/** Before the first of those files. What it returns is done after the last. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { outdir } = await synthesise("production");
  provide("production", outdir);
  return () => rm(outdir, { recursive: true, force: true });
}

export const production = (): Promise<Synthesised> => readSynthesised("production", inject("production"));
