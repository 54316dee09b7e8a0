/** Hospitals of the same name in other countries: the Mater in Dublin, Christchurch Hospital in New Zealand. */
import { wordPattern } from "../text/rules.ts";
import type { Use } from "./name-forms.ts";

const behindName = wordPattern("^[^.;]{0,30}?(?:,| in| of) {abroad}\\b");
const aheadOfName = wordPattern("\\b{abroad}\\b[^.;]{0,40}$");
const anywhere = wordPattern("\\b(?:in|of|across|from) {abroad}\\b|\\b{abroad}'s\\b");
const british =
  /\bNHS\b|\b(?:BMA|RCN|RCM|GMB|HCSA|NIPSA)\b|\bUni(?:son|te)\b|\bUNISON\b|\b(?:England|Scotland|Wales|Britain|UK|Northern Ireland|Belfast)\b/;

/** A trust or a board is of this country wherever its name stands. */
const isBritish = (name: string) => /\b(?:Trust|FT|NHS|Health Board)\b/.test(name);

/** Whether the words beside a name say that it is that of another country. */
export function isAbroad(use: Use, name: string, before: string, behind: string): boolean {
  if (isBritish(name)) return false;
  return behindName.test(behind) || (use !== "WHOLE" && aheadOfName.test(before));
}

/** Whether a text is about another country and has nothing of this one. */
export const isForeign = (text: string): boolean => anywhere.test(text) && !british.test(text);
