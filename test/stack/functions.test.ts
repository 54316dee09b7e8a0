/** Rules for what answers: the functions, how they change over, and the API in front of them. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { answers } from "../../infra/paths.ts";
import { production } from "../support/production.ts";
import { ofType, type Resource, type Synthesised } from "../support/synth.ts";

let app: Synthesised;
let lambdas: Resource[];

beforeAll(async () => {
  app = await production();
  lambdas = ofType(app, "AWS::Lambda::Function");
});

describe("functions", () => {
  it("run on arm64 and Node 24 only", () => {
    expect(lambdas.length).toBeGreaterThan(0);
    for (const lambda of lambdas) {
      expect(lambda.Properties).toMatchObject({ Architectures: ["arm64"], Runtime: "nodejs24.x" });
    }
  });

  it("are named in the outputs that the runbook asks for", () => {
    const runbook = readFileSync(new URL("../../infra/RUNBOOK.md", import.meta.url), "utf8");
    const asked = [...runbook.matchAll(/\$\(output \S+ (\S+) (\w+)\)/g)].map(([, stack = "", name = ""]) => [
      stack,
      name,
    ]);
    expect(asked.length).toBeGreaterThan(2);
    const unknown = [...asked, ["api", "SiteFunction"]].filter(
      ([stack = "", name = ""]) => app.stacks[stack]?.Outputs?.[name] === undefined,
    );
    expect(unknown).toEqual([]);
  });

  it("that read know their stage", () => {
    for (const lambda of ofType({ resources: app.stacks["api"]!.Resources }, "AWS::Lambda::Function")) {
      expect(lambda.Properties).toMatchObject({ Environment: { Variables: { STRIKES_STAGE: "production" } } });
    }
  });

  it("are traced, and log to a group of ours, which forgets", () => {
    for (const lambda of lambdas) {
      expect(lambda.Properties).toMatchObject({ TracingConfig: { Mode: "Active" } });
      const { LogGroup } = lambda.Properties["LoggingConfig"] as { LogGroup: { Ref: string } };
      expect(app.resources[LogGroup.Ref]?.Type).toBe("AWS::Logs::LogGroup");
    }
    for (const group of ofType(app, "AWS::Logs::LogGroup")) {
      expect(group.Properties).toMatchObject({ RetentionInDays: expect.any(Number) });
    }
  });

  it("cannot take all environments of the account, or cost without end", () => {
    for (const lambda of lambdas) expect(lambda.Properties["ReservedConcurrentExecutions"]).toBeGreaterThan(0);
  });
});

describe("a new version", () => {
  it("takes over by degrees, and goes back when its alarm goes off", () => {
    const aliases = ofType(app, "AWS::Lambda::Alias");
    expect(aliases).toHaveLength(Object.keys(app.stacks["api"]!.Resources).filter(isFunction).length);
    for (const alias of aliases) {
      const { DeploymentGroupName } = updateOf(alias);
      expect(app.resources[DeploymentGroupName.Ref]?.Properties).toMatchObject({
        DeploymentConfigName: "CodeDeployDefault.LambdaCanary10Percent5Minutes",
        AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: expect.stringMatching(/RolloutFailures/) } }] },
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
        },
      });
    }
  });

  it("leaves the old one where it is: the alias can be pointed back by hand", () => {
    for (const version of ofType(app, "AWS::Lambda::Version")) expect(version.DeletionPolicy).toBe("Retain");
  });

  function isFunction(id: string): boolean {
    return app.resources[id]?.Type === "AWS::Lambda::Function";
  }
});

describe("the API", () => {
  it("answers the paths of paths.ts, and nothing else", () => {
    const routes = ofType(app, "AWS::ApiGatewayV2::Route").map((route) => String(route.Properties["RouteKey"]));
    const methods = { ASK: ["GET", "HEAD", "OPTIONS"], ASK_AND_POST: ["GET", "HEAD", "OPTIONS", "POST"] };
    const declared = answers.flatMap((row) =>
      row.path === "*"
        ? "$default"
        : methods[row.methods].map((method) => `${method} ${row.path.replace("*", "{proxy+}")}`),
    );
    expect(routes.toSorted()).toEqual(declared.toSorted());
    expect(routes).toContain("POST /graphql");
  });

  it("calls aliases, and is their only caller", () => {
    const apis = idsOf("AWS::ApiGatewayV2::Api");
    const permissions = ofType(app, "AWS::Lambda::Permission");
    expect(permissions.length).toBeGreaterThan(0);
    for (const { Properties } of permissions.filter(
      ({ Properties }) => Properties["Principal"] !== "events.amazonaws.com",
    )) {
      expect(Properties).toMatchObject({
        Principal: "apigateway.amazonaws.com",
        Action: "lambda:InvokeFunction",
        FunctionName: { Ref: expect.stringMatching(/Live/) },
      });
      expect(JSON.stringify(Properties["SourceArn"])).toContain(`{"Ref":"${apis[0]}"},"/*/`);
    }
    for (const { Properties } of ofType(app, "AWS::ApiGatewayV2::Integration")) {
      expect(Properties).toMatchObject({
        PayloadFormatVersion: "2.0",
        IntegrationUri: { Ref: expect.stringMatching(/Live/) },
      });
    }
  });

  it("lets no more through than the stage allows", () => {
    for (const { Properties } of ofType(app, "AWS::ApiGatewayV2::Stage")) {
      expect(Properties["DefaultRouteSettings"]).toMatchObject({
        ThrottlingRateLimit: 5_000,
        ThrottlingBurstLimit: 5_000,
      });
    }
  });

  it("writes nothing down about who asked, or what", () => {
    for (const { Properties } of ofType(app, "AWS::ApiGatewayV2::Stage")) {
      const { Format } = Properties["AccessLogSettings"] as { Format: string };
      expect(Object.keys(JSON.parse(Format) as object)).toContain("requestId");
      expect(Format).not.toMatch(/sourceIp|userAgent|path|query|identity/i);
    }
  });
});

function idsOf(type: string): string[] {
  return Object.keys(app.resources).filter((id) => app.resources[id]?.Type === type);
}

function updateOf(alias: Resource): { DeploymentGroupName: { Ref: string } } {
  const { UpdatePolicy } = alias as unknown as {
    UpdatePolicy: { CodeDeployLambdaAliasUpdate: { DeploymentGroupName: { Ref: string } } };
  };
  return UpdatePolicy.CodeDeployLambdaAliasUpdate;
}
