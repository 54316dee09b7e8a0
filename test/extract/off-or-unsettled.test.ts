/** A strike that may be off, or is not settled, in words that no call-off is told with: nobody reads that it is on, or off, without a doubt. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const rows = (text: string) =>
  strikesIn(draftOf(text, "2026-11-25")).flatMap((strike) =>
    strike.fields.windows.value.map(({ start, status }) => ({
      day: start.value?.slice(5, 10),
      status: status.value,
      isSure: !codes(strike).some((code) =>
        ["STATUS_SCOPE", "PROPOSED", "CONDITIONAL", "DAY_UNGOVERNED"].includes(code),
      ),
    })),
  );
const at = "Porters at Ysbyty Gwynedd";

describe("a strike", () => {
  it.each([
    `${at} will not now strike on Friday 11 December.`,
    `${at} won: they will not need to walk out on 14 December.`,
    `${at} were going to strike on 11 December. Instead they will vote on an offer.`,
    `${at} were to strike on 8 December. The deal reached at the weekend means all clinics will run.`,
    `${at} strike on 8 December. Update: all clinics running, strike not happening.`,
    `${at} have given up their strike on 7 December.`,
    `${at} were spared a strike on 7 December by a late offer.`,
    `${at} have got what they wanted without the strike on 7 December.`,
    `${at}: strike on 7 December halted by court.`,
    `${at}: strike on 7 December aborted.`,
    `${at} had planned a strike on 2 December: the mandate ran out on Friday.`,
    `${at} strike on 7, 9 and 11 December. The last has since been given up.`,
    `The strike of porters at Ysbyty Gwynedd on 7 December is at risk of being called off.`,
    `${at} will strike on 10 December. The trust wrongly tweeted that the strike on 10 December had been called off.`,
    `${at} will strike on 10 December. Cleaners were to strike on 8 December, which has been called off.`,
    `Strikes by porters at Ysbyty Gwynedd:\n✅ Mon 7 Dec\n❌ Wed 9 Dec\n✅ Fri 11 Dec`,
    `Strikes by porters at Ysbyty Gwynedd: Monday 7 December, ~~Wednesday 9 December~~.`,
    `Will the strike by porters at Ysbyty Gwynedd on 14 December go ahead? We don't know yet.`,
    `${at} will strike on 30 November. Monday is a holiday, so the strike will in fact be on 1 December.`,
  ])("is asked about: %s", (text) => {
    expect(rows(text).filter(({ isSure, status }) => isSure && status !== "CALLED_OFF")).toEqual([]);
    expect(rows(text)).not.toEqual([]);
  });

  it.each([
    `${at} could be on strike on 2 December.`,
    `${at} are thinking about a strike on 7 December.`,
    `${at} have been asked whether they would strike on 7 December.`,
    `${at} will strike on 2 December subject to confirmation by the union's council.`,
    `${at} are poised to strike on 7 December should the branch so decide.`,
    `${at} are expected to strike on 7 December; notice is to be served this week.`,
  ])("that is not settled is told as possible: %s", (text) => {
    const proposed = strikesIn(draftOf(text, "2026-11-25")).flatMap(codes);
    expect(proposed).toContain("PROPOSED");
  });

  it.each([
    `${at} strike on 7 December. The last strike was suspended.`,
    `${at} strike on 7 December. It had been postponed twice.`,
    `${at} strike on 7 December. It was averted last time, in March. Not this time.`,
    `${at} strike on 7 December. Their strike on 1 December was called off.`,
  ])("is not off for what was so of another: %s", (text) => {
    expect(rows(text)).toContainEqual({ day: "12-07", status: "ANNOUNCED", isSure: expect.any(Boolean) });
  });

  it("that is off is told with its own day", () => {
    const text = `${at} strike on 8 December. Their strike on 1 December was called off.`;
    const told = Object.fromEntries(rows(text).map(({ day, status }) => [day, status]));
    expect(told).toEqual({ "12-01": "CALLED_OFF", "12-08": "ANNOUNCED" });
  });
});

describe("no strike", () => {
  it.each([
    `A truce in the strike by porters at Ysbyty Gwynedd from 30 November to 11 December.`,
    `${at} promise not to strike between 21 December and 3 January.`,
    `Strike-free Christmas: porters at Ysbyty Gwynedd will work from 21 December to 3 January.`,
    `${at} narrowly rejected a strike on 7 December.`,
    `Neither porters at Ysbyty Gwynedd nor nurses there strike on 7 December.`,
    `Not one porter at Ysbyty Gwynedd joined the strike on 23 November.`,
    `${at} will be off sick rather than on strike on 7 December.`,
    `${at} will strike any day but 25 December.`,
    `3 December is the only day on which porters at Ysbyty Gwynedd will not strike.`,
    `Q. Will the strike by porters at Ysbyty Gwynedd on 14 December go ahead?\nA. No. They shook hands on a deal.`,
  ])("is told of a day without one: %s", (text) => {
    expect(rows(text).filter(({ isSure, day }) => isSure && day !== undefined)).toEqual([]);
  });
});
