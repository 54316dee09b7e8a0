/**
 * What a million questions cost, and a month without any: a formula over prices and a few numbers that were measured.
 * `npm run costs` writes the tables of README.md, and a test holds them to it.
 */
import { metrics } from "../functions/metrics.ts";
import {
  ofFunctions,
  ofLambda,
  ofTables,
  ofTheApi,
  ofTheEdge,
  ofTheFirewall,
  ofTheProbe,
  ofTheService,
} from "./alarms.ts";
import { functionNames } from "./paths.ts";
import { prices } from "./prices.ts";
import type { Stage } from "./stages.ts";

/** Measured unless it says otherwise. */
export const assumed = {
  /** The widget's question about one trust on the morning of a strike, compressed, with its headers. */
  answerBytes: 3_313 + 800,
  /** The same, had the function not compressed it. */
  plainBytes: 30_612 + 800,
  /** What a function is billed for an answer that it does not keep. Assumed: twice the processor time of `npm run bench`. */
  functionMs: 8,
  functionGb: 1,
  /** Of a function's log, of the platform's and of the API's, for one request. */
  logBytes: 1_700,
  /** Of X-Ray's own rule: one in twenty. */
  traced: 0.05,
  /** Different questions that are asked: a document for each trust and nation. */
  addresses: 300,
  /** Caches of CloudFront that ask on their own. Assumed: regional caches of the price class. */
  caches: 15,
  /** Seconds that an answer is kept: `functions/freshness.ts`. */
  keptFor: 30,
  /** Seconds between two looks of one environment at the head: `functions/read-model.ts`. One read unit each. */
  headEvery: 3,
};

const GB = 1e9;
const PER_MILLION = 1e6;

/** Questions a second that CloudFront cannot answer: each cache asks for each address once in its lifetime, if at all. */
export function missesOf(rate: number): number {
  const { addresses, caches, keptFor } = assumed;
  const ofOne = rate / (addresses * caches);
  return rate / (1 + ofOne * keptFor);
}

/** Environments of a function that are busy at a rate. */
export function environmentsAt(rate: number): number {
  return Math.max(1, Math.ceil((rate * assumed.functionMs) / 1_000));
}

/** Dollars for each million requests that reach the API at a rate. */
function behind(rate: number): number {
  const { functionMs, functionGb, logBytes, traced, headEvery } = assumed;
  const reads = environmentsAt(rate) / headEvery / rate;
  return (
    prices.apiRequests.usd +
    prices.lambdaRequests.usd +
    PER_MILLION * (functionMs / 1_000) * functionGb * prices.lambdaTime.usd +
    reads * prices.tableReads.usd +
    ((PER_MILLION * logBytes) / GB) * prices.logBytes.usd +
    traced * prices.traces.usd
  );
}

/** Dollars for each million questions, asked past the edge. */
export function withoutEdge(rate: number, bytes = assumed.answerBytes): number {
  return behind(rate) + ((PER_MILLION * bytes) / GB) * prices.regionBytes.usd;
}

/** Dollars for each million questions. What comes from our own region to CloudFront costs nothing. */
export function withEdge(rate: number): number {
  const missed = missesOf(rate);
  return (
    prices.edgeRequests.usd +
    prices.firewallRequests.usd +
    ((PER_MILLION * assumed.answerBytes) / GB) * prices.edgeBytes.usd +
    (missed / rate) * behind(missed)
  );
}

/** Dollars a month that a stage costs when nobody asks anything, by what for. */
export function idle(stage: Stage): [what: string, usd: number][] {
  const alarms = alarmsOf(stage);
  const own = Object.keys(metrics).length * functionNames.length;
  const minutes = 30.4 * 24 * 60;
  const check =
    minutes * (0.3 * 0.25 * prices.lambdaTime.usd + (prices.lambdaRequests.usd + behind(1 / 60)) / PER_MILLION);
  return [
    ["Firewall and its rule", prices.firewall.usd + prices.firewallRule.usd],
    [`${own} metrics of ours, if each is given out`, own * prices.metric.usd],
    ["8 further metrics of CloudFront", 8 * prices.metric.usd],
    [`${alarms} alarms`, alarms * prices.alarm.usd],
    ["The check, once a minute", check],
  ];
}

export function alarmsOf(stage: Stage): number {
  const eachFunction = ofFunctions.length + ofLambda(stage).length + 1; // and that of its rollout
  const others = [ofTheService(stage), ofTheApi(stage), ofTables, ofTables, ofTheEdge, ofTheFirewall, ofTheProbe];
  return functionNames.length * eachFunction + others.flat().length;
}
