/** What an outbreak, a want of beds or anything else than a strike put off is no impact of one. Our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors at Torbay Hospital strike on 25 July 2025.";
const counts = (text: string) =>
  impactsIn(draftOf(`${strike} ${text}`, "2025-07-22")).map(({ fields }) => fields.count.value?.value ?? null);

describe("what put them off", () => {
  it.each([
    "An outbreak closed 24 beds and put off 12 operations.",
    "Last winter's flu outbreak led to 410 operations being postponed.",
    "In the spring 230 operations were called off for lack of beds.",
    "Another 30 operations were cancelled for want of staff.",
    "A norovirus outbreak has cost it 40 operations.",
    "Nearly 30 beds are closed with norovirus.",
    '"We cancelled 40 operations on Friday and we would have cancelled them anyway," a surgeon said.',
  ])("is another thing than a strike: %s", (text) => {
    expect(counts(text)).toEqual([]);
  });

  it.each<[string, number]>([
    ["The strike has put off 12 operations.", 12],
    ["Because of the strike 230 operations were called off.", 230],
  ])("is the strike: %s", (text, count) => {
    expect(counts(text)).toEqual([count]);
  });
});
