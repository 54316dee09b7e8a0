/** What an editor writes down of a past strike: one row a notice or a stoppage, in the words of the field. */
import type {
  FigureStatus,
  Metric,
  Nation,
  Qualifier,
  Service,
  Setting,
  StaffGroup,
  Withdrawn,
} from "../../schema/codes.ts";
import type { Scope } from "../../schema/records.ts";
import type { FlagCode } from "../draft.ts";

/**
 * How it ended. `removed`: a court or a new notice took the part away; `not reported`: announced, and nobody told us
 * whether it was held, which is not the same as held.
 */
export type Went = "held" | "suspended" | "removed" | "not reported";

/** London times, `2016-04-26 08:00`, or days, `2022-12-15`; null where no source gives it. */
export type WindowRow = {
  from: string;
  to: string | null;
  /** Where these differ from the row's. */
  unions?: string[];
  withdrawn?: Withdrawn;
  went?: Went;
  /** The sources, by their place in the row, that this window's status rests on; all of them where it is not given. */
  status?: number[];
  /** What we worked out or concluded, and the source does not say: each with its reason in a comment beside it. */
  concluded?: ("from" | "to" | "unions" | "withdrawn")[];
};

export type Figure = {
  metric: Code<typeof Metric>;
  service: Code<typeof Service>;
  value: number;
  qualifier?: Code<typeof Qualifier>;
  setting?: Code<typeof Setting>;
  status?: Code<typeof FigureStatus>;
  /** First and last day, where a source gives them. It is not the strike. */
  period?: [string, string];
  /** Worked out from other published figures, as `note` says. */
  derived?: boolean;
  note?: string;
};

export type Row = {
  id: string;
  /** The id of the first row of the same notice, where one notice has several rows. */
  partOf?: string;
  nation: Nation;
  staff: StaffGroup[];
  unions: string[];
  scope: Scope;
  withdrawn: Withdrawn;
  went: Went;
  windows: WindowRow[];
  figures?: Figure[];
  /** Ids of other rows that the figures cover too: one count for several strikes is never split. */
  figuresAlsoFor?: string[];
  /** Addresses, the main one first. We hold none of their sentences. */
  sources: string[];
  /** What to look for there, in our words. */
  look: string;
  /** What an editor should know. */
  note?: string;
  /** How sure the person was who compiled the row. */
  confidence: "high" | "medium" | "low";
  flags?: FlagCode[];
};

/** The rows of one notice, the one that gives it its id first. */
export type Notice = readonly [Row, ...Row[]];

type Code<T extends { options: readonly string[] }> = T["options"][number];

// ---------------------------------------------------------------- scopes

export const everywhere: Scope = { type: "NATION" };

/**
 * Some organisations of a kind: we do not have the list, so that any of them may be affected and none can be ruled out.
 */
export function someOf(text: string): Scope {
  return { type: "ORGANISATIONS", codes: [], complete: false, text };
}

/** These and no others. */
export function only(text: string, ...codes: string[]): Scope {
  return { type: "ORGANISATIONS", codes, complete: true, text };
}

export function area(text: string): Scope {
  return { type: "AREA", text };
}

// ---------------------------------------------------------------- windows

/** 8am to 5pm on each of these days: a window each, for the doctors were back at night. */
export function officeHours(...days: string[]): WindowRow[] {
  return days.map((day) => ({ from: `${day} 08:00`, to: `${day} 17:00` }));
}

// ---------------------------------------------------------------- figures

/** NHS England's headline of 2022 to 2024, acute trusts only, with its two parts where they were published. */
export function acute(total: number, inpatient?: number, outpatient?: number): Figure[] {
  const setting = "ACUTE";
  return [
    { metric: "RESCHEDULED", service: "PLANNED_CARE", value: total, setting },
    ...(inpatient === undefined
      ? []
      : [{ metric: "RESCHEDULED_INPATIENT", service: "INPATIENT_CARE", value: inpatient, setting } as const]),
    ...(outpatient === undefined
      ? []
      : [
          { metric: "RESCHEDULED_OUTPATIENT", service: "OUTPATIENT_APPOINTMENTS", value: outpatient, setting } as const,
        ]),
  ];
}

/** The operations of 2016, with their two parts. */
export function operations(total: number, inpatient: number, dayCase: number, more: Partial<Figure>): Figure[] {
  return [
    { metric: "RESCHEDULED", service: "OPERATIONS", value: total, ...more },
    { metric: "RESCHEDULED_INPATIENT", service: "INPATIENT_CARE", value: inpatient, ...more },
    { metric: "RESCHEDULED_DAY_CASE", service: "DAY_CASES", value: dayCase, ...more },
  ];
}

/** The most staff away on any one day, for whatever reason they were absent. */
export function absentPeak(value: number, day?: string): Figure {
  const figure: Figure = { metric: "STAFF_ABSENT_PEAK", service: "WORKFORCE", value };
  return day === undefined ? figure : { ...figure, period: [day, day] };
}

/** Staff away a day, on average: what replaced the peak from 2025. */
export function absentDaily(value: number, more: Partial<Figure> = {}): Figure {
  return { metric: "STAFF_ABSENT_DAILY_AVERAGE", service: "WORKFORCE", value, ...more };
}

/** Planned care kept, in per cent: what replaced the count from 2025. */
export function kept(value: number, more: Partial<Figure> = {}): Figure {
  return { metric: "PLANNED_CARE_KEPT_PERCENT", service: "PLANNED_CARE", value, ...more };
}
