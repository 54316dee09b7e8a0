import { DeleteItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Manifest } from "../../schema/publication.ts";
import { tableName } from "../../schema/tables.ts";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { openShell, type Shell } from "../support/cli.ts";
import { accepted, strikeDraft } from "../support/drafts.ts";
import { startTestStore, type TestStore } from "../support/store.ts";

let store: TestStore;
let shell: Shell;
let event: string;

beforeAll(async () => {
  store = await startTestStore();
  shell = openShell(store);
  await shell.json("init");
  const plan = await shell.json<Plan>("plan", accepted(shell.folder, "strike", strikeDraft("2030-02-01")));
  event = plan.records.find((record) => record.kind === "STRIKE_EVENT")?.id ?? "";
  await shell.json("publish", "strike.plan.json");
});
afterAll(async () => {
  shell.close();
  await store.close();
});

test("init a second time leaves the store as it is", async () => {
  expect(await shell.json("init")).toMatchObject({ created: false, head: { number: 1 } });
});

describe("promise 9: nothing vanishes", () => {
  test("a withdrawn record stays, with its reason", async () => {
    expect(await shell.json("withdraw", event, "--reason", "The union says the date was a mistake")).toMatchObject({
      outcome: "PUBLISHED",
    });
    expect(await shell.json("show", event)).toMatchObject([
      { record: { editorial: { state: "ACTIVE" } } },
      { record: { editorial: { state: "WITHDRAWN", reason: "The union says the date was a mistake" } } },
    ]);
    expect((await shell.run(["withdraw", event, "--reason", "again"])).code).toBe(65);
  });
});

describe("a redaction cannot be taken back", () => {
  const order = () => ["redact", event, "--reason", "Order 7 of a court."];
  const untouched = async (flags: readonly string[]) => {
    const before = await store.store.head();
    const ran = await shell.run([...order(), ...flags]);
    expect(await store.store.head()).toEqual(before);
    return ran;
  };

  test("a dry run says what would go, and needs no order", async () => {
    const { code, stdout, stderr } = await untouched(["--dry-run"]);
    expect([code, stdout]).toEqual([0, "Nothing was written.\n"]);
    expect(stderr).toContain(event);
    expect(stderr).toMatch(/^\d+ revisions?, \d+ publications? and \d+ cop(y|ies) tell it\.$/m);
  });

  test("without a terminal it takes --lawful and --yes, and neither alone", async () => {
    expect(await untouched(["--yes"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("--lawful") as string,
    });
    expect(await untouched(["--lawful"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("--yes") as string,
    });
  });
});

describe("promise 3: not knowing never looks like all-clear", () => {
  test("a check holds as far as the law's notice reaches, and no further", async () => {
    const looked = ["checked", "--nation", "WALES", "--where", "union pages", "--at", "2024-05-01T09:00:00Z"];
    const { records } = await shell.json<{ records: string[] }>(...looked);
    const [shown] = await shell.json<{ record: { checkedUntil: string } }[]>("show", records[0] ?? "");
    expect(shown?.record.checkedUntil).toBe("2024-05-14T23:00:00.000Z");
    const further = await shell.run([...looked, "--until", "2024-05-16T00:00:00Z"]);
    expect(further).toMatchObject({ code: 65, stderr: expect.stringContaining("lawfully") as string });
  });

  test("nobody can have looked in the future", async () => {
    expect(
      (await shell.run(["checked", "--nation", "WALES", "--where", "x", "--at", "2999-01-01T00:00:00Z"])).code,
    ).toBe(64);
  });

  test("a nation and a staff group are known in any case", async () => {
    const looked = ["checked", "--nation", "northern-ireland", "--staff", "nurses, ambulance staff", "--where", "x"];
    const { records } = await shell.json<{ records: string[] }>(...looked);
    expect(await shell.json("show", records[0] ?? "")).toMatchObject([
      { record: { nation: "NORTHERN_IRELAND", staffGroups: ["NURSES", "AMBULANCE_STAFF"] } },
    ]);
  });

  test("a misspelt nation or staff group is refused", async () => {
    expect((await shell.run(["checked", "--nation", "CYMRU", "--where", "x"])).code).toBe(64);
    expect((await shell.run(["checked", "--nation", "WALES", "--where", "x", "--staff", "NURSE"])).code).toBe(64);
  });
});

describe("the read model can be made again", () => {
  test("lost chunks, the manifest among them, are found by verify and put back by rebuild", async () => {
    const { manifest } = (await store.store.head()) ?? {};
    const { chunks } = Manifest.parse((await store.store.chunks([manifest ?? ""])).get(manifest ?? "")?.());
    for (const hash of [...Object.values(chunks), manifest ?? ""]) {
      const Key = { hash: { S: hash } };
      await store.client.send(new DeleteItemCommand({ TableName: tableName(store.stage, "ReadModel"), Key }));
    }
    const before = await shell.run(["verify"]);
    expect(before).toMatchObject({ code: 1, stdout: expect.stringContaining("lost") as string });
    await shell.json("rebuild");
    expect(await shell.json("verify")).toMatchObject({ problems: [] });
  });

  test("rebuild writes nothing where the tables lack a revision", async () => {
    const key = { pk: { S: event }, sk: { S: "r#0000000002" } };
    await store.client.send(new DeleteItemCommand({ TableName: tableName(store.stage, "StrikeEvents"), Key: key }));
    expect((await shell.run(["rebuild"])).code).toBe(1);
    expect((await shell.run(["verify"])).code).toBe(1);
  });
});
