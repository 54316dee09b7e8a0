/**
 * `npm run bench`: what an answer costs through the Lambda adapter, beside bare graphql-js over the same memory and beside
 * Apollo Server with DataLoader over three tables; and what a first answer costs in a fresh process, beside graphql-js with
 * one GetItem.
 *
 * Every variant is bundled as the functions are and has a process of its own. They take turns in every round, and the
 * medians of the rounds are compared: a busy machine slows them all alike, so the ratios say more than the milliseconds.
 */
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createClient } from "../../functions/client.ts";
import { bundleModule } from "../../infra/bundle.ts";
import { startLocalStore } from "../../infra/local-store.ts";
import { synthetic } from "../support/synthetic.ts";
import { startCold } from "./bench/cold.ts";
import { startCounter } from "./bench/counter.ts";
import { eventOf, type Question, questions } from "./bench/questions.ts";
import { fillFloor, fillReadModel, fillThreeTables } from "./bench/store.ts";
import { type Round, startWarm, type Warm } from "./bench/warm.ts";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 15);
const COLD_ROUNDS = Number(process.env["BENCH_COLD_ROUNDS"] ?? 15);
const STAGE = "bench";

const entries = {
  ours: "functions/graphql.ts",
  bare: "test/tools/bench/bare.ts",
  apollo: "test/tools/bench/apollo.ts",
  floor: "test/tools/bench/floor.ts",
};
type Name = keyof typeof entries;

const folder = await mkdtemp(join(tmpdir(), "strikes-bench-"));
const bundleOf = (name: Name) => join(folder, name, "handler.mjs");
for (const name of Object.keys(entries) as Name[]) {
  const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  await bundleModule(fromRoot(entries[name]), bundleOf(name));
  await copyFile(fromRoot("schema/schema.graphql"), join(folder, name, "schema.graphql"));
}

const store = await startLocalStore({ dir: null, port: 0 });
const counter = await startCounter(store.endpoint);
const client = createClient({ stage: STAGE, endpoint: store.endpoint });
const edition = synthetic();
await fillReadModel(client, STAGE, edition);
await fillThreeTables(client, edition);

const envAt = (endpoint: string) => ({
  ...{ AWS_ENDPOINT_URL_DYNAMODB: endpoint, STRIKES_STAGE: STAGE, AWS_REGION: "eu-west-2" },
  ...{ AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" },
});

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

type Variant = { name: string; of: Name; how: Parameters<typeof eventOf>[1] };
const variants: Variant[] = [
  { name: "bare graphql-js", of: "bare", how: {} },
  { name: "ours: POST, never kept", of: "ours", how: {} },
  { name: "ours: GET, kept", of: "ours", how: { method: "GET" } },
  { name: "ours: GET, kept, br", of: "ours", how: { method: "GET", encoding: "br" } },
  { name: "Apollo, three tables", of: "apollo", how: {} },
];

async function warmOf(question: Question, processes: Record<string, Warm>) {
  const rounds = new Map(variants.map(({ name }) => [name, [] as Round[]]));
  for (let round = -4; round < ROUNDS; round += 1) {
    // The first rounds warm up. Each later one begins with another variant.
    const turn = Math.max(0, round) % variants.length;
    for (const { name, of, how } of [...variants.slice(turn), ...variants.slice(0, turn)]) {
      const measured = await processes[of]!.run(eventOf(question, how), question.calls);
      if (round >= 0) rounds.get(name)!.push(measured);
    }
  }
  const answerOf = (name: string) => {
    const { data } = JSON.parse(rounds.get(name)!.at(-1)!.result.body) as { data: object };
    // Apollo's tables have no publications.
    return JSON.stringify(data, (key, value: unknown) => (key === "dataVersion" ? undefined : value));
  };
  for (const name of ["ours: POST, never kept", "Apollo, three tables"]) {
    if (answerOf(name) !== answerOf("bare graphql-js")) {
      const a = answerOf(name),
        b = answerOf("bare graphql-js");
      let k = 0;
      while (a[k] === b[k]) k++;
      throw new Error(
        `${question.name}: another answer by ${name} ${a.slice(k - 60, k + 150)} ||| ${b.slice(k - 60, k + 150)}`,
      );
    }
  }
  return (name: string) => ({
    cpu: median(rounds.get(name)!.map(({ cpu }) => cpu)),
    p50: median(rounds.get(name)!.map(({ p50 }) => p50)),
    rss: median(rounds.get(name)!.map(({ rss }) => rss)),
  });
}

const aims: { aim: string; measured: string; met: boolean }[] = [];
function aim(text: string, measured: number, most: number, unit = "×") {
  aims.push({ aim: text, measured: `${measured.toFixed(2)} ${unit}`, met: measured <= most });
}

// ---------------------------------------------------------------- warm

const env = envAt(store.endpoint);
const processes: Record<string, Warm> = {};
for (const name of ["ours", "bare", "apollo"] as const) processes[name] = await startWarm(bundleOf(name), env);
const rows: Record<string, string | number>[] = [];
for (const question of questions) {
  const of = await warmOf(question, processes);
  const [bare, ours, apollo] = [of("bare graphql-js"), of("ours: POST, never kept"), of("Apollo, three tables")];
  for (const { name } of variants) {
    const { cpu, p50, rss } = of(name);
    rows.push({
      question: question.name,
      variant: name,
      "CPU ms": cpu.toFixed(3),
      "p50 ms": p50.toFixed(3),
      "CPU × bare": (cpu / bare.cpu).toFixed(2),
      "CPU × Apollo": (cpu / apollo.cpu).toFixed(2),
      "RSS MB": rss.toFixed(0),
    });
  }
  aim(`warm ${question.name}, CPU beside bare graphql-js: at most 1.3`, ours.cpu / bare.cpu, 1.3);
  aim(`warm ${question.name}, CPU beside Apollo: at most 0.25`, ours.cpu / apollo.cpu, 0.25);
}
for (const one of Object.values(processes)) one.stop();

// ---------------------------------------------------------------- requests, units and bytes

const counted: Record<string, string | number>[] = [];
for (const question of questions) {
  const fresh: Record<string, Warm> = {};
  for (const name of ["ours", "apollo"] as const) {
    fresh[name] = await startWarm(bundleOf(name), envAt(counter.endpoint));
    counter.take();
    const { result } = await fresh[name].run(eventOf(question, {}), 1);
    const cold = counter.take();
    await fresh[name].run(eventOf(question, {}), 1);
    const warm = counter.take();
    fresh[name].stop();
    const body = Buffer.from(result.body);
    const br = brotliCompressSync(body).length;
    counted.push({
      question: question.name,
      of: name,
      "first: requests": cold.requests.length,
      "first: read units": cold.units,
      "next: requests": warm.requests.length,
      "next: read units": warm.units,
      bytes: body.length,
      gzip: gzipSync(body).length,
      br,
    });
    if (name !== "ours") continue;
    aim(`${question.name}, requests from cold: at most 3`, cold.requests.length, 3, "");
    aim(`${question.name}, requests while the head is fresh: none`, warm.requests.length, 0, "");
    if (question.name !== "heavy list") aim(`${question.name}, compressed: at most 8 kB`, br / 1_000, 8, "kB");
  }
}

// ---------------------------------------------------------------- cold

const [first] = questions;
const started = await startCold(bundleOf("ours"), eventOf(first!, {}), env);
const answers = (JSON.parse(started.body) as { data: { situation: object } }).data.situation;
await fillFloor(client, new Map([[String(first!.variables["trust"]), answers]]));
const cold = new Map<Name, Awaited<ReturnType<typeof startCold>>[]>([
  ["ours", []],
  ["floor", []],
  ["apollo", []],
]);
for (let round = 0; round < COLD_ROUNDS; round += 1) {
  for (const [name, measured] of cold) measured.push(await startCold(bundleOf(name), eventOf(first!, {}), env));
}
const coldOf = (name: Name, what: "load" | "total" | "cpu" | "rss") => median(cold.get(name)!.map((one) => one[what]));
const starts = [];
for (const name of cold.keys()) {
  starts.push({
    "first situation in a fresh process": name,
    "load ms": coldOf(name, "load").toFixed(0),
    "load and answer ms": coldOf(name, "total").toFixed(0),
    "CPU ms": coldOf(name, "cpu").toFixed(0),
    "CPU × floor": (coldOf(name, "cpu") / coldOf("floor", "cpu")).toFixed(2),
    "RSS MB": coldOf(name, "rss").toFixed(0),
    "bundle bytes": (await stat(bundleOf(name))).size,
  });
}
aim("cold, CPU beside graphql-js with one GetItem: at most 1.25", coldOf("ours", "cpu") / coldOf("floor", "cpu"), 1.25);
aim(
  "cold, wall beside graphql-js with one GetItem: at most 1.25",
  coldOf("ours", "total") / coldOf("floor", "total"),
  1.25,
);

console.table(rows);
console.table(counted);
console.table(starts);
console.table(aims.map(({ met, ...rest }) => ({ ...rest, "": met ? "met" : "missed" })));
console.log(`500 events, 20,000 impacts, 200 advice, all synthetic: the compressed sizes are too good to be true.
Medians of ${ROUNDS} interleaved rounds, ${COLD_ROUNDS} cold ones; Node ${process.versions.node}, ${cpus().length} cores. CPU is that of the whole process, compression threads included.
Apollo's milliseconds include an embedded store on the loopback, its CPU does not. Read units by DynamoDB's rules.
Left out: the network, API Gateway, Lambda itself.`);

client.destroy();
counter.close();
await store.close();
await rm(folder, { recursive: true });
