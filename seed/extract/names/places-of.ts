/** The towns and counties that tell one organisation from another of the same name or initials. */
import type { Nation } from "../../../schema/codes.ts";
import { hospitalNames } from "../../../schema/hospital-names.ts";
import type { Trust } from "../../../schema/records.ts";

const known = new WeakMap<Trust, string[]>();
const counties =
  /\p{Lu}\p{L}+shire\b|\b(?:Kent|Cumbria|Essex|Sussex|Surrey|Norfolk|Suffolk|Devon|Cornwall|Dorset|Somerset|Durham|Lancashire|Northumbria|Tyneside|Mersey|Cheshire|Isle of Wight|Lothian|Fife|Tayside|Grampian)\b/gu;
/** Behind the name of its hospital: "Queen Elizabeth Hospital Woolwich". */
const behindHospital = /(?<= (?:Hospital|Infirmary|Centre) )(?:in )?\p{Lu}[\p{L}' -]{0,40}$/u;

/** The town of a trust, the counties of its name, and the places that the directory adds to its hospitals. */
export function placesOf(trust: Trust): string[] {
  let places = known.get(trust);
  if (places === undefined) known.set(trust, (places = allPlacesOf(trust)));
  return places;
}

function allPlacesOf(trust: Trust): string[] {
  const { name, town } = trust;
  const towns = (town ?? "").split("/").flatMap(townForms);
  const added = hospitalNames(trust).flatMap(
    (hospital) => behindHospital.exec(hospital)?.[0].replace(/^in /, "") ?? [],
  );
  const all = [...towns, ...(name.match(counties) ?? []), ...added];
  return [...new Set(all)].filter((place) => place.length > 2);
}

/** "King's Lynn" is Lynn, "Newcastle upon Tyne" Newcastle, "Stoke-on-Trent" Stoke. */
function townForms(town: string): string[] {
  const plain = town.replaceAll("St. ", "St ");
  return [town, plain, plain.replace(/^King's /, ""), plain.replace(/[ -](?:upon|on|under|super)[ -].{0,60}$/i, "")];
}

/** Beside a name, the town of one of its hospitals is enough: "the DGH in Eastbourne". */
function hospitalTowns(trust: Trust): string[] {
  return hospitalNames(trust).flatMap(
    (name) =>
      /^(\p{Lu}[\p{L}-]{4,20})(?= (?:DGH|(?:and )?District|General|Royal|University|Community|Hospital|Infirmary)\b)/u.exec(
        name,
      )?.[1] ?? [],
  );
}

/** Whether the words name a place, as a whole word. */
export function isIn(place: string, text: string): boolean {
  for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1)) {
    if (!/[\p{L}]/u.test(text[at + place.length] ?? "") && !/[\p{L}]/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

/** Behind a name, in front of its town: "the Mater, Belfast", "the Queen Elizabeth in King's Lynn". */
const intoTown =
  /^,? ?(?:[Hh]ospitals?,? )?(?:(?:in|at|on|of)(?: the)? (?:(?:north|south|east|west|central|nearby) )?|\()?/;
/** "Crawley Hospital, Horsham Hospital": the next of a list, and no town. */
const isNext = /^ (?:Hospital|General|Royal|University|District|Infirmary|Community|DGH)\b|^\p{L}/u;

/** The one whose town stands behind a name that they share, or in front of it: "Coventry's University Hospital". */
export function oneBesidePlace(trusts: readonly Trust[], before: string, after: string): Trust | null {
  const behind = after.replace(intoTown, "");
  const isBeside = (place: string) =>
    (behind.startsWith(place) && !isNext.test(behind.slice(place.length))) || before.endsWith(`${place}'s `);
  const [only, ...more] = trusts.filter(
    (trust) => placesOf(trust).some(isBeside) || hospitalTowns(trust).some(isBeside),
  );
  return only !== undefined && more.length === 0 ? only : null;
}

/** In front of a thing: "the Mater", "outside the Mater", and in a list. */
export const ofThing = /\b(?:the|at|outside|from|of|and|both)(?: the)? $|, $|^$|'s $/i;

export const northernIreland =
  /\b(?:Northern Ireland|Belfast|Ulster|Stormont|Derry|Londonderry|Lisburn|Craigavon|Newry|Antrim|Ballymena|Coleraine|Omagh|Enniskillen|Dundonald|Armagh|Fermanagh|Tyrone|Portadown|Downpatrick|Altnagelvin|Lurgan|HSC|NIPSA)\b|hscni/;
const nations: readonly [Nation, RegExp][] = [
  ["ENGLAND", /\b(?:England|English)\b/],
  ["WALES", /\b(?:Wales(?<!Prince(?:ss)? of Wales)|Welsh)\b/],
  ["SCOTLAND", /\b(?:Scotland|Scottish)\b/],
  ["NORTHERN_IRELAND", northernIreland],
];

/** The one that is of the only nation that the text names. */
export function oneOfNation(trusts: readonly Trust[], text: string): Trust | null {
  const [nation, ...others] = nations.filter(([, word]) => word.test(text));
  if (nation === undefined || others.length > 0) return null;
  const [only, ...more] = trusts.filter((trust) => trust.nation === nation[0]);
  return only !== undefined && more.length === 0 ? only : null;
}
