/** The role of the service that deploys. It vouches for each run with OpenID Connect: no key is kept anywhere. */
import { Aws, Duration } from "aws-cdk-lib";
import { FederatedPrincipal, OidcProviderNative, PolicyStatement, Role } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { filesBucketName, roleName } from "../names.ts";
import { type Deployer, EDGE_REGION, REGION } from "../stages.ts";

export function createDeployer(scope: Construct, stage: string, deployer: Deployer): Role {
  const { issuer, audience, subject, createProvider } = deployer;
  if (createProvider) {
    new OidcProviderNative(scope, "Provider", { url: `https://${issuer}`, clientIds: [audience] });
  }
  const provider = `arn:aws:iam::${Aws.ACCOUNT_ID}:oidc-provider/${issuer}`;
  const conditions = { StringEquals: { [`${issuer}:aud`]: audience, [`${issuer}:sub`]: subject } };
  const role = new Role(scope, "Deployer", {
    roleName: roleName(stage, "Deployer"),
    description: `Strike Advice, ${stage}: deployment from ${issuer}`,
    assumedBy: new FederatedPrincipal(provider, conditions, "sts:AssumeRoleWithWebIdentity"),
    maxSessionDuration: Duration.hours(1),
  });
  role.addToPolicy(new PolicyStatement({ actions: ["sts:AssumeRole"], resources: bootstrapRoles() }));
  // Files are uploaded beside the stacks. What is there is never deleted.
  role.addToPolicy(
    new PolicyStatement({
      actions: ["s3:GetObject", "s3:PutObject"],
      resources: [`arn:aws:s3:::${filesBucketName(stage)}/*`],
    }),
  );
  return role;
}

/** Those that `cdk bootstrap` makes, and through which `cdk deploy` does everything. The qualifier is CDK's own. */
function bootstrapRoles(): string[] {
  const kinds = ["deploy-role", "file-publishing-role", "lookup-role"];
  return [REGION, EDGE_REGION].flatMap((region) =>
    kinds.map((kind) => `arn:aws:iam::${Aws.ACCOUNT_ID}:role/cdk-hnb659fds-${kind}-${Aws.ACCOUNT_ID}-${region}`),
  );
}
