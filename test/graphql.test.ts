/** Every root field, from outside. `situation` has a file of its own. */
import { describe, expect, test } from "vitest";
import { AnyRecord } from "../schema/records.ts";
import {
  advice,
  adviceText,
  coverage,
  edition,
  id,
  impact,
  logEntry,
  missing,
  quote,
  readModelOf,
  said,
  source,
  strikeEvent,
  text,
  trust,
  when,
  window,
  windowId,
} from "./fixtures.ts";
import { asker } from "./tools/ask.ts";

const AT = "2016-04-26T09:00:00+01:00";

const doctors = strikeEvent();
const nurses = strikeEvent({
  id: id("ev", "2"),
  nations: said(["WALES"]),
  staffGroups: said(["NURSES"]),
  windows: [
    window({
      id: windowId("2"),
      start: when("2016-06-01"),
      end: when("2016-06-02"),
      unions: said(["RCN"]),
      status: said("ANNOUNCED"),
    }),
  ],
});
const ambulances = strikeEvent({
  id: id("ev", "3"),
  nations: said(null),
  staffGroups: said(["AMBULANCE_STAFF", "PORTERS_AND_CLEANERS"]),
  scope: said({ type: "ORGANISATIONS", codes: ["RYE", "ZZZ"], complete: false, text: "two services" }),
  windows: [
    window({
      id: windowId("3"),
      start: when(null),
      end: when(null),
      unions: said(["Unite"]),
      status: said("SUSPENDED"),
    }),
    window({
      id: windowId("4"),
      start: when(null),
      end: when(null),
      unions: said(["GMB"]),
      status: said("CALLED_OFF"),
    }),
  ],
});
const withdrawn = strikeEvent({ id: id("ev", "4"), editorial: { state: "WITHDRAWN", reason: "A hoax." } });
const merged = strikeEvent({
  id: id("ev", "5"),
  editorial: { state: "MERGED", reason: "The same strike.", into: doctors.id },
});
const disputed = strikeEvent({
  id: id("ev", "6"),
  scope: said({ type: "AREA", text: "the South West" }),
  evidence: [quote(id("src", "1")), quote(id("src", "2"), "BMA")],
  windows: [
    window({
      id: windowId("6"),
      start: when("2017-01-01"),
      end: when("2017-01-03", {
        rivals: [{ value: "2017-01-02", precision: "DATE", basis: "derived", evidence: [1], ruleId: "end.days" }],
      }),
      status: said("CALLED_OFF"),
    }),
    window({ id: windowId("7"), start: when("2017-02-01"), end: when("2017-02-01") }),
  ],
});

const cancelled = impact();
const busier = impact({
  id: id("im", "2"),
  trust: said("RYE"),
  nation: missing(null),
  service: said("A_AND_E"),
  effect: said("BUSIER"),
  metric: missing(null),
  count: missing(null),
  period: missing(null),
  events: [doctors.id, nurses.id],
});
const unaffected = impact({ id: id("im", "3"), trust: said("RWA"), effect: said("UNAFFECTED"), events: [doctors.id] });
const perhaps = impact({
  id: id("im", "4"),
  trust: said("RGX"),
  effect: said("UNAFFECTED"),
  modality: said("POSSIBLE"),
  period: said({ start: "2017-01-01", end: "2017-01-03" }),
});

const standing = advice();
const emergency = advice({
  id: id("ad", "2"),
  topic: said("life-threatening-emergency"),
  level: "EMERGENCY",
  texts: [adviceText({ heading: "Call 999 or go to A&E now" })],
});
const own = advice({
  id: id("ad", "3"),
  topic: said("ae-emergencies-only"),
  level: "NOTICE",
  when: "strike",
  trust: said("RHM"),
  issuer: said({ name: "UHS", trust: "RHM" }),
  windows: [{ event: doctors.id, window: windowId("1") }],
  validity: { from: "2016-04-20T00:00:00.000Z", to: "2016-04-28T00:00:00.000Z" },
});
const welsh = advice({ id: id("ad", "4"), nations: said(["WALES"]), topic: said("pharmacy"), level: "NON_URGENT" });

const article = source();
const statistics = source({
  id: id("src", "2"),
  publisher: "NHS England",
  sourceKind: "STATISTICS",
  publishedOn: "2017-03-01",
  supersedes: id("src", "1"),
});
const undated = source({ id: id("src", "3"), publisher: null, publishedOn: null, publishedBasis: "none" });

const records = [
  doctors,
  { n: 3, record: nurses },
  { n: 2, record: ambulances },
  withdrawn,
  merged,
  disputed,
  cancelled,
  busier,
  unaffected,
  perhaps,
  standing,
  emergency,
  own,
  welsh,
  article,
  statistics,
  undated,
  coverage(),
];

const directory = [
  trust(),
  trust({
    ods: "RYE",
    name: "South Central Ambulance Service",
    kind: "ambulance",
    town: "Bicester",
    otherNames: ["SCAS"],
    hospitals: [],
  }),
  trust({
    ods: "RWA",
    name: "Hull University Teaching Hospitals",
    town: "Hull",
    otherNames: [],
    hospitals: [{ name: "Castle Hill Hospital", listed: 2 }],
  }),
  trust({ ods: "RGX", name: "Example Trust", otherNames: ["Formerly Known Trust"], town: null, hospitals: [] }),
  trust({ ods: "R1F", name: "Isle of Wight NHS Trust", status: "closed", closedOn: "2024-04-01", successors: ["RHM"] }),
  trust({
    ods: "7A1",
    name: "Betsi Cadwaladr",
    nation: "WALES",
    kind: "health-board",
    town: "Bangor",
    otherNames: [],
    hospitals: [],
  }),
];

const log = [
  logEntry(1, [
    { id: doctors.id, change: "NEW", summary: "Doctors" },
    { id: coverage().id, change: "NEW", summary: "England was looked at" },
  ]),
  logEntry(3, [{ id: nurses.id, change: "CHANGED", summary: "Nurses" }], {
    epoch: 2,
    committedAt: null,
    why: "Correction.",
  }),
];

const ask = asker({ readModel: readModelOf(edition({ records, directory, log, number: 3 })) }, AT);

/** The ids of a list under a filter. */
async function ids(field: string, args = ""): Promise<string[]> {
  const { data, errors } = await ask(`{ ${field}${args && `(${args})`} { nodes { id } totalCount } }`);
  expect(errors).toEqual([]);
  expect(data[field].totalCount).toBe(data[field].nodes.length);
  return data[field].nodes.map((node: { id: string }) => node.id);
}

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

describe("trusts", () => {
  test.each([
    ["", ["tr_7A1", "tr_RGX", "tr_RWA", "tr_RYE", "tr_RHM"]],
    ["filter: { nations: [WALES] }", ["tr_7A1"]],
    ['filter: { kinds: ["ambulance", "health-board"] }', ["tr_7A1", "tr_RYE"]],
    ['filter: { search: "southampton general" }', ["tr_RHM"]],
    ['filter: { search: "formerly known" }', ["tr_RGX"]],
    ['filter: { search: "castle hill" }', ["tr_RWA"]],
    ['filter: { search: "Hull" }', ["tr_RWA"]],
    ['filter: { search: "wight" }', []],
    ['filter: { search: "wight", includeClosed: true }', ["tr_R1F"]],
    ['filter: { search: "!!!" }', []],
  ] as [string, string[]][])("%s", async (args, wanted) => {
    expect(await ids("trusts", args)).toEqual(wanted);
  });

  test("one, open or closed", async () => {
    const { data } = await ask(`{
      uhs: trust(odsCode: " rhm ") { id odsCode codeScheme name otherNames kind nation region town open closedOn servedTrusts { id } hospitals { name listings } }
      closed: trust(odsCode: "R1F") { open closedOn successors { id } }
      none: trust(odsCode: "XXX") { id }
    }`);
    expect(data).toEqual({
      uhs: {
        id: "tr_RHM",
        odsCode: "RHM",
        codeScheme: "ODS",
        name: "University Hospital Southampton NHS Foundation Trust",
        otherNames: ["UHS", "Southampton University Hospitals NHS Trust"],
        kind: "acute",
        nation: "ENGLAND",
        region: "South East",
        town: "Southampton",
        open: true,
        closedOn: null,
        servedTrusts: null,
        hospitals: [{ name: "Southampton General Hospital", listings: 3 }],
      },
      closed: { open: false, closedOn: "2024-04-01", successors: [{ id: "tr_RHM" }] },
      none: null,
    });
  });
});

describe("trustImpacts", () => {
  test.each([
    ["", [perhaps.id, cancelled.id, unaffected.id, busier.id]],
    ['filter: { trust: "RYE" }', [busier.id]],
    ["filter: { nations: [ENGLAND] }", [perhaps.id, cancelled.id, unaffected.id, busier.id]],
    ["filter: { nations: [WALES] }", []],
    ['filter: { event: "' + nurses.id + '" }', [busier.id]],
    ["filter: { services: [A_AND_E] }", [busier.id]],
    ['filter: { metrics: [RESCHEDULED_INPATIENT], trust: "RHM" }', [cancelled.id]],
    ['filter: { from: "2016-05-02", to: "2016-12-31" }', [cancelled.id, unaffected.id]],
    ['filter: { from: "2016-05-03" }', [perhaps.id]],
  ] as [string, string[]][])("%s", async (args, wanted) => {
    expect(await ids("trustImpacts", args)).toEqual(wanted);
  });

  test("with the figure, what it covers and what it is about", async () => {
    const { data } = await ask(`{ trustImpacts(filter: { event: "${doctors.id}" }) { nodes {
      trust { odsCode } nation area service effect modality metric count { value qualifier } period { start end } setting figureStatus events { id }
    } } }`);
    expect(data.trustImpacts.nodes[1]).toEqual({
      trust: { odsCode: "RHM" },
      nation: "ENGLAND",
      area: null,
      service: "OPERATIONS",
      effect: "CANCELLED",
      modality: "STATED",
      metric: "RESCHEDULED_INPATIENT",
      count: { value: 120, qualifier: "ABOUT" },
      period: { start: "2016-04-18", end: "2016-05-02" },
      setting: "UNSTATED",
      figureStatus: "EXPECTED",
      events: [{ id: doctors.id }],
    });
    expect(data.trustImpacts.nodes.at(-1)).toMatchObject({
      count: null,
      period: null,
      events: [{ id: doctors.id }, { id: nurses.id }],
    });
  });
});

describe("publicAdvice", () => {
  test.each([
    ["", [emergency.id, standing.id, welsh.id, own.id]],
    ['filter: { topics: ["pharmacy"] }', [welsh.id]],
    ["filter: { levels: [URGENT, NOTICE] }", [standing.id, own.id]],
    ['filter: { trust: "RHM" }', [emergency.id, standing.id, own.id]],
    ['filter: { trust: "7A1" }', [emergency.id, standing.id, welsh.id]],
    ["filter: { nation: WALES }", [emergency.id, standing.id, welsh.id]],
    ['filter: { at: "2016-04-28T00:00:00Z", levels: [NOTICE] }', []],
    ['filter: { at: "2016-04-27T23:59:59Z", levels: [NOTICE] }', [own.id]],
  ] as [string, string[]][])("%s", async (args, wanted) => {
    expect(await ids("publicAdvice", args)).toEqual(wanted);
  });

  test("whole: conditions apart from the body", async () => {
    const { data } = await ask(`{ publicAdvice(filter: { trust: "RHM", levels: [NOTICE] }, language: CY) { nodes {
      topic level heading conditions body actions { label url } language translation issuer { name trust { odsCode } }
      nations trust { odsCode } staffGroups events { id } validFrom validTo facts { field value }
    } } }`);
    expect(data.publicAdvice.nodes[0]).toMatchObject({
      topic: "ae-emergencies-only",
      conditions: ["you need medical help fast", "it is not an emergency"],
      body: "",
      actions: [{ label: "NHS 111 online", url: "https://111.nhs.uk/" }],
      language: "EN",
      translation: "MISSING",
      issuer: { name: "UHS", trust: { odsCode: "RHM" } },
      nations: null,
      trust: { odsCode: "RHM" },
      events: [{ id: doctors.id }],
      validFrom: "2016-04-20T01:00:00+01:00",
      validTo: "2016-04-28T01:00:00+01:00",
    });
    const words = data.publicAdvice.nodes[0].facts.find((fact: { field: string }) => fact.field === "text");
    expect(JSON.parse(words.value)).toMatchObject({ heading: "Use NHS 111 online or call 111" });
  });
});

describe("sources and what they are cited for", () => {
  test.each([
    ["", [statistics.id, article.id, undated.id]],
    ['filter: { publishers: ["nhs england"] }', [statistics.id]],
    ["filter: { kinds: [ARTICLE] }", [article.id, undated.id]],
    ['filter: { from: "2016-04-19", to: "2016-04-19" }', [article.id]],
  ] as [string, string[]][])("%s", async (args, wanted) => {
    expect(await ids("sources", args)).toEqual(wanted);
  });

  test("one, with the facts of every record that rest on it", async () => {
    const { data } = await ask(`{ source(id: "${statistics.id}") {
      publisher kind publishedOn publishedBasis retrievedAt textSha256 supersedes { id } editorialState revision
      facts { nodes { record { __typename id } fact { field value basis ruleId rivals { value basis evidence { ... on QuoteEvidence { quote start end source { id } } } } } } }
    } }`);
    expect(data.source).toMatchObject({
      publisher: "NHS England",
      kind: "STATISTICS",
      publishedBasis: "DATELINE",
      retrievedAt: "2016-04-19T13:00:00+01:00",
      supersedes: { id: article.id },
    });
    const start = text.indexOf("BMA");
    expect(data.source.facts.nodes).toEqual([
      {
        record: { __typename: "StrikeEvent", id: disputed.id },
        fact: {
          field: "windows.0.end",
          value: '"2017-01-03"',
          basis: "STATED",
          ruleId: null,
          rivals: [
            {
              value: '"2017-01-02"',
              basis: "DERIVED",
              evidence: [{ quote: "BMA", start, end: start + 3, source: { id: statistics.id } }],
            },
          ],
        },
      },
    ]);
  });

  test("every fact of a record has its path, and every kind of evidence is told", async () => {
    const all = strikeEvent({
      evidence: [
        quote(id("src", "1")),
        { kind: "ROW", source: id("src", "2"), fileSha256: "b".repeat(64), table: "Table 1", row: "12" },
        { kind: "AUTHORED", editor: "editor@example.org", reason: "Judged." },
        { kind: "REFERENCE", source: id("src", "2"), url: "https://example.org/" },
      ],
      nations: said(["ENGLAND"], { evidence: [0, 1, 2, 3] }),
    });
    const ask = asker({ readModel: readModelOf(edition({ records: [all, article, statistics] })) }, AT);
    const { data } = await ask(`{ strikeEvent(id: "${all.id}") { evidence { __typename } facts { field value evidence {
      __typename
      ... on RowEvidence { table row fileSha256 source { id } }
      ... on AuthoredEvidence { editor reason }
      ... on ReferenceEvidence { url note source { id } }
    } } } }`);
    const { facts, evidence } = data.strikeEvent;
    expect(evidence).toHaveLength(4);
    const parts = ["start", "end", "unions", "withdrawn", "coveredBy", "status", "outcome"].map(
      (part) => `windows.0.${part}`,
    );
    expect(facts.map((fact: { field: string }) => fact.field)).toEqual([
      "nations",
      "staffGroups",
      "action",
      "scope",
      ...parts,
    ]);
    expect(facts[0]).toEqual({
      field: "nations",
      value: '["ENGLAND"]',
      evidence: [
        { __typename: "QuoteEvidence" },
        {
          __typename: "RowEvidence",
          table: "Table 1",
          row: "12",
          fileSha256: "b".repeat(64),
          source: { id: statistics.id },
        },
        { __typename: "AuthoredEvidence", editor: "editor@example.org", reason: "Judged." },
        { __typename: "ReferenceEvidence", url: "https://example.org/", note: null, source: { id: statistics.id } },
      ],
    });
    expect(facts[4].value).toBe('"2016-04-26T08:00:00+01:00"');
  });
});

describe("changes", () => {
  const query = `query ($after: String) { changes(first: 2, after: $after) {
    nodes { recordId record { __typename id } change summary dataVersion publishedAt by why } pageInfo { hasNextPage endCursor } totalCount
  } }`;

  test("come oldest first, and go on after the last cursor", async () => {
    const first = (await ask(query)).data.changes;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([
      {
        recordId: doctors.id,
        record: { __typename: "StrikeEvent", id: doctors.id },
        change: "NEW",
        dataVersion: "1.1",
      },
      { recordId: coverage().id, record: null },
    ]);
    const next = (await ask(query, { after: first.pageInfo.endCursor })).data.changes;
    expect(next.nodes).toEqual([
      {
        recordId: nurses.id,
        record: { __typename: "StrikeEvent", id: nurses.id },
        change: "CHANGED",
        summary: "Nurses",
        dataVersion: "2.3",
        publishedAt: "2016-04-25T19:00:00+01:00",
        by: "publisher@example.org",
        why: "Correction.",
      },
    ]);
    expect((await ask(query, { after: next.pageInfo.endCursor })).data.changes.nodes).toEqual([]);
  });
});

describe("node and nodes", () => {
  test("find anything by its id, in the order asked for", async () => {
    const wanted = [
      withdrawn.id,
      cancelled.id,
      standing.id,
      article.id,
      "tr_RHM",
      "ev_none",
      "tr_XXX",
      coverage().id,
      "",
    ];
    const { data } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids: wanted });
    expect(data.nodes).toEqual([
      { __typename: "StrikeEvent", id: withdrawn.id },
      { __typename: "TrustImpact", id: cancelled.id },
      { __typename: "PublicAdvice", id: standing.id },
      { __typename: "Source", id: article.id },
      { __typename: "Trust", id: "tr_RHM" },
      null,
      null,
      null,
      null,
    ]);
    const one = await ask(`{ node(id: "${standing.id}") { ... on PublicAdvice { heading translation } } }`);
    expect(one.data.node).toEqual({ heading: "Use NHS 111 online or call 111", translation: "ORIGINAL" });
  });
});

test("service tells its version, where it looks, and whose it is", async () => {
  const { data } = await ask(
    `{ service { dataVersion publishedAt stale licence attribution coverage { nation staffGroups from checkedAt checkedUntil } } }`,
  );
  expect(data.service).toMatchObject({
    dataVersion: "1.3",
    publishedAt: "2016-04-25T19:00:00+01:00",
    stale: false,
    attribution: expect.stringContaining("not the NHS"),
    coverage: [
      {
        nation: "ENGLAND",
        staffGroups: null,
        from: "2016-04-01T01:00:00+01:00",
        checkedAt: "2016-05-25T09:00:00+01:00",
        checkedUntil: "2016-06-01T09:00:00+01:00",
      },
    ],
  });
});
