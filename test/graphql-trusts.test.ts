/** `trusts`, `trust` and the impacts on them, from outside. */
import { describe, expect, test } from "vitest";
import { doctors, nurses, cancelled, busier, unaffected, perhaps, ask, ids } from "./support/records-of-all-kinds.ts";

describe("trusts", () => {
  test.each([
    ["", ["tr_7A1", "tr_RGX", "tr_RWA", "tr_RYE", "tr_RHM"]],
    ["filter: { nations: [WALES] }", ["tr_7A1"]],
    ['filter: { kinds: ["ambulance", "health-board"] }', ["tr_7A1", "tr_RYE"]],
    ['filter: { search: "southampton general" }', ["tr_RHM"]],
    ['filter: { search: "formerly known" }', ["tr_RGX"]],
    ['filter: { search: "castle hill" }', ["tr_RWA"]],
    ['filter: { search: "old castle" }', ["tr_RWA"]],
    ['filter: { search: "CHH" }', ["tr_RWA"]],
    ['filter: { search: "cottingham" }', ["tr_RWA"]],
    ['filter: { search: "Hull" }', ["tr_RWA"]],
    ['filter: { search: "wight" }', []],
    ['filter: { search: "wight", includeClosed: true }', ["tr_R1F"]],
    ['filter: { search: "!!!" }', []],
  ] as [string, string[]][])("%s", async (args, wanted) => {
    expect(await ids("trusts", args)).toEqual(wanted);
  });

  test("one, open or closed", async () => {
    const { data } = await ask(`{
      uhs: trust(odsCode: " rhm ") { id odsCode codeScheme name otherNames kind nation region town open closedOn servedTrusts { id } hospitals { name town otherNames listings } }
      closed: trust(odsCode: "R1F") { open closedOn successors { id } }
      none: trust(odsCode: "XXX") { id }
      hull: trust(odsCode: "RWA") { hospitals { name town otherNames } }
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
        hospitals: [{ name: "Southampton General Hospital", town: null, otherNames: [], listings: 3 }],
      },
      closed: { open: false, closedOn: "2024-04-01", successors: [{ id: "tr_RHM" }] },
      none: null,
      hull: { hospitals: [{ name: "Castle Hill Hospital", town: "Cottingham", otherNames: ["Old Castle Infirmary"] }] },
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
