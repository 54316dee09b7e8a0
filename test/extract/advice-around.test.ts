/** Advice that leans on what stands around it: a sentence before, an arrow, points of a post, another's phone. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, adviceTold, conditionsTold, draftOf } from "./told.ts";

describe("what some of those named before should do", () => {
  it("is told with them", () => {
    const text = "Clinics are off, but not those for dialysis. Patients for those should attend as usual.";
    const [one] = adviceTold(text).filter(({ topic }) => topic === "planned-appointment-attend");
    expect(one?.body).toContain("but not those for dialysis");
  });
});

describe("who answers the phone of 111", () => {
  it("sends no word on appointments", () => {
    const topics = adviceTold("If you are not sure, ring 111 and they'll tell you.").map(({ topic }) => topic);
    expect(topics).toEqual(["urgent-not-emergency"]);
  });
});

describe("who should not come without word", () => {
  it.each([
    "Please do not turn up for your operation unless the ward has confirmed it.",
    "Patients with a scan that day should not attend unless they have had a call confirming it.",
  ])("is told so: %s", (text) => {
    const [one] = adviceTold(text).filter(({ topic }) => topic === "appointment-postponed");
    expect(one?.conditions.join()).toContain("unless");
  });
});

describe("advice that means nothing without the sentence before", () => {
  it.each<[string, string, string, string[]]>([
    [
      "Please do not presume that your appointment is cancelled. If it is, you will get a text.",
      "appointment-postponed",
      "presume that your appointment is cancelled. If it is, you will get a text.",
      ["If it is"],
    ],
    [
      "If you need us, come in. If you don't, please ask a pharmacist.",
      "pharmacy",
      "If you need us, come in. If you don't, please ask a pharmacist.",
      ["If you don't"],
    ],
    [
      "We have written to everybody whose appointment has changed. That means that if you have not heard from us, you should come as planned.",
      "planned-appointment-attend",
      "whose appointment has changed. That means",
      ["if you have not heard from us"],
    ],
  ])("is told with it, and not under its condition: %s", (text, topic, words, expected) => {
    const [one] = adviceTold(text).filter((each) => each.topic === topic);
    expect(one?.body).toContain(words);
    expect(one?.conditions).toEqual(expected);
  });
});

describe("points of a post", () => {
  it("are lines of a list, whatever picture marks them", () => {
    const text =
      "👉 Feeling poorly? Start with 111\n👉 Chest pain? Call 999\n✔ Got an appointment? Come along, unless we ring you";
    expect(conditionsTold(text, "urgent-not-emergency")).toEqual(["Feeling poorly?"]);
    expect(conditionsTold(text, "life-threatening-emergency")).toEqual(["Chest pain?"]);
    expect(conditionsTold(text, "planned-appointment-attend")).toEqual(["Got an appointment?", "unless we ring you"]);
  });
});

describe("what is no advice, or another", () => {
  it.each<[string, string]>([
    ["We are reminding everyone what 999 is for.", "life-threatening-emergency"],
    [
      "If you have had no call about your appointment, ring us by noon: do not just turn up.",
      "planned-appointment-attend",
    ],
  ])("is none of that topic: %s", (text, topic) => {
    expect(adviceTold(text).map((one) => one.topic)).not.toContain(topic);
  });

  it("is not taken for a speaker's words where a call said them", () => {
    const text = 'If the text said "off", you will get a new date in June.';
    expect(conditionsTold(text, "appointment-postponed").join()).toMatch(/^If the text said/);
  });
});

describe("an arrow between a question and its answer", () => {
  it.each<[string, string, string]>([
    ["Is it urgent? ➡ 111", "urgent-not-emergency", "Is it urgent?"],
    ["Booked in? → Please come, unless we have rung you", "planned-appointment-attend", "Booked in?"],
  ])("is no part of either: %s", (text, topic, condition) => {
    expect(conditionsTold(text, topic)).toContain(condition);
  });
});

describe("advice in a text that names its strike in two words", () => {
  it.each(["Health strike, Thursday 16 May", "Doctors' strike: what you need to know", "Hospital strike on 16 May"])(
    "is told: %s",
    (title) => {
      const text = `${title}\n\nPharmacies are open as usual.\n\nPlease attend your appointment unless the hospital rings you.`;
      const topics = adviceIn(draftOf(text, "2024-05-08")).map(({ fields }) => fields.topic.value);
      expect(topics).toContain("planned-appointment-attend");
    },
  );

  it("is none in one about a vote", () => {
    const text = "Doctors' strike ballot opens\n\nPlease attend your appointment unless the hospital rings you.";
    expect(adviceIn(draftOf(text, "2024-05-08"))).toEqual([]);
  });
});

describe("what to do before A&E, and at once", () => {
  it("have not the same condition", () => {
    const text = "Call 111 before coming to A&E - but if you think it's a stroke, call 999 at once.";
    expect(conditionsTold(text, "urgent-not-emergency")).toEqual([]);
    expect(conditionsTold(text, "life-threatening-emergency")).toEqual(["if you think it's a stroke"]);
  });
});

describe("when to ring about an appointment", () => {
  it("is no advice for an emergency", () => {
    const topics = adviceTold("Only phone us about your appointment if it is today.").map(({ topic }) => topic);
    expect(topics).not.toContain("life-threatening-emergency");
  });
});
