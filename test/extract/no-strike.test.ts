/** What is no strike of the NHS: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { daysIn, draftOf, strikesIn } from "./told.ts";

describe("what is no strike of the NHS", () => {
  it.each([
    "Train drivers of Aslef will strike on 3 July. Hospital patients should check before they travel.",
    "Dustmen in the GMB are due to walk out at 5am on 3 July. Refuse collectors last struck in 2022. NHS Lothian then warned of rats.",
    "Council workers are to walk out on 3 July in a row over pay.",
    "Junior doctors in South Korea began a strike on 20 February.",
    "The BMA opened a ballot of junior doctors for strike action on 8 July, which closes on 20 August.",
    "Talks between the BMA and ministers resume on 3 July to avert a strike by junior doctors.",
    "The mandate for strike action by resident doctors expires on 7 January 2026.",
    "The pay offer to striking nurses runs until 3 July.",
    "A picket of striking nurses stands at the gates from 8am to 11am on 3 July.",
    "From 8 to 11am on 3 July a rally will be held in support of striking nurses.",
    "A survey of nurses about the strike was published on 3 July.",
    "The offer for 2025/26 was rejected, and resident doctors may strike.",
    "Nurses will be on duty 24/7 despite the strike.",
    "A hospital in a town that was hit by an air strike on 3 July treated children.",
    "Midwives in Wales put off naming strike dates\n\nThe union will wait for talks.",
    "Porters delay setting strike days\n\nThe hospital is glad of it.",
    "Strikes (Ambulance Cover) Bill\n\nThe minister moved the second reading. Ambulance unions were heard.",
    "Midwives' strikes on hold in Wales\n\nA union that had threatened to bring its midwives in every hospital of Wales out on strike will wait. Its mandate lasts until May. The talks go on. A minister was pleased. The health board said so too.",
  ])("%s", (text) => {
    expect(strikesIn(draftOf(text, "2025-06-20"))).toEqual([]);
  });

  it("nothing is found where something else strikes", () => {
    const text =
      "Get your flu jab before winter strikes. Flu can strike anybody. Ask your GP surgery for an appointment. Call 999 if somebody cannot breathe.";
    expect(draftOf(text, "2025-10-01").candidates).toEqual([]);
  });

  it("nothing at all is found in a text about other things", () => {
    const draft = draftOf(
      "The museum opens at 9am on 3 July. Tickets for 12,000 visitors have been cancelled.",
      "2025-06-20",
    );
    expect(draft.candidates).toEqual([]);
    expect(draft.notes).toEqual([]);
  });
});

it("is no strike of ours in Jersey, and no strike on a day with none", () => {
  const jersey =
    "Nurses and midwives in Jersey will strike for 24 hours from 7am on 9 December at the General Hospital.";
  expect(strikesIn(draftOf(jersey, "2026-11-27"))).toEqual([]);
  const list =
    "RCN members walk out at these trusts:\n\n- Tuesday 8 December: North Bristol\n- Thursday 10 December: none";
  expect(daysIn(list, "2026-11-27")).toEqual(["2026-12-08"]);
});

it("is no strike on the day that a page was written, and none where none is planned", () => {
  const written = "Hospital statement on the strike, 20/11/2026\n\nNurses at our hospitals will strike on 1 December.";
  expect(daysIn(written, "2026-11-27")).toEqual(["2026-12-01"]);
  const none = "Latest on strikes: 20 November 2026\n\nThere are currently no strikes planned at our hospitals.";
  expect(strikesIn(draftOf(none, "2026-11-27"))).toEqual([]);
});

it("is no strike at the second of a news list", () => {
  const text =
    "Resident doctors in England strike from 7am on 3 December to 7am on 8 December.\n\nLatest news\n- Doctors' strike: come forward 24/11/2026 16:20:00\n- Health bosses told 22/11/2026 16:15:00";
  expect(daysIn(text, "2026-11-27")).toEqual(["2026-12-03"]);
});
