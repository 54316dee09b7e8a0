/** The case that a piece of advice is for: the other case, every other need, and the lines under "if:". */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) =>
  adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21")).map(({ fields }) => [
    fields.topic.value,
    ...(fields.conditions.value ?? []),
  ]);

describe("the case that advice is for", () => {
  it("is the other one behind 'otherwise', and not the one before", () => {
    expect(read("If yours is off, we will ring you. Otherwise please attend as planned.")).toContainEqual([
      "planned-appointment-attend",
      "Otherwise",
    ]);
  });

  it.each<[string, string[]]>([
    ["For anything else there is NHS 111.", ["urgent-not-emergency", "For anything else"]],
    ["For anything less use NHS 111.", ["urgent-not-emergency", "For anything less"]],
    [
      "Those who don't need emergency care can turn to a pharmacist.",
      ["pharmacy", "Those who don't need emergency care"],
    ],
    [
      "Callers who are not in danger may be asked to make their own way to hospital.",
      ["ambulance-response", "Callers who are not in danger"],
    ],
  ])("is a need told in front: %s", (words, found) => {
    expect(read(words)).toEqual([found]);
  });

  it.each([
    "If you are expected for a scan or a course of treatment at the Rowan Suite or the Day Unit of our hospital in Upper Marston",
    "Appointments at the eye unit in Marston",
  ])("is told whole: %s", (words) => {
    const [found] = read(`${words}${words.startsWith("If") ? "," : ":"} please attend as normal.`);
    expect(found).toEqual(["planned-appointment-attend", words]);
  });

  it("is for each of two that are named together", () => {
    expect(read("If you have a GP or dental appointment, please attend unless you hear otherwise.")).toEqual([
      ["gp-as-usual-contact-early", "If you have a GP or dental appointment", "unless you hear otherwise"],
      ["dental", "If you have a GP or dental appointment", "unless you hear otherwise"],
    ]);
  });

  it("reaches a list by the sentence before its lead", () => {
    const list =
      "If you need advice but it's not an emergency, please think again. You could:\n\n- ring NHS 111\n- see a chemist";
    expect(read(list).map(([topic, first]) => [topic, first])).toEqual([
      ["urgent-not-emergency", "If you need advice but it's not an emergency"],
      ["pharmacy", "If you need advice but it's not an emergency"],
    ]);
  });

  it("holds in a line of a list for the sentence behind it", () => {
    const list =
      "If you fall ill in these days:\n\n- If your problem is less urgent, look elsewhere. Visit a pharmacist.";
    expect(read(list)).toEqual([["pharmacy", "If you fall ill in these days", "If your problem is less urgent"]]);
  });

  it("stands in lines under 'if:', which advise nothing themselves", () => {
    const list = "Call NHS 111 if:\n\n- you need help fast\n- you don't know whom to call, or have no GP";
    expect(read(list).map(([topic]) => topic)).toEqual(["urgent-not-emergency"]);
  });

  it("names a GP who cannot be had, and nobody to turn to", () => {
    expect(read("If it can't wait until you can see your GP, ring NHS 111.").map(([topic]) => topic)).toEqual([
      "urgent-not-emergency",
    ]);
  });
});
