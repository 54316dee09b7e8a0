/** Conditions that stand around advice: over it, behind it, and in words that turn it round. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceTold, conditionsTold } from "./told.ts";

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
    expect(conditionsTold(text, topic)).toContain(condition);
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
    const [first] = adviceTold(text).filter((one) => one.topic === "planned-appointment-attend");
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
    expect(conditionsTold(text, topic)).toContain(condition);
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
    expect(conditionsTold(text, topic)).toContain(condition);
  });

  it("is none of what has its own", () => {
    const text = "If you have an operation booked\n\nPlease come as planned unless we ring you.";
    expect(conditionsTold(text, "planned-appointment-attend")).toEqual(["unless we ring you"]);
  });
});

describe("whom nobody has rung", () => {
  it("is a condition", () => {
    const text = "Anyone not rung by Friday should come to their appointment as planned.";
    expect(conditionsTold(text, "planned-appointment-attend")).toEqual(["Anyone not rung by Friday"]);
  });
});

describe("a condition", () => {
  it("ends in front of a dash", () => {
    const text = "A&E is for emergencies – if it can wait, call NHS 24 on 111.";
    expect(conditionsTold(text, "ae-emergencies-only")).toEqual(["for emergencies"]);
    expect(conditionsTold(text, "urgent-not-emergency")).toEqual(["if it can wait"]);
  });

  it("ends in front of a picture that opens the next line of a post", () => {
    const text =
      "❌ Please don't come to A&E unless life is at risk ✅ DO come to your appointment unless we ring you 📱 Not sure? Use 111 online.";
    expect(conditionsTold(text, "ae-emergencies-only")).toEqual(["unless life is at risk"]);
    expect(conditionsTold(text, "planned-appointment-attend")).toEqual(["unless we ring you"]);
  });

  it("is none of what stands in front of it, where it has an order of its own behind it", () => {
    const text = "Ring your surgery as usual; but if you need tablets, use the app.";
    expect(conditionsTold(text, "gp-as-usual-contact-early")).toEqual([]);
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
    expect(conditionsTold(text, topic)).toEqual([condition]);
  });
});

describe("an alternative with a condition of its own", () => {
  it("takes it from the first", () => {
    expect(conditionsTold("Please try a pharmacist, or us if you must.", "pharmacy")).toEqual([]);
  });
});

describe("what is other than an emergency", () => {
  it("is a condition", () => {
    const text = "Please do not come to A&E on Tuesday with anything other than an emergency.";
    expect(conditionsTold(text, "ae-emergencies-only")).toEqual(["with anything other than an emergency"]);
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
    expect(conditionsTold(text, "planned-appointment-attend")).toContain(condition);
  });

  it.each<[string, string]>([
    ["If, and only if, your life is in danger, call 999.", "If, and only if, your life is in danger"],
    ["Call 999 when, and only when, a life is at risk.", "when, and only when, a life is at risk"],
  ])("is kept: %s", (text, condition) => {
    expect(conditionsTold(text, "life-threatening-emergency")).toEqual([condition]);
  });
});

describe("a clock time in a condition", () => {
  it("does not end it", () => {
    const text = "If it is after 6.30pm or at a weekend, ring 111.";
    expect(conditionsTold(text, "urgent-not-emergency")).toEqual(["If it is after 6.30pm or at a weekend"]);
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
    expect(conditionsTold(text, topic)).toContain(condition);
  });
});

describe("a reason behind a colon", () => {
  it("gives its condition to nothing in front of it", () => {
    const text = "Please ring before you come to the walk-in centre: if it is full you will be sent away.";
    expect(conditionsTold(text, "minor-injury-walk-in")).toEqual([]);
  });
});
