/** A figure of a row as an impact candidate. It belongs to the notice, and to any other that was counted with it. */
import type { Effect, FigureStatus, Metric, Modality, Nation, Setting } from "../../schema/codes.ts";
import type { Flag, ImpactCandidate } from "../draft.ts";
import { missing, references, sentenceNotHeld, stated } from "./field.ts";
import { impactId, strikeId } from "./ids.ts";
import type { Figure, Row } from "./row.ts";

export function impactCandidate(row: Row, figure: Figure, notice: string): ImpactCandidate {
  const evidence = references(row, figure.note === undefined ? row.look : `${row.look}: ${figure.note}`);
  const all = evidence.map((_, index) => index);
  return {
    kind: "TRUST_IMPACT",
    id: impactId(row.id, figure),
    evidence,
    flags: flagsOf(row, figure),
    about: [notice, ...(row.figuresAlsoFor ?? [])].map(strikeId),
    fields: {
      // National figures: neither a trust nor an area smaller than the nation.
      trust: missing(null),
      area: missing(null),
      nation: stated<Nation | null>(row.nation, all),
      service: stated(figure.service, all),
      effect: stated(effectOf(figure), all),
      modality: stated<Code<typeof Modality>>("STATED", all),
      metric: stated<Code<typeof Metric> | null>(figure.metric, all),
      count: {
        value: { value: figure.value, qualifier: figure.qualifier ?? "EXACT" },
        basis: figure.derived ? "derived" : "stated",
        ruleId: null,
        evidence: all,
      },
      period:
        figure.period === undefined ? missing(null) : stated({ start: figure.period[0], end: figure.period[1] }, all),
      setting:
        figure.setting === undefined
          ? missing<Code<typeof Setting>>("UNSTATED")
          : stated<Code<typeof Setting>>(figure.setting, all),
      figureStatus:
        figure.status === undefined
          ? missing<Code<typeof FigureStatus>>("UNSTATED")
          : stated<Code<typeof FigureStatus>>(figure.status, all),
    },
  };
}

type Code<T extends { options: readonly string[] }> = T["options"][number];

function effectOf(figure: Figure): Code<typeof Effect> {
  if (figure.metric === "PLANNED_CARE_KEPT_PERCENT") return "KEPT";
  return figure.service === "WORKFORCE" ? "STAFF_ABSENT" : "POSTPONED";
}

function flagsOf(row: Row, figure: Figure): Flag[] {
  const flags: Flag[] = [sentenceNotHeld(row)];
  if (figure.period === undefined) {
    flags.push({ code: "PERIOD_UNKNOWN", detail: "which days the figure covers is not in what we read" });
  }
  return flags;
}
