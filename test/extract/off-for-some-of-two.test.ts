/** Two groups strike, and one of them is off, in many words: the other is on, and nobody is told that the one is on without a doubt. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const plans = [
  "Nurses will strike on 16 June. Porters will strike on 18 June.",
  "Nurses are to walk out on 16 June, and porters on 18 June.",
  "Nurses are due to strike on 16 June and porters are due to strike on 18 June.",
  "Porters will strike on 18 June. Nurses will strike on 16 June.",
];

describe.each([
  "The strike by nurses has been called off.",
  "Nurses have suspended their action.",
  "Nurses will not strike after all.",
  "Nurses have cancelled theirs.",
  "That of nurses is off.",
  "The union has called off the nurses' strike.",
  "The nurses' walkout on 16 June is off.",
  "The strike on 16 June has been called off.",
  "The nurses' union has called it off.",
])("%s", (off) => {
  it.each(plans)("%s", (plan) => {
    for (const text of [`${plan} ${off}`, `${plan}\n\n${off}`]) {
      const strikes = strikesIn(draftOf(text, "2026-05-25"));
      const said = strikes.map((strike) => ({
        group: strike.fields.staffGroups.value.join(),
        statuses: strike.fields.windows.value.map(({ status }) => status.value),
        isDoubted: codes(strike).includes("STATUS_SCOPE"),
      }));
      const on = said.filter(({ group }) => group === "PORTERS_AND_CLEANERS");
      expect(on.length > 0 && on.every(({ statuses }) => statuses.every((one) => one === "ANNOUNCED")), text).toBe(
        true,
      );
      const nurses = said.filter(({ group }) => group === "NURSES");
      expect(
        nurses.length > 0 && nurses.every(({ statuses, isDoubted }) => isDoubted || !statuses.includes("ANNOUNCED")),
        text,
      ).toBe(true);
    }
  });
});

describe("the day of one of two nations", () => {
  it.each([
    "Nurses in Wales will strike on 16 June. Nurses in England will strike on 18 June.",
    "Nurses in Wales will strike on 16 June and those in England on 18 June.",
    "Nurses in Wales are due to strike on 16 June. In England they strike on 18 June.",
  ])("is off there alone: %s", (plan) => {
    const strikes = strikesIn(draftOf(`${plan} The strike on 16 June has been called off.`, "2026-05-25"));
    const said = strikes.flatMap(({ fields }) =>
      fields.windows.value.map(
        ({ start, status }) => `${fields.nations.value?.join()} ${start.value?.slice(8)} ${status.value}`,
      ),
    );
    expect(new Set(said)).toEqual(new Set(["WALES 16 CALLED_OFF", "ENGLAND 18 ANNOUNCED"]));
  });
});
