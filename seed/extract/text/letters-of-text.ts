/**
 * A cheap first look for the letters without which a pattern cannot match: most rows see nothing in most sentences.
 *
 * Letters are looked for three at a time, without case, and all that is no letter and no digit counts as one sign. So
 * the look may say "perhaps" of a text without a match, and never "no" of one with. Each run of letters is known by the
 * rarest three of it: a text is gone through once, and calls the groups whose runs may be there.
 */

/** Of each group one run must be there, and of a run all its threes. */
type Group = { at: number; runs: readonly (readonly number[])[] };
export type Needed = readonly Group[];

/** By its three: the groups that have a run which is known by it. */
const called: (number[] | undefined)[] = [];
let groups = 0;

/** `runs`: of three signs or more. */
export function groupOf(runs: readonly string[]): Group {
  const at = groups;
  groups += 1;
  // Texts that were looked at before do not know of it.
  known.clear();
  last = undefined;
  const threes = runs.map(threesOf);
  for (const run of threes) {
    const three = rarestOf(run);
    const before = (called[three] ??= []);
    if (before.at(-1) !== at) before.push(at);
  }
  return { at, runs: threes };
}

/** Whether a text has the letters that a pattern needs. */
export function mayMatch(needed: Needed, text: string): boolean {
  if (needed.length === 0) return true;
  const { threes, isCalled } = lookAt(text);
  for (const { at } of needed) if (isCalled[at] !== 1) return false;
  for (const { runs } of needed) if (!runs.some((run) => hasAll(run, threes))) return false;
  return true;
}

function hasAll(run: readonly number[], threes: Uint32Array): boolean {
  for (const three of run) if (!isIn(three, threes)) return false;
  return true;
}

const isIn = (three: number, threes: Uint32Array): boolean => ((threes[three >> 5] ?? 0) & (1 << (three & 31))) !== 0;

/** The sign that a letter counts as, from 0 to 31. */
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCodePoint(code).toLowerCase();
  if (letter >= "a" && letter <= "z") return letter.charCodeAt(0) - 96;
  if (letter >= "0" && letter <= "9") return 27;
  return letter === "_" ? 28 : 0;
});
const signAt = (text: string, at: number): number => signs[text.charCodeAt(at)] ?? 0;

/** From the most frequent to the rarest, roughly. */
const byFrequency = " etaoinshrdlcumwfgypbvkjxqz0_";
const rarity = Uint8Array.from({ length: 32 });
for (let i = 0; i < byFrequency.length; i += 1) rarity[signAt(byFrequency, i)] = i;
const rarityOf = (three: number): number =>
  (rarity[three >> 10] ?? 0) + (rarity[(three >> 5) & 31] ?? 0) + (rarity[three & 31] ?? 0);

function threesOf(run: string): number[] {
  return Array.from(
    { length: run.length - 2 },
    (_, i) => (signAt(run, i) << 10) | (signAt(run, i + 1) << 5) | signAt(run, i + 2),
  );
}

const rarestOf = (run: readonly number[]): number =>
  run.reduce((best, three) => (rarityOf(three) > rarityOf(best) ? three : best), run[0] ?? 0);

type Look = { text: string; threes: Uint32Array; isCalled: Uint8Array };
/** The sentences of a text are looked at by one subject after the other. */
const known = new Map<string, Look>();
const MOST = 256;
let last: Look | undefined;

function lookAt(text: string): Look {
  if (last?.text === text) return last;
  last = known.get(text) ?? lookAtNew(text);
  return last;
}

function lookAtNew(text: string): Look {
  const [oldest] = known.size < MOST ? [] : known.values();
  if (oldest) known.delete(oldest.text);
  const threes = oldest?.threes.fill(0) ?? new Uint32Array(1024);
  const isCalled = oldest?.isCalled.fill(0) ?? new Uint8Array(groups);
  // A text begins and ends as a word does.
  let three = signAt(text, 0);
  for (let i = 1; i <= text.length; i += 1) {
    three = ((three << 5) | (i < text.length ? signAt(text, i) : 0)) & 0x7fff;
    if (isIn(three, threes)) continue;
    threes[three >> 5] = (threes[three >> 5] ?? 0) | (1 << (three & 31));
    for (const at of called[three] ?? []) isCalled[at] = 1;
  }
  const look = { text, threes, isCalled };
  known.set(text, look);
  return look;
}
