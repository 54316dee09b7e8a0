/**
 * Where it runs: the tables, and the GraphQL function behind an HTTP API. Names and keys come from `schema/tables.ts`.
 * The function reads; nothing in this stack may write. The editor's right to write is the editor's own.
 */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { AttributeType, BillingMode, Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { tableName, tableNames, tables, type TableName } from "../schema/tables.ts";

/** `graphqlBundle`: the folder that `bundleFunction("graphql", …)` filled. */
type StrikeAdviceProps = StackProps & { stage: string; graphqlBundle: string };

export class StrikeAdviceStack extends Stack {
  constructor(scope: Construct, id: string, { stage, graphqlBundle, ...props }: StrikeAdviceProps) {
    super(scope, id, { description: "Strike Advice: tables and API", ...props });
    const allTables = tableNames.map((name) => createTable(this, stage, name));
    const graphql = createReader(
      this,
      "GraphQL",
      { stage, bundle: graphqlBundle, handler: "graphql.handler" },
      allTables,
    );
    const api = createApi(this, graphql);
    new CfnOutput(this, "GraphQLUrl", { value: `${api.apiEndpoint}/graphql` });
  }
}

/** What was published must be there for ever (promise 9): a table outlives its stack, and deletion is refused. */
function createTable(scope: Construct, stage: string, name: TableName): Table {
  const { partition, sort } = tables[name];
  return new Table(scope, name, {
    tableName: tableName(stage, name),
    partitionKey: { name: partition, type: AttributeType.STRING },
    ...(sort !== null && { sortKey: { name: sort, type: AttributeType.STRING } }),
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

type Reader = { stage: string; bundle: string; handler: string };

/** A function that may read the tables and write its own log, and nothing else. */
function createReader(scope: Construct, id: string, reader: Reader, readable: Table[]): Function {
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  // A role of its own: the one that CDK would make may write to every log of the account.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  role.addToPolicy(
    new PolicyStatement({
      actions: ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"],
      resources: readable.map((table) => table.tableArn),
    }),
  );
  return new Function(scope, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(reader.bundle),
    handler: reader.handler,
    // Memory buys CPU: 512 MB costs 8 % less and takes 60 % longer.
    memorySize: 1024,
    timeout: Duration.seconds(10),
    environment: { STRIKES_STAGE: reader.stage },
    role,
    logGroup,
  });
}

/** CORS is the server's affair: it answers OPTIONS itself, here as on a desk. */
function createApi(scope: Construct, graphql: Function): HttpApi {
  const api = new HttpApi(scope, "Api", { apiName: Stack.of(scope).stackName });
  const integration = new HttpLambdaIntegration("GraphQL", graphql);
  const asking = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS];
  api.addRoutes({ path: "/graphql", methods: [...asking, HttpMethod.POST], integration });
  // Documents at fixed addresses.
  api.addRoutes({ path: "/d/{proxy+}", methods: asking, integration });
  return api;
}
