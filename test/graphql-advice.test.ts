/** `publicAdvice`, from outside. */
import { describe, expect, test } from "vitest";
import { doctors, standing, emergency, own, welsh, ask, ids } from "./support/records-of-all-kinds.ts";

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
