/** The SDL as text. In Lambda it lies beside the bundle, where the asset's build copies it; in the repository in schema/. */
import { existsSync, readFileSync } from "node:fs";

const places = ["./schema.graphql", "../schema/schema.graphql"];

export function readSdl(): string {
  const urls = places.map((place) => new URL(place, import.meta.url));
  const found = urls.find((url) => existsSync(url));
  if (!found) throw new Error(`schema.graphql is in none of ${urls.join(", ")}`);
  return readFileSync(found, "utf8");
}
