/** What must outlive everything else: the tables, and the files that pages name by version. */
import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { tableNames } from "../../schema/tables.ts";
import { createFilesBucket } from "../constructs/files-bucket.ts";
import { createTable } from "../constructs/table.ts";
import { stackName } from "../names.ts";
import type { Stage } from "../stages.ts";

export class DataStack extends Stack {
  constructor(scope: Construct, stage: Stage, props: StackProps) {
    super(scope, stackName(stage.name, "data"), {
      ...props,
      description: "Strike Advice: tables and files. Kept when the stack goes.",
      terminationProtection: true,
    });
    for (const name of tableNames) createTable(this, stage.name, name);
    const files = createFilesBucket(this, stage.name);
    new CfnOutput(this, "FilesBucket", { value: files.bucketName });
  }
}
