/** What the public sees: CloudFront, with the firewall and the certificate that it takes from this region only. */
import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { createDistribution } from "../constructs/distribution.ts";
import { createFirewall } from "../constructs/firewall.ts";
import { outputs, stackName } from "../names.ts";
import type { Stage } from "../stages.ts";

export class EdgeStack extends Stack {
  readonly distribution: Distribution;
  /** `https://strikes.example`, without a slash. */
  readonly origin: string;

  constructor(scope: Construct, stage: Stage, props: StackProps) {
    super(scope, stackName(stage.name, "edge"), { ...props, description: "Strike Advice: CloudFront and firewall" });
    this.distribution = createDistribution(this, stage, createFirewall(this, stage));
    this.origin = `https://${stage.domain?.name ?? this.distribution.distributionDomainName}`;
    new CfnOutput(this, outputs.distribution, { value: this.distribution.distributionId });
    new CfnOutput(this, "Origin", { value: this.origin });
    new CfnOutput(this, "GraphQL", { value: `${this.origin}/graphql` });
  }
}
