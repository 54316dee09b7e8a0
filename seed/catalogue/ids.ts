/** Ids of the catalogue's candidates: of the row's id, so that they stay when a row is corrected. */
import { createHash } from "node:crypto";

export function strikeId(row: string): string {
  return `c_${hash(`strike ${row}`)}`;
}

/** A figure is known by what it counts, not by its value: that may be revised. */
export function impactId(row: string, figure: { metric: string; service: string; setting?: string }): string {
  return `c_${hash(`impact ${row} ${figure.metric} ${figure.service} ${figure.setting ?? "UNSTATED"}`)}`;
}

export function sourceId(url: string): string {
  return `src_${hash(`source ${url}`)}`;
}

function hash(text: string): string {
  return createHash("sha256").update(`catalogue ${text}`).digest("hex").slice(0, 16);
}
