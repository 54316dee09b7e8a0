/** Nurses, ambulance staff and junior doctors in England: March to May 2023. */
import { absentPeak, acute, everywhere, type Row, someOf } from "./row.ts";

const nurses = {
  nation: "ENGLAND",
  staff: ["NURSES"],
  unions: ["RCN"],
  withdrawn: "FULL_WALKOUT",
} satisfies Partial<Row>;
const juniors = {
  nation: "ENGLAND",
  staff: ["RESIDENT_DOCTORS"],
  unions: ["BMA", "HCSA"],
  scope: everywhere,
  withdrawn: "FULL_WALKOUT",
  went: "held",
} satisfies Partial<Row>;

const list =
  "https://www.thecourier.co.uk/news/uk-world/4312216/full-list-of-rescheduled-hospital-appointments-in-england-since-strikes-began/";

const inList = "the line of this strike in the list of rescheduled appointments and procedures";

export const spring2023: Row[] = [
  {
    id: "2023-03-01-rcn",
    ...nurses,
    scope: someOf("128 employers"),
    went: "suspended",
    windows: [{ from: "2023-03-01 06:00", to: "2023-03-03 06:00" }],
    sources: [
      "https://www.itv.com/news/2023-02-21/nurse-strike-paused-for-intensive-talks-with-health-secretary",
      "https://www.theguardian.com/society/2023/feb/21/nurses-in-england-pause-strike-action-to-enter-intensive-pay-talks",
    ],
    look: "the pause for talks, on 21 February 2023",
    note:
      "Paused (ITV), postponed (Mersey Care), called off (The Times): one thing, three words. The Strategy Unit's public " +
      "table of strike dates lists it as held, against the press.",
    confidence: "high",
    flags: ["SOURCES_DISAGREE"],
  },
  {
    id: "2023-03-06-amb",
    nation: "ENGLAND",
    staff: ["AMBULANCE_STAFF"],
    unions: ["GMB", "UNISON", "Unite"],
    scope: someOf("ambulance trusts"),
    withdrawn: "LIFE_AND_LIMB_KEPT",
    went: "suspended",
    // GMB and UNISON suspended on 3 March, Unite on 5 March: on the 4th one was off and the other was not. A status is a
    // window's, so each day has a window for either, and each status rests on the report that tells of it. Which union
    // meant to strike on which of the two days is not said: that part is concluded.
    windows: [
      { from: "2023-03-06", to: "2023-03-06", unions: ["GMB", "UNISON"], status: [0], concluded: ["unions"] },
      { from: "2023-03-06", to: "2023-03-06", unions: ["Unite"], status: [1], concluded: ["unions"] },
      { from: "2023-03-08", to: "2023-03-08", unions: ["GMB", "UNISON"], status: [0], concluded: ["unions"] },
      { from: "2023-03-08", to: "2023-03-08", unions: ["Unite"], status: [1], concluded: ["unions"] },
    ],
    sources: [
      "https://www.shropshirestar.com/news/uk-news/2023/03/03/ambulance-strikes-suspended-by-gmb-and-unison-ahead-of-pay-talks/",
      "https://www.bbc.com/news/health-64857174",
    ],
    look: "the suspension by GMB and UNISON on 3 March 2023, and by Unite on 5 March 2023",
    confidence: "high",
  },
  {
    id: "2023-03-13-jd",
    ...juniors,
    windows: [{ from: "2023-03-13 07:00", to: "2023-03-16 07:00" }],
    figures: acute(175122, 17866, 157256),
    sources: [list],
    look: inList,
    confidence: "high",
  },
  {
    id: "2023-04-11-jd",
    ...juniors,
    windows: [{ from: "2023-04-11 07:00", to: "2023-04-15 07:00" }],
    figures: [...acute(196225, 20470, 175755), absentPeak(27361)],
    sources: [
      list,
      "https://www.england.nhs.uk/2023/04/nhs-england-publishes-data-on-junior-doctor-strike/?ref=healthpolicyinsight.com",
    ],
    look: inList,
    note: "NHS England's own news said 195,000, and that many trusts had returned nothing.",
    confidence: "high",
  },
  {
    id: "2023-04-30-rcn",
    ...nurses,
    scope: someOf("104 trusts and 19 ICBs"),
    went: "held",
    // Announced until 8pm on 2 May; on 27 April the High Court held that the mandate lapsed at midnight on 1 May. What was
    // left was held; what was taken away never happened, and stays on the record.
    windows: [
      { from: "2023-04-30 20:00", to: "2023-05-01 23:59" },
      { from: "2023-05-02 00:00", to: "2023-05-02 20:00", went: "removed", concluded: ["from"] },
    ],
    figures: [
      {
        metric: "RESCHEDULED",
        service: "PLANNED_CARE",
        value: 7600,
        qualifier: "ABOUT",
        setting: "ACUTE",
        note: "over 28 hours; the published running totals differ by 7,631",
      },
      absentPeak(5034),
    ],
    sources: [
      "https://www.huffingtonpost.co.uk/entry/nurses-strike-ruled-unlawful-by-high-court-judge_uk_644a557ce4b0408f3e57cad4",
      "https://amsparsocial.amspar.org/nhs-publishes-data-following-nurses-strike",
    ],
    look: "the court's ruling of 27 April 2023 on the last day, and NHS England's figures afterwards",
    confidence: "high",
  },
];
