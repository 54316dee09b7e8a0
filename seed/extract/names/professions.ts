/** Which unions organise which staff: those of one profession, and those of several. A general union may be anybody's. */
import type { StaffGroup } from "../../../schema/codes.ts";

export const doctors: readonly StaffGroup[] = [
  "RESIDENT_DOCTORS",
  "CONSULTANTS",
  "SPECIALTY_DOCTORS",
  "GENERAL_PRACTITIONERS",
  "DENTAL_TRAINEES",
];

/** The first staff group is the one that a strike of the union is taken to be of, where `isOne`. */
type Profession = { groups: readonly StaffGroup[]; isOne: boolean };
const one = (group: StaffGroup, ...more: StaffGroup[]): Profession => ({ groups: [group, ...more], isOne: true });

const professions: Record<string, Profession> = {
  BMA: { groups: doctors, isOne: false },
  HCSA: { groups: doctors, isOne: false },
  BDA: { groups: [...doctors, "OTHER_STAFF"], isOne: false },
  RCN: one("NURSES", "HEALTHCARE_ASSISTANTS"),
  RCM: one("MIDWIVES"),
  CSP: one("PHYSIOTHERAPISTS"),
  SoR: one("RADIOGRAPHERS"),
  RCPod: { groups: ["OTHER_STAFF"], isOne: false },
  BIOS: { groups: ["OTHER_STAFF"], isOne: false },
  MiP: { groups: ["OTHER_STAFF"], isOne: false },
  "British Dietetic Association": { groups: ["OTHER_STAFF"], isOne: false },
  "British Association of Occupational Therapists": { groups: ["OTHER_STAFF"], isOne: false },
  "Federation of Clinical Scientists": { groups: ["HEALTHCARE_SCIENTISTS"], isOne: false },
  PDA: { groups: ["PHARMACISTS"], isOne: false },
};

/** The staff group that all members of a union are of. */
export function professionOf(union: string): StaffGroup | null {
  const profession = professions[union];
  return profession?.isOne === true ? (profession.groups[0] ?? null) : null;
}

/** A union of health care alone. */
export const isOfProfession = (union: string): boolean => professions[union] !== undefined;
export const isProfession = (group: StaffGroup): boolean =>
  Object.values(professions).some(({ groups, isOne }) => isOne && groups[0] === group);

/** Whether each of a list of unions organises any of the groups: "members of Unite" are no resident doctors. */
export const mayBeOf = (unions: readonly string[], groups: readonly string[]): boolean =>
  unions.every((union) => organises(union, groups));

/** Whether a union organises any of a list of staff groups; a general one organises no doctors. */
export function organises(union: string, groups: readonly string[]): boolean {
  const own: readonly string[] | undefined = professions[union]?.groups;
  return own ? groups.some((group) => own.includes(group)) : !groups.some((group) => doctors.some((d) => d === group));
}
