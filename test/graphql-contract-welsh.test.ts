/** Asked for Welsh, an answer never passes English off as Welsh, and never leaves out what it has. */
import { describe, expect, test } from "vitest";
import { inWords, pointInWords, spanInWords } from "../functions/time-words.ts";
import {
  advice,
  adviceText,
  coverage,
  edition,
  id,
  readModelOf,
  said,
  strikeEvent,
  trust,
  when,
  window,
} from "./fixtures.ts";
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
  state headline summary checkedSummary summaryLanguage summaryTranslation strikes { summary coverSummary } missingTranslations { field asked given } advice { topic heading language translation } } }`;

const inLanguage = async (language: string) => {
  const { data, errors } = await ask(query, { language });
  expect(errors).toEqual([]);
  return data.situation;
};

/** One strike a state; what is on the way to it is in `test/graphql-situation.test.ts`. */
const samples: { state: string; event: Parameters<typeof strikeEvent>[0]; at: string }[] = [
  { state: "STRIKE_NOW", event: {}, at: AT },
  { state: "STRIKE_NOW", event: { windows: [window({ outcome: said("HELD") })] }, at: AT },
  {
    state: "STRIKE_TODAY",
    event: { windows: [window({ start: when("2016-04-26"), end: when("2016-04-26") })] },
    at: AT,
  },
  { state: "STRIKE_TODAY", event: { windows: [window({ end: when(null) })] }, at: AT },
  { state: "STRIKE_MAY_AFFECT", event: { scope: said({ type: "UNKNOWN" }) }, at: AT },
  { state: "STRIKE_MAY_AFFECT", event: { action: said("ACTION_SHORT_OF_STRIKE") }, at: AT },
  { state: "STRIKE_UPCOMING", event: {}, at: "2016-04-20T12:00:00Z" },
  { state: "STRIKE_CALLED_OFF", event: { windows: [window({ status: said("SUSPENDED") })] }, at: AT },
  { state: "STRIKE_CALLED_OFF", event: { windows: [window({ outcome: said("NOT_HELD") })] }, at: AT },
  { state: "STRIKE_ENDED", event: {}, at: "2016-04-27T09:00:00+01:00" },
  { state: "NONE_KNOWN", event: {}, at: "2016-05-10T09:00:00+01:00" },
  { state: "NOT_WATCHED", event: {}, at: "2017-05-10T09:00:00+01:00" },
];

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
    expect(welsh.missingTranslations).toEqual([{ field: "advice.1", asked: "CY", given: "EN" }]);
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
      const named = answer.missingTranslations.map((one: { field: string }) => one.field);
      expect(named).toEqual(other);
    }
  });
});

describe("our own sentences in Welsh", () => {
  test("are a draft, and say so", async () => {
    expect(await inLanguage("CY")).toMatchObject({ summaryLanguage: "CY", summaryTranslation: "DRAFT" });
    expect(await inLanguage("EN")).toMatchObject({ summaryLanguage: "EN", summaryTranslation: "ORIGINAL" });
  });

  test.each(samples)("$state: no English in them, and the same dates", async ({ state, event, at }) => {
    const answers = await Promise.all(
      ["EN", "CY"].map(async (language) => {
        const records = [strikeEvent(event), coverage()];
        const ask = asker({ readModel: readModelOf(edition({ records })) }, at);
        return (await ask(query.replace("7A1", "RHM"), { language })).data.situation;
      }),
    );
    const [english, welsh] = answers;
    expect(english.state).toBe(state);
    expect(welsh.state).toBe(state);
    const sentences = [welsh.headline, welsh.summary, welsh.checkedSummary, welsh.strikes];
    const said = JSON.stringify(sentences).replaceAll(trust().name, "");
    expect(said).not.toMatch(/\b(the|of|and|strike|doctors|is|not|we|on|until|day|may|undefined)\b/i);
    expect(numbersIn(welsh.summary)).toEqual(numbersIn(english.summary));
    expect(numbersIn(JSON.stringify(welsh.strikes))).toEqual(numbersIn(JSON.stringify(english.strikes)));
  });

  test("days and times are Welsh", () => {
    expect(inWords(Date.parse("2016-04-26T07:30:00Z"), "CY")).toBe("8:30yb ar ddydd Mawrth 26 Ebrill 2016");
    expect(inWords(Date.parse("2016-01-12T00:00:00Z"), "CY")).toBe(
      "hanner nos ar ddechrau ddydd Mawrth 12 Ionawr 2016",
    );
    expect(pointInWords(when("2016-08-28"), "CY")).toBe("dydd Sul 28 Awst 2016");
    expect(spanInWords(when("2016-04-26"), when("2016-04-27"), "CY")).toBe(
      "o ddydd Mawrth 26 Ebrill 2016 tan ddydd Mercher 27 Ebrill 2016 (nid ydym yn gwybod yr oriau)",
    );
  });
});

const numbersIn = (text: string) => text.match(/\d+/g);
