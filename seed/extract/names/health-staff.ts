/** Health staff beside other sectors, and by their employer where no group of them is named: "health service members of Unite". */
import { isGeneral } from "./general.ts";
import type { Mention, Seen } from "../model.ts";
import { isStrike } from "../text/cues.ts";

const healthStaff =
  /\b(?:health(?:care| service| and social care)?|NHS|hospital|ambulance) (?:service )?(?:members|workers|staff|employees|unions|(?=strikes?\b|walk-?outs?\b))\b/i;
const carried = /^["']?(?:(?:instead|now|but|and|so),? )?(?:they|its members|the (?:union|strikers))\b/i;

/** "Health workers, teachers and bus drivers will strike": those who are named together strike together. */
const list =
  /^(?:,| and| as well as| along with) (?:(?!(?:as|when|because|after|while|during|if|who|that|amid|over|despite|will|are|have)\b)[\w'&-]{1,20},? ){1,10}(?:(?:will|are|have|all|to|be|due|go|going|both|together|out) ){0,5}$/i;

/** "Health service members have moved their strike to the day of the teachers'": theirs is the first strike told of. */
export const isOfHealthStaff = (seen: Seen): boolean => strikesFirst(seen, healthStaff);

/** "They will strike on 21 February, the day on which teachers stop work": those of the sentence before. */
export const goesOnBeside = (seen: Seen): boolean => strikesFirst(seen, carried);

function strikesFirst({ sentence: { text, start }, cues }: Seen, subject: RegExp): boolean {
  const found = subject.exec(text);
  if (!found) return false;
  const from = start + found.index;
  const behind = cues.filter((cue) => (isStrike(cue) || cue.value === "OTHER_SECTOR") && cue.start >= from);
  const isJoined = (cue: Mention) => list.test(text.slice(from + found[0].length - start, cue.start - start));
  const first = behind.find((cue) => isStrike(cue) && isJoined(cue)) ?? behind[0];
  return first !== undefined && isStrike(first) && !/^ (?:by|of|from|among) /.test(text.slice(first.end - start));
}

/** Beside another sector: whether a group of health staff may be those who strike. */
export function hasStrikers(seen: Seen): boolean {
  const { cues, groups, organisations, sentence } = seen;
  if (isOfHealthStaff(seen)) return true;
  const strikes = cues.filter(isStrike);
  const isOfHospital = organisations.length > 0 || cues.some((cue) => cue.value === "HEALTH");
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  return groups.some((group) => {
    // "Carers and cleaners of a council will strike": hospitals have cleaners too.
    if (isGeneral(group.value) && !isOfHospital) return false;
    // "Prison officers walked out after a nurse was hurt" is none of nurses.
    const isBehind = (strike: Mention) =>
      strike.end <= group.start &&
      /^ (?:[\w-]{1,18} ){0,3}(?:by|of|from|involving|among|for)\b[^.;]{0,200}$/.test(text(strike.end, group.start));
    return strikes.length === 0 || strikes.some((strike) => group.start < strike.start || isBehind(strike));
  });
}
