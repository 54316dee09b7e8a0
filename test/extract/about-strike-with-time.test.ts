/** Texts that give no day of a strike, and tell how long it has lasted, in which week it is, or what goes on beside it. */
import { describe, expect, it } from "vitest";
import { daysIn, draftOf, windowsOf } from "./told.ts";

const today = "2023-08-17";

describe("a text whose strike has its time and no day", () => {
  it.each([
    [
      "thanks to those who worked in it",
      "Chief executive's letter\n\nHello everyone\n\nIt has been a hard month.\n\nOur resident doctors were out on strike this week, and all of you kept the wards going.\n\nThe staff survey opens soon.",
    ],
    [
      "how long it took, over a victory",
      "Porters of Elmfield win\n\nNine weeks of strike action were needed, and it was worth it. The hospital porters of Elmfield are regraded.",
    ],
    [
      "in which week they are, without the word",
      "Elmfield porters: it is about respect\n\nThe porters are in their eleventh week. There has been no strike like it. Until they are paid properly, the strike goes on.",
    ],
    [
      "the months of it, in a notice over a page",
      "Services at Elmfield Hospital are hit by strike action in May and June.\n\nEczema in children\n\nBathe your child daily. Creams can be had from the ward.",
    ],
    [
      "since when it has been",
      "A cold spring at Elmfield\n\nIt is hard for the hospital's porters.\n\nThe wind is bitter.\n\nThey have been out on strike since before Easter.\n\nCome to the gates.",
    ],
    [
      "in what somebody says",
      "Elmfield's consultants fear for patients\n\nThe junior doctors' strike could harm patients, they say. Both sides must talk.\n\n'There will be five days of strikes, straight after a holiday.'",
    ],
    [
      "that it goes on",
      "Bags pile up at Elmfield Hospital as the strike by domestics goes on\n\nThe trust says that wards are safe.",
    ],
    [
      "what it means for students",
      "Student paramedics\n\nYour placement goes ahead during the ambulance strike. Fill no gaps.",
    ],
    [
      "at somebody's visit",
      "Councillor brings cake to the gate\n\nShe met striking radiographers outside Elmfield Hospital and heard their case.",
    ],
    [
      "of guards of a hospital",
      "Hospital goes to court over guards\n\nThe security guards of a children's hospital are in the sixth week of a strike over sick pay.",
    ],
    [
      "why it is, on a page of a campaign",
      "Pay our hospital support workers\n\nLeaflets and pictures from picket lines.\n\nWhy are we striking? Because support workers do more than they are paid for.",
    ],
  ])("%s", (_, text) => expect(daysIn(text, today)).toEqual([null]));

  it("on a page of a trust, whatever else strikes then", () => {
    const text =
      "There are strikes in June. We will ring you if your visit is affected.\n\nTrains are hit by rail strikes as well, so set out early.\n\nYour first visit\n\nBring your glasses.";
    const publisher = "Elmfield Hospitals NHS Trust";
    expect(windowsOf(text, today, publisher)).toEqual([expect.objectContaining({ day: "none" })]);
    expect(windowsOf(text.replace("There are strikes in June. ", ""), today, publisher)).toEqual([]);
  });

  it("rests on the word for those who strike, where there is no other", () => {
    const text = "Councillor brings cake\n\nShe met striking radiographers outside Elmfield Hospital.";
    expect(draftOf(text, today).candidates[0]?.evidence).toEqual([
      expect.objectContaining({ quote: "She met striking radiographers outside Elmfield Hospital." }),
    ]);
  });
});

describe("a text about no strike that there is", () => {
  it.each([
    [
      "what holds whenever there is one",
      "Industrial action\n\nNow and then hospital staff go on strike. Use 111 during industrial action.",
    ],
    [
      "what is known of all strikes",
      "Are strikes dangerous?\n\nStrikes by doctors harm nobody, says a review of the research from six countries.",
    ],
    [
      "a heading of another story",
      "New scanner for Elmfield Hospital\n\nIt is fast.\n\nIt is quiet.\n\nIt is paid for.\n\nIt came by lorry.\n\nMore news\n\nFive days of strikes at cleaning firm",
    ],
    ["a strike of trains alone", "Elmfield Hospital\n\nTrain strikes are planned this month as well. Set out early."],
    ["what nobody may do", "Hospitals without agency staff\n\nNo agency may send staff while there is a strike."],
  ])("%s", (_, text) => expect(daysIn(text, today)).toEqual([]));
});
