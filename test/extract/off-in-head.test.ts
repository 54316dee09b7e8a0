/** What was planned, in a text whose head says that it is off: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const told = (text: string, publishedOn = "2023-03-01") =>
  strikesIn(draftOf(text, publishedOn)).flatMap(({ fields }) =>
    fields.windows.value.map(({ start, status }) => `${start.value?.slice(8, 10) ?? "none"} ${status.value}`),
  );
const doubts = (text: string) => strikesIn(draftOf(text, "2023-03-01")).flatMap((strike) => codes(strike));

describe("a day that was planned, under a head that takes the strikes back", () => {
  it.each([
    [
      "Nurses' strikes suspended\n\nRCN members in England were to walk out on 6 March. They were also to be out on 16 March.",
      ["06 SUSPENDED", "16 SUSPENDED"],
    ],
    [
      "Unite pauses ambulance walkouts\n\nCrews in Kent and Sussex were going to be on strike on Monday 6 March and on Thursday 16 March.",
      ["06 SUSPENDED", "16 SUSPENDED"],
    ],
    [
      "Hospital strike called off in last-minute talks\n\nPorters in Leeds had been due to begin a week of strikes on 6 March. A second week was planned for 20 March.",
      ["06 CALLED_OFF", "20 CALLED_OFF"],
    ],
    [
      "Junior doctors' strike postponed, but clinics are still disrupted\n\nAbout 90 junior doctors should have been on the picket line at the hospital on 6 March.",
      ["06 SUSPENDED"],
    ],
    [
      "Ambulance strikes are off\n\nThe GMB said last night that it had paused them. Its crews were to be out on 6 March, and then on 20 March.",
      ["06 SUSPENDED", "20 SUSPENDED"],
    ],
    [
      "Physiotherapists in Wales will not go on strike on Monday and Tuesday, 6 and 7 March. Their union has cancelled both days.",
      ["06 CALLED_OFF", "07 CALLED_OFF"],
    ],
    [
      "Midwives' walkout in Scotland averted\n\nThe first stoppage was to start on 6 March at 8am. Others were pencilled in for 14 and 24 March.",
      ["06 CALLED_OFF", "14 CALLED_OFF", "24 CALLED_OFF"],
    ],
  ])("is off: %s", (text, days) => {
    expect(told(text)).toEqual(days);
    expect(doubts(text)).not.toContain("STATUS_SCOPE");
  });

  it.each([
    "Nurses' strike off in Wales but still on in England\n\nNurses in England were to have an answer by now. They will walk out on 16 March.",
    "Ambulance strikes: Unite suspends action, GMB goes ahead\n\nAmbulance crews in the GMB were due to walk out on 16 March.",
    "Nurses' strikes suspended\n\nThe RCN has paused its strikes in England. Physiotherapists were set to be out on 16 March.",
    "Nurses' strike in Wales called off\n\nIn Scotland nurses were due to walk out on 16 March.",
    "First strike by porters in Leeds is called off\n\nThe porters were also due to walk out on 16 March.",
    "Tomorrow's strike by porters in Leeds is suspended\n\nThe porters were also due to walk out on 16 March.",
    "Nurses may suspend strikes\n\nNurses in England were due to walk out on 16 March.",
    "Last month's strike by nurses was called off\n\nNurses in Leeds were due to walk out on 16 March.",
    "Nurses' strikes suspended\n\nThe RCN has paused some of the strikes. Nurses were to walk out on 6 March and will be out on 16 March.",
    "Strike at Leeds General Infirmary called off\n\nPorters at Hull Royal Infirmary were due to walk out on 16 March.",
    "Unison suspends strike by hospital cleaners\n\nThe porters of Unite were to be on strike on 16 March.",
  ])("is not where the head is of others, of a part, or of what may be: %s", (text) => {
    expect(told(text).filter((day) => /^16 (?:SUSPENDED|CALLED_OFF)/.test(day))).toEqual([]);
  });
});
