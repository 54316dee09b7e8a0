/** Makes alarms of rows, and the topic that tells people of them. */
import { Aws, Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import type { AlarmRow } from "../alarms.ts";
import { linkTo } from "../runbook.ts";
import type { Stage } from "../stages.ts";

type Source = {
  /** Tells it apart from others of the same metric, in the alarm's id. */
  id: string;
  namespace: string;
  dimensions: Record<string, string>;
  /** What it means that nothing is counted at all. */
  missing?: TreatMissingData;
};

export function createAlarms(scope: Construct, topic: Topic, source: Source, rows: readonly AlarmRow[]): Alarm[] {
  return rows.map((row) => {
    const alarm = new Alarm(scope, `${source.id}${row.metric}`, {
      alarmDescription: `${row.means} ${linkTo(row.entry)}`,
      metric: new Metric({
        namespace: source.namespace,
        metricName: row.metric,
        dimensionsMap: source.dimensions,
        statistic: row.statistic,
        period: Duration.minutes(row.span[0]),
      }),
      evaluationPeriods: row.span[1],
      threshold: "above" in row.bad ? row.bad.above : row.bad.below,
      comparisonOperator:
        "above" in row.bad ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: source.missing ?? TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
    return alarm;
  });
}

/** `publishers`: services of AWS that may publish to it, and nobody else. */
export function createTopic(scope: Construct, id: string, { alarmEmail }: Stage, publishers: string[]): Topic {
  const topic = new Topic(scope, id, { enforceSSL: true });
  for (const service of publishers) {
    topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ["sns:Publish"],
        principals: [new ServicePrincipal(service)],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    );
  }
  if (alarmEmail !== null) topic.addSubscription(new EmailSubscription(alarmEmail));
  return topic;
}
