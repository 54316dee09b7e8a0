/** Files that are read as they are: in the repository where they stand, in Lambda beside the bundle, where its build copies them. */
import { existsSync, readFileSync } from "node:fs";

/** By their paths in the repository. No two have the same name. */
export const filesBeside = { sdl: "schema/schema.graphql", stylesheet: "functions/pages/site.css" } as const;

export function readBeside(file: keyof typeof filesBeside): string {
  const path = filesBeside[file];
  const urls = [path.replace(/^.*\//, "./"), `../${path}`].map((place) => new URL(place, import.meta.url));
  const found = urls.find((url) => existsSync(url));
  if (!found) throw new Error(`${path} is in none of ${urls.join(", ")}`);
  return readFileSync(found, "utf8");
}
