/** The HTTP API in front of the functions: exactly the routes of `paths.ts`, a rate of its own, and a log without readers in it. */
import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Alias, IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { answers, type FunctionName } from "../paths.ts";
import type { Stage } from "../stages.ts";

/** CORS is the functions' affair: they answer OPTIONS themselves, here as on a desk. */
export function createHttpApi(scope: Construct, stage: Stage, functions: Record<FunctionName, Alias>): HttpApi {
  const api = new HttpApi(scope, "Api", { apiName: Stack.of(scope).stackName, createDefaultStage: false });
  const logGroup = new LogGroup(scope, "ApiLog", { retention: stage.logDays, removalPolicy: RemovalPolicy.DESTROY });
  new HttpStage(scope, "ApiStage", {
    httpApi: api,
    autoDeploy: true,
    throttle: { rateLimit: stage.originRate.steady, burstLimit: stage.originRate.burst },
    accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: accessLog },
  });
  const integrations = Object.fromEntries(
    Object.entries(functions).map(([name, lambda]) => [name, new HttpLambdaIntegration(name, lambda as IFunction)]),
  );
  for (const { path, by, methods } of answers) {
    const integration = integrations[by]!;
    if (path === "*") new HttpRoute(scope, "Rest", { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration });
    else api.addRoutes({ path: path.replace(/\*$/, "{proxy+}"), methods: methodsOf[methods], integration });
  }
  return api;
}

const ask = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS];
const methodsOf = { ASK: ask, ASK_AND_POST: [...ask, HttpMethod.POST] };

/** No address, no agent, no query: what somebody asked about their hospital is nobody's affair. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: "$context.requestId",
    requestTime: "$context.requestTime",
    routeKey: "$context.routeKey",
    status: "$context.status",
    responseLength: "$context.responseLength",
    responseLatency: "$context.responseLatency",
    integrationLatency: "$context.integrationLatency",
    integrationError: "$context.integrationErrorMessage",
  }),
);
