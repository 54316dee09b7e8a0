// Generated from schema/schema.graphql by `npm run types:graphql`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SituationParent, SituationStrikeParent, StandingAdviceParent, StrikeEventParent, StrikeWindowParent, TimePointParent, TrustImpactParent, PublicAdviceParent, SourceParent, SourcedFactParent, FactParent, DisputedParent, ClaimParent, TrustParent, ServiceParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  LocalDate: { input: string; output: string; }
  AsOf: { input: string; output: string; }
};

export type Query = {
  readonly situation: Situation;
  readonly situations: ReadonlyArray<Situation>;
  readonly strikeEvents: StrikeEventConnection;
  readonly strikeEvent?: Maybe<StrikeEvent>;
  readonly trusts: TrustConnection;
  readonly trust?: Maybe<Trust>;
  readonly findTrust: TrustAnswer;
  readonly trustImpacts: TrustImpactConnection;
  readonly publicAdvice: PublicAdviceConnection;
  readonly sources: SourceConnection;
  readonly source?: Maybe<Source>;
  readonly changes: ChangeConnection;
  readonly checkCopies: ReadonlyArray<CopyAnswer>;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly service: Service;
};


export type QuerySituationArgs = {
  trust?: InputMaybe<Scalars['String']['input']>;
  nation?: InputMaybe<Nation>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
  language?: InputMaybe<Language>;
};


export type QuerySituationsArgs = {
  trusts: ReadonlyArray<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
  language?: InputMaybe<Language>;
};


export type QueryStrikeEventsArgs = {
  filter?: InputMaybe<StrikeEventFilter>;
  orderBy?: InputMaybe<StrikeEventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryStrikeEventArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryTrustsArgs = {
  filter?: InputMaybe<TrustFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryTrustArgs = {
  odsCode: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryFindTrustArgs = {
  name: Scalars['String']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryTrustImpactsArgs = {
  filter?: InputMaybe<TrustImpactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryPublicAdviceArgs = {
  filter?: InputMaybe<PublicAdviceFilter>;
  language?: InputMaybe<Language>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['AsOf']['input']>;
};


export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckCopiesArgs = {
  copies: ReadonlyArray<CopyInput>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Nation =
  | 'ENGLAND'
  | 'WALES'
  | 'SCOTLAND'
  | 'NORTHERN_IRELAND';

export type Language =
  | 'EN'
  | 'CY';

export type TranslationStatus =
  | 'ORIGINAL'
  | 'REVIEWED'
  | 'DRAFT'
  | 'MISSING';

export type StaffGroup =
  | 'RESIDENT_DOCTORS'
  | 'CONSULTANTS'
  | 'SPECIALTY_DOCTORS'
  | 'GENERAL_PRACTITIONERS'
  | 'DENTAL_TRAINEES'
  | 'NURSES'
  | 'MIDWIVES'
  | 'AMBULANCE_STAFF'
  | 'PHYSIOTHERAPISTS'
  | 'RADIOGRAPHERS'
  | 'HEALTHCARE_SCIENTISTS'
  | 'PHARMACISTS'
  | 'HEALTHCARE_ASSISTANTS'
  | 'PORTERS_AND_CLEANERS'
  | 'PHLEBOTOMISTS'
  | 'OTHER_STAFF';

export type ActionType =
  | 'STRIKE'
  | 'ACTION_SHORT_OF_STRIKE';

export type SituationState =
  | 'STRIKE_NOW'
  | 'STRIKE_TODAY'
  | 'STRIKE_MAY_AFFECT'
  | 'STRIKE_UPCOMING'
  | 'STRIKE_CALLED_OFF'
  | 'STRIKE_ENDED'
  | 'NONE_KNOWN'
  | 'NOT_WATCHED';

export type WindowPhase =
  | 'UPCOMING'
  | 'NOW'
  | 'ON_DAY'
  | 'END_UNKNOWN'
  | 'MAY_RUN_ON'
  | 'UNDATED'
  | 'PAST';

export type Applies =
  | 'YES'
  | 'UNKNOWN';

export type WindowStatus =
  | 'ANNOUNCED'
  | 'CONFIRMED'
  | 'SUSPENDED'
  | 'CALLED_OFF';

export type Outcome =
  | 'HELD'
  | 'NOT_HELD'
  | 'UNREPORTED';

export type EventStatus =
  | 'ANNOUNCED'
  | 'CONFIRMED'
  | 'SUSPENDED'
  | 'CALLED_OFF'
  | 'PARTLY_CALLED_OFF';

export type Withdrawn =
  | 'FULL_WALKOUT'
  | 'EMERGENCY_CARE_KEPT'
  | 'CHRISTMAS_DAY_COVER'
  | 'LIFE_AND_LIMB_KEPT'
  | 'DEROGATIONS'
  | 'PARTIAL'
  | 'UNKNOWN';

export type Basis =
  | 'STATED'
  | 'DERIVED'
  | 'INFERRED'
  | 'MISSING';

export type Precision =
  | 'TIME'
  | 'DATE'
  | 'UNKNOWN';

export type EditorialState =
  | 'ACTIVE'
  | 'WITHDRAWN'
  | 'MERGED';

export type AdviceLevel =
  | 'EMERGENCY'
  | 'URGENT'
  | 'NON_URGENT'
  | 'NOTICE';

export type ServiceType =
  | 'PLANNED_CARE'
  | 'OPERATIONS'
  | 'INPATIENT_CARE'
  | 'DAY_CASES'
  | 'OUTPATIENT_APPOINTMENTS'
  | 'APPOINTMENTS'
  | 'A_AND_E'
  | 'MATERNITY'
  | 'AMBULANCE'
  | 'PATIENT_TRANSPORT'
  | 'GP'
  | 'MENTAL_HEALTH'
  | 'COMMUNITY'
  | 'DIAGNOSTICS'
  | 'DENTAL'
  | 'WORKFORCE'
  | 'ALL_SERVICES'
  | 'OTHER';

export type Effect =
  | 'CANCELLED'
  | 'POSTPONED'
  | 'DELAYED'
  | 'REDUCED'
  | 'CLOSED'
  | 'BUSIER'
  | 'STAFF_ABSENT'
  | 'KEPT'
  | 'UNAFFECTED'
  | 'OTHER';

export type Modality =
  | 'STATED'
  | 'POSSIBLE';

export type Metric =
  | 'RESCHEDULED'
  | 'RESCHEDULED_INPATIENT'
  | 'RESCHEDULED_OUTPATIENT'
  | 'RESCHEDULED_DAY_CASE'
  | 'STAFF_ABSENT_TOTAL'
  | 'STAFF_ABSENT_PEAK'
  | 'STAFF_ABSENT_DAILY_AVERAGE'
  | 'PLANNED_CARE_KEPT_PERCENT';

export type Qualifier =
  | 'EXACT'
  | 'ABOUT'
  | 'AT_LEAST'
  | 'UP_TO'
  | 'NEARLY';

export type Setting =
  | 'ACUTE'
  | 'MENTAL_HEALTH_AND_LEARNING_DISABILITY'
  | 'COMMUNITY'
  | 'ALL'
  | 'UNSTATED';

export type FigureStatus =
  | 'EXPECTED'
  | 'PROVISIONAL'
  | 'FINAL'
  | 'UNSTATED';

export type SourceKind =
  | 'ARTICLE'
  | 'DIFF'
  | 'LIVE_BLOG'
  | 'LISTING'
  | 'STATISTICS'
  | 'CATALOGUE'
  | 'STANDING_ADVICE';

export type PublishedBasis =
  | 'GIVEN'
  | 'METADATA'
  | 'DATELINE'
  | 'NONE';

export type CodeScheme =
  | 'ODS'
  | 'GSS'
  | 'OURS';

export type ChangeKind =
  | 'NEW'
  | 'CHANGED'
  | 'DISPUTED'
  | 'WITHDRAWN'
  | 'MERGED';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type StrikeEventOrderField =
  | 'START'
  | 'UPDATED';

export type StrikeEventOrder = {
  readonly field: StrikeEventOrderField;
  readonly direction?: OrderDirection;
};

export type StrikeEventFilter = {
  readonly nations?: InputMaybe<ReadonlyArray<Nation>>;
  readonly trust?: InputMaybe<Scalars['String']['input']>;
  readonly staffGroups?: InputMaybe<ReadonlyArray<StaffGroup>>;
  readonly unions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<SituationState>>;
  readonly statuses?: InputMaybe<ReadonlyArray<EventStatus>>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  readonly includeWithdrawn?: Scalars['Boolean']['input'];
};

export type TrustFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly nations?: InputMaybe<ReadonlyArray<Nation>>;
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includeClosed?: Scalars['Boolean']['input'];
};

export type TrustImpactFilter = {
  readonly trust?: InputMaybe<Scalars['String']['input']>;
  readonly nations?: InputMaybe<ReadonlyArray<Nation>>;
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  readonly services?: InputMaybe<ReadonlyArray<ServiceType>>;
  readonly metrics?: InputMaybe<ReadonlyArray<Metric>>;
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type PublicAdviceFilter = {
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly levels?: InputMaybe<ReadonlyArray<AdviceLevel>>;
  readonly trust?: InputMaybe<Scalars['String']['input']>;
  readonly nation?: InputMaybe<Nation>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SourceFilter = {
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Situation = {
  readonly trust?: Maybe<Trust>;
  readonly nation: Nation;
  readonly at: Scalars['DateTime']['output'];
  readonly state: SituationState;
  readonly summary: Scalars['String']['output'];
  readonly headline: Scalars['String']['output'];
  readonly checkedSummary: Scalars['String']['output'];
  readonly summaryLanguage: Language;
  readonly summaryTranslation: TranslationStatus;
  readonly missingTranslations: ReadonlyArray<MissingTranslation>;
  readonly strikes: ReadonlyArray<SituationStrike>;
  readonly impacts: ReadonlyArray<TrustImpact>;
  readonly advice: ReadonlyArray<StandingAdvice>;
  readonly nextBoundary?: Maybe<Scalars['DateTime']['output']>;
  readonly displayUntil: Scalars['DateTime']['output'];
  readonly checkedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly stale: Scalars['Boolean']['output'];
  readonly dataVersion: Scalars['String']['output'];
  readonly contentHash: Scalars['String']['output'];
};

export type MissingTranslation = {
  readonly field: Scalars['String']['output'];
  readonly asked: Language;
  readonly given: Language;
};

export type SituationStrike = {
  readonly event: StrikeEvent;
  readonly window: StrikeWindow;
  readonly state: SituationState;
  readonly phase: WindowPhase;
  readonly applies: Applies;
  readonly summary: Scalars['String']['output'];
  readonly coverSummary: Scalars['String']['output'];
};

export type StandingAdvice = {
  readonly record?: Maybe<PublicAdvice>;
  readonly topic: Scalars['String']['output'];
  readonly level: AdviceLevel;
  readonly heading: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  readonly body: Scalars['String']['output'];
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly language: Language;
  readonly translation: TranslationStatus;
  readonly issuedBeforeCallOff: Scalars['Boolean']['output'];
  readonly contentHash: Scalars['String']['output'];
};

export type StrikeEvent = Node & {
  readonly id: Scalars['ID']['output'];
  readonly nations?: Maybe<ReadonlyArray<Nation>>;
  readonly staffGroups: ReadonlyArray<StaffGroup>;
  readonly staffGroupLabels: ReadonlyArray<Scalars['String']['output']>;
  readonly action: ActionType;
  readonly scope: Scope;
  readonly unions: ReadonlyArray<Scalars['String']['output']>;
  readonly windows: ReadonlyArray<StrikeWindow>;
  readonly status: EventStatus;
  readonly editorialState: EditorialState;
  readonly editorialReason?: Maybe<Scalars['String']['output']>;
  readonly mergedInto?: Maybe<StrikeEvent>;
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  readonly disputes: ReadonlyArray<Disputed>;
  readonly facts: ReadonlyArray<Fact>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly edited: Scalars['Boolean']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly contentHash: Scalars['String']['output'];
  readonly impactOn: ImpactAnswer;
};


export type StrikeEventImpactOnArgs = {
  trust: Scalars['String']['input'];
};

export type StrikeWindow = {
  readonly id: Scalars['ID']['output'];
  readonly start: TimePoint;
  readonly end: TimePoint;
  readonly unions: ReadonlyArray<Scalars['String']['output']>;
  readonly withdrawn: Withdrawn;
  readonly coveredBy?: Maybe<Scalars['String']['output']>;
  readonly status: WindowStatus;
  readonly outcome: Outcome;
};

export type TimePoint = {
  readonly precision: Precision;
  readonly time?: Maybe<Scalars['DateTime']['output']>;
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
};

export type Scope = NationScope | OrganisationScope | AreaScope | UnknownScope;

export type NationScope = {
  readonly nations: ReadonlyArray<Nation>;
};

export type OrganisationScope = {
  readonly trusts: ReadonlyArray<Trust>;
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  readonly complete: Scalars['Boolean']['output'];
  readonly wording?: Maybe<Scalars['String']['output']>;
};

export type AreaScope = {
  readonly text: Scalars['String']['output'];
};

export type UnknownScope = {
  readonly unknown: Scalars['Boolean']['output'];
};

export type ImpactAnswer = Affected | ReportedUnaffected | NotReported | NotCovered;

export type Affected = {
  readonly impacts: ReadonlyArray<TrustImpact>;
};

export type ReportedUnaffected = {
  readonly impacts: ReadonlyArray<TrustImpact>;
};

export type NotReported = {
  readonly applies: Applies;
};

export type NotCovered = {
  readonly reason: Scalars['String']['output'];
};

export type TrustImpact = Node & {
  readonly id: Scalars['ID']['output'];
  readonly trust?: Maybe<Trust>;
  readonly nation?: Maybe<Nation>;
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly service: ServiceType;
  readonly effect: Effect;
  readonly modality: Modality;
  readonly metric?: Maybe<Metric>;
  readonly count?: Maybe<Count>;
  readonly period?: Maybe<Period>;
  readonly setting: Setting;
  readonly figureStatus: FigureStatus;
  readonly events: ReadonlyArray<StrikeEvent>;
  readonly editorialState: EditorialState;
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  readonly disputes: ReadonlyArray<Disputed>;
  readonly facts: ReadonlyArray<Fact>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly edited: Scalars['Boolean']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly contentHash: Scalars['String']['output'];
};

export type Count = {
  readonly value: Scalars['Float']['output'];
  readonly qualifier: Qualifier;
};

export type Period = {
  readonly start: Scalars['LocalDate']['output'];
  readonly end: Scalars['LocalDate']['output'];
};

export type PublicAdvice = Node & {
  readonly id: Scalars['ID']['output'];
  readonly topic: Scalars['String']['output'];
  readonly level: AdviceLevel;
  readonly heading: Scalars['String']['output'];
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  readonly body: Scalars['String']['output'];
  readonly actions: ReadonlyArray<AdviceAction>;
  readonly language: Language;
  readonly translation: TranslationStatus;
  readonly issuer?: Maybe<Issuer>;
  readonly nations?: Maybe<ReadonlyArray<Nation>>;
  readonly trust?: Maybe<Trust>;
  readonly staffGroups?: Maybe<ReadonlyArray<StaffGroup>>;
  readonly events: ReadonlyArray<StrikeEvent>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly editorialState: EditorialState;
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  readonly disputes: ReadonlyArray<Disputed>;
  readonly facts: ReadonlyArray<Fact>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly edited: Scalars['Boolean']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly contentHash: Scalars['String']['output'];
};

export type AdviceAction = {
  readonly label: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type Issuer = {
  readonly name: Scalars['String']['output'];
  readonly trust?: Maybe<Trust>;
};

export type Source = Node & {
  readonly id: Scalars['ID']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly kind: SourceKind;
  readonly publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  readonly publishedBasis: PublishedBasis;
  readonly retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly textSha256?: Maybe<Scalars['String']['output']>;
  readonly supersedes?: Maybe<Source>;
  readonly facts: SourcedFactConnection;
  readonly editorialState: EditorialState;
  readonly revision: Scalars['Int']['output'];
};


export type SourceFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SourcedFact = {
  readonly record: Node;
  readonly fact: Fact;
};

export type Fact = {
  readonly field: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly basis: Basis;
  readonly ruleId?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly rivals: ReadonlyArray<Rival>;
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
};

export type Rival = {
  readonly value: Scalars['String']['output'];
  readonly basis: Basis;
  readonly ruleId?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type Disputed = {
  readonly field: Scalars['String']['output'];
  readonly held: Claim;
  readonly rivals: ReadonlyArray<Claim>;
};

export type Claim = {
  readonly value: FactValue;
  readonly words: Scalars['String']['output'];
  readonly basis: Basis;
  readonly ruleId?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly sources: ReadonlyArray<Source>;
};

export type FactValue = TimePoint | NationScope | OrganisationScope | AreaScope | UnknownScope | Trust | Issuer | Count | Period | CodeValue | TextValue | NoValue;

export type CodeValue = {
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
};

export type TextValue = {
  readonly texts: ReadonlyArray<Scalars['String']['output']>;
};

export type NoValue = {
  readonly none: Scalars['Boolean']['output'];
};

export type Evidence = QuoteEvidence | RowEvidence | AuthoredEvidence | ReferenceEvidence;

export type QuoteEvidence = {
  readonly quote: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly textSha256: Scalars['String']['output'];
  readonly source?: Maybe<Source>;
};

export type RowEvidence = {
  readonly table: Scalars['String']['output'];
  readonly row: Scalars['String']['output'];
  readonly fileSha256: Scalars['String']['output'];
  readonly source?: Maybe<Source>;
};

export type AuthoredEvidence = {
  readonly editor: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type ReferenceEvidence = {
  readonly url: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
};

export type Trust = Node & {
  readonly id: Scalars['ID']['output'];
  readonly odsCode: Scalars['String']['output'];
  readonly codeScheme: CodeScheme;
  readonly name: Scalars['String']['output'];
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly nation: Nation;
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly town?: Maybe<Scalars['String']['output']>;
  readonly hospitals: ReadonlyArray<Hospital>;
  readonly open: Scalars['Boolean']['output'];
  readonly closedOn?: Maybe<Scalars['LocalDate']['output']>;
  readonly successors: ReadonlyArray<Trust>;
  readonly servedTrusts?: Maybe<ReadonlyArray<Trust>>;
};

export type TrustAnswer = Trust | AmbiguousTrusts | NoSuchTrust;

export type AmbiguousTrusts = {
  readonly name: Scalars['String']['output'];
  readonly reason: AmbiguityReason;
  readonly trusts: ReadonlyArray<Trust>;
};

export type AmbiguityReason =
  | 'SHARED_NAME'
  | 'CLOSED_BY_THEN';

export type NoSuchTrust = {
  readonly name: Scalars['String']['output'];
  readonly suggestions: ReadonlyArray<Trust>;
};

export type Hospital = {
  readonly name: Scalars['String']['output'];
  readonly town?: Maybe<Scalars['String']['output']>;
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  readonly listings: Scalars['Int']['output'];
};

export type Change = {
  readonly record?: Maybe<Node>;
  readonly recordId: Scalars['ID']['output'];
  readonly change: ChangeKind;
  readonly summary: Scalars['String']['output'];
  readonly dataVersion: Scalars['String']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

export type CopyInput = {
  readonly id: Scalars['ID']['input'];
  readonly contentHash: Scalars['String']['input'];
  readonly language?: Language;
  readonly dataVersion?: InputMaybe<Scalars['String']['input']>;
};

export type CopyAnswer = CopySame | CopyChanged | CopyWithdrawn | CopyUnknown;

export type CopySame = {
  readonly record: Node;
};

export type CopyChanged = {
  readonly record: Node;
  readonly contentHash: Scalars['String']['output'];
  readonly changes: ReadonlyArray<Change>;
};

export type CopyWithdrawn = {
  readonly record: Node;
  readonly reason: Scalars['String']['output'];
  readonly mergedInto?: Maybe<Node>;
};

export type CopyUnknown = {
  readonly id: Scalars['ID']['output'];
};

export type Service = {
  readonly dataVersion: Scalars['String']['output'];
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly stale: Scalars['Boolean']['output'];
  readonly coverage: ReadonlyArray<Coverage>;
  readonly limits: Limits;
  readonly licence: Scalars['String']['output'];
  readonly attribution: Scalars['String']['output'];
};

export type Coverage = {
  readonly nation: Nation;
  readonly staffGroups?: Maybe<ReadonlyArray<StaffGroup>>;
  readonly from: Scalars['DateTime']['output'];
  readonly checkedAt: Scalars['DateTime']['output'];
  readonly checkedUntil: Scalars['DateTime']['output'];
};

export type Limits = {
  readonly pageSize: Scalars['Int']['output'];
  readonly situations: Scalars['Int']['output'];
  readonly nodes: Scalars['Int']['output'];
  readonly depth: Scalars['Int']['output'];
  readonly tokens: Scalars['Int']['output'];
  readonly rootFields: Scalars['Int']['output'];
  readonly aliases: Scalars['Int']['output'];
  readonly directives: Scalars['Int']['output'];
  readonly cost: Scalars['Int']['output'];
  readonly items: Scalars['Int']['output'];
  readonly bodyBytes: Scalars['Int']['output'];
  readonly milliseconds: Scalars['Int']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type StrikeEventConnection = {
  readonly edges: ReadonlyArray<StrikeEventEdge>;
  readonly nodes: ReadonlyArray<StrikeEvent>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StrikeEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StrikeEvent;
};

export type TrustConnection = {
  readonly edges: ReadonlyArray<TrustEdge>;
  readonly nodes: ReadonlyArray<Trust>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TrustEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Trust;
};

export type TrustImpactConnection = {
  readonly edges: ReadonlyArray<TrustImpactEdge>;
  readonly nodes: ReadonlyArray<TrustImpact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TrustImpactEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TrustImpact;
};

export type PublicAdviceConnection = {
  readonly edges: ReadonlyArray<PublicAdviceEdge>;
  readonly nodes: ReadonlyArray<PublicAdvice>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublicAdviceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicAdvice;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourcedFactConnection = {
  readonly edges: ReadonlyArray<SourcedFactEdge>;
  readonly nodes: ReadonlyArray<SourcedFact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourcedFactEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SourcedFact;
};

export type ChangeConnection = {
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Scope:
    | ( NationScope & { __typename: 'NationScope' } )
    | ( Omit<OrganisationScope, 'trusts'> & { trusts: ReadonlyArray<_RefType['Trust']> } & { __typename: 'OrganisationScope' } )
    | ( AreaScope & { __typename: 'AreaScope' } )
    | ( UnknownScope & { __typename: 'UnknownScope' } )
  ;
  ImpactAnswer:
    | ( Omit<Affected, 'impacts'> & { impacts: ReadonlyArray<_RefType['TrustImpact']> } & { __typename: 'Affected' } )
    | ( Omit<ReportedUnaffected, 'impacts'> & { impacts: ReadonlyArray<_RefType['TrustImpact']> } & { __typename: 'ReportedUnaffected' } )
    | ( NotReported & { __typename: 'NotReported' } )
    | ( NotCovered & { __typename: 'NotCovered' } )
  ;
  FactValue:
    | ( TimePointParent & { __typename: 'TimePoint' } )
    | ( NationScope & { __typename: 'NationScope' } )
    | ( Omit<OrganisationScope, 'trusts'> & { trusts: ReadonlyArray<_RefType['Trust']> } & { __typename: 'OrganisationScope' } )
    | ( AreaScope & { __typename: 'AreaScope' } )
    | ( UnknownScope & { __typename: 'UnknownScope' } )
    | ( TrustParent & { __typename: 'Trust' } )
    | ( Omit<Issuer, 'trust'> & { trust?: Maybe<_RefType['Trust']> } & { __typename: 'Issuer' } )
    | ( Count & { __typename: 'Count' } )
    | ( Period & { __typename: 'Period' } )
    | ( CodeValue & { __typename: 'CodeValue' } )
    | ( TextValue & { __typename: 'TextValue' } )
    | ( NoValue & { __typename: 'NoValue' } )
  ;
  Evidence:
    | ( Omit<QuoteEvidence, 'source'> & { source?: Maybe<_RefType['Source']> } & { __typename: 'QuoteEvidence' } )
    | ( Omit<RowEvidence, 'source'> & { source?: Maybe<_RefType['Source']> } & { __typename: 'RowEvidence' } )
    | ( AuthoredEvidence & { __typename: 'AuthoredEvidence' } )
    | ( Omit<ReferenceEvidence, 'source'> & { source?: Maybe<_RefType['Source']> } & { __typename: 'ReferenceEvidence' } )
  ;
  TrustAnswer:
    | ( TrustParent & { __typename: 'Trust' } )
    | ( Omit<AmbiguousTrusts, 'trusts'> & { trusts: ReadonlyArray<_RefType['Trust']> } & { __typename: 'AmbiguousTrusts' } )
    | ( Omit<NoSuchTrust, 'suggestions'> & { suggestions: ReadonlyArray<_RefType['Trust']> } & { __typename: 'NoSuchTrust' } )
  ;
  CopyAnswer:
    | ( Omit<CopySame, 'record'> & { record: _RefType['Node'] } & { __typename: 'CopySame' } )
    | ( Omit<CopyChanged, 'record' | 'changes'> & { record: _RefType['Node'], changes: ReadonlyArray<_RefType['Change']> } & { __typename: 'CopyChanged' } )
    | ( Omit<CopyWithdrawn, 'record' | 'mergedInto'> & { record: _RefType['Node'], mergedInto?: Maybe<_RefType['Node']> } & { __typename: 'CopyWithdrawn' } )
    | ( CopyUnknown & { __typename: 'CopyUnknown' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( StrikeEventParent )
    | ( TrustImpactParent )
    | ( PublicAdviceParent )
    | ( SourceParent )
    | ( TrustParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Nation: Nation;
  Language: Language;
  TranslationStatus: TranslationStatus;
  StaffGroup: StaffGroup;
  ActionType: ActionType;
  SituationState: SituationState;
  WindowPhase: WindowPhase;
  Applies: Applies;
  WindowStatus: WindowStatus;
  Outcome: Outcome;
  EventStatus: EventStatus;
  Withdrawn: Withdrawn;
  Basis: Basis;
  Precision: Precision;
  EditorialState: EditorialState;
  AdviceLevel: AdviceLevel;
  ServiceType: ServiceType;
  Effect: Effect;
  Modality: Modality;
  Metric: Metric;
  Qualifier: Qualifier;
  Setting: Setting;
  FigureStatus: FigureStatus;
  SourceKind: SourceKind;
  PublishedBasis: PublishedBasis;
  CodeScheme: CodeScheme;
  ChangeKind: ChangeKind;
  OrderDirection: OrderDirection;
  StrikeEventOrderField: StrikeEventOrderField;
  StrikeEventOrder: StrikeEventOrder;
  StrikeEventFilter: StrikeEventFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  TrustFilter: TrustFilter;
  TrustImpactFilter: TrustImpactFilter;
  PublicAdviceFilter: PublicAdviceFilter;
  SourceFilter: SourceFilter;
  Situation: ResolverTypeWrapper<SituationParent>;
  MissingTranslation: ResolverTypeWrapper<MissingTranslation>;
  SituationStrike: ResolverTypeWrapper<SituationStrikeParent>;
  StandingAdvice: ResolverTypeWrapper<StandingAdviceParent>;
  StrikeEvent: ResolverTypeWrapper<StrikeEventParent>;
  StrikeWindow: ResolverTypeWrapper<StrikeWindowParent>;
  TimePoint: ResolverTypeWrapper<TimePointParent>;
  Scope: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Scope']>;
  NationScope: ResolverTypeWrapper<NationScope>;
  OrganisationScope: ResolverTypeWrapper<Omit<OrganisationScope, 'trusts'> & { trusts: ReadonlyArray<ResolversTypes['Trust']> }>;
  AreaScope: ResolverTypeWrapper<AreaScope>;
  UnknownScope: ResolverTypeWrapper<UnknownScope>;
  ImpactAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImpactAnswer']>;
  Affected: ResolverTypeWrapper<Omit<Affected, 'impacts'> & { impacts: ReadonlyArray<ResolversTypes['TrustImpact']> }>;
  ReportedUnaffected: ResolverTypeWrapper<Omit<ReportedUnaffected, 'impacts'> & { impacts: ReadonlyArray<ResolversTypes['TrustImpact']> }>;
  NotReported: ResolverTypeWrapper<NotReported>;
  NotCovered: ResolverTypeWrapper<NotCovered>;
  TrustImpact: ResolverTypeWrapper<TrustImpactParent>;
  Count: ResolverTypeWrapper<Count>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Period: ResolverTypeWrapper<Period>;
  PublicAdvice: ResolverTypeWrapper<PublicAdviceParent>;
  AdviceAction: ResolverTypeWrapper<AdviceAction>;
  Issuer: ResolverTypeWrapper<Omit<Issuer, 'trust'> & { trust?: Maybe<ResolversTypes['Trust']> }>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourcedFact: ResolverTypeWrapper<SourcedFactParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  Rival: ResolverTypeWrapper<Omit<Rival, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  Disputed: ResolverTypeWrapper<DisputedParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  FactValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FactValue']>;
  CodeValue: ResolverTypeWrapper<CodeValue>;
  TextValue: ResolverTypeWrapper<TextValue>;
  NoValue: ResolverTypeWrapper<NoValue>;
  Evidence: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Evidence']>;
  QuoteEvidence: ResolverTypeWrapper<Omit<QuoteEvidence, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  RowEvidence: ResolverTypeWrapper<Omit<RowEvidence, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  AuthoredEvidence: ResolverTypeWrapper<AuthoredEvidence>;
  ReferenceEvidence: ResolverTypeWrapper<Omit<ReferenceEvidence, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Trust: ResolverTypeWrapper<TrustParent>;
  TrustAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrustAnswer']>;
  AmbiguousTrusts: ResolverTypeWrapper<Omit<AmbiguousTrusts, 'trusts'> & { trusts: ReadonlyArray<ResolversTypes['Trust']> }>;
  AmbiguityReason: AmbiguityReason;
  NoSuchTrust: ResolverTypeWrapper<Omit<NoSuchTrust, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Trust']> }>;
  Hospital: ResolverTypeWrapper<Hospital>;
  Change: ResolverTypeWrapper<Omit<Change, 'record'> & { record?: Maybe<ResolversTypes['Node']> }>;
  CopyInput: CopyInput;
  CopyAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CopyAnswer']>;
  CopySame: ResolverTypeWrapper<Omit<CopySame, 'record'> & { record: ResolversTypes['Node'] }>;
  CopyChanged: ResolverTypeWrapper<Omit<CopyChanged, 'record' | 'changes'> & { record: ResolversTypes['Node'], changes: ReadonlyArray<ResolversTypes['Change']> }>;
  CopyWithdrawn: ResolverTypeWrapper<Omit<CopyWithdrawn, 'record' | 'mergedInto'> & { record: ResolversTypes['Node'], mergedInto?: Maybe<ResolversTypes['Node']> }>;
  CopyUnknown: ResolverTypeWrapper<CopyUnknown>;
  Service: ResolverTypeWrapper<ServiceParent>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Limits: ResolverTypeWrapper<Limits>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  StrikeEventConnection: ResolverTypeWrapper<Omit<StrikeEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StrikeEventEdge']>, nodes: ReadonlyArray<ResolversTypes['StrikeEvent']> }>;
  StrikeEventEdge: ResolverTypeWrapper<Omit<StrikeEventEdge, 'node'> & { node: ResolversTypes['StrikeEvent'] }>;
  TrustConnection: ResolverTypeWrapper<Omit<TrustConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrustEdge']>, nodes: ReadonlyArray<ResolversTypes['Trust']> }>;
  TrustEdge: ResolverTypeWrapper<Omit<TrustEdge, 'node'> & { node: ResolversTypes['Trust'] }>;
  TrustImpactConnection: ResolverTypeWrapper<Omit<TrustImpactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrustImpactEdge']>, nodes: ReadonlyArray<ResolversTypes['TrustImpact']> }>;
  TrustImpactEdge: ResolverTypeWrapper<Omit<TrustImpactEdge, 'node'> & { node: ResolversTypes['TrustImpact'] }>;
  PublicAdviceConnection: ResolverTypeWrapper<Omit<PublicAdviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicAdviceEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicAdvice']> }>;
  PublicAdviceEdge: ResolverTypeWrapper<Omit<PublicAdviceEdge, 'node'> & { node: ResolversTypes['PublicAdvice'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourcedFactConnection: ResolverTypeWrapper<Omit<SourcedFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourcedFactEdge']>, nodes: ReadonlyArray<ResolversTypes['SourcedFact']> }>;
  SourcedFactEdge: ResolverTypeWrapper<Omit<SourcedFactEdge, 'node'> & { node: ResolversTypes['SourcedFact'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  AsOf: Scalars['AsOf']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  StrikeEventOrder: StrikeEventOrder;
  StrikeEventFilter: StrikeEventFilter;
  Boolean: Scalars['Boolean']['output'];
  TrustFilter: TrustFilter;
  TrustImpactFilter: TrustImpactFilter;
  PublicAdviceFilter: PublicAdviceFilter;
  SourceFilter: SourceFilter;
  Situation: SituationParent;
  MissingTranslation: MissingTranslation;
  SituationStrike: SituationStrikeParent;
  StandingAdvice: StandingAdviceParent;
  StrikeEvent: StrikeEventParent;
  StrikeWindow: StrikeWindowParent;
  TimePoint: TimePointParent;
  Scope: ResolversUnionTypes<ResolversParentTypes>['Scope'];
  NationScope: NationScope;
  OrganisationScope: Omit<OrganisationScope, 'trusts'> & { trusts: ReadonlyArray<ResolversParentTypes['Trust']> };
  AreaScope: AreaScope;
  UnknownScope: UnknownScope;
  ImpactAnswer: ResolversUnionTypes<ResolversParentTypes>['ImpactAnswer'];
  Affected: Omit<Affected, 'impacts'> & { impacts: ReadonlyArray<ResolversParentTypes['TrustImpact']> };
  ReportedUnaffected: Omit<ReportedUnaffected, 'impacts'> & { impacts: ReadonlyArray<ResolversParentTypes['TrustImpact']> };
  NotReported: NotReported;
  NotCovered: NotCovered;
  TrustImpact: TrustImpactParent;
  Count: Count;
  Float: Scalars['Float']['output'];
  Period: Period;
  PublicAdvice: PublicAdviceParent;
  AdviceAction: AdviceAction;
  Issuer: Omit<Issuer, 'trust'> & { trust?: Maybe<ResolversParentTypes['Trust']> };
  Source: SourceParent;
  SourcedFact: SourcedFactParent;
  Fact: FactParent;
  Rival: Omit<Rival, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Disputed: DisputedParent;
  Claim: ClaimParent;
  FactValue: ResolversUnionTypes<ResolversParentTypes>['FactValue'];
  CodeValue: CodeValue;
  TextValue: TextValue;
  NoValue: NoValue;
  Evidence: ResolversUnionTypes<ResolversParentTypes>['Evidence'];
  QuoteEvidence: Omit<QuoteEvidence, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  RowEvidence: Omit<RowEvidence, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  AuthoredEvidence: AuthoredEvidence;
  ReferenceEvidence: Omit<ReferenceEvidence, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Trust: TrustParent;
  TrustAnswer: ResolversUnionTypes<ResolversParentTypes>['TrustAnswer'];
  AmbiguousTrusts: Omit<AmbiguousTrusts, 'trusts'> & { trusts: ReadonlyArray<ResolversParentTypes['Trust']> };
  NoSuchTrust: Omit<NoSuchTrust, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Trust']> };
  Hospital: Hospital;
  Change: Omit<Change, 'record'> & { record?: Maybe<ResolversParentTypes['Node']> };
  CopyInput: CopyInput;
  CopyAnswer: ResolversUnionTypes<ResolversParentTypes>['CopyAnswer'];
  CopySame: Omit<CopySame, 'record'> & { record: ResolversParentTypes['Node'] };
  CopyChanged: Omit<CopyChanged, 'record' | 'changes'> & { record: ResolversParentTypes['Node'], changes: ReadonlyArray<ResolversParentTypes['Change']> };
  CopyWithdrawn: Omit<CopyWithdrawn, 'record' | 'mergedInto'> & { record: ResolversParentTypes['Node'], mergedInto?: Maybe<ResolversParentTypes['Node']> };
  CopyUnknown: CopyUnknown;
  Service: ServiceParent;
  Coverage: Coverage;
  Limits: Limits;
  PageInfo: PageInfo;
  StrikeEventConnection: Omit<StrikeEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StrikeEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StrikeEvent']> };
  StrikeEventEdge: Omit<StrikeEventEdge, 'node'> & { node: ResolversParentTypes['StrikeEvent'] };
  TrustConnection: Omit<TrustConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrustEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Trust']> };
  TrustEdge: Omit<TrustEdge, 'node'> & { node: ResolversParentTypes['Trust'] };
  TrustImpactConnection: Omit<TrustImpactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrustImpactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrustImpact']> };
  TrustImpactEdge: Omit<TrustImpactEdge, 'node'> & { node: ResolversParentTypes['TrustImpact'] };
  PublicAdviceConnection: Omit<PublicAdviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicAdviceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicAdvice']> };
  PublicAdviceEdge: Omit<PublicAdviceEdge, 'node'> & { node: ResolversParentTypes['PublicAdvice'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourcedFactConnection: Omit<SourcedFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourcedFactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SourcedFact']> };
  SourcedFactEdge: Omit<SourcedFactEdge, 'node'> & { node: ResolversParentTypes['SourcedFact'] };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  situation?: Resolver<ResolversTypes['Situation'], ParentType, ContextType, RequireFields<QuerySituationArgs, 'language'>>;
  situations?: Resolver<ReadonlyArray<ResolversTypes['Situation']>, ParentType, ContextType, RequireFields<QuerySituationsArgs, 'trusts' | 'language'>>;
  strikeEvents?: Resolver<ResolversTypes['StrikeEventConnection'], ParentType, ContextType, RequireFields<QueryStrikeEventsArgs, 'orderBy'>>;
  strikeEvent?: Resolver<Maybe<ResolversTypes['StrikeEvent']>, ParentType, ContextType, RequireFields<QueryStrikeEventArgs, 'id'>>;
  trusts?: Resolver<ResolversTypes['TrustConnection'], ParentType, ContextType, Partial<QueryTrustsArgs>>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType, RequireFields<QueryTrustArgs, 'odsCode'>>;
  findTrust?: Resolver<ResolversTypes['TrustAnswer'], ParentType, ContextType, RequireFields<QueryFindTrustArgs, 'name'>>;
  trustImpacts?: Resolver<ResolversTypes['TrustImpactConnection'], ParentType, ContextType, Partial<QueryTrustImpactsArgs>>;
  publicAdvice?: Resolver<ResolversTypes['PublicAdviceConnection'], ParentType, ContextType, RequireFields<QueryPublicAdviceArgs, 'language'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  checkCopies?: Resolver<ReadonlyArray<ResolversTypes['CopyAnswer']>, ParentType, ContextType, RequireFields<QueryCheckCopiesArgs, 'copies'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'StrikeEvent' | 'TrustImpact' | 'PublicAdvice' | 'Source' | 'Trust', ParentType, ContextType>;
};

export type SituationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Situation'] = ResolversParentTypes['Situation']> = {
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  nation?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SituationState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  summaryTranslation?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  missingTranslations?: Resolver<ReadonlyArray<ResolversTypes['MissingTranslation']>, ParentType, ContextType>;
  strikes?: Resolver<ReadonlyArray<ResolversTypes['SituationStrike']>, ParentType, ContextType>;
  impacts?: Resolver<ReadonlyArray<ResolversTypes['TrustImpact']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['StandingAdvice']>, ParentType, ContextType>;
  nextBoundary?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingTranslation'] = ResolversParentTypes['MissingTranslation']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
};

export type SituationStrikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SituationStrike'] = ResolversParentTypes['SituationStrike']> = {
  event?: Resolver<ResolversTypes['StrikeEvent'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['StrikeWindow'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SituationState'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['WindowPhase'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Applies'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingAdvice'] = ResolversParentTypes['StandingAdvice']> = {
  record?: Resolver<Maybe<ResolversTypes['PublicAdvice']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdviceLevel'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  translation?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  issuedBeforeCallOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrikeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeEvent'] = ResolversParentTypes['StrikeEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Nation']>>, ParentType, ContextType>;
  staffGroups?: Resolver<ReadonlyArray<ResolversTypes['StaffGroup']>, ParentType, ContextType>;
  staffGroupLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ActionType'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  unions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['StrikeWindow']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  editorialState?: Resolver<ResolversTypes['EditorialState'], ParentType, ContextType>;
  editorialReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['StrikeEvent']>, ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Disputed']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impactOn?: Resolver<ResolversTypes['ImpactAnswer'], ParentType, ContextType, RequireFields<StrikeEventImpactOnArgs, 'trust'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrikeWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeWindow'] = ResolversParentTypes['StrikeWindow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['TimePoint'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['TimePoint'], ParentType, ContextType>;
  unions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Withdrawn'], ParentType, ContextType>;
  coveredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WindowStatus'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type TimePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePoint'] = ResolversParentTypes['TimePoint']> = {
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  __resolveType: TypeResolveFn<'NationScope' | 'OrganisationScope' | 'AreaScope' | 'UnknownScope', ParentType, ContextType>;
};

export type NationScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationScope'] = ResolversParentTypes['NationScope']> = {
  nations?: Resolver<ReadonlyArray<ResolversTypes['Nation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationScope'] = ResolversParentTypes['OrganisationScope']> = {
  trusts?: Resolver<ReadonlyArray<ResolversTypes['Trust']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaScope'] = ResolversParentTypes['AreaScope']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownScope'] = ResolversParentTypes['UnknownScope']> = {
  unknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactAnswer'] = ResolversParentTypes['ImpactAnswer']> = {
  __resolveType: TypeResolveFn<'Affected' | 'ReportedUnaffected' | 'NotReported' | 'NotCovered', ParentType, ContextType>;
};

export type AffectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affected'] = ResolversParentTypes['Affected']> = {
  impacts?: Resolver<ReadonlyArray<ResolversTypes['TrustImpact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedUnaffectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedUnaffected'] = ResolversParentTypes['ReportedUnaffected']> = {
  impacts?: Resolver<ReadonlyArray<ResolversTypes['TrustImpact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReported'] = ResolversParentTypes['NotReported']> = {
  applies?: Resolver<ResolversTypes['Applies'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCoveredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotCovered'] = ResolversParentTypes['NotCovered']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustImpact'] = ResolversParentTypes['TrustImpact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  nation?: Resolver<Maybe<ResolversTypes['Nation']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ServiceType'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['Setting'], ParentType, ContextType>;
  figureStatus?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['StrikeEvent']>, ParentType, ContextType>;
  editorialState?: Resolver<ResolversTypes['EditorialState'], ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Disputed']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  start?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAdvice'] = ResolversParentTypes['PublicAdvice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdviceLevel'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['AdviceAction']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  translation?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  nations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Nation']>>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  staffGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffGroup']>>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['StrikeEvent']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editorialState?: Resolver<ResolversTypes['EditorialState'], ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Disputed']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdviceActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviceAction'] = ResolversParentTypes['AdviceAction']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedBasis?: Resolver<ResolversTypes['PublishedBasis'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['SourcedFactConnection'], ParentType, ContextType, Partial<SourceFactsArgs>>;
  editorialState?: Resolver<ResolversTypes['EditorialState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourcedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcedFact'] = ResolversParentTypes['SourcedFact']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Rival']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rival'] = ResolversParentTypes['Rival']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DisputedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disputed'] = ResolversParentTypes['Disputed']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  value?: Resolver<ResolversTypes['FactValue'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FactValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactValue'] = ResolversParentTypes['FactValue']> = {
  __resolveType: TypeResolveFn<'TimePoint' | 'NationScope' | 'OrganisationScope' | 'AreaScope' | 'UnknownScope' | 'Trust' | 'Issuer' | 'Count' | 'Period' | 'CodeValue' | 'TextValue' | 'NoValue', ParentType, ContextType>;
};

export type CodeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeValue'] = ResolversParentTypes['CodeValue']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  texts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoValue'] = ResolversParentTypes['NoValue']> = {
  none?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'QuoteEvidence' | 'RowEvidence' | 'AuthoredEvidence' | 'ReferenceEvidence', ParentType, ContextType>;
};

export type QuoteEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEvidence'] = ResolversParentTypes['QuoteEvidence']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowEvidence'] = ResolversParentTypes['RowEvidence']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthoredEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthoredEvidence'] = ResolversParentTypes['AuthoredEvidence']> = {
  editor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceEvidence'] = ResolversParentTypes['ReferenceEvidence']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  odsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeScheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nation?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hospitals?: Resolver<ReadonlyArray<ResolversTypes['Hospital']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Trust']>, ParentType, ContextType>;
  servedTrusts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Trust']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustAnswer'] = ResolversParentTypes['TrustAnswer']> = {
  __resolveType: TypeResolveFn<'Trust' | 'AmbiguousTrusts' | 'NoSuchTrust', ParentType, ContextType>;
};

export type AmbiguousTrustsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousTrusts'] = ResolversParentTypes['AmbiguousTrusts']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AmbiguityReason'], ParentType, ContextType>;
  trusts?: Resolver<ReadonlyArray<ResolversTypes['Trust']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoSuchTrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSuchTrust'] = ResolversParentTypes['NoSuchTrust']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Trust']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CopyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyAnswer'] = ResolversParentTypes['CopyAnswer']> = {
  __resolveType: TypeResolveFn<'CopySame' | 'CopyChanged' | 'CopyWithdrawn' | 'CopyUnknown', ParentType, ContextType>;
};

export type CopySameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopySame'] = ResolversParentTypes['CopySame']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CopyChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyChanged'] = ResolversParentTypes['CopyChanged']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CopyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyWithdrawn'] = ResolversParentTypes['CopyWithdrawn']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CopyUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyUnknown'] = ResolversParentTypes['CopyUnknown']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  nation?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  staffGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffGroup']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  situations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StrikeEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeEventConnection'] = ResolversParentTypes['StrikeEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrikeEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StrikeEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrikeEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeEventEdge'] = ResolversParentTypes['StrikeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrikeEvent'], ParentType, ContextType>;
};

export type TrustConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustConnection'] = ResolversParentTypes['TrustConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrustEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trust']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustEdge'] = ResolversParentTypes['TrustEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
};

export type TrustImpactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustImpactConnection'] = ResolversParentTypes['TrustImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrustImpactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrustImpact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustImpactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustImpactEdge'] = ResolversParentTypes['TrustImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrustImpact'], ParentType, ContextType>;
};

export type PublicAdviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAdviceConnection'] = ResolversParentTypes['PublicAdviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicAdviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicAdvice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicAdviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAdviceEdge'] = ResolversParentTypes['PublicAdviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicAdvice'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcedFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcedFactConnection'] = ResolversParentTypes['SourcedFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourcedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourcedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourcedFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcedFactEdge'] = ResolversParentTypes['SourcedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourcedFact'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  AsOf?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Situation?: SituationResolvers<ContextType>;
  MissingTranslation?: MissingTranslationResolvers<ContextType>;
  SituationStrike?: SituationStrikeResolvers<ContextType>;
  StandingAdvice?: StandingAdviceResolvers<ContextType>;
  StrikeEvent?: StrikeEventResolvers<ContextType>;
  StrikeWindow?: StrikeWindowResolvers<ContextType>;
  TimePoint?: TimePointResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  NationScope?: NationScopeResolvers<ContextType>;
  OrganisationScope?: OrganisationScopeResolvers<ContextType>;
  AreaScope?: AreaScopeResolvers<ContextType>;
  UnknownScope?: UnknownScopeResolvers<ContextType>;
  ImpactAnswer?: ImpactAnswerResolvers<ContextType>;
  Affected?: AffectedResolvers<ContextType>;
  ReportedUnaffected?: ReportedUnaffectedResolvers<ContextType>;
  NotReported?: NotReportedResolvers<ContextType>;
  NotCovered?: NotCoveredResolvers<ContextType>;
  TrustImpact?: TrustImpactResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PublicAdvice?: PublicAdviceResolvers<ContextType>;
  AdviceAction?: AdviceActionResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourcedFact?: SourcedFactResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Rival?: RivalResolvers<ContextType>;
  Disputed?: DisputedResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  CodeValue?: CodeValueResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  NoValue?: NoValueResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  QuoteEvidence?: QuoteEvidenceResolvers<ContextType>;
  RowEvidence?: RowEvidenceResolvers<ContextType>;
  AuthoredEvidence?: AuthoredEvidenceResolvers<ContextType>;
  ReferenceEvidence?: ReferenceEvidenceResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  TrustAnswer?: TrustAnswerResolvers<ContextType>;
  AmbiguousTrusts?: AmbiguousTrustsResolvers<ContextType>;
  NoSuchTrust?: NoSuchTrustResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  CopyAnswer?: CopyAnswerResolvers<ContextType>;
  CopySame?: CopySameResolvers<ContextType>;
  CopyChanged?: CopyChangedResolvers<ContextType>;
  CopyWithdrawn?: CopyWithdrawnResolvers<ContextType>;
  CopyUnknown?: CopyUnknownResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StrikeEventConnection?: StrikeEventConnectionResolvers<ContextType>;
  StrikeEventEdge?: StrikeEventEdgeResolvers<ContextType>;
  TrustConnection?: TrustConnectionResolvers<ContextType>;
  TrustEdge?: TrustEdgeResolvers<ContextType>;
  TrustImpactConnection?: TrustImpactConnectionResolvers<ContextType>;
  TrustImpactEdge?: TrustImpactEdgeResolvers<ContextType>;
  PublicAdviceConnection?: PublicAdviceConnectionResolvers<ContextType>;
  PublicAdviceEdge?: PublicAdviceEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcedFactConnection?: SourcedFactConnectionResolvers<ContextType>;
  SourcedFactEdge?: SourcedFactEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
};

