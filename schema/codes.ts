/**
 * The closed lists: every code that a record, a draft or the API may carry.
 *
 * Codes are for ever. A name that changes with time (junior doctors became resident doctors in September 2024) is a
 * dated label in `labels.ts`, never a new code.
 */
import * as z from "zod";

export const Nation = z.enum(["ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND"]);
export type Nation = z.infer<typeof Nation>;

export const StaffGroup = z.enum([
  "RESIDENT_DOCTORS",
  "CONSULTANTS",
  "SPECIALTY_DOCTORS",
  "GENERAL_PRACTITIONERS",
  "DENTAL_TRAINEES",
  "NURSES",
  "MIDWIVES",
  "AMBULANCE_STAFF",
  "PHYSIOTHERAPISTS",
  "RADIOGRAPHERS",
  "HEALTHCARE_SCIENTISTS",
  "PHARMACISTS",
  "HEALTHCARE_ASSISTANTS",
  "PORTERS_AND_CLEANERS",
  "PHLEBOTOMISTS",
  "OTHER_STAFF",
]);
export type StaffGroup = z.infer<typeof StaffGroup>;

export const ActionType = z.enum(["STRIKE", "ACTION_SHORT_OF_STRIKE"]);

/** What the strikers do not do. Emergency cover is never assumed: UNKNOWN is said. */
export const Withdrawn = z.enum([
  "FULL_WALKOUT",
  "EMERGENCY_CARE_KEPT",
  "CHRISTMAS_DAY_COVER",
  "LIFE_AND_LIMB_KEPT",
  "DEROGATIONS",
  "PARTIAL",
  "UNKNOWN",
]);
export type Withdrawn = z.infer<typeof Withdrawn>;

export const WindowStatus = z.enum(["ANNOUNCED", "CONFIRMED", "SUSPENDED", "CALLED_OFF"]);
export type WindowStatus = z.infer<typeof WindowStatus>;

export const Outcome = z.enum(["HELD", "NOT_HELD", "UNREPORTED"]);
export type Outcome = z.infer<typeof Outcome>;

export const Service = z.enum([
  "PLANNED_CARE",
  "OPERATIONS",
  "INPATIENT_CARE",
  "DAY_CASES",
  "OUTPATIENT_APPOINTMENTS",
  "APPOINTMENTS",
  "A_AND_E",
  "MATERNITY",
  "AMBULANCE",
  "PATIENT_TRANSPORT",
  "GP",
  "MENTAL_HEALTH",
  "COMMUNITY",
  "DIAGNOSTICS",
  "DENTAL",
  "WORKFORCE",
  "ALL_SERVICES",
  "OTHER",
]);

export const Effect = z.enum([
  "CANCELLED",
  "POSTPONED",
  "DELAYED",
  "REDUCED",
  "CLOSED",
  "BUSIER",
  "STAFF_ABSENT",
  "KEPT",
  "UNAFFECTED",
  "OTHER",
]);

export const Modality = z.enum(["STATED", "POSSIBLE"]);

export const Metric = z.enum([
  "RESCHEDULED",
  "RESCHEDULED_INPATIENT",
  "RESCHEDULED_OUTPATIENT",
  "RESCHEDULED_DAY_CASE",
  "STAFF_ABSENT_TOTAL",
  "STAFF_ABSENT_PEAK",
  "STAFF_ABSENT_DAILY_AVERAGE",
  "PLANNED_CARE_KEPT_PERCENT",
]);

export const Qualifier = z.enum(["EXACT", "ABOUT", "AT_LEAST", "UP_TO", "NEARLY"]);

/** Acute, mental health and community figures are counted apart: adding them up double-counts. */
export const Setting = z.enum(["ACUTE", "MENTAL_HEALTH_AND_LEARNING_DISABILITY", "COMMUNITY", "ALL", "UNSTATED"]);

export const FigureStatus = z.enum(["EXPECTED", "PROVISIONAL", "FINAL", "UNSTATED"]);

/** Care-card levels of the NHS service manual, most serious first; NOTICE is a warning callout or an inset text. */
export const AdviceLevel = z.enum(["EMERGENCY", "URGENT", "NON_URGENT", "NOTICE"]);
export type AdviceLevel = z.infer<typeof AdviceLevel>;

/** When advice on a topic stands: always; while a strike (or an ambulance strike) is on; only if its issuer says so. */
export const TopicWhen = z.enum(["always", "strike", "ambulance", "issuer-only", "never"]);

export const Language = z.enum(["EN", "CY"]);
export type Language = z.infer<typeof Language>;

/** ORIGINAL: written or published in that language. REVIEWED: translated and read by a person who speaks it. */
export const TranslationStatus = z.enum(["ORIGINAL", "REVIEWED", "DRAFT"]);

/** How a value was come by: written in the source, computed from what is written, guessed from it, or not there. */
export const Basis = z.enum(["stated", "derived", "inferred", "missing"]);
export type Basis = z.infer<typeof Basis>;

export const Precision = z.enum(["TIME", "DATE", "UNKNOWN"]);
export type Precision = z.infer<typeof Precision>;

export const SourceKind = z.enum([
  "ARTICLE",
  "DIFF",
  "LIVE_BLOG",
  "LISTING",
  "STATISTICS",
  "CATALOGUE",
  "STANDING_ADVICE",
]);

export const PublishedBasis = z.enum(["given", "metadata", "dateline", "none"]);

export const CodeScheme = z.enum(["ODS", "GSS", "OURS"]);
