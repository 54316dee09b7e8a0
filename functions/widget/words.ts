/**
 * The widget's own words: what it says around an answer, and where there is none. What is said of strikes comes from the
 * server in the reader's language; nothing here says anything of one.
 */
import type { Language } from "../../schema/codes.ts";

export type WidgetWords = {
  /** That these words are a draft, in each language that a reader may have; empty where they are none. */
  draft: readonly (readonly [Language, string])[];
  title: string;
  /** Between a heading and its conditions. */
  if: string;
  /** Read out before the heading of a card: its colour says nothing to somebody who listens. */
  levels: { EMERGENCY: string; URGENT: string; NON_URGENT: string };
  says: string;
  beforeCallOff: string;
  onlyAt: string;
  more: string;
  /** Behind a list that was cut, before how many are left. */
  furtherTimes: string;
  sources: string;
  all: string;
  publisher: string;
  asking: string;
  slow: string;
  down: string;
  kept: string;
};

const en: WidgetWords = {
  draft: [],
  title: "Strike advice",
  if: "if:",
  levels: { EMERGENCY: "Emergency advice:", URGENT: "Urgent advice:", NON_URGENT: "Non-urgent advice:" },
  says: "This is from",
  beforeCallOff: "Issued before the call-off:",
  onlyAt: "For",
  more: "More advice:",
  furtherTimes: "More strike times:",
  sources: "Sources:",
  all: "All strikes and sources",
  publisher: "This is from Strike Advice. We are not the NHS.",
  asking: "Asking for the latest advice.",
  slow: "We do not know yet whether there is a strike.",
  down: "We cannot show the latest advice just now, so we cannot say whether there is a strike.",
  kept: "We cannot show the latest advice just now. This may be out of date.",
};

/** Written by somebody who does not speak Welsh; read by no Welsh speaker yet. `draft` says so on every page. */
const cy: WidgetWords = {
  draft: [
    ["CY", "Drafft yw'r Gymraeg hon, ac nid oes siaradwr Cymraeg wedi'i darllen eto."],
    ["EN", "This Welsh is a draft that no Welsh speaker has read yet."],
  ],
  title: "Cyngor streic",
  if: "os:",
  levels: { EMERGENCY: "Cyngor brys:", URGENT: "Cyngor ar frys:", NON_URGENT: "Cyngor nad yw'n frys:" },
  says: "Daw hyn gan",
  beforeCallOff: "Cyhoeddwyd cyn canslo'r streic:",
  onlyAt: "Ar gyfer",
  more: "Rhagor o gyngor:",
  furtherTimes: "Rhagor o amserau streic:",
  sources: "Ffynonellau:",
  all: "Pob streic a ffynhonnell",
  publisher: "Daw hyn gan Strike Advice. Nid ni yw'r GIG.",
  asking: "Yn gofyn am y cyngor diweddaraf.",
  slow: "Ni wyddom eto a oes streic.",
  down: "Ni allwn ddangos y cyngor diweddaraf ar hyn o bryd, felly ni allwn ddweud a oes streic.",
  kept: "Ni allwn ddangos y cyngor diweddaraf ar hyn o bryd. Gall hyn fod wedi dyddio.",
};

export const widgetWords: Record<Language, WidgetWords> = { EN: en, CY: cy };
