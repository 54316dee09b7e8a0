import { describe, expect, test } from "vitest";
import { formatLondon, instantOf } from "../schema/london.ts";
import { trusts } from "../schema/directory.ts";
import { strikeId } from "../seed/catalogue/ids.ts";
import { catalogueDrafts, strikes } from "../seed/catalogue/strikes.ts";
import { Draft, type DraftWindow, type StrikeCandidate } from "../seed/draft.ts";

const drafts = catalogueDrafts();
const candidates = drafts.flatMap((draft) => draft.candidates);
const events = candidates.filter((candidate) => candidate.kind === "STRIKE_EVENT");
const impacts = candidates.filter((candidate) => candidate.kind === "TRUST_IMPACT");

function event(row: string): StrikeCandidate {
  const found = events.find(({ id }) => id === strikeId(row));
  if (found === undefined) throw new Error(`no event ${row}`);
  return found;
}

const windows = (row: string): DraftWindow[] => event(row).fields.windows.value;
const hours = (row: string) => windows(row).map(({ start, end }) => [start.value, end.value]);
const ended = (row: string) => windows(row).map(({ status, outcome }) => `${status.value} ${outcome.value}`);
const cover = (row: string) => windows(row).map(({ withdrawn }) => withdrawn.value);
const figures = (row: string) =>
  impacts.filter(({ about }) => about.includes(strikeId(row))).map(({ fields }) => fields);
const figure = (row: string, metric: string, setting = "ACUTE") =>
  figures(row).find((fields) => fields.metric.value === metric && fields.setting.value === setting)!;

describe("the catalogue", () => {
  test("is 53 rows, each once, in order of their first day", () => {
    expect(strikes).toHaveLength(53);
    const ids = strikes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(53);
    expect(ids).toEqual(ids.toSorted());
  });

  test("rows of one notice are one event", () => {
    expect(strikes.filter(({ partOf }) => partOf !== undefined).map(({ id, partOf }) => [id, partOf])).toEqual([
      ["2015-12-08-jd", "2015-12-01-jd"],
      ["2015-12-16-jd", "2015-12-01-jd"],
      ["2016-04-27-jd", "2016-04-26-jd"],
      ["2022-12-20-rcn", "2022-12-15-rcn"],
    ]);
    expect(events).toHaveLength(49);
  });

  test("becomes drafts that keep the contract, the same each time", () => {
    for (const draft of drafts) expect(Draft.safeParse(draft).error).toBeUndefined();
    expect(catalogueDrafts()).toEqual(drafts);
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
  });

  test("one draft for each main source, and none claims to hold its text or its date", () => {
    expect(new Set(drafts.map(({ source }) => source.url)).size).toBe(drafts.length);
    for (const { source } of drafts) {
      expect(source).toMatchObject({ kind: "CATALOGUE", textSha256: null, publishedOn: null, publishedBasis: "none" });
    }
  });

  test("every candidate rests on addresses, says what to look for, and says that its sentence is not held", () => {
    for (const { flags, evidence } of candidates) {
      expect(flags.map(({ code }) => code)).toContain("SENTENCE_NOT_HELD");
      for (const piece of evidence) {
        expect(piece).toMatchObject({ kind: "REFERENCE", url: expect.stringMatching(/^https?:\/\/[\w.-]+\//) });
        expect(piece).toHaveProperty("note", expect.stringMatching(/\w/));
      }
    }
  });

  test("every fact rests on a piece of evidence, unless it is missing", () => {
    for (const candidate of candidates) {
      const ofWindows = candidate.kind === "STRIKE_EVENT" ? candidate.fields.windows.value : [];
      for (const field of [candidate.fields, ...ofWindows].flatMap((group) => Object.values(group))) {
        expect(field.evidence.length > 0).toBe(field.basis !== "missing");
        for (const index of field.evidence) expect(candidate.evidence[index]).toBeDefined();
      }
    }
  });

  test("times are London's: summer and winter, with seconds", () => {
    const times = events
      .flatMap(({ fields }) => fields.windows.value.flatMap(({ start, end }) => [start, end]))
      .flatMap(({ value, precision }) => (value !== null && precision === "TIME" ? [value] : []));
    expect(times.map((time) => formatLondon(instantOf(time)))).toEqual(times);
    expect(hours("2016-03-09-jd")).toEqual([["2016-03-09T08:00:00+00:00", "2016-03-11T08:00:00+00:00"]]);
    expect(hours("2016-04-06-jd")).toEqual([["2016-04-06T08:00:00+01:00", "2016-04-08T08:00:00+01:00"]]);
  });

  test("impacts are about events of the catalogue", () => {
    const known = new Set(events.map(({ id }) => id));
    for (const { about } of impacts) {
      expect(about.length).toBeGreaterThan(0);
      for (const id of about) expect(known.has(id)).toBe(true);
    }
  });

  test("codes are in the directory", () => {
    const codes = new Set(trusts.map(({ code }) => code.value));
    for (const { fields } of events) {
      if (fields.scope.value.type !== "ORGANISATIONS") continue;
      for (const code of fields.scope.value.codes) expect(codes.has(code)).toBe(true);
    }
  });
});

describe("the awkward ones", () => {
  test("December 2015: one notice, three days, two of them without an end or a word on cover", () => {
    expect(hours("2015-12-01-jd")).toEqual([
      ["2015-12-01T08:00:00+00:00", "2015-12-02T08:00:00+00:00"],
      ["2015-12-08T08:00:00+00:00", null],
      ["2015-12-16T08:00:00+00:00", null],
    ]);
    expect(windows("2015-12-01-jd").map(({ end }) => [end.precision, end.basis])).toEqual([
      ["TIME", "stated"],
      ["UNKNOWN", "missing"],
      ["UNKNOWN", "missing"],
    ]);
    expect(cover("2015-12-01-jd")).toEqual(["EMERGENCY_CARE_KEPT", "UNKNOWN", "UNKNOWN"]);
    expect(new Set(ended("2015-12-01-jd"))).toEqual(new Set(["SUSPENDED NOT_HELD"]));
    expect(event("2015-12-01-jd").fields.nations.value).toEqual(["ENGLAND"]);
    expect(event("2015-12-01-jd").flags.map(({ code }) => code)).toEqual([
      "SENTENCE_NOT_HELD",
      "END_UNKNOWN",
      "COVER_UNKNOWN",
    ]);
  });

  test("February 2016: as held, with emergency care, not as announced", () => {
    expect(cover("2016-02-10-jd")).toEqual(["EMERGENCY_CARE_KEPT"]);
  });

  test("April 2016: two walkouts of nine hours, not 48 hours; the figures were expected, for a fortnight", () => {
    expect(hours("2016-04-26-jd")).toEqual([
      ["2016-04-26T08:00:00+01:00", "2016-04-26T17:00:00+01:00"],
      ["2016-04-27T08:00:00+01:00", "2016-04-27T17:00:00+01:00"],
    ]);
    expect(cover("2016-04-26-jd")).toEqual(["FULL_WALKOUT", "FULL_WALKOUT"]);
    const rescheduled = figures("2016-04-26-jd").filter(({ metric }) => metric.value !== "STAFF_ABSENT_TOTAL");
    expect(rescheduled.map(({ count }) => count.value!.value)).toEqual([12711, 4187, 8524, 112856, 125567]);
    for (const { period, figureStatus } of rescheduled) {
      expect(period.value).toEqual({ start: "2016-04-18", end: "2016-05-02" });
      expect(figureStatus.value).toBe("EXPECTED");
    }
  });

  test("autumn 2016: five windows each, by day; October's do not follow each other", () => {
    for (const row of ["2016-09-12-jd", "2016-10-05-jd", "2016-11-14-jd", "2016-12-05-jd"]) {
      expect(windows(row)).toHaveLength(5);
      expect(new Set(ended(row))).toEqual(new Set(["SUSPENDED NOT_HELD"]));
      for (const [start, end] of hours(row)) {
        expect(start!.slice(0, 10)).toBe(end!.slice(0, 10));
        expect([start!.slice(11, 16), end!.slice(11, 16)]).toEqual(["08:00", "17:00"]);
      }
    }
    const october = hours("2016-10-05-jd").map(([start]) => start!.slice(0, 10));
    expect(october).toEqual(["2016-10-05", "2016-10-06", "2016-10-07", "2016-10-10", "2016-10-11"]);
  });

  test("nurses, December 2022: selected trusts, which we cannot list, so any may be affected", () => {
    expect(event("2022-12-15-rcn").fields.scope.value).toEqual({
      type: "ORGANISATIONS",
      codes: [],
      complete: false,
      text: "selected trusts",
    });
    expect(hours("2022-12-15-rcn")).toEqual([
      ["2022-12-15", "2022-12-15"],
      ["2022-12-20", "2022-12-20"],
    ]);
    expect(figure("2022-12-15-rcn", "RESCHEDULED").count.value).toEqual({ value: 29576, qualifier: "EXACT" });
  });

  test("only a list that names everybody is complete: North West Ambulance Service, 24 January 2023", () => {
    const complete = events.filter(
      ({ fields: { scope } }) => scope.value.type === "ORGANISATIONS" && scope.value.complete,
    );
    expect(complete.map(({ fields }) => fields.scope.value)).toEqual([
      { type: "ORGANISATIONS", codes: ["RX7"], complete: true, text: "North West Ambulance Service" },
    ]);
    expect(event("2023-02-17-amb").fields.scope.value).toEqual({ type: "AREA", text: "West Midlands" });
    expect(windows("2023-02-17-amb")[0]!.unions).toMatchObject({ value: [], basis: "missing" });
  });

  test("ambulances, March 2023: the unions suspended on different days, so each status is a window's own", () => {
    const [first, second] = event("2023-03-06-amb").evidence;
    expect(first).toMatchObject({ url: expect.stringContaining("suspended-by-gmb-and-unison") });
    expect(second).toMatchObject({ url: expect.stringContaining("bbc.com") });
    expect(
      windows("2023-03-06-amb").map(({ start, unions, status }) => [start.value, unions.value, status.evidence]),
    ).toEqual([
      ["2023-03-06", ["GMB", "UNISON"], [0]],
      ["2023-03-06", ["Unite"], [1]],
      ["2023-03-08", ["GMB", "UNISON"], [0]],
      ["2023-03-08", ["Unite"], [1]],
    ]);
    expect(windows("2023-03-06-amb").every(({ unions }) => unions.basis === "inferred")).toBe(true);
    expect(new Set(ended("2023-03-06-amb"))).toEqual(new Set(["SUSPENDED NOT_HELD"]));
  });

  test("nurses, March 2023: paused, whatever a public table says", () => {
    expect(ended("2023-03-01-rcn")).toEqual(["SUSPENDED NOT_HELD"]);
    expect(event("2023-03-01-rcn").flags.map(({ code }) => code)).toContain("SOURCES_DISAGREE");
  });

  test("nurses, May 2023: held until midnight, the day that the court took away is called off", () => {
    expect(hours("2023-04-30-rcn")).toEqual([
      ["2023-04-30T20:00:00+01:00", "2023-05-01T23:59:00+01:00"],
      ["2023-05-02T00:00:00+01:00", "2023-05-02T20:00:00+01:00"],
    ]);
    expect(ended("2023-04-30-rcn")).toEqual(["ANNOUNCED HELD", "CALLED_OFF NOT_HELD"]);
    expect(figure("2023-04-30-rcn", "RESCHEDULED").count.value).toEqual({ value: 7600, qualifier: "ABOUT" });
  });

  test("September 2023: one count for two strikes, and the joint day had Christmas Day cover", () => {
    expect(figure("2023-09-19-con", "RESCHEDULED").count.value!.value).toBe(129913);
    expect(figures("2023-09-20-jd")).toEqual(figures("2023-09-19-con"));
    expect(hours("2023-09-19-con")).toEqual([["2023-09-19T07:00:00+01:00", "2023-09-21T07:00:00+01:00"]]);
    expect(cover("2023-09-20-jd")).toEqual(["CHRISTMAS_DAY_COVER", "FULL_WALKOUT"]);
  });

  test("October 2023: consultants and junior doctors together", () => {
    expect(event("2023-10-02-joint").fields.staffGroups.value).toEqual(["CONSULTANTS", "RESIDENT_DOCTORS"]);
  });

  test("February 2024: two unions, two ends", () => {
    expect(windows("2024-02-24-jd").map(({ unions, end }) => [unions.value, end.value])).toEqual([
      [["BMA"], "2024-02-28T23:59:00+00:00"],
      [["HCSA"], "2024-02-29T07:00:00+00:00"],
    ]);
    expect(figure("2024-02-24-jd", "RESCHEDULED").count).toMatchObject({ value: { value: 91048 }, basis: "derived" });
  });

  test("June and July 2024: the revised figure, and the note says so", () => {
    const revised = impacts.find(({ fields }) => fields.count.value?.value === 67034)!;
    expect(revised.fields.figureStatus.value).toBe("FINAL");
    expect(revised.evidence[0]).toHaveProperty("note", expect.stringContaining("revised: 61,989"));
    expect(impacts.some(({ fields }) => fields.count.value?.value === 61989)).toBe(false);
  });

  test("2025: a share kept and a daily average", () => {
    const unstated = (row: string, metric: string) => figure(row, metric, "UNSTATED");
    expect(unstated("2025-11-14-rd", "PLANNED_CARE_KEPT_PERCENT")).toMatchObject({
      count: { value: { value: 95, qualifier: "AT_LEAST" } },
      effect: { value: "KEPT" },
    });
    expect(unstated("2025-12-17-rd", "STAFF_ABSENT_DAILY_AVERAGE")).toMatchObject({
      count: { value: { value: 19120 } },
      effect: { value: "STAFF_ABSENT" },
      service: { value: "WORKFORCE" },
    });
  });

  test("June 2026: announced; nobody reported whether it was held, or what care went on", () => {
    const [window] = windows("2026-06-15-rd");
    expect(window).toMatchObject({
      status: { value: "ANNOUNCED" },
      outcome: { value: "UNREPORTED", basis: "missing" },
      withdrawn: { value: "UNKNOWN", basis: "missing" },
    });
    expect(
      events.filter(({ fields }) => fields.windows.value.some((w) => w.outcome.value === "UNREPORTED")),
    ).toHaveLength(1);
  });
});
