/** Names of a list that share a word: "Craigavon, Daisy Hill and South Tyrone Hospitals", "ambulance trusts in London and Yorkshire". */
import type { Sentence, Span } from "../model.ts";
import { itemsBefore, itemsBehind } from "./name-lists.ts";

/** `names`: what the name may be in full. `isPlace`: a place, which is a name only where all of its list are. */
export type Listed = Span & { names: string[]; list: Span; isPlace: boolean };

/** The word that the names of a list share, and each of them in full. */
const heads: readonly { word: RegExp; full: (name: string, word: string) => string[] }[] = [
  { word: /(?<= )ambulance (?:services|trusts)\b/gi, full: ambulancesOf },
  {
    word: /(?<= )(?:(?:general|royal|district|university|community|memorial) )?(?:hospitals|infirmar(?:y|ies))\b/gi,
    full: (name, word) => {
      const [rank = ""] = /^\w+(?= )/.exec(word) ?? [];
      const kind = /infirm/i.test(word) ? "Infirmary" : "Hospital";
      return rank === "" ? [name, `${name} ${kind}`] : [`${name} ${rank} ${kind}`];
    },
  },
  {
    word: /(?<= )(?:(?:NHS|health|hospitals?|foundation|health and social care|NHS foundation) )?trusts\b/gi,
    full: (name) => [`${name} Trust`, name],
  },
  {
    word: /(?<= )(?:(?:(?:university )?health|NHS) )?boards\b/gi,
    full: (name) => [`${name} Health Board`, `NHS ${name}`],
  },
];

/** "West and East Midlands": a quarter of the sky shares the word of the next. */
function namesOf(name: string, next: string): string[] {
  const shared = /^(?:North|South|East|West|Mid) (.{1,80})$/.exec(next)?.[1];
  return /^(?:North|South|East|West|Mid)$/.test(name) && shared !== undefined ? [`${name} ${shared}`] : [name];
}

export function ambulancesOf(name: string): string[] {
  return [`${name} Ambulance Service`, `${name} Ambulance`, ...(name === "Wales" ? ["Welsh Ambulance Service"] : [])];
}

/** "Yorkshire and North West Ambulance Service": one word for both, unless "in London and at the Yorkshire Ambulance Service". */
const singular = /(?<= )(?:Ambulance|ambulance (?:service|trust))\b(?! [Ss]ervices| [Tt]rusts)/g;
const isOfEach = (text: string, items: readonly Span[]): boolean =>
  !/\b(?:in|across) (?:the )?$/.test(text.slice(0, items[0]?.start)) &&
  items.slice(1).every((item, i) => !/\b(?:at|the) $/.test(text.slice(items[i]?.end, item.start)));
/** "Ambulance trusts in London and Yorkshire", "five ambulance trusts will strike: London, Yorkshire and …". */
const ambulancesOfPlaces =
  /\bambulance (?:(?:trusts|services) (?:(?:are|were|will be)(?: those)? )?(?:for|of|covering|serving)(?: both)?(?: the)?|trusts(?: in(?: both)?(?: the)?|[^.;:–]{0,80}(?::| –| -|,)(?: the)?)) (?=\p{Lu})/giu;
/** "Three hospital trusts are hit: East Kent, Medway and …". */
const trustsOf = /\btrusts(?: [^.;:–,]{0,40})?(?::| –| -) (?:the )?(?=\p{Lu})/gu;
/** "NHS Highland and Grampian". */
const boards = /\bNHS (?=\p{Lu}\p{Ll})/gu;

export function listedNames(sentence: Sentence): Listed[] {
  const { text, start } = sentence;
  const textOf = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : "");
  const listed = (items: readonly Span[], isPlace: boolean, full: (name: string) => string[]): Listed[] => {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last || items.length < 2) return [];
    const list = { start: start + first.start, end: start + last.end };
    const one = (item: Span, names: string[]): Listed => ({
      start: start + item.start,
      end: start + item.end,
      names: names.flatMap(full),
      list,
      isPlace,
    });
    // "Cardiff and Vale and Hywel Dda": two of a list may be one name.
    const pairs = isPlace ? [] : items.slice(1).map((item, i) => ({ start: items[i]?.start ?? 0, end: item.end }));
    return [
      ...pairs.filter((pair) => / (?:and|&) /.test(textOf(pair))).map((pair) => one(pair, [textOf(pair)])),
      ...items.map((item, i) => one(item, namesOf(textOf(item), textOf(items[i + 1])))),
    ];
  };
  return [
    ...heads.flatMap(({ word, full }) =>
      [...text.matchAll(word)].flatMap((match) =>
        listed(itemsBefore(text, match.index), false, (name) => full(name, match[0])),
      ),
    ),
    ...[...text.matchAll(singular)].flatMap((match) => {
      const items = itemsBefore(text, match.index);
      return isOfEach(text, items) ? listed(items, false, ambulancesOf) : [];
    }),
    ...[...text.matchAll(ambulancesOfPlaces)].flatMap((match) =>
      listed(itemsBehind(text, match.index + match[0].length), true, ambulancesOf),
    ),
    ...[...text.matchAll(trustsOf)].flatMap((match) =>
      listed(itemsBehind(text, match.index + match[0].length), false, (name) => [`${name} Trust`]),
    ),
    ...[...text.matchAll(boards)].flatMap((match) =>
      listed(itemsBehind(text, match.index + match[0].length), true, (name) => [`NHS ${name}`]),
    ),
  ];
}
