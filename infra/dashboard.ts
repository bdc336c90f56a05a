/** One page that shows how a stage is: a row for each function and each queue. */
import { functions } from "@tailorbird/contracts/functions";
import { deadLetterName, queues } from "@tailorbird/contracts/queues";
import { nameOf, type Stage } from "./stage.ts";

type Metric = readonly (string | { readonly stat?: string; readonly label?: string })[];

/** CloudWatch's dashboard body. Twenty-four columns wide. */
export function dashboardOf(stage: Pick<Stage, "name">, region: string) {
  const widget = (title: string, row: number, column: number, metrics: readonly Metric[]) => ({
    type: "metric",
    x: column * 8,
    y: row * 4,
    width: 8,
    height: 4,
    properties: { title, region, view: "timeSeries", period: 300, metrics },
  });
  const ofQueues = Object.values(queues).map((queue, row) => {
    const metric = (name: string, metricName: string, stat: string) =>
      ["AWS/SQS", metricName, "QueueName", nameOf(stage, name), { stat }] as const;
    const rows = [
      metric(queue.name, "NumberOfMessagesReceived", "Sum"),
      metric(queue.name, "ApproximateNumberOfMessagesVisible", "Maximum"),
      metric(deadLetterName(queue), "ApproximateNumberOfMessagesVisible", "Maximum"),
      metric(queue.name, "ApproximateAgeOfOldestMessage", "Maximum"),
    ];
    return [
      widget(`${queue.name}: messages`, row, 0, rows.slice(0, 2)),
      widget(`${queue.name}: given up`, row, 1, rows.slice(2, 3)),
      widget(`${queue.name}: oldest`, row, 2, rows.slice(3)),
    ];
  });
  const ofFunctions = functions.map(({ id }, at) => {
    const row = ofQueues.length + at;
    const metric = (metricName: string, stat: string) =>
      ["AWS/Lambda", metricName, "FunctionName", nameOf(stage, id.replaceAll("/", "-")), { stat }] as const;
    return [
      widget(`${id}: invocations`, row, 0, [
        metric("Invocations", "Sum"),
        metric("ConcurrentExecutions", "Maximum"),
      ]),
      widget(`${id}: errors`, row, 1, [metric("Errors", "Sum"), metric("Throttles", "Sum")]),
      widget(`${id}: duration`, row, 2, [metric("Duration", "p50"), metric("Duration", "p95")]),
    ];
  });
  return { widgets: [...ofQueues.flat(), ...ofFunctions.flat()] };
}
