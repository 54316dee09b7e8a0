import { expect, test } from "vitest";
import { inWords, spanInWords } from "../functions/time-words.ts";
import { instantOf } from "../schema/london.ts";
import { labelOf } from "../schema/labels.ts";
import { StaffGroup } from "../schema/codes.ts";
import { when } from "./fixtures.ts";

test.each([
  ["2025-07-25T07:00:00+01:00", "7am on Friday 25 July 2025"],
  ["2025-07-25T06:00:00Z", "7am on Friday 25 July 2025"],
  ["2016-01-12T17:30:00Z", "5:30pm on Tuesday 12 January 2016"],
  ["2016-01-12T12:00:00Z", "midday on Tuesday 12 January 2016"],
  ["2016-01-12T12:05:00Z", "12:05pm on Tuesday 12 January 2016"],
  ["2016-01-12T00:00:00Z", "midnight at the start of Tuesday 12 January 2016"],
  ["2016-01-12T00:30:00Z", "12:30am on Tuesday 12 January 2016"],
  ["2024-12-31T23:59:00Z", "11:59pm on Tuesday 31 December 2024"],
])("%s is %s", (time, words) => {
  expect(inWords(instantOf(time))).toBe(words);
});

const [morning, evening] = ["2016-04-26T08:00:00+01:00", "2016-04-26T17:00:00+01:00"];
test.each([
  [morning, evening, "from 8am until 5pm on Tuesday 26 April 2016"],
  [morning, "2016-04-28T08:00:00+01:00", "from 8am on Tuesday 26 April 2016 until 8am on Thursday 28 April 2016"],
  ["2016-04-26", "2016-04-26", "on Tuesday 26 April 2016 (we do not know the hours)"],
  ["2016-04-26", "2016-04-27", "from Tuesday 26 April 2016 until Wednesday 27 April 2016 (we do not know the hours)"],
  [
    "2016-04-26",
    evening,
    "from Tuesday 26 April 2016 until 5pm on Tuesday 26 April 2016 (we do not know from what hour)",
  ],
  [
    morning,
    "2016-04-26",
    "from 8am on Tuesday 26 April 2016 until Tuesday 26 April 2016 (we do not know until what hour)",
  ],
  [morning, null, "from 8am on Tuesday 26 April 2016 (we do not know until when)"],
  ["2016-04-26", null, "from Tuesday 26 April 2016 (we do not know until when)"],
  [null, evening, "until 5pm on Tuesday 26 April 2016 (we do not know from when)"],
  [null, null, "on a date we do not know"],
])("%s to %s", (start, end, words) => {
  expect(spanInWords(when(start), when(end))).toBe(words);
});

test("junior doctors became resident doctors on 18 September 2024", () => {
  expect(labelOf("RESIDENT_DOCTORS", "2016-04-26")).toBe("junior doctors");
  expect(labelOf("RESIDENT_DOCTORS", "2024-09-17")).toBe("junior doctors");
  expect(labelOf("RESIDENT_DOCTORS", "2024-09-18")).toBe("resident doctors");
  expect(labelOf("RESIDENT_DOCTORS", null)).toBe("resident doctors");
});

test("every staff group has a name that stands in a sentence", () => {
  for (const group of StaffGroup.options) expect(labelOf(group, null)).toMatch(/^(GPs|other NHS staff|[a-z][a-z, ]+)$/);
});
