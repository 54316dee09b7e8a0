/** Advice by who speaks, and about when: what a union says of care, and what befell people once, is none. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Ambulance staff and nurses in England will strike on Friday 25 July.";
const topics = (words: string) =>
  [...new Set(adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21")).map((one) => one.fields.topic.value))]
    .toSorted()
    .join(" ");

describe("the words of a union or of a minister", () => {
  it.each([
    'The Unison organiser said: "We did not want this. People wait far too long in A&E, and nobody listens."',
    '"Nobody wants to leave patients waiting in A&E for hours, but we have no choice," the Unite officer said.',
    '"People are waiting too long for an ambulance. We have had enough," said the regional secretary of the GMB.',
    "Emergency care will go on as normal, according to the BMA.",
    "Cancer treatment would not be affected, says the union.",
    "Ministers insisted that cancer patients must come first and told the BMA to think again.",
    'The health secretary said: "Emergency care has to be kept up."',
    "Unions want guarantees that A&E will not be closed at weekends.",
  ])("is its word in the dispute: %s", (words) => {
    expect(topics(words)).toBe("");
  });

  it.each([
    ["life-threatening-emergency", '"Please still ring 999 if a life is at risk," the Unison organiser said.'],
    ["planned-appointment-attend", "Patients should attend as usual unless told otherwise, the BMA added."],
    ["cancer-and-urgent-treatment", "Emergency care will go on as normal, according to the trust."],
    [
      "cancer-and-urgent-treatment",
      'The trust said: "The unions have told us their plans. Emergency care will go on as normal."',
    ],
    ["ae-open-but-busy", 'The union said so. The trust said: "A&E will be very busy, so expect long waits."'],
  ])("and %s where it asks people, or another speaks: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });
});

describe("what is told of the past", () => {
  it.each([
    "When nurses struck in January, patients were told to use 111 or see a pharmacist.",
    "Two years ago people were advised to avoid A&E when porters walked out.",
    "She rang 111 and was told to go to the walk-in centre.",
    "Crews went to the worst calls, and others were advised to see a GP.",
    "The public listened, and went to 111 online or to a pharmacist.",
    "Emergency care would have been protected.",
    "NHS 111 has struggled to recruit call handlers for years.",
    "NHS 111 will have fewer clinicians than it needs.",
    "Emergency care could be at risk if the dispute goes on, a think tank has said.",
  ])("is no advice: %s", (words) => {
    expect(topics(words)).toBe("");
  });

  it.each([
    ["appointment-postponed", "Patients whose clinic was cancelled last month will be offered a new date."],
    ["urgent-not-emergency", "People have been told to use NHS 111 online this week."],
    ["urgent-not-emergency", "NHS 111 is there day and night."],
    ["planned-appointment-attend", "Patients were told today to attend as normal unless contacted."],
  ])("and %s where it is for now: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });
});

describe("ambulances", () => {
  it.each([
    "Ambulances will go to people whose life is at risk first.",
    "Paramedics may not be able to reach everybody who rings.",
    "An ambulance may only come if somebody could die.",
    "Crews will respond to the most serious calls.",
    "Ambulances could take much longer to arrive.",
  ])("are told of by where they go: %s", (words) => {
    expect(topics(words)).toBe("ambulance-response");
  });

  it.each([
    "The Scottish Ambulance Service is not affected by the action in England.",
    "Ambulance chiefs will not come back to the table.",
    "Leaders worry that some who need an ambulance are not calling one.",
    "Practices may stop ordering ambulances that are not for emergencies.",
    "Ambulance crews in Wales will not go on strike.",
  ])("and by nothing else that they are not: %s", (words) => {
    expect(topics(words)).toBe("");
  });
});

describe("care that is kept", () => {
  it.each([
    "GPs will only provide urgent and emergency care on the day.",
    "Doctors there will provide emergency care too.",
    "That keeps emergency care for those who need it most.",
    "They helped to keep critical services running in a hard winter.",
    "Thousands of cancer patients will have to wait for a scan.",
  ])("by strikers, for others, or once, is no word that it goes on: %s", (words) => {
    expect(topics(words)).toBe("");
  });

  it.each([
    ["cancer-and-urgent-treatment", "The hospital will keep emergency care going."],
    ["cancer-and-urgent-treatment", "Cancer patients will still have their treatment."],
  ])("goes on: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });
});

describe("word from the hospital", () => {
  it.each([
    "We have had eight days of strikes of one sort or another.",
    "The public has been told by the health board to use services well.",
    "Nurses and others have been on strike at different times.",
    "If you are held up, or affected in another way, we are sorry.",
  ])("is none of: %s", (words) => {
    expect(topics(words)).toBe("");
  });

  it.each([
    ["appointment-postponed", "Those who lose their slot will be given another as soon as one comes up."],
    ["appointment-postponed", "We will find you another."],
    ["urgent-not-emergency", "NHS 111 online will tell you where to go."],
    ["ambulance-response", "Please find another way to hospital if you can."],
  ])("is %s in: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });
});
