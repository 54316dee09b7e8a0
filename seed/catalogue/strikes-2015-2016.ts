/** The junior doctors' dispute in England: December 2015 to December 2016. */
import { absentDaily, everywhere, officeHours, operations, type Row } from "./row.ts";

const juniors = {
  nation: "ENGLAND",
  staff: ["RESIDENT_DOCTORS"],
  unions: ["BMA"],
  scope: everywhere,
} satisfies Partial<Row>;

const timeline =
  "http://www.independent.co.uk./news/uk/home-news/junior-doctors-strike-contract-dispute-timelines-bma-jeremy-hunt-nhs-a7001061.html";
const bmjDates = "https://www.bmj.com/content/354/bmj.i4820";
const bmjCallOff = "http://www.bmj.com/content/354/bmj.i5213";
const april3 = "https://www.england.nhs.uk/2016/04/update-junior-doctors-3/";

export const strikes2015To2016: Row[] = [
  {
    id: "2015-12-01-jd",
    ...juniors,
    withdrawn: "EMERGENCY_CARE_KEPT",
    went: "suspended",
    windows: [{ from: "2015-12-01 08:00", to: "2015-12-02 08:00" }],
    sources: [timeline],
    look: "the dates of December 2015, and their suspension on 30 November 2015",
    note:
      "Called off on the evening before; many operations stayed cancelled (Daily Echo, 30 November 2015). The strike was " +
      "England's, though that report says the whole UK.",
    confidence: "high",
  },
  {
    id: "2015-12-08-jd",
    partOf: "2015-12-01-jd",
    ...juniors,
    withdrawn: "UNKNOWN",
    went: "suspended",
    windows: [{ from: "2015-12-08 08:00", to: null }],
    sources: [timeline],
    look: "the dates of December 2015, and their suspension on 30 November 2015",
    note: "Only the start, 8am, is given.",
    confidence: "medium",
  },
  {
    id: "2015-12-16-jd",
    partOf: "2015-12-01-jd",
    ...juniors,
    withdrawn: "UNKNOWN",
    went: "suspended",
    windows: [{ from: "2015-12-16 08:00", to: null }],
    sources: [timeline],
    look: "the dates of December 2015, and their suspension on 30 November 2015",
    note: "Only the start, 8am, is given.",
    confidence: "medium",
  },
  {
    id: "2016-01-12-jd",
    ...juniors,
    withdrawn: "EMERGENCY_CARE_KEPT",
    went: "held",
    windows: [{ from: "2016-01-12 08:00", to: "2016-01-13 08:00" }],
    figures: operations(3454, 1279, 2175, { note: "planned operations postponed; outpatients were not counted" }),
    sources: [
      "https://www.england.nhs.uk/2016/01/12/junior-doctors/",
      "https://www.oldham-chronicle.co.uk/news-features/8/news-headlines/96269/junior-doctors-suspend-strikes",
    ],
    look: "the day's figures for operations and for junior doctors who came to work",
    note: "39% of junior doctors reported for the day shift.",
    confidence: "high",
  },
  {
    id: "2016-01-26-jd",
    ...juniors,
    withdrawn: "EMERGENCY_CARE_KEPT",
    went: "suspended",
    windows: [{ from: "2016-01-26 08:00", to: "2016-01-28 08:00" }],
    sources: [
      "https://www.hsj.co.uk/topics/workforce/bma-suspends-strike-action/7001712.article",
      "https://www.itv.com/news/update/2016-01-19/junior-doctors-strike-suspended-bma-confirms/",
    ],
    look: "the suspension, on 19 January 2016",
    confidence: "high",
  },
  {
    id: "2016-02-10-jd",
    ...juniors,
    withdrawn: "EMERGENCY_CARE_KEPT",
    went: "held",
    windows: [{ from: "2016-02-10 08:00", to: "2016-02-11 08:00" }],
    figures: operations(2884, 1150, 1734, { status: "EXPECTED", note: "an estimate from before the strike" }),
    sources: [
      "https://www.england.nhs.uk/2016/02/junior-doctors-update/",
      "https://nhsfunding.info/staffing/junior-doctors-defy-health-secretary-with-three-48-hour-strikes",
    ],
    look: "the estimate of operations, and that emergency care went on",
    note:
      "Announced in January 2016 as a full withdrawal of labour, emergency care included; held for 24 hours with emergency " +
      "care. On the day itself 1,036 and 1,634 were reported. 43% reported for the day shift.",
    confidence: "high",
  },
  {
    id: "2016-03-09-jd",
    ...juniors,
    withdrawn: "EMERGENCY_CARE_KEPT",
    went: "held",
    windows: [{ from: "2016-03-09 08:00", to: "2016-03-11 08:00" }],
    figures: operations(5264, 2077, 3187, { status: "EXPECTED", note: "expected, reported earlier in the week" }),
    sources: [
      "https://www.england.nhs.uk/2016/03/update-junior-doctors/",
      "https://www.england.nhs.uk/2016/03/junior-docs/",
    ],
    look: "the operations expected to be postponed",
    note: "44% reported for the day shift.",
    confidence: "high",
  },
  {
    id: "2016-04-06-jd",
    ...juniors,
    withdrawn: "EMERGENCY_CARE_KEPT",
    went: "held",
    windows: [{ from: "2016-04-06 08:00", to: "2016-04-08 08:00" }],
    figures: [
      ...operations(5165, 2061, 3104, { status: "EXPECTED", note: "expected" }),
      absentDaily(14600, {
        qualifier: "ABOUT",
        note: "not at work, sickness included; about 12,800 of them on strike",
      }),
    ],
    sources: ["https://www.england.nhs.uk/2016/04/update-junior-doctors-2/?replytocom=490674", april3],
    look: "the operations expected to be postponed, and the doctors who were absent",
    confidence: "high",
  },
  {
    id: "2016-04-26-jd",
    ...juniors,
    withdrawn: "FULL_WALKOUT",
    went: "held",
    windows: officeHours("2016-04-26"),
    // Expected, for a fortnight around both days: not what was cancelled on 26 and 27 April.
    figures: [
      ...operations(12711, 4187, 8524, {
        status: "EXPECTED",
        period: ["2016-04-18", "2016-05-02"],
        note: "expected for 18 April to 2 May 2016, both strike days together",
      }),
      {
        metric: "RESCHEDULED_OUTPATIENT",
        service: "OUTPATIENT_APPOINTMENTS",
        value: 112856,
        status: "EXPECTED",
        period: ["2016-04-18", "2016-05-02"],
        note: "expected for 18 April to 2 May 2016, both strike days together",
      },
      {
        metric: "RESCHEDULED",
        service: "PLANNED_CARE",
        value: 125567,
        status: "EXPECTED",
        period: ["2016-04-18", "2016-05-02"],
        derived: true,
        note: "the sum of 12,711 operations and 112,856 outpatient appointments",
      },
      {
        metric: "STAFF_ABSENT_TOTAL",
        service: "WORKFORCE",
        value: 21608,
        period: ["2016-04-26", "2016-04-26"],
        note: "78% of those due at work, at 9am on 26 April 2016",
      },
    ],
    sources: [april3],
    look: "the walkout from 8am to 5pm on 26 and 27 April 2016, and what was expected to be postponed",
    note:
      "Announced on 23 February 2016 as 48 hours from 8am on 26 April with emergency care; held as two walkouts, 8am to " +
      "5pm, without it.",
    confidence: "high",
  },
  {
    id: "2016-04-27-jd",
    partOf: "2016-04-26-jd",
    ...juniors,
    withdrawn: "FULL_WALKOUT",
    went: "held",
    windows: officeHours("2016-04-27"),
    sources: ["https://www.england.nhs.uk/2016/04/update-junior-doctors-4/"],
    look: "the second day of the walkout",
    note: "78% were not at work at 9am.",
    confidence: "high",
  },
  {
    id: "2016-09-12-jd",
    ...juniors,
    withdrawn: "FULL_WALKOUT",
    went: "suspended",
    windows: officeHours("2016-09-12", "2016-09-13", "2016-09-14", "2016-09-15", "2016-09-16"),
    sources: [bmjDates, bmjCallOff],
    look: "five days from 8am to 5pm in September 2016, suspended on 5 September 2016",
    confidence: "high",
  },
  {
    id: "2016-10-05-jd",
    ...juniors,
    withdrawn: "FULL_WALKOUT",
    went: "suspended",
    // Five days that do not follow each other: the weekend of 8 and 9 October was not announced.
    windows: officeHours("2016-10-05", "2016-10-06", "2016-10-07", "2016-10-10", "2016-10-11"),
    sources: [bmjDates, bmjCallOff],
    look: "5 to 7 and 10 to 11 October 2016, 8am to 5pm, suspended on 24 September 2016",
    confidence: "high",
  },
  {
    id: "2016-11-14-jd",
    ...juniors,
    withdrawn: "FULL_WALKOUT",
    went: "suspended",
    windows: officeHours("2016-11-14", "2016-11-15", "2016-11-16", "2016-11-17", "2016-11-18"),
    sources: [bmjDates, bmjCallOff],
    look: "five days from 8am to 5pm in November 2016, suspended on 24 September 2016",
    confidence: "high",
  },
  {
    id: "2016-12-05-jd",
    ...juniors,
    withdrawn: "FULL_WALKOUT",
    went: "suspended",
    windows: officeHours("2016-12-05", "2016-12-06", "2016-12-07", "2016-12-08", "2016-12-09"),
    sources: [bmjDates, bmjCallOff],
    look: "five days from 8am to 5pm in December 2016, suspended on 24 September 2016",
    confidence: "high",
  },
];
