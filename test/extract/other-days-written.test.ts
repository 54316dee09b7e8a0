/** Days of other things in sentences beside a strike, in several places: none is a day of strike, or not without a doubt. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const plans = [
  "Resident doctors at hospitals in England will walk out on 8 December.",
  "A strike by nurses at Barnsley Hospital will take place on 8 December, from 7am to 7pm.",
  "Porters who belong to Unite will strike at hospitals in Scotland on 8 December.",
];

const others = [
  "The ballot closes on 15 December.",
  "A ballot will open on 15 December.",
  "Members voted for strike action on 15 November.",
  "The result of the ballot was announced on 15 November.",
  "Talks will resume on 15 December.",
  "Talks took place on 15 November.",
  "The union gave notice of the strike on 15 November.",
  "The pay offer was made on 15 November.",
  "Members have until 15 December to vote.",
  "A rally will be held on 15 December.",
  "The contract comes into force on 15 December.",
  "The trust's board meets on 15 December.",
  "Your appointment on 15 December is not affected.",
  "Normal services resume on 15 December.",
  "Appointments will be rearranged from 15 December.",
  "Rail workers will strike on 15 December.",
  "Teachers walk out on 15 December.",
  "Postal workers are on strike on 15 December.",
  "The mandate runs out on 15 December.",
  "This page was last updated on 15 November.",
  "Published on 15 November.",
  "The minister will speak in the Commons on 15 December.",
  "A by-election is held on 15 December.",
  "The vaccination clinic is open on 15 December.",
  "The next meeting with ministers is on 15 December.",
  "The deadline for the government to respond is 15 December.",
  "The union has set a deadline of 15 December.",
  "A new pay deal starts on 15 December.",
  "The hospital opened on 15 December 1948.",
  "The dispute began on 15 November, when the offer was rejected.",
  "He was speaking on 15 November.",
  "A court hearing is listed for 15 December.",
  "The judge will rule on 15 December.",
  "Christmas leave starts on 15 December.",
  "The work to rule began on 15 November.",
  "Action short of a strike starts on 15 December.",
  "An overtime ban begins on 15 December.",
  "The union's conference opens on 15 December.",
  "Staff will be paid on 15 December.",
  "The consultation ends on 15 December.",
  "The new rota starts on 15 December.",
  "Patients can book from 15 December.",
  "The march takes place in London on 15 December.",
  "A petition will be handed in on 15 December.",
  "The budget is on 15 December.",
  "The review body reports on 15 December.",
  "Figures for the last strike will be published on 15 December.",
  "Flu jabs are available until 15 December.",
  "The picket line will be visited by the mayor on 15 December.",
  "The survey was carried out on 15 November.",
  "It follows a vote on 15 November.",
  "Negotiations end on 15 December.",
  "If there is no deal by 15 December, more dates will be announced.",
  "More strike dates will be announced on 15 December.",
  "Further strikes could be called after 15 December.",
  "The union will decide on 15 December whether to hold more strikes.",
  "A reballot for more strikes will run from 15 December.",
  "Members of the Royal College of Nursing will be balloted on 15 December.",
  "Junior doctors in Wales will be balloted on strikes on 15 December.",
  "The union can call strikes until 15 December.",
  "Strike action can be called up to 15 December.",
  "The law requires notice by 15 December.",
  "A debate on strike laws will be held on 15 December.",
  "The strike bill becomes law on 15 December.",
  "The inquest opens on 15 December.",
  "Bus drivers have called off a strike on 15 December.",
  "University staff end their strike on 15 December.",
  "Firefighters vote on strike action on 15 December.",
  "The union has written to the trust and wants an answer by 15 December.",
  "The hospital's Christmas fair is on 15 December.",
];

const doubts = new Set(["DAY_UNGOVERNED", "OLD_DATE", "PROPOSED", "OTHER_SECTOR"]);
const DAY = "2026-12-08";

/** What is told of other days than the strike's, without a doubt of it; and "lost" where the strike's own is not told. */
function wrongIn(text: string): string[] {
  const strikes = strikesIn(draftOf(text, "2026-11-25")).filter(({ fields }) => fields.action.value === "STRIKE");
  const told = strikes.flatMap(({ fields, flags }) =>
    fields.windows.value.map(({ start, end }) => ({
      days: [start, end].map(({ value }) => value?.slice(0, 10) ?? DAY),
      isDoubted: flags.some(({ code }) => doubts.has(code)),
    })),
  );
  const wrong = told.filter(({ days, isDoubted }) => !isDoubted && days.some((day) => day !== DAY));
  return [
    ...wrong.map(({ days }) => `${text} => ${days.join(" to ")}`),
    ...(told.some(({ days }) => days[0] === DAY) ? [] : [`${text} => lost`]),
  ];
}

describe("a day of something else", () => {
  it.each(others)("is no day of strike without a doubt: %s", (sentence) => {
    const texts = plans.flatMap((plan) => [`${plan} ${sentence}`, `${plan}\n\n${sentence}`, `${sentence} ${plan}`]);
    expect(texts.flatMap(wrongIn)).toEqual([]);
  });
});
