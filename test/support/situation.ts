/** What GraphQL answers of a place: state, words, strikes, impacts and advice. */
import { expect } from "vitest";
import type { AnyRecord } from "../../schema/records.ts";
import { edition, readModelOf, trust } from "../fixtures.ts";
import { asker } from "../tools/ask.ts";

export const MORNING = "2016-04-26T09:00:00+01:00";
export const query = `query ($trust: String, $nation: Nation, $at: DateTime, $asOf: AsOf, $language: Language) {
  situation(trust: $trust, nation: $nation, at: $at, asOf: $asOf, language: $language) {
    trust { odsCode } nation at state summary checkedSummary displayUntil nextBoundary checkedUntil stale dataVersion
    strikes { state phase applies summary event { id } window { id } }
    impacts { id }
    advice { topic level heading conditions language translation issuer issuedBeforeCallOff record { id language } }
  }
}`;

export const directory = [
  trust(),
  trust({ ods: "R1F", name: "Isle of Wight NHS Trust", status: "closed", closedOn: "2020-03-31", successors: ["RHM"] }),
  trust({ ods: "RSP", name: "Split NHS Trust", status: "closed", closedOn: null, successors: ["RHM", "RWA"] }),
  trust({ ods: "RWA", name: "Other NHS Trust" }),
  trust({ ods: "RGO", name: "Gone NHS Trust", status: "closed", closedOn: null }),
  trust({ ods: "7A1", name: "Welsh Health Board", nation: "WALES" }),
];

export async function situation(
  records: AnyRecord[],
  variables: Record<string, unknown> = { trust: "RHM" },
  at = MORNING,
) {
  const ask = asker({ readModel: readModelOf(edition({ records, directory })) }, at);
  const answer = await ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data.situation;
}
