/** Date phrases put together: lists, and spans from one to the other. */
import type { DateItem, DateToken } from "./dates.ts";
import type { PartialDate } from "../model.ts";
import { phrase } from "../text/phrases.ts";

/** "Friday 25 July to Wednesday 30 July" is a span, "26 April and 27 April" a list; a year stands for those before it. */
export function joinDates(tokens: readonly DateToken[]): DateToken[] {
  const joined: DateToken[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const last = joined.at(-1);
    const join = tokens[i + 1]?.kind === "ON" ? 2 : 1;
    const next = tokens[i + join];
    const isOn = join === 2 || next?.isOn === true;
    const isApart = isOn && token.kind === "AND" && opensClause(tokens.slice(i + join + 1));
    const isNext = last?.kind === "DATE" && next?.kind === "DATE" && !isApart;
    if (isNext && isJoin(token.kind, last, next, joined.at(-2)?.kind)) {
      const isSpan = token.kind === "TO" || isBetween(token.kind, last, joined.at(-2)?.kind);
      const items = isSpan ? untilNext(last.items, next.items) : inOrder([...last.items, ...next.items]);
      joined[joined.length - 1] = { ...last, end: next.end, items: withYear(ofSameWeek(items)) };
      i += join;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** "Tuesday and Wednesday", told on a Wednesday: each is behind the one before it. */
function inOrder(items: readonly DateItem[]): DateItem[] {
  const ordered: DateItem[] = [];
  for (const item of items) {
    const behind = ordered.at(-1)?.from;
    const { from } = item;
    const isBehind = from.type === "weekday" && from.which === "plain" && behind?.type === "weekday";
    ordered.push(isBehind ? { ...item, from: { ...from, behind } } : item);
  }
  return ordered;
}

/** "Last Thursday and Friday": both are of that week. */
function ofSameWeek(items: readonly DateItem[]): DateItem[] {
  const first = items[0]?.from;
  if (first?.type !== "weekday" || first.which === "plain") return [...items];
  const ofFirst = (date: PartialDate): PartialDate =>
    date.type === "weekday" && date.which === "plain" && date.weekday > first.weekday
      ? { ...date, which: first.which }
      : date;
  return items.map(({ from, to }) => ({ from: ofFirst(from), to: to && ofFirst(to) }));
}

const verb = phrase("IS_VERB", "time-phrases");
/** So many words may name those who strike. */
const SUBJECT = 6;

/** "Porters strike on Thursday, and on Friday ambulance staff walk out": behind the second day others begin. */
function opensClause(behind: readonly DateToken[]): boolean {
  const at = behind.slice(0, SUBJECT).findIndex(({ token }) => verb.test(token?.text ?? ""));
  return at > 0 && behind.slice(0, at).every(({ kind, token }) => kind === "WORD" && /^\w/.test(token?.text ?? ""));
}

/** "On 6 and 7 February, and on the first day paramedics join them": one of those in front, for others. */
const isNth = ({ items: [item] }: DateToken): boolean =>
  item?.from.type === "told-from" && /^on the (?!same|following|next)/.test(item.from.word);

/** "Between 26 April and 28 April": their "and" is a "to". */
const isBetween = (kind: string, last: DateToken, before: string | undefined): boolean =>
  kind === "AND" && before === "BETWEEN" && last.items.every(({ to }) => to === null);

/** "14 November to 18 November, 5 December to 9 December": the last day in front is the first of a span. */
function untilNext(items: readonly DateItem[], next: readonly DateItem[]): DateItem[] {
  return [...items.slice(0, -1), ...spanOf([items.at(-1)?.from, next[0]?.from].filter((date) => date !== undefined))];
}

function isJoin(kind: string, last: DateToken, next: DateToken, before: string | undefined): boolean {
  if (isNth(next)) return false;
  if (kind === "COMMA") return last.items.every((i) => i.from.type === next.items[0]?.from.type);
  if (kind !== "TO" && kind !== "AND") return false;
  if (kind === "AND" && !isBetween(kind, last, before)) return true;
  const isOfOne = kind === "TO" || last.items.length === 1;
  return isOfOne && next.items.length === 1 && !last.items.at(-1)?.to && !next.items[0]?.to;
}

function withYear(items: readonly DateItem[]): DateItem[] {
  const year = items.flatMap((item) => [item.from, item.to]).findLast((d) => d?.type === "calendar" && d.year !== null);
  if (year?.type !== "calendar") return [...items];
  const fill = (date: PartialDate): PartialDate => {
    if (date.type !== "calendar" || date.year !== null || year.year === null) return date;
    // "30 December to 2 January 2026" starts in 2025.
    return { ...date, year: date.month > year.month ? year.year - 1 : year.year };
  };
  return items.map(({ from, to }) => ({ from: fill(from), to: to && fill(to) }));
}

/** Two days with all that lies between them. */
export function spanOf([from, to]: readonly PartialDate[]): DateItem[] {
  return from && to ? [{ from, to }] : [];
}
