/** The fields that a person may edit in conversation: their paths, their present values, and the values there are. */
import {
  ActionType,
  Effect,
  FigureStatus,
  Metric,
  Modality,
  Nation,
  Outcome,
  Service,
  Setting,
  StaffGroup,
  WindowStatus,
  Withdrawn,
} from "../../schema/codes.ts";
import { topics } from "../../schema/topics.ts";
import type { Candidate, Field } from "../draft.ts";
import { UserError } from "../errors.ts";
import { valueOf } from "./values.ts";

export type Editable = {
  path: string;
  name: string;
  /** As text that `valueOf` reads back as the same value. */
  present: string;
  /** The values there are; null where a person writes one. */
  options: readonly string[] | null;
  /** Several of the options may hold at once. */
  many: boolean;
};

const codes: Record<string, readonly string[]> = {
  nations: Nation.options,
  staffGroups: StaffGroup.options,
  action: ActionType.options,
  withdrawn: Withdrawn.options,
  status: WindowStatus.options,
  outcome: Outcome.options,
  nation: Nation.options,
  service: Service.options,
  effect: Effect.options,
  modality: Modality.options,
  metric: Metric.options,
  setting: Setting.options,
  figureStatus: FigureStatus.options,
  topic: topics.filter((topic) => topic.when !== "never").map((topic) => topic.topic),
};
const many = new Set(["nations", "staffGroups"]);

export function editablesOf(candidate: Candidate): Editable[] {
  const fields = Object.entries(candidate.fields as Record<string, Field<unknown>>);
  return [
    ...(candidate.kind === "STRIKE_EVENT" ? windowsOf(candidate.fields.windows.value) : []),
    ...fields.filter(([name]) => name !== "windows").map(([name, { value }]) => editable(name, name, value)),
    ...("about" in candidate ? [editable("about", "about", candidate.about)] : []),
  ];
}

function windowsOf(windows: readonly Record<string, unknown>[]): Editable[] {
  return windows.flatMap((window, i) =>
    Object.entries(window as Record<string, Field<unknown>>).map(([name, { value }]) =>
      editable(`windows.${i}.${name}`, name, value),
    ),
  );
}

function editable(path: string, name: string, value: unknown): Editable {
  return { path, name, present: textOf(name, value), options: codes[name] ?? null, many: many.has(name) };
}

function textOf(name: string, value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(name === "conditions" ? "; " : ",");
  if (typeof value === "string") return name === "start" || name === "end" ? clockTextOf(value) : value;
  if (typeof value !== "object") return JSON.stringify(value);
  if (name === "period" && "start" in value && "end" in value) return `${String(value.start)} to ${String(value.end)}`;
  if (name === "count" && "qualifier" in value && "value" in value) {
    return `${String(value.qualifier).toLowerCase().replace("_", " ")} ${String(value.value)}`;
  }
  return JSON.stringify(value);
}

/** `2016-04-26 08:00`, where that is read as the same time again. */
function clockTextOf(time: string): string {
  const text = `${time.slice(0, 10)} ${time.slice(11, 16)}`;
  try {
    return valueOf("start", text) === time ? text : time;
  } catch (error) {
    if (error instanceof UserError) return time;
    throw error;
  }
}
