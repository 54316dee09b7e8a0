/** Where a strike is, and whose union's it is, in the sentences that tell it. */
import { describe, expect, it } from "vitest";
import { windowsOf } from "./told.ts";

const nations: [words: string, codes: string][] = [
  ["England", "ENGLAND"],
  ["Wales", "WALES"],
  ["Scotland", "SCOTLAND"],
  ["Northern Ireland", "NORTHERN_IRELAND"],
  ["England and Wales", "ENGLAND+WALES"],
  ["Scotland and Wales", "SCOTLAND+WALES"],
  ["England, Wales and Northern Ireland", "ENGLAND+NORTHERN_IRELAND+WALES"],
];

const inNations = [
  "Nurses at hospitals in {n} will strike on 8 December.",
  "Nurses in {n} will strike at hospitals on 8 December.",
  "A strike by hospital nurses in {n} takes place on 8 December.",
  "Hospital nurses across {n} will walk out on 8 December.",
  "Hospital nurses throughout {n} walk out on 8 December.",
  "{n}'s hospital nurses will strike on 8 December.",
  "In {n}, hospital nurses will strike on 8 December.",
  "Hospitals in {n} face a nurses' strike on 8 December.",
  "The nurses' strike of 8 December will hit hospitals in {n}.",
  "Nurses working in the NHS in {n} will strike on 8 December.",
  "NHS nurses in {n} are to strike on 8 December.",
  "On 8 December there will be a strike of nurses in hospitals all over {n}.",
  "Health leaders in {n} said nurses would strike on 8 December.",
  "Members of the Royal College of Nursing in {n} will strike on 8 December.",
];

const unions: [words: string, code: string][] = [
  ["Unison", "UNISON"],
  ["Unite", "Unite"],
  ["the GMB", "GMB"],
  ["the Royal College of Nursing (RCN)", "RCN"],
  ["the British Medical Association", "BMA"],
  ["the Society of Radiographers", "SoR"],
  ["the Chartered Society of Physiotherapy", "CSP"],
  ["the Royal College of Midwives", "RCM"],
  ["HCSA", "HCSA"],
  ["Nipsa", "NIPSA"],
  ["the British Dental Association", "BDA"],
];

const ofUnions = [
  "Members of {u} at hospitals in England will strike on 8 December.",
  "A strike called by {u} will hit hospitals in England on 8 December.",
  "Staff at hospitals in England who belong to {u} are to strike on 8 December.",
  "On 8 December members of {u} will walk out at hospitals in England.",
  "Workers at hospitals in England, members of {u}, will walk out on 8 December.",
  "Hospitals in England face a strike by members of {u} on 8 December.",
  "The strike at hospitals in England on 8 December was called by {u}.",
  "Staff in {u} will strike at hospitals in England on 8 December.",
];

const told = (text: string) => windowsOf(text, "2026-11-25");

describe("where a strike is", () => {
  it.each(inNations)("is told by a sentence, in whichever nations: %s", (sentence) => {
    const wrong = nations.flatMap(([words, codes]) => {
      const found = told(sentence.replace("{n}", words)).map((window) =>
        window.nations.split("+").toSorted().join("+"),
      );
      return found.join() === codes ? [] : [`${words} => ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("whose strike it is", () => {
  it.each(ofUnions)("is told by a sentence, whichever union it names: %s", (sentence) => {
    const wrong = unions.flatMap(([words, code]) => {
      const found = told(sentence.replace("{u}", words)).map((window) => window.unions);
      return found.join() === code ? [] : [`${words} => ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});
