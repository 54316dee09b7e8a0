/** Rules that hold for whatever runs in AWS, now and later. They read the synthesised template, all of it. */
import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableName, tableNames, tables } from "../schema/tables.ts";
import { codeOf, ofType, type Resource, synthesise, type Synthesised } from "./support/synth.ts";

let stack: Synthesised;
let dynamoTables: Resource[];
let lambdas: Resource[];

beforeAll(async () => {
  stack = await synthesise("lab");
  dynamoTables = ofType(stack, "AWS::DynamoDB::Table");
  lambdas = ofType(stack, "AWS::Lambda::Function");
});
afterAll(() => stack.remove());

describe("tables", () => {
  it("are every table of tables.ts and no other, with its keys", () => {
    const declared = tableNames.map((name) => {
      const { partition, sort } = tables[name];
      const range = sort === null ? [] : [{ AttributeName: sort, KeyType: "RANGE" }];
      return [tableName("lab", name), [{ AttributeName: partition, KeyType: "HASH" }, ...range]];
    });
    expect(dynamoTables.map((t) => [t.Properties["TableName"], t.Properties["KeySchema"]])).toEqual(declared);
  });

  it("survive the stack", () => {
    for (const table of dynamoTables) {
      expect(table).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
      expect(table.Properties).toMatchObject({ DeletionProtectionEnabled: true });
    }
  });

  it("can be restored to any second, and are paid for by the request", () => {
    for (const table of dynamoTables) {
      expect(table.Properties).toMatchObject({
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
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
});

describe("functions", () => {
  it("only read", () => {
    const allowed = new Set([
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      "sts:AssumeRole", // by Lambda itself, see the next rule
    ]);
    expect(new Set(statements(stack.resources).flatMap((statement) => statement.Action))).toEqual(allowed);
  });

  it("take roles that only Lambda may take", () => {
    const trusting = statements(stack.resources).filter((statement) => statement.Principal !== undefined);
    expect(trusting).toHaveLength(lambdas.length);
    for (const { Principal } of trusting) expect(Principal).toEqual({ Service: "lambda.amazonaws.com" });
  });

  it("reach exactly our tables", () => {
    const arns = idsOf("AWS::DynamoDB::Table").map((id) => JSON.stringify({ "Fn::GetAtt": [id, "Arn"] }));
    const reading = statements(stack.resources).filter((s) => JSON.stringify(s.Action).includes("dynamodb:"));
    expect(reading.length).toBeGreaterThan(0);
    for (const { Resource } of reading) {
      expect(
        [Resource]
          .flat()
          .map((arn) => JSON.stringify(arn))
          .toSorted(),
      ).toEqual(arns.toSorted());
    }
  });

  it("have no wildcard in a policy, and no policy that AWS wrote", () => {
    for (const statement of statements(stack.resources)) expect(JSON.stringify(statement)).not.toContain("*");
    for (const role of ofType(stack, "AWS::IAM::Role")) expect(role.Properties).not.toHaveProperty("ManagedPolicyArns");
  });

  it("run on arm64 and Node 24 only, and know their stage", () => {
    expect(lambdas.length).toBeGreaterThan(0);
    for (const lambda of lambdas) {
      expect(lambda.Properties).toMatchObject({
        Architectures: ["arm64"],
        Runtime: "nodejs24.x",
        Environment: { Variables: { STRIKES_STAGE: "lab" } },
      });
    }
  });

  it("log to a group of ours, which forgets", () => {
    for (const lambda of lambdas) {
      const { LogGroup } = lambda.Properties["LoggingConfig"] as { LogGroup: { Ref: string } };
      expect(stack.resources[LogGroup.Ref]).toMatchObject({ Properties: { RetentionInDays: expect.any(Number) } });
    }
  });

  it("are a module and the SDL, nothing more, and the handler is in it", async () => {
    for (const lambda of lambdas) {
      const [module] = String(lambda.Properties["Handler"]).split(".");
      expect(await readdir(codeOf(stack, lambda))).toEqual([`${module}.mjs`, "schema.graphql"]);
    }
  });
});

describe("the API", () => {
  it("answers /graphql and the documents under /d/, and nothing else", () => {
    const routes = ofType(stack, "AWS::ApiGatewayV2::Route").map((route) => String(route.Properties["RouteKey"]));
    const asking = ["GET", "HEAD", "OPTIONS"].flatMap((method) => [`${method} /graphql`, `${method} /d/{proxy+}`]);
    expect(routes.toSorted()).toEqual([...asking, "POST /graphql"].toSorted());
  });

  it("is the only caller of the functions", () => {
    const [apiId] = idsOf("AWS::ApiGatewayV2::Api");
    const permissions = ofType(stack, "AWS::Lambda::Permission");
    expect(permissions.length).toBeGreaterThan(0);
    for (const { Properties } of permissions) {
      expect(Properties).toMatchObject({ Principal: "apigateway.amazonaws.com", Action: "lambda:InvokeFunction" });
      expect(JSON.stringify(Properties["SourceArn"])).toMatch(
        new RegExp(`\\{"Ref":"${apiId}"\\},"/\\*/\\*/(graphql|d/\\{proxy\\+\\})"`),
      );
    }
  });
});

function idsOf(type: string): string[] {
  return Object.keys(stack.resources).filter((id) => stack.resources[id]?.Type === type);
}

type Statement = { Effect: string; Action: string | string[]; Resource?: unknown; Principal?: unknown };

/** Every policy statement, wherever in the template it stands. */
function statements(node: unknown): Statement[] {
  if (typeof node !== "object" || node === null) return [];
  if ("Effect" in node) return [node as Statement];
  return Object.values(node).flatMap(statements);
}
