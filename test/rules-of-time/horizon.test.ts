/** How far ahead a strike is told of. */
import { describe, expect, test } from "vitest";
import { situationAt } from "../../schema/situation.ts";
import { anAdvice, aStrike, atSouthampton, aWindow, time, unknown, utc, worldOf } from "./builders.ts";

const window = aWindow({ start: time("2016-04-26T08:00:00+01:00"), end: time("2016-04-26T17:00:00+01:00") });
const withinAYear = utc("2015-04-26T07:00Z");

const at = (instant: number, strike = aStrike({ windows: [window] })) =>
  situationAt(worldOf({ events: [strike], advice: [anAdvice({ when: "strike" })] }), atSouthampton, instant, true);

describe("a strike is told of a year ahead, for no mandate has lasted longer", () => {
  test("not before: it has no state, and binds no advice", () => {
    const { state, strikes, advice, nextBoundary } = at(withinAYear - 1);
    expect(state).toBe("NOT_WATCHED");
    expect(strikes).toEqual([]);
    expect(advice).toHaveLength(1);
    expect(nextBoundary).toBe(withinAYear);
  });

  test("from then on it is coming, and its advice stands", () => {
    const { state, advice } = at(withinAYear);
    expect(state).toBe("STRIKE_UPCOMING");
    expect(advice).toHaveLength(2);
  });

  test("one that is off is not told of sooner either", () => {
    const off = aStrike({ windows: [{ ...window, status: { ...window.status, value: "CALLED_OFF" } }] });
    expect(at(withinAYear - 1, off).state).toBe("NOT_WATCHED");
    expect(at(withinAYear, off).state).toBe("STRIKE_CALLED_OFF");
  });

  test("an undated one always is: nobody can say that it is far away", () => {
    const undated = aStrike({ windows: [aWindow({ start: unknown, end: unknown })] });
    expect(at(utc("2001-01-01T00:00Z"), undated).state).toBe("STRIKE_UPCOMING");
  });
});
