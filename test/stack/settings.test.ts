/** What the settings of a stage may say beside what ours say: a domain, CI, people who come from elsewhere. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import recommendedFlags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { afterAll, describe, expect, it } from "vitest";
import { checkByNag } from "../../infra/nag.ts";
import { bundleNames } from "../../infra/paths.ts";
import { createStacks } from "../../infra/stacks/index.ts";
import { loadStage, type Stage } from "../../infra/stages.ts";

const outdir = mkdtempSync(join(tmpdir(), "strike-advice-settings-"));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const someFolder = new URL("../publishing", import.meta.url).pathname;
const bundles = Object.fromEntries(bundleNames.map((name) => [name, someFolder])) as Parameters<typeof createStacks>[2];

type Resources = Record<string, { Type: string; Properties: Record<string, unknown> }>;

/** Resources by the last part of their stack's name, as nag lets them through. */
function stacksOf(settings: Partial<Stage>): Record<string, Resources> {
  const app = new App({ outdir, context: recommendedFlags });
  createStacks(app, { ...loadStage({ STRIKES_STAGE: "production" }), ...settings }, bundles);
  checkByNag(app);
  return Object.fromEntries(
    app.synth().stacks.map(({ stackName, template }) => [stackName.split("-").slice(2).join("-"), template.Resources]),
  );
}

const ofType = (resources: Resources, type: string) => Object.values(resources).filter((one) => one.Type === type);
const trustOf = (resources: Resources, role: string) =>
  Object.values(resources).find(({ Properties }) => Properties["RoleName"] === `StrikeAdvice-production-${role}`)!
    .Properties["AssumeRolePolicyDocument"];

describe("a domain", () => {
  const name = "strikes.example.org";

  it("has a certificate, records for both kinds of addresses, and TLS 1.2 at least", () => {
    const { edge, api } = stacksOf({
      domain: { name, hostedZone: { id: "Z0123456789ABCDEFGHIJ", name: "example.org" } },
      contact: "help@example.org",
    });
    const [distribution] = ofType(edge!, "AWS::CloudFront::Distribution");
    expect(distribution!.Properties["DistributionConfig"]).toMatchObject({
      Aliases: [name],
      ViewerCertificate: { MinimumProtocolVersion: "TLSv1.2_2021", SslSupportMethod: "sni-only" },
    });
    const kinds = ofType(edge!, "AWS::Route53::RecordSet").map(({ Properties }) => Properties["Type"]);
    expect(new Set(kinds)).toEqual(new Set(["A", "AAAA"]));
    const site = ofType(api!, "AWS::Lambda::Function").find(
      ({ Properties }) => Properties["Handler"] === "site.handler",
    );
    expect(site!.Properties["Environment"]).toMatchObject({
      Variables: { STRIKES_ORIGIN: `https://${name}`, STRIKES_CONTACT: "help@example.org" },
    });
  });

  it("whose records are elsewhere leaves them to a person", () => {
    const { edge } = stacksOf({ domain: { name, hostedZone: null } });
    expect(ofType(edge!, "AWS::CertificateManager::Certificate")).toHaveLength(1);
    expect(ofType(edge!, "AWS::Route53::RecordSet")).toEqual([]);
  });
});

describe("CI", () => {
  const deployer = {
    issuer: "token.actions.githubusercontent.com",
    audience: "sts.amazonaws.com",
    subject: "repo:example/strike-advice:environment:production",
    createProvider: true,
  };

  it("is let in by its whole subject, and can take CDK's own roles and add files, nothing else", () => {
    const { access } = stacksOf({ deployer });
    expect(trustOf(access!, "Deployer")).toMatchObject({
      Statement: [
        {
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: {
              "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
              "token.actions.githubusercontent.com:sub": deployer.subject,
            },
          },
        },
      ],
    });
    expect(ofType(access!, "AWS::IAM::OIDCProvider")).toHaveLength(1);
    const policy = JSON.stringify(ofType(access!, "AWS::IAM::Policy").at(-1));
    expect([...policy.matchAll(/"Action":(\[.*?\]|".*?")/g)].map(([, action]) => JSON.parse(action!))).toEqual([
      "sts:AssumeRole",
      ["s3:GetObject", "s3:PutObject"],
    ]);
    expect(policy).not.toContain("cfn-exec");
  });

  it("has no way in where none is set", () => {
    const { access } = stacksOf({ deployer: null });
    expect(ofType(access!, "AWS::IAM::Role")).toHaveLength(2);
  });
});

it("an address for alarms is told of all of them, in both regions", () => {
  const stacks = stacksOf({ alarmEmail: "operator@example.org" });
  for (const part of ["watch", "watch-edge"]) {
    expect(ofType(stacks[part]!, "AWS::SNS::Subscription").map(({ Properties }) => Properties)).toMatchObject([
      { Protocol: "email", Endpoint: "operator@example.org" },
    ]);
  }
});

it("editors may come from roles that stand for people already", () => {
  const arn =
    "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_Editors_0123456789abcdef";
  const { access } = stacksOf({ editors: { kind: "ROLES", arns: [arn] } });
  expect(trustOf(access!, "Editor")).toMatchObject({
    Statement: [{ Action: "sts:AssumeRole", Principal: { AWS: arn } }],
  });
});

it.each([
  ["staging", /^staging$/],
  ["jo-dev", /^jo-dev$/],
])("a stage %s has settings", (name, expected) => {
  expect(loadStage({ STRIKES_STAGE: name }).name).toMatch(expected);
});

it("a name that cannot be part of a table's name is refused, and the sentence says which variable", () => {
  expect(() => loadStage({ STRIKES_STAGE: "Production!" })).toThrow(/STRIKES_STAGE/);
});
