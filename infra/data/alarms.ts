import { CfnOutput, Duration } from "aws-cdk-lib";
import { ComparisonOperator, MathExpression, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import { settings } from "../settings.ts";
import { metricsNamespace, nameOf, type Stage } from "../stage.ts";
import { outputs, pascalCase } from "./outputs.ts";
import type { QueuePair } from "./queues.ts";

/** Where every alarm of the stage goes, those of the other half too. */
export function createAlarmTopic(scope: Construct, stage: Stage, key: IKey): Topic {
  const topic = new Topic(scope, "Alarms", {
    topicName: nameOf(stage, "alarms"),
    masterKey: key,
    enforceSSL: true,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": topic.stack.account } },
    }),
  );
  if (stage.isProtected) topic.addSubscription(new EmailSubscription(settings.operatorsEmail));
  new CfnOutput(scope, outputs.alarmTopicArn, { value: topic.topicArn });
  return topic;
}

/** Three per queue: what was given up, what waits too long, what keeps failing. `docs/operations.md` has a page for each. */
export function createQueueAlarms(scope: Construct, stage: Stage, pair: QueuePair, topic: Topic): void {
  const { definition, queue, deadLetters } = pair;
  const name = definition.name;
  const alarm = (kind: string, metric: Metric | MathExpression, threshold: number, what: string) => {
    metric
      .createAlarm(scope, `${pascalCase(name)}${pascalCase(kind)}Alarm`, {
        alarmName: nameOf(stage, `${name}-${kind}`),
        alarmDescription: `${what} See docs/operations.md#${kind}.`,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      .addAlarmAction(new SnsAction(topic));
  };
  const period = Duration.minutes(5);
  alarm(
    "dead-letters",
    deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" }),
    0,
    `The queue ${name} gave up on a message.`,
  );
  alarm(
    "backlog",
    queue.metricApproximateAgeOfOldestMessage({ period, statistic: "Maximum" }),
    Math.max(15 * 60, 2 * definition.timeoutSeconds),
    `A message of the queue ${name} has waited too long.`,
  );
  const counted = (metricName: string) =>
    new Metric({
      namespace: metricsNamespace(stage),
      metricName,
      dimensionsMap: { service: "queue", queue: name },
      statistic: "Sum",
      period,
    });
  alarm(
    "error-rate",
    new MathExpression({
      // Of few messages one failure is no rate.
      expression: "IF(messages >= 10, 100 * failures / messages, 0)",
      usingMetrics: { failures: counted("failures"), messages: counted("messages") },
      period,
    }),
    5,
    `More than 5 % of the messages of the queue ${name} fail.`,
  );
}
