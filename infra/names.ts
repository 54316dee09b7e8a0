/** Names that one stack gives and another, a script or a person has to know. */
import { Aws } from "aws-cdk-lib";
import { tableName, type TableName, tableNames } from "../schema/tables.ts";
import { REGION } from "./stages.ts";

type Part = "data" | "api" | "edge" | "watch" | "watch-edge" | "access";

/** `StrikeAdvice-dev-api`. */
export function stackName(stage: string, part: Part): string {
  return `StrikeAdvice-${stage}-${part}`;
}

/** What one region's stacks say as outputs, and another's read. */
export const outputs = { apiHost: "ApiHost", distribution: "DistributionId" } as const;

/** Names of buckets are the world's: the account makes it ours. */
export function filesBucketName(stage: string): string {
  return `strike-advice-${stage}-files-${Aws.ACCOUNT_ID}`;
}

/** As CloudWatch counts it. */
export function firewallName(stage: string): string {
  return `StrikeAdvice-${stage}`;
}

/** People name a role when they take it: `StrikeAdvice-production-Editor`. */
export function roleName(stage: string, role: "Editor" | "Redactor" | "Deployer"): string {
  return `StrikeAdvice-${stage}-${role}`;
}

/** By name, not by reference: no stack that reads can hold the stack that keeps from being changed, or the other way round. */
export function tableArns(stage: string, names: readonly TableName[] = tableNames): string[] {
  return names.map((name) => `arn:aws:dynamodb:${REGION}:${Aws.ACCOUNT_ID}:table/${tableName(stage, name)}`);
}
