/** Who is told when a function fails. Each alarm costs ten cents a month, so protected stages have them alone. */
import { functions } from "@tailorbird/contracts/functions";
import { api } from "./api.ts";
import { dashboardOf } from "./dashboard.ts";
import { pascalCase } from "./data/outputs.ts";
import { alarmTopicArn, stage } from "./foundation.ts";
import { functionNameOf } from "./functions.ts";
import { settings } from "./settings.ts";
import { nameOf } from "./stage.ts";

const minutes = 60;

function alarm(
  name: string,
  args: Omit<aws.cloudwatch.MetricAlarmArgs, "evaluationPeriods" | "comparisonOperator">,
) {
  new aws.cloudwatch.MetricAlarm(pascalCase(name), {
    name: nameOf(stage, name),
    comparisonOperator: "GreaterThanThreshold",
    evaluationPeriods: 3,
    // Once is chance; twice in a quarter of an hour is not.
    datapointsToAlarm: 2,
    treatMissingData: "notBreaching",
    alarmActions: [alarmTopicArn],
    ...args,
  });
}

if (stage.isProtected) {
  for (const { id } of functions) {
    alarm(`${id.replaceAll("/", "-")}-errors`, {
      alarmDescription: `The function ${id} fails. See docs/operations.md#function-errors.`,
      namespace: "AWS/Lambda",
      metricName: "Errors",
      dimensions: { FunctionName: functionNameOf(id) },
      statistic: "Sum",
      period: 5 * minutes,
      threshold: 0,
    });
  }
  alarm("api-failures", {
    alarmDescription: "The API answers 5xx. See docs/operations.md#api-failures.",
    namespace: "AWS/ApiGateway",
    metricName: "5xx",
    dimensions: { ApiId: api.nodes.api.id },
    statistic: "Sum",
    period: 5 * minutes,
    threshold: 5,
  });
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: nameOf(stage, "overview"),
    dashboardBody: JSON.stringify(dashboardOf(stage, settings.region)),
  });
}
