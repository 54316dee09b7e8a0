/** Which advice an editor has to look at: by the record of its topic, by its condition, and by how much a text advises. */
import { describe, expect, it } from "vitest";
import { topics } from "../../schema/topics.ts";
import { adviceRecord } from "../../seed/extract/advice/doubts.ts";
import { adviceIn, codes, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const others = [
  "In an emergency please call 999.",
  "Please use NHS 111 online if it is not an emergency.",
  "Please come to your appointment unless we have contacted you.",
].join("\n\n");
const onPage = (words: string) => adviceIn(draftOf(`${strike}\n\n${others}\n\n${words}`, "2025-07-21")).slice(3);
const alone = (words: string) => adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21"));
const isDoubted = (found: readonly Parameters<typeof codes>[0][], code = "TOPIC_UNSURE") =>
  found.some((one) => codes(one).includes(code));

describe("the topic of advice on a page that advises", () => {
  it.each([
    "Ask a pharmacist about coughs and colds.",
    "Pharmacists can advise on coughs and colds.",
    "Our A&E is open, and will be very busy.",
    "GP surgeries are open as usual.",
    "If you need urgent treatment you will be treated first.",
  ])("needs no look: %s", (words) => {
    const found = onPage(words);
    expect(found.length).toBeGreaterThan(0);
    expect(isDoubted(found)).toBe(false);
  });

  it.each([
    ["Please check on elderly neighbours.", "in many ways"],
    ["Urgent operations will go ahead as usual.", "in many ways"],
    ["Alternatives to A&E include GP practices and pharmacies, so please think of those.", "beside other services"],
    ["Clinics are closed so that emergency surgery can go ahead as usual.", "nearest topic"],
  ])("is doubted by its record: %s", (words, why) => {
    const details = onPage(words).flatMap(({ flags }) => flags.map(({ detail }) => detail));
    expect(details.join("\n")).toContain(why);
  });

  it("is looked at where the text gives little advice, but for advice with its condition beside other advice", () => {
    expect(isDoubted(alone("Ask a pharmacist about coughs and colds."))).toBe(true);
    expect(isDoubted(alone("Ask a pharmacist if you have a cough."))).toBe(true);
    const [attend, pharmacist] = alone(
      "Please come unless we have contacted you.\n\nAsk a pharmacist about coughs and colds.",
    );
    expect(isDoubted([attend])).toBe(false);
    expect(isDoubted([pharmacist])).toBe(true);
  });
});

describe("the condition of advice in a sentence with several pieces", () => {
  it.each([
    ["If it is not an emergency, call 111 or ask a pharmacist.", false],
    ["Call 999 in an emergency, and 111 if it is not one.", true],
    ["Only call 999 in an emergency, and ask a pharmacist about coughs.", true],
  ])("is doubted where one was chosen: %s", (words, doubted) => {
    const found = alone(words);
    expect(found.length).toBeGreaterThan(1);
    expect(isDoubted(found, "CONDITIONAL")).toBe(doubted);
  });
});

it("is doubted of a piece that has several conditions, too", () => {
  const found = alone("If you feel unwell, call 111, or ask a pharmacist if it is a cough.");
  const pharmacist = found.find((one) => one.fields.topic.value === "pharmacy");
  expect(pharmacist?.fields.conditions.value).toEqual(["If you feel unwell", "if it is a cough"]);
  expect(isDoubted([pharmacist], "CONDITIONAL")).toBe(true);
});

describe("seed/rules/advice-record.tsv", () => {
  it("names topics that there are, each once", () => {
    const named = adviceRecord.map(({ topic }) => topic);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((topic) => !topics.some((one) => one.topic === topic))).toEqual([]);
  });
});
