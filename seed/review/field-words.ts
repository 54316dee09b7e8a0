/** The values of a candidate's fields, in words for an editor. Nothing is rounded, and not knowing is said. */
import { nationNames } from "../../functions/words.ts";
import { spanInWords } from "../../functions/time-words.ts";
import type { Nation, StaffGroup } from "../../schema/codes.ts";
import { trusts } from "../../schema/directory.ts";
import { labelOf } from "../../schema/labels.ts";
import { type Scope, TimePoint } from "../../schema/records.ts";
import { topicByCode } from "../../schema/topics.ts";
import type { DraftWindow } from "../draft.ts";
import { words } from "../plan/summary.ts";
import { plain } from "./passage.ts";

const NOT_KNOWN = "not known";

/** Fields whose value is more than a code or a text. `day`: of publication, for names that changed. */
const tellers: Record<string, (value: never, day: string | null) => string> = {
  nations: (nations: Nation[]) => nations.map((nation) => nationNames[nation]).join(", "),
  nation: (nation: Nation) => nationNames[nation],
  staffGroups: (groups: StaffGroup[], day) => groups.map((group) => labelOf(group, day)).join(", "),
  unions: (unions: string[]) => unions.join(", "),
  scope: scopeInWords,
  trust: trustInWords,
  issuer: ({ name, trust }: { name: string; trust: string | null }) => (trust === null ? name : `${name} (${trust})`),
  count: ({ value, qualifier }: { value: number; qualifier: string }) =>
    `${qualifier === "EXACT" ? "" : `${words(qualifier)} `}${value.toLocaleString("en-GB")}`,
  period: ({ start, end }: { start: string; end: string }) => (start === end ? start : `${start} to ${end}`),
  topic: (topic: string) => `${topic} (${topicByCode.get(topic)?.heading ?? "no topic of ours"})`,
  conditions: (conditions: string[]) => conditions.map((condition) => `“${condition}”`).join("; "),
  body: (body: string) => `“${body}”`,
  area: (area: string) => area,
  coveredBy: (who: string) => who,
};

/** Any other value is a code: `EMERGENCY_CARE_KEPT` is told as "emergency care kept". */
export function inWords(name: string, value: unknown, day: string | null): string {
  if (value === null || value === "UNKNOWN" || (Array.isArray(value) && value.length === 0)) return NOT_KNOWN;
  const tell = tellers[name] as ((value: unknown, day: string | null) => string) | undefined;
  return plain(tell?.(value, day) ?? (typeof value === "string" ? words(value) : JSON.stringify(value)));
}

/** When a window starts and ends. A value that is no time is shown as it stands, for a person to see. */
export function windowInWords({ start, end }: Pick<DraftWindow, "start" | "end">): string {
  if (TimePoint.safeParse(start).success && TimePoint.safeParse(end).success) return spanInWords(start, end);
  return plain(`from ${start.value ?? NOT_KNOWN} until ${end.value ?? NOT_KNOWN}`);
}

function scopeInWords(scope: Scope): string {
  switch (scope.type) {
    case "NATION":
      return "the whole nation";
    case "AREA":
      return scope.text;
    case "UNKNOWN":
      return NOT_KNOWN;
    case "ORGANISATIONS": {
      const names = [...scope.codes.map(trustInWords), ...(scope.text === null ? [] : [`“${scope.text}”`])];
      return `${names.join(", ")}${scope.complete ? " (all of them)" : " (perhaps others)"}`;
    }
  }
}

function trustInWords(code: string): string {
  const trust = trusts.find((one) => one.code.value === code);
  return trust === undefined ? `${code}, which is not in the directory` : `${trust.name} (${code})`;
}
