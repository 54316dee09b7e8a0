/**
 * `node test/tools/rehearse.ts COMMAND…`: a whole deployment, rehearsed on this machine. COMMAND starts an emulator of AWS
 * (MiniStack); the real CDK deploys the real templates to it, the command and the starter fill the tables, the API answers,
 * the stacks go, and the data stays. `.ci/run` calls it where the emulator can be had.
 *
 * What an emulator lets pass proves little of what AWS would; what it refuses, or what does not answer, proves a lot.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const STAGE = "rehearsal";
const ACCOUNT = "000000000000";
const REGIONS = ["eu-west-2", "us-east-1"];

/** What the emulator does not know, and what of the rehearsal falls away with it. */
const unknown: Record<string, string> = {
  "AWS::CodeDeploy::Application": "the gradual rollout, and its way back",
  "AWS::CodeDeploy::DeploymentGroup": "the gradual rollout, and its way back",
  "AWS::Budgets::Budget": "the budget",
  "AWS::CloudFront::MonitoringSubscription": "the metrics of CloudFront that cost extra",
};

/** What it knows by name only. Nobody should take this rehearsal for a test of it. */
const notRehearsed = [
  "IAM: every call is allowed, whatever the roles say. The rules about roles are in test/stack/",
  "CloudFront: no cache, no firewall, no certificate. What it would keep is in test/stack/ and test/http-cache.test.ts",
  "alarms and traces: they are made, and nothing sets them off",
  "arm64, memory, cold starts, limits and prices",
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
const assembly = join(folder, "cdk.out");
const outputs = join(folder, "outputs.json");
/** The outputs of the stacks that are deployed, by stack. */
const known: Record<string, Record<string, string>> = {};
const port = await freePort();
const endpoint = `http://localhost:${port}`;

const env = {
  PATH: process.env["PATH"],
  HOME: folder,
  CI: "true",
  STRIKES_STAGE: STAGE,
  STRIKES_EDITOR: "Rehearsal",
  AWS_ENDPOINT_URL: endpoint,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_ACCESS_KEY_ID: "rehearsal",
  AWS_SECRET_ACCESS_KEY: "rehearsal",
  AWS_REGION: REGIONS[0],
  AWS_EC2_METADATA_DISABLED: "true",
};

const [command = "", ...parameters] = process.argv.slice(2);
if (command === "") {
  console.error("Name the command that starts the emulator, as: node test/tools/rehearse.ts ministack");
  process.exit(64);
}
const emulator = spawn(command, parameters, {
  cwd: folder,
  env: { ...env, BIND_HOST: "127.0.0.1", GATEWAY_PORT: String(port), MINISTACK_REGION: REGIONS[0], TMPDIR: folder },
  stdio: ["ignore", "ignore", "inherit"],
});

try {
  await step("the emulator starts", untilItAnswers);
  await step("cdk synth, with what the emulator does not know left out", () => {
    run("cdk", "synth", "--quiet", "--output", assembly);
    for (const [type, what] of leaveOut()) console.log(`  not rehearsed: ${type}: ${what}`);
  });
  await step("cdk bootstrap", () => run("cdk", "bootstrap", ...REGIONS.map((region) => `aws://${ACCOUNT}/${region}`)));
  await step("cdk deploy, one stack after the other", () => {
    for (const stack of stacksInOrder()) deploy(stack);
  });
  await step("the files go up, twice, and a version of the widget cannot be changed", () =>
    run("node", "test/tools/upload-files.ts", `strike-advice-${STAGE}-files-${ACCOUNT}`),
  );
  await step("strikes init", () => run("node", "seed/cli.ts", "init"));
  await step("the starter, through the real pipeline", () => run("node", "test/tools/publish-starter.ts"));
  await step("the deployed API answers", expectAnswers);
  await step("cdk deploy again", () => deploy("--all"));
  await step("cdk destroy takes all but the data, which refuses", () => {
    const refusal = fails("cdk", "destroy", "--app", assembly, "--all", "--force");
    if (!refusal.includes("TerminationProtection is enabled")) throw new Error(refusal);
    run("node", "seed/cli.ts", "verify");
  });
  await step("cdk deploy brings the rest back, over the same data", async () => {
    deploy(`StrikeAdvice-${STAGE}-api`);
    await expectAnswers();
  });
  for (const what of notRehearsed) console.log(`not rehearsed: ${what}`);
} finally {
  emulator.kill();
  rmSync(folder, { recursive: true, force: true });
}

// ---------------------------------------------------------------- steps

async function step(name: string, work: () => unknown): Promise<void> {
  const begun = Date.now();
  await work();
  console.log(`rehearsed: ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (emulator.exitCode !== null) throw new Error(`the emulator ended with ${emulator.exitCode}`);
    const answers = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the emulator does not answer");
}

/** Takes the unknown types out of the synthesised templates, and returns what was there. */
function leaveOut(): Map<string, string> {
  const left = new Map<string, string>();
  for (const file of readdirSync(assembly).filter((name) => name.endsWith(".template.json"))) {
    const template = JSON.parse(readFileSync(join(assembly, file), "utf8")) as Template;
    for (const [id, resource] of Object.entries(template.Resources)) {
      const what = unknown[resource.Type];
      if (what === undefined) continue;
      left.set(resource.Type, what);
      delete template.Resources[id];
    }
    // Nobody is left to carry it out.
    for (const resource of Object.values(template.Resources)) delete resource.UpdatePolicy;
    writeFileSync(join(assembly, file), JSON.stringify(template));
  }
  return left;
}

type Template = { Resources: Record<string, { Type: string; UpdatePolicy?: unknown }> };

/** Each after those it depends on, as CDK has worked it out. */
function stacksInOrder(): string[] {
  return run("cdk", "list", "--app", assembly)
    .split("\n")
    .filter((line) => line.startsWith(`StrikeAdvice-${STAGE}-`));
}

function deploy(...stacks: string[]): void {
  settleOutputs();
  run("cdk", "deploy", "--app", assembly, ...stacks, "--require-approval", "never", "--outputs-file", outputs);
  Object.assign(known, JSON.parse(readFileSync(outputs, "utf8")));
}

/** The emulator reads no output of another region's stack: what is known is put in by hand. */
function settleOutputs(): void {
  for (const file of readdirSync(assembly).filter((name) => name.endsWith(".template.json"))) {
    const settled = JSON.parse(readFileSync(join(assembly, file), "utf8"), (_, value: unknown) => {
      const { "Fn::GetStackOutput": asked } = (value ?? {}) as { "Fn::GetStackOutput"?: Record<string, string> };
      return (asked && known[asked["StackName"]!]?.[asked["OutputName"]!]) ?? value;
    }) as unknown;
    writeFileSync(join(assembly, file), JSON.stringify(settled));
  }
}

async function expectAnswers(): Promise<void> {
  const host = Object.values(known).flatMap((values) => values["ApiHost"] ?? [])[0]!;
  const query = `{ situation(trust: "RHM", at: "2016-04-26T10:00:00+01:00") { state advice { level } } }`;
  const { status, body, headers } = await ask(host, `/graphql?query=${encodeURIComponent(query)}`);
  const { state, advice } = (JSON.parse(body) as Answer).data?.situation ?? {};
  if (status !== 200 || state !== "STRIKE_NOW" || advice?.[0]?.level !== "EMERGENCY" || !headers["x-request-id"]) {
    throw new Error(`the API answered ${status} ${body} ${JSON.stringify(headers)}`);
  }
  const page = await ask(host, "/");
  if (page.status !== 200 || !page.body.includes("999"))
    throw new Error(`the page answered ${page.status} ${page.body}`);
}

type Answer = { data?: { situation?: { state: string; advice: { level: string }[] } } };

/** The host is API Gateway's; the emulator knows it by its name. */
async function ask(host: string, path: string) {
  const api = host.replace(/\.execute-api\..*$/, ".execute-api.localhost");
  const sent = request({ host: "127.0.0.1", port, path, headers: { host: `${api}:${port}` } }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() };
}

// ---------------------------------------------------------------- processes

/** In the project's folder; throws with what it printed where it fails. */
function run(program: string, ...args: string[]): string {
  const { status, printed } = ran(program, args);
  if (status === 0) return printed;
  throw new Error(`${program} ${args.join(" ")}: ${status}\n${printed}`);
}

/** What it printed, where it fails as it should. */
function fails(program: string, ...args: string[]): string {
  const { status, printed } = ran(program, args);
  if (status === 0) throw new Error(`${program} ${args.join(" ")} should have been refused`);
  return printed;
}

function ran(program: string, args: string[]) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: "utf8" });
  if (error) throw error;
  return { status, printed: `${stdout}\n${stderr}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
