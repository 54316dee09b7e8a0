/** Rules for what looks at the service: alarms, the check from outside, the dashboard, the budget. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { metrics, NAMESPACE } from "../../functions/metrics.ts";
import { alarmsOf } from "../../infra/cost.ts";
import { loadStage } from "../../infra/stages.ts";
import { functionNames } from "../../infra/paths.ts";
import { production } from "../support/production.ts";
import { ofType, type Resource, type Synthesised } from "../support/synth.ts";

const RUNBOOK = new URL("../../infra/RUNBOOK.md", import.meta.url);

let app: Synthesised;
let alarms: Resource[];

beforeAll(async () => {
  app = await production();
  alarms = ofType(app, "AWS::CloudWatch::Alarm");
});

type Dimension = { Name: string; Value: unknown };
const named = ({ Properties }: Resource) => String(Properties["MetricName"]);
const of = (metric: string) => alarms.filter((alarm) => named(alarm) === metric);

describe("an alarm", () => {
  it("says what it means, and where it stands what to do", () => {
    const headings = [...readFileSync(RUNBOOK, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => anchorOf(text));
    expect(alarms.length).toBeGreaterThan(15);
    for (const { Properties } of alarms) {
      const [, means, entry = ""] = /^(.{20,}) What to do: infra\/RUNBOOK\.md#([a-z-]+)$/.exec(
        String(Properties["AlarmDescription"]),
      ) ?? ["", "", "nothing"];
      expect(means, named({ Properties } as Resource)).not.toBe("");
      expect(headings).toContain(entry);
    }
  });

  it("tells somebody, when it goes off and when it is over; but those that only turn a rollout back", () => {
    const topics = Object.entries(app.resources).filter(([, { Type }]) => Type === "AWS::SNS::Topic");
    const refs = topics.map(([id]) => id);
    for (const { Properties } of alarms.filter((alarm) => !isOfRollout(alarm))) {
      for (const actions of [Properties["AlarmActions"], Properties["OKActions"]] as { Ref: string }[][]) {
        expect(actions).toHaveLength(1);
        expect(refs).toContain(actions[0]!.Ref);
      }
    }
    expect(alarms.filter(isOfRollout)).toHaveLength(functionNames.length);
  });

  it("counts what functions give out, for the function that gives it out", () => {
    const own = alarms.filter(({ Properties }) => Properties["Namespace"] === NAMESPACE);
    expect(new Set(own.map(named)).difference(new Set(Object.keys(metrics)))).toEqual(new Set());
    for (const { Properties } of own) {
      const dimensions = Object.fromEntries(
        (Properties["Dimensions"] as Dimension[]).map(({ Name, Value }) => [Name, Value]),
      );
      expect(dimensions["Stage"]).toBe("production");
      expect(functionNames).toContain(dimensions["Function"]);
    }
  });

  it("is counted in what a month costs", () => {
    expect(alarmsOf(loadStage({ STRIKES_STAGE: "production" }))).toBe(alarms.length);
  });

  it("about the firewall counts under the names that the firewall gives", () => {
    type Seen = { VisibilityConfig: { MetricName: string } };
    const acl = ofType(app, "AWS::WAFv2::WebACL")[0]!.Properties as Seen & { Rules: Seen[] };
    expect(of("BlockedRequests")[0]!.Properties["Dimensions"]).toEqual([
      { Name: "Rule", Value: acl.Rules[0]!.VisibilityConfig.MetricName },
      { Name: "WebACL", Value: acl.VisibilityConfig.MetricName },
    ]);
  });

  it("goes off before nobody has looked, and when readers are told nothing", () => {
    expect(of("CoverageLeft")[0]!.Properties).toMatchObject({
      ComparisonOperator: "LessThanThreshold",
      Threshold: 43_200,
      Statistic: "Minimum",
    });
    expect(of("SourceDown").map(({ Properties }) => Properties["Threshold"])).toEqual([0, 0]);
  });

  function isOfRollout({ Properties }: Resource): boolean {
    return String(Properties["AlarmDescription"]).includes("#a-rollout-was-turned-back");
  }
});

/** As GitHub makes addresses of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

describe("the check from outside", () => {
  it("is made every minute, and its absence is as bad as its failure", () => {
    const [rule] = ofType(app, "AWS::Events::Rule");
    expect(rule!.Properties).toMatchObject({ ScheduleExpression: "rate(1 minute)", State: "ENABLED" });
    const [alarm] = alarms.filter(({ Properties }) =>
      String(Properties["AlarmDescription"]).includes("#the-check-fails"),
    );
    expect(alarm!.Properties).toMatchObject({ MetricName: "Errors", TreatMissingData: "breaching", Period: 300 });
  });

  it("may do nothing but ask", () => {
    const probe = ofType(app, "AWS::Lambda::Function").find(
      ({ Properties }) => Properties["Handler"] === "probe.handler",
    )!;
    expect(probe.Properties["Environment"]).toMatchObject({ Variables: { STRIKES_ORIGIN: expect.anything() } });
  });
});

describe("the dashboard", () => {
  it("shows every number that functions give out, and what the edge does", () => {
    const text = JSON.stringify(ofType(app, "AWS::CloudWatch::Dashboard"));
    for (const name of Object.keys(metrics)) expect(text).toContain(`\\"StrikeAdvice\\",\\"${name}\\"`);
    for (const name of ["Requests", "CacheHitRate", "5xxErrorRate"])
      expect(text).toContain(`\\"AWS/CloudFront\\",\\"${name}\\"`);
  });
});

describe("topics", () => {
  type Statement = { Effect: string; Principal: { Service?: string | string[] }; Condition: object };

  it("take messages over TLS from CloudWatch and the budget of this account, and from nobody else", () => {
    const statements = ofType(app, "AWS::SNS::TopicPolicy").flatMap(
      ({ Properties }) => (Properties["PolicyDocument"] as { Statement: Statement[] }).Statement,
    );
    const allowing = statements.filter(({ Effect }) => Effect === "Allow");
    expect(new Set(allowing.flatMap(({ Principal }) => Principal.Service))).toEqual(
      new Set(["budgets.amazonaws.com", "cloudwatch.amazonaws.com"]),
    );
    for (const { Condition } of allowing) {
      expect(Condition).toEqual({ StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } });
    }
    expect(statements.filter(({ Effect }) => Effect === "Deny")).toHaveLength(2);
  });
});

it("the budget is told of before the month is over", () => {
  const [budget] = ofType(app, "AWS::Budgets::Budget");
  expect(budget!.Properties).toMatchObject({
    Budget: { BudgetLimit: { Amount: 300, Unit: "USD" }, TimeUnit: "MONTHLY" },
    NotificationsWithSubscribers: [
      { Notification: { NotificationType: "ACTUAL", Threshold: 50 } },
      { Notification: { NotificationType: "ACTUAL", Threshold: 90 } },
      { Notification: { NotificationType: "FORECASTED", Threshold: 100 } },
    ],
  });
});
