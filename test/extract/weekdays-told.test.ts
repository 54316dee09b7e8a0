/** A weekday by its name alone, or a day without its year: the last one where the strike is told as over, the next where it is to come. */
import { describe, expect, it } from "vitest";
import { daysIn, draftOf, strikesIn } from "./told.ts";

/** A Wednesday. */
const PUBLISHED = "2016-11-02";
const last = {
  Sunday: "10-30",
  Monday: "10-31",
  Tuesday: "11-01",
  Thursday: "10-27",
  Friday: "10-28",
  Saturday: "10-29",
};
const next = {
  Sunday: "11-06",
  Monday: "11-07",
  Tuesday: "11-08",
  Thursday: "11-03",
  Friday: "11-04",
  Saturday: "11-05",
};

const over = [
  "Nurses at hospitals in England walked out on {d}.",
  "Nurses at hospitals in England went on strike on {d}.",
  "Nurses in England were on strike at hospitals on {d}.",
  "Hospital nurses in England struck on {d}.",
  "{d}'s strike by hospital nurses in England led to delays.",
  "The strike by nurses at hospitals in England on {d} went well.",
  "Nurses at hospitals in England took strike action on {d}.",
  "Nurses who walked out at hospitals in England on {d} said it was hard.",
  "On {d} nurses at hospitals in England walked out.",
  "Nurses at hospitals in England staged a walkout on {d}.",
  "Hospital nurses in England stopped work on {d}.",
  "{d}'s walkout by hospital nurses in England was well supported.",
  "Nurses at hospitals in England were out on {d}.",
  "Thousands of hospital nurses in England joined {d}'s strike.",
  "{d} saw nurses at hospitals in England on strike.",
  "Nurses at hospitals in England held a strike last {d}.",
  "Patients were turned away on {d}, when nurses at hospitals in England walked out.",
  "Nurses at hospitals in England were striking on {d}.",
  "Hundreds of operations were cancelled when nurses at hospitals in England walked out on {d}.",
  "Nurses at hospitals in England, who walked out on {d}, say they will not give up.",
  "{d}'s strike by nurses at hospitals in England was the biggest yet.",
  "On {d}, nurses at hospitals in England were on strike.",
  "Nurses at hospitals in England formed picket lines on {d}.",
  "Nurses at hospitals in England came out on strike on {d}.",
  "The nurses' strike at hospitals in England began on {d} and ended the same day.",
  "Nurses at hospitals in England downed tools on {d}.",
  "It was quiet at hospitals in England on {d} as nurses walked out.",
  "Hospitals in England coped well with the nurses' strike on {d}.",
  "During {d}'s strike by nurses, hospitals in England saw fewer patients.",
  "The walkout of nurses at hospitals in England on {d} was the first of its kind.",
  "Nurses were on the picket lines at hospitals in England on {d}.",
  "After nurses walked out at hospitals in England on {d}, talks have resumed.",
  "Following {d}'s strike by nurses, hospitals in England are catching up.",
  "After {d}'s walkout by nurses, hospitals in England are busy.",
  "Nurses at hospitals in England returned to work after their strike on {d}.",
  "The strike on {d} by nurses at hospitals in England caused 500 operations to be cancelled.",
  "Nurses at hospitals in England took to the picket lines on {d}.",
  "Nurses at hospitals in England had walked out on {d}.",
  "A strike by nurses hit hospitals in England on {d}.",
  "Hospitals in England were hit by a strike of nurses on {d}.",
];

const toCome = [
  "Consultants follow with a strike at hospitals in England on {d}.",
  "Consultants will follow with a 48-hour strike at hospitals in England on {d}.",
  "Nurses at hospitals in England are following with a strike on {d}.",
  "Nurses at hospitals in England will walk out on {d}.",
  "Nurses at hospitals in England are to strike on {d}.",
  "Nurses at hospitals in England are due to walk out on {d}.",
  "Nurses at hospitals in England plan to strike on {d}.",
  "{d}'s strike by hospital nurses in England will go ahead.",
  "The strike by nurses at hospitals in England on {d} is expected to cause delays.",
  "Nurses at hospitals in England walk out on {d}.",
  "Nurses at hospitals in England go on strike on {d}.",
  "Nurses at hospitals in England strike on {d}.",
  "On {d} nurses at hospitals in England will walk out.",
  "Nurses at hospitals in England are going on strike on {d}.",
  "Nurses at hospitals in England begin a strike on {d}.",
  "Nurses at hospitals in England are set to stop work on {d}.",
  "Nurses at hospitals in England have called a strike for {d}.",
  "Nurses at hospitals in England are preparing to walk out on {d}.",
  "A strike by nurses at hospitals in England has been announced for {d}.",
  "Nurses at hospitals in England will be on strike this {d}.",
  "Nurses at hospitals in England will be out on {d}.",
  "Hospital nurses in England are striking on {d}.",
  "Nurses at hospitals in England will be taking strike action on {d}.",
  "{d} will see nurses at hospitals in England on strike.",
  "Hospitals in England are preparing for {d}'s nurses' strike.",
  "Ahead of {d}'s strike by nurses, hospitals in England have cancelled appointments.",
  "Nurses at hospitals in England are expected to walk out on {d}.",
  "Nurses at hospitals in England will be striking on {d}.",
  "Nurses' strikes will hit hospitals in England on {d}.",
  "Hospitals in England will be hit by a strike of nurses on {d}.",
  "Hospitals in England face a strike by nurses on {d}.",
  "Nurses at hospitals in England have voted to walk out on {d}.",
  "Nurses at hospitals in England have confirmed that they will strike on {d}.",
  "Hospitals in England expect a nurses' strike on {d}.",
  "Nurses at hospitals in England intend to walk out on {d}.",
  "On {d}, nurses at hospitals in England will be on strike.",
  "A nurses' strike at hospitals in England starts on {d}.",
  "A strike by nurses at hospitals in England is planned for {d}.",
  "A strike by nurses at hospitals in England is due on {d}.",
  "Hospitals in England have cancelled 500 operations ahead of {d}'s nurses' strike.",
  "Hospitals in England have cancelled 500 operations because nurses will walk out on {d}.",
  "Nurses at hospitals in England take strike action on {d}.",
  "Nurses at hospitals in England will be on the picket line on {d}.",
  "Please plan ahead: nurses at hospitals in England are on strike on {d}.",
  "The next strike by nurses at hospitals in England is on {d}.",
  "The nurses' strike at hospitals in England is taking place on {d}.",
  "{d} is the day when nurses at hospitals in England walk out.",
  "Come {d}, nurses at hospitals in England will be on strike.",
  "Nurses at hospitals in England walk out from {d}.",
  "The Royal College of Nursing has called its members at hospitals in England out on {d}.",
  "Nurses at hospitals in England will strike for a day on {d}.",
  "There will be a nurses' strike at hospitals in England on {d}.",
  "Patients are asked to bear with hospitals in England on {d}, when nurses strike.",
  "Hospitals in England are bracing themselves for a strike by nurses on {d}.",
];

const dayOf = (text: string) => daysIn(text, PUBLISHED).join();

/** Each weekday whose day is another, with the day that it is. */
function wrongOf(sentence: string, wanted: Record<string, string>): string[] {
  return Object.entries(wanted).flatMap(([weekday, day]) => {
    const days = dayOf(sentence.replace("{d}", weekday));
    return days === `2016-${day}` ? [] : [`${weekday}: ${days}`];
  });
}

describe("a weekday", () => {
  it.each(over)("is the last one where the strike is over: %s", (sentence) => {
    expect(wrongOf(sentence, last)).toEqual([]);
  });

  it.each(toCome)("is the next one where the strike is to come: %s", (sentence) => {
    expect(wrongOf(sentence, next)).toEqual([]);
  });
});

describe("a day of a month", () => {
  const write = (sentence: string, day: string) => sentence.replace(/(?:(?:this|last) )?\{d\}/, day);

  it.each(over)("is the last one where the strike is over: %s", (sentence) => {
    expect(dayOf(write(sentence, "24 October"))).toBe("2016-10-24");
  });

  it.each(toCome)("is the next one where the strike is to come: %s", (sentence) => {
    expect(dayOf(write(sentence, "24 November"))).toBe("2016-11-24");
  });

  it("is of the year in which it is the weekday beside it, with a doubt", () => {
    const draft = draftOf("Nurses at hospitals in England walked out on Thursday 24 November.", PUBLISHED);
    expect(strikesIn(draft)[0]?.fields.windows.value[0]?.start.value).toBe("2016-11-24");
    expect(strikesIn(draft)[0]?.flags.map(({ code }) => code)).toContain("YEAR_AMBIGUOUS");
  });
});
