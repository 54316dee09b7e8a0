/** Asks a GraphQL server over HTTP, without a network. */
import { createServer, type ServerOptions } from "../../functions/server.ts";

/** Tests read answers as they are: a path that is not there is undefined, and the test says so. */
// oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is the query's
type Json = any;

export type Answer = { status: number; headers: Headers; data: Json; errors: Json[]; codes: string[]; text: string };

export type Ask = (
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Fails the test on anything that is logged, unless a log is given. */
export function asker(options: Pick<ServerOptions, "readModel"> & Partial<ServerOptions>, at: string): Ask {
  const log = (entry: Record<string, unknown>) => {
    throw new Error(`logged: ${JSON.stringify(entry)}`);
  };
  const server = createServer({ now: () => Date.parse(at), log, ...options });
  return async (query, variables, headers) => {
    const response = await server.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return read(response);
  };
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const {
    data,
    errors = [],
    code,
  } = text.startsWith("{") ? (JSON.parse(text) as { data: Json; errors?: Json[]; code?: string }) : { data: undefined };
  // Outside GraphQL there is one error, with its code at the top.
  const codes = code === undefined ? errors.map((error: Json) => String(error.extensions?.code)) : [code];
  return { status: response.status, headers: response.headers, data, errors, codes, text };
}
