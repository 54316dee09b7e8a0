/** All that the tables see in a sentence. The day of publication plays no part here. */
import type { Mention, OrganisationMention, Seen, Sentence, Span } from "../model.ts";
import { matchesOf, type TextRule, textRules } from "./rules.ts";
import { isRead } from "./sentences.ts";
import { isWithin, textBehind } from "./around.ts";
import { phrase } from "./phrases.ts";
import { cueRules } from "./cues.ts";
import { whensOf } from "../days/whens.ts";

const tables = {
  cues: cueRules,
  groups: textRules("staff-groups"),
  unions: textRules("unions"),
  nations: textRules("nations"),
  nationsOut: textRules("nations-out"),
};

export function mentionsOf(sentence: Sentence, organisations: OrganisationMention[]): Seen {
  const seen = known.get(sentence) ?? seenIn(sentence);
  known.set(sentence, seen);
  return isRead(seen.sentence) ? { ...seen, organisations } : seen;
}

/** A sentence is read once: to see whether it is one statement, and as that. */
const known = new WeakMap<Sentence, Seen>();

function seenIn(sentence: Sentence): Seen {
  const empty: Seen = {
    sentence,
    cues: [],
    groups: [],
    unions: [],
    carriedUnions: [],
    carriedGroups: [],
    carriedNations: [],
    nations: [],
    organisations: [],
    whens: [],
    durations: [],
  };
  if (!isRead(sentence)) return empty;
  const cues = mentions(tables.cues, sentence);
  const unions = mentions(tables.unions, sentence);
  const seen: Seen = {
    ...empty,
    cues,
    groups: withoutUnions(longestOnly(mentions(tables.groups, sentence)), unions),
    unions: unions.filter((union) => !isOut(sentence, union)),
    nations: nationsIn(sentence),
    ...whensOf(sentence),
  };
  return seen;
}

/** "There is no strike in Wales": a nation that a sentence leaves out is none of the strike's. */
function nationsIn(sentence: Sentence): Mention[] {
  const named = longestOnly(mentions(tables.nations, sentence));
  if (named.length === 0) return named;
  const out = mentions(tables.nationsOut, sentence);
  return named.filter((nation) => !out.some((one) => isWithin(nation, one)));
}

/** Beside other unions, the Royal College of Midwives does not make a strike one of midwives. */
function withoutUnions(groups: readonly Mention[], unions: readonly Mention[]): Mention[] {
  const isOne = new Set(unions.map((union) => union.value)).size < 2;
  return groups.filter((group) => isOne || !unions.some((union) => isWithin(group, union)));
}

const staysOut = phrase("UNION_STAYS_OUT", "strike-phrases");

/** "Unite will not be taking part", "HCSA juniors may join in": a union that does not strike, or not for sure. */
const isOut = (sentence: Sentence, union: Mention): boolean => staysOut.test(textBehind(sentence, union));

/** The union that a name is, such as a publisher's. */
export function unionNamed(name: string): string | null {
  const sentence: Sentence = { start: 0, end: name.length, index: 0, block: 0, region: "body", text: name };
  return mentions(tables.unions, sentence)[0]?.value ?? null;
}

/** Every match of every rule of a table, in the order of the text. */
export function mentions(rules: readonly TextRule[], { text, start }: Sentence): Mention[] {
  const found: Mention[] = [];
  for (const rule of rules) {
    for (const match of matchesOf(rule, text)) {
      const from = start + match.index;
      if (match[0] !== "") found.push({ ruleId: rule.id, value: rule.gives, start: from, end: from + match[0].length });
    }
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Several subjects look for the same in a sentence: it is looked for once. */
export function once(read: (sentence: Sentence) => Mention[]): (sentence: Sentence) => Mention[] {
  const seenBefore = new WeakMap<Sentence, Mention[]>();
  return (sentence) => {
    const found = seenBefore.get(sentence) ?? read(sentence);
    seenBefore.set(sentence, found);
    return found;
  };
}

/** Without those that lie inside another one: "nursing assistants" are no nurses. */
export function longestOnly<T extends Span>(list: readonly T[]): T[] {
  return list.filter(
    (one, i) =>
      !list.some(
        (other, j) => j !== i && isWithin(one, other) && (other.end - other.start > one.end - one.start || j < i),
      ),
  );
}
