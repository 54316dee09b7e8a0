/** Tells when the month will cost more than it should, while something can still be done. */
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";

/** Percent of the budget. */
const told = [
  { notificationType: "ACTUAL", threshold: 50 },
  { notificationType: "ACTUAL", threshold: 90 },
  { notificationType: "FORECASTED", threshold: 100 },
];

export function createBudget(scope: Construct, { budget }: Stage, topic: Topic): void {
  new CfnBudget(scope, "Budget", {
    budget: { budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: { amount: budget, unit: "USD" } },
    notificationsWithSubscribers: told.map((notification) => ({
      notification: { ...notification, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
      subscribers: [{ subscriptionType: "SNS", address: topic.topicArn }],
    })),
  });
}
