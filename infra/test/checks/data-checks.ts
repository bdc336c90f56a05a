/** What the bucket, the key and the stack itself must be. */
import { originalKeys } from "@tailorbird/contracts/queues";
import { readStage } from "../../stage.ts";
import type { Check } from "../check.ts";
import { deniesPlainHttp, policyOf, refersTo, resource, resourcesOf, type Subject } from "../template.ts";

const stage = readStage("production");
const files = (subject: Subject) =>
  resource(
    subject,
    "AWS::S3::Bucket",
    ({ VersioningConfiguration, BucketName }) => VersioningConfiguration || BucketName,
  );
const accessLogs = (subject: Subject) =>
  resource(
    subject,
    "AWS::S3::Bucket",
    ({ VersioningConfiguration, BucketName }) => !VersioningConfiguration && !BucketName,
  );
const key = (subject: Subject) => resource(subject, "AWS::KMS::Key");
const ingest = (subject: Subject) =>
  resource(subject, "AWS::SQS::Queue", ({ QueueName }) => QueueName.endsWith("-ingest"));
const broken = (found: Record<string, boolean>) => Object.keys(found).filter((name) => found[name] !== true);
const keyAllows = (subject: Subject, service: string) =>
  key(subject).Properties.KeyPolicy.Statement.some(
    ({
      Principal,
      Action,
      Condition,
    }: {
      Principal: { Service?: string };
      Action: string[];
      Condition?: object;
    }) =>
      Principal.Service === service &&
      ["kms:Decrypt", "kms:GenerateDataKey"].every((action) => Action.includes(action)) &&
      JSON.stringify(Condition ?? {}).includes("aws:SourceAccount"),
  );

export const dataChecks: readonly Check<Subject>[] = [
  {
    promise: "no bucket is public, takes plain HTTP or lets an upload that never ended lie about",
    problems: (subject) =>
      resourcesOf(subject, "AWS::S3::Bucket").flatMap(([id, { Properties }]) => {
        const blocked: boolean[] = Object.values(Properties.PublicAccessBlockConfiguration ?? {});
        return broken({
          [`${id}: public`]: blocked.length === 4 && blocked.every(Boolean),
          [`${id}: plain HTTP`]: deniesPlainHttp(policyOf(subject, "AWS::S3::BucketPolicy", id)),
          [`${id}: uploads`]: Properties.LifecycleConfiguration?.Rules.some(
            (rule: object) => "AbortIncompleteMultipartUpload" in rule,
          ),
        });
      }),
    violations: {
      "a public bucket": (subject) => {
        files(subject).Properties.PublicAccessBlockConfiguration.BlockPublicPolicy = false;
      },
      "a bucket without lifecycle": (subject) => {
        delete files(subject).Properties.LifecycleConfiguration;
      },
      "a bucket without a policy": (subject) => {
        const policy = resource(subject, "AWS::S3::BucketPolicy", ({ Bucket }) =>
          refersTo(Bucket, files(subject).id),
        );
        delete subject.template.Resources[policy.id];
      },
    },
  },
  {
    promise:
      "people's files are versioned, encrypted with the key, forgotten once replaced, logged, and for our page alone",
    problems: (subject) => {
      const { Properties } = files(subject);
      const [encryption] = Properties.BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
      const rules: { AllowedOrigins: string[]; AllowedMethods: string[] }[] =
        Properties.CorsConfiguration?.CorsRules ?? [];
      return broken({
        versions: Properties.VersioningConfiguration?.Status === "Enabled",
        key: refersTo(encryption?.ServerSideEncryptionByDefault.KMSMasterKeyID, key(subject).id),
        "bucket key": encryption?.BucketKeyEnabled === true,
        "old versions": JSON.stringify(Properties.LifecycleConfiguration ?? {}).includes("NoncurrentDays"),
        logs: Properties.LoggingConfiguration !== undefined,
        origins: rules.flatMap((rule) => rule.AllowedOrigins).join() === stage.origins.join(),
        // The page posts forms and reads files; it never puts or deletes one.
        methods: rules.flatMap((rule) => rule.AllowedMethods).join() === "GET,HEAD,POST",
      });
    },
    violations: {
      "an unversioned bucket": (subject) => {
        delete files(subject).Properties.VersioningConfiguration;
      },
      "any origin": (subject) => {
        files(subject).Properties.CorsConfiguration.CorsRules[0].AllowedOrigins = ["*"];
      },
      "a page that can't post": (subject) => {
        files(subject).Properties.CorsConfiguration.CorsRules[0].AllowedMethods = ["GET", "PUT"];
      },
      "S3's own encryption": (subject) => {
        delete files(subject).Properties.BucketEncryption;
      },
      "no access log": (subject) => {
        delete files(subject).Properties.LoggingConfiguration;
      },
    },
  },
  {
    promise: "lines that say who asked for a person's file are forgotten when those of functions are",
    problems: (subject) => {
      const [forget] = accessLogs(subject).Properties.LifecycleConfiguration?.Rules ?? [];
      return broken({ days: forget?.ExpirationInDays === stage.logRetentionDays && !("Prefix" in forget) });
    },
    violations: {
      "lines that outlive an erasure's promise": (subject) => {
        accessLogs(subject).Properties.LifecycleConfiguration.Rules[0].ExpirationInDays = 90;
      },
    },
  },
  {
    promise:
      "an uploaded original, and nothing else, is announced to the ingest queue, which lets this bucket send",
    problems: (subject) => {
      const { Properties, DependsOn } = files(subject);
      const announced = Properties.NotificationConfiguration?.QueueConfigurations ?? [];
      const [first] = announced;
      const queue = ingest(subject);
      const policy = resource(subject, "AWS::SQS::QueuePolicy", ({ Queues }) => refersTo(Queues, queue.id));
      const rules = Object.fromEntries(
        (first?.Filter.S3Key.Rules ?? []).map(({ Name, Value }: { Name: string; Value: string }) => [
          Name,
          Value,
        ]),
      );
      return broken({
        once: announced.length === 1,
        queue: refersTo(first?.Queue, queue.id),
        originals: rules.prefix === originalKeys.prefix && rules.suffix === originalKeys.suffix,
        allowed: policyOf(subject, "AWS::SQS::QueuePolicy", queue.id).some(
          ({ Effect, Principal, Condition }) =>
            Effect === "Allow" &&
            Principal.Service === "s3.amazonaws.com" &&
            Condition?.ArnLike?.["aws:SourceArn"],
        ),
        order: DependsOn?.includes(policy.id) === true,
        key: keyAllows(subject, "s3.amazonaws.com"),
      });
    },
    violations: {
      "a missing notification": (subject) => {
        delete files(subject).Properties.NotificationConfiguration;
      },
      "exports that are announced too": (subject) => {
        files(subject).Properties.NotificationConfiguration.QueueConfigurations[0].Filter.S3Key.Rules.pop();
      },
      "a key that S3 may not use": (subject) => {
        const { KeyPolicy } = key(subject).Properties;
        KeyPolicy.Statement = KeyPolicy.Statement.filter(
          (each: object) => !JSON.stringify(each).includes("s3.amazonaws.com"),
        );
      },
      "a bucket that is made before it may send": (subject) => {
        delete subject.template.Resources[files(subject).id]?.DependsOn;
      },
    },
  },
  {
    promise: "the key turns by itself, and alarms get through the encrypted topic",
    problems: (subject) =>
      broken({
        rotation: key(subject).Properties.EnableKeyRotation === true,
        alarms: keyAllows(subject, "cloudwatch.amazonaws.com"),
        topic: refersTo(resource(subject, "AWS::SNS::Topic").Properties.KmsMasterKeyId, key(subject).id),
      }),
    violations: {
      "a key that stays the same": (subject) => {
        key(subject).Properties.EnableKeyRotation = false;
      },
      "a key that CloudWatch may not use": (subject) => {
        key(subject).Properties.KeyPolicy.Statement.pop();
      },
    },
  },
  {
    promise: "production keeps what it holds, whatever becomes of the stack",
    problems: (subject) => [
      ...broken({ "termination protection": subject.terminationProtection }),
      ...Object.entries(subject.template.Resources)
        .filter(([, { Type }]) => ["AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::KMS::Key"].includes(Type))
        .flatMap(([id, { DeletionPolicy }]) => (DeletionPolicy === "Retain" ? [] : [id])),
    ],
    violations: {
      "a stack that can be deleted": (subject) => {
        subject.terminationProtection = false;
      },
      "a bucket that goes with it": (subject) => {
        (subject.template.Resources[files(subject).id] as { DeletionPolicy?: string }).DeletionPolicy =
          "Delete";
      },
    },
  },
];
