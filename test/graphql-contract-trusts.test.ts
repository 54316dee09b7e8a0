/** findTrust: one organisation, several, or none, and never a guess. */
import { describe, expect, test } from "vitest";
import { trusts } from "../schema/directory.ts";
import { edition, readModelOf, trust } from "./fixtures.ts";
import { asker } from "./tools/ask.ts";

const AT = "2016-04-26T09:00:00+01:00";
const query = `query ($name: String!, $on: LocalDate) { findTrust(name: $name, on: $on) { __typename
  ... on Trust { odsCode name } ... on AmbiguousTrusts { name reason trusts { odsCode } }
  ... on NoSuchTrust { name suggestions { odsCode } } } }`;
const ask = asker({ readModel: readModelOf(edition({ directory: trusts })) }, AT);
const find = async (name: string, on: string | null = null) => {
  const { data, errors } = await ask(query, { name, on });
  expect(errors).toEqual([]);
  return data.findTrust;
};
const codes = (answer: { trusts: { odsCode: string }[] }) => answer.trusts.map((one) => one.odsCode);

describe("a name that one organisation bears", () => {
  test.each([
    "University Hospital Southampton NHS Foundation Trust",
    "Southampton General Hospital",
    " southampton general  hospital ",
  ])("%s", async (name) => {
    expect(await find(name)).toMatchObject({ __typename: "Trust", odsCode: "RHM" });
  });
});

describe("a name that fits several", () => {
  test("by the day: Southmead Hospital in 2016 was North Bristol's; of an unknown day it is either's", async () => {
    expect(await find("Southmead Hospital", "2016-04-26")).toMatchObject({ __typename: "Trust", odsCode: "RVJ" });
    expect(await find("Southmead Hospital")).toMatchObject({ __typename: "AmbiguousTrusts", reason: "SHARED_NAME" });
  });

  test("lists all of them, and none is first", async () => {
    const shared = [
      trust({ ods: "RB", name: "Beta NHS Trust", hospitals: [{ name: "St Mary's Hospital", listed: 1 }] }),
      trust({ ods: "RA", name: "Alpha NHS Trust", hospitals: [{ name: "St Mary's Hospital", listed: 1 }] }),
    ];
    const { data } = await asker({ readModel: readModelOf(edition({ directory: shared })) }, AT)(query, {
      name: "st marys hospital",
    });
    expect(data.findTrust).toEqual({
      __typename: "AmbiguousTrusts",
      name: "st marys hospital",
      reason: "SHARED_NAME",
      trusts: [{ odsCode: "RA" }, { odsCode: "RB" }],
    });
  });

  test("whoever bore it had closed: they and their successors, and never the successor alone", async () => {
    const old = trust({
      ods: "ROLD",
      name: "Old NHS Trust",
      status: "closed",
      closedOn: "2015-03-31",
      successors: ["RNEW"],
      hospitals: [],
    });
    const heir = trust({ ods: "RNEW", name: "New NHS Trust", hospitals: [] });
    const small = asker({ readModel: readModelOf(edition({ directory: [old, heir] })) }, AT);
    const after = await small(query, { name: "Old NHS Trust", on: "2016-04-26" });
    expect(after.data.findTrust).toMatchObject({ __typename: "AmbiguousTrusts", reason: "CLOSED_BY_THEN" });
    expect(codes(after.data.findTrust)).toEqual(["RNEW", "ROLD"]);
    const before = await small(query, { name: "Old NHS Trust", on: "2015-03-31" });
    expect(before.data.findTrust).toMatchObject({ __typename: "Trust", odsCode: "ROLD" });
  });
});

describe("a name that nothing bears", () => {
  test("is none, with suggestions that are no answers", async () => {
    const answer = await find("Southampton");
    expect(answer).toMatchObject({ __typename: "NoSuchTrust", name: "Southampton" });
    expect(answer.suggestions).toContainEqual({ odsCode: "RHM" });
    expect(answer.suggestions.length).toBeLessThanOrEqual(5);
  });

  test.each(["", "!!!", "Hogwarts"])("%j has not even those", async (name) => {
    expect(await find(name)).toEqual({ __typename: "NoSuchTrust", name, suggestions: [] });
  });

  test("more than 200 characters are no name", async () => {
    expect((await ask(query, { name: "a".repeat(201) })).codes).toEqual(["BAD_USER_INPUT"]);
  });
});
