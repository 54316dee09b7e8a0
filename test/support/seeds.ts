/**
 * The four real articles with hand labels. They are not ours to keep: they stand beside the project, and a test that
 * needs them says so where they do not.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));

export const seedsAreHere = existsSync(`${folder}labels.json`);

if (!seedsAreHere && process.env["CI"] === "true") throw new Error("The seed articles are missing, and CI needs them.");
if (!seedsAreHere) console.log("left out: tests of the four seed articles, which are not beside this project");

export type SeedNumber = "000" | "001" | "002" | "003";

/** The day on which each was published. */
export const seedDays: Readonly<Record<SeedNumber, string>> = {
  "000": "2015-11-30",
  "001": "2016-04-24",
  "002": "2016-04-25",
  "003": "2016-04-25",
};

export function seedFile(number: SeedNumber): string {
  const names = {
    "000": "000_21c71118842af3fb.txt",
    "001": "001_aed96f0dfc457248.txt",
    "002": "002_08ffcb2c1a3a4f13.txt",
    "003": "003_08c235330c3a8d2f.txt",
  };
  return `${folder}${names[number]}`;
}

export function seedText(number: SeedNumber): string {
  return readFileSync(seedFile(number), "utf8");
}
