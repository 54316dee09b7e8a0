/** The ways in which papers write the names of an organisation and of its hospitals, each with the directory's name that it stands for. */
import { hospitalNames } from "../../../schema/hospital-names.ts";
import type { Trust } from "../../../schema/records.ts";

/**
 * How sure a name is, the surest first. `WHOLE`: an institution wherever it stands. `ALONE`: one, unless it is the name of
 * its quarter, or another name goes on. `SHORT`: a town, a person or a book too, so that words beside it must say so.
 * `INITIALS`: others have them too, so that its town must be in the text. `PLACED`: several share it, so that its town
 * must stand behind it.
 */
export const uses = ["WHOLE", "ALONE", "SHORT", "INITIALS", "PLACED"] as const;
export type Use = (typeof uses)[number];
export type Form = { text: string; of: string; use: Use };

/** A name of one word, or without one of these, is used for towns, people and books too. */
const institution =
  /\b(?:hospitals?|trust|nhs|infirmary|ysbyty|health board|healthcare|health (?:and|&) (?:social )?care|ambulance service|ambulance|partnership|foundation|medical centre|clinic|unit|(?<= )health|(?<= )care|health services|community|cancer centre|walton centre|teaching|acute|mental health|DGH|maudsley)\b/i;
/** Organisations and hospitals that go by a name without such a word. */
const goesByName =
  /^(?:Alder Hey|Guy's and St Thomas'|The Christie|Oxleas|James Paget|Epsom and St Helier|Norfolk and Norwich|Chelsea and Westminster|Countess of Chester|Hywel Dda|Royal (?:Berkshire|Berks|Surrey|Devon(?: and Exeter)?|Papworth|Brompton)|(?:Liverpool|Birmingham|Sheffield) (?:Women|Children)'s|Derriford|Treliske|Southmead|Hinchingbrooke|Pinderfields|Altnagelvin|Betsi Cadwaladr|Cwm Taf(?: Morgannwg)?|Abertawe Bro Morgannwg|Mid (?:Yorks|Staffs)|Tees,? Esk and Wear Valleys)$/i;
/** Hospitals that go by their name alone. */
const byNameAlone =
  /^(?:Royal (?!Free|National(?! Orthopaedic)|Orthopaedic|United|Alexandra|Manchester|Victoria|Marsden)[\w ]{4,20}|[\w' ]{3,25} (?:General|Royal)|(?:Arrowe|Frimley|Wexham|Musgrove|Weston|Northwick) Park|Darent Valley|Medway Maritime|King's Mill|Stepping Hill|Whipps Cross|Stoke Mandeville|Alder Hey|James (?:Cook|Paget)|St Helier|Derriford|Southmead|Hinchingbrooke|Pinderfields|Wythenshawe|Broadmoor|Rampton|Glenfield|Frenchay|Altnagelvin|Daisy Hill|Craigavon Area|Wrexham Maelor|Glan Clwyd|Glangwili|Withybush|Bronglais|Morriston|Nevill Hall|Ninewells|Raigmore|Russells Hall|Walsall Manor|Blackpool Victoria|Queen Alexandra|Good Hope|Birmingham Heartlands|Evelina London|Royal Brompton|Harefield|Ysbyty [\w ]{3,20})$/;

export function formsOf(trust: Trust): Form[] {
  const names = [trust.name, ...trust.otherNames].flatMap((name): Form[] => [
    // "RUH Bath": initials with their town.
    /^\p{Lu}{2,5} \p{Lu}\p{Ll}/u.test(name) ? { text: name, of: name, use: "WHOLE" } : form(name, name),
    ...otherForms(name).map((text) => form(text, name)),
  ]);
  return [...names, ...hospitalNames(trust).flatMap(hospitalForms)];
}

function form(text: string, of: string): Form {
  return { text, of, use: institution.test(text) ? "WHOLE" : goesByName.test(text) ? "ALONE" : "SHORT" };
}

// ---------------------------------------------------------------- organisations

const legalForm = / (?:NHS )?(?:Foundation )?(?:Trust|FT)$/;
const legalForms = ["NHS Foundation Trust", "NHS Trust", "Foundation Trust", "NHS FT", "Foundation NHS Trust"];

/** Papers leave out "The", and write one legal form for another. A core of one word needs more than "Trust" beside it. */
function otherForms(name: string): string[] {
  // A board of Scotland: NHS Fife is Fife Health Board.
  const scottish = /^NHS ([A-Z][\w ]{3,30})$/.exec(name)?.[1];
  if (scottish !== undefined) return [`${scottish} Health Board`, `${scottish} NHS Board`, `${scottish} health board`];
  const welsh = /^(.{4,40}) (?:University|Teaching) Health Board$/.exec(name)?.[1];
  if (welsh !== undefined) return [`${welsh} Health Board`, `${welsh} UHB`, welsh];
  if (/Services?$/.test(name)) return [swapped(name)];
  if (!legalForm.test(name)) return [];
  const core = name.replace(legalForm, "").replace(/^The /, "");
  const cores = [...new Set([core, swapped(core), core.replace(/ (?:University|Teaching)\b/g, "")])];
  const alone = / (?:University|Teaching|General|Children's) Hospitals?$/.test(core) ? [core, swapped(core)] : [];
  // "Rotherham, Doncaster and South Humber", "Warrington and Halton".
  const pair = cores.flatMap((one) => (/ and /.test(one) ? [one.replace(/ Hospitals?$/, "")] : []));
  return cores
    .filter((one) => one === core || one.includes(" "))
    .flatMap((one) => [...legalForms, ...(one.includes(" ") ? ["Trust"] : [])].map((legal) => `${one} ${legal}`))
    .concat(alone, pair);
}

/** Papers write Hospital for Hospitals, Service for Services, and the other way round. */
function swapped(name: string): string {
  if (/\bServices?(?:$| NHS| Trust)/.test(name))
    return name.replace(/\bService(s?)\b/, (_, many: string) => (many === "" ? "Services" : "Service"));
  return name.replace(/\bHospital(s?)(?=$| (?:University|NHS|Foundation|Trust))/, (_, many: string) =>
    many === "" ? "Hospitals" : "Hospital",
  );
}

// ---------------------------------------------------------------- hospitals

/** What a hospital of a town may be called beside the town: General, University, and the like. */
const rank =
  / (?:and District General|District General|and District|General|University|District|Area|County|Royal|War Memorial|Memorial)(?= (?:Hospital|Infirmary)$)/;
/** Words that are no town: "Northern General Hospital" is no Northern Hospital. */
const noTown =
  /^(?:Northern|Southern|Western|Eastern|Royal|Queen|Princess|Prince|Great|West|North|South|East|City|County|Manor|Mater|General|University|Victoria|Alexandra|Royal Victoria|Royal Alexandra|Community|District|National)$|^Queen (?!Alexandra$)|^Prince|^University /;

function hospitalForms(name: string): Form[] {
  // "St Mary's Hospital Newport" is called St Mary's Hospital in its own town.
  const without = name.replace(/ (?<=(?:Hospital|Infirmary) )\p{Lu}[\p{L}' -]{0,40}$/u, "");
  const bare = without === "University Hospital" ? name : without;
  // "Basingstoke and North Hampshire Hospital" is in Basingstoke.
  const first = /^(?!Kent|Norfolk|North|South|East|West)(\p{Lu}\p{L}{3,15}) and [\p{L} ]{3,25} Hospital$/u.exec(
    bare,
  )?.[1];
  const ofFirst = first === undefined ? [] : [`${first} Hospital`];
  const whole = [name, bare, ...ofFirst, ...withOtherRank(bare), ...universityForms(bare), ...infirmaryForms(bare)];
  return [
    ...whole.map((text) => form(text, name)),
    ...[bare, ...universityForms(bare)].flatMap(nameAlone).map((one) => ({ ...one, of: name })),
    ...(without === "University Hospital" ? [{ text: without, of: name, use: "PLACED" } as const] : []),
    ...(/ (?:District General Hospital|DGH)$/.test(bare) ? [{ text: "DGH", of: name, use: "PLACED" } as const] : []),
    ...initialsOf(bare).map((text): Form => ({ text, of: name, use: "INITIALS" })),
  ];
}

/** "Sunderland Royal Hospital" is Sunderland Hospital, and "Kingston Hospital" Kingston General Hospital. */
function withOtherRank(hospital: string): string[] {
  const plain = hospital.replace(rank, "");
  const town = plain.replace(/ (?:Hospital|Infirmary)$/, "");
  if (noTown.test(town) || !/ (?:Hospital|Infirmary)$/.test(plain)) return [];
  const isTown = /^\p{Lu}[\p{L}-]{2,20}$/u.test(town);
  const ranks = isTown && plain.endsWith("Hospital") ? ["General", "District", "District General", "University"] : [];
  return [plain, ...ranks.map((one) => `${town} ${one} Hospital`)];
}

/** "University Hospital Crosshouse" is Crosshouse Hospital. */
function universityForms(hospital: string): string[] {
  const town = /^University Hospital (?:of )?(\p{Lu}[\p{L} ]{2,20})$/u.exec(hospital)?.[1];
  if (town === undefined || /^(?:Wales|North(?! Tees$| Durham$)|Coventry)\b/.test(town)) return [];
  return [`${town} Hospital`, `${town} University Hospital`, `University Hospital of ${town}`];
}

/** "Bradford Royal Infirmary" is the Royal Infirmary in Bradford. */
function infirmaryForms(hospital: string): string[] {
  const [, before, behind] =
    /^(?:(\p{Lu}[\p{L} ]{2,20}) Royal Infirmary|Royal Infirmary of (\p{Lu}[\p{L} ]{2,20}))$/u.exec(hospital) ?? [];
  const town = before ?? behind;
  return town === undefined
    ? []
    : [`${town} Royal Infirmary`, ...["in", "of"].map((word) => `Royal Infirmary ${word} ${town}`)];
}

/** "Kettering General" is Kettering General Hospital; "Hammersmith" a hospital only where words say so. */
function nameAlone(hospital: string): Omit<Form, "of">[] {
  // "Nurses at Velindre" are those of the Velindre Cancer Centre.
  const centre = /^(\p{Lu}\p{Ll}{4,20}) Cancer Centre$/u.exec(hospital)?.[1];
  if (centre !== undefined) return [{ text: centre, use: "SHORT" }];
  if (!/ (?:Hospital|Infirmary)$/.test(hospital)) return [];
  const core = hospital.replace(/ (?:(?:Area|University|(?<! and )District) )?(?:Hospital|Infirmary)$/, "");
  const longer = hospital.replace(/ (?:Hospital|Infirmary)$/, "");
  // "The Royal Sussex" is the Royal Sussex County Hospital.
  const royal = /^Royal \p{Lu}\p{L}+(?= County$)/u.exec(core)?.[0] ?? core;
  return [...new Set([core, longer, royal])].flatMap((text): Omit<Form, "of">[] => {
    if (
      /^(?:Royal|University|General|County|City|District|Manor|Queen|King|Northern|Western|Eastern|Southern)$/.test(
        text,
      )
    )
      return [];
    if (text.length < 4 || noTown.test(text)) return [{ text, use: "PLACED" }];
    return [{ text, use: byNameAlone.test(text) ? "ALONE" : "SHORT" }];
  });
}

/** "BRI" is the Royal Infirmary of Bristol and that of Bradford; of "Hospital of St Cross" there are too few. */
function initialsOf(hospital: string): string[] {
  const letters = hospital.split(/[ -]/).flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []);
  const initials = letters.join("");
  const short = /^(Q)ueen (E)lizabeth|^(Q)ueen (A)lexandra|^(J)ohn (R)adcliffe/.exec(hospital);
  return [...(letters.length >= 3 ? [initials] : []), ...(short ? [short.slice(1).join("")] : [])];
}
