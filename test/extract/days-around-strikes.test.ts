/** Days of what stands around a strike: orders, letters, reviews, leave, a command centre; and spans of which not each day is a strike's. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const at = "Porters at Ysbyty Gwynedd";
const surely = (text: string, on = "2026-11-25") =>
  strikesIn(draftOf(text, on))
    .filter(
      (strike) => !codes(strike).some((code) => ["DAY_UNGOVERNED", "DURATION_MISMATCH", "DAY_UNKNOWN"].includes(code)),
    )
    .flatMap(({ fields }) => fields.windows.value.map(({ start }) => start.value?.slice(5, 10) ?? null));

describe("a day", () => {
  it.each([
    [`${at} strike on 14 December in breach of an order of 20 November.`, ["12-14"]],
    [`${at} strike over a transfer to another company on 1 January.`, []],
    [`${at} will strike on 2 December, unless a safety review on 30 November says otherwise.`, ["12-02"]],
    [`Their union served notice of a strike on 25 November. By law porters may not start before 5 December.`, []],
    [`The union told the hospital on 23 November of its porters' strike.`, []],
    [`Cleaners wrote to the hospital on 20 November about a strike. They got a reply on 23 November.`, []],
    [`Porters' strike at Ysbyty Gwynedd: risk assessment due 3 December; strike 7 December.`, ["12-07"]],
    [`Disruption from the strike by porters at Ysbyty Gwynedd is likely to last from 21 to 24 December.`, []],
    [`The command centre for the porters' strike will be staffed from 20 December, 6pm, to 22 December, noon.`, []],
    [`No annual leave during the porters' strike: 19 to 23 December.`, []],
    [`${at} are to strike before 22 December.`, []],
    [`${at} strike on 8 December. "I'd strike on Christmas Day, 25 December, too," said one.`, ["12-08"]],
  ])("of something else is none of the strike: %s", (text, days) => {
    expect(surely(text).filter((day) => day !== null)).toEqual(days);
  });
});

describe("a span", () => {
  it.each([
    `${at} strike on alternate days from 2 to 10 December.`,
    `${at} strike on weekends only between 5 and 20 December.`,
    `${at} strike for three of the five days between 7 and 11 December.`,
    `${at} take industrial action from 7 to 18 December; only the first day is a strike.`,
    `${at} strike on 14 December and every day after that until the trust gives in.`,
    `${at} strike on the night of 8/9 December.`,
    `Porters and nurses strike at Ysbyty Gwynedd on 17 and 18 December, the porters on the first of them.`,
    `${at} strike from 7 to 11 December, except Wednesday.`,
  ])("of which not each day is a strike's is asked about: %s", (text) => {
    expect(surely(text)).toEqual([]);
    expect(strikesIn(draftOf(text, "2026-11-25"))).not.toEqual([]);
  });
});
