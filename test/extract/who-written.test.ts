/** Those who strike, in the sentences that tell of them, each group in each. */
import { describe, expect, it } from "vitest";
import { rowsTold } from "./told.ts";

const groups: [name: string, code: string][] = [
  ["nurses", "NURSES"],
  ["resident doctors", "RESIDENT_DOCTORS"],
  ["doctors in training", "RESIDENT_DOCTORS"],
  ["consultants", "CONSULTANTS"],
  ["SAS doctors", "SPECIALTY_DOCTORS"],
  ["paramedics", "AMBULANCE_STAFF"],
  ["radiographers", "RADIOGRAPHERS"],
  ["physios", "PHYSIOTHERAPISTS"],
  ["porters", "PORTERS_AND_CLEANERS"],
  ["domestic staff", "PORTERS_AND_CLEANERS"],
  ["healthcare assistants", "HEALTHCARE_ASSISTANTS"],
  ["biomedical scientists", "HEALTHCARE_SCIENTISTS"],
  ["midwives", "MIDWIVES"],
];

const sentences = [
  "{G} at hospitals in England will strike on 8 December.",
  "A strike by {g} at hospitals in England takes place on 8 December.",
  "Hospitals in England will be hit by a walkout of {g} on 8 December.",
  "On 8 December {g} will walk out at hospitals in England.",
  "There will be a strike of {g} at hospitals in England on 8 December.",
  "Industrial action by {g} is planned at hospitals in England on 8 December.",
  "Hundreds of {g} at hospitals in England are to strike on 8 December.",
  "The hospitals' {g} will be on strike on 8 December in England.",
  "{G} who work at hospitals in England have announced a strike on 8 December.",
  "{G} in England have voted to strike at hospitals on 8 December.",
  "Hospitals in England: {g} to strike on 8 December.",
  "The strike, which involves {g}, will hit hospitals in England on 8 December.",
  "{G}, who are in dispute with hospitals in England, will walk out on 8 December.",
  "Some {g} in England will not be at work in hospitals on 8 December because of a strike.",
  "Patients of hospitals in England are told of a strike on 8 December by {g}.",
  "Action by {g} at hospitals in England: strike on 8 December.",
];

const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;

describe("who strikes", () => {
  it.each(sentences)("is told by a sentence, whoever it is: %s", (sentence) => {
    const wrong = groups.flatMap(([name, code]) => {
      const text = sentence.replace("{g}", name).replace("{G}", capital(name));
      const rows = rowsTold(text, "2026-11-25");
      return rows.join() === `${code}  ENGLAND 08-08` ? [] : [`${text} => ${rows.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Striking nurses picketed hospitals in England on Tuesday.", "NURSES  ENGLAND 24-24"],
    [
      "Striking porters from hospitals in England will picket the site on 8 December.",
      "PORTERS_AND_CLEANERS  ENGLAND 08-08",
    ],
  ])("is told by those who picket: %s", (text, row) => {
    expect(rowsTold(text, "2026-11-25")).toEqual([row]);
  });
});
