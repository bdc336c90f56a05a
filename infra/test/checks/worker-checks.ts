/** What works on queues and by the clock, and who watches it. */
import { functions } from "@tailorbird/contracts/functions";
import { deadLetterName, type QueueDefinition, type QueueName, queues } from "@tailorbird/contracts/queues";
import { schedules } from "@tailorbird/contracts/schedules";
import { queueOutputs } from "../../data/outputs.ts";
import { nameOf } from "../../stage.ts";
import type { Check } from "../check.ts";
import { all, lambda, lambdaName, type Subject } from "../rendered.ts";
import { hasRunbook } from "./runbooks.ts";

const definitions = Object.entries(queues) as [QueueName, QueueDefinition][];
const mappings = (subject: Subject) => all(subject, "aws:lambda/eventSourceMapping:EventSourceMapping");
const mappingOf = (subject: Subject, name: QueueName) =>
  mappings(subject).find(({ eventSourceArn }) => eventSourceArn === subject.outputs[queueOutputs(name).arn]);
const problemsOf = (found: Record<string, boolean | undefined>) =>
  Object.keys(found).filter((name) => found[name] !== true);

export const workerChecks: readonly Check<Subject>[] = [
  {
    promise:
      "every queue has its worker, which reports single failures, in batches and numbers of the contracts",
    problems: (subject) => [
      ...definitions.flatMap(([name, queue]) => {
        const mapping = mappingOf(subject, name);
        return problemsOf({
          [`${name}: worker`]: mapping?.functionName.endsWith(
            `:${lambdaName(subject, `queue/${queue.worker}`)}`,
          ),
          [`${name}: partial responses`]: mapping?.functionResponseTypes?.includes("ReportBatchItemFailures"),
          [`${name}: batch`]: mapping?.batchSize === queue.batchSize,
          [`${name}: cap`]: mapping?.scalingConfig?.maximumConcurrency === queue.maximumConcurrency,
          [`${name}: window`]: mapping?.maximumBatchingWindowInSeconds === 0,
        });
      }),
      ...(mappings(subject).length === definitions.length ? [] : ["a mapping of nobody's queue"]),
    ],
    violations: {
      "SST's default, which fails whole batches": (subject) => {
        mappingOf(subject, "tailor").functionResponseTypes = [];
      },
      "a worker without a cap": (subject) => {
        delete mappingOf(subject, "render").scalingConfig;
      },
      "a queue that nobody works on": (subject) => {
        const name = mappingOf(subject, "ingest").eventSourceArn;
        const index = subject.resources.findIndex(({ inputs }) => inputs.eventSourceArn === name);
        subject.resources.splice(index, 1);
      },
      "another's worker": (subject) => {
        mappingOf(subject, "ingest").functionName = mappingOf(subject, "render").functionName;
      },
    },
  },
  {
    promise:
      "each queue of the data half hides messages for six of the timeouts that this half gives its worker",
    problems: (subject) =>
      definitions.flatMap(([name, queue]) => {
        const hidden = Number(subject.outputs[queueOutputs(name).visibility]);
        return hidden >= 6 * lambda(subject, `queue/${queue.worker}`)?.timeout ? [] : [name];
      }),
    violations: {
      "a worker that may take longer": (subject) => {
        lambda(subject, "queue/tailor-resume").timeout += 1;
      },
      "a queue that was made for a shorter one": (subject) => {
        subject.outputs[queueOutputs("ingest").visibility] = "300";
      },
    },
  },
  {
    promise: "every schedule runs its function, tries a failed run again, and lets the database sleep",
    problems: (subject) =>
      Object.values(schedules).flatMap(({ worker, everyMinutes }) => {
        const name = lambdaName(subject, `cron/${worker}`);
        const found = all(subject, "aws:scheduler/schedule:Schedule").find((each) => each.name === name);
        return problemsOf({
          [`${worker}: function`]: found?.target.arn.endsWith(`:${name}`),
          [`${worker}: time`]:
            found?.scheduleExpression === `rate(${everyMinutes} minutes)` && everyMinutes >= 60,
          [`${worker}: retries`]: found?.target.retryPolicy.maximumRetryAttempts > 0,
          [`${worker}: on`]: found?.state === "ENABLED",
        });
      }),
    violations: {
      "SST's default of no retries": (subject) => {
        all(subject, "aws:scheduler/schedule:Schedule")[0].target.retryPolicy.maximumRetryAttempts = 0;
      },
      "a schedule that wakes the database all day": (subject) => {
        all(subject, "aws:scheduler/schedule:Schedule")[0].scheduleExpression = "rate(1 minute)";
      },
    },
  },
];

const logOf = (subject: Subject, id: string) =>
  all(subject, "aws:cloudwatch/logGroup:LogGroup").find(
    ({ name }) => name === `/aws/lambda/${lambdaName(subject, id)}`,
  );
const alarmOf = (subject: Subject, id: string) =>
  all(subject, "aws:cloudwatch/metricAlarm:MetricAlarm").find(
    ({ dimensions }) => dimensions.FunctionName === lambdaName(subject, id),
  );

/** Of protected stages. */
export const watchChecks: readonly Check<Subject>[] = [
  {
    promise:
      "every function's log is forgotten in time, its errors are told to operators, and the dashboard shows it",
    problems: (subject) => {
      const [dashboard] = all(subject, "aws:cloudwatch/dashboard:Dashboard");
      return functions.flatMap(({ id }) => {
        const name = lambdaName(subject, id);
        const log = logOf(subject, id);
        const alarm = alarmOf(subject, id);
        return problemsOf({
          [`${id}: retention`]: log?.retentionInDays === 30,
          [`${id}: alarm`]:
            alarm?.metricName === "Errors" && alarm.alarmActions.includes(subject.outputs.AlarmTopicArn),
          [`${id}: dashboard`]: dashboard?.dashboardBody.includes(`"${name}"`),
        });
      });
    },
    violations: {
      "a log that is kept for ever": (subject) => {
        delete logOf(subject, "http/jobs/get").retentionInDays;
      },
      "a function without an alarm": (subject) => {
        alarmOf(subject, "queue/tailor-resume").dimensions.FunctionName = "planted";
      },
      "an alarm that nobody hears": (subject) => {
        alarmOf(subject, "auth/authorize").alarmActions = [];
      },
      "a function that the dashboard does not show": (subject) => {
        const [dashboard] = all(subject, "aws:cloudwatch/dashboard:Dashboard");
        dashboard.dashboardBody = dashboard.dashboardBody.replaceAll("http-jobs-get", "planted");
      },
    },
  },
  {
    promise: "the dashboard shows every queue and what it gave up on, and every alarm has its page",
    problems: (subject) => {
      const [dashboard] = all(subject, "aws:cloudwatch/dashboard:Dashboard");
      const shown = (name: string) =>
        dashboard?.dashboardBody.includes(`"${nameOf({ name: subject.stage }, name)}"`);
      return [
        ...definitions.flatMap(([, queue]) =>
          problemsOf({
            [`${queue.name}: messages`]: shown(queue.name),
            [`${queue.name}: given up`]: shown(deadLetterName(queue)),
          }),
        ),
        ...all(subject, "aws:cloudwatch/metricAlarm:MetricAlarm").flatMap(({ name, alarmDescription }) =>
          hasRunbook(alarmDescription) ? [] : [name],
        ),
      ];
    },
    violations: {
      "a queue that the dashboard does not show": (subject) => {
        const [dashboard] = all(subject, "aws:cloudwatch/dashboard:Dashboard");
        dashboard.dashboardBody = dashboard.dashboardBody.replaceAll("-tailor-dead", "-planted");
      },
      "an alarm of no page": (subject) => {
        alarmOf(subject, "http/jobs/get").alarmDescription = "See docs/operations.md#planted.";
      },
    },
  },
  {
    promise: "a protected stage keeps its resources",
    problems: (subject) =>
      problemsOf({
        protect: subject.app.protect,
        removal: subject.app.removal === "retain",
      }),
    violations: {
      "a stage that can be removed": (subject) => {
        subject.app.protect = false;
      },
    },
  },
];
