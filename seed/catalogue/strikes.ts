/**
 * The back catalogue: the strikes of December 2015 to June 2026 that we could find, each with the address of a page that
 * tells of it. We hold none of the sentences, so every candidate says so, and a person looks before accepting.
 *
 * To add one: a row in the file of its period. To correct one: change the row; its id stays, and the plan shows what moved.
 */
import type { Draft } from "../draft.ts";
import { draftsOf } from "./drafts.ts";
import type { Row } from "./row.ts";
import { strikes2015To2016 } from "./strikes-2015-2016.ts";
import { winter2022 } from "./strikes-2022-winter.ts";
import { later2023 } from "./strikes-2023-later.ts";
import { spring2023 } from "./strikes-2023-spring.ts";
import { strikes2024To2026 } from "./strikes-2024-2026.ts";

/** In order of their first day. */
export const strikes: readonly Row[] = [
  ...strikes2015To2016,
  ...winter2022,
  ...spring2023,
  ...later2023,
  ...strikes2024To2026,
];

/** One draft for each main source. An impact may belong to strikes of several drafts, by their candidates' ids. */
export function catalogueDrafts(): Draft[] {
  return draftsOf(strikes);
}
