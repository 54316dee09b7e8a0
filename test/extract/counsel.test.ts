/** Advice as many hands would give it: short texts of our own. */
import { describe, expect, it } from "vitest";
import { adviceIn, codes, draftOf } from "./told.ts";
import { rowsIn } from "./tables/rows-in.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) => adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21"));

describe("advice", () => {
  it.each(rowsIn("advice-topics"))("$topics: $text", ({ topics, text, conditions }) => {
    const found = read(text);
    expect([...new Set(found.map((one) => one.fields.topic.value))].toSorted().join(" ")).toBe(topics);
    for (const condition of conditions.split(" | "))
      expect(found.flatMap((one) => one.fields.conditions.value).join("|")).toContain(condition);
  });

  it.each(rowsIn("advice-none"))("is none: $text", ({ text }) => {
    expect(read(text).map((one) => one.fields.topic.value)).toEqual([]);
  });

  it("keeps the question that is its condition", () => {
    const [one] = read("Not heard from us? Then please come as planned.");
    expect(one?.fields.body.value).toBe("Not heard from us? Then please come as planned.");
    expect(one?.fields.conditions.value).toEqual(["Not heard from us?"]);
  });

  it("takes its topic from the heading above, with a doubt", () => {
    const [one] = read("Pharmacy\n\nWalk in for advice from trained professionals on all sorts of illnesses.");
    expect(one?.fields.topic.value).toBe("pharmacy");
    expect(codes(one)).toContain("TOPIC_UNSURE");
  });

  it("takes its topics from the lines of a list of places to turn to", () => {
    const text =
      "Other places to turn to:\n\n- Your GP practice\n- Local pharmacies\n- Walk-in centres in Leeds and York";
    expect(read(text).map((one) => one.fields.topic.value)).toEqual([
      "gp-as-usual-contact-early",
      "pharmacy",
      "minor-injury-walk-in",
    ]);
  });

  it("gives a condition behind 'and' to the advice behind it", () => {
    const words = "Please only call 999 in an emergency, and if it isn't one use NHS 111 online.";
    expect(read(words).map((one) => [one.fields.topic.value, one.fields.conditions.value])).toEqual([
      ["life-threatening-emergency", ["only call 999 in an emergency"]],
      ["urgent-not-emergency", ["if it isn't one"]],
    ]);
  });

  it("is on ambulances where their staff strike", () => {
    const told = (words: string) =>
      adviceIn(draftOf(`Ambulance staff in England will strike on 25 July. ${words}`, "2025-07-21")).map(
        (one) => one.fields.topic.value,
      );
    expect(told("On strike days ambulances only go where life is at risk.")).toEqual(["ambulance-response"]);
    expect(told("On strike days only call 999 if somebody's life is at risk.")).toEqual(["life-threatening-emergency"]);
  });

  it.each<[string, string[]]>([
    ["Our response to less serious calls will be slower.", ["ambulance-response"]],
    ["Please do not phone us to ask how long we will be.", ["ambulance-response"]],
    ["We will respond to every call where a life is at risk.", ["ambulance-response"]],
    ["Callers whose lives are in danger will be seen first.", ["ambulance-response"]],
    ["On our wards the sickest will be seen first.", ["cancer-and-urgent-treatment"]],
  ])("of those who are seen first, or wait, while crews strike: %s", (words, topics) => {
    const draft = draftOf(`Ambulance staff in England will strike on 25 July.\n\n${words}`, "2025-07-21");
    expect(adviceIn(draft).map((one) => one.fields.topic.value)).toEqual(topics);
  });

  it.each([
    ["Our phone lines are open as usual.", "Mill Lane Surgery", ["gp-as-usual-contact-early"]],
    ["Our phone lines are open as usual.", "The Daily News", []],
  ])("of a practice stands on its own page: %s (%s)", (words, publisher, topics) => {
    const draft = draftOf(`${strike}\n\n${words}`, "2025-07-21", { publisher });
    expect(adviceIn(draft).map((one) => one.fields.topic.value)).toEqual(topics);
  });

  it("takes its topic from the sentence before, whole", () => {
    const [, wait] = read("Do not go to A&E unless it is an emergency. You are likely to wait longer than usual.");
    expect(wait?.fields.topic.value).toBe("ae-open-but-busy");
    expect(wait?.fields.body.value).toContain("unless it is an emergency");
  });

  it("is not told to be contacted by an exception", () => {
    const words = "A planned appointment should be kept unless you have been contacted.";
    expect(read(words).map((one) => one.fields.topic.value)).toEqual(["planned-appointment-attend"]);
  });

  it("gives an exception to all that stand in front of it", () => {
    const words = "Keep GP and dental appointments unless somebody tells you not to.";
    expect(read(words).map((one) => one.fields.conditions.value)).toEqual(
      read(words).map(() => ["unless somebody tells you not to"]),
    );
    expect(read(words)).toHaveLength(2);
  });
});

describe("conditions in front of a comma, a question and a wait", () => {
  it.each<[string, string, string]>([
    ["appointment-postponed", "If your scan is affected, the trust will ring you.", "If your scan is affected"],
    [
      "appointment-postponed",
      "Should your operation have to be postponed, the trust will write to you.",
      "Should your operation have to be postponed",
    ],
    [
      "appointment-postponed",
      "In the event that your clinic is cancelled, the trust will ring you.",
      "In the event that your clinic is cancelled",
    ],
    ["appointment-postponed", "Is your clinic affected? The trust will ring you.", "Is your clinic affected?"],
    ["life-threatening-emergency", "Should I come to A&E? Yes, if your life is at risk.", "if your life is at risk"],
    ["life-threatening-emergency", "Can people ring for an ambulance? Yes, in an emergency.", "in an emergency"],
  ])("%s: %s", (topic, words, condition) => {
    const found = read(words).filter((one) => one.fields.topic.value === topic);
    expect(found.flatMap((one) => one.fields.conditions.value)).toContain(condition);
  });

  it("keeps for whom the wait is longer", () => {
    const text = "Ambulance staff in England will strike on 25 July. Please do not ring back for an ambulance. ";
    const found = adviceIn(
      draftOf(`${text}If your need is not life-threatening you will face a lengthy delay.`, "2025-07-21"),
    );
    const waits = found.filter((one) => one.fields.topic.value === "ambulance-response");
    expect(waits.flatMap((one) => one.fields.conditions.value)).toContain("If your need is not life-threatening");
  });
});

describe("advice told in the words of others", () => {
  const topicsOf = (words: string) => read(words).map((one) => one.fields.topic.value);

  it.each<[string, string]>([
    ["life-threatening-emergency", "Only ring if somebody's life is at risk."],
    ["life-threatening-emergency", "Do go to A&E in an emergency."],
    ["life-threatening-emergency", "Anyone with chest pain is advised to attend an emergency department."],
    ["ae-emergencies-only", "Please do not come to hospital before you have rung 111."],
    ["appointment-postponed", "A spokeswoman said that it would write to patients who are affected."],
    ["self-care-check-on-others", "If you are ill on that day try not to be alone."],
    ["self-care-check-on-others", "Neighbours of frail people are asked to keep an eye on them."],
    ["mental-health-crisis", "In a mental health crisis ring our line on 0800 123 4567."],
    ["gp-as-usual-contact-early", "If it is not urgent, make an appointment with your GP."],
    ["minor-injury-walk-in", "Look up urgent treatment centres on the website of your trust."],
  ])("%s: %s", (topic, words) => expect(topicsOf(words)).toContain(topic));

  it.each([
    "The walkout touches crews, the 111 call centres and the Patient Transport Service.",
    "Please keep redirecting patients to a pharmacy.",
    "Come to your lectures unless you have been told that they are cancelled.",
    "In Kent 30 of 50 practices will be open as usual.",
    "Women in labour had been looked after as normal.",
    "Patients will find no X-ray service at the urgent treatment centre.",
    "Nurses are told, whatever they do, that it is not enough.",
  ])("no advice: %s", (words) => expect(topicsOf(words)).toEqual([]));
});
