/** Call-offs of something else, of somebody else, of another day, or that nobody has made: no strike is off by them. */
import { expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const plans = [
  "Nurses and ambulance crews will walk out on 16 June.",
  "Resident doctors in England will strike from 7am on 16 June to 7am on 19 June.",
  "Porters at Ashdown Hospital are due to strike on 16 June.",
];

it.each([
  "Operations have been cancelled.",
  "The trust has called off its open day.",
  "A strike by train drivers has been called off.",
  "Last year's strike was called off.",
  "A strike planned for April was cancelled.",
  "Unite has called off its strike at another hospital.",
  "Teachers have called off their strike.",
  "The union will call off the strike if there is an offer.",
  "Ministers have urged the union to call off the strike.",
  "The union has not called off the strike.",
  "Hopes that the strike would be called off have faded.",
  "The court refused to stop the strike.",
  "The strike was suspended but is now back on.",
  "In Scotland the strike has been called off.",
  "Scottish nurses have suspended their strike.",
  "The overtime ban has been called off.",
  "The strike on 20 June has been called off.",
  "The walkout planned for July has been called off.",
  "A second strike, in July, has been suspended.",
  "The union has withdrawn its offer to keep up emergency care.",
  "Talks have been called off.",
  "If the strike is called off, appointments will go ahead.",
  "There is a chance that the strike will be suspended.",
  "It is not too late to call off the strike.",
  "Has the strike been called off?",
  "Rumours that the strike has been called off are false.",
  "Patients thought the strike had been called off.",
])("%s", (said) => {
  for (const plan of plans)
    for (const text of [`${plan} ${said}`, `${plan}\n\n${said}`, `${said}\n\n${plan}`]) {
      const windows = strikesIn(draftOf(text, "2026-05-25")).flatMap(({ fields }) => fields.windows.value);
      const statuses = windows
        .filter(({ start }) => start.value?.startsWith("2026-06-16"))
        .map(({ status }) => status.value);
      expect(
        statuses.every((status) => status === "ANNOUNCED"),
        text,
      ).toBe(true);
    }
});
