/** Numbers as press officers and reporters tell them: half of the rows are of something else, and count nothing. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";
import { rowsIn } from "./tables/rows-in.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const countsIn = (text: string) =>
  impactsIn(draftOf(text, "2025-07-21"))
    .flatMap(({ fields }) => fields.count.value?.value ?? [])
    .toSorted((a, b) => a - b);

describe("numbers beside care and staff", () => {
  it.each(rowsIn("counts-told"))("counts $counts: $text", ({ text, counts }) => {
    expect(countsIn(`${strike} ${text}`)).toEqual(counts.split(" ").filter(Boolean).map(Number));
  });
});

describe("numbers of those who were to strike", () => {
  const off = "The strike of resident doctors in England on 25 July has been called off, the BMA said.";

  it.each<[string, number[]]>([
    [`${off} Trusts had expected some 900 staff to be out.`, []],
    [`${off} In June 900 doctors walked out at the trust.`, [900]],
    [
      `${strike} Schools will close as teachers strike too. Public services will be hit. In all 90,000 people will be on strike.`,
      [],
    ],
    [`${strike} In all 90,000 people will be on strike.`, [90000]],
  ])("%s", (text, counts) => expect(countsIn(text)).toEqual(counts));
});
