/** The examples, asked of a server over the example records by HTTP. */
import { createServer } from "../../../functions/server.ts";
import { readModelOf } from "../../fixtures.ts";
import { type Ask, read } from "../ask.ts";
import { examples } from "./examples.ts";
import { exampleEditions } from "./records.ts";

/** The page is the same whenever it is made. */
const now = () => Date.parse("2026-06-01T08:00:00Z");

export function exampleServer(): ReturnType<typeof createServer> {
  return createServer({ readModel: readModelOf(...exampleEditions()), now });
}

export function askerOf(server: ReturnType<typeof createServer>): Ask {
  return async (query, variables, headers) =>
    read(
      await server.fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    );
}

/** `printed` is the answer's own text, with long lists cut. */
export type Answered = { variables: Record<string, unknown> | undefined; printed: string; codes: string[] };

export async function answerExamples(ask: Ask): Promise<Map<string, Answered>> {
  const answered = new Map<string, Answered>();
  const data: Record<string, Record<string, never>> = {};
  for (const { id, query, variables: from } of examples) {
    const variables = from?.(data);
    const { text, data: found, codes } = await ask(query, variables);
    data[id] = found;
    answered.set(id, { variables, printed: printed(JSON.parse(text)), codes });
  }
  return answered;
}

const LONGEST = 3;

/** JSON as people read it: what fits a line stands on one. Of long lists the first, and how many more there are. */
export function printed(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  if (flat.length + indent.length <= 100 && !(isList && value.length > LONGEST)) return spaced(value);
  const all = isList
    ? value.map((item) => printed(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printed(item, inner)}`);
  const shown = isList ? all.slice(0, LONGEST) : all;
  const more = all.length > shown.length ? `\n${inner}… and ${all.length - shown.length} more` : "";
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${inner}${shown.join(`,\n${inner}`)}${more}\n${indent}${close}`;
}

/** On one line, with a space after each comma and colon. */
function spaced(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
