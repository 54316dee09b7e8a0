/** The directory's names as a tree of words, for the longest match at a place. */
import type { Trust } from "../../../schema/records.ts";
import { type KnownName, knownName } from "./fuzzy.ts";
import { normalise } from "../text/normalise.ts";

/** `ends`: a name ends here. `short`: it is used for towns, people and books too. */
type Node = { next: Map<string, Node>; ends: boolean; short: boolean };
export type Index = { root: Node; names: KnownName[] };
/** `bare`: without an 's at its end, which may be the name's own. */
export type Word = { text: string; bare: string; start: number; end: number };

/** A name of one word, or without one of these, is used for towns, people and books too. */
const institution =
  /\b(?:hospitals?|trust|nhs|infirmary|health board|healthcare|health (?:and|&) (?:social )?care|ambulance service|ambulance|partnership|foundation|medical centre|clinic|unit|(?<= )health|(?<= )care|health services|community|cancer centre|walton centre|teaching|acute|mental health|DGH|maudsley)\b|^(?:Alder Hey|Guy's and St Thomas'|The Christie|Oxleas|James Paget|Epsom and St Helier|Norfolk and Norwich|Chelsea and Westminster|Countess of Chester|Hywel Dda|Royal (?:Berkshire|Berks|Surrey|Devon(?: and Exeter)?|Papworth|Brompton)|(?:Liverpool|Birmingham|Sheffield) (?:Women|Children)'s|Derriford|Treliske|Southmead|Hinchingbrooke|Pinderfields|Altnagelvin)$/i;
/** Hospitals that go by their name alone. */
const byNameAlone =
  /^(?:Royal (?!Free|National|Orthopaedic|United|Alexandra|Manchester|Victoria|Marsden)[\w ]{4,20}|[\w' ]{3,25} (?:General|Royal)|(?:Arrowe|Frimley|Wexham|Musgrove) Park|Darent Valley|Medway Maritime|King's Mill|Stepping Hill|Whipps Cross|Stoke Mandeville|Alder Hey|James (?:Cook|Paget)|St Helier|Derriford|Southmead|Hinchingbrooke|Pinderfields|Wythenshawe|Broadmoor|Rampton|Glenfield|Frenchay|Altnagelvin|Daisy Hill|Ysbyty [\w ]{3,20})$/;

export function buildIndex(directory: readonly Trust[]): Index {
  const root: Node = { next: new Map(), ends: false, short: false };
  for (const trust of directory) {
    const hospitals = trust.hospitals.map((hospital) => hospital.name);
    // "St Mary's Hospital Newport" is called St Mary's Hospital in its own town.
    const bare = hospitals.map((name) => name.replace(/ (?<=(?:Hospital|Infirmary) )\p{Lu}[\p{L}' -]{0,40}$/u, ""));
    const names = [trust.name, ...trust.otherNames];
    const alone = bare.flatMap(nameAlone);
    const services = names.filter((name) => /Services?$/.test(name)).map(swapped);
    for (const name of new Set([...names, ...names.flatMap(otherForms), ...services, ...hospitals, ...bare, ...alone]))
      add(root, name, alone.includes(name));
  }
  const full = (trust: Trust) => [trust.name, ...trust.otherNames.filter((name) => /trust|board/i.test(name))];
  return { root, names: directory.flatMap((trust) => full(trust).map((name) => knownName(name, trust.code.value))) };
}

/** "Kettering General" is Kettering General Hospital, and "Altnagelvin" Altnagelvin Area Hospital. */
function nameAlone(hospital: string): string[] {
  const core = hospital.replace(/ (?:(?:Area|University|District) )?(?:Hospital|Infirmary)$/, "");
  return core !== hospital && byNameAlone.test(core) ? [core] : [];
}

const legalForm = / (?:NHS )?(?:Foundation )?(?:Trust|FT)$/;

/** Papers leave out "The", and write one legal form for another. A core of one word needs more than "Trust" beside it. */
function otherForms(name: string): string[] {
  // A board of Scotland: NHS Fife is Fife Health Board.
  const board = /^NHS ([A-Z][\w ]{3,30})$/.exec(name)?.[1];
  if (board !== undefined) return [`${board} Health Board`, `${board} NHS Board`];
  if (!legalForm.test(name)) return [];
  const core = name.replace(legalForm, "").replace(/^The /, "");
  const forms = ["NHS Foundation Trust", "NHS Trust", "Foundation Trust", "NHS FT", "Foundation NHS Trust"];
  const alone = / (?:University|Teaching|General|Children's) Hospitals?$/.test(core) ? [core, swapped(core)] : [];
  return [core, swapped(core)]
    .flatMap((one) => [...forms, ...(core.includes(" ") ? ["Trust"] : [])].map((form) => `${one} ${form}`))
    .concat(alone);
}

/** Papers write Hospital for Hospitals, Service for Services, and the other way round. */
export function swapped(name: string): string {
  if (/\bServices?(?:$| NHS| Trust)/.test(name))
    return name.replace(/\bService(s?)\b/, (_, many: string) => (many === "" ? "Services" : "Service"));
  return name.replace(/\bHospital(s?)(?=$| (?:University|NHS|Foundation|Trust))/, (_, many: string) =>
    many === "" ? "Hospitals" : "Hospital",
  );
}

function add(root: Node, name: string, isAlone = false): void {
  let node = root;
  for (const { text } of wordsOf(normalise(name))) {
    let next = node.next.get(text);
    if (next === undefined) node.next.set(text, (next = { next: new Map(), ends: false, short: false }));
    node = next;
  }
  if (node === root) return;
  node.ends = true;
  node.short = !isAlone && !institution.test(name);
}

/** A name begins with a capital: "trust" and "city hospital" in running text are none. */
export function startsLikeName(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i]?.text === "the" ? words[i + 1] : words[i];
  return /[\p{Lu}\d]/u.test(text[word?.start ?? 0] ?? "");
}

/** `possessive`: the last word carries an 's that is not the name's own, as that of King's is. */
export function longestFrom(
  root: Node,
  words: readonly Word[],
  from: number,
): { node: Node; to: number; possessive: boolean } | null {
  let node: Node | undefined = root;
  let best: { node: Node; to: number; possessive: boolean } | null = null;
  for (let i = from; i < words.length && node; i += 1) {
    const word: string = words[i]?.text ?? "";
    const bare = words[i]?.bare ?? "";
    const whole: Node | undefined = node.next.get(word);
    const named: Node | undefined = whole ?? node.next.get(bare);
    if (named?.ends) best = { node: named, to: i + 1, possessive: whole === undefined };
    node = named;
  }
  return best;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&']{1,60}/gu)].map((match) => ({
    text: fold(match[0]),
    bare: fold(match[0].replace(/'s?$/, "")),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Apostrophes come and go: "Kings College", "St James' Hospital". */
function fold(word: string): string {
  return word === "&"
    ? "and"
    : word
        .toLowerCase()
        .replace(/(?<=s)'s$/, "")
        .replaceAll("'", "");
}
