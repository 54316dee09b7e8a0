/**
 * Values in an editor's words, as the field wants them: `2016-04-26 08:00` is a time in London, `about 125` a count. What
 * is no such word is left as it is, for `applyEdits` to judge.
 */
import { Qualifier } from "../../schema/codes.ts";
import { trusts } from "../../schema/directory.ts";
import { londonTime } from "../london-time.ts";
import { UserError } from "../errors.ts";

/** By the last part of the path, so that `windows.0.end` is read as `end` is. */
const readers: Record<string, (text: string) => unknown> = {
  start: timeOf,
  end: timeOf,
  count: countOf,
  period: periodOf,
  scope: scopeOf,
  issuer: (text) => ({ name: trusts.find((trust) => trust.code.value === text)?.name ?? text, trust: trustOf(text) }),
  // A condition may have commas in it.
  conditions: (text) =>
    text
      .split(";")
      .map((part) => part.trim())
      .filter(Boolean),
};

const nothing = new Set(["", "unknown", "null", "not known", "?"]);
const nullable = new Set([
  "start",
  "end",
  "count",
  "period",
  "issuer",
  "trust",
  "nation",
  "area",
  "metric",
  "coveredBy",
  "nations",
]);

/** The value that a person typed for a field. JSON is taken as it is. */
export function valueOf(path: string, text: string): unknown {
  const name = path.split(".").at(-1) ?? path;
  const words = text.trim();
  if (/^[[{]/.test(words)) return jsonOf(path, words);
  if (nothing.has(words.toLowerCase()) && (nullable.has(name) || /^windows\.\d+$/.test(path))) return null;
  return readers[name]?.(words) ?? words;
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("USAGE", `${path}: this begins like JSON and is none: ${text}`);
  }
}

/** A clock time without an offset is London's; one that the clock skips or shows twice has to be given with its offset. */
function timeOf(text: string): string {
  const local = /^(\d{4}-\d\d-\d\d)[T ](\d\d?):(\d\d)$/.exec(text);
  if (!local) return text;
  const [, day = "", hour, minute] = local;
  const time = tryTime(day, Number(hour), Number(minute));
  if (time === null)
    throw new UserError(
      "BAD_INPUT",
      `${text} is no single time in London. Give it with its offset, as 2016-04-26T08:00:00+01:00.`,
    );
  return time;
}

function tryTime(day: string, hour: number, minute: number): string | null {
  try {
    return londonTime(day, hour, minute);
  } catch {
    return null;
  }
}

function countOf(text: string): unknown {
  const found = /^(?:(\w+(?: \w+)?) )?([\d,]+(?:\.\d+)?)$/.exec(text);
  const qualifier = Qualifier.safeParse((found?.[1] ?? "exact").toUpperCase().replace(" ", "_"));
  if (!found || !qualifier.success) return text;
  return { value: Number(found[2]?.replaceAll(",", "")), qualifier: qualifier.data };
}

function periodOf(text: string): unknown {
  const [start, end = start] = text.split(/ (?:to|until|-) /);
  return { start, end };
}

/** A list of codes may be a part of the whole: only a person who says so in JSON calls it complete. */
function scopeOf(text: string): unknown {
  if (/^(nation|unknown)$/i.test(text)) return { type: text.toUpperCase() };
  const codes = text.split(",").map((code) => code.trim());
  if (codes.every((code) => trustOf(code) !== null))
    return { type: "ORGANISATIONS", codes, complete: false, text: null };
  return { type: "AREA", text };
}

function trustOf(code: string): string | null {
  return trusts.some((trust) => trust.code.value === code) ? code : null;
}
