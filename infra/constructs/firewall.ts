/**
 * The firewall: no more than so many requests from one address. There are no rules about content: what we are asked is
 * public, cannot write, and has limits of its own; a rule that takes a long query for an attack would turn readers away.
 */
import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";
import { emergencyTexts } from "../../schema/emergency.ts";
import { firewallName } from "../names.ts";
import type { Stage } from "../stages.ts";

/** As CloudWatch counts it. */
export const RATE_RULE = "TooManyRequests";

export function createFirewall(scope: Construct, stage: Stage): CfnWebACL {
  const seen = (metricName: string) => ({
    cloudWatchMetricsEnabled: true,
    metricName,
    // Samples hold addresses of readers. During an attack a person may turn them on.
    sampledRequestsEnabled: false,
  });
  return new CfnWebACL(scope, "Firewall", {
    name: firewallName(stage.name),
    scope: "CLOUDFRONT",
    defaultAction: { allow: {} },
    // Alarms know it by this name.
    visibilityConfig: seen(firewallName(stage.name)),
    customResponseBodies: { [RATE_RULE]: { contentType: "TEXT_PLAIN", content: tooMany() } },
    rules: [
      {
        name: RATE_RULE,
        priority: 0,
        action: {
          block: {
            customResponse: {
              responseCode: 429,
              customResponseBodyKey: RATE_RULE,
              responseHeaders: [{ name: "Retry-After", value: "300" }],
            },
          },
        },
        statement: { rateBasedStatement: { aggregateKeyType: "IP", limit: stage.requestsPerAddress } },
        visibilityConfig: seen(RATE_RULE),
      },
    ],
  });
}

/** Promise 4 holds for whoever is turned away, too. */
function tooMany(): string {
  const { heading, conditions, body } = emergencyTexts[0]!;
  return `Too many requests came from your address. Try again in five minutes.

${heading} if ${conditions.join(", or ")}. ${body}
`;
}
