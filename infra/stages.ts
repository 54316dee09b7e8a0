/** What differs between the stages. Whoever runs the service edits this file; everything else follows from it. */
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import * as z from "zod";
import { loadConfig } from "../functions/config.ts";

/** Where the tables and functions are. CloudFront takes its certificate and firewall from `EDGE_REGION` only. */
export const REGION = "eu-west-2";
export const EDGE_REGION = "us-east-1";

const Arn = z.string().regex(/^arn:aws:iam::\d{12}:/, "an IAM ARN, as arn:aws:iam::123456789012:role/editors");

/** Who may take a role that writes. Either way what they get ends after an hour. */
const People = z.discriminatedUnion("kind", [
  /** Users of this account to whom its administrator allows it, who came with a second factor. */
  z.strictObject({ kind: z.literal("USERS_WITH_MFA") }),
  /** Roles that already stand for people, as those of IAM Identity Center do. They bring their own second factor. */
  z.strictObject({ kind: z.literal("ROLES"), arns: z.array(Arn).min(1) }),
]);

/** A service that runs the deployment and vouches for it with OpenID Connect. GitHub is one of them. */
const Deployer = z.strictObject({
  issuer: z.string().regex(/^[a-z0-9.-]+$/, "a host, as token.actions.githubusercontent.com"),
  audience: z.string(),
  /** The `sub` of its tokens, whole: which repository, and which environment of it. */
  subject: z.string().regex(/^[^*?]+$/, "the whole subject, without wildcards"),
  /** An account has one provider for each issuer: false where another stage in it has made it. */
  createProvider: z.boolean(),
});

const Domain = z.strictObject({
  name: z.hostname(),
  /** null: its DNS is elsewhere, and a person adds the records. */
  hostedZone: z.strictObject({ id: z.string(), name: z.hostname() }).nullable(),
});

const Settings = z.strictObject({
  /** null: the account of whoever deploys. */
  account: z
    .string()
    .regex(/^\d{12}$/, "twelve digits")
    .nullable(),
  domain: Domain.nullable(),
  /** Without a domain: the address that the first deployment printed, as https://d111111abcdef8.cloudfront.net. */
  origin: z.url({ protocol: /^https$/ }).nullable(),
  alarmEmail: z.email().nullable(),
  /** Where readers say that something is wrong: an e-mail address, or a page at https://. null: the pages say that there is none. */
  contact: z.union([z.email(), z.url({ protocol: /^https$/ })]).nullable(),
  /** US dollars a month for the whole account. */
  budget: z.number().positive(),
  logDays: z.enum(RetentionDays),
  /**
   * The most environments that each function may have at once: what a spike can cost, and what it may take from others.
   * null: no limit of ours. A new account has 10 in all and refuses any reservation until its quota is raised.
   */
  concurrency: z.number().int().positive().nullable(),
  /** Requests a second that reach the functions past the cache: beyond it, 429. An account has 10,000. */
  originRate: z.strictObject({ steady: z.number().int().positive(), burst: z.number().int().positive() }),
  /** Requests in five minutes from one address. A whole hospital may come from one: never low. */
  requestsPerAddress: z.number().int().min(2_000),
  /** How a new version takes over from the old one. */
  rollout: z.enum(["ALL_AT_ONCE", "CANARY_10_PERCENT_FOR_5_MINUTES"]),
  /** Days without a publication after which somebody should ask why. null: nobody publishes here regularly. */
  quietDays: z.number().positive().nullable(),
  editors: People,
  redactors: People,
  deployer: Deployer.nullable(),
});

type Settings = z.infer<typeof Settings>;
export type Stage = Settings & { name: string };
export type People = z.infer<typeof People>;
export type Deployer = z.infer<typeof Deployer>;

const dev: Settings = {
  account: null,
  domain: null,
  origin: null,
  alarmEmail: null,
  contact: null,
  budget: 20,
  logDays: RetentionDays.ONE_WEEK,
  concurrency: null,
  originRate: { steady: 100, burst: 200 },
  requestsPerAddress: 20_000,
  rollout: "ALL_AT_ONCE",
  quietDays: null,
  editors: { kind: "USERS_WITH_MFA" },
  redactors: { kind: "USERS_WITH_MFA" },
  deployer: null,
};

const production: Settings = {
  ...dev,
  budget: 300,
  logDays: RetentionDays.THREE_MONTHS,
  concurrency: 400,
  originRate: { steady: 5_000, burst: 5_000 },
  rollout: "CANARY_10_PERCENT_FOR_5_MINUTES",
  quietDays: 7,
};

/** As production, so that what is rehearsed is what runs; only smaller. */
const staging: Settings = {
  ...production,
  budget: 50,
  logDays: RetentionDays.ONE_MONTH,
  concurrency: 50,
  originRate: { steady: 500, burst: 500 },
  quietDays: null,
};

const stages: Record<string, Settings> = { dev, staging, production };

/** A name that is not in the table is somebody's own stage, with the settings of `dev`. Throws a sentence on a bad setting. */
export function loadStage(env: Record<string, string | undefined>): Stage {
  const { stage: name } = loadConfig({ STRIKES_STAGE: env["STRIKES_STAGE"] ?? "dev" });
  const parsed = Settings.safeParse(stages[name] ?? dev);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Stage ${name}: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  return { ...parsed.data, name };
}
