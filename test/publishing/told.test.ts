/** The log of changes and the news feeds are read by people: no name of a field, no code, no id stands in them. */
import { describe, expect, test } from "vitest";
import type { AnyRecord } from "../../schema/records.ts";
import { changesInWords, publicSummary } from "../../seed/plan/told.ts";
import {
  advice,
  adviceText,
  edition,
  impact,
  missing,
  said,
  strikeEvent,
  when,
  window,
  windowId,
} from "../fixtures.ts";

const world = edition({ records: [] });

function told(before: AnyRecord, after: AnyRecord): string[] {
  return changesInWords({ edition: world, before, after, sourceName: () => "The Daily Example: Walk-out" });
}

const quoteOf = (source: string) => ({ kind: "REFERENCE", source, url: "https://example.org/", note: null }) as never;

describe("a change", () => {
  const fate = (status: string) => strikeEvent({ windows: [window({ status: said(status as "SUSPENDED") })] });

  test("of what a strike has come to", () => {
    expect(told(fate("ANNOUNCED"), fate("SUSPENDED"))).toEqual(["now suspended"]);
    expect(told(fate("CONFIRMED"), fate("CALLED_OFF"))).toEqual(["now called off"]);
    const held = strikeEvent({ windows: [window({ outcome: said("HELD") })] });
    expect(told(strikeEvent(), held)).toEqual(["reported to have taken place"]);
  });

  test("of one stoppage of two says which, and of both says it once", () => {
    const days = (first: string, second: string) =>
      strikeEvent({
        windows: [
          window({ status: said(first as "SUSPENDED") }),
          window({
            id: windowId("2"),
            start: when("2016-04-27"),
            end: when("2016-04-27"),
            status: said(second as never),
          }),
        ],
      });
    expect(told(days("CONFIRMED", "CONFIRMED"), days("CONFIRMED", "SUSPENDED"))).toEqual([
      "on Wednesday 27 April 2016 (we do not know the hours): now suspended",
    ]);
    expect(told(days("CONFIRMED", "CONFIRMED"), days("SUSPENDED", "SUSPENDED"))).toEqual(["now suspended"]);
  });

  test("of hours, of cover that was not known, and another day", () => {
    const other = window({ start: when("2016-04-26T07:00:00+01:00") });
    expect(told(strikeEvent(), strikeEvent({ windows: [other] }))).toEqual([
      "the start: now 7am on Tuesday 26 April 2016, before 8am on Tuesday 26 April 2016",
    ]);
    const silent = strikeEvent({ windows: [window({ withdrawn: missing("UNKNOWN") })] });
    expect(told(silent, strikeEvent())).toEqual(["what emergency cover is kept: full walkout"]);
    const more = window({ id: windowId("2"), start: when("2016-04-28"), end: when("2016-04-28") });
    expect(told(strikeEvent(), strikeEvent({ windows: [window(), more] }))).toEqual([
      "also on Thursday 28 April 2016 (we do not know the hours)",
    ]);
  });

  test("to a dispute, and out of it, has both sides", () => {
    const start = when("2016-04-26T08:00:00+01:00", { rivals: [when("2016-04-26T07:00:00+01:00")] });
    const disputed = strikeEvent({ windows: [window({ start })] });
    expect(told(strikeEvent(), disputed)).toEqual([
      "sources disagree on the start: 8am on Tuesday 26 April 2016, or 7am on Tuesday 26 April 2016",
    ]);
    expect(told(disputed, strikeEvent())).toEqual(["sources no longer disagree on the start"]);
  });

  test("of nothing but who says it names the source", () => {
    const both = strikeEvent({ evidence: [...strikeEvent().evidence, quoteOf("src_00000000000000ff")] });
    expect(told(strikeEvent(), both)).toEqual(["also said by The Daily Example: Walk-out"]);
  });

  test("of the words of advice", () => {
    const next = advice({ texts: [adviceText({ body: "Ring first." })] });
    expect(told(advice(), next)).toEqual(["in other words: “Ring first.”"]);
  });
});

test("a record in one line", () => {
  expect(publicSummary(world, impact({ period: missing(null) }))).toBe(
    "Operations: cancelled, University Hospital Southampton NHS Foundation Trust: about 120 inpatient stays rescheduled, expected",
  );
  const kept = impact({
    trust: said(null),
    effect: said("KEPT"),
    service: said("PLANNED_CARE"),
    metric: said("PLANNED_CARE_KEPT_PERCENT"),
    count: said({ value: 93, qualifier: "EXACT" }),
    period: missing(null),
    figureStatus: missing("UNSTATED"),
  });
  expect(publicSummary(world, kept)).toBe("Planned care: kept, England: 93 per cent of planned care kept");
  expect(publicSummary(world, advice({ issuer: said({ name: "The Trust", trust: "RHM" }), trust: said("RHM") }))).toBe(
    "advice: Use NHS 111 online or call 111 (you need medical help fast; it is not an emergency), University Hospital Southampton NHS Foundation Trust, by The Trust",
  );
});
