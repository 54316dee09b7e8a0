/** Strikes: windows are paired with their labels by day, and then each field of a pair is judged by itself. */
import type { WindowStatus } from "../../schema/codes.ts";
import type { Flag, FlagCode, StrikeCandidate } from "../draft.ts";
import type { Labelled } from "./labels.ts";
import type { Judged } from "./score.ts";

type Told = Labelled["strikes"][number];
type Shown = { strike: StrikeCandidate; window: StrikeCandidate["fields"]["windows"]["value"][number] };

const dayDoubts: readonly FlagCode[] = [
  "NO_PUBLICATION_DATE",
  "YEAR_AMBIGUOUS",
  "WEEKDAY_MISMATCH",
  "WEEKDAY_ONLY",
  "RELATIVE_WORD",
  "HOLIDAY_WORD",
  "OLD_DATE",
  "DST_GAP",
  "PROPOSED",
  "DAY_UNKNOWN",
  "FORMER_PLAN",
  "OTHER_SECTOR",
  "DAY_UNGOVERNED",
  "STAFF_GROUP_UNKNOWN",
];
const timeDoubts: readonly FlagCode[] = [
  ...dayDoubts,
  "END_UNKNOWN",
  "END_DERIVED",
  "END_BEFORE_START",
  "TIME_FROM_OTHER_SENTENCE",
  "MIDNIGHT",
  "DURATION_MISMATCH",
  "SOURCES_DISAGREE",
];

export function judgeStrikes(strikes: readonly StrikeCandidate[], labels: readonly Told[]): Judged[] {
  const open: Shown[] = strikes.flatMap((strike) => strike.fields.windows.value.map((window) => ({ strike, window })));
  const taken = new Map<Told, Shown>();
  // The nearest first: one day may have strikes of several groups, unions and nations.
  for (const isNear of [inNation(isSameUnion), isSameUnion, inNation(isSameGroup), isSameGroup, isSameNation, isAny]) {
    for (const told of labels) {
      if (taken.has(told)) continue;
      const one = open.find((shown) => isOnDay(shown, told) && isNear(shown, told));
      if (!one) continue;
      taken.set(told, one);
      open.splice(open.indexOf(one), 1);
    }
  }
  const pairs = labels.map((told) => ({ told, one: taken.get(told) ?? null }));
  return [
    ...pairs.flatMap(({ told, one }) => (one ? judgePair(told, one) : missed(told))),
    ...open.filter((one) => !isInside(one, labels) && isStrike(one.strike)).flatMap((one) => extra(one)),
  ];
}

/** The labels tell of strikes; what is given as less than a strike claims to be none. */
export const isStrike = (strike: StrikeCandidate) => strike.fields.action.value === "STRIKE";

const isOnDay = ({ window }: Shown, told: Told) =>
  (window.start.value?.slice(0, 10) ?? null) === (told.start?.slice(0, 10) ?? null);
const isSameGroup = ({ strike }: Shown, told: Told) => same(strike.fields.staffGroups.value, told.staffGroup);
const isAny = () => true;
const inNation = (isNear: typeof isSameUnion) => (shown: Shown, told: Told) =>
  isNear(shown, told) && isSameNation(shown, told);
const isSameNation = ({ strike }: Shown, told: Told) => same(strike.fields.nations.value ?? [], told.nation);
const isSameUnion = (shown: Shown, told: Told) =>
  isSameGroup(shown, told) && same(shown.window.unions.value, told.union);

/** A day inside a span that is labelled as one stoppage: a strike day, and how it is cut is judged with the span. */
function isInside({ window }: Shown, labels: readonly Told[]): boolean {
  const day = window.start.value?.slice(0, 10);
  return (
    day !== undefined &&
    labels.some(
      ({ start, end }) => start !== null && end !== null && start.slice(0, 10) < day && day <= end.slice(0, 10),
    )
  );
}

function missed(told: Told): Judged[] {
  const blank = {
    labelled: true,
    given: false,
    right: false,
    doubts: [],
    ruleId: null,
    gate: null,
    detail: wordsOf(told),
  };
  return [
    { ...blank, kind: "strike days found" },
    { ...blank, kind: "exact with end" },
  ];
}

/** A day that nobody labelled. Where its date is left open, nothing untrue is said. */
function extra({ strike, window }: Shown): Judged[] {
  if (window.start.value === null) return [];
  return [
    {
      kind: "strike days found",
      labelled: false,
      given: true,
      right: false,
      doubts: doubtsAt(strike.flags, dayDoubts, window.start.value),
      ruleId: window.start.ruleId,
      gate: null,
      detail: `${window.start.value} ${strike.fields.staffGroups.value.join("+")}`,
    },
  ];
}

function judgePair(told: Told, { strike, window }: Shown): Judged[] {
  const start = window.start.value;
  const { fields, flags } = strike;
  const where = `${told.start ?? "no day"}: `;
  const day = {
    labelled: true,
    given: start !== null || told.start === null,
    right: true,
    doubts: doubtsAt(flags, dayDoubts, start),
    ruleId: window.start.ruleId,
    gate: null,
    detail: wordsOf(told),
  };
  const end = window.end.value;
  const exact = isSaid(start, told.start) && isSaid(end, told.end);
  const field = (
    kind: Judged["kind"],
    expected: readonly string[],
    value: readonly string[],
    codes: readonly FlagCode[],
    ruleId: string | null,
    gate: Judged["gate"] = null,
  ): Judged[] =>
    expected.length === 0 && value.length === 0
      ? []
      : [
          {
            kind,
            labelled: expected.length > 0,
            given: value.length > 0,
            right: value.length > 0 && same(value, expected),
            doubts: doubtsAt(flags, codes, start),
            ruleId,
            gate,
            detail: `${where}${value.join("+") || "nothing"}, not ${expected.join("+") || "said"}`,
          },
        ];
  const cover = window.withdrawn.value === "UNKNOWN" ? [] : [window.withdrawn.value];
  return [
    { ...day, kind: "strike days found" },
    {
      ...day,
      kind: "exact with end",
      right: exact,
      // An end that is left open where the text gives one says nothing untrue; a start that differs does.
      given: day.given && (exact || end !== null || !isSaid(start, told.start)),
      doubts: doubtsAt(flags, timeDoubts, start),
      detail: `${start} to ${end}, not ${wordsOf(told)}`,
    },
    ...field(
      "status",
      [told.status],
      // A strike that goes ahead is labelled as announced.
      [window.status.value === "CONFIRMED" ? "ANNOUNCED" : window.status.value],
      ["STATUS_SCOPE", "CONDITIONAL", "FORMER_PLAN"],
      window.status.ruleId,
      isOff(window.status.value) && !isOff(told.status) ? "FALSELY_OFF" : null,
    ),
    ...field("nation", told.nation, fields.nations.value ?? [], ["NATION_INFERRED"], fields.nations.ruleId),
    ...field(
      "staff group",
      told.staffGroup,
      fields.staffGroups.value,
      ["STAFF_GROUP_UNKNOWN", "STAFF_GROUP_INFERRED"],
      null,
    ),
    ...field("union", told.union, window.unions.value, ["UNION_UNSURE"], window.unions.ruleId),
    ...field(
      "cover",
      told.emergencyCover ? [told.emergencyCover] : [],
      cover,
      ["COVER_UNSURE"],
      window.withdrawn.ruleId,
    ),
  ];
}

/** A doubt about one window names its start; doubts about the whole strike name none. */
function doubtsAt(flags: readonly Flag[], codes: readonly FlagCode[], start: string | null): FlagCode[] {
  const others = /^(?:\d{4}-\d\d-\d\d|the window without)/;
  const own = flags.filter(
    ({ code, detail }) => codes.includes(code) && (start === null || detail.startsWith(start) || !others.test(detail)),
  );
  return [...new Set(own.map(({ code }) => code))];
}

const isOff = (status: WindowStatus) => status === "SUSPENDED" || status === "CALLED_OFF";
const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join();
const isSaid = (value: string | null, told: string | null) =>
  told === null || value === null ? told === value : value.slice(0, 16) === told.slice(0, 16);
const wordsOf = ({ start, end, staffGroup }: Told) => `${start} to ${end} ${staffGroup.join("+")}`;
