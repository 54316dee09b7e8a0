/** Ambulance services that a list names by their regions: "at the London, Yorkshire and South Central services". */
import type { Sentence, Span } from "../model.ts";
import { phrase } from "../text/phrases.ts";

/** `regions`: those by which services are called that may be meant: one, or several of which a person says which. */
export type RegionsService = Span & { regions: readonly string[] };

const aList = phrase("LIST_OF_REGIONS", "name-phrases");
const aRegion = phrase("REGION_OF_A_SERVICE", "name-phrases");
const leadsIn = phrase("REGIONS_OF_AMBULANCES_FOLLOW", "name-phrases");
const leadsInServices = phrase("REGIONS_OF_SERVICES_FOLLOW", "name-phrases");
const services = phrase("SERVICES_OF_THESE_REGIONS", "name-phrases");
const goesOn = phrase("OTHER_PLACES_FOLLOW", "name-phrases");
const ofAmbulances = phrase("TELLS_OF_AMBULANCES", "name-phrases");
const ofOtherServices = phrase("SERVICES_OF_NO_AMBULANCE", "name-phrases");

/** How far in front of a sentence its text says what services it goes on about. */
const near = 500;

/** The regions of each list of a sentence that is said of ambulance services. `text`: all of the article. */
export function ambulanceLists({ text: sentence, start }: Sentence, text: string): RegionsService[] {
  const isOfAmbulances = ofAmbulances.test(text.slice(Math.max(0, start - near), start)) || ofAmbulances.test(sentence);
  if (!isOfAmbulances) return [];
  return listsIn(sentence).flatMap((list) => {
    const [before, behind] = [sentence.slice(0, list.start), sentence.slice(list.end)];
    if (goesOn.test(behind) || !isOfServices(before, behind)) return [];
    return regionsOf(sentence, list).map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  });
}

/** "Ambulance trusts in …", "five services will strike: …", "members at the … services"; but no "trains: … services are cut". */
function isOfServices(before: string, behind: string): boolean {
  if (leadsIn.test(before)) return true;
  return (leadsInServices.test(before) || services.test(behind)) && !ofOtherServices.test(before);
}

function listsIn(text: string): Span[] {
  const lists: Span[] = [];
  for (let from = 0; ;) {
    const found = aList.find(text.slice(from));
    if (!found) return lists;
    const start = from + found.index;
    from = start + found[0].length;
    lists.push({ start, end: from });
  }
}

function regionsOf(text: string, { start: from, end }: Span): RegionsService[] {
  const regions: RegionsService[] = [];
  for (let at = from; ;) {
    const found = aRegion.find(text.slice(at, end));
    if (!found) return regions;
    const start = at + found.index;
    at = start + found[0].length;
    regions.push({ start, end: at, regions: calledBy(found[0]) });
  }
}

/** Regions by another name than their service's, and those that are of two services. */
const other: Readonly<Record<string, readonly string[]>> = {
  Wales: ["Welsh"],
  "East Anglia": ["East of England"],
  East: ["East Midlands"],
  West: ["West Midlands"],
  Midlands: ["East Midlands", "West Midlands"],
  "South East": ["South East Coast", "South Central"],
};

function calledBy(written: string): readonly string[] {
  const region = written.replaceAll("-", " ").replace(/(?<=North (?:East|West))ern$/, "");
  return other[region] ?? [region];
}
