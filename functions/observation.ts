/**
 * What is found out about one request on its way, for its line in the log. It goes with the request through all that is
 * awaited, so that the store's client knows nothing of HTTP, and the server nothing of CloudWatch. Outside a request, as in
 * the command, what is noted goes nowhere.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { ErrorCode } from "./errors.ts";
import type { MetricName } from "./metrics.ts";

export type Observation = {
  /** API Gateway's, under which its own log has the request, too. */
  requestId: string;
  values: Partial<Record<MetricName, number>>;
  /** Of the errors that were answered with. */
  codes: Set<ErrorCode>;
  /** The newest version, where it was read. */
  version: string | null;
};

const current = new AsyncLocalStorage<Observation>();

export function observed<T>(observation: Observation, work: () => T): T {
  return current.run(observation, work);
}

/** What is known so far of the request that is being answered; null outside one. */
export function observation(): Observation | null {
  return current.getStore() ?? null;
}

export function count(name: MetricName): void {
  const values = current.getStore()?.values;
  if (values) values[name] = (values[name] ?? 0) + 1;
}

/** Notes the code of an error, and returns what ties the error to the log, to be shown beside it. */
export function errorReference(code: ErrorCode): { requestId?: string } {
  const known = current.getStore();
  known?.codes.add(code);
  return known ? { requestId: known.requestId } : {};
}
