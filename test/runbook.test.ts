/** The runbook's commands, run as they stand: every block marked `local`, by bash, against a store on this machine. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReadModel, type ReadModel } from "../functions/read-model.ts";
import { createServer } from "../functions/server.ts";
import { init } from "../seed/publish/maintain.ts";
import { advice, coverage, id, impact, source, strikeEvent } from "./fixtures.ts";
import { hashOfPlan, planOf } from "./publishing/plans.ts";
import { publishRecords } from "./support/published.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const runbook = readFileSync(join(root, "infra/RUNBOOK.md"), "utf8");
const lacking = ["bash", "curl"].filter((program) => spawnSync(program, ["--version"]).error);

type Block = { heading: string; script: string };

/** Under their headings, in order. A block in a list is indented with it. */
function localBlocks(): Block[] {
  let heading = "";
  const blocks: Block[] = [];
  for (const [, title, indent = "", script] of runbook.matchAll(/^## (.+)$|^( *)```sh local\n([\s\S]*?)^ *```$/gm)) {
    if (title !== undefined) heading = title;
    else blocks.push({ heading, script: script!.replaceAll(new RegExp(`^${indent}`, "gm"), "") });
  }
  return blocks;
}

let store: TestStore;
let readModel: ReadModel;
let api: Server;
let folder: string;

beforeAll(async () => {
  store = await startTestStore();
  readModel = createReadModel({ store: store.store, freshFor: 0 });
  await init(store.store, Date.now() - 1_000);
  await publishRecords(store.store, [strikeEvent(), impact(), advice(), source(), coverage()]);
  api = createHttpServer((request, response) => void server(request, response)).listen(0, "127.0.0.1");
  await once(api, "listening");
  folder = mkdtempSync(join(tmpdir(), "runbook-"));
  // In the project, `npx strikes` is this.
  writeFileSync(join(folder, "npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}seed/cli.ts" "$@"\n`);
  chmodSync(join(folder, "npx"), 0o755);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  api.closeAllConnections();
  api.close();
  await store.close();
});

const server = createServer({
  readModel: { newest: () => readModel.newest(), asOf: (asOf) => readModel.asOf(asOf) },
  now: Date.now,
});

type Row = {
  /** What has happened when somebody turns to this page; returns what the operator knows. */
  before?: () => Promise<Record<string, string>>;
  /** What holds when the commands were run. */
  after: (printed: string) => Promise<void> | void;
};

const head = async () => (await store.store.head())!;
const newest = async () => (await readModel.newest()).edition;

const rows: Record<string, Row> = {
  "The source is down": {
    after(printed) {
      expect(printed).toContain("equal to what was published");
      expect(printed).toContain("all agree");
    },
  },
  "Nobody has looked": {
    async after() {
      const looks = (await newest()).world.coverages.filter(({ by }) => by === "Olu Operator");
      expect(looks).toMatchObject([{ nation: "ENGLAND", staffGroups: null }]);
    },
  },
  "Nothing was published": {
    after: async (printed) => expect(printed).toContain(`1.${(await head()).number}  `),
  },
  "The check fails": {
    after: (printed) =>
      expect(JSON.parse(printed).data.situation.advice[0]).toEqual({ level: "EMERGENCY", heading: expect.anything() }),
  },
  "A wrong fact is published": {
    before: () => Promise.resolve({ ID: id("im", "1") }),
    async after(printed) {
      expect(printed).toContain("WITHDRAWN: The trust says that this was never planned.");
      expect((await newest()).world.impacts).toEqual([]);
    },
  },
  Redaction: {
    before: () => Promise.resolve({ ID: id("src", "1") }),
    async after(printed) {
      expect(printed).toContain("all agree");
      expect(printed).toContain("WITHDRAWN: Removed by law: Order of the High Court of 3 March 2026.");
      const { version, sources, records } = await newest();
      expect([version.epoch, sources[0]?.title]).toEqual([2, "Removed by law"]);
      expect(JSON.stringify([...records.values()])).not.toContain("8am on Tuesday");
    },
  },
  "A publication hangs": {
    async before() {
      const plan = planOf(await head(), "lost", [source({ title: "lost" })]);
      const claim = { n: (await head()).last + 1, plan: hashOfPlan(plan), by: "dan", since: plan.base.committedAt };
      expect(await store.store.claim(await head(), plan.storeId, plan.base, claim)).toBe(true);
      return { N: String(claim.n) };
    },
    async after() {
      const { pending, aborted, last } = await head();
      expect({ pending, aborted }).toEqual({ pending: null, aborted: [last] });
    },
  },
  "Restore from a backup": {
    before: async () => Promise.resolve({ LAST: String((await head()).last + 3), EPOCH: "4" }),
    async after(printed) {
      const { epoch, number, last, aborted } = await head();
      expect(epoch).toBe(5);
      expect(aborted).toEqual(Array.from({ length: last - number }, (_, i) => number + 1 + i));
      expect(printed).toContain("all agree");
    },
  },
  "Keys and people": {
    after: (printed) => expect(printed).toContain("Olu Operator: "),
  },
};

describe.skipIf(lacking.length > 0)(`the runbook (needs ${lacking.join(", ") || "nothing more"})`, () => {
  test("says where each name comes from", () => {
    const named = [...runbook.matchAll(/^\| (`\$.+?) +\|/gm)].flatMap(
      ([, names = ""]) => names.match(/\$[A-Z_]+/g) ?? [],
    );
    const own = ["$TABLE"];
    const used = [...new Set(runbook.match(/\$[A-Z][A-Z_]*/g))].filter((name) => !own.includes(name));
    expect(used.toSorted()).toEqual(named.toSorted());
  });

  test("has a row here for each heading with commands, and the other way round", () => {
    expect([...new Set(localBlocks().map(({ heading }) => heading))].toSorted()).toEqual(Object.keys(rows).toSorted());
  });

  test.each(localBlocks())("$heading", async ({ heading, script }) => {
    const { before = () => Promise.resolve({}), after: expectAfter } = rows[heading]!;
    await expectAfter(await run(script, await before()));
  });
});

/** By bash, which stops at the first command that fails. Returns what it printed. */
async function run(script: string, known: Record<string, string>): Promise<string> {
  const child = spawn("bash", ["-euo", "pipefail", "-c", script], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: `${folder}:${process.env["PATH"]}`,
      STRIKES_EDITOR: "Olu Operator",
      STRIKES_STAGE: store.stage,
      AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
      ORIGIN: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      ...known,
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  expect(code, `${script}\n${printed}`).toBe(0);
  return printed;
}
