/** Junior doctors, resident doctors since: January 2024 to June 2026, England and Wales. */
import { absentDaily, absentPeak, acute, everywhere, kept, type Row } from "./row.ts";

const residents = {
  nation: "ENGLAND",
  staff: ["RESIDENT_DOCTORS"],
  unions: ["BMA"],
  scope: everywhere,
  withdrawn: "FULL_WALKOUT",
  went: "held",
} satisfies Partial<Row>;

export const strikes2024To2026: Row[] = [
  {
    id: "2024-01-03-jd",
    ...residents,
    unions: ["BMA", "HCSA", "BDA"],
    windows: [{ from: "2024-01-03 07:00", to: "2024-01-09 07:00" }],
    figures: [...acute(113779), absentPeak(25446, "2024-01-03")],
    sources: [
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+publishes+data+following+junior+doctors+strike+11012024100500?open",
      "https://thecareruk.com/nhs-publishes-data-following-junior-doctors-strike/",
    ],
    look: "the acute total and the peak of absent staff for January 2024",
    confidence: "high",
  },
  {
    id: "2024-01-15-wales-jd",
    ...residents,
    nation: "WALES",
    unions: ["BMA Cymru Wales"],
    windows: [{ from: "2024-01-15 07:00", to: "2024-01-18 07:00" }],
    figures: [
      { metric: "RESCHEDULED_OUTPATIENT", service: "OUTPATIENT_APPOINTMENTS", value: 6500, qualifier: "ABOUT" },
      { metric: "RESCHEDULED", service: "OPERATIONS", value: 400, qualifier: "ABOUT" },
    ],
    sources: [
      "https://feeds.bbci.co.uk/news/uk-wales-67990526",
      "https://nhsconfed.org/news/industrial-action-continues-have-huge-impact-nhs-service-delivery",
    ],
    look: "outpatient appointments and operations in Wales",
    note: "The Welsh NHS Confederation gave shares later: 41% of outpatients, 61% of operations. The BBC's differ.",
    confidence: "high",
  },
  {
    id: "2024-02-24-jd",
    ...residents,
    unions: ["BMA", "HCSA"],
    // Two unions, two ends: one window each.
    windows: [
      { from: "2024-02-24 07:00", to: "2024-02-28 23:59", unions: ["BMA"] },
      { from: "2024-02-24 07:00", to: "2024-02-29 07:00", unions: ["HCSA"] },
    ],
    figures: [
      {
        metric: "RESCHEDULED",
        service: "PLANNED_CARE",
        value: 91048,
        setting: "ACUTE",
        derived: true,
        note: "the published running totals, 1,491,303 less 67,034 less 1,333,221; the press has over 91,000",
      },
      absentPeak(23760),
    ],
    sources: [
      "https://www.england.nhs.uk/long-read/pre-action-self-assessment-industrial-action-february-2024/",
      "https://healthbusinessuk.net/news/26062024/junior-doctors-strike-five-days",
    ],
    look: "the two unions' hours in February 2024",
    confidence: "high",
  },
  {
    id: "2024-06-27-jd",
    ...residents,
    staff: ["RESIDENT_DOCTORS", "DENTAL_TRAINEES"],
    unions: ["BMA", "BDA"],
    windows: [{ from: "2024-06-27 07:00", to: "2024-07-02 07:00" }],
    figures: [
      {
        metric: "RESCHEDULED",
        service: "PLANNED_CARE",
        value: 67034,
        setting: "ACUTE",
        status: "FINAL",
        note: "revised: 61,989 was published first",
      },
      absentPeak(23001),
    ],
    sources: [
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+publishes+data+following+junior+doctors+strike+05072024111500?open",
      "https://www.einpresswire.com/article/725440209/nhs-publishes-data-following-junior-doctors-strike",
    ],
    look: "the acute total for June and July 2024, first and revised",
    note: "Dental trainees struck at 25 trusts only.",
    confidence: "high",
  },
  {
    id: "2025-07-25-rd",
    ...residents,
    windows: [{ from: "2025-07-25 07:00", to: "2025-07-30 07:00" }],
    // From 2025 the headline is a share kept and a daily average; whether the count is of acute trusts only is not said.
    figures: [{ metric: "RESCHEDULED", service: "PLANNED_CARE", value: 54095 }, absentDaily(16162), kept(93)],
    sources: [
      "https://www.worksopguardian.co.uk/health/nearly-1500-nottinghamshire-appointments-rescheduled-during-to-latest-doctor-strikes-nhs-figures-show-5282252",
      "https://www.wired-gov.net/wg/news.nsf/articles/nhs+protected+thousands+more+appointments+during+doctors+strike+04082025151515?open",
    ],
    look: "what was rescheduled, the daily average of absent doctors and the share of planned care kept",
    confidence: "high",
  },
  {
    id: "2025-11-14-rd",
    ...residents,
    windows: [{ from: "2025-11-14 07:00", to: "2025-11-19 07:00" }],
    figures: [absentDaily(17236), kept(95, { qualifier: "AT_LEAST", note: "more than 95%" })],
    sources: [
      "https://www.lbc.co.uk/article/doctor-strike-nhs-wes-streeting-5HjdNG2_2/",
      "https://nhsproviders.org/news/strike-fails-to-stop-nhs-looking-after-almost-all-patients",
    ],
    look: "the daily average of absent doctors and the share of planned care kept",
    note: "How much was rescheduled is not in what we read.",
    confidence: "high",
  },
  {
    id: "2025-12-17-rd",
    ...residents,
    windows: [{ from: "2025-12-17 07:00", to: "2025-12-22 07:00" }],
    figures: [absentDaily(19120), kept(94.7)],
    sources: [
      "https://www.distilledpost.com/post/nhs-delivers-nearly-95-of-planned-care-during-doctors-strikes-despite-higher-walkouts",
      "https://southyorkshire.icb.nhs.uk/news/information-public-industrial-action",
    ],
    look: "the daily average of absent doctors and the share of planned care kept",
    note: "How much was rescheduled is not in what we read.",
    confidence: "high",
  },
  {
    id: "2026-06-15-rd",
    ...residents,
    // A trust's page of 12 June 2026 announced it. What care went on was assumed by whoever compiled the row, and nobody
    // told us whether it was held.
    withdrawn: "UNKNOWN",
    went: "not reported",
    windows: [{ from: "2026-06-15 07:00", to: "2026-06-19 07:00" }],
    sources: ["https://www.sheffieldchildrens.nhs.uk/news/2026/06/"],
    look: "the page of 12 June 2026 that announces the strike",
    note: "Nothing else between January and June 2026 was found: that is a gap in what we read, not a quiet half-year.",
    confidence: "low",
  },
];
