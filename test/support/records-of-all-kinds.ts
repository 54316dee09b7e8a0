/** An edition with records of every kind and state, and what asks it: for tests of the API's root fields. */
import { expect } from "vitest";
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
  trust,
  when,
  window,
  windowId,
} from "../fixtures.ts";
import { asker } from "../tools/ask.ts";

export const AT = "2016-04-26T09:00:00+01:00";

export const doctors = strikeEvent();
export const nurses = strikeEvent({
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
export const ambulances = strikeEvent({
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
export const withdrawn = strikeEvent({ id: id("ev", "4"), editorial: { state: "WITHDRAWN", reason: "A hoax." } });
export const merged = strikeEvent({
  id: id("ev", "5"),
  editorial: { state: "MERGED", reason: "The same strike.", into: doctors.id },
});
export const disputed = strikeEvent({
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

export const cancelled = impact();
export const busier = impact({
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
export const unaffected = impact({
  id: id("im", "3"),
  trust: said("RWA"),
  effect: said("UNAFFECTED"),
  events: [doctors.id],
});
export const perhaps = impact({
  id: id("im", "4"),
  trust: said("RGX"),
  effect: said("UNAFFECTED"),
  modality: said("POSSIBLE"),
  period: said({ start: "2017-01-01", end: "2017-01-03" }),
});

export const standing = advice();
export const emergency = advice({
  id: id("ad", "2"),
  topic: said("life-threatening-emergency"),
  level: "EMERGENCY",
  texts: [adviceText({ heading: "Call 999 or go to A&E now" })],
});
export const own = advice({
  id: id("ad", "3"),
  topic: said("ae-emergencies-only"),
  level: "NOTICE",
  when: "strike",
  trust: said("RHM"),
  issuer: said({ name: "UHS", trust: "RHM" }),
  windows: [{ event: doctors.id, window: windowId("1") }],
  validity: { from: "2016-04-20T00:00:00.000Z", to: "2016-04-28T00:00:00.000Z" },
});
export const welsh = advice({
  id: id("ad", "4"),
  nations: said(["WALES"]),
  topic: said("pharmacy"),
  level: "NON_URGENT",
});

export const article = source();
export const statistics = source({
  id: id("src", "2"),
  publisher: "NHS England",
  sourceKind: "STATISTICS",
  publishedOn: "2017-03-01",
  supersedes: id("src", "1"),
});
export const undated = source({ id: id("src", "3"), publisher: null, publishedOn: null, publishedBasis: "none" });

export const records = [
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

export const directory = [
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
    hospitals: [
      {
        ...{ name: "Castle Hill Hospital", town: "Cottingham", listed: 2 },
        otherNames: [{ name: "Old Castle Infirmary", listed: 0 }],
      },
    ],
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

export const ask = asker({ readModel: readModelOf(edition({ records, directory, log, number: 3 })) }, AT);

/** The ids of a list under a filter. */
export async function ids(field: string, args = ""): Promise<string[]> {
  const { data, errors } = await ask(`{ ${field}${args && `(${args})`} { nodes { id } totalCount } }`);
  expect(errors).toEqual([]);
  expect(data[field].totalCount).toBe(data[field].nodes.length);
  return data[field].nodes.map((node: { id: string }) => node.id);
}
