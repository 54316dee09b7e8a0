/**
 * NHS England published running totals of rescheduled acute care. Our single figures must add up to them, or the
 * difference must have a name: a missed strike, a figure counted twice and a slip of the pen would all show here.
 */
import { expect, test } from "vitest";
import { strikes } from "../seed/catalogue/strikes.ts";

/** The headline counts of rows up to and with one: acute, inpatient and outpatient together. */
function totalUpTo(last: string): number {
  return strikes
    .filter(({ id }) => id >= "2022" && id <= last)
    .flatMap(({ figures = [] }) => figures)
    .filter(({ metric, setting }) => metric === "RESCHEDULED" && setting === "ACUTE")
    .reduce((sum, { value }) => sum + value, 0);
}

/** About 7,600 was published for the nurses' strike of May 2023; the running totals have 7,631. */
const nursesRounded = 31;
/** The radiographers' strike of July 2023 has no figure of its own; the running totals leave this, revisions included. */
const radiographers = 13_757;
/** January 2024 was revised by this much in a later total. */
const januaryRevised = 20;

test.each([
  ["2023-04-11-jd", 483_085, 0],
  ["2023-09-19-con", 1_015_067, nursesRounded + radiographers],
  ["2023-12-20-jd", 1_219_422, nursesRounded + radiographers],
  ["2024-06-27-jd", 1_491_303, nursesRounded + radiographers + januaryRevised],
])("up to %s: %d", (last, published, named) => {
  expect(published - totalUpTo(last)).toBe(named);
});

test("the parts of a figure add up to it, where both parts were published", () => {
  const sums = strikes.flatMap(({ id, figures = [] }) => {
    const count = (metric: string, service?: string) =>
      figures.find((f) => f.metric === metric && (service === undefined || f.service === service))?.value;
    const inpatient = count("RESCHEDULED_INPATIENT");
    const rest = count("RESCHEDULED_DAY_CASE") ?? count("RESCHEDULED_OUTPATIENT");
    const total = count("RESCHEDULED", "OPERATIONS") ?? count("RESCHEDULED", "PLANNED_CARE");
    return inpatient === undefined || rest === undefined ? [] : [{ id, total, sum: inpatient + rest }];
  });
  expect(sums).toHaveLength(19);
  expect(sums.filter(({ total, sum }) => total !== sum)).toEqual([]);
});
