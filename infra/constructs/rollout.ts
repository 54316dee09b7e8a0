/**
 * How a new version of a function takes over: behind an alias, a tenth of the requests first, and back by itself when
 * an alarm goes off. CodeDeploy does the moving, with a role that knows this one alias.
 */
import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { CfnApplication, CfnDeploymentGroup } from "aws-cdk-lib/aws-codedeploy";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Alias, type CfnAlias, type Function, type IVersion } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { linkTo } from "../runbook.ts";

const configurations: Record<Stage["rollout"], string> = {
  ALL_AT_ONCE: "CodeDeployDefault.LambdaAllAtOnce",
  CANARY_10_PERCENT_FOR_5_MINUTES: "CodeDeployDefault.LambdaCanary10Percent5Minutes",
};

/** The alias that everything outside calls. */
export function createRollout(scope: Construct, id: string, lambda: Function, stage: Stage): Alias {
  // CDK's classes and its interfaces differ in what may be undefined.
  const version = lambda.currentVersion as IVersion;
  const alias = new Alias(scope, `${id}Live`, { aliasName: "live", version });
  const alarm = failuresOf(scope, id, alias);
  const application = new CfnApplication(scope, `${id}Rollouts`, { computePlatform: "Lambda" });
  const group = new CfnDeploymentGroup(scope, `${id}Rollout`, {
    applicationName: application.ref,
    serviceRoleArn: roleFor(scope, id, alias).roleArn,
    deploymentConfigName: configurations[stage.rollout],
    deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
    alarmConfiguration: { enabled: true, alarms: [{ name: alarm.alarmName }] },
    autoRollbackConfiguration: {
      enabled: true,
      events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
    },
  });
  (alias.node.defaultChild as CfnAlias).cfnOptions.updatePolicy = {
    codeDeployLambdaAliasUpdate: { applicationName: application.ref, deploymentGroupName: group.ref },
  };
  return alias;
}

/** Calls of the alias that failed: old version and new, for while both run nothing else tells them apart in time. */
function failuresOf(scope: Construct, id: string, alias: Alias): Alarm {
  return new Alarm(scope, `${id}RolloutFailures`, {
    alarmDescription: `A new version of ${id} fails: CodeDeploy goes back to the old one. ${linkTo("a-rollout-was-turned-back")}`,
    metric: alias.metricErrors({ period: Duration.minutes(1), statistic: "Sum" }),
    threshold: 3,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
}

/** In place of the policy that AWS wrote for it, which may move the aliases of all functions. */
function roleFor(scope: Construct, id: string, alias: Alias): Role {
  const role = new Role(scope, `${id}RolloutRole`, { assumedBy: new ServicePrincipal("codedeploy.amazonaws.com") });
  role.addToPolicy(
    new PolicyStatement({
      actions: ["lambda:GetAlias", "lambda:GetProvisionedConcurrencyConfig", "lambda:UpdateAlias"],
      resources: [alias.functionArn],
    }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ["cloudwatch:DescribeAlarms"], resources: ["*"] }));
  return role;
}
