/** Rows of the phase table of the design: every row, at every boundary, and across both changes of the clock in 2016. */
import { describe, expect, test } from "vitest";
import { type Phase, phaseAt, timeline } from "../../schema/phase.ts";
import type { TimePoint } from "../../schema/records.ts";
import { utc } from "./builders.ts";

type Step = [phase: Phase, from: string];
type Row = { what: string; start: TimePoint; end: TimePoint; first: Phase; steps: Step[] };

/** The clock goes forward on 27 March 2016 at 01:00Z and back on 30 October 2016 at 01:00Z. Instants are by hand. */
export function row(what: string, start: TimePoint, end: TimePoint, ...steps: Step[]): Row {
  return { what, start, end, first: start.precision === "UNKNOWN" ? "UNDATED" : "UPCOMING", steps };
}

export function describePhases(tables: readonly [rule: string, rows: Row[]][]): void {
  describe.each(tables)("%s", (_, rows) => {
    test.each(rows)("$what", ({ start, end, first, steps }) => {
      const line = timeline(start, end);
      expect(line).toHaveLength(steps.length + 1);
      expect(phaseAt(line, utc("1970-01-01T00:00Z"))).toBe(first);
      let before = first;
      for (const [phase, from] of steps) {
        const at = utc(from);
        const around = [at - 1, at, at + 1].map((instant) => phaseAt(line, instant));
        expect(around, from).toEqual([before, phase, phase]);
        before = phase;
      }
      expect(phaseAt(line, utc("2100-01-01T00:00Z"))).toBe(before);
    });
  });
}
