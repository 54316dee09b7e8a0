/** Strikes on several days at several places, in one sentence: each place has its own day, and no other. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

type Place = [words: string, code: string];
const kinds: Record<string, Place[]> = {
  hospitals: [
    ["at Leeds General Infirmary", "RR8"],
    ["at Bradford Royal Infirmary", "RAE"],
    ["at Derriford Hospital", "RK9"],
    ["at Bristol Royal Infirmary", "RA7"],
  ],
  nations: [
    ["in Wales", "WALES"],
    ["in Scotland", "SCOTLAND"],
    ["in England", "ENGLAND"],
    ["in Northern Ireland", "NORTHERN_IRELAND"],
  ],
  towns: [
    ["in Cardiff", "WALES"],
    ["in Glasgow", "SCOTLAND"],
    ["in Belfast", "NORTHERN_IRELAND"],
    ["in Leeds", "ENGLAND"],
  ],
};
const days = ["9", "11", "14"];

const sentences = [
  "Nurses will strike {1} on 9 December and {2} on 11 December.",
  "Nurses will strike {1} on 9 December, {2} on 11 December and {3} on 14 December.",
  "Nurses {1} will strike on 9 December, and those {2} on 11 December.",
  "Nurses {1} will walk out on 9 December; those {2} will follow on 11 December.",
  "Nurses {1} will walk out on 9 December. Their colleagues {2} will follow on 11 December.",
  "On 9 December nurses {1} will walk out, and on 11 December those {2} will.",
  "Nurses will be on strike on 9 December {1} and on 11 December {2}.",
  "The strike {1} is on 9 December and the one {2} is on 11 December, the nurses' union said.",
  "Nurses {1} and {2} will strike on 9 December and 11 December respectively.",
  "Nurses {1} will strike on 9 December, while those {2} have chosen 11 December.",
  "Nurses will walk out {1} on 9 December, then {2} on 11 December.",
  "A strike of nurses {1} on 9 December will be followed by one {2} on 11 December.",
];

/** Each day of each strike with each place that it is told of. */
function told(text: string, kind: string): string[] {
  const rows = strikesIn(draftOf(text, "2026-11-25")).flatMap(({ fields: { scope, nations, windows } }) => {
    const codes = scope.value.type === "ORGANISATIONS" ? scope.value.codes : [];
    const places = kind === "hospitals" ? codes : (nations.value ?? []);
    return windows.value.flatMap(({ start }) => places.map((place) => `${start.value?.slice(8, 10)} ${place}`));
  });
  return rows.map((row) => row.replace(/^0/, "")).toSorted();
}

describe.each(Object.entries(kinds))("several %s, each with its day", (kind, places) => {
  it.each(sentences)("%s", (sentence) => {
    const wrong = places.flatMap((_, turn) => {
      const own = [0, 1, 2].flatMap((i) => {
        const place = places[(i + turn) % places.length];
        return place && sentence.includes(`{${i + 1}}`) ? [place] : [];
      });
      const text = own.reduce((said, [words], i) => said.replace(`{${i + 1}}`, words), sentence);
      const wanted = own.map(([, code], i) => `${days[i]} ${code}`).toSorted();
      const found = told(text, kind);
      return found.join() === wanted.join() ? [] : [`${text} => ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});
