/** Advice in the sentences that houses use to give it: who is asked, by whom, and with which condition, wherever that stands. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors at Barnsley Hospital will be on strike from 7am on 8 December to 7am on 11 December.";
const adviceOf = (sentence: string) => adviceIn(draftOf(`${strike}\n\n${sentence}\n`, "2026-12-04"));
const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;

/** What people are asked, as it is said of them, and its topic. */
const actions: [topic: string, words: string][] = [
  ["life-threatening-emergency", "call 999 in a life-threatening emergency"],
  ["ae-emergencies-only", "only come to A&E in an emergency"],
  ["ae-emergencies-only", "avoid A&E unless it is an emergency"],
  ["urgent-not-emergency", "use NHS 111 online if they need urgent care"],
  ["urgent-not-emergency", "contact 111 for health problems that are not life-threatening"],
  ["pharmacy", "visit their local pharmacy for minor illnesses"],
  ["gp-as-usual-contact-early", "contact their GP as usual"],
  ["planned-appointment-attend", "attend their appointment unless they are told otherwise"],
  ["minor-injury-walk-in", "use urgent treatment centres for minor injuries"],
  ["maternity", "call their maternity unit if they are worried about their baby"],
  ["self-care-check-on-others", "check on elderly neighbours and relatives"],
  ["mental-health-crisis", "ring 111 and choose the mental health option in a crisis"],
  ["getting-worse-while-waiting", "call 111 if their condition gets worse while they wait"],
];

const frames = [
  "Patients should {a}.",
  "People are asked to {a}.",
  "Patients are being urged to {a}.",
  "The public is advised to {a}.",
  "The trust is asking patients to {a}.",
  "Patients are reminded to {a}.",
  "Residents are encouraged to {a}.",
  "Health bosses have urged people to {a}.",
  "The hospital said people should {a}.",
  '"People should {a}," said the chief executive.',
  "People in the area are being told to {a}.",
  "It is vital that patients {a}.",
  "The advice is to {a}.",
  "The message to patients is to {a}.",
  "NHS leaders are calling on people to {a}.",
  "The board has appealed to the public to {a}.",
  "He advised people to {a}.",
  'A spokesperson said: "We urge everybody to {a}."',
  "The council has asked residents to {a}.",
  "Members of the public are requested to {a}.",
];

const conditions = [
  "if you are seriously ill",
  "unless you are told otherwise",
  "only if you cannot wait",
  "if it is not an emergency",
  "in an emergency",
  "except in an emergency",
  "as long as you feel well enough",
  "provided that you have not been contacted",
  "if in doubt",
  "unless we contact you",
  "until you hear from us",
  "once you have been contacted",
  "whenever you need help that is not urgent",
  "for anything that is not an emergency",
  "if you have not heard from us",
  "other than in an emergency",
  "assuming you have not been told otherwise",
  "should we have to move your appointment",
];
const places = [
  "Please {a} {c}.",
  "{C}, please {a}.",
  "Patients are asked to {a} {c}.",
  "Please, {c}, {a}.",
  "- {A} {c}",
  'The trust said: "{C}, please {a}."',
  "Please {a} - {c}.",
  "Please {a} ({c}).",
];
const orders: [topic: string, words: string][] = [
  ["life-threatening-emergency", "call 999"],
  ["planned-appointment-attend", "come to your appointment as planned"],
  ["pharmacy", "speak to a pharmacist"],
  ["ae-emergencies-only", "do not go to A&E"],
];

describe("advice", () => {
  it.each(frames)("is given on its topic alone, whatever it is: %s", (frame) => {
    const wrong = actions.flatMap(([topic, words]) => {
      const topics = [...new Set(adviceOf(frame.replace("{a}", words)).map(({ fields }) => fields.topic.value))];
      return topics.join() === topic ? [] : [`${words} => ${topics.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(conditions)("keeps its condition, or is doubted, wherever it stands: %s", (condition) => {
    const wrong = orders.flatMap(([topic, words]) =>
      places.flatMap((place) => {
        const sentence = place
          .replace("{a}", words)
          .replace("{A}", capital(words))
          .replace("{c}", condition)
          .replace("{C}", capital(condition));
        const own = adviceOf(sentence).filter(({ fields }) => fields.topic.value === topic);
        const isKept = own.some(({ fields, flags }) => {
          const told = fields.conditions.value.join(" ").toLowerCase();
          const isWhole = told !== "" && (told.includes(condition) || condition.includes(told));
          return isWhole || flags.some(({ code }) => code === "CONDITIONAL");
        });
        return isKept ? [] : [sentence];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
