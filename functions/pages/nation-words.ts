/** Where a nation's page is, and what stands in it in words. */
import type { Nation } from "../../schema/codes.ts";

/** `/nations/northern-ireland` */
export function nationPath(nation: Nation): string {
  return `/nations/${nation.toLowerCase().replaceAll("_", "-")}`;
}
