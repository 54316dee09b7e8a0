/**
 * The samples: releases in our own words over public facts, each headed as a sample, with the decisions that were taken
 * on it. They are the first things a new store can show, and they go the way of every release.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { LocalDate } from "../../schema/forms.ts";
import type { Trust } from "../../schema/records.ts";
import { type Decision, readDecisions } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import { extract } from "../extract/extract.ts";
import { Order } from "../plan/plan-file.ts";

const SampleSource = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** None of them stands anywhere but here. */
  url: z.null(),
  publishedOn: LocalDate,
  /** The folder of the sample that this one takes the place of. */
  supersedes: z.string().optional(),
});
type SampleSource = z.infer<typeof SampleSource>;

export type Sample = { name: string; text: string; source: SampleSource; decisionsFile: string };

/** A folder each, in the order of their names. */
export function loadSamples(): Sample[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => load(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function load(name: string): Sample {
  const folder = join(import.meta.dirname, name);
  return {
    name,
    text: readFileSync(join(folder, "release.txt"), "utf8"),
    source: SampleSource.parse(JSON.parse(readFileSync(join(folder, "source.json"), "utf8"))),
    decisionsFile: join(folder, "decisions.jsonl"),
  };
}

/** `orders`: what a person withdrew because this sample takes its place, one order a line. */
export type SampleDraft = { name: string; draft: Draft; decisions: Decision[]; orders: Order[] };

/** Every sample as the extractor reads it today, with what a person decided on it. */
export function sampleDrafts(directory: Trust[]): SampleDraft[] {
  const sourceIds = new Map<string, string>();
  return loadSamples().map((sample) => {
    const draft = draftOf(sample, sourceIds, directory);
    sourceIds.set(sample.name, draft.source.id);
    return { name: sample.name, draft, decisions: readDecisions(sample.decisionsFile), orders: ordersOf(sample.name) };
  });
}

function ordersOf(name: string): Order[] {
  const file = join(import.meta.dirname, name, "orders.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => Order.parse(JSON.parse(line)));
}

function draftOf({ name, text, source }: Sample, sourceIds: ReadonlyMap<string, string>, directory: Trust[]): Draft {
  const { supersedes: earlier, ...given } = source;
  const supersedes = earlier === undefined ? null : sourceIds.get(earlier);
  if (supersedes === undefined)
    throw new Error(`sample ${name} takes the place of ${earlier}, which is no sample before it`);
  const extracted = extract({
    text,
    ...given,
    publishedBasis: "given",
    supersedes,
    retrievedAt: null,
    directory,
    acceptDiff: false,
  });
  if (extracted.kind === "draft") return extracted.draft;
  throw new Error(`sample ${name} is not read as an article: ${JSON.stringify(extracted)}`);
}
