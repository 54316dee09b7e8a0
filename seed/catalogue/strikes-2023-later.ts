/** Doctors and radiographers, June to December 2023: England, and Scotland's strike that was suspended. */
import { absentPeak, acute, everywhere, type Row, someOf } from "./row.ts";

const juniors = { nation: "ENGLAND", staff: ["RESIDENT_DOCTORS"], scope: everywhere } satisfies Partial<Row>;
const consultants = {
  nation: "ENGLAND",
  staff: ["CONSULTANTS"],
  unions: ["BMA"],
  scope: everywhere,
  withdrawn: "CHRISTMAS_DAY_COVER",
} satisfies Partial<Row>;
const radiographers = {
  nation: "ENGLAND",
  staff: ["RADIOGRAPHERS"],
  unions: ["SoR"],
  withdrawn: "PARTIAL",
} satisfies Partial<Row>;

const july = "https://www.england.nhs.uk/2023/07/nhs-england-publishes-data-on-latest-junior-doctors-strike/";
const wave =
  "https://www.nationalworld.com/health/nhs-strikes-junior-doctors-nurses-ambulance-workers-walking-out-wave-health-strikes-4213447";
const firstConsultants =
  "https://www.thecourier.co.uk/politics/4584052/more-than-67000-hospital-appointments-cancelled-due-to-strike-by-consultants/";
const september =
  "https://www.wired-gov.net/wg/news.nsf/articles/nhs+publishes+data+following+junior+doctors+and+consultants+strike+27092023091500?open";
const esneft = "https://www.esneft.nhs.uk/category/press-releases/";

export const later2023: Row[] = [
  {
    id: "2023-06-14-jd",
    ...juniors,
    unions: ["BMA", "HCSA"],
    withdrawn: "FULL_WALKOUT",
    went: "held",
    windows: [{ from: "2023-06-14 07:00", to: "2023-06-17 07:00" }],
    figures: acute(106120),
    sources: [
      july,
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+publishes+data+following+junior+doctors+strike+20062023141500?open",
    ],
    look: "the acute total for June 2023",
    note: "The unions' notices say 6:59am; 7am is what was published. Both are found for many strikes.",
    confidence: "high",
  },
  {
    id: "2023-07-12-scotland-jd",
    nation: "SCOTLAND",
    staff: ["RESIDENT_DOCTORS"],
    unions: ["BMA Scotland"],
    scope: everywhere,
    withdrawn: "FULL_WALKOUT",
    went: "suspended",
    windows: [{ from: "2023-07-12", to: "2023-07-15" }],
    sources: [wave],
    look: "Scotland's junior doctors, 12 to 15 July 2023, suspended",
    confidence: "medium",
  },
  {
    id: "2023-07-13-jd",
    ...juniors,
    unions: ["BMA", "HCSA", "BDA"],
    withdrawn: "FULL_WALKOUT",
    went: "held",
    windows: [{ from: "2023-07-13 07:00", to: "2023-07-18 07:00" }],
    figures: [...acute(101977), absentPeak(20342)],
    sources: [july, wave],
    look: "the acute total and the peak of absent staff for July 2023",
    confidence: "high",
  },
  {
    id: "2023-07-20-con",
    ...consultants,
    went: "held",
    windows: [{ from: "2023-07-20 07:00", to: "2023-07-22 07:00" }],
    figures: [
      ...acute(65557),
      {
        metric: "RESCHEDULED",
        service: "MENTAL_HEALTH",
        value: 1474,
        setting: "MENTAL_HEALTH_AND_LEARNING_DISABILITY",
      },
      { metric: "RESCHEDULED", service: "COMMUNITY", value: 731, setting: "COMMUNITY" },
      {
        metric: "RESCHEDULED",
        service: "ALL_SERVICES",
        value: 67762,
        setting: "ALL",
        note: "acute, mental health, learning disability and community together",
      },
    ],
    sources: [
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+england+publishes+data+on+first+consultants+strike+in+a+decade+26072023091500?open",
      firstConsultants,
    ],
    look: "the three counts of rescheduled care",
    note: "NHS England's text gives the days as 20 and 21 July.",
    confidence: "high",
  },
  {
    id: "2023-07-25-sor",
    ...radiographers,
    scope: someOf("37 trusts"),
    went: "held",
    windows: [{ from: "2023-07-25 08:00", to: "2023-07-27 08:00" }],
    // Not published by itself: the running totals leave 13,757, but with revisions of other strikes in it.
    sources: [firstConsultants],
    look: "the radiographers' strike from 25 July 2023",
    note: "NHS England's running totals leave 13,757 for it, revisions of other strikes included: no figure of its own.",
    confidence: "medium",
  },
  {
    id: "2023-08-11-jd",
    ...juniors,
    unions: ["BMA", "HCSA"],
    withdrawn: "FULL_WALKOUT",
    went: "held",
    windows: [{ from: "2023-08-11 07:00", to: "2023-08-15 07:00" }],
    figures: [...acute(61200), absentPeak(23682, "2023-08-11")],
    sources: [
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+england+publishes+data+on+latest+junior+doctors+strike+17082023101000?open",
    ],
    look: "the acute total and the peak of absent staff for August 2023",
    confidence: "high",
  },
  {
    id: "2023-08-24-con",
    ...consultants,
    went: "held",
    windows: [{ from: "2023-08-24 07:00", to: "2023-08-26 07:00" }],
    figures: [
      ...acute(45827),
      {
        metric: "RESCHEDULED",
        service: "ALL_SERVICES",
        value: 47129,
        setting: "ALL",
        note: "the acute count and 1,302 of mental health, learning disability and community together",
      },
    ],
    sources: [
      "https://uk.style.yahoo.com/consultant-strike-caused-tens-thousands-173905077.html",
      "https://insidecroydon.com/2023/08/23/major-disruption-expected-as-nhs-consultants-go-on-strike/",
    ],
    look: "the counts of rescheduled care",
    note: "One copy of NHS England's news calls 47,129 inpatient and outpatient: it is the total of all settings.",
    confidence: "high",
  },
  {
    id: "2023-09-19-con",
    ...consultants,
    went: "held",
    windows: [{ from: "2023-09-19 07:00", to: "2023-09-21 07:00" }],
    // One count for the consultants' and the junior doctors' days, 19 to 23 September.
    figures: [...acute(129913), absentPeak(26802, "2023-09-20")],
    figuresAlsoFor: ["2023-09-20-jd"],
    sources: [
      september,
      "https://www.irishnews.com/news/uknews/2023/09/25/news/appointments_cancelled_due_to_nhs_strikes_passes_grim_one_million_milestone-3643476/",
    ],
    look: "the total of the consultants' and the junior doctors' strikes together, 19 to 23 September 2023",
    note: "48 hours in the press; The Strategy Unit's public table of strike dates ends it a day earlier.",
    confidence: "high",
    flags: ["SOURCES_DISAGREE"],
  },
  {
    id: "2023-09-20-jd",
    ...juniors,
    unions: ["BMA", "HCSA"],
    withdrawn: "FULL_WALKOUT",
    went: "held",
    // One stoppage, two kinds of cover: on 20 September, beside the consultants, they kept Christmas Day cover. Where the
    // one ends and the other begins is concluded from the hour at which the strike days changed.
    windows: [
      {
        from: "2023-09-20 07:00",
        to: "2023-09-21 07:00",
        withdrawn: "CHRISTMAS_DAY_COVER",
        concluded: ["to"],
      },
      { from: "2023-09-21 07:00", to: "2023-09-23 07:00", concluded: ["from"] },
    ],
    sources: [september],
    look: "the junior doctors' days, and the joint day of 20 September 2023",
    note: "The rescheduled care is counted with the consultants' strike of 19 September.",
    confidence: "high",
  },
  {
    id: "2023-10-02-joint",
    nation: "ENGLAND",
    staff: ["CONSULTANTS", "RESIDENT_DOCTORS"],
    unions: ["BMA", "HCSA"],
    scope: everywhere,
    withdrawn: "CHRISTMAS_DAY_COVER",
    went: "held",
    windows: [{ from: "2023-10-02 07:00", to: "2023-10-05 07:00" }],
    figures: [...acute(118026), absentPeak(27137, "2023-10-03")],
    sources: ["https://healthbusinessuk.net/node/5636", esneft],
    look: "the joint strike of consultants and junior doctors in October 2023",
    confidence: "high",
  },
  {
    id: "2023-10-03-sor",
    ...radiographers,
    scope: someOf("selected trusts"),
    went: "held",
    windows: [{ from: "2023-10-03", to: "2023-10-03" }],
    sources: [esneft],
    look: "the radiographers' strike of 3 October 2023",
    confidence: "medium",
  },
  {
    id: "2023-12-20-jd",
    ...juniors,
    staff: ["RESIDENT_DOCTORS", "DENTAL_TRAINEES"],
    unions: ["BMA", "HCSA", "BDA"],
    withdrawn: "FULL_WALKOUT",
    went: "held",
    windows: [{ from: "2023-12-20 07:00", to: "2023-12-23 07:00" }],
    figures: acute(86329),
    sources: [
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+publishes+data+following+junior+doctors+and+hospital+dental+trainees+strike+28122023112000?open",
      "https://www.england.nhs.uk/long-read/pre-action-self-assessment-rescheduled-activity-and-workforce-data-collections-for-industrial-action-by-junior-doctors-during-december-and-january/",
    ],
    look: "the acute total for December 2023",
    note: "HCSA's notice runs from 6:59am to 6:59am, longer for shifts that reach into 24 December.",
    confidence: "high",
  },
];
