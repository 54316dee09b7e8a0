/** Words that may take a strike back, with no strike in their own sentence, or in ways that no row has: a person must look. */
import { expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const doubted = (text: string) =>
  strikesIn(draftOf(text, "2026-05-25")).every(
    (strike) =>
      codes(strike).includes("STATUS_SCOPE") ||
      strike.fields.windows.value.every(({ status }) => status.value !== "ANNOUNCED"),
  );

it.each([
  "Radiographers have called theirs off.",
  "The crews have called it off.",
  "The GMB has put its own on hold.",
  "Leaders of the union pulled the plug on it.",
  "It's off now.",
  "That is off.",
  "The union has withdrawn its notice.",
  "The union stood its members down.",
  "Its leaders have backed down.",
  "It won't be happening.",
  "Nurses will be at work after all.",
  "The nurses will now work as normal on that day.",
  "Members voted to accept the deal, ending the dispute.",
  "Strike action has ceased.",
  "Their walkout is no more.",
  "The strike has fallen away.",
  "The planned action is dead.",
  "The strike didn't happen.",
  "The strike has been ruled out.",
  "The strike days have been cleared from the calendar.",
  "The dispute is over.",
])("nobody is told that it is on without a doubt: %s", (off) =>
  expect(doubted(`Nurses and ambulance crews will walk out on 16 June. ${off}`)).toBe(true),
);

it.each([
  "The trust has called off 40 operations.",
  "Ministers said that it was up to the union.",
  "The hospital has put some clinics on hold.",
  "They will be at work until then.",
  "Patients who have been told that theirs is off need not ring.",
])("what is said of care, or of nothing, is no such word: %s", (said) =>
  expect(doubted(`Nurses and ambulance crews will walk out on 16 June. ${said}`)).toBe(false),
);

it.each([
  "The unions have decided against striking.",
  "They have reversed their decision to strike.",
  "The RCN has withdrawn from the action.",
  "The strike has been moved to January.",
  "The strike has been delayed.",
  "The strike has been resolved.",
  "The strike is not going to happen.",
  "The strike has come to an end before it began.",
  "A judge has granted an injunction against the strike.",
  "The strike was ruled unlawful.",
  "The High Court ruled that the strike cannot go ahead.",
  "The union says it has cancelled all action.",
  "The union has cancelled all planned dates.",
  "All dates have been cancelled.",
  "The dates have been withdrawn.",
  "The crews will not walk out.",
  "They will now not be taking action.",
  "Plans to strike have been abandoned.",
  "The threat of strike action has receded.",
  "No strike now.",
])("whatever stands first, and whoever was to strike: %s", (off) => {
  for (const plan of [
    "Nurses and ambulance crews will walk out on 16 June.",
    "Porters at Ashdown Hospital are due to strike on 16 June.",
    "Members of the RCN were due to walk out on 16 June.",
  ])
    for (const text of [`${plan} ${off}`, `${plan}\n\n${off}`, `${off}\n\n${plan}`])
      expect(doubted(text), text).toBe(true);
});

it("a sentence that only a headline could end so is read all the same", () =>
  expect(doubted("Nurses will walk out on 16 June. The dispute has been settled and the strike withdrawn.")).toBe(
    true,
  ));
