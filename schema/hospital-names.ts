/** What the hospitals of an organisation are called, each by its name and then by its others. */
import type { Trust } from "./records.ts";

export function hospitalNames({ hospitals }: Pick<Trust, "hospitals">): string[] {
  return hospitals.flatMap(({ name, otherNames = [] }) => [name, ...otherNames.map((other) => other.name)]);
}
