/** Who may do what from outside: editors, redactors, and the service that deploys. */
import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { createDeployer } from "../constructs/deployer.ts";
import { createEditor, createRedactor } from "../constructs/people.ts";
import { stackName } from "../names.ts";
import type { Stage } from "../stages.ts";

export class AccessStack extends Stack {
  constructor(scope: Construct, stage: Stage, props: StackProps) {
    super(scope, stackName(stage.name, "access"), {
      ...props,
      description: "Strike Advice: roles of people and of CI",
    });
    const roles = [createEditor(this, stage), createRedactor(this, stage)];
    if (stage.deployer) roles.push(createDeployer(this, stage.name, stage.deployer));
    for (const role of roles) new CfnOutput(this, `${role.node.id}Role`, { value: role.roleArn });
  }
}
