import { originalKeys } from "@tailorbird/contracts/queues";
import { CfnOutput, Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { CfnQueuePolicy, Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { nameOf, type Stage } from "../stage.ts";
import { outputs } from "./outputs.ts";

const locked = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
} as const;

/** Bucket names are the whole world's, so the account's number is in it. */
export function bucketNameOf(stage: Stage, accountId: string): string {
  return nameOf(stage, `files-${accountId}`);
}

/** People's files: the originals, what was rendered of them, and nothing that anybody else may see. */
export function createBucket(
  scope: Construct,
  stage: Stage,
  { name, arn, key, ingest }: { name: string; arn: string; key: IKey; ingest: Queue },
): Bucket {
  const removalPolicy = stage.isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
  const bucket = new Bucket(scope, "Files", {
    ...locked,
    bucketName: name,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    versioned: true,
    removalPolicy,
    serverAccessLogsBucket: createLogBucket(scope, stage, removalPolicy),
    serverAccessLogsPrefix: "files/",
    cors: [
      {
        allowedOrigins: [...stage.origins],
        allowedMethods: [HttpMethods.GET, HttpMethods.HEAD, HttpMethods.POST],
        allowedHeaders: ["content-type"],
        maxAge: 3_000,
      },
    ],
    lifecycleRules: [
      {
        // Tables that nobody came back to import.
        id: "forget-imports",
        prefix: "imports/",
        expiration: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(1),
      },
      {
        id: "forget-what-was-replaced-or-deleted",
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(stage.isProtected ? 7 : 1),
        expiredObjectDeleteMarker: true,
      },
    ],
  });
  announceUploads(bucket, arn, ingest);
  new CfnOutput(scope, outputs.bucketName, { value: bucket.bucketName });
  new CfnOutput(scope, outputs.bucketArn, { value: bucket.bucketArn });
  return bucket;
}

/** In CloudFormation's own terms: the CDK's way would bring a Lambda function of its own, with wide rights. */
function announceUploads(bucket: Bucket, arn: string, ingest: Queue): void {
  ingest.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("s3.amazonaws.com")],
      actions: ["sqs:SendMessage"],
      resources: [ingest.queueArn],
      conditions: {
        ArnLike: { "aws:SourceArn": arn },
        StringEquals: { "aws:SourceAccount": ingest.stack.account },
      },
    }),
  );
  const rules = [
    { name: "prefix", value: originalKeys.prefix },
    { name: "suffix", value: originalKeys.suffix },
  ];
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = {
    queueConfigurations: [
      { event: "s3:ObjectCreated:*", queue: ingest.queueArn, filter: { s3Key: { rules } } },
    ],
  };
  // S3 tries to send as soon as it is told to.
  resource.addResourceDependency(ingest.node.findChild("Policy").node.defaultChild as CfnQueuePolicy);
}

function createLogBucket(scope: Construct, stage: Stage, removalPolicy: RemovalPolicy): Bucket {
  const logs = new Bucket(scope, "AccessLogs", {
    ...locked,
    // S3's log delivery can't write to a bucket that is encrypted with a key of ours.
    encryption: BucketEncryption.S3_MANAGED,
    removalPolicy,
    lifecycleRules: [
      {
        // Keys name accounts, and the lines say from where they were asked for: as long as any other log, no longer.
        id: "forget",
        expiration: Duration.days(stage.logRetentionDays),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
  Validations.of(logs).acknowledge({
    id: "AwsSolutions-S1",
    reason: "It holds the access logs; logging who delivers them would never end.",
  });
  return logs;
}
