/**
 * `npm run bench`: what an answer costs through the Lambda adapter, beside bare graphql-js over the same data in memory.
 *
 * All variants run in this process, one after the other in every round, and the medians of the rounds are compared: a busy
 * machine slows them all alike, so the ratios say more than the milliseconds. What it leaves out stands at the end.
 */
import { gzipSync } from "node:zlib";
import { type DocumentNode, execute, parse, validate } from "graphql";
import { createHandler, type HttpEvent, type HttpResult } from "../../functions/adapter.ts";
import { createContext } from "../../functions/context.ts";
import { documents } from "../../functions/documents/list.ts";
import { createSchema } from "../../functions/schema.ts";
import { createServer } from "../../functions/server.ts";
import { readModelOf } from "../fixtures.ts";
import { AT, synthetic } from "../support/synthetic.ts";

const ROUNDS = 31;
const text = (name: string) => documents.find((document) => document.name === name)!.text;

const evidence = `evidence { ... on QuoteEvidence { quote source { publisher title } } }`;
const questions = [
  { name: "situation", query: text("situation-of-trust"), variables: { trust: "R00" }, calls: 10 },
  { name: "typical list", query: text("strikes"), variables: { first: 20 }, calls: 20 },
  {
    name: "heavy list",
    query: `query ($first: Int) { trustImpacts(first: $first) { totalCount nodes { id service effect metric modality
      count { value qualifier } period { start end } trust { odsCode name } events { id staffGroupLabels windows { id start { time date } end { time date } } }
      facts { field value basis } ${evidence} } } }`,
    variables: { first: 100 },
    calls: 5,
  },
];
type Question = (typeof questions)[number];

const readModel = readModelOf(synthetic());
const schema = createSchema();
const handler = createHandler(createServer({ readModel, now: () => AT }));

type Variant = { name: string; run: () => Promise<unknown> };
type Measured = { cpu: number; p50: number };

function variantsOf({ query, variables }: Question): Variant[] {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(String(faults[0]));
  const body = JSON.stringify({ query, variables });
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
  return [
    { name: "bare graphql-js", run: () => bare(document, variables) },
    { name: "POST, never kept", run: () => answered(event({ method: "POST", body })) },
    { name: "POST, br", run: () => answered(event({ method: "POST", body, encoding: "br" })) },
    { name: "GET, kept", run: () => answered(event({ method: "GET", query: asked })) },
    { name: "GET, kept, br", run: () => answered(event({ method: "GET", query: asked, encoding: "br" })) },
  ];
}

async function bare(document: DocumentNode, variableValues: Record<string, unknown>): Promise<string> {
  const contextValue = createContext(readModel, AT);
  const { errors, data } = await execute({ schema, document, variableValues, contextValue });
  if (errors) throw errors[0]!;
  return JSON.stringify({ data });
}

function event(asked: { method: string; body?: string; query?: string; encoding?: string }): HttpEvent {
  const { method, body, query = "", encoding } = asked;
  return {
    rawPath: "/graphql",
    rawQueryString: query,
    headers: { accept: "application/json", "content-type": "application/json", "accept-encoding": encoding },
    isBase64Encoded: false,
    ...(body !== undefined && { body }),
    requestContext: { domainName: "strikes.example", stage: "$default", http: { method } },
  };
}

/** With the envelope, which Lambda turns into JSON. */
async function answered(asked: HttpEvent): Promise<HttpResult> {
  const result = await handler(asked);
  if (result.statusCode !== 200) throw new Error(`${result.statusCode} ${result.body.slice(0, 200)}`);
  JSON.stringify(result);
  return result;
}

async function measure(run: Variant["run"], calls: number): Promise<Measured> {
  const walls: number[] = [];
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const begun = performance.now();
    await run();
    walls.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1_000 / calls, p50: median(walls) };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function benchOf(question: Question): Promise<Record<string, string | number>[]> {
  const variants = variantsOf(question);
  const rounds = new Map(variants.map(({ name }) => [name, [] as Measured[]]));
  for (let round = -5; round < ROUNDS; round += 1) {
    // The first rounds warm up. Each later one begins with another variant.
    const turn = Math.max(0, round) % variants.length;
    for (const { name, run } of [...variants.slice(turn), ...variants.slice(0, turn)]) {
      const measured = await measure(run, question.calls);
      if (round >= 0) rounds.get(name)!.push(measured);
    }
  }
  const cpuOf = (name: string) => median(rounds.get(name)!.map(({ cpu }) => cpu));
  return variants.map(({ name }) => ({
    question: question.name,
    variant: name,
    "CPU ms": cpuOf(name).toFixed(3),
    "p50 ms": median(rounds.get(name)!.map(({ p50 }) => p50)).toFixed(3),
    "× bare": (cpuOf(name) / cpuOf("bare graphql-js")).toFixed(2),
  }));
}

async function sizesOf({ name, query, variables }: Question): Promise<Record<string, string | number>> {
  const body = JSON.stringify({ query, variables });
  const plain = Buffer.from((await answered(event({ method: "POST", body }))).body);
  const br = await answered(event({ method: "POST", body, encoding: "br" }));
  return {
    question: name,
    bytes: plain.length,
    gzip: gzipSync(plain).length,
    br: Buffer.from(br.body, "base64").length,
  };
}

const rows = [];
for (const question of questions) rows.push(...(await benchOf(question)));
console.table(rows);
console.table(await Promise.all(questions.map(sizesOf)));
console.log(`500 events, 20,000 impacts, 200 advice, all synthetic: the compressed sizes are too good to be true.
Medians of ${ROUNDS} rounds, Node ${process.versions.node}. CPU is that of the whole process, compression threads included.
Left out: the network, API Gateway, Lambda itself, its cold start, DynamoDB (warm: none is asked), and other servers.`);
