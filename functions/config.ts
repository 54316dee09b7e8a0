/** Settings, read once from the environment and checked. */
import * as z from "zod";

/** Names become parts of table names. */
const stage = z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, "letters, digits and hyphens, as `production`");

type Env = Record<string, string | undefined>;

const Environment = z.object({
  STRIKES_STAGE: stage.default("local"),
  AWS_ENDPOINT_URL_DYNAMODB: z.url({ protocol: /^https?$/ }).optional(),
});

/** `endpoint` is null for DynamoDB itself. */
export type Config = { stage: string; endpoint: string | null };

/** Throws a sentence that names the variable. */
export function loadConfig(env: Env): Config {
  const { STRIKES_STAGE: stage, AWS_ENDPOINT_URL_DYNAMODB: endpoint = null } = parse(Environment, env);
  return { stage, endpoint };
}

const SiteEnvironment = z.object({
  STRIKES_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+$/, "a scheme and a host, as `https://strikes.example`")
    .optional(),
});

/** Where the public finds the site; null where nobody told. Throws as well. */
export function loadOrigin(env: Env): string | null {
  return parse(SiteEnvironment, env).STRIKES_ORIGIN ?? null;
}

const ContactEnvironment = z.object({
  STRIKES_CONTACT: z
    .union([z.email(), z.url({ protocol: /^https$/ })], "an e-mail address, or a page at https://")
    .optional(),
});

/** Where readers tell whoever runs it that something is wrong; null where nobody said. Throws as well. */
export function loadContact(env: Env): string | null {
  return parse(ContactEnvironment, env).STRIKES_CONTACT ?? null;
}

function parse<T>(schema: z.ZodType<T>, env: Env): T {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
}

export function isLoopback(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
