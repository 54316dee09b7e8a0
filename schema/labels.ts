/** What staff groups are called, in the plural, with the days on which a name changed. The codes are for ever. */
import type { StaffGroup } from "./codes.ts";

/** The first name holds from the beginning, each other one from its day on, in London. */
type Names = readonly [{ label: string }, ...{ from: string; label: string }[]];

const names: Record<StaffGroup, Names> = {
  RESIDENT_DOCTORS: [{ label: "junior doctors" }, { from: "2024-09-18", label: "resident doctors" }],
  CONSULTANTS: [{ label: "consultants" }],
  SPECIALTY_DOCTORS: [{ label: "specialist, associate specialist and specialty doctors" }],
  GENERAL_PRACTITIONERS: [{ label: "GPs" }],
  DENTAL_TRAINEES: [{ label: "hospital dental trainees" }],
  NURSES: [{ label: "nurses" }],
  MIDWIVES: [{ label: "midwives" }],
  AMBULANCE_STAFF: [{ label: "ambulance staff" }],
  PHYSIOTHERAPISTS: [{ label: "physiotherapists" }],
  RADIOGRAPHERS: [{ label: "radiographers" }],
  HEALTHCARE_SCIENTISTS: [{ label: "healthcare scientists" }],
  PHARMACISTS: [{ label: "hospital pharmacists" }],
  HEALTHCARE_ASSISTANTS: [{ label: "healthcare assistants and support workers" }],
  PORTERS_AND_CLEANERS: [{ label: "porters, cleaners and other facilities staff" }],
  PHLEBOTOMISTS: [{ label: "phlebotomists" }],
  OTHER_STAFF: [{ label: "other NHS staff" }],
};

/** The name of a group on a day, such as `2016-04-26`; the newest one where the day is not known. */
export function labelOf(group: StaffGroup, day: string | null): string {
  const [first, ...later] = names[group];
  const held = later.filter((name) => day === null || name.from <= day);
  return (held.at(-1) ?? first).label;
}
