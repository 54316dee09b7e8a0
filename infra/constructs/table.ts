/** A table of `schema/tables.ts`. What was published must be there for ever (promise 9). */
import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { tableName, type TableName, tables } from "../../schema/tables.ts";

export function createTable(scope: Construct, stage: string, name: TableName): Table {
  const { partition, sort } = tables[name];
  return new Table(scope, name, {
    tableName: tableName(stage, name),
    partitionKey: { name: partition, type: AttributeType.STRING },
    ...(sort !== null && { sortKey: { name: sort, type: AttributeType.STRING } }),
    billingMode: BillingMode.PAY_PER_REQUEST,
    // With the key that AWS keeps for DynamoDB: each use of it is in CloudTrail, and nobody can schedule its deletion.
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    // A table outlives its stack, and its deletion is refused.
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
