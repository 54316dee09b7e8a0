/** Names that stand in a list: what is said in front of it or behind it is said of each. */
import type { Span } from "../model.ts";

const item = String.raw`(?:the |The )?\p{Lu}[\p{L}\d'&-]{0,20}(?: (?:of |upon |on |and |& )?\p{Lu}[\p{L}'-]{0,20}){0,4}`;
const joiner = String.raw`(?:,|;|,? and|,? &|,? or|,? plus|,? as well as)(?: also)?(?: at| from| outside)?(?: both)?(?: the)? `;
/** "James Paget (Gorleston)": its town, in brackets. */
const town = String.raw`(?: \([\p{L}' -]{2,30}\))?`;
const lastOfList = new RegExp(`(?:^|(?<=[ (:–-]))${item}${town}${joiner}$`, "u");
const nextOfList = new RegExp(`^(?:'s?)?${town}${joiner}${item}`, "u");

/** The words in front of the list whose next name follows: "nurses at " of "nurses at Leeds, Hull and ". */
export function aheadOfList(before: string): string {
  let rest = before;
  for (let i = 0; i < 12; i += 1) {
    const tail = rest.slice(-120);
    const found = lastOfList.exec(tail);
    if (!found) break;
    const the = /^the /i.exec(found[0])?.[0] ?? "";
    rest = rest.slice(0, rest.length - tail.length + found.index) + the;
  }
  return rest;
}

/** The words behind a list of names: " universities" of ", Hull and York universities". */
export function behindList(after: string): string {
  let rest = after;
  for (let i = 0; i < 12; i += 1) {
    const found = nextOfList.exec(rest.slice(0, 120));
    if (!found) break;
    rest = rest.slice(found[0].length);
  }
  return rest;
}

const word = String.raw`(?:St\. )?\p{Lu}[\p{L}'-]{0,20}`;
const plain = String.raw`${word}(?: (?:of |upon )?${word}){0,3}`;
const between = String.raw`(?:,|;|,? and|,? &|,? or|,? plus)(?: (?:at|of))?(?: the)? `;
/** "The Causeway, Antrim Area and other hospitals": more of a list than its names. */
const rest = /(?:,| and|,? as well as)(?: (?:the|all|many|some|several|two|three))? other(?: (?:\w{1,15}))? $/;
const lastItem = new RegExp(`(?<![\\p{L}'])${plain}$`, "u");
const betweenItems = new RegExp(`${between}$`, "u");
const firstItem = new RegExp(`^${plain}`, "u");
const betweenNext = new RegExp(`^${town}${between}`, "u");
/** A word that opens a sentence with a capital and is no part of a name. */
const opening = /^(?:The|At|In|From|Outside|Both|And|Meanwhile|Staff|Nurses|Doctors) /;

/** The names of a list that ends in front of a place of a text. */
export function itemsBefore(text: string, end: number): Span[] {
  const items: Span[] = [];
  const others = rest.exec(text.slice(Math.max(0, end - 50), end))?.[0].length;
  let at = end - (others ?? 1);
  while (items.length < 12) {
    const tail = text.slice(Math.max(0, at - 90), at);
    const found = lastItem.exec(tail);
    if (!found) break;
    const from = at - found[0].length;
    items.unshift({ start: from + (opening.exec(found[0])?.[0].length ?? 0), end: at });
    const before = text.slice(Math.max(0, from - 20), from);
    const joined = betweenItems.exec(before);
    if (!joined) break;
    at = from - joined[0].length;
  }
  return items;
}

/** The names of a list that begins at a place of a text. */
export function itemsBehind(text: string, start: number): Span[] {
  const items: Span[] = [];
  let at = start;
  while (items.length < 12) {
    const found = firstItem.exec(text.slice(at, at + 90));
    if (!found) break;
    items.push({ start: at, end: at + found[0].length });
    at += found[0].length;
    const joined = betweenNext.exec(text.slice(at, at + 20));
    if (!joined) break;
    at += joined[0].length;
  }
  return items;
}
