/** What a strike does to a service, in a few words: the effect, the figure, the days it covers and how sure it is. */
import type { Effect, FigureStatus, Metric, Service, Setting } from "../../schema/codes.ts";
import type { Fact, TrustImpact } from "../../schema/records.ts";
import { wordsOf } from "../claim-words.ts";
import type { Edition } from "../edition.ts";
import { trustOf } from "../parents.ts";
import { dayMonth } from "../time-words.ts";
import { nationNames } from "../words.ts";

type Codes<List extends { options: readonly string[] }> = List["options"][number];

const services: Record<Codes<typeof Service>, string> = {
  PLANNED_CARE: "Planned care",
  OPERATIONS: "Operations",
  INPATIENT_CARE: "Inpatient care",
  DAY_CASES: "Day cases",
  OUTPATIENT_APPOINTMENTS: "Outpatient appointments",
  APPOINTMENTS: "Appointments",
  A_AND_E: "A&E",
  MATERNITY: "Maternity care",
  AMBULANCE: "Ambulances",
  PATIENT_TRANSPORT: "Patient transport",
  GP: "GP surgeries",
  MENTAL_HEALTH: "Mental health care",
  COMMUNITY: "Community care",
  DIAGNOSTICS: "Tests and scans",
  DENTAL: "Dental care",
  WORKFORCE: "Staff",
  ALL_SERVICES: "All services",
  OTHER: "Other services",
};

/** As stated, and as possible: "could face" is not "faces". */
const effects: Record<Codes<typeof Effect>, [string, string]> = {
  CANCELLED: ["cancelled", "could be cancelled"],
  POSTPONED: ["postponed", "could be postponed"],
  DELAYED: ["delayed", "could be delayed"],
  REDUCED: ["reduced", "could be reduced"],
  CLOSED: ["closed", "could be closed"],
  BUSIER: ["busier than usual", "could be busier than usual"],
  STAFF_ABSENT: ["absent", "could be absent"],
  KEPT: ["kept", "could be kept"],
  UNAFFECTED: ["reported unaffected", "could be unaffected"],
  OTHER: ["affected", "could be affected"],
};

const metrics: Record<Codes<typeof Metric>, string> = {
  RESCHEDULED: "rescheduled",
  RESCHEDULED_INPATIENT: "inpatient stays rescheduled",
  RESCHEDULED_OUTPATIENT: "outpatient appointments rescheduled",
  RESCHEDULED_DAY_CASE: "day cases rescheduled",
  STAFF_ABSENT_TOTAL: "staff absent in all",
  STAFF_ABSENT_PEAK: "staff absent at the peak",
  STAFF_ABSENT_DAILY_AVERAGE: "staff absent on an average day",
  PLANNED_CARE_KEPT_PERCENT: "per cent of planned care kept",
};

const settings: Record<Codes<typeof Setting>, string> = {
  ACUTE: "in acute hospitals",
  MENTAL_HEALTH_AND_LEARNING_DISABILITY: "in mental health and learning disability care",
  COMMUNITY: "in community care",
  ALL: "",
  UNSTATED: "",
};

const statuses: Record<Codes<typeof FigureStatus>, string> = {
  EXPECTED: "expected",
  PROVISIONAL: "provisional",
  FINAL: "final",
  UNSTATED: "",
};

/** `Operations: postponed` */
export function effectInWords({ service, effect, modality }: TrustImpact): string {
  const [stated, possible] = effects[effect.value];
  return `${services[service.value]}: ${modality.value === "STATED" ? stated : possible}`;
}

/** `about 12,711 appointments and operations, 18 April 2016 to 2 May 2016, expected`; empty where no figure is given. */
export function figureInWords(edition: Edition, impact: TrustImpact): string {
  const { metric, count, period, setting, figureStatus } = impact;
  const words = (field: string, fact: Fact<unknown>) => wordsOf({ edition, record: impact, field, fact });
  const figure =
    count.value && [words("count", count), metric.value && metrics[metric.value]].filter(Boolean).join(" ");
  const parts = [
    figure,
    settings[setting.value],
    period.value && daysInWords(period.value),
    figure && statuses[figureStatus.value],
  ];
  return parts.filter(Boolean).join(", ");
}

/** The days that a figure covers, which are not the strike's. */
function daysInWords({ start, end }: { start: string; end: string }): string {
  const whole = (day: string) => `${dayMonth(day)} ${day.slice(0, 4)}`;
  if (start === end) return whole(start);
  return `${start.slice(0, 4) === end.slice(0, 4) ? dayMonth(start) : whole(start)} to ${whole(end)}`;
}

/** Whom it is about. */
export function whereInWords(edition: Edition, { trust, nation, area }: TrustImpact): string {
  const named = trust.value === null ? null : (trustOf(edition, trust.value)?.trust.name ?? trust.value);
  return named ?? area.value ?? (nation.value ? nationNames[nation.value] : "place not known");
}
