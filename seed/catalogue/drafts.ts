/** From rows to drafts: rows of one notice become one event, and events of one main source one draft. */
import type { Draft, DraftSource } from "../draft.ts";
import { sourceId } from "./ids.ts";
import { impactCandidate } from "./impact.ts";
import type { Notice, Row } from "./row.ts";
import { strikeCandidate } from "./strike.ts";

export function draftsOf(rows: readonly Row[]): Draft[] {
  const notices = noticesOf(rows);
  const addresses = new Set(notices.map(([first]) => first.sources[0]!));
  return [...addresses].map((url) =>
    draftOf(
      url,
      notices.filter(([first]) => first.sources[0] === url),
    ),
  );
}

function noticesOf(rows: readonly Row[]): Notice[] {
  return rows
    .filter((row) => row.partOf === undefined)
    .map((first) => [first, ...rows.filter((row) => row.partOf === first.id)]);
}

function draftOf(url: string, notices: Notice[]): Draft {
  return {
    format: 1,
    source: sourceOf(url),
    candidates: notices.flatMap((notice) => [
      strikeCandidate(notice),
      ...notice.flatMap((row) => (row.figures ?? []).map((figure) => impactCandidate(row, figure, notice[0].id))),
    ]),
    notes: notices
      .flat()
      .flatMap(({ id, note }) => (note === undefined ? [] : [{ text: `${id}: ${note}`, evidence: [] }])),
  };
}

/** Title and day of publication are the page's to say, and we do not hold the page. */
function sourceOf(url: string): DraftSource {
  return {
    id: sourceId(url),
    publisher: publishers[new URL(url).hostname] ?? null,
    title: null,
    url,
    publishedOn: null,
    publishedBasis: "none",
    kind: "CATALOGUE",
    retrievedAt: null,
    supersedes: null,
    textSha256: null,
  };
}

/** Where we know whose address it is. */
const publishers: Record<string, string> = {
  "feeds.bbci.co.uk": "BBC",
  "www.bbc.com": "BBC",
  "www.bmj.com": "The BMJ",
  "www.england.nhs.uk": "NHS England",
  "www.hsj.co.uk": "Health Service Journal",
  "www.huffingtonpost.co.uk": "HuffPost UK",
  "www.independent.co.uk.": "The Independent",
  "www.itv.com": "ITV News",
  "www.lbc.co.uk": "LBC",
  "www.esneft.nhs.uk": "East Suffolk and North Essex NHS Foundation Trust",
  "www.sheffieldchildrens.nhs.uk": "Sheffield Children's NHS Foundation Trust",
  "www.shropshirestar.com": "Shropshire Star",
  "www.thecourier.co.uk": "The Courier",
  "www.wired-gov.net": "NHS England, copied by WiredGov",
  "www.worksopguardian.co.uk": "Worksop Guardian",
};
