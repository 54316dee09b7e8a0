/** Figures of strikes before those that a text announces are of none of these. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { draftOf, impactsIn } from "./told.ts";

const strike =
  "Resident doctors in England will strike from 7am on Monday 14 December until 7am on Saturday 19 December.";
const aboutIn = (words: string) =>
  impactsIn(draftOf(`${strike} ${words}`, "2026-11-27")).map(({ about, fields }) => [
    fields.count.value?.value,
    about.length,
  ]);

describe("a number of an earlier strike", () => {
  it.each([
    ["Last time round the trust had to put off 640 operations.", 640],
    ["In the summer round of July, 640 operations were postponed.", 640],
    ["Some 640 operations were postponed at the hospital in July.", 640],
    ["August's walkout saw 640 appointments cancelled.", 640],
    ["During the September walkout 640 appointments were postponed.", 640],
    ["At the trust 640 appointments have been rescheduled since March 2023.", 640],
    ["Across the county 640 appointments were lost to strikes in 2024.", 640],
    ["The previous two rounds meant that 640 appointments were moved.", 640],
    ["The dispute has already cost the hospital 640 appointments.", 640],
    ["In September 1,640 appointments were moved because of strikes.", 1640],
    ["Some 640 appointments were cancelled when they last struck.", 640],
    ["Last summer's walkouts meant that 640 operations were put off.", 640],
  ])("%s is not of the one to come", (words, count) => {
    expect(aboutIn(words)).toEqual([[count, 0]]);
  });

  it.each([
    ["We have postponed 640 operations.", 640],
    ["The trust postponed 640 operations this month to prepare.", 640],
    ["Some 640 operations in January have been put off, too.", 640],
    ["In December 640 operations will be postponed.", 640],
    ["In November the trust began to ring patients, and 640 operations were put off.", 640],
  ])("%s is of the one to come", (words, count) => {
    expect(aboutIn(words)).toEqual([[count, 1]]);
  });

  const over = "Resident doctors in England were on strike from Monday 9 November until Friday 13 November.";
  const aboutOver = (words: string) =>
    impactsIn(draftOf(`${over} ${words}`, "2026-11-27")).map(({ about, fields }) => [
      fields.count.value?.value,
      about.length,
    ]);

  it.each([
    ["In July's strike 640 operations were postponed.", 640],
    ["During the September walkout 640 appointments had to be moved.", 640],
    ["Since the dispute began more than 64,000 appointments have been moved.", 64000],
  ])("%s is not of the one that is over", (words, count) => {
    expect(aboutOver(words)).toEqual([[count, 0]]);
  });

  it.each([
    ["In November 1,640 operations were postponed because of it.", 1640],
    ["The trust had to put off 640 operations.", 640],
  ])("%s is of the one that is over", (words, count) => {
    expect(aboutOver(words)).toEqual([[count, 1]]);
  });
});
