/** Rules for what must outlive everything else: the tables and the files. They read the synthesised templates, all of them. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableName, tableNames, tables } from "../../schema/tables.ts";
import { ofType, type Resource, synthesise, type Synthesised } from "../support/synth.ts";

let app: Synthesised;
let dynamoTables: Resource[];
let buckets: Resource[];

beforeAll(async () => {
  app = await synthesise("dev");
  dynamoTables = ofType(app, "AWS::DynamoDB::Table");
  buckets = ofType(app, "AWS::S3::Bucket");
});
afterAll(() => rm(app.outdir, { recursive: true, force: true }));

describe("tables", () => {
  it("are every table of tables.ts and no other, with its keys", () => {
    const declared = tableNames.map((name) => {
      const { partition, sort } = tables[name];
      const range = sort === null ? [] : [{ AttributeName: sort, KeyType: "RANGE" }];
      return [tableName("dev", name), [{ AttributeName: partition, KeyType: "HASH" }, ...range]];
    });
    expect(dynamoTables.map((t) => [t.Properties["TableName"], t.Properties["KeySchema"]])).toEqual(declared);
  });

  it("survive the stack", () => {
    for (const table of dynamoTables) {
      expect(table).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
      expect(table.Properties).toMatchObject({ DeletionProtectionEnabled: true });
    }
  });

  it("can be restored to any second of five weeks, are encrypted, and are paid for by the request", () => {
    for (const table of dynamoTables) {
      expect(table.Properties).toMatchObject({
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: { SSEEnabled: true },
        BillingMode: "PAY_PER_REQUEST",
      });
    }
  });

  it("have no index: an index lags, and shows one state only", () => {
    for (const table of dynamoTables) {
      expect(table.Properties).not.toHaveProperty("GlobalSecondaryIndexes");
      expect(table.Properties).not.toHaveProperty("LocalSecondaryIndexes");
    }
  });

  it("forget nothing by themselves", () => {
    for (const table of dynamoTables) expect(table.Properties).not.toHaveProperty("TimeToLiveSpecification");
  });
});

describe("buckets", () => {
  it("survive the stack, keep every version, and expire none", () => {
    expect(buckets.length).toBeGreaterThan(0);
    for (const bucket of buckets) {
      expect(bucket).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
      expect(bucket.Properties).toMatchObject({ VersioningConfiguration: { Status: "Enabled" } });
      expect(JSON.stringify(bucket.Properties["LifecycleConfiguration"])).not.toContain("Expiration");
    }
  });

  it("are nobody's but ours", () => {
    for (const bucket of buckets) {
      expect(bucket.Properties["PublicAccessBlockConfiguration"]).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
  });
});

it("what keeps is in a stack that nothing else is in, and that cannot be deleted by mistake", async () => {
  const keeps = ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::S3::BucketPolicy"];
  const types = (part: string) => Object.values(app.stacks[part]!.Resources).map(({ Type }) => Type);
  expect(new Set(types("data"))).toEqual(new Set(keeps));
  for (const part of Object.keys(app.stacks).filter((part) => part !== "data")) {
    expect(types(part).filter((type) => keeps.includes(type))).toEqual([]);
  }
  expect(app.isProtected("data")).toBe(true);
});
