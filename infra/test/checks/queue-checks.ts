/** What every queue of the contracts must have. */

import type { QueueName } from "@tailorbird/contracts/queues";
import {
  deadLetterName,
  type QueueDefinition,
  queues,
  visibilityTimeoutSeconds,
} from "@tailorbird/contracts/queues";
import { queueOutputs } from "../../data/outputs.ts";
import { nameOf, readStage } from "../../stage.ts";
import type { Check } from "../check.ts";
import { deniesPlainHttp, policyOf, refersTo, resource, resourcesOf, type Subject } from "../template.ts";
import { hasRunbook } from "./runbooks.ts";

const stage = readStage("production");
const definitions: readonly QueueDefinition[] = Object.values(queues);
const named = (name: string) => (properties: { QueueName?: string }) =>
  properties.QueueName === nameOf(stage, name);
const queueOf = (subject: Subject, name: string) => resource(subject, "AWS::SQS::Queue", named(name));
const each = (problems: (definition: QueueDefinition) => (string | false)[]) =>
  definitions.flatMap((definition) => problems(definition).filter((found) => found !== false));
const alarmsOn = (subject: Subject, id: string, metric: string) =>
  resourcesOf(subject, "AWS::CloudWatch::Alarm").filter(
    ([, { Properties }]) => Properties.MetricName === metric && refersTo(Properties.Dimensions, id),
  );
const reachesOperators = (subject: Subject, actions: unknown) =>
  refersTo(actions, resource(subject, "AWS::SNS::Topic").id);

export const queueChecks: readonly Check<Subject>[] = [
  {
    promise:
      "every queue of the contracts is there, hides messages for six timeouts, and gives up into its dead letters",
    problems: (subject) =>
      each((definition) => {
        const { Properties } = queueOf(subject, definition.name);
        const dead = queueOf(subject, deadLetterName(definition));
        const { RedrivePolicy: redrive } = Properties;
        return [
          Properties.VisibilityTimeout < 6 * definition.timeoutSeconds && `${definition.name}: visibility`,
          redrive?.maxReceiveCount !== definition.maxReceiveCount && `${definition.name}: receives`,
          !refersTo(redrive?.deadLetterTargetArn, dead.id) && `${definition.name}: redrive`,
          dead.Properties.RedriveAllowPolicy?.redrivePermission !== "byQueue" &&
            `${definition.name}: strangers`,
          dead.Properties.MessageRetentionPeriod !== 14 * 86_400 && `${definition.name}: dead letters kept`,
        ];
      }),
    violations: {
      "a short visibility timeout": (subject) => {
        queueOf(subject, "tailor").Properties.VisibilityTimeout = 300;
      },
      "a queue without redrive": (subject) => {
        delete queueOf(subject, "render").Properties.RedrivePolicy;
      },
      "dead letters that are forgotten after four days": (subject) => {
        delete queueOf(subject, "ingest-dead").Properties.MessageRetentionPeriod;
      },
      "dead letters that take anybody's": (subject) => {
        delete queueOf(subject, "ingest-dead").Properties.RedriveAllowPolicy;
      },
    },
  },
  {
    promise: "every queue is encrypted with the stage's key and refuses plain HTTP",
    problems: (subject) =>
      resourcesOf(subject, "AWS::SQS::Queue").flatMap(([id, { Properties }]) =>
        refersTo(Properties.KmsMasterKeyId, resource(subject, "AWS::KMS::Key").id) &&
        deniesPlainHttp(policyOf(subject, "AWS::SQS::QueuePolicy", id))
          ? []
          : [id],
      ),
    violations: {
      "a queue without a key": (subject) => {
        delete queueOf(subject, "tailor-dead").Properties.KmsMasterKeyId;
      },
      "a queue without a policy": (subject) => {
        const [first] = resourcesOf(subject, "AWS::SQS::QueuePolicy");
        delete subject.template.Resources[first?.[0] as string];
      },
    },
  },
  {
    promise: "of every queue operators are told about dead letters, a backlog and a rate of errors",
    problems: (subject) =>
      each((definition) => {
        const dead = alarmsOn(
          subject,
          queueOf(subject, deadLetterName(definition)).id,
          "ApproximateNumberOfMessagesVisible",
        );
        const old = alarmsOn(subject, queueOf(subject, definition.name).id, "ApproximateAgeOfOldestMessage");
        const rate = resourcesOf(subject, "AWS::CloudWatch::Alarm").filter(([, { Properties }]) =>
          Properties.Metrics?.some(
            (metric: { MetricStat?: { Metric: { Dimensions: { Value: string }[] } } }) =>
              metric.MetricStat?.Metric.Dimensions.some(({ Value }) => Value === definition.name),
          ),
        );
        const kinds = { "dead letters": dead, backlog: old, "error rate": rate };
        return Object.entries(kinds).map(
          ([kind, [alarm]]) =>
            !reachesOperators(subject, alarm?.[1].Properties.AlarmActions) && `${definition.name}: ${kind}`,
        );
      }),
    violations: Object.fromEntries(
      ["dead-letters", "backlog", "error-rate"].map((kind) => [
        `no alarm of the kind ${kind}`,
        (subject: Subject) => {
          const alarm = resource(subject, "AWS::CloudWatch::Alarm", ({ AlarmName }) =>
            AlarmName.endsWith(kind),
          );
          delete subject.template.Resources[alarm.id];
        },
      ]),
    ),
  },
  {
    promise: "every alarm sends its reader to a page that says what to do",
    problems: (subject) =>
      resourcesOf(subject, "AWS::CloudWatch::Alarm").flatMap(([id, { Properties }]) =>
        hasRunbook(Properties.AlarmDescription) ? [] : [id],
      ),
    violations: {
      "an alarm of no page": (subject) => {
        resource(subject, "AWS::CloudWatch::Alarm", ({ AlarmName }) =>
          AlarmName.endsWith("ingest-backlog"),
        ).Properties.AlarmDescription = "Something is wrong.";
      },
      "a page that is not there": (subject) => {
        resource(subject, "AWS::CloudWatch::Alarm", ({ AlarmName }) =>
          AlarmName.endsWith("tailor-backlog"),
        ).Properties.AlarmDescription = "See docs/operations.md#planted.";
      },
    },
  },
  {
    promise: "the other half is told where every queue is and how long it hides messages",
    problems: (subject) =>
      each((definition) => {
        const names = queueOutputs(definition.name as QueueName);
        const { Outputs } = subject.template;
        const hidden = Outputs[names.visibility]?.Value;
        return [
          ...[names.arn, names.url].map(
            (name) => !refersTo(Outputs[name]?.Value, queueOf(subject, definition.name).id) && name,
          ),
          hidden !== String(visibilityTimeoutSeconds(definition)) && names.visibility,
        ];
      }),
    violations: {
      "an output of the wrong queue": (subject) => {
        const { Outputs } = subject.template;
        Outputs.RenderQueueArn = Outputs.TailorQueueArn as { Value: unknown };
      },
      "a missing output": (subject) => {
        delete subject.template.Outputs.IngestQueueUrl;
      },
    },
  },
];
