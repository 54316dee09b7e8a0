/** Months whose names are words of another meaning as well: what is told of a strike in December is told of one in May and in March. */
import { expect, it } from "vitest";
import { adviceIn, draftOf, strikesIn } from "./told.ts";

const months = [
  ["January", "01"],
  ["March", "03"],
  ["May", "05"],
  ["August", "08"],
  ["December", "12"],
] as const;

/** Windows and doubts, without the month. */
function toldIn([name, number]: (typeof months)[number], text: string) {
  const draft = draftOf(text.replaceAll("MONTH", name), `2026-${number}-01`);
  const strikes = strikesIn(draft).map(({ fields, flags }) => ({
    groups: fields.staffGroups.value,
    windows: fields.windows.value.map(({ start, end, status }) => [
      ...[start, end].map(({ value }) => value?.slice(7).replace(/[+-]\d\d:\d\d$/, "") ?? null),
      status.value,
    ]),
    doubts: [...new Set(flags.map(({ code }) => code))].toSorted(),
  }));
  return JSON.stringify({ strikes, advice: adviceIn(draft).map(({ fields }) => fields.topic.value) });
}

it.each([
  "Nurses in England are to hold three strikes. The first will be on 9 MONTH, the next on 16 MONTH and the last on 26 MONTH.",
  "The nurses' strike that was planned for MONTH has been called off.",
  "Nurses in Leeds strike on 7 MONTH. On 8 MONTH they strike again, from 7am to noon.",
  "2 MONTH strike: Yorkshire ambulance workers vote yes",
  "After a ballot the GMB has named 12, 15 and 16 MONTH for walkouts at Airedale NHS Foundation Trust.",
  "MONTH's strikes by nurses will be at more hospitals.",
  "In MONTH the Royal College of Nursing took strike action over safe staffing.",
  "The union suspends MONTH walkout by porters",
  "Nurses walk out from 9 MONTH to 11 MONTH in Wales. Strikers in MONTH will walk out for longer.",
  "On 12 MONTH resident doctors gave emergency care only for 24 hours, the first strike by doctors in England for years.",
  "Porters strike on 9 MONTH through 11 MONTH, and cleaners on 16 MONTH in London.",
])("%s", (text) => {
  const told = months.map((month) => toldIn(month, text));
  expect(new Set(told).size, told.join("\n")).toBe(1);
  expect(told[0]).not.toBe(JSON.stringify({ strikes: [], advice: [] }));
});
