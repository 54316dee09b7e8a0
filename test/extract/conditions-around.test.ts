/** Conditions that stand around advice: over it, behind it, and in words that turn it round. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Porters in Wales strike on 16 May.";
const advice = (text: string) =>
  adviceIn(draftOf(`${strike}\n\n${text}`, "2024-05-08")).map(({ fields }) => ({
    topic: fields.topic.value,
    conditions: fields.conditions.value,
    body: fields.body.value.replace(/\s+/g, " "),
  }));
const conditions = (text: string, topic: string) =>
  advice(text)
    .filter((one) => one.topic === topic)
    .flatMap((one) => one.conditions);

describe("a condition with a word that turns it round", () => {
  it.each<[string, string, string]>([
    [
      "Your clinic is cancelled – please do not come in, even if you have not heard from us.",
      "appointment-postponed",
      "even if you have not heard from us",
    ],
    [
      "Anyone seriously ill should ring 999 even if they were told to wait.",
      "life-threatening-emergency",
      "even if they were told to wait",
    ],
    [
      "Check on your neighbours, especially if they live alone.",
      "self-care-check-on-others",
      "especially if they live alone",
    ],
  ])("keeps it: %s", (text, topic, condition) => {
    expect(conditions(text, topic)).toContain(condition);
  });
});

describe("an exception in the sentence behind", () => {
  it.each<[string, string]>([
    [
      "Please attend your appointment as planned. The only exception is the eye clinic in Barry, which is shut.",
      "The only exception is the eye clinic in Barry, which is shut",
    ],
    [
      "Please come to your appointment as usual. This does not apply to day surgery.",
      "This does not apply to day surgery",
    ],
    [
      "Please attend your appointment as normal. This applies only to hospital appointments.",
      "This applies only to hospital appointments",
    ],
    ["Please keep your appointment. Exceptions are scans and blood tests.", "Exceptions are scans and blood tests"],
  ])("is a condition: %s", (text, condition) => {
    const [first] = advice(text).filter((one) => one.topic === "planned-appointment-attend");
    expect(first?.conditions).toContain(condition);
    expect(first?.body).toContain(condition);
  });
});

describe("an exception in the sentence itself", () => {
  it.each<[string, string, string]>([
    [
      "Surgeries are open as usual, other than those in Barry, which shut at noon.",
      "gp-as-usual-contact-early",
      "other than those in Barry",
    ],
    [
      "Please attend your appointment, with the exception of scans on Tuesday.",
      "planned-appointment-attend",
      "with the exception of scans on Tuesday",
    ],
    [
      "Please ring 999 for serious injuries, but not for anything that a chemist, GP or 111 can help with.",
      "life-threatening-emergency",
      "but not for anything that a chemist, GP or 111 can help with",
    ],
    [
      "Please make your own way to hospital, but not if you feel faint.",
      "ambulance-response",
      "but not if you feel faint",
    ],
  ])("is a condition: %s", (text, topic, condition) => {
    expect(conditions(text, topic)).toContain(condition);
  });
});

describe("a heading that is a condition", () => {
  it.each<[string, string, string]>([
    [
      "If you have an operation booked\n\nPlease come as planned.",
      "planned-appointment-attend",
      "If you have an operation booked",
    ],
    [
      "If your clinic is cancelled\n\nWe will ring you with another date.",
      "appointment-postponed",
      "If your clinic is cancelled",
    ],
    ["If you are in crisis\n\nOur helpline for mental health is open.", "mental-health-crisis", "If you are in crisis"],
    [
      "If it is not an emergency\n\nPlease use one of these:\n\n- your pharmacist\n\n- NHS 111 online",
      "pharmacy",
      "If it is not an emergency",
    ],
  ])("is that of what stands below: %s", (text, topic, condition) => {
    expect(conditions(text, topic)).toContain(condition);
  });

  it("is none of what has its own", () => {
    const text = "If you have an operation booked\n\nPlease come as planned unless we ring you.";
    expect(conditions(text, "planned-appointment-attend")).toEqual(["unless we ring you"]);
  });
});

describe("whom nobody has rung", () => {
  it("is a condition", () => {
    const text = "Anyone not rung by Friday should come to their appointment as planned.";
    expect(conditions(text, "planned-appointment-attend")).toEqual(["Anyone not rung by Friday"]);
  });
});

describe("a condition", () => {
  it("ends in front of a dash", () => {
    const text = "A&E is for emergencies – if it can wait, call NHS 24 on 111.";
    expect(conditions(text, "ae-emergencies-only")).toEqual(["for emergencies"]);
    expect(conditions(text, "urgent-not-emergency")).toEqual(["if it can wait"]);
  });

  it("ends in front of a picture that opens the next line of a post", () => {
    const text =
      "❌ Please don't come to A&E unless life is at risk ✅ DO come to your appointment unless we ring you 📱 Not sure? Use 111 online.";
    expect(conditions(text, "ae-emergencies-only")).toEqual(["unless life is at risk"]);
    expect(conditions(text, "planned-appointment-attend")).toEqual(["unless we ring you"]);
  });

  it("is none of what stands in front of it, where it has an order of its own behind it", () => {
    const text = "Ring your surgery as usual; but if you need tablets, use the app.";
    expect(conditions(text, "gp-as-usual-contact-early")).toEqual([]);
  });
});

describe("what some of those named before should do", () => {
  it("is told with them", () => {
    const text = "Clinics are off, but not those for dialysis. Patients for those should attend as usual.";
    const [one] = advice(text).filter(({ topic }) => topic === "planned-appointment-attend");
    expect(one?.body).toContain("but not those for dialysis");
  });
});

describe("who answers the phone of 111", () => {
  it("sends no word on appointments", () => {
    const topics = advice("If you are not sure, ring 111 and they'll tell you.").map(({ topic }) => topic);
    expect(topics).toEqual(["urgent-not-emergency"]);
  });
});

describe("who should not come without word", () => {
  it.each([
    "Please do not turn up for your operation unless the ward has confirmed it.",
    "Patients with a scan that day should not attend unless they have had a call confirming it.",
  ])("is told so: %s", (text) => {
    const [one] = advice(text).filter(({ topic }) => topic === "appointment-postponed");
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
    const [one] = advice(text).filter((each) => each.topic === topic);
    expect(one?.body).toContain(words);
    expect(one?.conditions).toEqual(expected);
  });
});

describe("the end of a condition", () => {
  it.each<[string, string, string]>([
    [
      "If you have had a fall but can get up, ring 111.",
      "urgent-not-emergency",
      "If you have had a fall but can get up",
    ],
    [
      "The service said people should ring 999 only if a life was at risk, and that some would wait for hours.",
      "life-threatening-emergency",
      "only if a life was at risk",
    ],
  ])("%s", (text, topic, condition) => {
    expect(conditions(text, topic)).toEqual([condition]);
  });
});

describe("points of a post", () => {
  it("are lines of a list, whatever picture marks them", () => {
    const text =
      "👉 Feeling poorly? Start with 111\n👉 Chest pain? Call 999\n✔ Got an appointment? Come along, unless we ring you";
    expect(conditions(text, "urgent-not-emergency")).toEqual(["Feeling poorly?"]);
    expect(conditions(text, "life-threatening-emergency")).toEqual(["Chest pain?"]);
    expect(conditions(text, "planned-appointment-attend")).toEqual(["Got an appointment?", "unless we ring you"]);
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
    expect(advice(text).map((one) => one.topic)).not.toContain(topic);
  });

  it("is not taken for a speaker's words where a call said them", () => {
    const text = 'If the text said "off", you will get a new date in June.';
    expect(conditions(text, "appointment-postponed").join()).toMatch(/^If the text said/);
  });
});

describe("an alternative with a condition of its own", () => {
  it("takes it from the first", () => {
    expect(conditions("Please try a pharmacist, or us if you must.", "pharmacy")).toEqual([]);
  });
});

describe("what is other than an emergency", () => {
  it("is a condition", () => {
    const text = "Please do not come to A&E on Tuesday with anything other than an emergency.";
    expect(conditions(text, "ae-emergencies-only")).toEqual(["with anything other than an emergency"]);
  });
});

describe("an arrow between a question and its answer", () => {
  it.each<[string, string, string]>([
    ["Is it urgent? ➡ 111", "urgent-not-emergency", "Is it urgent?"],
    ["Booked in? → Please come, unless we have rung you", "planned-appointment-attend", "Booked in?"],
  ])("is no part of either: %s", (text, topic, condition) => {
    expect(conditions(text, topic)).toContain(condition);
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

describe("a condition in rarer words", () => {
  it.each<[string, string]>([
    ["Outpatient appointments are going ahead as planned, bar those at the eye clinic.", "bar those at the eye clinic"],
    [
      "Everyone bar those who have had a letter should come to their appointment as planned.",
      "bar those who have had a letter",
    ],
    ["Your appointment will go ahead, subject to staffing on the day.", "subject to staffing on the day"],
    ["Your appointment will go ahead as planned, weather permitting.", "weather permitting"],
    ["Please attend your appointment, assuming you have not heard from us.", "assuming you have not heard from us"],
    ["Please attend your appointment in the absence of any word from us.", "in the absence of any word from us"],
    [
      "Please attend your appointment as planned, save where we have told you otherwise.",
      "save where we have told you otherwise",
    ],
    ["Please attend your appointment as normal, eye patients excepted.", "eye patients excepted"],
    ["Please attend your appointment as normal. Not if it's at Barry, though.", "Not if it's at Barry, though"],
    ["Please attend your appointment as normal. Barry is the exception.", "Barry is the exception"],
    ["Please attend your appointment as normal. But please do not come to Barry.", "But please do not come to Barry"],
  ])("is kept: %s", (text, condition) => {
    expect(conditions(text, "planned-appointment-attend")).toContain(condition);
  });

  it.each<[string, string]>([
    ["If, and only if, your life is in danger, call 999.", "If, and only if, your life is in danger"],
    ["Call 999 when, and only when, a life is at risk.", "when, and only when, a life is at risk"],
  ])("is kept: %s", (text, condition) => {
    expect(conditions(text, "life-threatening-emergency")).toEqual([condition]);
  });
});

describe("what to do before A&E, and at once", () => {
  it("have not the same condition", () => {
    const text = "Call 111 before coming to A&E - but if you think it's a stroke, call 999 at once.";
    expect(conditions(text, "urgent-not-emergency")).toEqual([]);
    expect(conditions(text, "life-threatening-emergency")).toEqual(["if you think it's a stroke"]);
  });
});

describe("a clock time in a condition", () => {
  it("does not end it", () => {
    const text = "If it is after 6.30pm or at a weekend, ring 111.";
    expect(conditions(text, "urgent-not-emergency")).toEqual(["If it is after 6.30pm or at a weekend"]);
  });
});

describe("for whom alone, or when not", () => {
  it.each<[string, string, string]>([
    ["Vaccination clinics go ahead as planned for over-65s only.", "planned-appointment-attend", "for over-65s only"],
    [
      "Clinics go ahead as planned, except between noon and 2pm.",
      "planned-appointment-attend",
      "except between noon and 2pm",
    ],
  ])("is a condition: %s", (text, topic, condition) => {
    expect(conditions(text, topic)).toContain(condition);
  });
});

describe("a reason behind a colon", () => {
  it("gives its condition to nothing in front of it", () => {
    const text = "Please ring before you come to the walk-in centre: if it is full you will be sent away.";
    expect(conditions(text, "minor-injury-walk-in")).toEqual([]);
  });
});

describe("when to ring about an appointment", () => {
  it("is no advice for an emergency", () => {
    const topics = advice("Only phone us about your appointment if it is today.").map(({ topic }) => topic);
    expect(topics).not.toContain("life-threatening-emergency");
  });
});
