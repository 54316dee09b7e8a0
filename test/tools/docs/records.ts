/** What the documentation's examples are asked of: a few made-up records, so that its answers change with the contract alone. */
import type { Edition } from "../../../functions/edition.ts";
import { trusts } from "../../../schema/directory.ts";
import type { AnyRecord } from "../../../schema/records.ts";
import * as a from "../../fixtures.ts";

const [paper, union] = [a.id("src", "1"), a.id("src", "2")];

const standing: AnyRecord[] = [
  a.advice({
    id: a.id("ad", "1"),
    topic: a.said("life-threatening-emergency"),
    level: "EMERGENCY",
    texts: [
      a.adviceText({
        heading: "Call 999 or go to A&E now",
        conditions: ["someone's life is at risk", "someone is seriously ill or injured"],
        body: "Strikes do not change this.",
        actions: [],
      }),
    ],
  }),
  a.advice({
    id: a.id("ad", "2"),
    texts: [a.adviceText(), a.adviceText({ language: "CY", translation: "REVIEWED", heading: "Ffoniwch 111" })],
  }),
];

/** The paper gives an hour for its end, the union another. */
const doctors = a.strikeEvent({
  evidence: [a.quote(paper), a.quote(union, "Junior doctors will walk out")],
  windows: [
    a.window({
      end: a.when("2016-04-26T17:00:00+01:00", {
        rivals: [
          { value: "2016-04-26T20:00:00+01:00", precision: "TIME", basis: "stated", evidence: [1], ruleId: null },
        ],
      }),
    }),
  ],
});

const ambulances = ["2022-12-21", "2023-01-11", "2023-01-23"].map((day, i) =>
  a.strikeEvent({
    id: a.id("ev", `${i + 2}`),
    staffGroups: a.said(["AMBULANCE_STAFF"]),
    windows: [a.window({ id: a.windowId(`${i + 2}`), start: a.when(day), end: a.when(day), unions: a.said(["GMB"]) })],
  }),
);

const strikes: AnyRecord[] = [
  doctors,
  ...ambulances,
  a.impact({ service: a.said("OUTPATIENT_APPOINTMENTS"), effect: a.said("POSTPONED") }),
  a.source(),
  a.source({ id: union, publisher: "The Example Union", title: "Notice of action" }),
];

/** Standing advice first, and then strikes: version 1.1 and version 1.2. */
export function exampleEditions(): [Edition, Edition] {
  const entry = (n: number, records: AnyRecord[], why: string, committedAt: string | null) =>
    a.logEntry(
      n,
      records.filter(({ kind }) => kind !== "SOURCE").map(({ id }) => ({ id, change: "NEW", summary: `new: ${id}` })),
      { why, committedAt },
    );
  const first = "2016-04-18T09:00:00.000Z";
  const directory = trusts;
  return [
    a.edition({
      records: standing,
      directory,
      number: 1,
      committedAt: first,
      log: [entry(1, standing, "Standing advice.", null)],
    }),
    a.edition({
      records: [...standing, ...strikes.map((record) => ({ n: 2, record }))],
      directory,
      number: 2,
      log: [entry(1, standing, "Standing advice.", first), entry(2, strikes, "Press releases.", null)],
    }),
  ];
}
