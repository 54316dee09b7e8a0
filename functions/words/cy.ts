/**
 * What is said of strikes, in Welsh. A DRAFT: written by somebody who does not speak Welsh, and read by nobody who does.
 * `Situation.summaryTranslation` says so, and so does every page of ours that shows it. Until a Welsh speaker has read
 * it: no clever grammar. Staff are named in brackets, where no mutation is called for.
 */
import type { StaffGroup } from "../../schema/codes.ts";
import type { SituationStrike } from "../../schema/situation.ts";
import { labelOf } from "../../schema/labels.ts";
import { labelsOf } from "../event.ts";
import { inWords, spanInWords } from "../time-words.ts";
import { type Fate, fateOf, type Here, isHeld, isStrike, isSure, listOf, lower, type Words } from "./told.ts";
import type { WhereWords } from "./where.ts";

const nations: Words["nations"] = {
  ENGLAND: "Lloegr",
  WALES: "Cymru",
  SCOTLAND: "yr Alban",
  NORTHERN_IRELAND: "Gogledd Iwerddon",
};

/** Behind "in". */
const inNations: Words["nations"] = {
  ENGLAND: "yn Lloegr",
  WALES: "yng Nghymru",
  SCOTLAND: "yn yr Alban",
  NORTHERN_IRELAND: "yng Ngogledd Iwerddon",
};

const staffGroups: Record<StaffGroup, string> = {
  RESIDENT_DOCTORS: "meddygon preswyl",
  CONSULTANTS: "meddygon ymgynghorol",
  SPECIALTY_DOCTORS: "meddygon arbenigol ac arbenigol cyswllt",
  GENERAL_PRACTITIONERS: "meddygon teulu",
  DENTAL_TRAINEES: "deintyddion ysbyty dan hyfforddiant",
  NURSES: "nyrsys",
  MIDWIVES: "bydwragedd",
  AMBULANCE_STAFF: "staff ambiwlans",
  PHYSIOTHERAPISTS: "ffisiotherapyddion",
  RADIOGRAPHERS: "radiograffwyr",
  HEALTHCARE_SCIENTISTS: "gwyddonwyr gofal iechyd",
  PHARMACISTS: "fferyllwyr ysbyty",
  HEALTHCARE_ASSISTANTS: "cynorthwywyr gofal iechyd",
  PORTERS_AND_CLEANERS: "porthorion a glanhawyr",
  PHLEBOTOMISTS: "fflebotomyddion",
  OTHER_STAFF: "staff eraill y GIG",
};

/** Of the dated name: junior doctors became resident doctors. */
function staff({ event }: SituationStrike): string {
  const labels = labelsOf(event);
  const names = event.staffGroups.value.map((group, i) =>
    group === "RESIDENT_DOCTORS" && labels[i] !== labelOf(group, null) ? "meddygon iau" : staffGroups[group],
  );
  return listOf(names, "a");
}

const fates: Record<Fate, string> = {
  NOT_HELD: "ni chynhaliwyd y streic, yn ôl adroddiadau",
  SUSPENDED: "mae wedi'i hatal dros dro",
  CALLED_OFF: "mae wedi'i chanslo",
};

const fateHeadlines: Record<Fate, string> = {
  NOT_HELD: "Ni chynhaliwyd y streic, yn ôl adroddiadau",
  SUSPENDED: "Streic wedi'i hatal dros dro",
  CALLED_OFF: "Streic wedi'i chanslo",
};

function action(s: SituationStrike): string {
  return `${kind(s)} (${staff(s)})`;
}

function span({ window }: SituationStrike): string {
  return spanInWords(window.start, window.end, "CY");
}

const where: WhereWords = {
  nations: (of) => ({
    name: listOf(
      of.map((nation) => nations[nation]),
      "a",
    ),
    at: listOf(
      of.map((nation) => inNations[nation]),
      "ac",
    ),
  }),
  organisations: (names) => behind("yn", listOf(names, "a")),
  someOrganisations: (within) => behind("mewn", ["rhai sefydliadau", ...(within ? [within.at] : [])].join(" ")),
  area: (name) => behind("yn", name),
  somewhereIn: ({ name, at }) => ({ name: `${name} (ni wyddom ble)`, at: `rywle ${at}` }),
  unknownNation: { name: "ni wyddom pa wlad", at: "" },
  unknownPlace: { name: "ni wyddom ble", at: "" },
};

function behind(word: string, name: string) {
  return { name, at: `${word} ${name}` };
}

/** What follows of a strike that is not the place's own. */
const besides = ({ isStruck, name }: Here) => (isStruck ? "" : `, a gall effeithio ar ${name}`);
const besidesThen = ({ isStruck, name }: Here) => (isStruck ? "" : ` a allai fod wedi effeithio ar ${name}`);

const kind = (s: SituationStrike) => (isStrike(s) ? "Streic" : "Gweithredu heb streicio");
const inWelsh = (instant: number) => inWords(instant, "CY");

export const welsh: Words = {
  nations,
  place: ({ nation, trust }) => {
    const name = trust?.name ?? `y GIG ${inNations[nation]}`;
    return { name, at: `yn ${name}` };
  },
  staff,
  action,
  where,
  sentences: {
    STRIKE_NOW: (s, here) =>
      `${action(s)} ${isHeld(s) ? "yn digwydd" : "wedi'i chynllunio ar gyfer"} nawr${here.at}, ${span(s)}${here.more}${besides(here)}`,
    STRIKE_TODAY: (s, here) =>
      s.phase === "END_UNKNOWN"
        ? `${action(s)} i fod i ddechrau${here.at}, ${span(s)}${here.more}, a gall fod yn digwydd heddiw${besides(here)}`
        : `${action(s)} ${isHeld(s) ? "yn digwydd" : "wedi'i chynllunio ar gyfer"} heddiw${here.at}, ${span(s)}${here.more}${besides(here)}`,
    STRIKE_MAY_AFFECT: (s, here) => {
      if (s.phase === "END_UNKNOWN")
        return `${action(s)} i fod i ddechrau${here.at}, ${span(s)}${here.more}, a gall effeithio ar ${here.name}`;
      const moment = s.phase === "NOW" ? "nawr" : "heddiw";
      return `${action(s)} ${isHeld(s) ? "yn digwydd" : "wedi'i chynllunio ar gyfer"} ${moment}${here.at}, ${span(s)}${here.more}, a gall effeithio ar ${here.name}`;
    },
    STRIKE_UPCOMING: (s, here) => `${action(s)} wedi'i chynllunio${here.at}, ${span(s)}${here.more}${besides(here)}`,
    STRIKE_CALLED_OFF: (s, here) =>
      `${action(s)}${here.isStruck ? ` a gynlluniwyd${here.at}` : here.at + besidesThen(here)}, ${span(s)}${here.more}: ${fates[fateOf(s)]}, ` +
      "ond gall apwyntiadau a ganslwyd o'i herwydd aros wedi'u canslo",
    STRIKE_ENDED: (s, here) =>
      s.phase === "MAY_RUN_ON"
        ? `${action(s)} a gynlluniwyd ${span(s)}: gall fod yn parhau${here.at}${besides(here)}`
        : `Mae amser cynlluniedig y ${lower(action(s))}${here.isStruck ? ` a oedd i fod${here.at}` : here.at + besidesThen(here)}, ${span(s)}, drosodd` +
          (isHeld(s) ? "" : "; nid oes gennym adroddiad a ddigwyddodd ai peidio"),
  },
  besides: {
    STRIKE_NOW: "hefyd wedi'i chynllunio ar gyfer nawr",
    STRIKE_TODAY: "hefyd wedi'i chynllunio ar gyfer heddiw neu wedi dechrau",
    STRIKE_MAY_AFFECT: "gall hyn effeithio hefyd",
    STRIKE_UPCOMING: "hefyd wedi'i chynllunio",
    STRIKE_CALLED_OFF: "hefyd wedi'i chanslo neu ei hatal",
    STRIKE_ENDED: "hefyd wedi mynd heibio i'w hamser cynlluniedig",
  },
  afterCallOff: "Os oes gennych apwyntiad ysbyty, dilynwch neges ddiweddaraf yr ysbyty amdano.",
  others: "eraill",
  and: "a",
  more: (times) => (times === 1 ? "ac ar un adeg arall" : `ac ar ${times} adeg arall`),
  headlines: {
    STRIKE_NOW: (s) => (isHeld(s) ? "Streic nawr" : "Streic wedi'i chynllunio ar gyfer nawr"),
    STRIKE_TODAY: (s) =>
      s.phase === "END_UNKNOWN"
        ? "Streic a all fod yn digwydd heddiw"
        : isHeld(s)
          ? "Streic heddiw"
          : "Streic wedi'i chynllunio ar gyfer heddiw",
    STRIKE_MAY_AFFECT: (s) => `${kind(s)} a all effeithio ar wasanaethau`,
    STRIKE_UPCOMING: (s, soon) => {
      const planned = `${kind(s)} wedi'i chynllunio${soon ? ` ${soon}` : ""}`;
      return isSure(s) ? planned : `${planned}${soon ? "," : ""} a all effeithio ar wasanaethau`;
    },
    STRIKE_CALLED_OFF: (s) => fateHeadlines[fateOf(s)],
    STRIKE_ENDED: (s) =>
      s.phase === "MAY_RUN_ON" ? `${kind(s)} a all fod yn parhau` : "Amser cynlluniedig y streic drosodd",
  },
  quietHeadlines: {
    noneKnown: "Ni wyddom am unrhyw streic",
    notWatched: "Ni allwn ddweud a oes streic",
  },
  noneKnown: (here, { at, until }) =>
    `Ni wyddom am unrhyw streic ${here} ar hyn o bryd; gwnaethom wirio ddiwethaf am ${inWelsh(at)}, hyd at ${inWelsh(until)}.`,
  notWatched: (here) =>
    `Nid ydym wedi gwirio am streiciau ${here} ar gyfer yr amser hwn, felly ni allwn ddweud a oes streic.`,
  unreadable: (here) =>
    `Ni allwn ddarllen ein gwybodaeth ddiweddaraf ar hyn o bryd, felly ni allwn ddweud a oes streic ${here}.`,
  checked: (nation, { at, until }) =>
    `Gwnaethom wirio ddiwethaf am streiciau (${nation}) am ${inWelsh(at)}, am streiciau hyd at ${inWelsh(until)}.`,
  notChecked: (nation, beside) =>
    `Nid ydym wedi gwirio am streiciau ${beside ? "eraill " : ""}(${nation}) ar gyfer yr amser hwn.`,
  cover: {
    FULL_WALKOUT: "Nid yw'r staff ar streic yn bwriadu rhoi unrhyw ofal yn ystod y streic, gan gynnwys gofal brys.",
    EMERGENCY_CARE_KEPT: "Mae'r staff ar streic yn bwriadu parhau i roi gofal brys.",
    CHRISTMAS_DAY_COVER: "Mae'r staff ar streic yn bwriadu rhoi'r un gwasanaeth ag ar Ddydd Nadolig.",
    LIFE_AND_LIMB_KEPT: "Mae'r staff ar streic yn bwriadu parhau i ymateb lle mae bywyd mewn perygl.",
    DEROGATIONS: "Mae rhai gwasanaethau wedi'u heithrio o'r streic trwy gytundeb.",
    PARTIAL: "Dim ond rhan o'r gwaith a oedd i stopio.",
    UNKNOWN: "Nid ydym yn gwybod pa ofal brys y mae'r staff ar streic yn ei gadw.",
  },
};
