/** Asked for Welsh, an answer never passes English off as Welsh, and never leaves out what it has. */
import { describe, expect, test } from "vitest";
import { advice, adviceText, edition, id, readModelOf, said, strikeEvent, trust } from "./fixtures.ts";
import { asker } from "./tools/ask.ts";

const AT = "2016-04-26T09:00:00+01:00";
const emergency = advice({
  id: id("ad", "2"),
  topic: said("life-threatening-emergency"),
  level: "EMERGENCY",
  texts: [
    adviceText({ heading: "Call 999 or go to A&E now" }),
    adviceText({ language: "CY", translation: "REVIEWED", heading: "Ffoniwch 999 nawr" }),
  ],
});
const welshOnly = advice({
  id: id("ad", "3"),
  topic: said("pharmacy"),
  level: "NON_URGENT",
  texts: [adviceText({ language: "CY", heading: "Ewch at fferyllydd" })],
});
const directory = [trust({ ods: "7A1", name: "Betsi Cadwaladr", nation: "WALES" })];
const ask = asker(
  { readModel: readModelOf(edition({ records: [emergency, advice(), welshOnly, strikeEvent()], directory })) },
  AT,
);
const query = `query ($language: Language) { situation(trust: "7A1", language: $language) {
  summary summaryLanguage missingTranslations { field asked given } advice { topic heading language translation } } }`;

const inLanguage = async (language: string) => {
  const { data, errors } = await ask(query, { language });
  expect(errors).toEqual([]);
  return data.situation;
};

describe("language: CY", () => {
  test("gives what there is in Welsh, and names what is missing with what stands in for it", async () => {
    const welsh = await inLanguage("CY");
    expect(welsh.advice).toEqual([
      { topic: "life-threatening-emergency", heading: "Ffoniwch 999 nawr", language: "CY", translation: "REVIEWED" },
      {
        topic: "urgent-not-emergency",
        heading: "Use NHS 111 online or call 111",
        language: "EN",
        translation: "MISSING",
      },
      { topic: "pharmacy", heading: "Ewch at fferyllydd", language: "CY", translation: "ORIGINAL" },
    ]);
    expect(welsh.summaryLanguage).toBe("EN");
    expect(welsh.missingTranslations).toEqual([
      { field: "summary", asked: "CY", given: "EN" },
      { field: "advice.1", asked: "CY", given: "EN" },
    ]);
  });

  test("leaves out no advice, and changes no order", async () => {
    const topics = (answer: { advice: { topic: string }[] }) => answer.advice.map(({ topic }) => topic);
    expect(topics(await inLanguage("CY"))).toEqual(topics(await inLanguage("EN")));
  });

  test("works the other way round: what was written in Welsh alone is missing in English", async () => {
    const english = await inLanguage("EN");
    expect(english.missingTranslations).toEqual([{ field: "advice.2", asked: "EN", given: "CY" }]);
    expect(english.advice[2]).toMatchObject({ language: "CY", translation: "MISSING" });
  });

  test("promise 4: with nothing published, 999 stands first and says what language it is in", async () => {
    const { data } = await asker({ readModel: readModelOf(edition({ directory })) }, AT)(query, { language: "CY" });
    const [first] = data.situation.advice;
    expect(first.topic).toBe("life-threatening-emergency");
    const named = data.situation.missingTranslations.some((one: { field: string }) => one.field === "advice.0");
    expect(named).toBe(first.language !== "CY");
  });

  test("every text of an answer is in the language it says, or named as missing", async () => {
    for (const language of ["EN", "CY"]) {
      const answer = await inLanguage(language);
      const other = answer.advice.flatMap((one: { language: string }, i: number) =>
        one.language === language ? [] : [`advice.${i}`],
      );
      const named = answer.missingTranslations
        .map((one: { field: string }) => one.field)
        .filter((field: string) => field !== "summary");
      expect(named).toEqual(other);
    }
  });
});
