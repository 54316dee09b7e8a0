/** `strikeEvents`, `strikeEvent` and `impactOn`, from outside. */
import { describe, expect, test } from "vitest";
import { AnyRecord } from "../schema/records.ts";
import { edition, id, readModelOf, said, strikeEvent, when, window, windowId } from "./fixtures.ts";
import {
  doctors,
  nurses,
  ambulances,
  withdrawn,
  merged,
  disputed,
  cancelled,
  unaffected,
  records,
  directory,
  ask,
  AT,
  ids,
} from "./support/records-of-all-kinds.ts";
import { asker } from "./tools/ask.ts";

test("the fixtures are records", () => {
  for (const record of records.map((r) => ("record" in r ? r.record : r)))
    expect(() => AnyRecord.parse(record)).not.toThrow();
});

describe("strikeEvents", () => {
  const standingOnes = [doctors.id, nurses.id, disputed.id, ambulances.id];
  const matching: [string, string[]][] = [
    ["", standingOnes],
    ["filter: { nations: [WALES] }", [nurses.id, ambulances.id]],
    ['filter: { trust: "RHM" }', [doctors.id, disputed.id, ambulances.id]],
    ['filter: { trust: "7A1" }', [nurses.id, ambulances.id]],
    ["filter: { staffGroups: [NURSES, PORTERS_AND_CLEANERS] }", [nurses.id, ambulances.id]],
    ['filter: { unions: ["rcn", "GMB"] }', [nurses.id, ambulances.id]],
    ["filter: { states: [STRIKE_NOW] }", [doctors.id]],
    ["filter: { states: [STRIKE_UPCOMING] }", [nurses.id, disputed.id]],
    ["filter: { states: [STRIKE_CALLED_OFF] }", [disputed.id, ambulances.id]],
    ['filter: { states: [STRIKE_TODAY] }, at: "2016-06-02T12:00:00+01:00"', [nurses.id]],
    ['filter: { states: [STRIKE_MAY_AFFECT], trust: "RHM" }, at: "2017-02-01T12:00:00Z"', [disputed.id]],
    ["filter: { states: [NONE_KNOWN, NOT_WATCHED] }", []],
    ["filter: { statuses: [CONFIRMED] }", [doctors.id]],
    ["filter: { statuses: [ANNOUNCED] }", [nurses.id]],
    ["filter: { statuses: [SUSPENDED] }", [ambulances.id]],
    ["filter: { statuses: [PARTLY_CALLED_OFF] }", [disputed.id]],
    ['filter: { from: "2016-06-02T00:00:00+01:00" }', [nurses.id, disputed.id, ambulances.id]],
    ['filter: { to: "2016-06-01T00:00:00+01:00" }', [doctors.id, ambulances.id]],
    ['filter: { from: "2017-01-10T00:00:00Z", to: "2017-01-20T00:00:00Z" }', [ambulances.id]],
    ['filter: { nations: [ENGLAND], unions: ["BMA"], from: "2016-04-26T17:00:00+01:00" }', [disputed.id]],
    [
      "filter: { includeWithdrawn: true, staffGroups: [RESIDENT_DOCTORS] }",
      [doctors.id, withdrawn.id, merged.id, disputed.id],
    ],
  ];
  test.each(matching)("%s", async (args, wanted) => {
    expect(await ids("strikeEvents", args)).toEqual(wanted);
  });

  test("in every order, undated ones last", async () => {
    expect(await ids("strikeEvents", "orderBy: { field: START, direction: DESC }")).toEqual([
      disputed.id,
      nurses.id,
      doctors.id,
      ambulances.id,
    ]);
    expect(await ids("strikeEvents", "orderBy: { field: UPDATED }")).toEqual([
      doctors.id,
      disputed.id,
      ambulances.id,
      nurses.id,
    ]);
    expect(await ids("strikeEvents", "orderBy: { field: UPDATED, direction: DESC }")).toEqual([
      nurses.id,
      ambulances.id,
      doctors.id,
      disputed.id,
    ]);
  });

  test("one that names no staff and no nation is in a list that asks for none", async () => {
    const vague = strikeEvent({ nations: said([]), staffGroups: said([]) });
    const ask = asker({ readModel: readModelOf(edition({ records: [vague] })) }, AT);
    const { data } = await ask(`{ all: strikeEvents { totalCount }
      nurses: strikeEvents(filter: { staffGroups: [NURSES] }) { totalCount } }`);
    expect(data).toEqual({ all: { totalCount: 1 }, nurses: { totalCount: 0 } });
  });

  test("page by page", async () => {
    const query = `query ($after: String, $before: String) {
      a: strikeEvents(first: 3, after: $after) { ...page } b: strikeEvents(last: 3, before: $before) { ...page }
    } fragment page on StrikeEventConnection { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;
    const one = (await ask(query)).data;
    expect(one.a.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = (await ask(query, { after: one.a.pageInfo.endCursor, before: one.b.pageInfo.startCursor })).data;
    const found = (...pages: { edges: { node: { id: string } }[] }[]) =>
      pages.flatMap((page) => page.edges.map((edge) => edge.node.id));
    expect(found(one.a, two.a)).toEqual(standingOnes);
    expect(found(two.b, one.b)).toEqual(standingOnes);
    expect(two.a).toMatchObject({ pageInfo: { hasNextPage: false, hasPreviousPage: true }, totalCount: 4 });
  });

  test("page by page, across a publication that puts another in front", async () => {
    const earlier = strikeEvent({
      id: id("ev", "0"),
      windows: [window({ start: when("2015-12-01"), end: when("2015-12-01") })],
    });
    let held = edition({ records, directory });
    const newest = () => Promise.resolve({ edition: held, stale: false });
    const ask = asker({ readModel: { newest, asOf: newest } }, AT);
    const query = `query ($after: String) { strikeEvents(first: 2, after: $after) { nodes { id } pageInfo { endCursor } totalCount } }`;
    const one = (await ask(query)).data.strikeEvents;
    held = edition({ records: [...records, { n: 4, record: earlier }], directory });
    const two = (await ask(query, { after: one.pageInfo.endCursor })).data.strikeEvents;
    expect([...one.nodes, ...two.nodes].map((node) => node.id)).toEqual(standingOnes);
    expect(two.totalCount).toBe(5);
  });

  test("one, with all that is known of it, exactly as it is known", async () => {
    const { data } = await ask(`{ strikeEvent(id: "${disputed.id}") {
      nations staffGroups staffGroupLabels action unions status editorialState editorialReason disputed decidedBy decidedAt revision
      scope { ... on AreaScope { text } }
      windows { id start { precision time date } end { precision time date } unions withdrawn coveredBy status outcome }
    } }`);
    expect(data.strikeEvent).toEqual({
      nations: ["ENGLAND"],
      staffGroups: ["RESIDENT_DOCTORS"],
      staffGroupLabels: ["junior doctors"],
      action: "STRIKE",
      unions: ["BMA"],
      status: "PARTLY_CALLED_OFF",
      editorialState: "ACTIVE",
      editorialReason: null,
      disputed: ["windows.0.end"],
      decidedBy: "editor@example.org",
      decidedAt: "2016-04-20T11:00:00+01:00",
      revision: 1,
      scope: { text: "the South West" },
      windows: [
        {
          id: windowId("6"),
          start: { precision: "DATE", time: null, date: "2017-01-01" },
          end: { precision: "DATE", time: null, date: "2017-01-03" },
          unions: ["BMA"],
          withdrawn: "FULL_WALKOUT",
          coveredBy: null,
          status: "CALLED_OFF",
          outcome: "UNREPORTED",
        },
        expect.objectContaining({ id: windowId("7") }),
      ],
    });
  });

  test("scopes, withdrawn and merged records, and ids that nothing has", async () => {
    const { data } = await ask(`{
      doctors: strikeEvent(id: "${doctors.id}") { scope { ... on NationScope { nations } } windows { start { time date } } }
      ambulances: strikeEvent(id: "${ambulances.id}") { nations scope { ... on OrganisationScope { codes complete wording trusts { odsCode } } } windows { start { precision time date } } }
      withdrawn: strikeEvent(id: "${withdrawn.id}") { editorialState editorialReason mergedInto { id } }
      merged: strikeEvent(id: "${merged.id}") { editorialState editorialReason mergedInto { id } }
      impact: strikeEvent(id: "${cancelled.id}") { id }
      none: strikeEvent(id: "ev_nothing") { id }
    }`);
    expect(data).toEqual({
      doctors: {
        scope: { nations: ["ENGLAND"] },
        windows: [{ start: { time: "2016-04-26T08:00:00+01:00", date: "2016-04-26" } }],
      },
      ambulances: {
        nations: null,
        scope: { codes: ["RYE", "ZZZ"], complete: false, wording: "two services", trusts: [{ odsCode: "RYE" }] },
        windows: [
          { start: { precision: "UNKNOWN", time: null, date: null } },
          { start: { precision: "UNKNOWN", time: null, date: null } },
        ],
      },
      withdrawn: { editorialState: "WITHDRAWN", editorialReason: "A hoax.", mergedInto: null },
      merged: { editorialState: "MERGED", editorialReason: "The same strike.", mergedInto: { id: doctors.id } },
      impact: null,
      none: null,
    });
  });

  test("impactOn tells each kind of not knowing from the others", async () => {
    const on = async (code: string) =>
      (
        await ask(`{ strikeEvent(id: "${doctors.id}") { impactOn(trust: "${code}") {
          __typename ... on Affected { impacts { id } } ... on ReportedUnaffected { impacts { id } } ... on NotReported { applies } ... on NotCovered { reason }
        } } }`)
      ).data.strikeEvent.impactOn;
    expect(await on("RHM")).toEqual({ __typename: "Affected", impacts: [{ id: cancelled.id }] });
    expect(await on("RWA")).toEqual({ __typename: "ReportedUnaffected", impacts: [{ id: unaffected.id }] });
    expect(await on("RGX")).toEqual({ __typename: "NotReported", applies: "YES" });
    expect(await on("7A1")).toEqual({
      __typename: "NotCovered",
      reason: "The strike is in England, and Betsi Cadwaladr is in Wales.",
    });
    expect((await ask(`{ strikeEvent(id: "${doctors.id}") { impactOn(trust: "XXX") { __typename } } }`)).codes).toEqual(
      ["UNKNOWN_TRUST"],
    );
  });
});
