/** Settings, read once from the environment and checked. */
import * as z from "zod";

/** Names become parts of table names. */
const stage = z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, "letters, digits and hyphens, as `production`");

const Environment = z.object({
  STRIKES_STAGE: stage.default("local"),
  AWS_ENDPOINT_URL_DYNAMODB: z.url({ protocol: /^https?$/ }).optional(),
});

/** `endpoint` is null for DynamoDB itself. */
export type Config = { stage: string; endpoint: string | null };

/** Throws a sentence that names the variable. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  return { stage: parsed.data.STRIKES_STAGE, endpoint: parsed.data.AWS_ENDPOINT_URL_DYNAMODB ?? null };
}

export function isLoopback(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
