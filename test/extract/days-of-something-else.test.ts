/** Days of ballots, talks, letters, announcements and offers beside the day of a strike: none of them is a day of strike without a doubt. */
import { expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const plans = [
  "Nurses and ambulance crews will walk out on 16 June.",
  "Resident doctors in England will strike from 7am on 16 June to 7am on 19 June.",
  "The strike by nurses is on 16 June.",
];

it.each([
  "A ballot closes on 3 July.",
  "Talks will be held on 3 July.",
  "The union has until 3 July to respond.",
  "Members have until 3 July to vote.",
  "A rally will be held on 3 July.",
  "Clinics resume on 3 July.",
  "Staff return to work on 3 July.",
  "Your appointment will be rebooked by 3 July.",
  "The dispute began on 3 May.",
  "The dispute has gone on since 3 May.",
  "The union announced the strike on 3 May.",
  "Notice of the strike was served on 3 May.",
  "Members voted for the strike on 3 May.",
  "The mandate runs out on 3 July.",
  "A bank holiday falls on 3 July.",
  "The High Court hears the case on 3 July.",
  "Figures will be published on 3 July.",
  "Teachers will strike on 3 July.",
  "An overtime ban begins on 3 July.",
  "Further dates may be named after 3 July.",
  "If there is no deal by 3 July there will be more strikes.",
  "The trust wrote to patients on 3 May.",
  "Please check again on 3 July.",
])("%s", (said) => {
  for (const plan of plans)
    for (const text of [`${plan} ${said}`, `${plan}\n\n${said}`, `${said}\n\n${plan}`]) {
      const strikes = strikesIn(draftOf(text, "2026-05-25")).filter(({ fields }) => fields.action.value === "STRIKE");
      const days = strikes.flatMap(({ fields }) => fields.windows.value.flatMap(({ start }) => start.value ?? []));
      expect(
        days.some((day) => day.startsWith("2026-06-16")),
        text,
      ).toBe(true);
      const others = strikes.filter(({ fields }) =>
        fields.windows.value.some(({ start, end }) => /-0[57]-03/.test(`${start.value} ${end.value}`)),
      );
      expect(
        others.every((one) => codes(one).some((code) => doubts.has(code))),
        text,
      ).toBe(true);
    }
});

const doubts = new Set(["DAY_UNGOVERNED", "PROPOSED", "OTHER_SECTOR", "SOURCES_DISAGREE"]);
