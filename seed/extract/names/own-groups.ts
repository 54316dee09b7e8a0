/** Which of the groups that its sentence names a statement is of: "nurses strike on 3 May, porters on 5 May". */
import type { StaffGroup } from "../../../schema/codes.ts";
import type { Mention, Seen, Span } from "../model.ts";
import type { StrikeClaim } from "../strikes/strike-claims.ts";
import { daysOf, inTurn } from "../strikes/beside.ts";
import { isStrike } from "../text/cues.ts";
import { textBehind, textBetween } from "../text/around.ts";
import { isProfession, professionOf } from "./professions.ts";
import { isStriker } from "./stand-ins.ts";

/** In a sentence with several groups and dates, the one that the date goes with; "nurses and porters" are both. */
export function ownGroups({ seen, when, cue, window }: StrikeClaim): StaffGroup[] {
  const groups = seen.groups.filter((group) => isStriker(seen, group));
  // "They will be hit on 18 January by a new walkout by members of …": those behind the words are the strikers.
  const agent = agentOf(seen, when, cue);
  if (agent) {
    const behind = [...groups, ...seen.unions].filter((one) => one.start >= agent.end).map((one) => one.value);
    const named = behind.map((value) => professionOf(value) ?? (value as StaffGroup));
    const agents = named.filter((value) => groups.some((g) => g.value === value) || isProfession(value));
    // "On 3 January nurses begin a walkout of six days": nobody is named there.
    if (agents.length > 0 || behind.length > 0) return [...new Set(agents)];
  }
  const [first] = groups;
  if (!first) return [];
  const respective = inTurn({ seen, when, window }, groups);
  if (respective) return [respective.value as StaffGroup];
  const clause = inClause(seen, when, groups);
  if (clause) return clause;
  const dates = daysOf(seen);
  const datesFirst = dates.length > 0 && (dates[0]?.start ?? 0) < first.start;
  const side = datesFirst
    ? groups.filter((g) => g.start >= when.end && !dates.some((d) => d.start >= when.end && d.end <= g.start))
    : groups.filter((g) => g.end <= when.start && !dates.some((d) => d.start >= g.end && d.end <= when.start));
  const pool = side.length > 0 ? side : dates.length > 1 ? nearest(groups, when) : groups;
  return [...new Set(pool.map((group) => group.value as StaffGroup))];
}

/** Where one statement of a sentence ends and the next begins. */
const clauseBreak = /[;:]|\.(?= )|,? (?:and|while|with|whereas|but|followed by)\b|, /g;

/** "Junior doctors strike on 3 May; consultants follow on 5 May, and radiographers on 7 May": each day with its own clause's. */
function inClause({ sentence, whens }: Seen, when: Span, groups: readonly Mention[]): StaffGroup[] | null {
  const dates = whens.filter((other) => other.shape === "windows");
  if (dates.length < 2 || new Set(groups.map((group) => group.value)).size < 2) return null;
  const breaks = [...sentence.text.matchAll(clauseBreak)].map((match) => sentence.start + match.index);
  const clauseOf = (at: number) => breaks.filter((one) => one <= at).length;
  const daysIn = new Map<number, Mention[]>();
  // A clause without a day of its own goes with the day behind it: "nurses, porters and cleaners on 3 May".
  for (const group of groups) {
    const next = dates.find((date) => date.start >= group.start && clauseOf(date.start) === clauseOf(group.start));
    const last = dates.findLast((date) => date.end <= group.start && clauseOf(date.start) === clauseOf(group.start));
    const own = next ?? last;
    if (!own) return null;
    daysIn.set(own.start, [...(daysIn.get(own.start) ?? []), group]);
  }
  if (daysIn.size < dates.length) return null;
  const own = daysIn.get(when.start) ?? [];
  return own.length === 0 ? null : [...new Set(own.map((group) => group.value as StaffGroup))];
}

/** The strike behind a day that is said to be somebody's: "on 18 January there will be a new walkout by …". */
function agentOf(seen: Seen, when: Span, cue: Mention | null): Mention | null {
  const next = seen.cues.find((one) => isStrike(one) && one.start >= when.end);
  const near =
    next && /^,? there (?:will|is to) be [^,;:.]{0,20}$/.test(textBetween(seen.sentence, when, next)) ? next : cue;
  return near && near.start >= when.end && isByAgent(seen, near) ? near : null;
}

const isByAgent = (seen: Seen, cue: Mention) => /^ (?:by|of|from|involving) /.test(textBehind(seen.sentence, cue));

function nearest(groups: readonly Mention[], when: Span): Mention[] {
  const before = groups.findLast((group) => group.end <= when.start);
  const after = groups.find((group) => group.start >= when.end);
  const one = before ?? after;
  return one ? [one] : [];
}
