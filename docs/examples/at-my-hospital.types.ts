// Generated from at-my-hospital.graphql by `npm run docs`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What stands at a place at a time, most serious first. */
export type SituationState =
  /** A strike is planned for this hour, and applies here. */
  | 'STRIKE_NOW'
  /** A strike is planned for today, and applies here; the hours are not known. */
  | 'STRIKE_TODAY'
  /** Action is planned for now or today, and it is not known whether it touches this place. */
  | 'STRIKE_MAY_AFFECT'
  /** A strike is planned for later. */
  | 'STRIKE_UPCOMING'
  /** A strike was suspended, called off or not held. Appointments it cancelled may stay cancelled. */
  | 'STRIKE_CALLED_OFF'
  /** A strike ended in the last 48 hours, or may still be running on. */
  | 'STRIKE_ENDED'
  /** We looked, and know of no strike. Not a promise that there is none. */
  | 'NONE_KNOWN'
  /** Nobody has looked here for this time. It says nothing about strikes. */
  | 'NOT_WATCHED';

export type AtMyHospitalQueryVariables = Exact<{
  trust: string;
  at?: string | null | undefined;
}>;


export type AtMyHospitalQuery = { situation: { state: SituationState, summary: string, displayUntil: string, advice: Array<{ heading: string, conditions: Array<string> }> } };
