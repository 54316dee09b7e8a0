/** Texts that are about a strike and give no day of it, and texts that only speak of one: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { daysIn, windowsOf } from "./told.ts";

const today = "2023-08-17";

describe("a text about a strike that gives no day of it", () => {
  it.each([
    [
      "in the middle of it",
      "Day centre news\n\nThree of our trainees are resident doctors and will be taking part in the resident doctors' industrial action. Their rooms stay empty during the strike.\n\nThe nurses work as usual.",
    ],
    [
      "that is over, and what it did",
      "Scrutiny board: item 4, effects of the midwives' walkout\n\nThe board heard from Ashdown Hospital what the recent strike by midwives meant for home births. It thanked the staff.",
    ],
    [
      "and asks those whom it hit",
      "Did the strikes change your care?\n\nDoctors' strikes have meant lost clinics and late letters. Tell us about it: what were you told, and when?",
    ],
    [
      "and is a list of things to do",
      "Checklist for managers: the morning after the walkout\n\nMembers of the RCN are going to strike at most trusts before the spring.\n\n- Say thank you\n- Record hours once",
    ],
    [
      "and is called off, in a headline and a sentence",
      "VICTORY! Ashdown strike off\n\nThe strike by porters and cooks at Ashdown Hospital has been called off, now that the firm will pay NHS rates.",
    ],
    [
      "and looks for helpers",
      "Walkout: could you lend a hand?\n\nIn the nurses' strike we are short of people who serve meals. The strike takes nurses from every ward at Ashdown Hospital. Ring the office.",
    ],
    [
      "of strikers who do something else that day",
      "Striking porters take their case to councillors\n\nHospital porters, who have been out on strike for many weeks, filled the public seats. They are in Unison.",
    ],
    [
      "as questions and answers",
      "Industrial action: your questions answered\n\nWill my hospital appointment go ahead?\nYes, unless we ring you because of the strike.\n\nWhy are the doctors on strike?\nAsk their union.",
    ],
    [
      "that others want to end, in a headline",
      "Minister told to sort out ambulance walkouts\n\nNine leaders have written to the minister. The walkouts by paramedics, they say, must end.",
    ],
    [
      "and stands by it",
      "We stand with the resident doctors\n\nThis branch supports the resident doctors in their strike. Sign, give, come along.",
    ],
    [
      "in a letter to a patient",
      "Dear patient\n\nYou may have heard that members of the Royal College of Nursing are taking industrial action. Your visit to our clinic is one of those that we had to move.",
    ],
    [
      "and says what it is this week, not that it began today",
      "Nurses' strike: Healthwatch answers\n\nNurses are on strike for two days this week. Healthwatch wants both sides to talk.",
    ],
    [
      "by way of a surgery that does less in it",
      "Rose Lane surgery shuts its phone line during doctors' strike\n\nThe surgery is not taking calls this week because resident doctors are on strike. The strike was called by the BMA.",
    ],
  ])("%s", (_, text) => expect(daysIn(text, today)).toEqual([null]));

  it("says who strikes from the sentence that names them", () =>
    expect(
      windowsOf("The strike: what to know\n\nPhysiotherapists are on strike. The strike is about pay.", today),
    ).toEqual([expect.objectContaining({ groups: "PHYSIOTHERAPISTS", day: expect.any(String) })]));
});

describe("a text that speaks of a strike and is about none", () => {
  it.each([
    [
      "votes on it",
      "First step to a walkout as ballot of nurses opens\n\nNurses will say whether they want a strike. Papers are in the post.",
    ],
    [
      "fears it",
      "A walkout by porters at Ashdown Hospital comes closer\n\nPorters have voted in favour. A strike could come in spring, unless managers talk.",
    ],
    [
      "is about any strike there may be",
      "Industrial action\n\nWhen there is industrial action, come to hospital as booked. Ahead of any strike we agree who stays on the wards.",
    ],
    [
      "is about a target",
      "Target for operations lowered to make up for strikes\n\nThe NHS may do less this year. Hospitals asked for it.",
    ],
    ["is of old times", "Cap badge of the month\n\nThe nurse who wore it was out in the hospital strikes of long ago."],
    [
      "is a table of years",
      "Our health service: a timeline\n\n1948: it begins. 1975: junior doctors strike for the first time. 2020: the pandemic.",
    ],
    [
      "is of others",
      "Hospital radio is fifty\n\nIt began by candlelight: the miners' strike had put the lights out. Patients still ring in.",
    ],
    [
      "is of private health care",
      "Rose Lane cleaners walk out\n\nCleaners at a private clinic in Rose Lane went on strike on Tuesday. It takes no NHS patients.",
    ],
    [
      "denies it",
      "Nurses and their pay\n\nThe RCN in Wales may ask its members in spring. Nobody is on strike yet. It isn't a strike, it's a question, say nurses.",
    ],
    [
      "has it in a list of other things",
      "Health minister resigns\n\nThe minister had met criticism over waiting lists, the strikes by nurses and an inquiry. Somebody else takes over on Monday.",
    ],
    [
      "says what they are good for",
      "Minister: strikes help nobody\n\nThe minister told MPs that strikes by health workers would help nobody.",
    ],
    [
      "says what holds whenever there is one",
      "Your appointments during industrial action\n\nWhenever industrial action takes place, safety comes first. From time to time strikes mean that an appointment moves. If so we will ring you.",
    ],
    [
      "is not ruled out",
      "Industrial action at mental health trust not ruled out\n\nNurses there have had enough. Their union is thinking of a ballot.",
    ],
    [
      "is to be voted on",
      "PORTERS' STRIKE: 4,000 MEMBERS TO VOTE, UNION SAYS\n\nThe vote opens in May. Porters have had enough, the union says.",
    ],
    [
      "asks who would",
      "Porters, nurses, cooks: who will strike in the spring?\n\nNurses: no dates have been set. Porters: still to vote.",
    ],
  ])("%s", (_, text) => expect(daysIn(text, today)).toEqual([]));
});
