/** What is visible at a version, and what a version is. */
import { describe, expect, test } from "vitest";
import {
  compareVersions,
  formatVersion,
  isVisible,
  newestVisible,
  parseVersion,
  type Version,
} from "../../schema/publication.ts";

describe("a revision is visible at a version if it is not later and was not aborted", () => {
  test.each([
    [3, 4, [], true],
    [4, 4, [], true],
    [5, 4, [], false],
    [4, 4, [4], false],
    [3, 4, [4], true],
    [1, 0, [], false],
    [5, 4, [5], false],
  ])("revision %i at version %i, aborted %j: %s", (n, number, aborted, expected) => {
    expect(isVisible(n, number, aborted)).toBe(expected);
  });
});

describe("the newest visible revision of a record", () => {
  const revisions = [{ n: 2 }, { n: 9 }, { n: 5 }];
  test.each([
    ["before it was published", 1, [], null],
    ["as it was published", 2, [], 2],
    ["between two", 4, [], 2],
    ["in any order", 8, [], 5],
    ["the newest", 20, [], 9],
    ["an aborted one leaves the one before", 20, [9], 5],
    ["all aborted: as if it had never been", 20, [2, 5, 9], null],
    ["an abort of others changes nothing", 20, [3, 4, 10], 9],
  ])("%s", (_, number, aborted, expected) => {
    expect(newestVisible(revisions, number, aborted)?.n ?? null).toBe(expected);
  });

  test("no revisions, no record", () => {
    expect(newestVisible([], 20, [])).toBeNull();
  });

  test("a past version's answer does not change with what is published or aborted later", () => {
    const later = [...revisions, { n: 21 }, { n: 22 }];
    for (let version = 0; version <= 20; version++) {
      expect(newestVisible(later, version, [22])).toBe(newestVisible(revisions, version, []));
    }
  });
});

describe("versions", () => {
  test.each<[string, Version]>([
    ["1.0", { epoch: 1, number: 0 }],
    ["1.17", { epoch: 1, number: 17 }],
    ["12.345", { epoch: 12, number: 345 }],
    ["999999999.999999999", { epoch: 999_999_999, number: 999_999_999 }],
  ])("%s is read and written", (text, version) => {
    expect(parseVersion(text)).toEqual(version);
    expect(formatVersion(version)).toBe(text);
  });

  test.each([
    ...["", "1", "1.", ".1", "1.2.3", "0.1", "01.1", "1.01", "-1.1", "1.-1", "+1.1", "1.1 ", " 1.1", "1.1\n", "1,1"],
    ...["1e3.1", "0x1.1", "١.١", "1.1.", "v1.1", "NaN.1", "Infinity.1", "1.1234567890", "2016-04-26T08:00:00Z"],
  ])("%j is not a version", (text) => {
    expect(parseVersion(text)).toBeNull();
  });

  test("order is by epoch, then by number: a restore makes every later version newer", () => {
    const inOrder = ["1.0", "1.2", "1.10", "2.0", "2.1", "10.0"];
    const shuffled = ["2.1", "1.10", "10.0", "1.2", "2.0", "1.0"];
    const sorted = shuffled.toSorted((a, b) => compareVersions(parseVersion(a)!, parseVersion(b)!));
    expect(sorted).toEqual(inOrder);
    expect(compareVersions({ epoch: 1, number: 2 }, { epoch: 1, number: 2 })).toBe(0);
  });
});
