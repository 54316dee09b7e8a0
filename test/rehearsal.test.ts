/** `npm start -- --now`: the answers are about another moment, and what is recorded is not. */
import { describe, expect, test } from "vitest";
import { clockInWords, clockOf } from "../infra/rehearsal.ts";

const NOW = Date.parse("2026-12-01T12:00:00Z");

describe("a rehearsal", () => {
  test("of the past says how a look is recorded for it", () => {
    const told = clockInWords(Date.parse("2016-04-26T09:00:00Z"), NOW);
    expect(told).toContain("strikes goes by the real clock");
    expect(told).toContain('"strikes checked --at 2016-04-26T09:00:00.000Z"');
  });

  test("of a time to come says that nobody can have looked", () => {
    expect(clockInWords(Date.parse("2027-01-01T00:00:00Z"), NOW)).toContain("no look can be recorded for it");
  });

  test("is none without --now", () => {
    expect(clockInWords(undefined, NOW)).toBe("now");
    expect(clockOf(undefined)).toBe(Date.now);
  });

  test("begins at the time given, and runs on", () => {
    const since = clockOf(NOW)() - NOW;
    expect(since).toBeGreaterThanOrEqual(0);
    expect(since).toBeLessThan(1_000);
  });
});
